"""Settings: language, colours, text size - in force at once."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from app.texts import N_, NN_, current_language, tr
from app.ui.desk import keyrings, safety
from app.ui.desk.dialogs import Dialog
from app.ui.desk.firststart import LANGUAGES
from app.ui.kit.check import CheckField
from app.ui.kit.choice import ChoiceField
from app.ui.kit.formrow import FormRow
from app.ui.kit.segmented import Segmented
from app.ui.kit.settings import Settings as StoredSettings
from app.ui.kit.text import retranslate_tree
from app.ui.kit.theme import theme
from app.ui.shell.appearance import Appearance

MODES = (
    ("system", N_("Settings", "As the system")),
    ("light", N_("Settings", "Light")),
    ("dark", N_("Settings", "Dark")),
)
MINUTES = NN_("Settings", "%n minute|%n minutes", "", 1)
SCALES = (80, 90, 100, 110, 125, 150, 175, 200)


class SettingsDialog(Dialog):
    """Every choice takes effect while the dialog is open; there is nothing to confirm."""

    def __init__(self, appearance: Appearance, settings: StoredSettings, parent: QWidget | None = None) -> None:
        super().__init__(N_("Settings", "Settings"), None, parent, scrolls=True)
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
        self._add_safety(settings)
        self.body.addStretch(1)
        self._language.changed.connect(self._change_language)
        self._mode.changed.connect(lambda: appearance.set_mode(self._mode.value() or "system"))
        self._scale.changed.connect(lambda: appearance.set_scale(int(self._scale.value() or "100")))

    def _add_safety(self, settings: StoredSettings) -> None:
        """The lock after idle, and the keyring where there is one."""
        minutes = [(str(n), partial(tr, MINUTES, n)) for n in safety.MINUTES]
        after = ChoiceField([("0", N_("Settings", "Never")), *minutes], self, optional=False, width=160)
        after.set_value(str(safety.lock_after(settings)))
        after.changed.connect(lambda: safety.set_lock_after(settings, int(after.value() or "0")))
        hint = N_("Settings", "After so long without a key or the mouse; only files with a passphrase.")
        self.body.addWidget(FormRow(N_("Settings", "Lock the window"), after, self, hint=hint))
        if keyrings.installed():
            keyring = CheckField(N_("Settings", "may be remembered on this computer"), self)
            keyring.set_value(safety.keyring(settings))
            keyring.changed.connect(lambda: _use_keyring(settings, keyring.value()))
            self.body.addWidget(FormRow(N_("Settings", "Passphrases"), keyring, self))

    def _change_language(self) -> None:
        self._appearance.set_language(self._language.value() or "en")
        retranslate_tree(self)


def _use_keyring(settings: StoredSettings, wanted: bool) -> None:
    safety.set_keyring(settings, wanted)
    keyrings.use(wanted)
