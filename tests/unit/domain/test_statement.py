"""Lines of statements in the log."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain.statement import StatementKind, StatementLine, parse_statement, statement_body
from paysg_desktop.domain.times import LATEST
from tests.builders import NOON

LINE = StatementLine(
    id="statement:1", kind=StatementKind.PAYOUT, currency="SGD", payout_id="po_1", payment_id="A1",
    reference="INV-1", gross_minor=1000, fee_minor=5, net_minor=995, at=NOON, text="陈",
)  # fmt: skip
TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=10)
AMOUNT = st.none() | st.integers(-(2**53), 2**53)


def test_the_body_stays_readable_for_ever() -> None:
    """Version 1 as it was first written: what is in a log today must be read the same by every later version."""
    body = (
        '{"account":"service_1","as_of":1763697600000000,"line":{"at":1763697600000000,"currency":"SGD",'
        '"fee_minor":5,"gross_minor":1000,"id":"statement:1","net_minor":995,"payment_id":"A1",'
        '"payout_id":"po_1","reference":"INV-1","text":"陈"},"statement":"payout","version":1}'
    ).encode()
    assert parse_statement(body) == LINE
    assert statement_body(LINE, NOON, "service_1") == body


@given(
    st.builds(
        StatementLine,
        id=TEXT,
        kind=st.sampled_from(StatementKind),
        currency=TEXT,
        payout_id=st.none() | TEXT,
        text=st.none() | TEXT,
        gross_minor=AMOUNT,
        net_minor=AMOUNT,
        at=st.none() | st.integers(0, LATEST),
    )
)
def test_every_line_comes_back(line: StatementLine) -> None:
    assert parse_statement(statement_body(line, NOON, "")) == line


@pytest.mark.parametrize(
    "changed",
    [
        {"statement": "other"}, {"statement": []}, {"statement": None}, {"version": 2}, {"line": None},
        {"line": {"id": "a"}}, {"line": {"id": "", "currency": "SGD"}}, {"line": {"id": 1, "currency": "SGD"}},
        {"line": {"id": "a", "currency": "SGD", "other": 1}},
        {"line": {"id": "a", "currency": "SGD", "net_minor": 1.5}},
        {"line": {"id": "a", "currency": "SGD", "net_minor": True}},
        {"line": {"id": "a", "currency": "SGD", "net_minor": 2**54}},
        {"line": {"id": "a", "currency": "SGD", "at": -1}},
        {"line": {"id": "a", "currency": "SGD", "kind": "bank"}},
    ],
)  # fmt: skip
def test_what_we_did_not_write_is_not_read(changed: dict[str, Any]) -> None:
    body = json.loads(statement_body(LINE, NOON, "")) | changed
    assert parse_statement(json.dumps(body).encode()) is None


@given(st.binary(max_size=100))
def test_nothing_raises(body: bytes) -> None:
    assert parse_statement(body) is None
