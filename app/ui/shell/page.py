"""What the shell asks of a page, and how pages are registered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

from app.texts import Message
from app.ui.shell.location import Location


@runtime_checkable
class Page(Protocol):
    """Every page is a QWidget with these two. The shell also uses, where a page has them,

    the methods of :class:`Leaves`, :class:`Saves` and :class:`Located`, and the signals
    ``title_changed``, ``location_changed`` (Location) and ``save_state_changed``.
    """

    def title(self) -> str:
        """What the window's title bar says, in the interface language."""

    def retranslate(self) -> None:
        """Set every text again; what is typed stays."""


@runtime_checkable
class Leaves(Protocol):
    """A page that may hold unsaved changes."""

    def leave(self) -> bool:
        """The person goes elsewhere: ask if something changed; False means stay."""


@runtime_checkable
class Saves(Protocol):
    """A page that Ctrl+S saves."""

    @property
    def can_save(self) -> bool:
        """Whether there is something to save."""

    def save(self) -> bool:
        """Save; False when a problem is shown instead."""


@runtime_checkable
class Prints(Protocol):
    """A page of several records that knows which of them the Print command means."""

    def print_selection(self) -> None:
        """Ask for what is selected to be printed."""


@runtime_checkable
class Located(Protocol):
    """A page with places of its own inside (tabs), or that must look again when it is shown."""

    def show_location(self, location: Location) -> None:
        """The page comes to the front at *location*."""


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A section of the navigation: its list (or only) page, and the page of one record if it has records.

    Both factories are called at first show; they return a QWidget that is a :class:`Page`.
    """

    key: str
    label: Message
    icon: str
    factory: Callable[[], QWidget]
    record_factory: Callable[[int], QWidget] | None = None
