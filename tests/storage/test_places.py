"""Network shares are recognised by what the system says of the mounts."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.storage import places

MOUNTS = """\
/dev/sda1 / ext4 rw,relatime 0 0
tmpfs /tmp tmpfs rw 0 0
//server/amt /mnt/amt cifs rw,vers=3.0 0 0
server:/export /srv/data nfs4 rw 0 0
anna@server: /mnt/ssh fuse.sshfs rw 0 0
https://dav/ /mnt/dav fuse.davfs rw 0 0
/dev/sdb1 /mnt/amt/local ext4 rw 0 0
//server/x /mnt/with\\040blank cifs rw 0 0
/dev/sdc1 /mnt/usb fuseblk rw 0 0
broken
"""


@pytest.mark.parametrize(
    ("path", "remote"),
    [
        ("/tmp/a.akte", False), ("/mnt/amt/a.akte", True), ("/mnt/amt2/a.akte", False),
        ("/srv/data/deep/a.akte", True), ("/mnt/ssh/a.akte", True), ("/mnt/dav/a.akte", True),
        ("/mnt/amt/local/a.akte", False), ("/mnt/with blank/a.akte", True), ("/mnt/usb/a.akte", False),
    ],
)  # fmt: skip
def test_shares(path: str, remote: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    table = tmp_path / "mounts"
    table.write_text(MOUNTS)
    monkeypatch.setattr(places, "_MOUNTS", table)
    assert places.is_on_network(Path(path)) == remote


def test_where_the_system_says_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "_MOUNTS", tmp_path / "gone")
    assert not places.is_on_network(tmp_path)
