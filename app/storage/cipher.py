"""Encryption of whole files by SQLCipher: what an encrypted file looks like, and the keys of this process.

The layout is that of SQLCipher 4 (https://www.zetetic.net/sqlcipher/design/): the first 16 bytes of the file are the
salt, the key comes from passphrase and salt by PBKDF2-HMAC-SHA512, each page ends in an IV and an HMAC-SHA512. Any
SQLCipher tool opens such a file with the passphrase alone.

A key is derived once and kept in memory by its salt. Copies made by ``VACUUM INTO`` carry the same salt, so whoever
unlocked a file can open its copies too. Nothing here is ever written anywhere.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import unicodedata
import zlib
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import FileMissing, NotADatabase, PassphraseNeeded, WrongPassphrase

MAGIC = b"SQLite format 3\x00"
PAGE = 4096
_SALT, _KEY, _ROUNDS = 16, 32, 256_000
_MAC, _TAIL = 64, 80  # HMAC alone, HMAC with the IV before it
_MAC_MASK, _MAC_ROUNDS = 0x3A, 2
_TRIED = 64
_OTHER_FORMATS = (b"PK\x03\x04", b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"\xd0\xcf\x11\xe0", b"\x1f\x8b", b"7z\xbc\xaf")
"""Beginnings of packed files that people have at hand: Word and Excel, PDF, pictures, archives."""


@dataclass(frozen=True, slots=True, repr=False)
class Key:
    """The raw key of a file and its salt. It has no ``repr`` with its value, which could get into a log."""

    raw: bytes
    salt: bytes

    @classmethod
    def derive(cls, passphrase: str, salt: bytes | None = None) -> Key:
        """The key of *passphrase*; without *salt* one for a new file. Takes about a tenth of a second, on purpose."""
        salt = salt or os.urandom(_SALT)
        raw = hashlib.pbkdf2_hmac("sha512", spelled(passphrase).encode(), salt, _ROUNDS, _KEY)
        return cls(raw, salt)

    @property
    def literal(self) -> str:
        """The key as SQLCipher takes it, with the derivation already done: for ``PRAGMA key`` and ``ATTACH``."""
        return f"x'{self.raw.hex()}{self.salt.hex()}'"

    def made(self, page: bytes, number: int) -> bool:
        """Whether *page*, the page with that *number* (from 1), is whole and was written with this key."""
        return len(page) == PAGE and hmac.compare_digest(self._mac(page, number), page[PAGE - _MAC :])

    def signed(self, page: bytes, number: int) -> bytes:
        """A damaged *page* with the HMAC that makes SQLCipher take it for what it is, so that the others can be read.

        Without that one page at fault closes the whole file to it.
        """
        return page[: PAGE - _MAC] + self._mac(page, number)

    def _mac(self, page: bytes, number: int) -> bytes:
        mask = bytes(byte ^ _MAC_MASK for byte in self.salt)
        secret = hashlib.pbkdf2_hmac("sha512", self.raw, mask, _MAC_ROUNDS, _KEY)
        covered = page[_SALT if number == 1 else 0 : PAGE - _MAC] + number.to_bytes(4, "little")
        return hmac.digest(secret, covered, "sha512")


_keys: dict[bytes, Key] = {}


def spelled(passphrase: str) -> str:
    """*passphrase* in one of the ways in which Unicode can write the same letters: keyboards differ in that."""
    return unicodedata.normalize("NFC", passphrase)


def is_encrypted(path: Path) -> bool:
    """Whether the file looks like an encrypted one: nothing but noise from the beginning.

    Raises :class:`FileMissing`. Other packed files are told apart by how they begin, or by their length and name.
    """
    if not path.is_file():
        raise FileMissing(file=path.name)
    with path.open("rb") as file:
        head = file.read(PAGE)
        length = os.fstat(file.fileno()).st_size
    if len(head) < PAGE or head.startswith((MAGIC, *_OTHER_FORMATS)) or head[: len(MAGIC)] == bytes(len(MAGIC)):
        return False
    return len(zlib.compress(head)) >= PAGE and (length % PAGE == 0 or path.suffix == ".akte")


def unlock(path: Path, passphrase: str) -> None:
    """From now on the file at *path* and its copies can be opened in this process; a plain file always can.

    Raises :class:`FileMissing`, :class:`WrongPassphrase`.
    """
    if not is_encrypted(path):
        return
    with path.open("rb") as file:
        key = Key.derive(passphrase, file.read(_SALT))
        pages = os.fstat(file.fileno()).st_size // PAGE
        # the first page decides; where that is damaged, any other one does
        for number in (1, *range(2, min(pages, _TRIED) + 1), pages):
            file.seek((number - 1) * PAGE)
            if key.made(file.read(PAGE), number):
                remember(key)
                return
    raise WrongPassphrase(file=path.name)


def remember(key: Key) -> None:
    """Let every file of this key be opened."""
    _keys[key.salt] = key


def forget(path: Path) -> None:
    """Whoever opens the file at *path* next is asked for the passphrase again."""
    if path.is_file():
        with path.open("rb") as file:
            _keys.pop(file.read(_SALT), None)


def key_of(path: Path) -> Key | None:
    """The key of the file at *path*; ``None`` for a plain one. Raises :class:`PassphraseNeeded`."""
    try:
        with path.open("rb") as file:
            salt = file.read(_SALT)
    except FileNotFoundError:
        return None
    if salt in _keys:
        return _keys[salt]
    if not salt or salt == MAGIC or not is_encrypted(path):
        return None
    raise PassphraseNeeded(file=path.name)


def is_unlocked(path: Path) -> bool:
    """Whether the file is encrypted and its key is known."""
    try:
        return key_of(path) is not None
    except (PassphraseNeeded, OSError):
        return False


def fits(path: Path, passphrase: str) -> bool:
    """Whether *passphrase* is that of the file at *path*, which is unlocked. Raises :class:`NotADatabase`."""
    key = key_of(path)
    if key is None:
        raise NotADatabase(file=path.name)
    return hmac.compare_digest(Key.derive(passphrase, key.salt).raw, key.raw)


def first_page_is_whole(path: Path) -> bool:
    """Whether the first page of an unlocked encrypted file is as it was written."""
    key = key_of(path)
    with path.open("rb") as file:
        return key is None or key.made(file.read(PAGE), 1)
