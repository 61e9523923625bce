"""Setting, changing and removing the passphrase of the open file, and choosing one for a new file."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.strength import STRONG, WEAK, WORDS, strength
from app.storage import cipher
from app.storage.passphrase import LEAST
from app.texts import N_, tr
from app.ui.desk.dialogs import Dialog
from app.ui.desk.unlocking import WRONG
from app.ui.kit.buttons import SecondaryButton
from app.ui.kit.flow import FlowLayout
from app.ui.kit.formrow import FormRow
from app.ui.kit.labels import IconLabel, Label
from app.ui.kit.secretfield import SecretField
from app.ui.kit.theme import theme

TITLE = N_("Passphrase", "Passphrase")
OPEN_NOW = N_(
    "Passphrase",
    "The file has no passphrase: whoever gets hold of it or of a backup copy can read everything in it.",
)
PROTECTED_NOW = N_("Passphrase", "The file and its backup copies are encrypted and open with the passphrase only.")
KEEP_WELL = N_(
    "Passphrase",
    "Nobody can open the file without it, not even the makers of this program. Keep a note of it in a safe place.",
)
TOO_SHORT = N_("Passphrase", "At least {least} characters are needed.")
DIFFERENT = N_("Passphrase", "This is not the same as above.")
_ICONS = {WEAK: ("triangle-alert", "warn"), STRONG: ("circle-check", "ok")}


class NewSecret(QWidget):
    """A new passphrase, typed twice, with its strength in words."""

    def __init__(self, parent: QWidget | None = None, *, optional: bool = False) -> None:
        super().__init__(parent)
        self._optional = optional
        self.first, self.again = SecretField(self), SecretField(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        column.addWidget(FormRow(N_("Passphrase", "New passphrase"), self.first, self))
        column.addWidget(FormRow(N_("Passphrase", "Once more"), self.again, self))
        self._icon = IconLabel("info", "ink2", 16, parent=self)
        self.words = Label("", "label", "ink2", wrap=True, parent=self)
        self._line = line = QHBoxLayout()
        line.addWidget(self._icon)
        line.addWidget(self.words, 1)
        column.addLayout(line)
        self.first.changed.connect(self._judge)
        self.again.changed.connect(lambda: self.again.set_problem(None))
        self._judge()

    def value(self) -> str:
        """What was typed; ``""`` for none."""
        return self.first.value()

    def check(self) -> bool:
        """Whether it can be taken; else the problem is shown and the keyboard goes there."""
        value = self.first.value()
        if self._optional and not value and not self.again.value():
            return True
        short = len(cipher.spelled(value)) < LEAST
        self.first.set_problem((lambda: tr(TOO_SHORT, least=LEAST)) if short else None)
        differs = not short and cipher.spelled(self.again.value()) != cipher.spelled(value)
        self.again.set_problem(DIFFERENT if differs else None)
        wrong = self.first if short else self.again if differs else None
        if wrong is not None:
            wrong.line.setFocus()
        return wrong is None

    def _judge(self) -> None:
        self.first.set_problem(None)
        value = self.first.value()
        found = strength(value)
        name, color = _ICONS.get(found, ("info", "ink2")) if value else ("info", "ink2")
        self._icon.set_icon(name, color)
        hint = N_("Passphrase", "Several words that do not belong together are good and easy to remember.")
        self.words.set_text(WORDS[found] if value else hint)
        self.first.line.setAccessibleDescription(self.words.text())


class PassphraseDialog(Dialog):
    """Ends with :attr:`wanted`: the new passphrase, ``""`` to remove it, ``None`` for nothing."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        has = cipher.is_encrypted(path)
        accept = N_("Passphrase", "Change") if has else N_("Passphrase", "Protect")
        super().__init__(TITLE, accept, parent, width=560, scrolls=True)
        self._path = path
        self.wanted: str | None = None
        self.present: SecretField | None = None
        self.remove: SecondaryButton | None = None
        self.body.addWidget(Label(PROTECTED_NOW if has else OPEN_NOW, "body", wrap=True, parent=self))
        if has:
            self.present = SecretField(self)
            self.present.changed.connect(partial(self.present.set_problem, None))
            self.body.addWidget(FormRow(N_("Passphrase", "Present passphrase"), self.present, self))
            self.remove = SecondaryButton(N_("Passphrase", "Remove the passphrase"), parent=self)
            self.remove.clicked.connect(self._remove)
        self.secret = NewSecret(self)
        self.body.addWidget(self.secret)
        self.body.addWidget(Label(KEEP_WELL, "body", "ink2", wrap=True, parent=self))
        if self.remove is not None:
            self._line = line = FlowLayout(gap=8)
            line.addWidget(self.remove)
            self.body.addLayout(line)

    def accept(self) -> None:
        """Only with the present passphrase and a new one."""
        if self._is_right() and self.secret.check():
            self.wanted = self.secret.value()
            super().accept()

    def _remove(self) -> None:
        if self._is_right():
            self.wanted = ""
            super().accept()

    def _is_right(self) -> bool:
        if self.present is None or cipher.fits(self._path, self.present.value()):
            return True
        self.present.set_problem(WRONG)
        self.present.line.selectAll()
        self.present.line.setFocus()
        return False
