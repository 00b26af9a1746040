"""Searches over a real store find what they must and nothing else."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.payment_filter import PaymentFilter
from paysg_desktop.domain.payment_order import OrderColumn, PaymentOrder
from paysg_desktop.domain.search import SearchProblem, parse_search
from paysg_desktop.domain.search_text import COLUMNS, SearchText, identifiers_in, normalised
from paysg_desktop.store import list_questions, search_questions
from paysg_desktop.store.connection import open_writer, prepare
from paysg_desktop.store.reader import StoreReader
from paysg_desktop.store.search_index import SearchIndex
from paysg_desktop.store.search_questions import search_condition
from paysg_desktop.store.search_sql import payments_with_all, prepare_connection
from paysg_desktop.store.store import Store
from tests.builders import DAY, NOON, body, delivery
from tests.unit.store.searching import found, index
from tests.unit.store.storing import append

TEST = Environment.TEST
LETTERS = "abAB12 .@-_'\"*(:李明王éஅநி한ß"
TEXTS = st.text(LETTERS, max_size=14).map(normalised).filter(lambda text: not identifiers_in(text))
HELD = st.lists(st.tuples(*([TEXTS] * len(COLUMNS))), min_size=1, max_size=6)


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    path = tmp_path_factory.mktemp("search") / "search.db"
    prepare(path)
    with closing(open_writer(path)) as opened:
        opened.execute("PRAGMA synchronous = OFF")
        yield opened


def hold(connection: sqlite3.Connection, held: list[tuple[str, ...]]) -> None:
    """Payments 1 to n with these texts in the index, and nothing else."""
    connection.execute("BEGIN")
    steps = SearchIndex(connection)
    steps.reset()
    connection.execute("DELETE FROM payments")
    for key, columns in enumerate(held, start=1):
        payer, email, reference, description, ids, others = columns
        connection.execute(
            "INSERT INTO payments VALUES (?, 'paysg', 'test', ?, '', NULL, NULL, NULL, 'paid', NULL, NULL, NULL, "
            "NULL, NULL, NULL, NULL, 0, 'webhook', 'verified', '', '{}', NULL, NULL)",
            (key, str(key)),
        )
        steps._save(key, SearchText(payer, email, reference, description, ids, others))
        steps.merge()
    connection.execute("COMMIT")


def asked(connection: sqlite3.Connection, typed: str) -> set[int]:
    """The keys that it finds, by the whole condition and by a look at each row, which must agree."""
    condition = search_condition(connection, parse_search(typed))
    conditions = [(condition.sql, condition.values), *([condition.peek] if condition.peek else [])]
    answers = [
        {key for (key,) in connection.execute(f"SELECT key FROM payments WHERE {sql}", values)}
        for sql, values in conditions
    ]
    assert all(each == answers[0] for each in answers)
    return answers[0]


def stands_in(text: str, term: str) -> bool:
    """The rules of docs/searching.md in other words than the program's."""
    places = [at for at in range(len(text)) if text.startswith(term, at)]
    if len(term) > 2:
        return bool(places)
    letters = [index for index, char in enumerate(term) if char.isalnum()]
    return any(begins_word(text, at + letters[0]) for at in places)


def begins_word(text: str, at: int) -> bool:
    return text[at] in "李明王한" or at == 0 or not (text[at - 1].isalnum() or text[at - 1] in "\u0bbf\u0bbe")


def quoted(term: str) -> str:
    return f'"{term}"'


@settings(max_examples=150, deadline=None)
@given(HELD, st.data())
def test_what_is_cut_out_of_a_payments_text_finds_all_that_have_it_and_no_other(
    connection: sqlite3.Connection, held: list[tuple[str, ...]], data: st.DataObject
) -> None:
    hold(connection, held)
    whole = data.draw(st.sampled_from([text for columns in held for text in columns if text] or ["none"]))
    start = data.draw(st.integers(0, len(whole) - 1))
    term = normalised(whole[start : start + data.draw(st.integers(1, len(whole)))])
    if '"' in term or identifiers_in(term):
        return
    if len(term) <= 2 and not any(map(str.isalnum, term)):
        return
    expected = {key for key, columns in enumerate(held, start=1) if any(stands_in(text, term) for text in columns)}
    assert asked(connection, quoted(term)) == expected
    assert asked(connection, f"-{quoted(term)}") == set(range(1, len(held) + 1)) - expected
    for name, column in (("payer", 0), ("email", 1), ("ref", 2), ("description", 3)):
        here = {key for key, columns in enumerate(held, start=1) if stands_in(columns[column], term)}
        assert asked(connection, f"{name}:{quoted(term)}") == here


@settings(max_examples=150, deadline=None)
@given(st.text(st.sampled_from("\"*()-+^:{}.NEARORND% '\\;/李a1\x00"), max_size=40) | st.text(max_size=60))
def test_whatever_is_typed_is_an_answer_or_a_problem(connection: sqlite3.Connection, typed: str) -> None:
    try:
        asked(connection, typed)
    except SearchProblem as problem:
        assert str(problem)  # noqa: PT017 - either is right


@pytest.mark.parametrize(
    "typed",
    [
        '"', '""', "'", "*", "tan*", "NEAR(a b)", "a AND b", "NOT a", "(tan", "tan)", "^tan", "a:b:c",
        "{payer} : x", "payer : x", "rowid:1", "--", ";DROP TABLE payments", "%", "_", "\\", "x" * 10_000,
        '"' * 10_000, "a " * 5_000, "\x00\x01\ud800abc",
    ],
)  # fmt: skip
def test_hostile_queries_raise_no_error_of_sql(store: Store, typed: str) -> None:
    append(store, delivery())
    index(store)
    try:
        assert isinstance(found(store, typed), list)
    except SearchProblem as problem:
        assert str(problem)  # noqa: PT017 - either is right
    assert found(store, "tan") == ["pay_1"]


