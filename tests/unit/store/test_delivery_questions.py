"""Which deliveries a filter takes: the database and the filter itself say the same."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest

from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.delivery_filter import DeliveryFilter
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.verification import Status, Verification
from paysg_desktop.store.store import Store
from tests.builders import NOON, body, delivery
from tests.unit.store.storing import append

TEST, LIVE = Environment.TEST, Environment.LIVE
CHOICES: tuple[dict[str, object], ...] = (
    {},
    {"environment": TEST},
    {"environment": LIVE},
    {"endpoint_ids": frozenset({"ep_1"})},
    {"event_types": frozenset({"payment.succeeded"})},
    {"statuses": frozenset({Status.FAILED})},
    {"statuses": frozenset({Status.VERIFIED, Status.NO_SECRET})},
    {"sources": frozenset({Source.REPLAY, Source.CAPTURE})},
    {"start": NOON + 2},
    {"end": NOON + 3},
    {"text": "EVT_1"},
    {"text": "pay_2"},
    {"text": "inv-"},
    {"text": "%"},
)


@pytest.fixture
def filled(store: Store) -> Store:
    """Deliveries of two environments and endpoints, all statuses and sources, some without an event."""
    made = []
    for number, (status, environment) in enumerate(
        itertools.product((Status.VERIFIED, Status.FAILED, Status.NO_SECRET), (TEST, LIVE)), 1
    ):
        for source in (Source.WEBHOOK, Source.REPLAY, Source.CAPTURE):
            content = body(f"evt_{number}_{source.value}", f"pay_{number}", reference=f"INV-{number}")
            one = delivery(content, event_id=f"evt_{number}_{source.value}")
            made.append(
                replace(
                    one,
                    request=replace(one.request, received_at=NOON + number),
                    endpoint_id=f"ep_{number % 2}",
                    environment=environment,
                    source=source,
                    verification=Verification(status),
                    event_type="payment.succeeded" if number % 3 else None,
                )
            )
    append(store, *made)
    return store


@pytest.mark.parametrize("first", CHOICES)
@pytest.mark.parametrize("second", CHOICES)
def test_the_database_takes_what_the_filter_takes(
    filled: Store, first: dict[str, object], second: dict[str, object]
) -> None:
    wanted = DeliveryFilter(**(first | second))  # type: ignore[arg-type]
    rows = filled.reader.deliveries(filled.reader.delivery_ids(None))
    assert len(rows) == 18
    assert list(filled.reader.deliveries_of(wanted)) == [key for key in sorted(rows) if wanted.takes(rows[key])]


def test_some_filters_take_some_and_leave_some(filled: Store) -> None:
    counts = [len(filled.reader.deliveries_of(DeliveryFilter(**each))) for each in CHOICES[1:]]  # type: ignore[arg-type]
    assert counts[-1] == 0
    assert all(0 < count < 18 for count in counts[:-1])


def test_types_are_told_once_each_and_of_one_environment(filled: Store) -> None:
    assert filled.reader.event_types() == ("payment.succeeded",)
    assert filled.reader.event_types(Environment.DEMO) == ()
