"""Each fault of a receiver is found by the case that is for it, and by no other."""

from __future__ import annotations

import pytest

from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.sandbox.examination.records import Verdict
from tests.receivers.pretended import examined, unlike_pass, verdicts

UNSEEN = {"out-of-order": "cant_tell"}
"""Whether the earlier event overwrote the later never shows from outside."""

REPEATS = {"duplicate": "fail", "simultaneous": "fail", "replayed": "fail"}
SEEN_BY_EACH = dict.fromkeys(REPEATS, "cant_tell")

FAULTS = [
    ("paysg", "checks nothing", {"unsigned": "fail", "wrong-secret": "fail", "tampered": "fail"}),
    ("yoco", "checks nothing", {"unsigned": "fail", "wrong-secret": "fail", "tampered": "fail", "stale": "fail"}),
    ("gateway", "breaks unsigned", {"unsigned": "fail"}),
    ("paysg", "limits age", {"stale": "cant_tell"}),
    ("yoco", "ignores age", {"stale": "fail"}),
    ("gateway", "books twice", REPEATS),
    ("yoco", "books twice", REPEATS),
    ("paysg", "books twice", REPEATS),
    ("paysg", "remembers one", {"replayed": "fail"}),
    ("yoco", "looks too early", {"simultaneous": "fail"}),
    ("paysg", "says 409", REPEATS),
    ("yoco", "says 409", {"duplicate": "fail", "simultaneous": "fail"}),
    ("gateway", "knows four types", {"unknown-type": "fail"}),
    ("gateway", "books all types", {"unknown-type": "fail"}),
    ("yoco", "forbids extras", {"extra-fields": "fail"}),
    ("paysg", "refuses camelCase", {"camel-case": "fail"}),
    ("paysg", "loses camelCase", {"camel-case": "fail"}),
    ("gateway", "reserialises", {"spaced-json": "fail"}),
    ("paysg", "has a limit", {}),
    ("yoco", "breaks on bytes", {"not-utf8": "fail"}),
    ("gateway", "dies of bytes", {"not-utf8": "fail"}),
    ("paysg", "books on GET", {"other-methods": "fail"}),
    ("paysg", "breaks on GET", {"other-methods": "fail"}),
]


@pytest.mark.parametrize("name", PROVIDERS)
@pytest.mark.parametrize("counter", [False, True])
def test_a_receiver_without_faults_passes(name: str, counter: bool) -> None:
    sheet, _ = examined(name, says=not counter, counter=counter)
    assert unlike_pass(sheet) == UNSEEN
    assert not sheet.is_failed
    assert len(sheet.results) > 12
    assert all(each.exchanges and each.finding.why for each in sheet.results)


@pytest.mark.parametrize(("name", "fault", "found"), FAULTS)
@pytest.mark.parametrize("counter", [False, True])
def test_a_fault_is_found_by_its_case_alone(name: str, fault: str, found: dict[str, str], counter: bool) -> None:
    sheet, _ = examined(name, fault, says=not counter, counter=counter)
    assert unlike_pass(sheet) == UNSEEN | found
    assert sheet.is_failed is ("fail" in found.values())


def test_a_receiver_that_books_before_it_checks_is_found_by_its_counter() -> None:
    sheet, _ = examined("paysg", "books before checking", says=False, counter=True)
    found = unlike_pass(sheet)
    assert {"unsigned", "wrong-secret", "tampered", "duplicate"} <= {
        case for case, verdict in found.items() if verdict == "fail"
    }


def test_a_silent_receiver_leaves_open_what_it_books() -> None:
    sheet, _ = examined("paysg", says=False)
    assert unlike_pass(sheet) == UNSEEN | SEEN_BY_EACH
    books_twice, _ = examined("paysg", "books twice", says=False)
    assert unlike_pass(books_twice) == UNSEEN | SEEN_BY_EACH


def test_what_is_refused_proves_nothing_when_everything_is() -> None:
    sheet, _ = examined("paysg", secret="a secret that the receiver does not have")
    found = verdicts(sheet)
    assert found.pop("valid") is Verdict.FAIL
    assert set(found.values()) == {Verdict.CANT_TELL}


def test_a_redirect_is_no_success() -> None:
    sheet, _ = examined("paysg", "redirects", only=("valid", "unsigned"))
    assert unlike_pass(sheet) == {"valid": "fail", "unsigned": "cant_tell"}
    assert "redirect" in sheet.results[0].finding.why


def test_a_success_to_get_is_open_unless_it_is_known_to_do_nothing() -> None:
    silent, _ = examined("paysg", "greets", says=False, only=("other-methods",))
    assert unlike_pass(silent) == {"other-methods": "cant_tell"}
    counted, _ = examined("paysg", "greets", says=False, counter=True, only=("other-methods",))
    assert unlike_pass(counted) == {}
    assert counted.results[0].finding.remark


@pytest.mark.parametrize(
    ("name", "took_s", "verdict"),
    [
        ("paysg", 0.9, "pass"),
        ("paysg", 1.1, "cant_tell"),
        ("yoco", 4.9, "pass"),
        ("yoco", 14.0, "pass"),
        ("yoco", 15.1, "fail"),
        ("gateway", 5.1, "cant_tell"),
    ],
)
def test_the_time_to_answer_is_judged_by_the_providers_limit(name: str, took_s: float, verdict: str) -> None:
    sheet, _ = examined(name, took_us=round(took_s * 1_000_000), only=("answer-time",))
    assert verdicts(sheet)["answer-time"].value == verdict


def test_a_plain_refusal_of_a_large_body_passes_with_a_remark() -> None:
    sheet, _ = examined("paysg", "has a limit", only=("huge",))
    (result,) = sheet.results
    assert result.verdict is Verdict.PASS
    assert "413" in result.finding.why
    assert result.finding.remark


def test_a_counter_that_counts_something_else_decides_nothing() -> None:
    sheet, receiver = examined("paysg", "loses camelCase", says=False, counter=True, only=("camel-case",))
    assert unlike_pass(sheet) == {"camel-case": "fail"}
    assert receiver.booked == 1, "the genuine event that it was compared with"
