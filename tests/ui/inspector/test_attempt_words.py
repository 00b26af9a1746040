"""What is said of a request that went out: how it ended, to whom, and what follows."""

from __future__ import annotations

from dataclasses import replace

import pytest

from paysg_desktop.domain.forwarding import AttemptKind, AttemptRow
from paysg_desktop.ui.inspector import attempt_words as words
from paysg_desktop.ui.inspector.attempt_facts import facts, follows_text
from paysg_desktop.ui.inspector.facts import Fact
from tests.builders import NOON, SECOND
from tests.ui.inspector.test_attempt_inspector import attempt, story

LATE = NOON + 10 * 60 * SECOND


@pytest.mark.parametrize(
    ("fields", "text", "kind"),
    [
        ({"status": 200}, "200", "good"),
        ({"status": 204}, "204", "good"),
        ({"status": 302}, "302", "bad"),
        ({"status": 500}, "500", "bad"),
        ({"problem": "The other end did not answer within 10 s."}, "Timed out", "bad"),
        ({"problem": "Nothing answers at that address."}, "No connection", "bad"),
        ({"problem": "The connection failed (ReadError)."}, "Broke off", "bad"),
        (
            {"problem": "10.0.0.1 is on a private network, and only this computer is sent to. To reach …"},
            "Not allowed",
            "bad",
        ),
        ({"problem": "It was not sent: the program was closed."}, "Not sent", "neutral"),
        ({"problem": "It was stopped before it went out."}, "Not sent", "neutral"),
        (
            {"problem": "It was stopped before it was answered. It may have arrived."},
            "May have arrived",
            "caution",
        ),
        ({"problem": "Something else."}, "Failed", "bad"),
        ({"took_us": None}, "May have arrived", "caution"),
    ],
)
def test_an_end_has_its_chip(fields: dict[str, object], text: str, kind: str) -> None:
    chip = words.outcome_chip(attempt(**({"status": None} | fields)))
    assert (chip.text, chip.kind) == (text, kind)


def test_what_is_under_way_may_still_be_answered() -> None:
    row = attempt(status=None, took_us=None)
    assert words.outcome_chip(replace(row, is_under_way=True)).text == "No answer yet"
    assert words.outcome_text(replace(row, is_under_way=True)).startswith("It is under way")
    assert words.outcome_chip(row).text == "May have arrived"
    assert "may have arrived" in words.outcome_text(row)


def test_a_redirect_is_not_followed() -> None:
    assert "not followed" in words.outcome_text(attempt(status=301))
    assert words.outcome_text(attempt(status=500)) == "It answered 500: not taken."
    assert words.outcome_text(attempt(status=200)) == "It answered 200: taken."


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        ({}, "My app"),
        ({"destination_id": "dst_gone"}, "removed destination"),
        ({"destination_id": None, "kind": AttemptKind.REPLAY}, "replay"),
        ({"kind": AttemptKind.REPLAY}, "replay to My app"),
        ({"kind": AttemptKind.ANSWER}, "My app"),
    ],
)
def test_it_says_to_whom(fields: dict[str, object], text: str) -> None:
    assert words.whom_text(attempt(**fields), {"dst_1": "My app"}) == text


def test_a_name_goes_through_the_gate() -> None:
    assert "\u202e" not in words.whom_text(attempt(), {"dst_1": "My\u202eapp"})


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("http://localhost:3000/secret/path?key=1", "http://localhost:3000/•••••"),
        ("https://app.example.sg", "https://app.example.sg"),
        ("http://[::1]:8000/", "http://[::1]:8000"),
        ("no address /secret", "•••••"),
    ],
)
def test_a_path_is_masked(url: str, shown: str) -> None:
    assert words.masked_url(url) == shown


@pytest.mark.parametrize(
    ("seconds", "text"), [(-1, "now"), (0, "now"), (40, "in 40 s"), (295, "in 4 min"), (7500, "in 2 h 5 min")]
)
def test_how_soon(seconds: int, text: str) -> None:
    assert words.in_text(NOON + seconds * SECOND, NOON) == text


def test_when_the_next_follows() -> None:
    row = attempt(status=500, next_at=NOON + 5 * SECOND)
    assert words.next_text(row, NOON) == "12:00:05"
    assert words.next_text(row, LATE) == "due now"
    assert words.next_text(row, NOON, is_stopped=True) == "when resumed"
    assert words.next_text(attempt(), NOON) == ""


# --- what follows ---


def test_what_follows_a_failure_is_said_with_its_time() -> None:
    told = story(attempt(status=500, next_at=NOON + 5 * SECOND))
    assert follows_text(told, NOON) == "A further attempt in 5 s, at 12:00:05."


@pytest.mark.parametrize(
    ("row", "stopped", "text"),
    [
        (attempt(status=200), "", "Nothing: it was taken."),
        (attempt(status=500), "", "Nothing: every attempt of the schedule failed."),
        (attempt(status=410), "It answered 410.", "Nothing: the destination is stopped."),
        (attempt(status=500, next_at=NOON), "Paused.", "It waits until the destination is resumed."),
        (attempt(status=None, took_us=None), "", "That is known once it has ended."),
        (attempt(kind=AttemptKind.REPLAY), "", "Nothing: a replay is sent once."),
    ],
)
def test_what_follows(row: AttemptRow, stopped: str, text: str) -> None:
    assert follows_text(story(row, stopped=stopped), NOON) == text


def test_a_later_attempt_is_what_followed() -> None:
    row, later = attempt(1, status=500), attempt(2, number=2, at=NOON + 5 * SECOND)
    elsewhere = attempt(3, number=1, destination_id="dst_2")
    told = replace(story(row), others=(row, elsewhere, later))
    assert told.following == later
    assert follows_text(told, NOON) == "It was sent again at 12:00:05."


def test_of_a_removed_destination_nothing_follows() -> None:
    told = replace(story(attempt(status=500)), destination=None)
    assert follows_text(told, NOON) == "Nothing: its destination was removed."
    assert value(facts(told), "Attempt") == "1"


def test_the_facts_hide_the_path_and_count_the_attempts() -> None:
    told = facts(story(attempt(status=500, number=2)))
    assert value(told, "Address") == "http://localhost:3000/•••••"
    assert value(told, "Attempt") == "2 of up to 3"
    assert value(told, "Answer") == "HTTP 500"
    assert value(told, "Took") == "12 ms until the answer"
    assert value(facts(story(attempt(is_resigned=True))), "Signature") == "signed anew"


def value(told: list[Fact], name: str) -> str | None:
    return next(each.value for each in told if each.name == name)
