-- Persons with similar names who were decided not to be the same one.

CREATE TABLE distinction (
    person_id INTEGER NOT NULL,
    other_id INTEGER NOT NULL,
    decided_on VARCHAR,
    id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE,
    FOREIGN KEY(other_id) REFERENCES person (id) ON DELETE CASCADE
);
CREATE INDEX ix_distinction_other_id ON distinction (other_id);
CREATE INDEX ix_distinction_person_id ON distinction (person_id);
