"""The journal as a file: exactly what is filtered, nothing personal of a body, and no formula."""

from __future__ import annotations

import csv
from array import array
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest

from paysg_desktop.domain.action import (
    Action,
    ActionFilter,
    ActionKind,
    ActionState,
    Approval,
    NewAction,
)
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.ports import Reader
from paysg_desktop.usecases.export import ExportFormat
from paysg_desktop.usecases.journal_export import (
    PAGE,
    JournalRequest,
    about,
    export_journal,
    journal_name,
)
from tests.builders import NOON, SECOND
from tests.unit.documents.workbooks import read_workbook

BODY = b'{"payer_email":"tan@example.sg"}'
ALL = ActionFilter(Environment.TEST)


def action(number: int, state: ActionState = ActionState.DONE, **fields: Any) -> Action:
    """A refund of S$20.00; `order_*` fields go into its order."""
    inner = {name.removeprefix("order_"): value for name, value in fields.items() if name.startswith("order_")}
    outer = {name: value for name, value in fields.items() if not name.startswith("order_")}
    made = NewAction(
        key=f"key-{number}",
        provider="paysg",
        environment=Environment.TEST,
        account="service_1",
        kind=ActionKind.REFUND,
        body=BODY,
        by="meiling",
        staff="Mei Ling",
        reason="paid twice",
        payment_id="pay_1",
        reference="INV-1",
        payer_name="Tan Ah Kow",
        amount_minor=2000,
        currency="SGD",
    )
    return Action(number, replace(made, **inner), NOON + number * SECOND, state, **outer)


class Journal:
    """A reader of these actions alone."""

    def __init__(self, *actions: Action) -> None:
        self._actions = {each.id: each for each in actions}
        self.pages: list[int] = []

    def action_ids(self, wanted: ActionFilter) -> array[int]:
        return array("q", sorted(number for number, each in self._actions.items() if wanted.takes(each)))

    def actions(self, ids: Sequence[int]) -> dict[int, Action]:
        self.pages.append(len(ids))
        return {number: self._actions[number] for number in ids}


def written(tmp_path: Path, journal: Journal, wanted: ActionFilter = ALL) -> list[dict[str, str]]:
    path = tmp_path / "activity.csv"
    count = export_journal(cast("Reader", journal), JournalRequest(wanted, path, ExportFormat.CSV, "mei", NOON))
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert count == len(rows)
    return rows


def test_a_row_tells_what_was_done_by_whom_and_what_came_of_it(tmp_path: Path) -> None:
    (row,) = written(
        tmp_path,
        Journal(
            action(
                7,
                is_done=True,
                sentence="PaySG refunded S$20.00.",
                status=200,
                sent_at=NOON,
                send_count=2,
                refund_id="key-7",
            )
        ),
    )
    assert (row["Action"], row["What"], row["State"], row["Done"]) == ("7", "refund", "done", "yes")
    assert (row["Currency"], row["Amount"], row["Payer"], row["Reference"]) == (
        "SGD",
        "20.00",
        "Tan Ah Kow",
        "INV-1",
    )
    assert (row["Staff"], row["System account"], row["Reason"]) == ("Mei Ling", "meiling", "paid twice")
    assert row["What came of it"] == "PaySG refunded S$20.00."
    assert (row["HTTP status"], row["Times sent"]) == ("200", "2")
    assert row["Intended at (+08:00)"] == "2025-11-21 12:00:07"
    assert row["Environment"] == "TEST (not real money)"
    assert row["Idempotency key"] == "key-7"


def test_what_nobody_knows_is_never_a_no(tmp_path: Path) -> None:
    journal = Journal(
        action(1, ActionState.UNKNOWN),
        action(2, ActionState.INTENDED, order_approval=Approval.WAITING),
        action(3, ActionState.RESOLVED, is_done=False, settled_by="Siti"),
        action(4, ActionState.SENT),
    )
    rows = written(tmp_path, journal)
    assert [(row["State"], row["Done"]) for row in rows] == [
        ("sent", "not known"),
        ("settled", "no"),
        ("waiting for approval", "not yet"),
        ("not known", "not known"),
    ]
    assert rows[1]["Settled by"] == "Siti"


def test_only_what_is_filtered_newest_first_page_by_page(tmp_path: Path) -> None:
    refused = frozenset({ActionState.REFUSED})
    states = (ActionState.DONE, ActionState.REFUSED)
    journal = Journal(*(action(each, states[each % 2]) for each in range(1, 2 * PAGE + 5)))
    rows = written(tmp_path, journal, ActionFilter(Environment.TEST, states=refused))
    assert [int(row["Action"]) for row in rows] == list(range(2 * PAGE + 3, 0, -2))
    assert journal.pages == [PAGE, 2]


def test_nothing_personal_of_the_body_or_of_the_servers_words(tmp_path: Path) -> None:
    said = 'bad payer_email "tan@example.sg", see <tan@example.sg>, S1234567A'
    path = tmp_path / "activity.csv"
    written(tmp_path, Journal(action(1, server_text=said)))
    text = path.read_text(encoding="utf-8-sig")
    assert "tan@example.sg" not in text
    assert "S1234567A" not in text
    assert "bad payer_email" in text


@pytest.mark.parametrize("nasty", ["=HYPERLINK(1)", "+1", "-1", "@x", "\t=1"])
def test_no_text_is_a_formula(tmp_path: Path, nasty: str) -> None:
    (row,) = written(tmp_path, Journal(action(1, order_reason=nasty, server_text=nasty)))
    assert row["Reason"].startswith("'")
    assert row["The server said"].startswith("'")


def test_a_workbook_says_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "activity.xlsx"
    wanted = ActionFilter(Environment.TEST, kinds=frozenset({ActionKind.REFUND}), text="INV")
    request = JournalRequest(wanted, path, ExportFormat.XLSX, "mei", NOON)
    assert export_journal(cast("Reader", Journal(action(1), action(2))), request) == 2
    assert list(read_workbook(path)) == ["Activity", "About"]
    told = dict(about(request, 2))
    assert (told["Environment"], told["Kind"], told["State"]) == ("TEST (not real money)", "refund", "all")
    assert (told["Text"], told["Actions"], told["Account"]) == ("INV", "2", "all accounts")
    assert "journal of its own" in told["How far it reaches"]


def test_the_name_says_of_which_environment_and_when() -> None:
    live = ActionFilter(Environment.LIVE)
    assert journal_name(live, NOON, ExportFormat.CSV) == "activity_LIVE_2025-11-21-1200.csv"
