"""A person at the program: presses keys, types, reads what a screen reader reads. No mouse."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from tests.e2e.screen import Screen
from tests.e2e.waiting import wait_for

ROOT = Path(__file__).parents[2]
LOCALES = {"de": "de_DE.UTF-8", "ru": "ru_RU.UTF-8"}
_SETTLED = 0.03
"""Seconds without a change of the focus after which it is where it stays."""

Node = dict[str, Any]


class Person:
    """The program in a process of its own, and the one who uses it."""

    def __init__(self, screen: Screen, home: Path, language: str, *arguments: str) -> None:
        self._screen, self.home = screen, home
        self._heard: list[str] = []
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
        self.wait_title("Seminarakte")

    # Keys

    def press(self, *keys: str) -> None:
        """Press *keys* one after the other, in the words of xdotool: ``ctrl+s``, ``Tab``, ``Return``."""
        if keys:
            self._screen.xdotool("key", "--delay", "10", *keys)

    def write(self, text: str) -> None:
        """Type *text*, in any alphabet."""
        self._screen.xdotool("type", "--delay", "6", text)

    def tab_to(self, name: str, key: str = "Tab", most: int = 90) -> Node:
        """Go on with *key* until the control called *name* has the keyboard."""
        seen = []
        for _ in range(most):
            found = self.focus()
            if found and found["name"] == name:
                return found
            seen.append(found["name"] if found else "?")
            before = found
            self.press(key)
            wait_for(lambda before=before: self.focus() != before, f"the keyboard to leave {seen[-1]!r}")
        raise AssertionError(f"{name!r} was not reached with {key}: {seen}")

    def enter(self, name: str, text: str) -> None:
        """Go to the field *name* and type *text* into it."""
        self.tab_to(name)
        self.write(text)
        wait_for(lambda: self.value() == text, f"{text!r} in {name!r}, which has {self.value()!r}")

    # What is there

    def focus(self) -> Node:
        """The control that has the keyboard, once it stays there."""
        found: Node | None = self._screen.ask("focus")
        end = time.monotonic() + _SETTLED
        while time.monotonic() < end:
            now: Node | None = self._screen.ask("focus")
            if now != found:
                found, end = now, time.monotonic() + _SETTLED
        return found or {"name": "", "role": "", "states": []}

    def wait_focus(self, name: str) -> Node:
        """Wait until the control called *name* has the keyboard."""
        return wait_for(
            lambda: next((f for f in [self.focus()] if f["name"] == name), None),
            f"the keyboard on {name!r}; it is on {self.focus()['name']!r}",
        )

    def value(self) -> str:
        """What stands in the field with the keyboard."""
        return str(self.focus().get("text", ""))

    def title(self) -> str:
        """Title of the window in front; empty while there is none."""
        try:
            return self._screen.xdotool("getactivewindow", "getwindowname")
        except subprocess.CalledProcessError:
            return ""

    def wait_title(self, part: str) -> str:
        """Wait until the title of the window in front contains *part*."""

        def look() -> str | None:
            if self._process.poll() is not None:
                raise AssertionError(f"the program ended: {self.errors()}")
            title = self.title()
            return title if part in title else None

        return wait_for(look, f"a window titled {part!r}, in front is {self.title()!r}")

    def tree(self) -> Node:
        """Everything on the screen."""
        found = self._screen.ask("tree", self._process.pid)
        if found is None or "error" in found:
            raise AssertionError(f"no tree: {found}")
        return dict(found)

    def nodes(self) -> Iterator[Node]:
        """Everything on the screen, one after the other."""
        return walk(self.tree())

    def see(self, text: str) -> Node:
        """Wait until *text* is part of some control's name, text or description."""
        return self.see_any(lambda node: text in words(node), repr(text))

    def see_any(self, fits: Callable[[Node], bool], what: str) -> Node:
        """Wait until some control fits."""
        return wait_for(lambda: next((node for node in self.nodes() if fits(node)), None), f"{what} on the screen")

    def see_cell(self, name: str) -> Node:
        """Wait until a cell of a table says *name*."""
        return self.see_any(lambda node: "cell" in node["role"] and name in node["name"], f"a cell {name!r}")

    def wait_for_role(self, *roles: str) -> Node:
        """Wait until a control of one of these roles has the keyboard."""
        return wait_for(
            lambda: next((f for f in [self.focus()] if f["role"] in roles), None),
            f"the keyboard on a {roles}; it is on {self.focus()}",
        )

    def see_heard(self, part: str) -> str:
        """Wait until something with *part* in it is announced; what came before it is forgotten."""

        def look() -> str | None:
            self._heard += self.heard()
            while self._heard:
                text = self._heard.pop(0)
                if part in text:
                    return text
            return None

        return wait_for(look, f"{part!r} to be announced")

    def heard(self) -> list[str]:
        """What was announced since the last time."""
        return list(self._screen.ask("heard"))

    def shot(self, path: Path) -> None:
        """A picture of the screen."""
        self._screen.shot(path)

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


def walk(node: Node) -> Iterator[Node]:
    """*node* and everything below it."""
    yield node
    for child in node.get("children", ()):
        yield from walk(child)


def words(node: Node) -> str:
    """Everything that is said of a control."""
    return "\n".join((node["name"], node.get("text", ""), node["description"]))
