"""The layout of a kind made whole: every field and part has its place, also those that the layout does not name."""

from __future__ import annotations

import dataclasses
import functools
from dataclasses import dataclass

from app.domain.base import kinds, part_classes
from app.services.records import editable_fields
from app.texts import N_, Message
from app.ui.forms.layouts import LAYOUTS, Group, Layout, Parts, Tab, Widget


@dataclass(frozen=True, slots=True)
class Fields:
    """The fields *names* under one title, the widgets *widgets* behind them."""

    title: Message
    names: tuple[str, ...]
    widgets: tuple[str, ...] = ()


Content = Fields | Parts | Widget


@dataclass(frozen=True, slots=True)
class Arranged:
    """A tab with its content in order."""

    tab: Tab
    content: tuple[Content, ...]

    def holds(self, path: str, name: str) -> bool:
        """Whether the field *name* of the record at *path* (as in ``records.check``) stands in this tab."""
        relation = path.partition("/")[0]
        for each in self.content:
            if isinstance(each, Parts) and each.relation == relation:
                return True
            if isinstance(each, Fields) and (name in each.names if not relation else relation in each.widgets):
                return True
        return False


@functools.cache
def arrange(kind: str) -> tuple[Arranged, ...]:
    """The tabs of the form of *kind*."""
    layout = LAYOUTS[kind]
    arranged = [Arranged(tab, tuple(_content(kind, each) for each in tab.content)) for tab in layout.tabs]
    first = arranged[0]
    arranged[0] = dataclasses.replace(first, content=(*first.content, *_forgotten(kind, layout)))
    return tuple(arranged)


def _content(kind: str, item: Group | Parts | Widget) -> Content:
    if not isinstance(item, Group):
        return item
    declared = editable_fields(kind)
    group = declared[item.like].group
    names = tuple(name for name, field in declared.items() if field.group == group)
    return Fields(group or kinds()[kind].title_one, names, item.widgets)


def _forgotten(kind: str, layout: Layout) -> list[Content]:
    """Groups and parts that the layout does not name."""
    items = [item for tab in layout.tabs for item in tab.content]
    declared = editable_fields(kind)
    named = {declared[item.like].group for item in items if isinstance(item, Group)}
    relations = {item.relation for item in items if isinstance(item, Parts)}
    relations |= {key for item in items if isinstance(item, Group) for key in item.widgets}
    found: list[Content] = []
    for name, field in declared.items():
        if field.group not in named:
            named.add(field.group)
            found.append(_content(kind, Group(name)))
    for relation, cls in part_classes(kinds()[kind]).items():
        if relation not in relations:
            lines = tuple((name,) for name in editable_fields(cls.__tablename__))
            found.append(Parts(relation, N_("Form", "Add"), N_("Form", "Nothing entered yet."), lines))
    return found
