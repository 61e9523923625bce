"""The style sheet: shapes only. Colours of text come from the palette, fonts from the widgets.

No rule sets ``color`` or a font on an edit field: ``color`` would throw away the palette's
placeholder colour, a font would override ``setFont``. Focus thickens the outline to 2 px and
takes the pixel from the padding, so nothing moves.
"""

from __future__ import annotations

from app.ui.kit.tokens import Palette, Scale

_SHEET = """
QToolTip {{ background: {surf}; color: {ink}; border: 1px solid {bord}; padding: {p4}px; }}
QLineEdit, QPlainTextEdit {{ background: {surf}; border: 1px solid {bord}; border-radius: {r4}px;
  padding: 0 {p8}px; selection-background-color: {acc}; selection-color: {onacc}; }}
QPlainTextEdit {{ padding: 1px {p8}px; }}
QLineEdit:focus, QPlainTextEdit:focus {{ border: 2px solid {acc}; padding: 0 {p8f}px; }}
QLineEdit:read-only, QPlainTextEdit[readOnly="true"] {{ background: {shade}; border-color: {line2}; }}
QLineEdit:read-only:focus, QPlainTextEdit[readOnly="true"]:focus {{ border-color: {acc}; }}
QLineEdit[missing="true"], QPlainTextEdit[missing="true"] {{ background: {shade}; border-color: transparent; }}
QLineEdit[missing="true"]:focus, QPlainTextEdit[missing="true"]:focus {{ background: {surf};
  border: 2px solid {acc}; }}
QLineEdit[problem="true"], QPlainTextEdit[problem="true"], QComboBox[problem="true"] {{
  border: 2px solid {err}; padding: 0 {p8f}px; }}
QLabel#tag {{ color: {ink2}; background: transparent; }}
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus {{ background: transparent; border: none; padding: 0; }}
QComboBox {{ background: {surf}; border: 1px solid {bord}; border-radius: {r4}px; padding: 0 {p8}px; }}
QComboBox:focus, QComboBox:on {{ border: 2px solid {acc}; padding: 0 {p8f}px; }}
QComboBox:disabled {{ background: {shade}; border-color: {line2}; }}
QComboBox::drop-down {{ border: none; width: {p28}px; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox QAbstractItemView {{ background: {surf}; border: 1px solid {bord}; outline: none;
  selection-background-color: {accs}; selection-color: {ink}; }}
QComboBox QAbstractItemView::item {{ min-height: {p28}px; padding: 0 {p8}px; }}
QComboBox QAbstractItemView::item:selected {{ background: {accs}; color: {ink};
  border-left: {p3}px solid {acc}; padding-left: {p5}px; }}
QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: {surf}; }}
QCalendarWidget QToolButton {{ background: transparent; border: 1px solid transparent; border-radius: {r4}px;
  padding: {p3}px {p8}px; color: {ink}; }}
QCalendarWidget QToolButton:hover {{ background: {hover}; }}
QCalendarWidget QToolButton:focus {{ border-color: {acc}; }}
QCalendarWidget QToolButton::menu-indicator {{ image: none; }}
QCalendarWidget QAbstractItemView {{ selection-background-color: {acc}; selection-color: {onacc}; }}
QPushButton {{ background: {surf}; border: 1px solid {bord}; border-radius: {r4}px; padding: 0 {p12}px; }}
QPushButton:hover {{ background: {hover}; }}
QPushButton:pressed, QPushButton:open {{ background: {accs}; }}
QPushButton:focus {{ border: 2px solid {acc}; padding: 0 {p12f}px; outline: none; }}
QPushButton:disabled {{ border-color: {line2}; }}
QPushButton[kind="primary"] {{ background: {acc}; border: 1px solid {acc}; }}
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed {{ background: {acc_hover}; }}
QPushButton[kind="primary"]:focus {{ border: 1px solid {acc}; padding: 0 {p12}px; }}
QPushButton[kind="primary"]:disabled {{ background: {neus}; border-color: {line2}; }}
QPushButton[kind="link"], QPushButton[kind="icon"], QPushButton[kind="quiet"] {{ background: transparent;
  border: 1px solid transparent; padding: 0 {p3}px; }}
QPushButton[kind="icon"]:hover, QPushButton[kind="quiet"]:hover {{ background: {hover_on}; }}
QPushButton[kind="icon"]:pressed, QPushButton[kind="quiet"]:pressed {{ background: {accs}; }}
QPushButton[kind="link"]:focus, QPushButton[kind="icon"]:focus, QPushButton[kind="quiet"]:focus {{
  border: 2px solid {acc}; padding: 0 {p2}px; }}
QPushButton[kind="toast"], QPushButton[kind="toasticon"] {{ background: transparent; border: 1px solid {toastline}; }}
QPushButton[kind="toasticon"] {{ border-color: transparent; padding: 0; }}
QPushButton[kind="toast"]:hover, QPushButton[kind="toasticon"]:hover {{ background: {toasthover}; }}
QPushButton[kind="toast"]:focus, QPushButton[kind="toasticon"]:focus {{ border: 2px solid {surf}; }}
QPushButton[kind="chip"] {{ border-radius: {r13}px; border-color: {bord}; }}
QPushButton[kind="chip"]:checked {{ background: {accs}; border-color: {acc}; }}
QMenu {{ background: {surf}; border: 1px solid {bord}; padding: {p4}px 0; }}
QMenu::item {{ padding: {p5}px {p28}px {p5}px {p12}px; }}
QMenu::item:selected {{ background: {accs}; }}
QMenu::icon {{ padding-left: {p8}px; }}
QMenu::separator {{ height: 1px; background: {line}; margin: {p4}px 0; }}
QMenuBar {{ background: {rail}; }}
QMenuBar::item {{ padding: {p4}px {p8}px; background: transparent; }}
QMenuBar::item:selected {{ background: {accs}; }}
QScrollArea, QAbstractScrollArea#plain {{ border: none; background: transparent; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QScrollBar {{ background: transparent; border: none; margin: 0; }}
QScrollBar:vertical {{ width: {p12}px; }}
QScrollBar:horizontal {{ height: {p12}px; }}
QScrollBar::handle {{ background: {line2}; border-radius: {r4}px; margin: {p2}px; }}
QScrollBar::handle:hover, QScrollBar::handle:pressed {{ background: {bord}; }}
QScrollBar::handle:vertical {{ min-height: {p28}px; }}
QScrollBar::handle:horizontal {{ min-width: {p28}px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QHeaderView {{ background: {surf}; border: none; }}
QHeaderView::section {{ background: {surf}; border: none; border-bottom: 1px solid {line2};
  padding: 0 {p8}px; text-align: left; }}
QTableView, QTreeView, QListView {{ background: {surf}; border: none; outline: none;
  selection-background-color: {accs}; selection-color: {ink}; gridline-color: {line}; }}
QSplitter::handle {{ background: {line}; }}
QSplitter::handle:hover {{ background: {bord}; }}
QProgressBar {{ background: {neus}; border: none; border-radius: {r4}px; text-align: center; }}
QProgressBar::chunk {{ background: {acc}; border-radius: {r4}px; }}
QTabBar {{ border: none; }}
QTabBar::scroller {{ width: {p28}px; }}
QTabBar QToolButton {{ background: {surf}; border: 1px solid {line2}; border-radius: {r4}px; margin: {p3}px 0; }}
QTabBar::tab {{ background: transparent; border: 1px solid transparent; border-bottom: 2px solid transparent;
  padding: {p8}px {p4}px; margin-right: {p12}px; }}
QTabBar::tab:selected {{ border-bottom: 2px solid {acc}; }}
QTabBar::tab:focus {{ border: 2px solid {acc}; border-radius: {r4}px; }}
"""


def style_sheet(palette: Palette, scale: Scale) -> str:
    """The application's sheet for *palette* at *scale*."""
    dark = palette.surf < "#8"
    sizes = {f"p{n}": scale.px(n) for n in (2, 3, 4, 5, 8, 12, 28)}
    # a focused outline is one pixel thicker, so its padding is one pixel less
    inner = {"p8f": scale.px(8) - 1, "p12f": scale.px(12) - 1}
    radii = {"r4": scale.px(4), "r6": scale.px(6), "r13": scale.px(26) // 2}
    mixed = {
        "hover_on": "#2A2E33" if dark else "#DFE3E8",
        "toastline": palette.line2 if not dark else palette.bord,
        "toasthover": "#343A44" if not dark else "#D3D8DE",
    }
    colors = palette._asdict()
    return _SHEET.format(**colors, **sizes, **inner, **radii, **mixed)
