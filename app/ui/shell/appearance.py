"""Language, colours and text size: chosen in the menu, kept in the settings, in force at once."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QWidget

from app.texts import set_language
from app.ui.kit.settings import Settings
from app.ui.kit.text import retranslate_tree
from app.ui.kit.theme import theme
from app.ui.kit.tokens import MODES
from app.ui.shell.menus import MenuBar, appearance_menus, next_scale

_QT_LANGUAGES = {
    "de": QLocale(QLocale.Language.German, QLocale.Country.Germany),
    "ru": QLocale(QLocale.Language.Russian, QLocale.Country.Russia),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}


class Appearance(QObject):
    """Changes the window while it runs; nothing typed is lost, because only texts are set anew."""

    language_changed = Signal(str)

    def __init__(self, window: QWidget, settings: Settings, menus: MenuBar) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        self._menus = appearance_menus(menus, window, self.set_language, self.set_mode, self.set_scale)

    def set_language(self, language: str) -> None:
        """Show everything in *language* (``de``, ``ru``, ``en``)."""
        self._settings.language = language
        apply_language(language)
        retranslate_tree(self._window)
        self.language_changed.emit(language)

    def set_mode(self, mode: str) -> None:
        """Colours: ``light``, ``dark`` or ``system``."""
        chosen = next(known for known in MODES if known == mode)
        self._settings.theme = chosen
        theme.set_mode(chosen)

    def set_scale(self, percent: int) -> None:
        """Text size in per cent."""
        self._settings.scale = percent
        theme.set_scale(percent)

    def larger(self) -> None:
        """One step up."""
        self.set_scale(next_scale(up=True))

    def smaller(self) -> None:
        """One step down."""
        self.set_scale(next_scale(up=False))

    def normal_size(self) -> None:
        """Back to 100 %."""
        self.set_scale(100)


def apply_language(language: str) -> None:
    """Make *language* that of texts, numbers, dates and sorting; at start, before the first widget."""
    set_language(language)
    QLocale.setDefault(_QT_LANGUAGES[language])
