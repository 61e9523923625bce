"""What a screen reader sees, for the tests: answers questions of one program's AT-SPI tree, as lines of JSON.

Runs under the system's Python, because Debian's bindings to AT-SPI (python3-pyatspi) are not on PyPI. Every line read
is ``{"ask": ..., "pid": ...}``, every line written is the answer:

- ``focus``: the control that has the keyboard, as in ``tree`` without children, with the names of those around it
- ``tree``: every control that is on the screen, nested
- ``heard``: what was announced since the last time
"""

from __future__ import annotations

import json
import sys
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  # the version comes first

MOST_CHILDREN = 400
STATES = {
    "focusable": Atspi.StateType.FOCUSABLE, "focused": Atspi.StateType.FOCUSED, "enabled": Atspi.StateType.ENABLED,
    "checked": Atspi.StateType.CHECKED, "selected": Atspi.StateType.SELECTED, "showing": Atspi.StateType.SHOWING,
    "editable": Atspi.StateType.EDITABLE, "expanded": Atspi.StateType.EXPANDED, "modal": Atspi.StateType.MODAL,
    "active": Atspi.StateType.ACTIVE,
}  # fmt: skip

_focus: Any = None
_heard: list[str] = []


def application(pid: int) -> Any:
    """The program's own node, ``None`` until it is there."""
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(index)
        try:
            if child is not None and child.get_process_id() == pid:
                return child
        except GLib.Error:
            continue
    return None


def describe(node: Any) -> dict[str, Any]:
    """Role, name, description, states, text and table of a control."""
    states = node.get_state_set()
    found: dict[str, Any] = {
        "role": node.get_role_name(),
        "name": node.get_name() or "",
        "description": node.get_description() or "",
        "states": [name for name, state in STATES.items() if states.contains(state)],
    }
    if found["role"] == "combo box":  # its name is what is chosen, what it is called is said by its label
        found["label"] = " ".join(label.get_name() for label in labels(node))
    if (text := node.get_text_iface()) is not None:
        found["text"] = Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text))
    if (table := node.get_table_iface()) is not None:
        found["columns"] = [
            Atspi.Table.get_column_description(table, column) or ""
            for column in range(Atspi.Table.get_n_columns(table))
        ]
        found["rows"] = Atspi.Table.get_n_rows(table)
    return found


def labels(node: Any) -> list[Any]:
    """The controls that say what *node* is."""
    return [
        relation.get_target(index)
        for relation in node.get_relation_set()
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
        for index in range(relation.get_n_targets())
    ]


def tree(node: Any) -> dict[str, Any]:
    """*node* with everything below it that is on the screen."""
    found = describe(node)
    count = node.get_child_count()
    children = []
    for index in range(min(count, MOST_CHILDREN)):
        try:
            child = node.get_child_at_index(index)
            if child is None:
                continue
            if child.get_state_set().contains(Atspi.StateType.SHOWING) or node.get_role() == Atspi.Role.APPLICATION:
                children.append(tree(child))
        except GLib.Error:  # it went away while we were looking
            continue
    if children:
        found["children"] = children
    return found


def around(node: Any) -> list[str]:
    """Names of what the control stands in, from the inside out."""
    names = []
    parent = node.get_parent()
    while parent is not None and parent.get_role() != Atspi.Role.APPLICATION:
        names.append(parent.get_name() or "")
        parent = parent.get_parent()
    return names


def has_keyboard(node: Any) -> bool:
    """Whether *node* is still there and has the keyboard."""
    try:
        return node is not None and node.get_state_set().contains(Atspi.StateType.FOCUSED)
    except GLib.Error:
        return False


def search(node: Any) -> Any:
    """The control below *node* that has the keyboard, for what was focused before anybody listened."""
    if node is None or has_keyboard(node):
        return node
    for index in range(min(node.get_child_count(), MOST_CHILDREN)):
        child = node.get_child_at_index(index)
        if child is not None and (found := search(child)) is not None:
            return found
    return None


def answer(question: dict[str, Any]) -> Any:
    """Answer one line."""
    if question["ask"] == "heard":
        heard = _heard[:]
        _heard.clear()
        return heard
    if question["ask"] == "focus":
        found = _focus if has_keyboard(_focus) else search(application(question["pid"]))
        return describe(found) | {"around": around(found)} if found is not None else None
    program = application(question["pid"])
    return tree(program) if program is not None else None


def on_event(event: Any) -> None:
    """Remember who has the keyboard, and what was said."""
    global _focus  # noqa: PLW0603  # one reader, one keyboard
    if event.type.startswith("object:announcement"):
        _heard.append(str(event.any_data))
    elif event.detail1:
        _focus = event.source


def on_line(channel: Any, _condition: Any) -> bool:
    """A question came."""
    line = channel.readline()
    if not line:
        Atspi.event_quit()
        return False
    try:
        found = answer(json.loads(line))
    except GLib.Error as error:
        found = {"error": error.message}
    sys.stdout.write(json.dumps(found) + "\n")
    sys.stdout.flush()
    return True


def main() -> None:
    """Listen until the questions end."""
    Atspi.init()
    Atspi.get_desktop(0).set_cache_mask(Atspi.Cache.NONE)
    listener = Atspi.EventListener.new(on_event)
    for name in ("object:state-changed:focused", "object:announcement"):
        listener.register(name)
    GLib.io_add_watch(sys.stdin, GLib.PRIORITY_DEFAULT, GLib.IO_IN | GLib.IO_HUP, on_line)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    Atspi.event_main()


if __name__ == "__main__":
    main()
