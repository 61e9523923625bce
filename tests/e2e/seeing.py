"""What can be seen and heard of the program: by a screen reader, and in the title of the window in front."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable, Iterator
from typing import Any

from tests.e2e.screen import Screen
from tests.e2e.waiting import wait_for

_SETTLED = 0.03
"""Seconds without a change of the focus after which it is where it stays."""

Node = dict[str, Any]


class Seeing:
    """Looks at the program with process id *pid* on *screen*."""

    def __init__(self, screen: Screen, pid: int) -> None:
        self.screen, self._pid = screen, pid
        self._heard: list[str] = []

    def focus(self) -> Node:
        """The control that has the keyboard, once it stays there."""
        found: Node | None = self.screen.ask("focus", self._pid)
        end = time.monotonic() + _SETTLED
        while time.monotonic() < end:
            now: Node | None = self.screen.ask("focus", self._pid)
            if now != found:
                found, end = now, time.monotonic() + _SETTLED
        # what had the keyboard may be gone by now
        return found if found and "name" in found else {"name": "", "role": "", "states": []}

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
            return self.screen.xdotool("getactivewindow", "getwindowname")
        except subprocess.CalledProcessError:
            return ""

    def tree(self) -> Node:
        """Everything on the screen."""
        found = self.screen.ask("tree", self._pid)
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
        return list(self.screen.ask("heard"))


def walk(node: Node) -> Iterator[Node]:
    """*node* and everything below it."""
    yield node
    for child in node.get("children", ()):
        yield from walk(child)


def words(node: Node) -> str:
    """Everything that is said of a control."""
    return "\n".join((node["name"], node.get("text", ""), node["description"]))
