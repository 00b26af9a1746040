import asyncio
import random
from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest

from paysg_desktop.domain.errors import TunnelError, UsageError
from paysg_desktop.domain.reach import ReachLeg, SelfTest
from paysg_desktop.domain.tunnel import Tunnel, TunnelConfig, TunnelKind, TunnelState
from paysg_desktop.tunnel import way
from paysg_desktop.tunnel.backoff import SOUND_AFTER_S
from paysg_desktop.tunnel.supervisor import Supervisor
from paysg_desktop.tunnel.way import Pacing
from tests.unit.tunnel.ways import URL, Bench, FakeTunnel, config

PORT = 8787


def run(play: Callable[[Bench], Awaitable[None]], *tunnels: FakeTunnel) -> Bench:
    """Play a scene on a bench, and close everything at its end."""

    async def scene() -> Bench:
        bench = Bench(*tunnels)
        try:
            await play(bench)
        finally:
            await bench.supervisor.stop()
        assert all(each.closed == 1 for each in bench.made)
        return bench

    return asyncio.run(scene())


def lost(leg: ReachLeg | None = ReachLeg.TUNNEL) -> SelfTest:
    said = ("It was lost.", "Wait.") if leg else ("", "")
    return SelfTest(1, "way_one", URL, 5, leg, *said)


def states(bench: Bench) -> list[TunnelState]:
    return [each.state for each in bench.told]


async def stands(bench: Bench, count: int = 1) -> FakeTunnel:
    await bench.until(lambda: len(bench.made) == count and bench.status().state is TunnelState.UP)
    return bench.made[-1]


async def settled() -> None:
    """Let the loop turn for a while."""
    for _ in range(50):
        await asyncio.sleep(0)


def test_it_stands_and_is_off_again() -> None:
    async def play(bench: Bench) -> None:
        await bench.supervisor.want([config()], PORT)
        tunnel = await stands(bench)
        assert tunnel.port == PORT
        assert bench.status().url == URL

    bench = run(play)
    assert states(bench) == [TunnelState.STARTING, TunnelState.UP, TunnelState.OFF]
    assert bench.told[-1].url == URL


def test_a_fall_is_told_before_anything_is_closed_and_a_new_adapter_is_opened() -> None:
    first = FakeTunnel()

    async def play(bench: Bench) -> None:
        await bench.supervisor.want([config()], PORT)
        await stands(bench)
        first.slow_close = asyncio.Event()
        first.fall("The bastion is gone.")
        await bench.until(lambda: bench.status().state is TunnelState.DOWN)
        down = bench.status()
        assert (down.problem, down.next_step, down.url) == ("The bastion is gone.", "Look at it.", URL)
        assert down.retry_at is not None
        assert bench.clock.now() < down.retry_at <= bench.clock.now() + 1_000_000
        assert first.closed == 0
        first.slow_close.set()
        await stands(bench, 2)
        assert (bench.status().problem, bench.status().retry_at) == ("", None)

    assert run(play, first).pauses != []


def test_the_pauses_grow_and_a_sound_time_ends_that() -> None:
    failing = [FakeTunnel(error=TunnelError("No.", "Wait.")) for _ in range(7)]

    async def play(bench: Bench) -> None:
        await bench.supervisor.want([config()], PORT)
        await stands(bench, 8)
        for most, pause in zip((1, 2, 4, 8, 16, 20, 20), bench.pauses, strict=True):
            assert most / 2 <= pause <= most
        bench.clock.advance(SOUND_AFTER_S)
        bench.made[-1].fall()
        await stands(bench, 9)
        assert bench.pauses[-1] <= 1

    run(play, *failing)


def test_one_that_flaps_is_not_tried_every_second() -> None:
    async def play(bench: Bench) -> None:
        await bench.supervisor.want([config()], PORT)
        for count in range(1, 6):
            (await stands(bench, count)).fall()
        await stands(bench, 6)
        assert bench.pauses[-1] > 4

    run(play)


