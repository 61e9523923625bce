from __future__ import annotations

import itertools

import pytest

from app.ui.kit.tokens import COLOR_NAMES, DARK, LIGHT, MAX_SCALE, MIN_SCALE, Palette, Scale, contrast

PALETTES = {"light": LIGHT, "dark": DARK}
GROUNDS = ("surf", "shade", "win", "rail", "accs", "hover")
TEXTS = ("ink", "ink2", "ink3")
TEXT_PAIRS = [
    *itertools.product(TEXTS, GROUNDS),
    *((text, ground) for text in ("acc",) for ground in GROUNDS),
    *((text, ground) for text in ("err", "warn", "ok") for ground in ("surf", "shade")),
    ("warn", "accs"), ("onacc", "acc"), ("onacc", "acc_hover"), ("ink", "mark"), ("surf", "ink"),
    ("ok", "oks"), ("warn", "warns"), ("err", "errs"), ("neu", "neus"), ("ink3", "neus"),
]  # fmt: skip
EDGE_PAIRS = [
    *itertools.product(("bord", "acc"), ("surf", "shade", "win", "rail")),
    ("err", "surf"), ("err", "shade"), ("acc", "accs"), ("onacc", "acc"), ("surf", "ink"),
]  # fmt: skip


@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS)
def test_text_has_contrast(palette: Palette, text: str, ground: str) -> None:
    assert contrast(getattr(palette, text), getattr(palette, ground)) >= 4.5


@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
@pytest.mark.parametrize(("edge", "ground"), EDGE_PAIRS)
def test_outlines_and_focus_have_contrast(palette: Palette, edge: str, ground: str) -> None:
    assert contrast(getattr(palette, edge), getattr(palette, ground)) >= 3.0


def test_contrast_is_the_formula_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_every_token_is_a_colour() -> None:
    for palette in PALETTES.values():
        assert all(len(getattr(palette, name)) == 7 for name in COLOR_NAMES)


def test_scale() -> None:
    assert Scale(150).px(30) == 45
    assert Scale(200).px(1) == 1, "hairlines stay hairlines"
    assert Scale(80).px(0) == 0
    for percent in (MIN_SCALE - 1, MAX_SCALE + 1):
        with pytest.raises(ValueError, match="outside"):
            Scale(percent)
