"""Damages copies of a file and looks what the program makes of them: ``python -m tests.storage.damage 500``.

Whatever the damage: a known error or a file that works, the damaged file as it was, and what can be read recovered.
"""

from __future__ import annotations

import contextlib
import random
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from app.domain.base import kinds
from app.domain.errors import KnownError
from app.exchange.sample import write_sample
from app.storage import cipher
from app.storage.backup import remove, verify
from app.storage.check import check
from app.storage.files import open_file
from app.storage.passphrase import set_passphrase
from app.storage.salvage import recover

PAGE = 4096
SLOWEST = 60.0
"""Seconds for one damaged copy, on a busy machine: nothing hangs."""
SECRET = "Kaliningrader Brücke"


def flip_bits(content: bytearray, chance: random.Random) -> None:
    """Some bits anywhere."""
    for _ in range(chance.choice((1, 5, 50, 500))):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def truncate(content: bytearray, chance: random.Random) -> None:
    """The end is missing."""
    del content[chance.randrange(1, len(content)) :]


def swap_pages(content: bytearray, chance: random.Random) -> None:
    """Two pages have changed places."""
    one, other = (chance.randrange(len(content) // PAGE) * PAGE for _ in range(2))
    content[one : one + PAGE], content[other : other + PAGE] = (
        content[other : other + PAGE], content[one : one + PAGE],
    )  # fmt: skip


def zero_header(content: bytearray, chance: random.Random) -> None:
    """The beginning is noughts."""
    length = chance.choice((16, 100))
    content[:length] = bytes(length)


def noise_pages(content: bytearray, chance: random.Random) -> None:
    """Some pages hold something else."""
    for _ in range(chance.choice((1, 3, 20))):
        place = chance.randrange(1, len(content) // PAGE) * PAGE
        content[place : place + PAGE] = chance.choice((bytes(PAGE), chance.randbytes(PAGE)))


def nothing(_content: bytearray, _chance: random.Random) -> None:
    """The file is whole; its log is not."""


WAYS = (flip_bits, truncate, swap_pages, zero_header, noise_pages, nothing)


def try_one(folder: Path, sound: bytes, seed: int) -> str:
    """Damage a copy and use it; how it ended. Raises where a promise is broken."""
    chance = random.Random(seed)
    way = WAYS[seed % len(WAYS)]
    content = bytearray(sound)
    way(content, chance)
    path, target = folder / "office.akte", folder / "new.akte"
    for each in (path, target):
        remove(each)
    path.write_bytes(content)
    log = path.with_name("office.akte-wal")
    if way is nothing:
        log.write_bytes(chance.randbytes(chance.choice((10, 32, 5000))))
    begin = time.monotonic()
    found = "damaged"
    for use in (verify, check):
        with contextlib.suppress(KnownError):
            use(path)
            found = "readable"
    assert path.read_bytes() == content, "looking has changed the file"
    try:
        outcome = recover(path, target)
    except KnownError:
        found += ", nothing recovered"
        assert not target.exists()
    else:
        assert check(target).sound, "what was recovered is not sound"
        found += ", recovered" if outcome.total else ""
    assert path.read_bytes() == content, "recovering has changed the file"
    with contextlib.suppress(KnownError), contextlib.closing(open_file(path)) as db, db.read() as session:
        for kind in kinds():
            session.connection().exec_driver_sql(f"SELECT * FROM {kind}").all()
    assert time.monotonic() - begin < SLOWEST, "it hangs"
    return f"{way.__name__}: {found}"


def run(number: int, folder: Path) -> Counter[str]:
    """*number* damaged copies, every other one encrypted; how often each ending came."""
    plain, secret = folder / "plain.akte", folder / "secret.akte"
    write_sample(plain)
    secret.write_bytes(plain.read_bytes())
    set_passphrase(secret, SECRET)
    key = cipher.key_of(secret)
    assert key is not None
    found: Counter[str] = Counter()
    for seed in range(number):
        encrypted = seed // len(WAYS) % 2 == 1
        source = secret if encrypted else plain
        try:
            ended = try_one(folder, source.read_bytes(), seed)
        except BaseException:
            print(f"seed {seed}", file=sys.stderr)
            raise
        found[f"{'encrypted' if encrypted else 'plain'}, {ended}"] += 1
    return found


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        for ended, times in sorted(run(int(sys.argv[1]), Path(name)).items()):
            print(f"{times:5}  {ended}")
