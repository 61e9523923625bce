"""What was chosen last, for each document: kept with the settings of the program."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.documents.options import Value
from app.ui.kit.settings import Settings


def last_document(settings: Settings, kind: str) -> str:
    """Key of the document that was printed last of a record of *kind*; ``""`` for none."""
    return str(settings.state(f"print/last/{kind}", "") or "")


def choices(settings: Settings, document: str) -> tuple[str, dict[str, Any]]:
    """(language form, options) chosen last for a document; ``""`` and nothing where it was never printed."""
    kept = settings.state(f"print/{document}", {})
    if not isinstance(kept, dict) or not isinstance(kept.get("options", {}), dict):
        return "", {}
    return str(kept.get("form", "")), dict(kept.get("options", {}))


def remember(settings: Settings, kind: str, document: str, form: str, options: Mapping[str, Value]) -> None:
    """Keep what was chosen. Whether only changes are printed belongs to this one time."""
    kept = {key: value for key, value in options.items() if key != "changes"}
    settings.set_state(f"print/{document}", {"form": form, "options": kept})
    settings.set_state(f"print/last/{kind}", document)


def last_folder(settings: Settings, otherwise: Path) -> Path:
    """The folder that was saved to last, where it is still there."""
    kept = str(settings.state("print/folder", "") or "")
    return Path(kept) if kept and Path(kept).is_dir() else otherwise


def remember_folder(settings: Settings, folder: Path) -> None:
    """Keep the folder that was saved to."""
    settings.set_state("print/folder", str(folder))


def own_templates(settings: Settings) -> Path:
    """The folder of the office's own templates: beside the settings, unless another one was chosen."""
    kept = str(settings.state("print/templates", "") or "")
    return Path(kept) if kept else settings.path.parent / "templates"


def set_own_templates(settings: Settings, folder: Path) -> None:
    """Use another folder for the office's own templates."""
    settings.set_state("print/templates", str(folder))
