-- Letterhead, logo, signatory and standard texts of each side.

CREATE TABLE letterhead (
    partnership_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    side VARCHAR,
    logo VARCHAR NOT NULL,
    logo_text VARCHAR,
    head VARCHAR,
    sender VARCHAR,
    contact VARCHAR,
    foot VARCHAR,
    signatory VARCHAR,
    signatory_function VARCHAR,
    opening_text VARCHAR,
    closing_text VARCHAR,
    regards VARCHAR,
    place VARCHAR,
    id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(partnership_id) REFERENCES partnership (id) ON DELETE CASCADE
);
CREATE INDEX ix_letterhead_partnership_id ON letterhead (partnership_id);

-- What was printed: when, by whom, of which records, from which data, and the file itself, so that a reprint is the
-- same for ever. Not journalled: a print is no change of a record and is not undone (see app/storage/prints.py).

CREATE TABLE printed (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document TEXT NOT NULL,
    form TEXT NOT NULL,
    output TEXT NOT NULL,
    way TEXT NOT NULL,
    stand TEXT NOT NULL,
    at TEXT NOT NULL,
    user TEXT NOT NULL,
    title TEXT NOT NULL,
    context BLOB,
    digest TEXT
);
CREATE INDEX ix_printed_document ON printed (document, form);
CREATE INDEX ix_printed_digest ON printed (digest);
CREATE TABLE printed_record (
    kind TEXT NOT NULL,
    record INTEGER NOT NULL,
    printed INTEGER NOT NULL,
    shown INTEGER NOT NULL,
    PRIMARY KEY (kind, record, printed),
    FOREIGN KEY (printed) REFERENCES printed (id) ON DELETE CASCADE
) WITHOUT ROWID;
CREATE INDEX ix_printed_record_printed ON printed_record (printed);
CREATE TABLE printed_content (
    digest TEXT NOT NULL PRIMARY KEY,
    bytes BLOB NOT NULL
) WITHOUT ROWID;
