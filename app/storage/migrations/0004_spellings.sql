-- Spellings of names: which one documents print, and when it was in use. The table is built anew, so that its
-- columns stand as in a file that was made today.

CREATE TABLE person_name_new (
    person_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    script VARCHAR,
    standard VARCHAR,
    prefix VARCHAR NOT NULL,
    family VARCHAR NOT NULL,
    given VARCHAR NOT NULL,
    patronymic VARCHAR NOT NULL,
    verified BOOLEAN NOT NULL,
    chosen BOOLEAN NOT NULL,
    valid_from VARCHAR,
    valid_to VARCHAR,
    note VARCHAR NOT NULL,
    id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
INSERT INTO person_name_new
    SELECT person_id, position, script, standard, prefix, family, given, patronymic, verified, 0, NULL, NULL, note,
        id, version
    FROM person_name;
DROP TABLE person_name;
ALTER TABLE person_name_new RENAME TO person_name;
CREATE INDEX ix_person_name_person_id ON person_name (person_id);
