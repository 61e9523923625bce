"""What the print centre was called for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from app.documents import catalogue
from app.documents.catalogue import Document
from app.services.listing import Listing
from app.services.printing import Subject, below, reachable, subjects

LIST = "list"
"""What a document of a list as shown takes."""


@dataclass(frozen=True, slots=True)
class Request:
    """Records of a kind, the list that they stand in where they were chosen there, and the document wished."""

    kind: str
    ids: tuple[int, ...] = ()
    document: str = ""
    form: str = ""
    listing: Listing | None = None

    def documents(self) -> list[Document]:
        """What can be printed: of the records themselves first, then of the list, then of what belongs to them."""
        kinds = (*dict.fromkeys((*below(self.kind), *reachable(self.kind))),) if self.ids else ()
        found = [*catalogue.documents_for((self.kind,) if self.ids else ())]
        found += catalogue.documents_for((LIST,)) if self.listing is not None else []
        found += catalogue.documents_for(kinds)
        found += [one for one in catalogue.DOCUMENTS if not one.takes]
        return list(dict.fromkeys(found))

    def subjects(self, session: Any, document: Document) -> list[Subject]:
        """Records that *document* can be made of, those that it was called for first."""
        takes = sorted(document.takes, key=lambda one: one != self.kind)
        found = [one for record in self.ids for one in subjects(session, self.kind, record, takes)]
        return list(dict.fromkeys(found))


def chosen_first(document: Document, request: Request, offered: Sequence[Subject]) -> set[Subject]:
    """Subjects that are ticked at first: the records called for, else the first of what belongs to them."""
    own = {one for one in offered if one.kind == request.kind and one.id in request.ids}
    if own:
        return own
    first = offered[0].kind if offered else ""
    return {one for one in offered if one.kind == first} if document.several else set(offered[:1])
