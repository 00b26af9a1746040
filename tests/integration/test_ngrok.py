"""ngrok through the real pyngrok, in front of a stand-in agent that really passes requests on."""

from __future__ import annotations

import asyncio
import http.client
import logging
import os
import random
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pytest

from paysg_desktop.bootstrap import interpret
from paysg_desktop.domain.changes import Hub
from paysg_desktop.domain.clock import SystemClock
from paysg_desktop.domain.endpoint import Endpoint, EndpointSecret, Environment, SecretReference
from paysg_desktop.domain.errors import TunnelError
from paysg_desktop.domain.tunnel import Tunnel, TunnelConfig, TunnelState, TunnelStatus
from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.store.store import Store
from paysg_desktop.tunnel.ngrok import Patience, free_port
from paysg_desktop.tunnel.supervisor import Supervisor
from paysg_desktop.tunnel.way import Pacing
from paysg_desktop.usecases.endpoints import EndpointBook
from tests.fakes import FakeSecrets
from tests.ngrok_ways import DOMAIN, TOKEN, ProcessList, Way, closing, group_of, handles, programs_of, unheard
from tests.raw_http import PATH, run, served
from tests.receiving import receiver
from tests.signing import SECRET, event, paysg_header

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks at processes through /proc")
SEEN_WITHIN_S = 5.0
BACK_WITHIN_S = 30.0
GONE_WITHIN_S = 10.0
AT_ONCE_S = 1.0
"""A process closes its pipes a moment before it has ended."""


@pytest.fixture(autouse=True)
def process_list() -> Iterator[ProcessList]:
    """During every test no process shows the token, in its arguments or its environment."""
    with ProcessList(TOKEN) as shown:
        yield shown
    assert shown.looks > 0
    assert shown.shown == set()


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """During every test nothing is written into the user's folder, and a token of the user's own stays unused."""
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    monkeypatch.setenv("NGROK_AUTHTOKEN", "someone-elses-token")
    yield folder
    assert list(folder.rglob("*")) == []


@pytest.fixture
def way(tmp_path: Path) -> Way:
    return Way(tmp_path)


async def why_not(way: Way) -> TunnelError:
    """Why it doesn't open; it is closed by then, and no file is left."""
    tunnel = way.tunnel()
    with pytest.raises(TunnelError) as caught:
        await tunnel.open(9)
    assert list(way.private.iterdir()) == []
    await tunnel.close()
    return caught.value


def test_the_look_at_processes_sees_what_it_is_for() -> None:
    with ProcessList("a-word-that-nobody-else-uses") as shown:
        waiting = (sys.executable, "-c", "input()", "a-word-that-nobody-else-uses")
        with subprocess.Popen(waiting, stdin=subprocess.PIPE) as process:
            asyncio.run(_until(lambda: bool(shown.shown)))
            process.kill()


