"""An examination: it plays the cases against one receiver and tells each result as it comes."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from urllib.parse import unquote

from paysg_desktop.domain.areas import why_not
from paysg_desktop.domain.endpoint import Endpoint, Environment
from paysg_desktop.domain.errors import NotFoundError, PaySGDesktopError, RefusedError, UsageError
from paysg_desktop.domain.hosts import is_this_computer
from paysg_desktop.domain.ports import Clock, Provider, Sender
from paysg_desktop.domain.targets import Target, parse_target
from paysg_desktop.sandbox.examination.counting import Counter, Pause
from paysg_desktop.sandbox.examination.events import EventMaker
from paysg_desktop.sandbox.examination.letters import USER_AGENT, Letters
from paysg_desktop.sandbox.examination.programme import PLAYS, programme
from paysg_desktop.sandbox.examination.records import Case, Result, Sheet
from paysg_desktop.sandbox.examination.slow import can_be_slow
from paysg_desktop.sandbox.examination.stage import Stage

SLOW_S = 3.0
_NOT_ASKED = "It takes some seconds, and was not asked for."
_NOT_HERE = "Slow cases are played against plain http addresses of this computer only."


@dataclass(frozen=True, slots=True)
class Order:
    """What to examine. `provider` is bound to its settings; `secret` is the one that the receiver checks with.

    `only` and `skip` name cases. `counter_url` is an address of the receiver's whose number rises whenever it
    books something. `slow_s` is how many seconds a slow case takes.
    """

    url: str = field(repr=False)
    provider: Provider
    secret: str = field(repr=False)
    only: tuple[str, ...] = ()
    skip: tuple[str, ...] = ()
    has_slow: bool = False
    counter_url: str | None = field(default=None, repr=False)
    slow_s: float = SLOW_S


class Examination:
    """One run against one receiver; cancel the task that runs it, and `sheet` has what there is so far.

    Raises UsageError for an order that makes no sense, RefusedError for an address that is never sent to. Make
    sure before that it is none which real payments come to: `refuse_live`.
    """

    def __init__(self, sender: Sender, clock: Clock, order: Order, pause: Pause = asyncio.sleep) -> None:
        self._target = parse_target(order.url)
        slow_problem = "" if order.has_slow else _NOT_ASKED
        self.cases, left_out = programme(
            order.provider,
            order.only,
            order.skip,
            slow_problem or ("" if can_be_slow(self._target) else _NOT_HERE),
        )
        self._sender, self._url = sender, order.url
        self._stage = Stage(
            order.url,
            self._target,
            order.provider,
            clock,
            Letters(order.provider, order.secret),
            EventMaker(order.provider),
            sender,
            pause,
            order.slow_s,
            _counter(sender, order, pause),
        )
        self._stage.usual()  # a secret that can't be a key is found out before anything is sent
        self.sheet = Sheet(
            order.provider.name, order.provider.title, _origin(self._target), clock.now(), left_out=left_out
        )

    async def run(self, on_result: Callable[[Result], None] = lambda _result: None) -> Sheet:
        """Play all cases, and tell each result as it comes.

        Raises NotFoundError where nothing answers at the address, RefusedError where nothing may be sent there,
        and UsageError for a counter without a number.
        """
        await self._stage.start()
        for case in self.cases:
            result = await self._played(case)
            self.sheet = replace(self.sheet, results=(*self.sheet.results, result))
            on_result(result)
        return self.sheet

    async def _played(self, case: Case) -> Result:
        stage = self._stage
        stage.exchanges.clear()
        finding = await PLAYS[case.id](stage)
        if not stage.is_answered:
            await self._knock()
        return Result(case, stage.provider.name, finding, tuple(stage.exchanges))

    async def _knock(self) -> None:
        """Nothing was answered yet: is anybody there at all?"""
        outcome = await self._sender.send(self._url, (USER_AGENT,), b"", method="HEAD")
        if outcome.status is None:
            raise _unreached(self._target, outcome.problem or "Nothing answers at that address.")
        self._stage.is_answered = True


def refuse_live(url: str, endpoints: Iterable[Endpoint]) -> None:
    """Raises RefusedError for the address of a LIVE endpoint of ours, by whatever host it is reached.

    Made-up payments would stand among real money for ever.
    """
    path = _plain_path(parse_target(url).rest.partition("?")[0])
    for endpoint in endpoints:
        if endpoint.environment is Environment.LIVE and _plain_path(endpoint.path) == path:
            raise RefusedError(
                f"That is the address of the LIVE endpoint “{endpoint.name}” of this workspace, and the payments "
                "that would be sent are made up. Use a receiver of your own, or an endpoint of TEST."
            )


def _plain_path(path: str) -> str:
    return "/" + "/".join(part for part in unquote(path).split("/") if part)


def _counter(sender: Sender, order: Order, pause: Pause) -> Counter | None:
    if order.counter_url is None:
        return None
    if _place(parse_target(order.counter_url)) != _place(parse_target(order.url)):
        raise UsageError("The counter must stand on the receiver's own host: nobody else is asked.")
    return Counter(sender, order.counter_url, pause)


def _place(target: Target) -> str:
    """The host; all names and numbers of this computer are one."""
    return "localhost" if target.is_localhost or is_this_computer(target.host) else target.host


def _origin(target: Target) -> str:
    """Where it goes, without the path, which may be a secret."""
    return f"{target.scheme}://{target.host_header.decode()}/{'…' if target.rest.strip('/') else ''}"


def _unreached(target: Target, problem: str) -> PaySGDesktopError:
    """Whether it is not allowed, or nobody is there."""
    if target.address is not None and problem == why_not(target.address, allows_other_hosts=False):
        return RefusedError(problem)
    return NotFoundError(
        f"{problem} No case was played: see that the receiver runs, and that the address is its own."
    )
