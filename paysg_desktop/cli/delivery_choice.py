"""Which deliveries a command is asked for, from its options: the same choice as in the window."""

from __future__ import annotations

import functools
from array import array
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import click

from paysg_desktop.cli.endpoint_options import find_endpoint
from paysg_desktop.cli.given import time_given
from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.delivery_filter import DeliveryFilter
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.verification import Status
from paysg_desktop.store.reader import StoreReader

_SOURCES = [each.value for each in Source if each.is_delivery]
_STATUSES = [each.value for each in Status if each is not Status.NOT_NEEDED]


@dataclass(frozen=True, slots=True)
class DeliveryChoice:
    """The options as they were given."""

    environment: str | None = None
    endpoints: tuple[str, ...] = ()
    event_types: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None
    find: str | None = None

    @property
    def is_given(self) -> bool:
        return self != DeliveryChoice()

    def wanted(self, reader: StoreReader) -> DeliveryFilter:
        """The filter that they mean; raises NotFoundError for an endpoint, UsageError for a time."""
        known = reader.endpoints() if self.endpoints else ()
        return DeliveryFilter(
            environment=Environment(self.environment) if self.environment else None,
            endpoint_ids=frozenset(find_endpoint(known, each).id for each in self.endpoints),
            event_types=frozenset(self.event_types),
            statuses=frozenset(map(Status, self.statuses)),
            sources=frozenset(map(Source, self.sources)),
            start=None if self.since is None else time_given(self.since, "--since"),
            end=None if self.until is None else time_given(self.until, "--until"),
            text=(self.find or "").strip(),
        )

    def ids(self, reader: StoreReader) -> array[int]:
        """The deliveries, oldest first."""
        return reader.deliveries_of(self.wanted(reader))


def delivery_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the options; it gets them as `choice`."""

    @functools.wraps(command)
    def chosen(*arguments: Any, **named: Any) -> Any:
        given = {name: named.pop(name) for name in DeliveryChoice.__dataclass_fields__}
        return command(*arguments, choice=DeliveryChoice(**given), **named)

    options = (
        click.option(
            "--environment", type=click.Choice([each.value for each in Environment]), help="Only this one."
        ),
        click.option("--endpoint", "endpoints", multiple=True, help="Only what came to it; its id or name."),
        click.option("--type", "event_types", multiple=True, help="Only events of this type."),
        click.option(
            "--status", "statuses", multiple=True, type=click.Choice(_STATUSES), help="Only this verdict."
        ),
        click.option(
            "--source",
            "sources",
            multiple=True,
            type=click.Choice(_SOURCES),
            help="Received, replayed or captured.",
        ),
        click.option("--since", help="Received since then; ISO 8601 or Unix seconds."),
        click.option("--until", help="Received before then."),
        click.option("--find", help="Part of an event's id, a payment's id or a reference."),
    )
    made: Callable[..., Any] = chosen
    for option in reversed(options):
        made = option(made)
    return made