def test_a_signed_webhook_comes_through_to_the_listener_and_into_the_log(
    way: Way, tmp_path: Path, process_list: ProcessList
) -> None:
    clock = SystemClock()
    store = Store(tmp_path, interpret, Hub(), clock)
    book = EndpointBook(PROVIDERS, FakeSecrets(good=SECRET))
    secrets = (EndpointSecret(SecretReference("env", "good")),)
    book.load([Endpoint("one", "one", "paysg", Environment.TEST, PATH, secrets, 1)])
    receive = receiver(book, store, clock)

    async def test() -> None:
        async with served(receive=receive, hosts={DOMAIN}) as listener, closing(way.tunnel()) as tunnel:
            opened = await tunnel.open(listener.port)
            assert opened.url == f"https://{DOMAIN}"
            body = event(1)
            signed = paysg_header(body, t=str(clock.now() // 1000))
            assert (await way.post(PATH, body, PaySG_Signature=signed)).status == 200
            assert (await way.post(PATH, body, PaySG_Signature=paysg_header(body, secret="wrong"))).status == 401
            assert (await way.post(PATH, body, host="evil.example", PaySG_Signature=signed)).status != 200

    run(test())
    store.writer.settle()
    ids = store.reader.delivery_ids(Environment.TEST)
    assert sorted(each.status.value for each in store.reader.deliveries(ids).values()) == ["failed", "verified"]
    assert process_list.agents > 0
    store.close()


def test_the_agent_gets_what_it_needs_and_the_token_by_a_file_alone(way: Way) -> None:
    async def test() -> None:
        async with closing(way.tunnel()) as tunnel:
            await tunnel.open(4321)
            assert [each.name for each in (way.private / "ngrok-way1").iterdir()] == ["plan.json"]
        assert list(way.private.iterdir()) == []

    run(test())
    (started,), (asked,) = way.seen("started"), way.seen("asked")
    assert started["arguments"][:4] == ["start", "--none", "--log", "stdout"]
    assert len(started["arguments"]) == 6
    assert (started["config_mode"], started["folder_mode"]) == ("0o600", "0o700")
    assert not Path(started["config_path"]).exists()
    agent = started["config"]["agent"]
    assert (agent["authtoken"], started["config"]["version"]) == (TOKEN, 3)
    assert agent["web_addr"].startswith("127.0.0.1:")
    assert not {"web_allow_hosts", "region", "proxy_url"} & set(agent)
    assert asked == asked | {
        "path": "/api/endpoints",
        "wanted": {
            "name": "paysg-desktop",
            "url": f"https://{DOMAIN}",
            "inspect": False,
            "upstream": {"url": "http://127.0.0.1:4321"},
        },
    }
    environment = started["environment"]
    assert not {"NGROK_AUTHTOKEN", "HTTP_PROXY", "http_proxy"} & set(environment)
    assert "someone-elses-token" not in str(started)


def test_without_a_domain_ngrok_chooses_the_address(way: Way) -> None:
    way.settings = {}

    async def test() -> None:
        async with closing(way.tunnel()) as tunnel:
            assert (await tunnel.open(9)).url == "https://dev-example.ngrok.app"

    run(test())
    assert "url" not in way.seen("asked")[0]["wanted"]


def test_proxy_and_certificates_reach_the_agent(way: Way) -> None:
    way.proxy, way.ca_file = "http://proxy.example.gov.sg:8080", "/etc/ssl/agency.pem"

    async def test() -> None:
        async with closing(way.tunnel()) as tunnel:
            await tunnel.open(9)

    run(test())
    agent = way.seen("started")[0]["config"]["agent"]
    assert (agent["proxy_url"], agent["connect_cas"]) == (way.proxy, way.ca_file)


def test_the_agents_own_interface_answers_no_foreign_name(way: Way) -> None:
    async def test() -> None:
        async with closing(way.tunnel()) as tunnel:
            await tunnel.open(9)
            port = int(way.seen("started")[0]["config"]["agent"]["web_addr"].rpartition(":")[2])
            assert await asyncio.to_thread(_status, port, "evil.example:80") == 403
            assert await asyncio.to_thread(_status, port, f"127.0.0.1:{port}") == 200

    run(test())


def _status(port: int, host: str) -> int:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        connection.request("GET", "/api/endpoints", headers={"Host": host})
        return connection.getresponse().status
    finally:
        connection.close()


@pytest.mark.parametrize(
    ("code", "part", "is_final"),
    [
        (105, "doesn't look like an authtoken", True),
        (106, "old kind", True),
        (107, "reset or revoked", True),
        (108, "as many agents", False),
        (120, "too old", True),
        (121, "too old", True),
        (334, "another agent already stands", False),
        (727, "used up", False),
    ],
)
def test_what_ngrok_refuses_is_said_in_our_words_without_the_token(
    way: Way, code: int, part: str, is_final: bool, caplog: pytest.LogCaptureFixture
) -> None:
    way.mode, way.behaviour = "refuse", {"code": code}
    caplog.set_level(logging.DEBUG)

    async def test() -> None:
        error = await why_not(way)
        assert part in str(error)
        assert (f"ERR_NGROK_{code}" in str(error), error.is_final) == (True, is_final)
        assert error.next_step
        assert TOKEN not in repr(error) + error.next_step + repr(error.__cause__)

    run(test())
    assert "ngrok's agent said: " in caplog.text
    assert TOKEN not in caplog.text
    assert way.seen("started")[0]["config"]["agent"]["authtoken"] == TOKEN


@pytest.mark.parametrize(
    ("mode", "part", "is_final"),
    [
        ("old", "too old for PaySG Desktop", True),
        ("strange", "has ended", False),
    ],
)
def test_what_goes_wrong_without_a_code(way: Way, mode: str, part: str, is_final: bool) -> None:
    way.mode = mode

    async def test() -> None:
        error = await why_not(way)
        assert (part in str(error), error.is_final) == (True, is_final)
        assert "<script>" not in str(error) + error.next_step

    run(test())


@pytest.mark.parametrize("mode", ["silent", "old_api"])
def test_a_silent_agent_is_given_up_and_ended(way: Way, mode: str) -> None:
    way.mode, way.patience = mode, Patience(start_s=3.0)

    async def test() -> None:
        opening = asyncio.ensure_future(why_not(way))
        await _until(lambda: bool(way.seen("started")))
        with handles(*programs_of(way.agent_pid)) as have_ended:
            error = await opening
            assert "doesn't answer" in str(error)
            assert have_ended(AT_ONCE_S)

    run(test())


def test_no_way_to_ngrok(way: Way) -> None:
    way.mode, way.patience = "offline", Patience(start_s=4.0)

    async def test() -> None:
        error = await why_not(way)
        assert "can't reach ngrok" in str(error)
        assert "network.proxy" in error.next_step

    run(test())


def test_a_local_port_that_was_taken_meanwhile_is_another_the_next_time(way: Way) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        ports = iter([taken.getsockname()[1], free_port()])

        async def test() -> None:
            async with closing(way.tunnel(pick_port=lambda: next(ports))) as tunnel:
                assert (await tunnel.open(9)).url == f"https://{DOMAIN}"

        run(test())
    first, second = (each["config"]["agent"]["web_addr"] for each in way.seen("started"))
    assert first != second


async def _killed(way: Way) -> None:
    os.kill(way.agent_pid, signal.SIGKILL)


async def _stopped(way: Way) -> None:
    os.kill(way.agent_pid, signal.SIGSTOP)


async def _left_alone(way: Way) -> None:
    """What runs the agent is killed; the agent itself is not."""
    (host,) = set(programs_of(way.agent_pid)) - {way.agent_pid}
    os.kill(host, signal.SIGKILL)


@pytest.mark.parametrize(
    ("happens", "part"),
    [
        (_killed, "has ended"),
        (_left_alone, "has ended"),
        (lambda way: way.steer("die"), "has ended"),
        (_stopped, "doesn't answer"),
        (lambda way: way.steer("lose"), "lost its connection"),
        (lambda way: way.steer("gone"), "closed this address"),
    ],
)
def test_death_is_noticed_within_five_seconds(
    way: Way, happens: Callable[[Way], Awaitable[None]], part: str
) -> None:
    async def test() -> None:
        async with closing(way.tunnel()) as tunnel:
            await tunnel.open(9)
            watched = asyncio.ensure_future(tunnel.wait(unheard))
            with handles(*programs_of(way.agent_pid)) as have_ended:
                began = time.monotonic()
                await happens(way)
                error = await watched
                took_s = time.monotonic() - began
                assert part in str(error)
                assert took_s < SEEN_WITHIN_S
                print(f"noticed {part!r} after {took_s:.2f} s")
                await tunnel.close()
                assert have_ended(AT_ONCE_S)

    run(test())


def test_a_short_loss_that_the_agent_mends_itself_is_no_death(way: Way) -> None:
    async def test() -> None:
        async with closing(way.tunnel()) as tunnel:
            await tunnel.open(9)
            watched = asyncio.ensure_future(tunnel.wait(unheard))
            await way.steer("lose")
            await way.steer("find")
            done, _ = await asyncio.wait([watched], timeout=4.5)
            assert not done
            watched.cancel()

    run(test())


def test_another_address_is_told(way: Way) -> None:
    async def test() -> None:
        async with closing(way.tunnel()) as tunnel:
            await tunnel.open(9)
            urls: asyncio.Queue[str] = asyncio.Queue()
            watched = asyncio.ensure_future(tunnel.wait(urls.put_nowait))
            began = time.monotonic()
            await way.steer("move")
            assert await urls.get() == "https://moved-example.ngrok.app"
            assert time.monotonic() - began < SEEN_WITHIN_S
            assert not watched.done()
            watched.cancel()

    run(test())


def test_an_address_that_is_this_computers_own(way: Way) -> None:
    """So that a self-test can go through it."""
    way.behaviour = {"is_public_on_loopback": True}

    async def test() -> None:
        async with served(hosts=()) as listener, closing(way.tunnel()) as tunnel:
            opened = await tunnel.open(listener.port)
            assert opened.url == f"http://127.0.0.1:{way.seen('edge')[0]['port']}"
            assert (await way.post(PATH, b"1", host=listener.host)).status == 200

    run(test())


def test_what_the_world_gets_while_the_listener_is_away(way: Way) -> None:
    async def test() -> None:
        async with closing(way.tunnel()) as tunnel:
            await tunnel.open(free_port())
            answer = await way.post("/hook")
            assert (answer.status, answer.headers["Ngrok-Error-Code"]) == (502, "ERR_NGROK_8012")

    run(test())


def test_no_agent_is_left_after_it_was_closed(way: Way) -> None:
    async def test() -> None:
        tunnel = way.tunnel()
        await tunnel.open(9)
        programs = programs_of(way.agent_pid)
        assert len(programs) == 2
        with handles(*programs) as have_ended:
            await tunnel.close()
            assert have_ended(AT_ONCE_S)
        await tunnel.close()

    run(test())


@pytest.mark.parametrize("mode", ["ok", "silent"])
def test_no_agent_and_no_token_is_left_after_a_kill_9(way: Way, mode: str) -> None:
    program = subprocess.Popen(
        (sys.executable, "-m", "tests.ngrok_opener", str(way.folder), mode),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert program.stdin is not None
    assert program.stdout is not None
    try:
        program.stdin.write(TOKEN + "\n")
        program.stdin.close()
        assert program.stdout.readline() == "trying\n"
        if mode == "ok":
            assert program.stdout.readline() == f"https://{DOMAIN}\n"
        else:
            asyncio.run(_until(lambda: bool(way.seen("started"))))
        with handles(*group_of(way.agent_pid)) as have_ended:
            program.kill()
            program.wait(10)
            assert have_ended(GONE_WITHIN_S)
    finally:
        program.kill()
        program.wait(10)
        program.stdout.close()
    assert not Path(way.seen("started")[0]["config_path"]).exists()


def test_the_supervisor_shows_a_death_and_brings_it_back(way: Way) -> None:
    async def test() -> None:
        statuses: asyncio.Queue[TunnelStatus] = asyncio.Queue()
        pacing = Pacing(SystemClock(), asyncio.sleep, random.Random(1))

        async def make(_: TunnelConfig) -> Tunnel:
            return way.tunnel()

        supervisor = Supervisor(make, pacing, statuses.put_nowait)
        try:
            await supervisor.want((way.config(),), 9)
            await _comes(statuses, TunnelState.UP)
            began = time.monotonic()
            await way.steer("die")
            status = await _comes(statuses, TunnelState.DOWN)
            assert time.monotonic() - began < SEEN_WITHIN_S
            assert (status.url, bool(status.problem), bool(status.next_step)) == (f"https://{DOMAIN}", True, True)
            await _comes(statuses, TunnelState.UP)
            took_s = time.monotonic() - began
            assert took_s < BACK_WITHIN_S
            print(f"back after {took_s:.2f} s")
        finally:
            with handles(way.agent_pid) as have_ended:
                await supervisor.stop()
                assert have_ended(AT_ONCE_S)

    run(test())


async def _comes(statuses: asyncio.Queue[TunnelStatus], state: TunnelState) -> TunnelStatus:
    while (status := await statuses.get()).state is not state:
        pass
    return status


async def _until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(30):
        while not holds():
            await asyncio.wait([asyncio.get_running_loop().create_future()], timeout=0.02)


def test_a_download_goes_where_it_was_said_and_through_the_proxy(
    way: Way, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The proxy of this test refuses, so nothing leaves this computer."""
    monkeypatch.setenv("PATH", "/usr/bin:/bin")
    way.settings = {"program": "", "may_download": "yes"}
    asked: list[bytes] = []

    async def refuse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append((await reader.readuntil(b"\r\n\r\n")).splitlines()[0])
        writer.write(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
        writer.close()

    async def test() -> None:
        async with await asyncio.start_server(refuse, "127.0.0.1", 0) as proxy:
            way.proxy = f"http://127.0.0.1:{proxy.sockets[0].getsockname()[1]}"
            tunnel = way.tunnel()
            with pytest.raises(TunnelError) as caught:
                await tunnel.open(9)
            await tunnel.close()
            assert "could not be fetched" in str(caught.value)

    run(test())
    assert asked == [b"CONNECT bin.ngrok.com:443 HTTP/1.0"] or asked == [b"CONNECT bin.ngrok.com:443 HTTP/1.1"]
    assert [each.name for each in way.private.iterdir()] == ["ngrok-agent"]
    assert list((way.private / "ngrok-agent").iterdir()) == []


def test_without_consent_nothing_is_started(way: Way, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/usr/bin:/bin")
    way.settings = {"program": ""}

    async def test() -> None:
        with pytest.raises(TunnelError, match="no ngrok agent"):
            await way.tunnel().open(9)

    run(test())
    assert list(way.private.iterdir()) == []
