"""The backups of a file: where they are, what their names say, and which of them stay."""

from __future__ import annotations

import datetime
import hashlib
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

DAYS, WEEKS, MONTHS = 7, 4, 12
NEWEST = 10
"""So many of the newest copies stay in any case: those made before the changes of this day."""
FOR_GOOD = ("manual", "damaged")
"""Reasons of copies that only a person removes."""

_STAMP = "%Y-%m-%d %H-%M-%S"
_NAME = re.compile(r"(.*) (\d{4}-\d\d-\d\d \d\d-\d\d-\d\d) (.+?)(?: \d+)?")
_chosen: list[Path] = []


@dataclass(frozen=True, slots=True)
class Copy:
    """A backup, as its name tells: when it was made (local time) and why."""

    path: Path
    at: datetime.datetime
    reason: str

    @property
    def size(self) -> int:
        """Bytes; 0 where it is gone meanwhile."""
        return self.path.stat().st_size if self.path.is_file() else 0

    @property
    def written(self) -> int:
        """Nanoseconds of the system: orders copies of the same second; 0 where it is gone meanwhile."""
        return self.path.stat().st_mtime_ns if self.path.is_file() else 0


def choose_folder(folder: Path | None) -> None:
    """Where the backups of all files go from now on; ``None``: beside each file. Copies made before stay there."""
    _chosen[:] = [folder] if folder else []


def folder_of(path: Path) -> Path:
    """The folder for the backups of *path*; it need not exist. Two files of one name have two."""
    if not _chosen:
        return path.with_name(f"{path.stem} backups")
    place = hashlib.sha256(str(path.resolve()).encode()).hexdigest()[:6]
    return _chosen[0] / f"{path.stem} {place} backups"


def new_name(path: Path, reason: str, now: datetime.datetime) -> Path:
    """A name in :func:`folder_of` that is free and says when and why."""
    stem = f"{path.stem} {now.strftime(_STAMP)} {reason}"
    target, number = folder_of(path) / f"{stem}{path.suffix}", 1
    while target.exists():
        number += 1
        target = target.with_name(f"{stem} {number}{path.suffix}")
    return target


def copies_of(path: Path) -> list[Copy]:
    """The backups of *path*, newest first; beside the file too where another folder was chosen later."""
    folders = {folder_of(path), path.with_name(f"{path.stem} backups")}
    found = [_read(item) for folder in folders if folder.is_dir() for item in folder.iterdir()]
    own = [copy for copy in found if copy is not None and copy.path.suffix == path.suffix]
    return sorted(own, key=lambda copy: (copy.at, copy.written), reverse=True)


def _read(path: Path) -> Copy | None:
    match = _NAME.fullmatch(path.stem)
    if match is None or not path.is_file():
        return None
    try:
        at = datetime.datetime.strptime(match[2], _STAMP).astimezone()
    except ValueError:
        return None
    return Copy(path, at, match[3])


def is_due(path: Path, now: datetime.datetime) -> bool:
    """Whether the newest copy is older than a day and the file has changed since.

    Copies from the future, of a clock that was wrong, count for nothing.
    """
    newest = next((copy.at for copy in copies_of(path) if copy.at <= now), None)
    if newest is None:
        return True
    return now - newest >= datetime.timedelta(days=1) and changed_since(path, newest)


def changed_since(path: Path, moment: datetime.datetime) -> bool:
    """Whether the file or its log was written after *moment*."""
    parts = (path, path.with_name(f"{path.name}-wal"))
    return any(part.stat().st_mtime > moment.timestamp() for part in parts if part.is_file())


def superfluous(copies: Iterable[Copy], now: datetime.datetime) -> list[Copy]:
    """Those of *copies* that need not be kept: beyond the last of seven days, four weeks and twelve months.

    Only days, weeks and months that have copies count, and copies from the future stay as they are: a clock set back
    or forward never costs a good copy.
    """
    past = [copy for copy in copies if copy.at <= now and copy.reason not in FOR_GOOD]
    past.sort(key=lambda copy: copy.at, reverse=True)
    kept = set(map(id, past[:NEWEST]))
    periods: tuple[tuple[int, Callable[[datetime.datetime], object]], ...] = (
        (DAYS, lambda at: at.date()),
        (WEEKS, lambda at: at.isocalendar()[:2]),
        (MONTHS, lambda at: (at.year, at.month)),
    )
    for number, period in periods:
        newest: dict[object, Copy] = {}
        for copy in past:
            newest.setdefault(period(copy.at), copy)
        kept.update(id(copy) for copy in list(newest.values())[:number])
    return [copy for copy in past if id(copy) not in kept]