@pytest.fixture
def several(store: Store) -> Store:
    for number, fields in enumerate(
        (
            {"amount_minor": 1230, "payer_name": "李明", "payer_email": "li@a.sg"},
            {"amount_minor": 10_001, "payment_status": "unpaid", "paid_at": None, "created_at": NOON},
            {"amount_minor": 5, "currency": "JPY", "paid_at": NOON + DAY, "updated_at": NOON + DAY},
            {"amount_minor": None, "amount_raw": "?", "intent_id": "pi_Xy7"},
        ),
        start=1,
    ):
        append(store, delivery(body(f"evt_000{number}", f"pay_{number}", **fields), event_id=f"evt_000{number}"))
    index(store)
    return store


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("", "1234"),
        ("李明", "1"),
        ("明", "1"),
        ("a.s", "1"),
        ("tan kow", "234"),
        ("tan -ref:inv", ""),
        ("amount:12.30", "1"),
        ("amount:>100", "2"),
        ("amount:>=100.01", "2"),
        ("amount:5", "3"),
        ("amount:1..20", "13"),
        ("-amount:1..20", "24"),
        ("status:unpaid", "2"),
        ("-status:unpaid,failed", "134"),
        ("paid:2025-11-21", "14"),
        ("paid:>2025-11-21", "3"),
        ("-paid:2025", "2"),
        ("created:2025-11-20", "134"),
        ("changed:2025-11-21", "1234"),
        ("refunded:2025", ""),
        ("day:2025-11-22", "3"),
        ("account:SERVICE", "1234"),
        ("account:other", ""),
        ("provider:paysg source:webhook", "1234"),
        ("source:poll", ""),
        ("has:attention", "4"),
        ("has:email", "1"),
        ("has:note,action,refund", ""),
        ("-has:email", "234"),
        ("id:pay_3", "3"),
        ("pi_xy7", "4"),
        ("evt_0002", "2"),
        ("id:evt_0002 -tan", ""),
        ("evt_000", ""),
    ],
)
def test_fields_narrow_by_what_they_name(several: Store, typed: str, numbers: str) -> None:
    assert found(several, typed) == [f"pay_{number}" for number in numbers]


def test_a_search_is_one_more_condition_of_a_filter(several: Store) -> None:
    wanted = PaymentFilter(TEST, search=parse_search("tan"))
    assert sorted(several.reader.payment_keys(wanted)) == [2, 3, 4]
    assert not several.reader.payment_keys(PaymentFilter(Environment.LIVE, search=parse_search("tan")))
    assert several.reader.payments_among(wanted, [1, 2, 99]) == {2}


@pytest.mark.parametrize("few_of_them", [0, 50_000])
@pytest.mark.parametrize("typed", ["tan", "t", "-李明", "tan status:paid", "payer:tan"])
def test_many_are_found_as_few_are(
    several: Store, typed: str, few_of_them: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = PaymentFilter(TEST, search=parse_search(typed))
    few = several.reader.payment_keys(wanted)
    monkeypatch.setattr(search_questions, "FEW", 0)
    monkeypatch.setattr(search_questions, "FEW_OF_THEM", few_of_them)
    assert several.reader.payment_keys(wanted) == few
    assert several.reader.payments_among(wanted, [1, 2, 3, 4]) == set(few)
    for most in (1, 2, 10):
        assert several.reader.payment_keys(wanted, most=most) == few[-most:]
    by_amount = PaymentOrder(OrderColumn.AMOUNT)
    assert several.reader.payment_keys(wanted, by_amount, 2) == several.reader.payment_keys(wanted, by_amount)[-2:]
    monkeypatch.setattr(list_questions, "_RECENT", 1)
    assert several.reader.payment_keys(wanted, most=2) == few[-2:]


def test_many_that_are_not_indexed_yet_wait_for_it(several: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    several.writer.call(lambda connection: SearchIndex(connection).reset()).result()
    monkeypatch.setattr(search_questions, "MOST_UNINDEXED", 0)
    wanted = PaymentFilter(TEST, search=parse_search("tan"))
    assert several.reader.payments_among(wanted, [1, 2]) == {2}
    index(several)
    assert several.reader.search_behind() == 0
    assert several.reader.payments_among(wanted, [1, 2]) == {2}


def test_the_reader_says_how_far_the_index_is_behind(connection: sqlite3.Connection) -> None:
    (path,) = (path for _, name, path in connection.execute("PRAGMA database_list") if name == "main")
    reader = StoreReader(Path(path))
    for own, behind in ((3, 4), (7, 0), (9, 0)):
        for name, position in (("fold", 7), ("search", own)):
            connection.execute("INSERT OR REPLACE INTO cursors VALUES (?, ?)", (name, position))
        assert reader.search_behind() == behind
    connection.execute("DELETE FROM cursors")
    reader.close()


@pytest.mark.parametrize("typed", ["tan ah kow", "payer:tan ah", "hall bo -ng", "a tan b"])
def test_each_index_is_read_once_not_once_a_payment(connection: sqlite3.Connection, typed: str) -> None:
    """On a million payments a look for each of ten thousand took 15 s, where reading once takes 60 ms."""
    search = parse_search(typed)
    wanted = [each for each in search.texts if not each.is_without]
    prepare_connection(connection)
    found = payments_with_all(connection, wanted)
    plan = [row[-1] for row in connection.execute(f"EXPLAIN QUERY PLAN {found.sql}", found.values)]
    looks = [step for step in plan if "VIRTUAL TABLE INDEX" in step]
    assert len(looks) == 2
    assert not [step for step in looks if "=" in step.split("INDEX", 1)[1]]
