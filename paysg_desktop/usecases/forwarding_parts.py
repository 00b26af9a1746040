"""Forwarding put together from its parts; `forward_desk` is what people hold of it."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from paysg_desktop.domain.changes import Hub
from paysg_desktop.domain.delivery import DeliveryDetail
from paysg_desktop.domain.forwarding import Destination
from paysg_desktop.domain.ports import Clock, ForwardStore, Provider, Secrets, Sender
from paysg_desktop.usecases.endpoints import EndpointBook
from paysg_desktop.usecases.forward_answers import ForwardAnswers
from paysg_desktop.usecases.forward_pace import ForwardPace
from paysg_desktop.usecases.forward_round import Round
from paysg_desktop.usecases.forwarder import Forwarder, Pause, until
from paysg_desktop.usecases.known_destinations import KnownDestinations
from paysg_desktop.usecases.outgoing import Dress, MakeMark


class Stored(Protocol):
    """What is read of the store."""

    def destinations(self) -> tuple[Destination, ...]: ...

    def delivery(self, delivery_id: int) -> DeliveryDetail | None: ...


class Storing(ForwardStore, Protocol):
    """The store with its reader."""

    @property
    def reader(self) -> Stored: ...


@dataclass(frozen=True, slots=True)
class Forwarding:
    """`forwarder` runs on the engine's loop, `answers` are asked there; `dress` and `known` are for any thread."""

    forwarder: Forwarder
    answers: ForwardAnswers
    known: KnownDestinations
    dress: Dress


def forwarding_of(
    store: Storing,
    book: EndpointBook,
    providers: Mapping[str, Provider],
    secrets: Secrets,
    make_mark: MakeMark,
    open_sender: Callable[[], Sender],
    hub: Hub,
    clock: Clock,
    chance: random.Random,
    pause: Pause = until,
    pace: ForwardPace | None = None,
) -> Forwarding:
    """`open_sender` gives one that sends where it may, and nowhere else."""

    def provider_of(endpoint_id: str, name: str) -> Provider | None:
        opened = book.get(endpoint_id)
        return opened.provider if opened is not None else providers.get(name)

    known = KnownDestinations(store.reader.destinations, hub)
    dress = Dress(secrets, make_mark, clock)
    round_ = Round(store, store.reader.delivery, provider_of, dress, clock, chance)
    forwarder = Forwarder(round_, known, open_sender, hub, clock, pause, pace)
    answers = ForwardAnswers(store, known, dress, open_sender, forwarder.end, clock)
    return Forwarding(forwarder, answers, known, dress)
