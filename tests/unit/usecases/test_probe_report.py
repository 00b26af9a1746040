"""The report: which questions it answers, and which it says were not asked."""

from __future__ import annotations

import json

import pytest

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.usecases.probe import Finding, StepOutcome, StepState
from paysg_desktop.usecases.probe_report import ProbeReport, as_json, as_text, why_open
from tests.builders import NOON

FOUND = (
    Finding("page", 16, "Default of limit", "20"),
    Finding("cursors", 17, "before and after together", "not settled: there are no payments", is_settled=False),
    Finding("page", None, "Newest created first", "yes, over 3; no ties to compare"),
)


def report(
    environment: Environment = Environment.TEST, offset_s: int | None = 0, left_open: int = 0
) -> ProbeReport:
    outcomes = (
        StepOutcome("page", StepState.DONE),
        StepOutcome("create", StepState.NO_CONSENT, "Nobody allowed it."),
    )
    return ProbeReport(environment, NOON, outcomes, FOUND, offset_s, 7, left_open)


def test_each_question_says_whether_it_is_settled() -> None:
    made = report()
    assert why_open(made, 16) is None
    assert why_open(made, 17) == "not settled: there are no payments"
    assert why_open(made, 1) == "not asked: it takes a webhook from PaySG, and none comes for asking"
    assert why_open(made, 25) == "not asked: the step that asks it was not done"


def test_programs_get_all_of_it() -> None:
    told = json.loads(json.dumps(as_json(report(left_open=2))))
    assert (told["environment"], told["is_rehearsal"], told["requests"]) == ("test", False, 7)
    assert (told["clock_ahead_s"], told["payments_left_open"]) == (0, 2)
    assert told["started_at"] == "2025-11-21T04:00:00.000000Z"
    assert [each["number"] for each in told["questions"]] == list(range(1, 33))
    assert told["questions"][15]["answers"] == [{"step": "page", "asked": "Default of limit", "answer": "20"}]
    assert told["questions"][15]["open"] is None
    assert [each["asked"] for each in told["further"]] == ["Newest created first"]
    assert told["steps"][1] == {"name": "create", "state": "no consent", "reason": "Nobody allowed it."}


def test_people_get_a_text() -> None:
    text = as_text(report(left_open=2))
    assert "Asked on PaySG's test system." in text
    assert "  16. What are the default and the maximum of limit?\n       Default of limit: 20\n" in text
    assert "  17. May before and after be combined? Not settled: there are no payments.\n" in text
    assert "Payments created and not cancelled: 2." in text
    assert "PAYSG-DESKTOP-PROBE" in text
    assert "  create: no consent. Nobody allowed it.\n" in text


def test_a_rehearsal_says_that_it_settles_nothing() -> None:
    assert "it settles nothing about PaySG" in as_text(report(Environment.DEMO))


@pytest.mark.parametrize(
    ("offset_s", "sentence"),
    [
        (None, "is not known: no answer told its time"),
        (0, "agrees with PaySG's"),
        (90, "is 90 s ahead of PaySG's"),
        (-90, "is 90 s behind PaySG's"),
    ],
)
def test_the_clock_is_told(offset_s: int | None, sentence: str) -> None:
    assert sentence in as_text(report(offset_s=offset_s))
