from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.sandbox.server.paging import CursorError, Place, Shelf, cursor

IDS = st.text("ABab019_-", min_size=1, max_size=3)
PLACES = st.sets(st.tuples(st.integers(0, 5), IDS), max_size=25)
LIMITS = st.integers(1, 8)


def shelf_of(places: set[Place]) -> Shelf:
    shelf = Shelf()
    for created_at, identity in places:
        shelf.add(created_at, identity)
    return shelf


def expected(places: set[Place]) -> list[str]:
    """Newest first; ties by id in reverse alphabetical order: written from the guide's words."""
    in_reverse_order = sorted(places, key=lambda place: place[1], reverse=True)
    return [identity for _, identity in sorted(in_reverse_order, key=lambda place: -place[0])]


@given(PLACES, LIMITS)
def test_walking_forward_gives_everything_once_in_order(places: set[Place], limit: int) -> None:
    shelf, after = shelf_of(places), None
    seen: list[str] = []
    while True:
        page = shelf.page(limit, after)
        assert page.has_previous_page is bool(seen)
        seen += page.ids
        if not page.has_next_page:
            break
        assert len(page.ids) == limit
        after = page.end_cursor
    assert seen == expected(places)


@given(PLACES, LIMITS)
def test_walking_backward_gives_the_same(places: set[Place], limit: int) -> None:
    shelf = shelf_of(places)
    last = shelf.page(1000)
    seen: list[str] = list(last.ids[-1:])
    before = cursor(min(places)) if places else None
    while before is not None:
        page = shelf.page(limit, before=before)
        seen = [*page.ids, *seen]
        before = page.start_cursor if page.has_previous_page else None
    assert seen == expected(places)


@given(PLACES, LIMITS, st.lists(st.tuples(st.integers(6, 9), IDS), max_size=5))
def test_what_comes_in_front_shifts_nothing(places: set[Place], limit: int, newer: list[Place]) -> None:
    shelf = shelf_of(places)
    first = shelf.page(limit)
    for created_at, identity in set(newer):
        shelf.add(created_at, identity)
    rest = shelf.page(1000, first.end_cursor).ids if first.end_cursor else ()
    assert [*first.ids, *rest] == expected(places)


@pytest.mark.parametrize("made_up", ["", "x", "é", "AAAAAAAAAAAAAAAA", "....", "MTIzLkFBQQ"])
def test_a_cursor_that_was_never_given_out_is_refused(made_up: str) -> None:
    with pytest.raises(CursorError):
        shelf_of({(1, "A")}).page(1, made_up)


def test_an_empty_shelf_has_one_empty_page() -> None:
    page = Shelf().page(10)
    assert (page.ids, page.start_cursor, page.end_cursor) == ((), None, None)
    assert not page.has_next_page
    assert not page.has_previous_page


def test_a_cursor_does_not_show_the_id() -> None:
    assert "AAAAAAAAAAAAAAAAAAAA1" not in cursor((1, "AAAAAAAAAAAAAAAAAAAA1"))
