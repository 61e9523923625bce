"""Text typed on the wrong keyboard layout: ``oth,frjd`` is щербаков on a keyboard that was set to English."""

from __future__ import annotations

_RUSSIAN = 'ё1234567890-=йцукенгшщзхъфывапролджэячсмитьбю.Ё!"№;%:?*()_+ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,'
_US = "`1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?"
_GERMAN = '^1234567890ß´qwertzuiopü+asdfghjklöäyxcvbnm,.-°!"§$%&/()=?`QWERTZUIOPÜ*ASDFGHJKLÖÄYXCVBNM;:_'
"""The same keys in the same order, with and without Shift: a keyboard of 47 keys, Russian (ЙЦУКЕН), US, German."""

_TABLES = tuple(
    str.maketrans(dict(zip(there, here, strict=True)))
    for there, here in ((_US, _RUSSIAN), (_GERMAN, _RUSSIAN), (_RUSSIAN, _US), (_RUSSIAN, _GERMAN))
)


def retyped(text: str) -> list[str]:
    """*text* as the same keys give it on the other layouts: from US and German to Russian, from Russian to both.

    Without *text* itself and without repetitions; most of them are nonsense, which the search tells.
    """
    cyrillic = any("\u0400" <= letter <= "\u04ff" for letter in text)
    tables = _TABLES[2:] if cyrillic else _TABLES[:2]
    return list(dict.fromkeys(each for table in tables if (each := text.translate(table)) != text))
