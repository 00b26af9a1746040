"""`wait`: block until an event has arrived; for scripts and CI."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

import click

from paysg_desktop.cli.context import CliContext, pass_context
from paysg_desktop.cli.given import SECONDS, time_given
from paysg_desktop.cli.output import listed_delivery_json, print_json, print_line, shown
from paysg_desktop.cli.reading import reading
from paysg_desktop.domain import strict_json
from paysg_desktop.domain.clock import SystemClock
from paysg_desktop.domain.delivery import DeliveryRow
from paysg_desktop.domain.errors import NotFoundError, UsageError
from paysg_desktop.domain.verification import COUNTED
from paysg_desktop.store.reader import StoreReader

LOOK_EVERY_S = 0.05
BEFORE_START_US = 60_000_000
PAGE = 500
_PLACE = re.compile(r"[0-9]{1,18}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What an event must be like; None and empty mean anything."""

    event_type: str | None
    reference: str | None
    payment: str | None
    where: tuple[tuple[str, str], ...]
    since: int


@dataclass(slots=True)
class _Search:
    """Goes through deliveries once, in order; one still to be folded is looked at again."""

    reader: StoreReader
    wanted: Wanted
    _seen: int = 0
    _found: dict[str, DeliveryRow] = field(default_factory=dict)

    def look(self) -> list[DeliveryRow]:
        """Distinct events found so far, oldest first."""
        newer = [number for number in self.reader.delivery_ids(None) if number > self._seen]
        for start in range(0, len(newer), PAGE):
            page = newer[start : start + PAGE]
            rows = self.reader.deliveries(page)
            for number in page:
                row = rows.get(number)
                if row is not None and not row.is_folded:
                    return list(self._found.values())
                if row is not None and not row.is_duplicate and self._fits(row):
                    self._found[f"{row.environment} {row.event_id or row.id}"] = row
                self._seen = number
        return list(self._found.values())

    def _fits(self, row: DeliveryRow) -> bool:
        wanted, payment = self.wanted, row.payment
        return (
            row.status in COUNTED
            and row.received_at >= wanted.since
            and wanted.event_type in (None, row.event_type)
            and wanted.reference in (None, payment and payment.reference)
            and wanted.payment in (None, payment and payment.id)
            and all(self._holds(row, path, value) for path, value in wanted.where)
        )

    def _holds(self, row: DeliveryRow, path: str, value: str) -> bool:
        detail = self.reader.delivery(row.id)
        return detail is not None and value in _texts_at(detail.body, path)


@click.command(short_help="Block until an event has arrived.")
@click.option("--type", "event_type", help="The event's type.")
@click.option("--reference", help="The payment's reference.")
@click.option("--payment", help="The payment's id.")
@click.option("--where", multiple=True, metavar="PATH=VALUE", help="A value in the body, by its dotted path.")
@click.option("--count", default=1, show_default=True, type=click.IntRange(min=1), help="How many events.")
@click.option("--since", help="ISO 8601 or Unix seconds; default: 60 s before the start.")
@click.option("--timeout", "timeout_s", required=True, type=SECONDS, help="Seconds.")
@click.option("--json", "as_json", is_flag=True, help="One JSON line an event found.")
@pass_context
def wait(
    context: CliContext,
    event_type: str | None,
    reference: str | None,
    payment: str | None,
    where: tuple[str, ...],
    count: int,
    since: str | None,
    timeout_s: float,
    as_json: bool,
) -> None:
    """Block until that many verified events have arrived; repeats of an event count once.

    Ends with 0 when they have, with 3 when the time is over.
    """
    clock = SystemClock()
    start = clock.now() - BEFORE_START_US if since is None else time_given(since, "--since")
    wanted = Wanted(event_type, reference, payment, tuple(_condition(text) for text in where), start)
    with reading(context) as reader:
        for found in _looks(_Search(reader, wanted), clock, timeout_s):
            if len(found) >= count:
                _print(found[:count], as_json)
                return
    raise NotFoundError(
        f"{len(found)} of {count} events had arrived after {timeout_s:g} s. `paysg-desktop deliveries list` shows "
        "what came instead."
    )


def _looks(search: _Search, clock: SystemClock, timeout_s: float) -> Iterator[list[DeliveryRow]]:
    """Look at once, and again whenever another process has written, until the time is over."""
    deadline = clock.monotonic() + timeout_s
    pause = threading.Event()
    version: int | None = None
    found: list[DeliveryRow] = []
    while True:
        is_over = clock.monotonic() >= deadline
        now_version = search.reader.data_version()
        if now_version != version or is_over:
            version, found = now_version, search.look()
            yield found
        if is_over:
            return
        pause.wait(LOOK_EVERY_S)


def _print(rows: list[DeliveryRow], as_json: bool) -> None:
    for row in rows:
        if as_json:
            print_json(listed_delivery_json(row))
        else:
            print_line(f"delivery {row.id}: {shown(row.event_type)} {shown(row.event_id)}")


def _texts_at(body: bytes, path: str) -> set[str]:
    """How the value at a dotted path may be written on a command line; empty when there is none."""
    try:
        value: Any = strict_json.parse(body).value
    except strict_json.JsonProblem:
        return set()
    for step in path.split("."):
        if isinstance(value, dict) and step in value:
            value = value[step]
        elif isinstance(value, list) and _PLACE.fullmatch(step) and int(step) < len(value):
            value = value[int(step)]
        else:
            return set()
    return {value} if isinstance(value, str) else {json.dumps(value, default=_number)}


def _number(value: object) -> float:
    if isinstance(value, Decimal):
        return float(value)
    raise TypeError


def _condition(text: str) -> tuple[str, str]:
    path, equals, value = text.partition("=")
    if not equals or not path:
        raise UsageError(f"--where takes PATH=VALUE, and {text!r} has no “=”.")
    return path, value
