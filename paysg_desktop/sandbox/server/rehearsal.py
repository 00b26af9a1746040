"""Rehearsing what goes wrong with webhooks: each kind sends made-up events in its own way."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from paysg_desktop.domain.errors import RefusedError, UsageError
from paysg_desktop.providers.registry import get
from paysg_desktop.sandbox.server.http import compact
from paysg_desktop.sandbox.server.identity import random_letters
from paysg_desktop.sandbox.server.post_office import Letter
from paysg_desktop.sandbox.server.seeding import seeded
from paysg_desktop.sandbox.server.world import PAYSG_EVENT, World

MOST = 1000
USUAL_COUNT = 10
HUGE_BYTES = 900_000
SLOW_S = 5.0
DELETED_AFTER = 2
_STEP_US = 200_000
"""Between letters that follow each other in an order of their own."""
_FORGERIES = ("secret", "body", "unsigned")
_FIRST_EVENTS = {"paysg": PAYSG_EVENT, "yoco": "payment.succeeded", "gateway": "payment.completed"}


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """One kind: what is sent, what a good receiver does, and how the letters are changed."""

    sentence: str
    expects: str
    change: Callable[[list[Letter], random.Random], list[Letter]]


def _twice(letters: list[Letter], _: random.Random) -> list[Letter]:
    again = [replace(each, id=f"{each.id}:again", due_at=each.due_at + _STEP_US, note="again") for each in letters]
    return [*letters, *again]


def _disordered(letters: list[Letter], chance: random.Random) -> list[Letter]:
    """Never in the order in which it happened: where chance keeps it, the last goes first."""
    order = list(range(len(letters)))
    chance.shuffle(order)
    if order == sorted(order):
        order.reverse()
    return [
        replace(letter, due_at=letter.due_at + place * _STEP_US, note="disorder")
        for letter, place in zip(letters, order, strict=True)
    ]


def _with_forgeries(letters: list[Letter], _: random.Random) -> list[Letter]:
    forged = [
        replace(each, id=f"{each.id}:forged", spoilt=_FORGERIES[number % len(_FORGERIES)])
        for number, each in enumerate(letters)
    ]
    return [*letters, *forged]


def _slow(letters: list[Letter], _: random.Random) -> list[Letter]:
    return [replace(each, slow_s=SLOW_S) for each in letters]


def _huge(letters: list[Letter], _: random.Random) -> list[Letter]:
    return [replace(each, body=_filled(each.body), note="huge") for each in letters]


def _deleted(letters: list[Letter], _: random.Random) -> list[Letter]:
    return [replace(each, deletes_after=DELETED_AFTER, note="deleted") for each in letters]


REHEARSALS: Mapping[str, Rehearsal] = {
    "usual": Rehearsal("Events, each once.", "Each is taken once.", lambda letters, _: letters),
    "duplicates": Rehearsal("Each event a second time, although it was taken.", "It counts once.", _twice),
    "disorder": Rehearsal("Events out of their order.", "The end is the same.", _disordered),
    "burst": Rehearsal(
        "Many events at once.", "All are taken, within the provider's limit.", lambda each, _: each
    ),
    "forgeries": Rehearsal(
        "Among genuine events others whose signature does not hold.", "None of those counts.", _with_forgeries
    ),
    "slow": Rehearsal("Bodies that arrive over several seconds.", "Others are answered meanwhile.", _slow),
    "huge": Rehearsal("Bodies of nearly a megabyte.", "Taken, or refused with 413; memory stays flat.", _huge),
    "deleted": Rehearsal(
        "The address is deleted after two attempts that fail.", "No attempt follows; polling finds it.", _deleted
    ),
}
BURST_COUNT = 100


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """What was begun: the ids of the events, and how many letters carry them."""

    kind: str
    event_ids: tuple[str, ...]
    letter_count: int


def rehearse(
    world: World, kind: str, count: int | None = None, provider: str = "paysg", seed: int | None = None
) -> Rehearsed:
    """Send `count` made-up events in this way to every address of the provider that is registered.

    Raises UsageError for what is not known, RefusedError where no address is registered.
    """
    found = REHEARSALS.get(kind)
    if found is None:
        raise UsageError(f"There is no rehearsal “{kind}”. There are: {', '.join(REHEARSALS)}.")
    wanted = (BURST_COUNT if kind == "burst" else USUAL_COUNT) if count is None else count
    if not 1 <= wanted <= MOST:
        raise UsageError(f"A rehearsal has 1 to {MOST} events.")
    if provider not in _FIRST_EVENTS:
        raise UsageError(f"The sandbox has no webhooks of this provider. Known: {', '.join(_FIRST_EVENTS)}.")
    if not world.hooks.of(provider):
        raise RefusedError("No address is registered for these webhooks. Register one first: --webhook URL.")
    told = _paysg_events(world, wanted) if provider == "paysg" else _samples(world, provider, wanted)
    letters = world.post.letters(provider, _FIRST_EVENTS[provider], told)
    changed = found.change(letters, random.Random(seed))
    world.post.hand_in(changed)
    return Rehearsed(kind, tuple(each for each, _, _ in told), len(changed))


def _paysg_events(world: World, count: int) -> list[tuple[str, str, bytes]]:
    """Payments that are made and paid now, so that the API tells the same as the webhooks."""
    identity = world.identity
    made = tuple(
        seeded(count, identity.payment_service_ids, identity.creator_id, world.clock.now(), 1, random.Random())
    )
    unpaid = [replace(each, status="unpaid", paid_at=None, cancelled_at=None, **_NOTHING_BACK) for each in made]
    world.payments.add(unpaid)
    paid = [world.payments.pay(each.id, f"pi_{random_letters(24)}") for each in unpaid]
    return world.paysg_told(paid)


_NOTHING_BACK: dict[str, Any] = {
    "refunded_minor": 0,
    "refunded_at": None,
    "payout_id": None,
    "paid_out_at": None,
    "intent_id": None,
}


def _samples(world: World, provider: str, count: int) -> list[tuple[str, str, bytes]]:
    made = []
    for _ in range(count):
        event_id = f"evt_{random_letters(24)}"
        event = get(provider).sample(_FIRST_EVENTS[provider], world.clock.now(), {"id": event_id})
        made.append((event_id, event_id, compact(event)))
    return made


def _filled(body: str) -> str:
    """The event with a further member that makes it huge."""
    event = json.loads(body)
    event["filler"] = "x" * max(0, HUGE_BYTES - len(body))
    return compact(event).decode()
