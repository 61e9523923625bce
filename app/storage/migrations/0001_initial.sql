-- Schema version 1: the records, their journal and the search index.
CREATE TABLE organisation (
    name VARCHAR,
    sort_name VARCHAR NOT NULL,
    short_name VARCHAR,
    type VARCHAR,
    city VARCHAR,
    address VARCHAR,
    phone VARCHAR NOT NULL,
    email VARCHAR NOT NULL,
    web VARCHAR NOT NULL,
    parent_id INTEGER,
    successor_id INTEGER,
    note VARCHAR NOT NULL,
    id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(parent_id) REFERENCES organisation (id) ON DELETE SET NULL,
    FOREIGN KEY(successor_id) REFERENCES organisation (id) ON DELETE SET NULL
);
CREATE INDEX ix_organisation_parent_id ON organisation (parent_id);
CREATE INDEX ix_organisation_sort_name ON organisation (sort_name);
CREATE INDEX ix_organisation_successor_id ON organisation (successor_id);
CREATE TABLE partnership (
    name VARCHAR,
    own_city VARCHAR,
    own_country VARCHAR NOT NULL,
    own_time_zone VARCHAR NOT NULL,
    own_authority VARCHAR,
    partner_city VARCHAR,
    partner_country VARCHAR NOT NULL,
    partner_time_zone VARCHAR NOT NULL,
    partner_authority VARCHAR,
    note VARCHAR NOT NULL,
    id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE person (
    name_latin VARCHAR NOT NULL,
    name_cyrillic VARCHAR NOT NULL,
    sort_latin VARCHAR NOT NULL,
    sort_cyrillic VARCHAR NOT NULL,
    titles VARCHAR NOT NULL,
    honorific VARCHAR,
    gender VARCHAR,
    birth_date VARCHAR,
    citizenship VARCHAR NOT NULL,
    languages VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX ix_person_sort_cyrillic ON person (sort_cyrillic);
CREATE INDEX ix_person_sort_latin ON person (sort_latin);
CREATE TABLE topic (
    name VARCHAR,
    parent_id INTEGER,
    id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(parent_id) REFERENCES topic (id) ON DELETE SET NULL
);
CREATE INDEX ix_topic_parent_id ON topic (parent_id);
CREATE TABLE agreement (
    partnership_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    title VARCHAR,
    signed_on VARCHAR,
    signatories VARCHAR,
    id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(partnership_id) REFERENCES partnership (id) ON DELETE CASCADE
);
CREATE INDEX ix_agreement_partnership_id ON agreement (partnership_id);
CREATE TABLE appointment (
    person_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    function VARCHAR,
    function_feminine VARCHAR,
    organisation_id INTEGER,
    acting BOOLEAN NOT NULL,
    start VARCHAR,
    "end" VARCHAR,
    address VARCHAR,
    phone VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE,
    FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE SET NULL
);
CREATE INDEX ix_appointment_organisation_id ON appointment (organisation_id);
CREATE INDEX ix_appointment_person_id ON appointment (person_id);
CREATE TABLE contact_point (
    person_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    type VARCHAR,
    value VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
CREATE INDEX ix_contact_point_person_id ON contact_point (person_id);
CREATE TABLE organisation_name (
    organisation_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    name VARCHAR,
    valid_from VARCHAR,
    valid_to VARCHAR,
    id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE CASCADE
);
CREATE INDEX ix_organisation_name_organisation_id ON organisation_name (organisation_id);
CREATE TABLE partnership_state (
    partnership_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    state VARCHAR,
    since VARCHAR,
    note VARCHAR NOT NULL,
    id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(partnership_id) REFERENCES partnership (id) ON DELETE CASCADE
);
CREATE INDEX ix_partnership_state_partnership_id ON partnership_state (partnership_id);
CREATE TABLE person_name (
    person_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    script VARCHAR,
    standard VARCHAR,
    prefix VARCHAR NOT NULL,
    family VARCHAR NOT NULL,
    given VARCHAR NOT NULL,
    patronymic VARCHAR NOT NULL,
    verified BOOLEAN NOT NULL,
    note VARCHAR NOT NULL,
    id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
CREATE INDEX ix_person_name_person_id ON person_name (person_id);
CREATE TABLE series (
    partnership_id INTEGER NOT NULL,
    owner_id INTEGER,
    counter_start INTEGER,
    seminars_per_year INTEGER,
    delegation_size INTEGER,
    alternates BOOLEAN NOT NULL,
    note VARCHAR NOT NULL,
    name VARCHAR,
    id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(partnership_id) REFERENCES partnership (id) ON DELETE RESTRICT,
    FOREIGN KEY(owner_id) REFERENCES organisation (id) ON DELETE SET NULL
);
CREATE INDEX ix_series_owner_id ON series (owner_id);
CREATE INDEX ix_series_partnership_id ON series (partnership_id);
CREATE TABLE seminar (
    series_id INTEGER NOT NULL,
    number INTEGER,
    number_own VARCHAR NOT NULL,
    number_partner VARCHAR NOT NULL,
    title VARCHAR,
    motto VARCHAR,
    printed_names VARCHAR NOT NULL,
    start VARCHAR,
    "end" VARCHAR,
    host_side VARCHAR,
    venue VARCHAR,
    own_organiser_id INTEGER,
    own_organiser VARCHAR,
    partner_organiser_id INTEGER,
    partner_organiser VARCHAR,
    languages VARCHAR NOT NULL,
    summary VARCHAR,
    outlook VARCHAR,
    status VARCHAR,
    postponed_to_id INTEGER,
    predecessor_id INTEGER,
    file_number VARCHAR NOT NULL,
    evidence VARCHAR,
    uncertain VARCHAR,
    note VARCHAR NOT NULL,
    closed_on VARCHAR,
    closed_by VARCHAR NOT NULL,
    reopened_because VARCHAR NOT NULL,
    id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(series_id) REFERENCES series (id) ON DELETE RESTRICT,
    FOREIGN KEY(own_organiser_id) REFERENCES organisation (id) ON DELETE SET NULL,
    FOREIGN KEY(partner_organiser_id) REFERENCES organisation (id) ON DELETE SET NULL,
    FOREIGN KEY(postponed_to_id) REFERENCES seminar (id) ON DELETE SET NULL,
    FOREIGN KEY(predecessor_id) REFERENCES seminar (id) ON DELETE SET NULL
);
CREATE INDEX ix_seminar_own_organiser_id ON seminar (own_organiser_id);
CREATE INDEX ix_seminar_partner_organiser_id ON seminar (partner_organiser_id);
CREATE INDEX ix_seminar_postponed_to_id ON seminar (postponed_to_id);
CREATE INDEX ix_seminar_predecessor_id ON seminar (predecessor_id);
CREATE INDEX ix_seminar_series_id ON seminar (series_id);
CREATE TABLE series_name (
    series_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    name VARCHAR,
    valid_from VARCHAR,
    valid_to VARCHAR,
    id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(series_id) REFERENCES series (id) ON DELETE CASCADE
);
CREATE INDEX ix_series_name_series_id ON series_name (series_id);
CREATE TABLE action (
    seminar_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    wording VARCHAR,
    side VARCHAR,
    person_id INTEGER,
    due VARCHAR,
    state VARCHAR,
    carried_from_id INTEGER,
    id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(seminar_id) REFERENCES seminar (id) ON DELETE CASCADE,
    FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE SET NULL,
    FOREIGN KEY(carried_from_id) REFERENCES action (id) ON DELETE SET NULL
);
CREATE INDEX ix_action_carried_from_id ON action (carried_from_id);
CREATE INDEX ix_action_person_id ON action (person_id);
CREATE INDEX ix_action_seminar_id ON action (seminar_id);
CREATE TABLE delegation (
    seminar_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    side VARCHAR,
    type VARCHAR,
    nominal_size INTEGER,
    bodies VARCHAR,
    note VARCHAR,
    id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(seminar_id) REFERENCES seminar (id) ON DELETE CASCADE
);
CREATE INDEX ix_delegation_seminar_id ON delegation (seminar_id);
CREATE TABLE leader (
    seminar_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    side VARCHAR,
    role VARCHAR,
    person_id INTEGER,
    name_latin VARCHAR NOT NULL,
    name_cyrillic VARCHAR NOT NULL,
    titles VARCHAR NOT NULL,
    honorific VARCHAR,
    function VARCHAR,
    organisation_id INTEGER,
    organisation_name VARCHAR,
    acting BOOLEAN NOT NULL,
    frozen_on VARCHAR,
    kept BOOLEAN NOT NULL,
    source VARCHAR NOT NULL,
    note VARCHAR,
    id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(seminar_id) REFERENCES seminar (id) ON DELETE CASCADE,
    FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE SET NULL,
    FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE SET NULL
);
CREATE INDEX ix_leader_organisation_id ON leader (organisation_id);
CREATE INDEX ix_leader_person_id ON leader (person_id);
CREATE INDEX ix_leader_seminar_id ON leader (seminar_id);
CREATE TABLE outcome (
    seminar_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    type VARCHAR,
    wording VARCHAR,
    day VARCHAR,
    id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(seminar_id) REFERENCES seminar (id) ON DELETE CASCADE
);
CREATE INDEX ix_outcome_seminar_id ON outcome (seminar_id);
CREATE TABLE part (
    seminar_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    city VARCHAR,
    start VARCHAR,
    "end" VARCHAR,
    time_zone VARCHAR NOT NULL,
    local_host VARCHAR,
    id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(seminar_id) REFERENCES seminar (id) ON DELETE CASCADE
);
CREATE INDEX ix_part_seminar_id ON part (seminar_id);
CREATE TABLE seminar_topic (
    seminar_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    wording VARCHAR,
    topic_id INTEGER,
    id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(seminar_id) REFERENCES seminar (id) ON DELETE CASCADE,
    FOREIGN KEY(topic_id) REFERENCES topic (id) ON DELETE SET NULL
);
CREATE INDEX ix_seminar_topic_seminar_id ON seminar_topic (seminar_id);
CREATE INDEX ix_seminar_topic_topic_id ON seminar_topic (topic_id);
CREATE TABLE source (
    seminar_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    type VARCHAR,
    title VARCHAR,
    url VARCHAR NOT NULL,
    published VARCHAR,
    read_on VARCHAR,
    complete BOOLEAN NOT NULL,
    id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(seminar_id) REFERENCES seminar (id) ON DELETE CASCADE
);
CREATE INDEX ix_source_seminar_id ON source (seminar_id);
CREATE TABLE special (
    seminar_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    type VARCHAR,
    wording VARCHAR,
    id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(seminar_id) REFERENCES seminar (id) ON DELETE CASCADE
);
CREATE INDEX ix_special_seminar_id ON special (seminar_id);
CREATE TABLE venue (
    seminar_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    name VARCHAR,
    city VARCHAR,
    purpose VARCHAR,
    id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(seminar_id) REFERENCES seminar (id) ON DELETE CASCADE
);
CREATE INDEX ix_venue_seminar_id ON venue (seminar_id);
CREATE TABLE member (
    delegation_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    role VARCHAR,
    role_text VARCHAR,
    status VARCHAR,
    replaces_id INTEGER,
    counterpart_id INTEGER,
    badge_name VARCHAR NOT NULL,
    person_id INTEGER,
    name_latin VARCHAR NOT NULL,
    name_cyrillic VARCHAR NOT NULL,
    titles VARCHAR NOT NULL,
    honorific VARCHAR,
    function VARCHAR,
    organisation_id INTEGER,
    organisation_name VARCHAR,
    acting BOOLEAN NOT NULL,
    frozen_on VARCHAR,
    kept BOOLEAN NOT NULL,
    source VARCHAR NOT NULL,
    note VARCHAR,
    id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(delegation_id) REFERENCES delegation (id) ON DELETE CASCADE,
    FOREIGN KEY(replaces_id) REFERENCES member (id) ON DELETE SET NULL,
    FOREIGN KEY(counterpart_id) REFERENCES member (id) ON DELETE SET NULL,
    FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE SET NULL,
    FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE SET NULL
);
CREATE INDEX ix_member_counterpart_id ON member (counterpart_id);
CREATE INDEX ix_member_delegation_id ON member (delegation_id);
CREATE INDEX ix_member_organisation_id ON member (organisation_id);
CREATE INDEX ix_member_person_id ON member (person_id);
CREATE INDEX ix_member_replaces_id ON member (replaces_id);
CREATE TABLE programme_item (
    seminar_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    part_id INTEGER,
    day VARCHAR,
    start_time VARCHAR,
    end_time VARCHAR,
    about BOOLEAN NOT NULL,
    type VARCHAR,
    internal BOOLEAN NOT NULL,
    title VARCHAR,
    description VARCHAR,
    place VARCHAR,
    organisation_id INTEGER,
    organisation_name VARCHAR,
    minutes VARCHAR,
    basis VARCHAR,
    source VARCHAR NOT NULL,
    note VARCHAR,
    id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(seminar_id) REFERENCES seminar (id) ON DELETE CASCADE,
    FOREIGN KEY(part_id) REFERENCES part (id) ON DELETE SET NULL,
    FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE SET NULL
);
CREATE INDEX ix_programme_item_organisation_id ON programme_item (organisation_id);
CREATE INDEX ix_programme_item_part_id ON programme_item (part_id);
CREATE INDEX ix_programme_item_seminar_id ON programme_item (seminar_id);
CREATE TABLE item_person (
    item_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    role VARCHAR,
    role_text VARCHAR,
    person_id INTEGER,
    name_latin VARCHAR NOT NULL,
    name_cyrillic VARCHAR NOT NULL,
    titles VARCHAR NOT NULL,
    honorific VARCHAR,
    function VARCHAR,
    organisation_id INTEGER,
    organisation_name VARCHAR,
    acting BOOLEAN NOT NULL,
    frozen_on VARCHAR,
    kept BOOLEAN NOT NULL,
    source VARCHAR NOT NULL,
    note VARCHAR,
    id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(item_id) REFERENCES programme_item (id) ON DELETE CASCADE,
    FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE SET NULL,
    FOREIGN KEY(organisation_id) REFERENCES organisation (id) ON DELETE SET NULL
);
CREATE INDEX ix_item_person_item_id ON item_person (item_id);
CREATE INDEX ix_item_person_organisation_id ON item_person (organisation_id);
CREATE INDEX ix_item_person_person_id ON item_person (person_id);
CREATE TABLE journal_step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    label TEXT NOT NULL,
    at TEXT NOT NULL,
    user TEXT NOT NULL,
    host TEXT NOT NULL,
    target INTEGER REFERENCES journal_step(id),
    state TEXT NOT NULL
);
CREATE INDEX ix_journal_step_state ON journal_step(state, id);
CREATE INDEX ix_journal_step_target ON journal_step(target) WHERE target IS NOT NULL;
CREATE TABLE journal_row (
    id INTEGER PRIMARY KEY,
    step INTEGER NOT NULL REFERENCES journal_step(id),
    tab TEXT NOT NULL,
    record INTEGER NOT NULL,
    op TEXT NOT NULL,
    old TEXT,
    new TEXT
);
CREATE INDEX ix_journal_row_step ON journal_row(step, tab, record);
CREATE INDEX ix_journal_row_record ON journal_row(tab, record);
CREATE TABLE search_text (
    kind TEXT NOT NULL,
    record INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (kind, record)
) WITHOUT ROWID;
CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
