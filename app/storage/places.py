"""Whether a file lies on another machine: locks and logs across a network cannot be relied upon."""

from __future__ import annotations

import sys
from pathlib import Path

_NETWORK = ("nfs", "cifs", "smb", "ncpfs", "afs", "9p", "davfs", "ceph", "glusterfs", "lustre", "sshfs", "webdav")
"""Beginnings of file system types that are somebody else's disk; ``fuse.sshfs`` and its like count by what follows."""
_MOUNTS = Path("/proc/self/mounts")
_REMOTE = 4
"""DRIVE_REMOTE of GetDriveType (Windows API)."""


def is_on_network(path: Path) -> bool:
    """Whether *path* is on a network share, as far as the system tells. Never raises."""
    if sys.platform == "win32":
        return _windows_share(path)
    try:
        mounts = _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
        return _is_remote(filesystem(path.resolve(), mounts))
    except OSError:
        return False


def filesystem(path: Path, mounts: str) -> str:
    """Type of the file system that *path* is on, by the lines of ``/proc/mounts`` (fstab(5)); ``""`` if unknown."""
    best, found = -1, ""
    for line in mounts.splitlines():
        parts = line.split(" ")
        if len(parts) < 3:
            continue
        place = parts[1]
        for octal, char in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
            place = place.replace(octal, char)
        if path.is_relative_to(place) and len(place) >= best:  # a later mount covers an earlier one
            best, found = len(place), parts[2]
    return found


def _is_remote(kind: str) -> bool:
    kind = kind.lower().removeprefix("fuse.")
    return kind.startswith(_NETWORK) or kind in ("gvfsd-fuse", "rclone", "s3fs", "curlftpfs")


def _windows_share(path: Path) -> bool:
    import ctypes  # start-up: its windll exists on Windows only

    drive = path.resolve().drive
    return drive.startswith("\\\\") or vars(ctypes)["windll"].kernel32.GetDriveTypeW(f"{drive}\\") == _REMOTE
