"""A picture is drawn anew: nothing but its dots is left, it is small enough, and what is no picture is said."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from app.ui.kit.imagefield import ImageField
from app.ui.kit.redraw import NotTaken, redrawn

LIMIT = 100_000


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A large JPEG that says where it was taken."""
    image = QImage(2400, 900, QImage.Format.Format_RGB32)
    image.fill(QColor("#1B5A91"))
    image.setText("Description", "GPS 52.5200 N")
    path = tmp_path / "logo.png"
    assert image.save(str(path))
    assert b"GPS 52.5200 N" in path.read_bytes()
    return path


def test_what_the_camera_wrote_is_gone(picture: Path, qtbot: QtBot) -> None:
    field = ImageField(limit=LIMIT)
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.changed):
        assert field.take(picture)
    made = base64.b64decode(field.value())
    assert made.startswith(b"\x89PNG")
    assert b"GPS" not in made
    image = QImage.fromData(made)
    assert (image.width(), image.height()) == (1200, 450)
    assert image.pixelColor(5, 5) == QColor("#1B5A91")
    field.remove.click()
    assert field.value() == ""


def test_what_is_no_picture_is_said_and_the_old_one_stays(picture: Path, tmp_path: Path, qtbot: QtBot) -> None:
    field = ImageField(limit=LIMIT)
    qtbot.addWidget(field)
    field.take(picture)
    before = field.value()
    other = tmp_path / "letter.png"
    other.write_bytes(b"no picture at all")
    assert not field.take(other)
    assert "letter.png" in field.problem()
    assert field.value() == before


def test_a_picture_that_stays_too_large_is_refused(picture: Path) -> None:
    with pytest.raises(NotTaken, match="logo"):
        redrawn(picture, 10)
