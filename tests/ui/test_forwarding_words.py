"""What the Forwarding view says of a destination, and of all of them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.forwarding import AttemptKind, Destination, Lag
from paysg_desktop.forward_desk import PAUSED
from paysg_desktop.ui.views import forwarding_words as words
from paysg_desktop.ui.views.forwarding_records import ForwardRecord
from paysg_desktop.usecases.forward_rules import SAID_GONE
from paysg_desktop.usecases.schedules import read_schedule
from tests.builders import NOON, SECOND
from tests.ui.inspector.test_attempt_inspector import attempt

MINUTE = 60 * SECOND


def record(lag: Lag | None = None, **fields: object) -> ForwardRecord:
    to = Destination("dst_1", "My app", "http://localhost:3000/secret", Environment.TEST, NOON)
    to = replace(to, schedule=read_schedule("5s 5m"))
    return ForwardRecord(replace(to, **fields), lag or Lag())  # type: ignore[arg-type]  # fields of any kind


@pytest.mark.parametrize(
    ("shown", "text", "kind"),
    [
        (record(), "Up to date", "good"),
        (record(Lag(waiting=3)), "3 waiting", "neutral"),
        (record(Lag(unread=2, waiting=1)), "3 waiting", "neutral"),
        (record(Lag(unread=1204)), "Behind: 1,204 to look at", "caution"),
        (
            record(Lag(waiting=1, last=attempt(status=500, next_at=NOON + 4 * MINUTE))),
            "Failing, next try in 4 min",
            "bad",
        ),
        (record(Lag(given_up=1, last=attempt(status=500))), "Failing", "bad"),
        (record(Lag(last=attempt(status=None, took_us=None))), "Up to date", "good"),
        (record(Lag(last=attempt(status=500, kind=AttemptKind.REPLAY))), "Up to date", "good"),
        (record(Lag(waiting=2), stopped=PAUSED), "Paused", "neutral"),
        (record(stopped=SAID_GONE), "Stopped: it answered 410", "bad"),
        (record(stopped="Its disk is full."), "Stopped", "bad"),
    ],
)
def test_a_destination_says_how_it_stands(shown: ForwardRecord, text: str, kind: str) -> None:
    chip = words.state_chip(shown, NOON)
    assert (chip.text, chip.kind) == (text, kind)


def test_a_destination_says_what_it_gets_and_hides_its_path() -> None:
    assert words.details_text(record()) == (
        "http://localhost:3000/••••• · any endpoint · all events · PaySG's schedule · headers as they came"
    )
    own = record(
        schedule_name="own",
        events=("payment.succeeded", "refund.succeeded"),
        is_shuffled=True,
        is_own_checkouts_only=True,
    )
    assert words.details_text(replace(own, endpoint_name="paysg test")) == (
        "http://localhost:3000/••••• · paysg test · payment.succeeded and 1 more · own: 5 s, 5 min"
        " · headers as they came · own checkouts only · random order"
    )
    assert words.schedule_text(record(schedule=read_schedule("once")).destination) == "one attempt"


def test_trouble_is_counted() -> None:
    failing = record(Lag(last=attempt(status=500)))
    assert words.count_text([record()]) == "1 destination"
    assert words.count_text([failing, record(stopped=PAUSED)]) == "2 destinations · 1 failing · 1 stopped"
