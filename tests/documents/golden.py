"""Golden files: the text of every page of every document, in reading order, made of the longest names.

``python -m tests.documents.golden [KEY ...]`` writes them anew; look at the pages before (and at the diff after).
"""

from __future__ import annotations

import datetime
import sys
import tempfile
from pathlib import Path
from typing import Any

from app.documents.catalogue import DOCUMENTS, Document, prepare, render
from app.documents.pages import page_size, pages
from app.domain.date import Date
from app.exchange.import_json import import_json
from app.storage.files import create_file
from app.texts import resource_root
from tests.documents.specimens import specimens

FOLDER = Path(__file__).with_name("golden")
STAND = datetime.date(2018, 8, 23)
SAMPLE = resource_root() / "resources" / "sample" / "sample.json"


def golden_file(document: Document, form: str) -> Path:
    """Where the golden text of *document* in *form* is kept."""
    return FOLDER / f"{document.key}-{form}.txt"


def printed(document: Document, form: str, session: Any) -> str:
    """What *document* prints of its first specimen, or of all together where it takes several: page by page."""
    found = specimens(document, session)
    context = prepare(document.key, found[-1 if document.several else 0], form, STAND, "1", session=session).context
    pdf = render(document.key, context, form)
    told = []
    for index, page in enumerate(pages(pdf, 0.1)):
        width, height = (round(side * 25.4 / 72) for side in page_size(pdf, index))
        told.append(f"=== {index + 1}: {width} x {height} mm\n{page.text.strip()}\n")
    return "".join(told)


def _write(keys: list[str]) -> None:
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        db = create_file(Path(folder) / "sample.akte")
        import_json(db, SAMPLE, Date.of(STAND))
        for document in DOCUMENTS:
            for form in document.forms if not keys or document.key in keys else ():
                with db.read() as session:
                    golden_file(document, form).write_text(printed(document, form, session), "utf-8")
        db.close()


if __name__ == "__main__":
    _write(sys.argv[1:])
