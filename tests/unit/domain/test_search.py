"""What people type is read into terms, or explained in place; nothing that they type does harm."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain.search import LONGEST, MOST_TERMS, Field, Search, SearchProblem, Term, parse_search
from paysg_desktop.domain.search_text import SearchText
from paysg_desktop.domain.search_values import AmountRange, TimeRange, read_amounts, read_times
from paysg_desktop.domain.times import day_start


def terms(text: str) -> list[tuple[str, str]]:
    """Field and text of each term; one that must not hold has a `-` before its field."""
    return [(f"{'-' * each.is_without}{each.field}", each.text) for each in parse_search(text).terms]


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("", []),
        ("  Tan  AH ", [("any", "tan"), ("any", "ah")]),
        ('"Tan  Ah" kow', [("any", "tan ah"), ("any", "kow")]),
        ("“Tan Ah”", [("any", "tan ah")]),
        ('payer:"Tan Ah" -ref:INV', [("payer", "tan ah"), ("-ref", "inv")]),
        ("-tan", [("-any", "tan")]),
        ('"-tan"', [("any", "-tan")]),
        ("李明 Ng", [("any", "李明"), ("any", "ng")]),
        ("ＲＥＦ：ＩＮＶ", [("any", "ref:inv")]),
        ("ref：INV", [("ref", "inv")]),
        ("12:30 https://x.y/z", [("any", "12:30"), ("any", "https://x.y/z")]),
        ('"note:abc"', [("any", "note:abc")]),
        ("Lim:", [("any", "lim:")]),
        ("-", []),
        ('"', []),
        ('"tan', [("any", "tan")]),
        ('tan" x"', [("any", 'tan"'), ("any", 'x"')]),
        ("tan tan", [("any", "tan")]),
        ("E-Mail:a@b", [("email", "a@b")]),
        ("fin:g1234567x", [("nric", "g1234567x")]),
        ('"fine for S1234567D, paid"', [("any", "s1234567d"), ("any", "fine for"), ("any", ", paid")]),
    ],
)
def test_what_is_typed_becomes_terms(typed: str, read: list[tuple[str, str]]) -> None:
    assert terms(typed) == read


@pytest.mark.parametrize(
    ("typed", "sentence", "place", "known"),
    [
        ("tan pyaer:x", "There is no field “pyaer:”. Did you mean payer:?", (4, 7), "payer"),
        ("a1 stauts:paid", "Did you mean status:?", (3, 11), "status"),
        ("status:pad", "Did you mean status:paid?", (0, 10), "paid"),
        ("ref:", "ref: wants a value", (0, 4), None),
        ("paid:2026-13-01", "paid: wants a day, month or year", (0, 15), "2026-01"),
        ("paid:2026-03..2026-01", "paid: wants a day, month or year", (0, 21), "2026-01"),
        ("amount:abc", "amount: wants an amount", (0, 10), ">100"),
        ("amount:20..10", "amount: wants an amount", (0, 13), "10..20"),
        ("amount:..", "amount: wants an amount", (0, 9), "10..20"),
        ("x %", "give a letter or a digit", (2, 1), None),
        ("has:cat", "has: knows attention", (0, 7), "note"),
        ("nric:12", "looked for as a whole", (0, 7), None),
        ('-"tan S1234567D"', "An identifier is looked for by itself", (0, 16), None),
        ("x" * (LONGEST + 1), f"at most {LONGEST} characters", (LONGEST, 1), None),
        (" ".join(f"t{number}" for number in range(MOST_TERMS + 1)), f"at most {MOST_TERMS} terms", (0, 73), None),
    ],
)
def test_a_mistake_is_explained_where_it_stands(
    typed: str, sentence: str, place: tuple[int, int], known: str | None
) -> None:
    with pytest.raises(SearchProblem) as caught:
        parse_search(typed)
    assert sentence in str(caught.value)
    assert (caught.value.position, caught.value.length) == place
    assert (known in caught.value.known) if known else not caught.value.known


@given(st.text(max_size=LONGEST + 20))
def test_any_text_is_read_or_explained(typed: str) -> None:
    try:
        found = parse_search(typed)
    except SearchProblem as caught:
        problem = caught
    else:
        assert all(each.text for each in found.terms)
        return
    assert str(problem).endswith((".", "?"))
    assert 0 <= problem.position <= problem.position + problem.length <= len(typed)


def test_words_that_a_field_knows_may_be_several() -> None:
    (term,) = parse_search("status:Paid,partly-refunded").terms
    assert (term.field, term.words) == (Field.STATUS, ("paid", "partly_refunded"))


@pytest.mark.parametrize(
    ("typed", "minor"),
    [
        ("12.30", (1230, 1230)),
        ("S$1,240", (124000, 124000)),
        (">12.30", (1231, None)),
        (">=12.30", (1230, None)),
        ("<12.305", (None, 1230)),
        ("<12.30", (None, 1229)),
        ("<=12.309", (None, 1230)),
        (">12.309", (1231, None)),
        ("10..20", (1000, 2000)),
        ("10..", (1000, None)),
        ("..20", (None, 2000)),
        ("12.305", (1231, 1230)),
    ],
)
def test_amounts_are_exact(typed: str, minor: tuple[int | None, int | None]) -> None:
    found = read_amounts(typed.lower())
    assert found is not None
    assert found.minor(2) == minor


def test_an_amount_counts_in_the_units_of_each_currency() -> None:
    assert [AmountRange(Fraction(5), Fraction(5)).minor(digits) for digits in (0, 2, 3)] == [
        (5, 5),
        (500, 500),
        (5000, 5000),
    ]


@pytest.mark.parametrize("typed", ["", "x", "1.", ".5", "1,00", "-5", "1e3", "1..x", "..", "१२", "1" * 16])
def test_what_is_no_amount_is_none(typed: str) -> None:
    assert read_amounts(typed) is None


@pytest.mark.parametrize(
    ("typed", "first", "behind"),
    [
        ("2026-01-31", "2026-01-31", "2026-02-01"),
        ("2026-02", "2026-02-01", "2026-03-01"),
        ("2026-12", "2026-12-01", "2027-01-01"),
        ("2026", "2026-01-01", "2027-01-01"),
        ("2026-01..2026-03-05", "2026-01-01", "2026-03-06"),
        ("2026-01..", "2026-01-01", None),
        ("..2026-01", None, "2026-02-01"),
        (">2026-01-31", "2026-02-01", None),
        (">=2026-01-31", "2026-01-31", None),
        ("<2026", None, "2026-01-01"),
        ("<=2026", None, "2027-01-01"),
    ],
)
def test_dates_are_days_of_singapore(typed: str, first: str | None, behind: str | None) -> None:
    assert read_times(typed) == TimeRange(first and day_start(first), behind and day_start(behind))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "typed", ["", "2026-1", "2026-02-30", "1969", "9999", "26-01-01", "..", "2026-01..x", "today"]
)
def test_what_is_no_date_is_none(typed: str) -> None:
    assert read_times(typed) is None


HELD = SearchText(
    payer="李明 ng",
    email="li.ming@example.sg",
    ids="pi_77",
    identifiers=frozenset({"s1234567d"}),
    events=frozenset({"evt_00000001"}),
)


@pytest.mark.parametrize(
    ("typed", "is_found"),
    [
        ("ng", True),
        ("g", False),
        ("明", True),
        ("payer:li", False),
        ("email:li", True),
        ("ming@ex", True),
        ("@e", True),
        ("-ng", False),
        ("-zz", True),
        ("s1234567d", True),
        ("nric:S-1234567-D", True),
        ("1234567", False),
        ("evt_00000001", True),
        ("evt_0000000", False),
        ("id:pi_7", True),
        ("ref:pi_7", False),
        ("li ng", True),
        ("li zz", False),
    ],
)
def test_a_payment_that_is_not_indexed_yet_is_judged_by_the_same_rules(typed: str, is_found: bool) -> None:
    assert parse_search(typed).takes_texts(HELD) is is_found


def test_without_terms_nothing_is_left_out() -> None:
    assert not Search()
    assert Search((Term(text="tan"),))
    assert Search().takes_texts(HELD)
