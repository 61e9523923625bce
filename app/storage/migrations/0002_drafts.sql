-- What was typed in a form and not saved yet. Not journalled: it is no change of a record.
CREATE TABLE draft (
    form TEXT NOT NULL PRIMARY KEY,
    content TEXT NOT NULL,
    at TEXT NOT NULL,
    user TEXT NOT NULL
) WITHOUT ROWID;
