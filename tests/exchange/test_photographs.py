"""Photographs in our JSON format: they come back as they were, and what a camera wrote does not come in."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.domain.date import Date
from app.exchange.import_json import import_json
from app.storage.files import create_file
from tests.exchange.records import ALL, SEMINAR, exported
from tests.pictures import SECRET, base64_of, jpeg, with_exif

TODAY = Date.from_iso("2018-08-23")


def imported(image: str, folder: Path) -> tuple[list[str], list[str]]:
    """(faults, photographs as an export writes them) of a seminar with one photograph."""
    seminar = {**SEMINAR, "photographs": [{"image": image, "caption": {"de": "Eröffnung"}}]}
    records = [seminar if record is SEMINAR else record for record in ALL]
    (folder / "in.json").write_text(json.dumps({"format": "seminarakte/1", "records": records}), "utf-8")
    db = create_file(folder / "office.akte")
    faults = [fault.text for fault in import_json(db, folder / "in.json", TODAY).faults]
    found = [one for record in exported(db, folder / "out.json") for one in record.get("photographs", [])]
    db.close()
    return faults, [one["image"] for one in found]


def test_what_the_camera_wrote_does_not_come_in(tmp_path: Path) -> None:
    assert SECRET in with_exif(jpeg())
    assert imported(base64_of(with_exif(jpeg())), tmp_path) == ([], [base64_of(jpeg())])


@pytest.mark.parametrize("image", ["no picture", base64_of(b"GIF89a" * 9)])
def test_what_is_no_picture_is_refused(image: str, tmp_path: Path) -> None:
    faults, found = imported(image, tmp_path)
    assert faults == ["Picture must be a picture: PNG or RGB JPEG in Base64."]
    assert found == []
