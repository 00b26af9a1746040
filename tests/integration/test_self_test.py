"""Self-tests over real HTTP to the real listener: what comes back, what does not, and that nothing is stored."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from paysg_desktop.core import Core
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import NotFoundError
from paysg_desktop.domain.reach import GapCause, ReachLeg
from paysg_desktop.domain.tunnel import TunnelState
from paysg_desktop.usecases.endpoints import new_endpoint
from tests.api_servers import Answer, api_server, reply
from tests.engine import Engine
from tests.owners import listening, owned
from tests.ways_in import ID, FakeWaysIn


@pytest.fixture
def world(tmp_path: Path) -> Iterator[tuple[Core, Engine]]:
    with listening(tmp_path / "workspace", "listen") as opened:
        core, engine = opened
        core.add_endpoint(new_endpoint("paysg", Environment.TEST, core.clock))
        polling = engine.submit(core.poll())
        yield core, engine
        polling.cancel()


def base_of(core: Core) -> str:
    ((endpoint, url),) = core.addresses()
    return url.removesuffix(endpoint.path)


def ways(core: Core, monkeypatch: pytest.MonkeyPatch, url: str) -> FakeWaysIn:
    made = FakeWaysIn(url)
    monkeypatch.setattr(core.watch, "_ways_in", lambda: made)
    return made


def stored(core: Core) -> int:
    core.store.writer.settle()
    return core.store.reader.last_delivery_id()


def test_a_probe_comes_back_and_is_no_delivery(
    world: tuple[Core, Engine], monkeypatch: pytest.MonkeyPatch
) -> None:
    core, _ = world
    made = ways(core, monkeypatch, base_of(core))
    test = core.watch.test(ID)
    assert (test.leg, test.problem) == (None, "")
    assert test in made.tests
    assert core.watch.tests(ID)[0].leg is None
    assert stored(core) == 0
    assert core.reader.endpoint_traffic() == {}


def test_the_path_of_probes_is_shut_to_everybody_else(world: tuple[Core, Engine]) -> None:
    core, _ = world
    path = core.watch.probing.probes.path
    answer = httpx.post(base_of(core) + path, content=b'{"id":"evt_1"}', trust_env=False)
    assert (answer.status_code, answer.content) == (404, b"")
    assert stored(core) == 0


@pytest.mark.parametrize(
    ("answer", "leg"),
    [
        (reply(200, b"<h1>Welcome</h1>"), ReachLeg.TUNNEL),
        (reply(502, b""), ReachLeg.TUNNEL),
        (reply(404, b"ERR_NGROK_3200"), ReachLeg.TUNNEL),
        (reply(502, b"ERR_NGROK_8012"), ReachLeg.LISTENER),
        (reply(421, b""), ReachLeg.LISTENER),
        (reply(301, b"", Location="http://127.0.0.1:9/"), ReachLeg.TUNNEL),
    ],
)
def test_a_foreign_server_does_not_pass_for_us(
    world: tuple[Core, Engine], monkeypatch: pytest.MonkeyPatch, answer: Answer, leg: ReachLeg
) -> None:
    core, engine = world

    async def tested() -> tuple[ReachLeg | None, str]:
        async with api_server(answer) as server:
            ways(core, monkeypatch, server.url)
            found = await core.watch._tested(ID, server.url)
            return found.leg, found.next_step

    found, next_step = engine.submit(tested()).result()
    assert found is leg
    assert next_step
    assert stored(core) == 0


def test_a_host_that_the_listener_does_not_know(
    world: tuple[Core, Engine], monkeypatch: pytest.MonkeyPatch
) -> None:
    core, _ = world
    port = base_of(core).rpartition(":")[2]
    ways(core, monkeypatch, f"http://127.0.0.2:{port}")
    with_other_host = httpx.post(
        base_of(core) + core.watch.probing.probes.path, headers={"Host": "agency.example"}, trust_env=False
    )
    assert with_other_host.status_code == 421


def test_nothing_listens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with owned(tmp_path / "workspace", "listen") as (core, _):
        core.add_endpoint(new_endpoint("paysg", Environment.TEST, core.clock))
        ways(core, monkeypatch, "http://127.0.0.1:9")
        assert core.watch.test(ID).leg is ReachLeg.LISTENER


def test_one_that_does_not_stand_is_not_tested(
    world: tuple[Core, Engine], monkeypatch: pytest.MonkeyPatch
) -> None:
    core, _ = world
    ways(core, monkeypatch, base_of(core)).state = TunnelState.DOWN
    with pytest.raises(NotFoundError):
        core.watch.test(ID)


def test_a_degraded_way_in_counts_as_down_once_it_was_proven(
    world: tuple[Core, Engine], monkeypatch: pytest.MonkeyPatch
) -> None:
    core, _ = world
    made = ways(core, monkeypatch, base_of(core))
    made.state = TunnelState.DEGRADED
    monkeypatch.setattr(core.watch, "_is_listening", lambda: True)
    cause = core.watch._cause
    assert cause() is None
    made.state = TunnelState.UP
    assert core.watch.test(ID).leg is None
    made.state = TunnelState.DEGRADED
    assert cause() is GapCause.TUNNEL
