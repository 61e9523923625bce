"""The theme in force: palette, scale, fonts. One object, one signal, everything follows it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from app.texts import resource_root
from app.ui.kit.sheet import style_sheet
from app.ui.kit.tokens import COLOR_NAMES, DARK, FAMILIES, LIGHT, TYPE_ROLES, Mode, Palette, Scale

_FIRST_FONTS = ("SourceSans3-Regular", "SourceSans3-Semibold")
_LATER_FONTS = (
    "SourceSans3-It", "SourceSans3-SemiboldIt", "NotoSans-Regular", "NotoSans-Bold", "DejaVuSans", "DejaVuSans-Bold",
)  # fmt: skip


def load_later_fonts() -> None:
    """Italics and the typefaces for rare letters: each costs a millisecond, so they come after the first paint."""
    _load_fonts(_LATER_FONTS)


def _load_fonts(names: tuple[str, ...]) -> None:
    folder = resource_root() / "resources" / "fonts"
    for name in names:
        QFontDatabase.addApplicationFont(str(folder / f"{name}.ttf"))


def _qt_palette(tokens: Palette) -> QPalette:
    roles = {
        QPalette.ColorRole.Window: tokens.surf,
        QPalette.ColorRole.WindowText: tokens.ink,
        QPalette.ColorRole.Base: tokens.surf,
        QPalette.ColorRole.AlternateBase: tokens.shade,
        QPalette.ColorRole.Text: tokens.ink,
        QPalette.ColorRole.PlaceholderText: tokens.ink3,
        QPalette.ColorRole.Button: tokens.surf,
        QPalette.ColorRole.ButtonText: tokens.ink,
        QPalette.ColorRole.BrightText: tokens.err,
        QPalette.ColorRole.ToolTipBase: tokens.surf,
        QPalette.ColorRole.ToolTipText: tokens.ink,
        QPalette.ColorRole.Highlight: tokens.acc,
        QPalette.ColorRole.HighlightedText: tokens.onacc,
        QPalette.ColorRole.Accent: tokens.acc,
        QPalette.ColorRole.Link: tokens.acc,
        QPalette.ColorRole.LinkVisited: tokens.acc,
        QPalette.ColorRole.Light: tokens.surf,
        QPalette.ColorRole.Midlight: tokens.line,
        QPalette.ColorRole.Mid: tokens.line2,
        QPalette.ColorRole.Dark: tokens.bord,
        QPalette.ColorRole.Shadow: tokens.bord,
    }
    palette = QPalette()
    for role, color in roles.items():
        palette.setColor(role, QColor(color))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText, QPalette.ColorRole.Text):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.ink3))
    return palette


def _system_tokens(palette: QPalette) -> Palette:
    """Our tokens out of the system's high-contrast palette, for everything that is painted by hand."""
    role = QPalette.ColorRole
    ground, text = palette.color(role.Base).name(), palette.color(role.Text).name()
    texts = dict.fromkeys(("ink", "ink2", "ink3", "acc", "ok", "warn", "err", "neu", "bord", "line", "line2"), text)
    grounds = dict.fromkeys(COLOR_NAMES, ground)
    # a chosen row keeps its ground: its text is painted in ink, its accent edge shows the choice
    return Palette(**{**grounds, **texts})


def high_contrast() -> bool:
    """Whether the system asks for more contrast; our colours and shapes then stand back."""
    hints = QGuiApplication.styleHints()
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


class Theme(QObject):
    """Colours, sizes and fonts in force. ``changed`` comes after all of them have been set."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._mode: Mode = "system"
        self._scale = Scale()
        self._plain = False
        self._forced: bool | None = None
        self._app: QApplication | None = None
        self.tokens: Palette = LIGHT
        self._fonts: dict[tuple[str, bool], QFont] = {}

    @property
    def mode(self) -> Mode:
        """The setting (not what it came to): light, dark or by the system."""
        return self._mode

    @property
    def dark(self) -> bool:
        """Whether the dark palette is in force."""
        return self.tokens is DARK

    @property
    def plain(self) -> bool:
        """Whether high contrast is on: system palette, no sheet of ours."""
        return self._plain

    @property
    def scale(self) -> int:
        """Text size in per cent, 80 to 200."""
        return self._scale.percent

    def install(self, app: QApplication, mode: Mode = "system", scale: int = 100) -> None:
        """Give *app* the Fusion style, our fonts, palette and sheet, and follow the system from now on."""
        first = self._app is not app
        self._app, self._mode, self._scale = app, mode, Scale(scale)
        if first:
            _load_fonts(_FIRST_FONTS)
            if app.style().name() != "fusion":  # start-up: Qt makes the same one anew otherwise, in 5 ms
                app.setStyle("Fusion")
            QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)
            QGuiApplication.styleHints().accessibility().contrastPreferenceChanged.connect(self._system_changed)
        self._apply()

    def set_mode(self, mode: Mode) -> None:
        """Choose light, dark or by the system."""
        if mode != self._mode:
            self._mode = mode
            self._apply()

    def follow_contrast(self, forced: bool | None) -> None:
        """High contrast by the system (None), or always or never: not every desktop tells programs."""
        self._forced = forced
        self._apply()

    def set_scale(self, percent: int) -> None:
        """Choose the text size; ValueError outside 80 to 200."""
        if percent != self._scale.percent:
            self._scale = Scale(percent)
            self._apply()

    def px(self, pixels: float) -> int:
        """*pixels* of the design at the chosen text size."""
        return self._scale.px(pixels)

    def color(self, name: str) -> QColor:
        """The colour of token *name*."""
        return QColor(getattr(self.tokens, name))

    def font(self, role: str = "body", italic: bool = False) -> QFont:
        """The font of type role *role* (see ``tokens.TYPE_ROLES``)."""
        font = self._fonts.get((role, italic))
        if font is None:
            size, weight = TYPE_ROLES[role]
            font = QFont(list(FAMILIES))
            font.setPixelSize(self.px(size))
            font.setWeight(QFont.Weight(weight))
            font.setItalic(italic)
            self._fonts[role, italic] = font
        return QFont(font)

    def follow(self, slot: Callable[[], None]) -> None:
        """Call *slot* now and after every change. Give a bound method of a QObject, so that it ends with it."""
        self.changed.connect(slot)
        slot()

    def _system_changed(self) -> None:
        if self._mode == "system" or self._wants_plain() != self._plain:
            self._apply()

    def _wants_plain(self) -> bool:
        return high_contrast() if self._forced is None else self._forced

    def _apply(self) -> None:
        app = self._app
        if app is None:
            return
        self._plain = self._wants_plain()
        # Unknown (no desktop theme, offscreen) counts as light
        system_dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        self.tokens = DARK if self._mode == "dark" or (self._mode == "system" and system_dark) else LIGHT
        self._fonts.clear()
        app.setFont(self.font())
        if self._plain:
            app.setStyleSheet("")
            app.setPalette(QPalette())
            self.tokens = _system_tokens(app.palette())
        else:
            app.setPalette(_qt_palette(self.tokens))
            app.setStyleSheet(style_sheet(self.tokens, self._scale))
        self.changed.emit()


theme = Theme()
"""The one theme of the program."""


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the sheet selects on, and have the sheet looked at again if it changed."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()