@pytest.mark.parametrize(
    "error", [TunnelError("Wrong token.", "Get another.", is_final=True), UsageError("No such.")]
)
def test_what_trying_can_not_help_is_not_tried_again(error: Exception) -> None:
    async def play(bench: Bench) -> None:
        await bench.supervisor.want([config()], PORT)
        await bench.until(lambda: bench.status().state is TunnelState.DOWN)
        await settled()
        assert bench.status().retry_at is None
        assert bench.status().problem == str(error)

    bench = run(play, FakeTunnel(error=error))
    assert len(bench.made) == 1
    assert bench.pauses == []


def test_a_changed_one_is_opened_anew_and_the_rest_is_left_alone() -> None:
    async def play(bench: Bench) -> None:
        two = config("two")
        await bench.supervisor.want([config(), two], PORT)
        await bench.until(lambda: len(bench.made) == 2 and bench.status("two").state is TunnelState.UP)
        await bench.supervisor.want([replace(config(), name="renamed", live_agreed_at=5), two], PORT)
        assert [each.closed for each in bench.made] == [0, 0]
        await bench.supervisor.want([config(settings={"host": "other"}), two], PORT)
        await bench.until(lambda: len(bench.made) == 3)
        assert [each.closed for each in bench.made] == [1, 0, 0]
        await bench.supervisor.want([two], PORT)
        assert bench.status().state is TunnelState.OFF
        assert bench.status("two").state is TunnelState.UP

    run(play)


def test_its_address_may_move_while_it_stands() -> None:
    async def play(bench: Bench) -> None:
        await bench.supervisor.want([config()], PORT)
        tunnel = await stands(bench)
        await bench.until(lambda: tunnel.moved)
        assert tunnel.moved is not None
        tunnel.moved("https://other.example")
        assert (bench.status().state, bench.status().url) == (TunnelState.UP, "https://other.example")
        assert bench.supervisor.hosts() == {"other.example"}

    run(play)


def test_a_host_is_allowed_only_while_its_way_in_may_stand() -> None:
    async def play(bench: Bench) -> None:
        bench.may_pass.clear()
        assert bench.supervisor.hosts() == frozenset()
        await bench.supervisor.want([config()], PORT)
        tunnel = await stands(bench)
        assert bench.supervisor.hosts() == {"pay.example.gov.sg"}
        tunnel.fall()
        await bench.until(lambda: bench.status().state is TunnelState.DOWN)
        assert bench.supervisor.hosts() == frozenset()

    assert run(play).supervisor.hosts() == frozenset()


def test_a_failed_self_test_degrades_it_and_a_good_one_mends_it() -> None:
    async def play(bench: Bench) -> None:
        await bench.supervisor.want([config()], PORT)
        await stands(bench)
        bench.supervisor.take_test(lost(ReachLeg.TLS))
        degraded = bench.status()
        assert (degraded.state, degraded.problem, degraded.next_step) == (
            TunnelState.DEGRADED, "It was lost.", "Wait.",
        )  # fmt: skip
        assert bench.supervisor.hosts() == {"pay.example.gov.sg"}
        bench.supervisor.take_test(lost(None))
        assert (bench.status().state, bench.status().problem) == (TunnelState.UP, "")

    assert len(run(play).made) == 1


def test_one_that_is_deaf_twice_is_opened_anew() -> None:
    async def play(bench: Bench) -> None:
        await bench.supervisor.want([config()], PORT)
        await stands(bench)
        for leg in (None, ReachLeg.TUNNEL, ReachLeg.NAME, ReachLeg.TUNNEL):
            bench.supervisor.take_test(lost(leg))
        assert len(bench.made) == 1
        bench.supervisor.take_test(lost())
        await stands(bench, 2)

    run(play)


def test_one_through_which_no_probe_ever_came_is_left_alone() -> None:
    """Some networks don't let a computer reach its own public address, and everybody else reaches it."""

    async def play(bench: Bench) -> None:
        await bench.supervisor.want([config()], PORT)
        await stands(bench)
        for _ in range(5):
            bench.supervisor.take_test(lost())
        await settled()
        assert bench.status().state is TunnelState.DEGRADED

    assert len(run(play).made) == 1


