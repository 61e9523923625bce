"""Settings: language, colours, text size - in force at once."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.texts import N_, current_language
from app.ui.desk.dialogs import Dialog
from app.ui.desk.firststart import LANGUAGES
from app.ui.kit.choice import ChoiceField
from app.ui.kit.formrow import FormRow
from app.ui.kit.segmented import Segmented
from app.ui.kit.text import retranslate_tree
from app.ui.kit.theme import theme
from app.ui.shell.appearance import Appearance

MODES = (
    ("system", N_("Settings", "As the system")),
    ("light", N_("Settings", "Light")),
    ("dark", N_("Settings", "Dark")),
)
SCALES = (80, 90, 100, 110, 125, 150, 175, 200)


class SettingsDialog(Dialog):
    """Every choice takes effect while the dialog is open; there is nothing to confirm."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(N_("Settings", "Settings"), None, parent)
        self._appearance = appearance
        self._language = Segmented(LANGUAGES, self)
        self._language.set_value(current_language())
        self._mode = Segmented(MODES, self)
        self._mode.set_value(theme.mode)
        self._scale = ChoiceField([(str(scale), f"{scale} %") for scale in SCALES], self, optional=False, width=120)
        self._scale.set_value(str(theme.scale))
        for label, field in (
            (N_("Settings", "Language"), self._language),
            (N_("Settings", "Colours"), self._mode),
            (N_("Settings", "Text size"), self._scale),
        ):
            self.body.addWidget(FormRow(label, field, self))
        self.body.addStretch(1)
        self._language.changed.connect(self._change_language)
        self._mode.changed.connect(lambda: appearance.set_mode(self._mode.value() or "system"))
        self._scale.changed.connect(lambda: appearance.set_scale(int(self._scale.value() or "100")))

    def _change_language(self) -> None:
        self._appearance.set_language(self._language.value() or "en")
        retranslate_tree(self)
