-- The search index: words of names with the keys their spellings share, words of all other texts. None of it is
-- journalled: it follows the records (see app/storage/search.py).

CREATE TABLE name_word (
    id INTEGER PRIMARY KEY,
    word TEXT NOT NULL UNIQUE
);
CREATE TABLE name_key (
    key TEXT NOT NULL,
    fine TEXT NOT NULL,
    word INTEGER NOT NULL,
    PRIMARY KEY (key, fine, word)
) WITHOUT ROWID;
CREATE TABLE name_gap (
    gap TEXT NOT NULL,
    key TEXT NOT NULL,
    PRIMARY KEY (gap, key)
) WITHOUT ROWID;
CREATE TABLE name_posting (
    family INTEGER NOT NULL,
    given INTEGER NOT NULL,
    person INTEGER NOT NULL,
    PRIMARY KEY (family, given, person)
) WITHOUT ROWID;
CREATE INDEX ix_name_posting_given ON name_posting(given, person);
CREATE TABLE text_word (
    id INTEGER PRIMARY KEY,
    word TEXT NOT NULL UNIQUE
);
CREATE TABLE text_entry (
    word INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    record INTEGER NOT NULL,
    PRIMARY KEY (word, kind, record)
) WITHOUT ROWID;
