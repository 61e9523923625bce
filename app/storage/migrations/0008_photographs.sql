-- Photographs of a seminar: the picture as Base64 beside its words, so that the journal and copies carry it.

CREATE TABLE photograph (
    seminar_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    image VARCHAR NOT NULL,
    caption VARCHAR,
    alternative VARCHAR,
    source VARCHAR NOT NULL,
    taken VARCHAR,
    id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(seminar_id) REFERENCES seminar (id) ON DELETE CASCADE
);
CREATE INDEX ix_photograph_seminar_id ON photograph (seminar_id);
