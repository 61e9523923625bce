"""Which id a record of a file gets."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.exchange.identity import Identities, usable


def identities(*locals_: int | str, highest: int = 0) -> Identities:
    made = Identities()
    for local in locals_:
        assert made.note(local)
    made.start(highest)
    return made


def test_numbers_stay_in_an_empty_table() -> None:
    made = identities(3, 4, 9)
    assert [made.look_up(n) for n in (3, 4, 9, 5, 10)] == [3, 4, 9, None, None]
    assert made.fresh() == 10


def test_numbers_move_behind_those_in_use() -> None:
    made = identities(3, "x", 1, highest=100)
    assert [made.look_up(n) for n in (1, 3, "x", 2, "y")] == [101, 103, 104, None, None]
    assert [made.fresh(), made.fresh()] == [105, 106]


@given(st.lists(st.integers(1, 60) | st.text(max_size=3), max_size=80), st.integers(0, 50))
def test_every_record_gets_an_id_of_its_own(locals_: list[int | str], highest: int) -> None:
    made = Identities()
    seen: list[int | str] = []
    for local in locals_:
        assert made.note(local) is (local not in seen)
        seen.append(local)
    made.start(highest)
    found = [made.look_up(local) for local in dict.fromkeys(locals_)] + [made.fresh() for _ in range(3)]
    assert len({*found}) == len(found)
    assert all(each is not None and each > highest for each in found)


def test_an_exports_ids_take_one_run() -> None:
    made = identities(*range(1, 10_001))
    assert len(vars(made)["_first"]) == 1


def test_usable() -> None:
    assert [usable(value) for value in (1, "a", 2**53)] == [True, True, True]
    assert [usable(value) for value in (0, -1, "", True, 1.0, None, [], 2**53 + 1)] == [False] * 8
