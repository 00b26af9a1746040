"""The sandbox rehearses: the providers' schedules attempt by attempt, and what goes wrong on the way."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from paysg_desktop.domain.errors import RefusedError, UsageError
from paysg_desktop.domain.verification import NamedSecret
from paysg_desktop.providers.registry import get
from paysg_desktop.sandbox.server.hooks import Hook
from paysg_desktop.sandbox.server.post_office import Attempt
from paysg_desktop.sandbox.server.rehearsal import HUGE_BYTES, REHEARSALS, rehearse
from paysg_desktop.sandbox.server.world import Pause
from tests.fakes import FakeClock
from tests.sandboxes import Caller, Received, Receiver, receiving, running

SECOND_US = 1_000_000
DAY_S = 86_400


@dataclass(frozen=True)
class Stage:
    """A sandbox that tells one address, and the time that the test lets pass."""

    api: Caller
    heard: Receiver
    clock: FakeClock
    hook: Hook
    start: int

    @property
    def attempts(self) -> Sequence[Attempt]:
        return self.api.server.world.post.attempts

    async def at_each_due(self, until_s: int) -> None:
        """Let everything happen that is due within so many seconds, each attempt at its own moment."""
        end = self.clock.micros + until_s * SECOND_US
        while True:
            await self.api.server.settled()
            due = self.api.server.world.post.next_due_at
            if due is None or due > end:
                self.clock.micros = end
                return
            self.clock.micros = max(self.clock.micros, due)

    async def rehearsed(self, kind: str, count: int) -> tuple[str, ...]:
        """The ids of the events, once all has been sent."""
        done = self.api.server.rehearse(kind, count, self.hook.provider)
        await self.at_each_due(60)
        return done.event_ids

    def seconds(self) -> list[float]:
        """When each attempt was made, in seconds after the start."""
        return [(each.at - self.start) / SECOND_US for each in self.attempts]

    def holds(self, request: Received) -> bool:
        secrets = [NamedSecret("s", self.hook.secret)]
        provider = get(self.hook.provider)
        return provider.verify(request.headers, request.body, secrets, self.clock.micros).is_counted


@asynccontextmanager
async def rehearsing(
    folder: Path,
    statuses: Iterable[int | None] = (),
    *,
    provider: str = "paysg",
    path: str = "",
    pause: Pause = asyncio.sleep,
    **options: Any,
) -> AsyncIterator[Stage]:
    clock = FakeClock()
    async with receiving(statuses) as heard, running(folder, clock, pause, **options) as api:
        hook = api.server.register(heard.url + path, provider=provider)
        yield Stage(api, heard, clock, hook, clock.micros)


@pytest.mark.parametrize("provider", ["paysg", "yoco", "gateway"])
def test_attempt_by_attempt_to_the_end_of_the_schedule(tmp_path: Path, provider: str) -> None:
    async def work() -> None:
        async with rehearsing(tmp_path, [500] * 100, provider=provider) as stage:
            stage.api.server.rehearse("usual", 1, provider)
            schedule = get(provider).retry_schedule
            await stage.at_each_due(schedule.gives_up_after_s + 30 * DAY_S)
            assert stage.seconds() == list(schedule.attempts_s())
            assert stage.seconds()[-1] <= schedule.gives_up_after_s
            assert [each.number for each in stage.attempts] == list(range(1, len(stage.heard.requests) + 1))
            assert stage.attempts[-1].next_at is None
            assert stage.api.server.world.post.waiting == 0, "it has expired: nothing follows"

    asyncio.run(work())


@pytest.mark.parametrize("provider", ["paysg", "yoco", "gateway"])
def test_an_address_that_is_deleted_in_mid_schedule_is_sent_nothing_more(tmp_path: Path, provider: str) -> None:
    async def work() -> None:
        async with rehearsing(tmp_path, [500] * 100, provider=provider) as stage:
            stage.api.server.rehearse("deleted", 1, provider)
            await stage.at_each_due(30 * DAY_S)
            assert [each.next_at is None for each in stage.attempts] == [False, True]
            assert len(stage.heard.requests) == 2
            assert stage.api.server.world.hooks.of(provider) == ()

    asyncio.run(work())


def test_three_days_a_thousand_times_as_fast_with_a_handler_that_is_down_for_two(tmp_path: Path) -> None:
    """Journey D4: delivered once the handler is back, and nothing after day three."""

    async def work() -> None:
        speed = 1000
        async with rehearsing(tmp_path, [500] * 100, speed=speed) as stage:
            done = stage.api.server.rehearse("usual", 5)
            await stage.at_each_due(2 * DAY_S // speed)
            down = len(stage.attempts)
            assert down > 5
            assert not any(each.was_taken for each in stage.attempts)
            stage.heard.statuses.clear()
            await stage.at_each_due(40 * DAY_S // speed)
            taken = [each for each in stage.attempts if each.was_taken]
            assert sorted(each.event_id for each in taken) == sorted(done.event_ids)
            assert len(stage.attempts) == down + 5
            last_s = max(stage.seconds())
            assert 2 * DAY_S < last_s * speed <= 3 * DAY_S
            assert stage.api.server.world.post.waiting == 0

    asyncio.run(work())


def ids_of(requests: list[Received]) -> list[str]:
    return [json.loads(each.body)["id"] for each in requests]


def test_duplicates_come_although_the_first_was_taken(tmp_path: Path) -> None:
    async def work() -> None:
        async with rehearsing(tmp_path) as stage:
            ids = await stage.rehearsed("duplicates", 4)
            assert sorted(ids_of(stage.heard.requests)) == sorted((*ids, *ids))

    asyncio.run(work())


def test_disorder_is_never_the_order_in_which_it_happened(tmp_path: Path) -> None:
    async def work() -> None:
        async with rehearsing(tmp_path) as stage:
            for seed in range(10):
                stage.heard.requests.clear()
                done = rehearse(stage.api.server.world, "disorder", 3, seed=seed)
                await stage.at_each_due(60)
                assert sorted(ids_of(stage.heard.requests)) == sorted(done.event_ids)
                assert ids_of(stage.heard.requests) != list(done.event_ids)

    asyncio.run(work())


@pytest.mark.parametrize("provider", ["paysg", "yoco", "gateway"])
def test_forgeries_do_not_hold_and_the_genuine_ones_do(tmp_path: Path, provider: str) -> None:
    async def work() -> None:
        async with rehearsing(tmp_path, provider=provider) as stage:
            await stage.rehearsed("forgeries", 6)
            verdicts = [stage.holds(each) for each in stage.heard.requests]
            assert sorted(verdicts) == [False] * 6 + [True] * 6
            kinds = {each.rehearsed for each in stage.attempts}
            assert kinds == {"", "secret", "body", "unsigned"}

    asyncio.run(work())


def test_a_forger_tries_once(tmp_path: Path) -> None:
    async def work() -> None:
        async with rehearsing(tmp_path, [401] * 100) as stage:
            await stage.rehearsed("forgeries", 3)
            forged = [each for each in stage.attempts if each.rehearsed]
            assert [(each.number, each.next_at) for each in forged] == [(1, None)] * 3

    asyncio.run(work())


def test_a_slow_body_is_whole_and_signed_in_the_end(tmp_path: Path) -> None:
    async def work() -> None:
        waited = []

        async def pause(seconds: float) -> None:
            waited.append(seconds)
            await asyncio.sleep(0)

        async with rehearsing(tmp_path, pause=pause) as stage:
            await stage.rehearsed("slow", 1)
            assert stage.holds(stage.heard.requests[0])
            assert len(waited) > 10
            assert 4 < sum(waited) <= 5

    asyncio.run(work())


def test_a_huge_body_is_signed_and_nearly_a_megabyte(tmp_path: Path) -> None:
    async def work() -> None:
        async with rehearsing(tmp_path) as stage:
            await stage.rehearsed("huge", 1)
            assert HUGE_BYTES <= len(stage.heard.requests[0].body) < 1_048_576
            assert stage.holds(stage.heard.requests[0])

    asyncio.run(work())


def test_a_burst_arrives_whole_and_the_api_tells_the_same(tmp_path: Path) -> None:
    async def work() -> None:
        async with rehearsing(tmp_path) as stage:
            ids = await stage.rehearsed("burst", 60)
            assert sorted(ids_of(stage.heard.requests)) == sorted(ids)
            first_service = stage.api.server.payment_service_ids[0]
            events = [json.loads(each.body) for each in stage.heard.requests]
            told = next(each["data"]["object"] for each in events if each["payment_service_id"] == first_service)
            shown = (await stage.api.get(told["id"])).json()
            assert (shown["payment_status"], shown["amount_in_cents"]) == ("paid", told["amount_in_cents"])

    asyncio.run(work())


def test_what_makes_no_sense_is_refused(tmp_path: Path) -> None:
    async def work() -> None:
        async with running(tmp_path) as api:
            with pytest.raises(RefusedError, match="--webhook URL"):
                api.server.rehearse("usual")
            with pytest.raises(UsageError, match="duplicates"):
                api.server.rehearse("chaos")
            with pytest.raises(UsageError, match="1 to 1000"):
                api.server.rehearse("usual", 0)
            with pytest.raises(UsageError, match="Known: paysg"):
                api.server.rehearse("usual", 1, "stripe")

    asyncio.run(work())


def test_the_control_rehearses_and_shows_every_attempt_without_the_secret_path(tmp_path: Path) -> None:
    async def work() -> None:
        async with rehearsing(tmp_path, [500], path="/secret-path") as stage:
            begun = (await stage.api.control("POST", "rehearse", {"kind": "usual", "count": 1})).json()
            assert begun["letters"] == 1
            await stage.at_each_due(120)
            text = (await stage.api.control("GET", "attempts")).text
            told = json.loads(text)["attempts"]
            assert [(each["number"], each["status"]) for each in told] == [(1, 500), (2, 200)]
            assert told[0]["next_at"] == told[1]["at"]
            assert "secret-path" not in text
            refused = await stage.api.control("POST", "rehearse", {"kind": "chaos"})
            assert refused.status_code == 400

    asyncio.run(work())


def test_every_rehearsal_says_what_it_sends_and_what_is_expected() -> None:
    assert len(REHEARSALS) == 8
    assert all(each.sentence.endswith(".") and each.expects.endswith(".") for each in REHEARSALS.values())