def test_an_own_address_is_never_opened_anew() -> None:
    async def play(bench: Bench) -> None:
        await bench.supervisor.want([config(kind=TunnelKind.OWN)], PORT)
        await stands(bench)
        for leg in (None, *[ReachLeg.TUNNEL] * 5):
            bench.supervisor.take_test(lost(leg))
        await settled()

    assert len(run(play).made) == 1


def test_a_test_of_one_that_is_gone_says_nothing() -> None:
    async def play(bench: Bench) -> None:
        bench.supervisor.take_test(lost())

    assert run(play).told == []


def test_waking_up_ends_a_pause() -> None:
    async def play(bench: Bench) -> None:
        bench.may_pass.clear()
        await bench.supervisor.want([config()], PORT)
        await bench.until(lambda: bench.pauses)
        bench.supervisor.hurry()
        await stands(bench, 2)

    run(play, FakeTunnel(error=TunnelError("No.", "Wait.")))


def test_one_that_opens_for_ever_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(way, "OPENS_WITHIN_S", 0.001)

    async def play(bench: Bench) -> None:
        await bench.supervisor.want([config()], PORT)
        while len(bench.made) < 2:
            await asyncio.sleep(0)
        assert any("did not come up in time" in each.problem for each in bench.told)

    run(play, FakeTunnel(hangs=True))


def test_switching_off_while_it_opens_closes_it() -> None:
    async def play(bench: Bench) -> None:
        await bench.supervisor.want([config()], PORT)
        await bench.until(lambda: bench.made and bench.made[0].port)
        await bench.supervisor.want([], PORT)
        assert bench.made[0].closed == 1

    assert states(run(play, FakeTunnel(hangs=True))) == [TunnelState.STARTING, TunnelState.OFF]


def test_one_that_swallows_its_end_is_ended_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(way, "ASKED_AGAIN_AFTER_S", 0.001)

    async def play(bench: Bench) -> None:
        await bench.supervisor.want([config()], PORT)
        await bench.until(lambda: bench.made and bench.made[0].port)
        await bench.supervisor.want([], PORT)
        assert bench.made[0].closed == 1

    assert states(run(play, FakeTunnel(hangs=True, swallows=True)))[-1] is TunnelState.OFF


def test_stopping_waits_until_it_is_closed() -> None:
    slow = FakeTunnel()

    async def play(bench: Bench) -> None:
        await bench.supervisor.want([config()], PORT)
        await stands(bench)
        slow.slow_close = asyncio.Event()
        stopping = asyncio.ensure_future(bench.supervisor.stop())
        await settled()
        assert not stopping.done()
        slow.slow_close.set()
        await stopping

    run(play, slow)


@pytest.mark.expected_log("A way in failed inside the program: ValueError")
def test_a_bug_of_an_adapter_ends_nothing_else() -> None:
    async def play(bench: Bench) -> None:
        await bench.supervisor.want([config(), config("two")], PORT)
        await bench.until(lambda: bench.status("two").state is TunnelState.UP)
        await stands(bench, 3)
        assert not any("whsec" in each.problem for each in bench.told)

    run(play, FakeTunnel(error=ValueError("whsec_canary")))


def test_what_can_not_be_made_is_said() -> None:
    async def make(config: TunnelConfig) -> Tunnel:
        raise UsageError("There is no such setting.")

    async def play() -> None:
        bench = Bench()
        supervisor = Supervisor(make, Pacing(bench.clock, bench.pause, random.Random(1)), bench.told.append)
        await supervisor.want([config()], PORT)
        await bench.until(lambda: states(bench) == [TunnelState.STARTING, TunnelState.DOWN])
        assert bench.told[-1].problem == "There is no such setting."
        await supervisor.stop()

    asyncio.run(play())
