from __future__ import annotations

import pytest

from app.ui.shell.location import History, Location

A, B, C = Location("seminars"), Location("seminars", 18), Location("persons", 3)


def walk(*locations: Location) -> History:
    history = History()
    for location in locations:
        history.visit(location)
    return history


def test_back_and_forward() -> None:
    history = walk(A, B, C)
    assert (history.current, history.can_back, history.can_forward) == (C, True, False)
    history.move(-2)
    assert (history.current, history.can_back, history.can_forward) == (A, False, True)
    assert history.peek(1) == B
    with pytest.raises(IndexError):
        history.move(-1)


def test_a_new_visit_forgets_what_lay_ahead() -> None:
    history = walk(A, B, C)
    history.move(-1)
    history.visit(A)
    assert not history.can_forward
    assert history.peek(-1) == B


def test_the_same_place_twice_is_one_step() -> None:
    history = walk(A, A, B, B)
    assert history.peek(-1) == A
    assert history.peek(-2) is None


def test_an_empty_history() -> None:
    history = History()
    assert (history.current, history.can_back, history.can_forward, history.peek(-1)) == (None, False, False, None)


def test_a_long_history_stays_bounded() -> None:
    history = walk(*(Location("seminars", n) for n in range(1000)))
    assert history.current == Location("seminars", 999)
    steps = 0
    while history.can_back:
        history.move(-1)
        steps += 1
    assert steps < 200


def test_a_record_that_is_gone_is_forgotten() -> None:
    history = walk(A, B, Location("seminars", 18, "programme"), C)
    history.forget("seminars", 18)
    assert history.current == C
    assert history.peek(-1) == A
    history.move(-1)
    history.forget("persons", 3)
    assert history.current == A
    assert not history.can_forward


def test_tabs_are_the_same_page() -> None:
    assert B.same_page(Location("seminars", 18, "programme"))
    assert not B.same_page(A)
