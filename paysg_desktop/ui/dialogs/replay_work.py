"""What replaying does behind the window: where to, whether it can be, sending. All of it blocks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from paysg_desktop.core import Core
from paysg_desktop.domain.endpoint import Endpoint, Environment
from paysg_desktop.domain.errors import PaySGDesktopError
from paysg_desktop.domain.forwarding import AttemptDetail, AttemptFilter, AttemptRow, Destination
from paysg_desktop.domain.ports import Reader
from paysg_desktop.domain.replay import ReplayOrder, ReplayRun, RunState
from paysg_desktop.ui.views.endpoints_records import environments_of

MOST_FAILURES = 8
"""Deliveries of a run that are named because they were not taken."""
LOOK_EVERY_S = 0.25
"""How often it is looked whether somebody still waits for an answer."""
_PROBE = "http://127.0.0.1:9/"
"""Stands for an address while it is asked what can be done to a delivery wherever it goes."""
_NOTHING_SENT = " Nothing was sent."


@dataclass(frozen=True, slots=True)
class Target:
    """A destination by its id, or else a URL."""

    destination_id: str | None = None
    url: str = field(repr=False, default="")

    @property
    def is_none(self) -> bool:
        return self.destination_id is None and not self.url


@dataclass(frozen=True, slots=True)
class Places:
    """Where one environment's deliveries can go: destinations, our own endpoints by address, and the last."""

    destinations: tuple[Destination, ...]
    own: tuple[tuple[Endpoint, str], ...] = field(repr=False)
    last: Target = Target()


@dataclass(frozen=True, slots=True)
class Abilities:
    """Why a delivery can't be signed anew or get a new id; empty where it can. `endpoint` is what it came to."""

    endpoint: str = ""
    why_not_signed: str = ""
    why_not_new_id: str = ""


@dataclass(frozen=True, slots=True)
class Checked:
    """Whether an order can be begun. `why_not` empty: it can, with `count` deliveries.

    `left_out` are not the newest of their payment; `asks` says that LIVE data would leave this computer.
    """

    why_not: str = ""
    warnings: tuple[str, ...] = ()
    count: int = 0
    left_out: int = 0
    target: str = ""
    environment: Environment = Environment.TEST
    asks: bool = False


@dataclass(frozen=True, slots=True)
class Sent:
    """One request that went out, and what came back."""

    run: ReplayRun
    attempt: AttemptDetail | None


@dataclass(frozen=True, slots=True)
class Progress:
    """A run as it stands, and the first of its attempts that were not taken."""

    run: ReplayRun
    failures: tuple[AttemptRow, ...] = ()


def places(core: Core, environment: Environment) -> Places:
    """Where to, the place of the newest replay first."""
    destinations = core.reader.destinations(environment)
    own = tuple((endpoint, url) for endpoint, url in core.addresses() if environment in environments_of(endpoint))
    last, known = _last(core.reader, environment), {each.id for each in destinations}
    if last.destination_id is not None:
        # Of one that was removed the address is still a good guess.
        last = Target(last.destination_id) if last.destination_id in known else Target(url=last.url)
    if last.is_none and len(destinations) == 1:
        last = Target(destinations[0].id)
    return Places(destinations, own, last)


def abilities(core: Core, delivery_id: int) -> Abilities:
    """What can be done to one delivery, wherever it goes."""
    row = core.reader.deliveries([delivery_id]).get(delivery_id)
    names = {each.id: each.name for each in core.reader.endpoints()}
    signed = ReplayOrder((delivery_id,), url=_PROBE, is_resigned=True)
    renewed = ReplayOrder((delivery_id,), url=_PROBE, is_new_id=True)
    return Abilities(
        "" if row is None else names.get(row.endpoint_id, ""),
        _without_nothing_sent(core.replays.why_not(signed, is_confirmed=True)),
        _without_nothing_sent(core.replays.why_not(renewed, is_confirmed=True)),
    )


def checked(core: Core, order: ReplayOrder) -> Checked:
    """Whether this can be begun, and what is to be known before; sends nothing."""
    try:
        look = core.replays.look(order)
    except PaySGDesktopError as error:
        return Checked(_without_nothing_sent(str(error)))
    return Checked(
        warnings=look.warnings,
        count=look.count,
        left_out=look.left_out,
        target=look.target,
        environment=look.environment,
        asks=look.environment is Environment.LIVE and not look.is_this_computer,
    )


def begin(core: Core, order: ReplayOrder, *, is_confirmed: bool) -> ReplayRun:
    """Begin a run; raises why not."""
    return core.replays.start(order, is_confirmed=is_confirmed)


def send_one(core: Core, order: ReplayOrder, *, is_confirmed: bool, is_wanted: Callable[[], bool]) -> Sent:
    """Send one delivery and wait for the answer, for as long as anybody wants it; raises why not."""
    run = begin(core, order, is_confirmed=is_confirmed)
    ended = core.replays.wait_run(run.id, LOOK_EVERY_S)
    while ended.state is RunState.RUNNING and is_wanted():
        ended = core.replays.wait_run(run.id, LOOK_EVERY_S)
    ids = core.reader.attempt_ids(AttemptFilter(run_id=run.id))
    return Sent(ended, core.reader.attempt(ids[-1]) if ids else None)


def progress(core: Core, run_id: int) -> Progress:
    """How a run stands; what was not taken is named once it is over."""
    run = core.replays.run(run_id)
    if run.state is RunState.RUNNING or run.sent == run.taken:
        return Progress(run)
    failed = core.reader.attempt_ids(AttemptFilter(run_id=run_id, is_failed=True))[:MOST_FAILURES]
    rows = core.reader.attempts(failed)
    return Progress(run, tuple(rows[each] for each in failed if each in rows))


def _last(reader: Reader, environment: Environment) -> Target:
    """Where the newest replay went; nowhere where there was none."""
    runs = reader.replay_runs(environment)
    ids = reader.attempt_ids(AttemptFilter(run_id=runs[0].id)) if runs else ()
    attempt = reader.attempt(ids[-1]) if ids else None
    return Target() if attempt is None else Target(attempt.row.destination_id, attempt.url)


def _without_nothing_sent(sentence: str | None) -> str:
    """Nobody has tried to send anything yet."""
    return (sentence or "").replace(_NOTHING_SENT, "")
