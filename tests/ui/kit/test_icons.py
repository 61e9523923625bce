from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QIcon, QImage

from app.texts import resource_root
from app.ui.kit.icons import icon, pixmap
from app.ui.kit.theme import theme

ICONS = resource_root() / "resources" / "icons"


def colors(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


def test_icons_take_the_colour_of_the_theme() -> None:
    assert colors(pixmap("house", "err", 96).toImage()) == {theme.tokens.err}
    theme.set_mode("dark")
    assert colors(pixmap("house", "err", 96).toImage()) == {theme.tokens.err}


def test_icons_are_cached_and_scaled() -> None:
    assert pixmap("house").cacheKey() == pixmap("house").cacheKey()
    theme.set_scale(200)
    assert pixmap("house", size=18).width() == 36


def test_disabled_icons_are_fainter() -> None:
    made = icon("printer", "ink", 96)
    enabled = made.pixmap(96, 96).toImage()
    disabled = made.pixmap(96, 96, QIcon.Mode.Disabled).toImage()
    assert colors(enabled) != colors(disabled)


def test_an_unknown_icon_is_our_bug() -> None:
    with pytest.raises(FileNotFoundError):
        pixmap("no-such-icon")


@pytest.mark.parametrize("path", sorted(ICONS.glob("*.svg")), ids=lambda path: path.stem)
def test_every_icon_draws_something(path: Path) -> None:
    assert colors(pixmap(path.stem, "ink", 96).toImage())


def test_licences_lie_beside() -> None:
    text = (ICONS / "LICENSE").read_text("utf-8")
    assert "ISC License" in text
    assert "Cole Bemis" in text
    fonts = resource_root() / "resources" / "fonts"
    families = {re.split(r"[-.]", path.name)[0] for path in fonts.glob("*.ttf")}
    assert families == {path.name.removesuffix("-LICENSE.txt") for path in fonts.glob("*-LICENSE.txt")}
    assert sum(path.stat().st_size for path in fonts.iterdir()) < 8 * 2**20
