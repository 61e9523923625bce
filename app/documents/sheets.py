"""Sheets of cards and labels by measure, as they are sold in Germany and in Russia."""

from __future__ import annotations

from dataclasses import dataclass

from app.documents.errors import SheetTooLarge
from app.documents.options import Option, Options, Value
from app.domain.fields import Choice
from app.texts import N_, Message

A4 = (210.0, 297.0)
OWN = "own"
"""The choice of a sheet whose measures are typed."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Equal cards in rows and columns on a sheet, in millimetres. They stand in the middle unless margins are given."""

    columns: int
    rows: int
    width: float
    height: float
    gap_x: float = 0
    gap_y: float = 0
    paper: tuple[float, float] = A4
    left: float | None = None
    top: float | None = None

    def measure(self) -> dict[str, object]:
        """Plain values for the template ``cards.typ``."""
        left = (self.paper[0] - self.columns * self.width - (self.columns - 1) * self.gap_x) / 2
        top = (self.paper[1] - self.rows * self.height - (self.rows - 1) * self.gap_y) / 2
        return {
            "paper": list(self.paper), "columns": self.columns, "rows": self.rows,
            "width": self.width, "height": self.height, "gap-x": self.gap_x, "gap-y": self.gap_y,
            "left": round(left if self.left is None else self.left, 3),
            "top": round(top if self.top is None else self.top, 3),
        }  # fmt: skip


LABELS: dict[str, tuple[Message, Sheet]] = {
    "70x36": (N_("Sheet", "70 × 36 mm, 24 labels (Zweckform 3475)"), Sheet(3, 8, 70, 36)),
    "70x37": (N_("Sheet", "70 × 37 mm, 24 labels (Zweckform 3474)"), Sheet(3, 8, 70, 37)),
    "70x42.3": (N_("Sheet", "70 × 42.3 mm, 21 labels (Zweckform 3652)"), Sheet(3, 7, 70, 42.3)),
    "70x49.5": (N_("Sheet", "70 × 49.5 mm, 18 labels"), Sheet(3, 6, 70, 49.5)),
    "105x42.3": (N_("Sheet", "105 × 42.3 mm, 14 labels (Zweckform 3653)"), Sheet(2, 7, 105, 42.3)),
    "105x48": (N_("Sheet", "105 × 48 mm, 12 labels (Zweckform 3424)"), Sheet(2, 6, 105, 48)),
    "105x57": (N_("Sheet", "105 × 57 mm, 10 labels (Zweckform 3425)"), Sheet(2, 5, 105, 57)),
    "63.5x38.1": (N_("Sheet", "63.5 × 38.1 mm, 21 labels (Avery L7160)"), Sheet(3, 7, 63.5, 38.1, 2.5)),
    "63.5x33.9": (N_("Sheet", "63.5 × 33.9 mm, 24 labels (Avery L7159)"), Sheet(3, 8, 63.5, 33.9, 2.5)),
    "99.1x38.1": (N_("Sheet", "99.1 × 38.1 mm, 14 labels (Avery L7163)"), Sheet(2, 7, 99.1, 38.1, 2.5)),
    "99.1x33.9": (N_("Sheet", "99.1 × 33.9 mm, 16 labels (Avery L7162)"), Sheet(2, 8, 99.1, 33.9, 2.5)),
    "99.1x67.7": (N_("Sheet", "99.1 × 67.7 mm, 8 labels (Avery L7165)"), Sheet(2, 4, 99.1, 67.7, 2.5)),
}
"""Address labels by key: what a person reads, and the measures."""

BADGES: dict[str, tuple[Message, Sheet]] = {
    "90x54": (N_("Sheet", "90 × 54 mm, 10 on A4"), Sheet(2, 5, 90, 54)),
    "a7": (N_("Sheet", "A7 (105 × 74 mm), 8 on A4"), Sheet(2, 4, 105, 74)),
    "a6": (N_("Sheet", "A6 (105 × 148 mm), 4 on A4"), Sheet(2, 2, 105, 148)),
    "a6-page": (N_("Sheet", "A6 paper, one badge a page"), Sheet(1, 1, 105, 148, paper=(105.0, 148.0))),
    "a7-page": (N_("Sheet", "A7 paper, one badge a page"), Sheet(1, 1, 105, 74, paper=(105.0, 74.0))),
    "85x54": (N_("Sheet", "85 × 54 mm, 10 cards (Avery C32011)"), Sheet(2, 5, 85, 54, 10)),
    "80x50": (N_("Sheet", "80 × 50 mm, 10 labels (Avery L4785)"), Sheet(2, 5, 80, 50, 15, 5)),
    "90x60": (N_("Sheet", "90 × 60 mm, 8 on A4"), Sheet(2, 4, 90, 60)),
}
"""Name badges by key."""

_OWN = N_("Sheet", "Other sheet: measures below")


def sheet_option(label: Message, known: dict[str, tuple[Message, Sheet]]) -> Option:
    """The choice of a sheet among *known*, or of one whose measures are typed."""
    choices = (*(Choice(key, text) for key, (text, _sheet) in known.items()), Choice(OWN, _OWN))
    return Option("sheet", label, "choice", next(iter(known)), choices)


def _own(key: str, label: Message, default: Value, least: float, most: float, decimals: int = 1) -> Option:
    when = ("sheet", OWN)
    return Option(key, label, "number", default, minimum=least, maximum=most, decimals=decimals, when=when)


OWN_MEASURES = (
    _own("columns", N_("Sheet", "Columns"), 2, 1, 10, 0),
    _own("rows", N_("Sheet", "Rows"), 5, 1, 30, 0),
    _own("width", N_("Sheet", "Width in mm"), 90.0, 20, 210),
    _own("height", N_("Sheet", "Height in mm"), 54.0, 10, 297),
    _own("left", N_("Sheet", "Left margin of the sheet in mm"), 15.0, 0, 100),
    _own("top", N_("Sheet", "Top margin of the sheet in mm"), 13.5, 0, 100),
    _own("gap_x", N_("Sheet", "Gap between columns in mm"), 0.0, 0, 50),
    _own("gap_y", N_("Sheet", "Gap between rows in mm"), 0.0, 0, 50),
)
"""Options of a sheet whose measures are typed."""


def chosen_sheet(options: Options, known: dict[str, tuple[Message, Sheet]]) -> Sheet:
    """The sheet that *options* say. Raises :class:`SheetTooLarge`."""
    key = str(options["sheet"])
    if key != OWN:
        return known[key][1]
    columns, rows = int(options["columns"]), int(options["rows"])
    width, height, left, top, gap_x, gap_y = (
        float(options[name]) for name in ("width", "height", "left", "top", "gap_x", "gap_y")
    )
    used = (left + columns * width + (columns - 1) * gap_x, top + rows * height + (rows - 1) * gap_y)
    if used[0] > A4[0] or used[1] > A4[1]:
        raise SheetTooLarge(width=f"{used[0]:g}", height=f"{used[1]:g}")
    return Sheet(columns, rows, width, height, gap_x, gap_y, A4, left, top)
