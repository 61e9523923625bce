"""Design tokens: the two palettes, the type roles, and the scale that all sizes pass through."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

Mode = Literal["light", "dark", "system"]
MODES: Final[tuple[Mode, ...]] = ("light", "dark", "system")


class Palette(NamedTuple):
    """Colours by role, as ``#RRGGBB``.

    Every text/ground pair is at least 4.5:1 and every control outline at least 3:1 (WCAG 2.2,
    1.4.3 and 1.4.11); the tests compute all pairs. ``line`` and ``line2`` separate, they are
    never the only edge of a control. Pairs like ``ok``/``oks`` are text and its tint.
    """

    win: str
    rail: str
    surf: str
    shade: str
    ink: str
    ink2: str
    ink3: str
    acc: str
    onacc: str
    accs: str
    bord: str
    line: str
    line2: str
    ok: str
    oks: str
    warn: str
    warns: str
    err: str
    errs: str
    neu: str
    neus: str
    mark: str
    hover: str
    acc_hover: str


LIGHT: Final = Palette(
    win="#F4F5F7", rail="#EBEDF0", surf="#FFFFFF", shade="#F7F8FA",
    ink="#1A1E24", ink2="#4A515C", ink3="#626A76",
    acc="#1B5A91", onacc="#FFFFFF", accs="#E1ECF6",
    bord="#7F8690", line="#DDE0E5", line2="#C6CBD2",
    ok="#1D6A3A", oks="#E3F2E8", warn="#7A5100", warns="#FCF1DA",
    err="#B1251D", errs="#FDEBE9", neu="#4A515C", neus="#E9ECF0",
    mark="#FFE9A8", hover="#EEF2F6", acc_hover="#164B79",
)  # fmt: skip

DARK: Final = Palette(
    win="#1C1E21", rail="#17191C", surf="#25282C", shade="#202327",
    ink="#ECEEF1", ink2="#BCC2CA", ink3="#9CA4AE",
    acc="#7DB8EC", onacc="#0D1D2C", accs="#21394F",
    bord="#7C8590", line="#363A40", line2="#4A5058",
    ok="#86D19E", oks="#1E3A28", warn="#EBC16E", warns="#40331A",
    err="#F5A49B", errs="#4A2522", neu="#BCC2CA", neus="#343940",
    mark="#5C4A12", hover="#2E3339", acc_hover="#96C7F1",
)  # fmt: skip

COLOR_NAMES: Final = Palette._fields

TYPE_ROLES: Final[dict[str, tuple[int, int]]] = {
    "title": (22, 600),
    "subtitle": (22, 400),
    "section": (16, 600),
    "body": (14, 400),
    "name": (14, 600),
    "label": (13, 400),
    "head": (13, 600),
    "caption": (12, 400),
    "captionbold": (12, 600),
    "tag": (11, 600),
    "count": (28, 600),
    "search": (18, 400),
}
"""Type role -> (pixels at 100 %, weight). Two weights only; italic means "suggestion"."""

FAMILIES: Final = ("Source Sans 3", "Noto Sans", "DejaVu Sans")
"""The window's typeface and, behind it, those that stand in for letters it lacks."""

MIN_SCALE, MAX_SCALE = 80, 200


class Scale:
    """Turns the pixels of the design (at 100 %) into those of the chosen text size."""

    def __init__(self, percent: int = 100) -> None:
        if not MIN_SCALE <= percent <= MAX_SCALE:
            raise ValueError(f"scale {percent} is outside {MIN_SCALE}-{MAX_SCALE} %")
        self.percent = percent

    def px(self, pixels: float) -> int:
        """*pixels* of the design in real ones; hairlines (0 < n <= 1) stay one pixel."""
        if 0 < pixels <= 1:
            return 1
        return round(pixels * self.percent / 100)


def luminance(color: str) -> float:
    """Relative luminance of ``#RRGGBB`` (WCAG 2.2 definition)."""
    channels = (int(color[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2 definition)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
