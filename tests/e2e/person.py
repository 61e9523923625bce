"""A person at the program: presses keys, types, reads what a screen reader reads. No mouse."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tests.e2e.screen import Screen
from tests.e2e.seeing import Node, Seeing
from tests.e2e.waiting import wait_for

ROOT = Path(__file__).parents[2]
_CURSOR = 200
"""Pixels that a blinking cursor changes at most."""
LOCALES = {"de": "de_DE.UTF-8", "ru": "ru_RU.UTF-8"}


class Person(Seeing):
    """The program in a process of its own, and the one who uses it."""

    def __init__(self, screen: Screen, home: Path, language: str, *arguments: str) -> None:
        self.home = home
        home.mkdir(exist_ok=True)
        (home / "Documents").mkdir(exist_ok=True)
        self._errors = (home / "stderr.txt").open("a", encoding="utf-8")
        env = screen.env | {
            "HOME": str(home), "SEMINARAKTE_CONFIG": str(home / "config"), "LANG": LOCALES[language],
            "PYTHONUTF8": "1", "QT_QPA_PLATFORM": "xcb",
        }  # fmt: skip
        self._process = subprocess.Popen(
            [sys.executable, "-m", "app", *arguments], cwd=ROOT, env=env, stderr=self._errors, text=True
        )
        super().__init__(screen, self._process.pid)
        self.wait_title("Seminarakte")

    # Keys

    def press(self, *keys: str) -> None:
        """Press *keys* one after the other, in the words of xdotool: ``ctrl+s``, ``Tab``, ``Return``."""
        if keys:
            self.screen.xdotool("key", "--delay", "10", *keys)

    def write(self, text: str) -> None:
        """Type *text*, in any alphabet."""
        self.screen.xdotool("type", "--delay", "6", text)

    def tab_to(self, name: str, key: str = "Tab", most: int = 90) -> Node:
        """Go on with *key* until the control called *name* has the keyboard."""
        return self.tab_to_any(lambda node: node["name"] == name, name, key, most)

    def tab_to_any(self, fits: Callable[[Node], bool], what: str, key: str = "Tab", most: int = 90) -> Node:
        """Go on with *key* until a control that fits has the keyboard."""
        seen = []
        for _ in range(most):
            found = self.focus()
            if fits(found):
                return found
            seen.append(found["name"])
            self.press(key)
            wait_for(lambda found=found: self.focus() != found, f"the keyboard to leave {seen[-1]!r}")
        raise AssertionError(f"{what!r} was not reached with {key}: {seen}")

    def choose(self, label: str, option: str) -> None:
        """Go to the switch *label* and on with the arrow keys until *option* is chosen."""
        wanted = f"{label}: {option}"
        found = self.tab_to_any(lambda node: node["name"].startswith(f"{label}: "), label)
        assert "checked" in found["states"], f"Tab led to {found['name']!r}, which is not what is chosen"
        for key in ["Right"] * 4 + ["Left"] * 4:
            if found["name"] == wanted:
                self.see_any(lambda node: node["name"] == wanted and "checked" in node["states"], f"{wanted} chosen")
                return
            self.press(key)
            before = found["name"]
            with contextlib.suppress(AssertionError):  # at the end of the switch nothing changes
                wait_for(lambda before=before: self.focus()["name"] != before, f"another than {before!r}", 1)
            found = self.focus()
        raise AssertionError(f"{label!r} has no choice {option!r}")

    def enter(self, name: str, text: str) -> None:
        """Go to the field *name* and type *text* into it."""
        self.tab_to(name)
        self.write(text)
        wait_for(lambda: self.value() == text, f"{text!r} in {name!r}, which has {self.value()!r}")

    def wait_title(self, part: str) -> str:
        """Wait until the title of the window in front contains *part*."""

        def look() -> str | None:
            if self._process.poll() is not None:
                raise AssertionError(f"the program ended: {self.errors()}")
            title = self.title()
            return title if part in title else None

        return wait_for(look, f"a window titled {part!r}, in front is {self.title()!r}")

    def wait_still(self) -> None:
        """Wait until the picture on the screen no longer changes, but for a blinking cursor."""
        one, other = self.home / "one.png", self.home / "other.png"
        self.shot(one)

        def still() -> bool:
            self.shot(other)
            same = self.screen.differing(one, other) < _CURSOR
            other.replace(one)
            return same

        wait_for(still, "a picture that stays")

    def shot(self, path: Path) -> None:
        """A picture of the screen."""
        self.screen.shot(path)

    # The end

    def errors(self) -> str:
        """What the program wrote to its error output."""
        return (self.home / "stderr.txt").read_text(encoding="utf-8")

    def quit(self) -> int:
        """Leave with Ctrl+Q; returns the exit code."""
        self.press("ctrl+q")
        return self._process.wait(20)

    def kill(self) -> None:
        """End the program, whatever it does."""
        if self._process.poll() is None:
            os.kill(self._process.pid, signal.SIGKILL)
            self._process.wait(10)
        self._errors.close()
