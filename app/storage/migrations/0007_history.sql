-- History and trash: the owner that a deleted or moved part left, what was brought back, what was emptied for good;
-- and indexes, so that a record's past and the newest steps are found among a million others.

ALTER TABLE journal_row ADD COLUMN owner INTEGER;
ALTER TABLE journal_row ADD COLUMN restored INTEGER;
ALTER TABLE journal_step ADD COLUMN emptied TEXT;
UPDATE journal_row SET owner = json_extract(old, '$.partnership_id')
    WHERE tab IN ('agreement', 'partnership_state', 'letterhead') AND op <> 'I';
UPDATE journal_row SET owner = json_extract(old, '$.person_id')
    WHERE tab IN ('appointment', 'contact_point', 'distinction', 'person_name') AND op <> 'I';
UPDATE journal_row SET owner = json_extract(old, '$.organisation_id') WHERE tab = 'organisation_name' AND op <> 'I';
UPDATE journal_row SET owner = json_extract(old, '$.series_id') WHERE tab = 'series_name' AND op <> 'I';
UPDATE journal_row SET owner = json_extract(old, '$.seminar_id')
    WHERE tab IN ('action', 'delegation', 'leader', 'outcome', 'part', 'seminar_topic', 'source', 'special', 'venue',
        'programme_item') AND op <> 'I';
UPDATE journal_row SET owner = json_extract(old, '$.delegation_id') WHERE tab = 'member' AND op <> 'I';
UPDATE journal_row SET owner = json_extract(old, '$.item_id') WHERE tab = 'item_person' AND op <> 'I';
CREATE INDEX ix_journal_row_owner ON journal_row(owner, tab) WHERE owner IS NOT NULL;
CREATE INDEX ix_journal_row_deleted ON journal_row(tab, id) WHERE op = 'D';
CREATE INDEX ix_journal_step_at ON journal_step(at);
CREATE INDEX ix_journal_step_user ON journal_step(user);
