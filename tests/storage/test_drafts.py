"""Drafts stand in the file beside the records, and are no change of one."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.errors import ReadOnly
from app.storage.files import create_file, open_file
from tests.storage.office import sql


def test_a_draft_is_kept_until_it_is_dropped(akte: Path) -> None:
    db = create_file(akte)
    db.drafts.keep("person:1", "first")
    db.drafts.keep("person:1", "second")
    db.drafts.keep("person:2", "other")
    assert {(draft.form, draft.content) for draft in db.drafts.all()} == {("person:1", "second"), ("person:2", "other")}
    db.close()
    db = open_file(akte)
    db.drafts.drop("person:2")
    db.drafts.drop("person:3")
    (draft,) = db.drafts.all()
    assert (draft.form, draft.content) == ("person:1", "second")
    assert draft.at.endswith("+00:00")
    db.close()


def test_a_draft_is_no_change(akte: Path) -> None:
    db = create_file(akte)
    db.drafts.keep("person:1", "typed")
    assert db.undoable() is None
    assert sql(akte, "SELECT count(*) FROM journal_step") == [(0,)]
    db.close()


def test_who_can_only_read_keeps_no_draft(akte: Path) -> None:
    create_file(akte).close()
    db = open_file(akte, read_only=True)
    with pytest.raises(ReadOnly):
        db.drafts.keep("person:1", "typed")
    assert db.drafts.all() == []
    db.close()
