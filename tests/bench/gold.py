"""Names of public people in all the spellings that are used of them: ``tests/fixtures/names/spellings.tsv``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SOURCE = Path(__file__).parent.parent / "fixtures" / "names" / "spellings.tsv"
_PARTICLES = ("von", "van", "der", "фон", "ван", "дер")
_PATRONYMIC = ("ич", "вна", "чна", "шна")


@dataclass(frozen=True, slots=True)
class Gold:
    """A person: the original spelling first, then all others in which people might look for them."""

    id: str
    spellings: tuple[str, ...]

    def parts(self) -> tuple[str, str, str, str]:
        """Family name, given names, patronymic and prefix of the original spelling."""
        *before, family = self.spellings[0].split()
        prefix = [word for word in before if word in _PARTICLES]
        given = [word for word in before if word not in _PARTICLES]
        patronymic = given.pop() if len(given) > 1 and given[-1].endswith(_PATRONYMIC) else ""
        return family, " ".join(given), patronymic, " ".join(prefix)


def gold(source: Path = SOURCE) -> Iterator[Gold]:
    """All persons of the table."""
    for line in source.read_text("utf-8").splitlines():
        if not line.startswith("#"):
            number, *spellings = line.split("\t")
            yield Gold(number, tuple(spellings))
