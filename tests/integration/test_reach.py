"""F22: what is not allowed is never connected to, whatever the URL, the name server or a redirect says.

An audit hook sees every connection that this process tries, and a trap on loopback takes those that get through.
"""

from __future__ import annotations

import asyncio
import socket
import sys
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

import pytest

from paysg_desktop.domain.ports import SendOutcome
from paysg_desktop.forwarding.reach import Reach, Resolver
from paysg_desktop.forwarding.sender import HttpSender
from tests.api_servers import ApiServer, api_server, reply
from tests.unit.api import conftest as api_fixtures

made_certificate = api_fixtures.certificate
Certificate = api_fixtures.Certificate

NAMES = {
    "own.example": "127.0.0.1",
    "both.example": "127.0.0.1 169.254.169.254",
    "late.example": "127.0.0.1 ::1 127.0.0.2 ::ffff:169.254.169.254",
    "metadata.example": "169.254.169.254",
    "link.example": "fe80::a9fe:a9fe%2",
    "zero.example": "0.0.0.0",
    "nat64.example": "64:ff9b::a9fe:a9fe",
    "lan.example": "192.168.1.10",
    "half.example": "127.0.0.1 10.0.0.5",
    "public.example": "8.8.8.8 2001:4860:4860::8888",
}
NEVER = [
    "http://169.254.169.254/latest/meta-data/",
    "http://169.254.169.254.:80/",
    "http://169.254.170.2/v2/credentials/",
    "http://2852039166/",
    "http://0xa9fea9fe/",
    "http://0xa9.0xfe.0xa9.0xfe/",
    "http://0251.0376.0251.0376/",
    "http://025177524776/",
    "http://169.254.43518/",
    "http://169.16689662/",
    "http://[::ffff:169.254.169.254]/",
    "http://[::ffff:a9fe:a9fe]/",
    "http://[::169.254.169.254]/",
    "http://[64:ff9b::169.254.169.254]/",
    "http://[2002:a9fe:a9fe::]/",
    "http://[2001:0:808:808::5601:5601]/",
    "http://[fe80::a9fe:a9fe]/",
    "http://[fe80::1%25lo]/",
    "http://[fd00:ec2::254]/",
    "http://[fd20:ce::254]/",
    "http://100.100.100.200/",
    "http://192.0.0.192/",
    "http://168.63.129.16/",
    "http://metadata.google.internal/",
    "http://METADATA.google.internal./",
    "http://metadata/",
    "http://metadata.example/",
    "http://link.example/",
    "http://nat64.example/",
    "http://both.example:{port}/",
    "http://late.example:{port}/",
    "http://zero.example:{port}/",
    "http://0.0.0.0:{port}/",
    "http://0:{port}/",
    "http://[::]:{port}/",
    "http://[::ffff:0.0.0.0]:{port}/",
    "http://0x0:{port}/",
    "http://2130706433:{port}/",
    "http://0x7f000001:{port}/",
    "http://0177.0.0.1:{port}/",
    "http://017700000001:{port}/",
    "http://127.1:{port}/",
    "http://0x7f.1:{port}/",
    "http://127.0.0.1@169.254.169.254/",
    "http://name:word@127.0.0.1:{port}/",
    "http://127.0.0.1:{port}\\@169.254.169.254/",
    "http://%31%32%37.0.0.1:{port}/",
    "http://１２７.０.０.１:{port}/",
    "http://127。0。0。1:{port}/",
    "http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ:{port}/",
    "http://[::1%25lo]:{port}/",
    "http://255.255.255.255/",
    "http://224.0.0.1/",
    "http://[ff02::1]/",
    "http://240.0.0.1/",
    "http://198.18.0.1/",
    "file:///etc/passwd",
    "ftp://127.0.0.1:{port}/",
    "gopher://127.0.0.1:{port}/_x",
    "ws://127.0.0.1:{port}/",
    "//127.0.0.1:{port}/",
    "http:127.0.0.1:{port}",
    "http://127.0.0.1:99999/",
    "http://127.0.0.1:0/",
]
"""Not sent to under any setting."""
ELSEWHERE = [
    "http://10.0.0.1/",
    "http://172.16.0.1/",
    "http://192.168.1.1/",
    "http://100.64.0.1/",
    "http://[fd12:3456::1]/",
    "http://[::ffff:192.168.1.1]/",
    "http://8.8.8.8/",
    "https://[2606:4700::1111]/",
    "http://[64:ff9b::8.8.8.8]/",
    "http://lan.example/",
    "http://half.example:{port}/",
    "https://public.example/",
]
"""Other computers, which the setting allows."""


class Watch:
    """Every address that this process connects to, and every name that it looks up, while it is on."""

    def __init__(self) -> None:
        self.is_on = False
        self.connections: list[str] = []
        self.look_ups: list[str] = []

    def __call__(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self.is_on:
            return
        if event == "socket.connect" and isinstance(arguments[1], tuple):
            self.connections.append(arguments[1][0])
        elif event == "socket.getaddrinfo":
            host = arguments[0]
            self.look_ups.append(host.decode() if isinstance(host, bytes) else str(host))


WATCH = Watch()
sys.addaudithook(WATCH)  # For good: there is no way to take one away.


@pytest.fixture
def watch() -> Iterator[Watch]:
    WATCH.connections.clear()
    WATCH.look_ups.clear()
    WATCH.is_on = True
    yield WATCH
    WATCH.is_on = False


class Answers:
    """A name server that gives its answers in their order and repeats the last one."""

    def __init__(self, *answers: str) -> None:
        self.answers = list(answers)
        self.count = 0

    async def __call__(self, host: str, port: int) -> Sequence[str]:
        self.count += 1
        return (self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]).split()


async def listed(host: str, port: int) -> Sequence[str]:
    if host not in NAMES:
        raise socket.gaierror(socket.EAI_NONAME, "unknown")
    return NAMES[host].split()


@asynccontextmanager
async def sending(resolver: Resolver = listed, *, others: bool = False) -> AsyncIterator[HttpSender]:
    sender = HttpSender(5, Reach(lambda: others, resolver))
    try:
        yield sender
    finally:
        await sender.aclose()


@asynccontextmanager
async def plain_server() -> AsyncIterator[int]:
    """One that answers whatever comes in HTTP."""

    async def greet(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        writer.close()

    server = await asyncio.start_server(greet, "127.0.0.1", 0)
    yield server.sockets[0].getsockname()[1]
    server.close()


def tried(url: str, *, others: bool) -> tuple[SendOutcome, ApiServer]:
    """What came of sending to `url`, `{port}` being a trap's."""

    async def run() -> tuple[SendOutcome, ApiServer]:
        async with api_server() as trap, sending(others=others) as sender:
            return await sender.send(url.replace("{port}", str(trap.port)), (), b"{}"), trap

    return asyncio.run(run())


def test_there_are_enough_targets() -> None:
    assert len(NEVER) == len(set(NEVER)) >= 40
    assert not set(NEVER) & set(ELSEWHERE)


@pytest.mark.skipif(sys.platform == "win32", reason="asyncio connects there in a way that raises no audit event")
def test_the_watch_and_the_trap_see_whoever_gets_through(watch: Watch) -> None:
    async def run() -> list[SendOutcome]:
        sender = HttpSender(5)
        async with api_server() as trap:
            urls = [f"http://{host}:{trap.port}/" for host in ("2130706433", "0.0.0.0", "localhost")]
            outcomes = [await sender.send(url, (), b"{}") for url in urls]
        await sender.aclose()
        assert len(trap.seen) == 3
        return outcomes

    assert [outcome.status for outcome in asyncio.run(run())] == [200] * 3
    assert {"0.0.0.0", "127.0.0.1"} <= set(watch.connections)
    assert "localhost" in watch.look_ups


@pytest.mark.parametrize("others", [False, True], ids=["off", "on"])
@pytest.mark.parametrize("url", NEVER)
def test_what_is_never_allowed_is_never_connected_to(watch: Watch, url: str, others: bool) -> None:
    outcome, trap = tried(url, others=others)
    assert (watch.connections, watch.look_ups, trap.writers) == ([], [], [])
    assert outcome.status is None
    assert outcome.problem
    assert outcome.problem.endswith(".")


@pytest.mark.parametrize("url", ELSEWHERE)
def test_other_computers_are_not_connected_to_without_the_setting(watch: Watch, url: str) -> None:
    outcome, trap = tried(url, others=False)
    assert (watch.connections, watch.look_ups, trap.writers) == ([], [], [])
    assert outcome.status is None
    assert "forwarding.other_hosts" in (outcome.problem or "")


@pytest.mark.parametrize("url", ELSEWHERE)
def test_other_computers_are_within_reach_with_the_setting(watch: Watch, url: str) -> None:
    reached = asyncio.run(Reach(lambda: True, listed).find(url.replace("{port}", "8080")))
    assert reached.addresses
    assert watch.connections == []


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:{port}/x",
        "http://localhost:{port}",
        "http://own.example:{port}/",
        "HTTP://a.localhost:{port}",
    ],
)
def test_this_computer_is_reached_by_number_and_under_its_name(watch: Watch, url: str) -> None:
    outcome, server = tried(url, others=False)
    assert (outcome.status, outcome.problem) == (200, None)
    assert watch.look_ups == []
    assert set(watch.connections) <= {"127.0.0.1"}
    host = url.lower().split("/")[2].replace("{port}", str(server.port))
    assert [request.headers["host"] for request in server.seen] == [host]


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize(
    "place", ["http://0.0.0.0:{port}/", "http://127.0.0.1:{port}/", "//[::1]:{port}/", "file:///etc/passwd"]
)
def test_a_redirect_is_an_answer_and_is_not_followed(watch: Watch, status: int, place: str) -> None:
    async def run() -> tuple[SendOutcome, ApiServer, ApiServer]:
        async with api_server() as trap:
            place_there = place.replace("{port}", str(trap.port))
            refresh = f"0; url={place_there}"
            async with (
                api_server(reply(status, Location=place_there, Refresh=refresh)) as server,
                sending(others=True) as sender,
            ):
                return await sender.send(f"http://127.0.0.1:{server.port}/", (), b"{}"), server, trap

    outcome, server, trap = asyncio.run(run())
    assert (outcome.status, outcome.problem) == (status, None)
    assert (b"Location", place.replace("{port}", str(trap.port)).encode()) in outcome.headers
    assert (len(server.seen), trap.writers) == (1, [])
    assert len(watch.connections) <= 1


@pytest.mark.parametrize("others", [False, True], ids=["off", "on"])
def test_a_name_that_moves_away_is_looked_up_once_and_connected_to_by_number(watch: Watch, others: bool) -> None:
    async def run() -> None:
        names = Answers("127.0.0.1", "169.254.169.254")
        async with api_server() as server, sending(names, others=others) as sender:
            url = f"http://moving.example:{server.port}/"
            first = await sender.send(url, (), b"{}")
            assert (first.status, names.count) == (200, 1)
            second = await sender.send(url, (), b"{}")
            assert (second.status, names.count, len(server.seen)) == (None, 2, 1)
            assert "169.254.169.254 is never sent to" in (second.problem or "")

    asyncio.run(run())
    assert set(watch.connections) <= {"127.0.0.1"}
    assert watch.look_ups == []


def test_a_name_that_moves_here_was_not_connected_to_before(watch: Watch) -> None:
    async def run() -> None:
        names = Answers("169.254.169.254", "0.0.0.0", "127.0.0.1 0.0.0.0", "0.0.0.0 127.0.0.1", "127.0.0.1")
        async with api_server() as server, sending(names) as sender:
            url = f"http://moving.example:{server.port}/"
            statuses = [(await sender.send(url, (), b"{}")).status for _ in range(5)]
            assert (statuses, names.count) == ([None, None, None, None, 200], 5)
            assert len(server.seen) == 1

    asyncio.run(run())
    assert set(watch.connections) <= {"127.0.0.1"}
    assert watch.look_ups == []


def test_the_setting_counts_from_one_request_to_the_next(watch: Watch) -> None:
    is_on = True

    async def run() -> SendOutcome:
        nonlocal is_on
        reach = Reach(lambda: is_on, Answers("10.1.2.3"))
        assert (await reach.find("http://lan.example/")).addresses
        is_on = False
        sender = HttpSender(5, reach)
        outcome = await sender.send("http://lan.example/", (), b"{}")
        await sender.aclose()
        return outcome

    assert "forwarding.other_hosts" in (asyncio.run(run()).problem or "")
    assert watch.connections == []


def test_a_name_with_several_numbers_is_reached_at_the_one_that_answers(watch: Watch) -> None:
    async def run() -> None:
        names = Answers("127.9.9.9 ::1 127.0.0.1")
        async with api_server() as server, sending(names) as sender:
            outcome = await sender.send(f"http://several.example:{server.port}/", (), b"{}")
            assert (outcome.status, len(server.seen)) == (200, 1)

    asyncio.run(run())
    assert set(watch.connections) <= {"127.9.9.9", "::1", "127.0.0.1"}


def test_a_name_that_is_unknown_or_never_found_is_a_sentence() -> None:
    async def never(host: str, port: int) -> Sequence[str]:
        await asyncio.Event().wait()
        return ()

    async def run() -> None:
        async with sending() as sender:
            unknown = await sender.send("http://unknown.example/secret-path", (), b"{}")
            assert (unknown.problem or "").startswith("The name of that host was not found.")
        async with sending(never) as sender:
            slow = await sender.send("http://slow.example/", (), b"{}", timeout_s=0.05)
            assert slow.problem == "The other end did not answer within 0.05 s."

    asyncio.run(run())


def test_a_host_header_of_the_callers_own_is_kept() -> None:
    async def run() -> None:
        async with api_server() as server, sending() as sender:
            url = f"http://own.example:{server.port}/"
            await sender.send(url, ((b"X", b"1"), (b"hOST", b"shop.test")), b"{}")
            await sender.send(url, (), b"{}")
        hosts = [request.headers["host"] for request in server.seen]
        assert hosts == ["shop.test", f"own.example:{server.port}"]
        assert len(server.writers) == 1, "one connection serves many"

    asyncio.run(run())


def test_a_certificate_is_checked_for_the_name_of_every_single_request(
    made_certificate: Certificate, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(made_certificate.path))

    async def run() -> None:
        names = Answers("127.0.0.1")
        async with api_server(tls=made_certificate.context) as server, sending(names) as sender:
            right, wrong = (f"https://{name}:{server.port}/" for name in ("api.pay.gov.sg", "other.example"))
            assert (await sender.send(right, (), b"{}")).status == 200
            # The same number: a kept connection would do, and its certificate names somebody else.
            refused = await sender.send(wrong, (), b"{}")
            assert refused.problem == (
                "The certificate shown there is not one that this computer trusts for that name."
            )
            by_number = await sender.send(f"https://127.0.0.1:{server.port}/", (), b"{}")
            assert by_number.problem == refused.problem
            assert [request.headers["host"] for request in server.seen] == [f"api.pay.gov.sg:{server.port}"]

    asyncio.run(run())


def test_a_certificate_that_nobody_trusts_and_a_server_without_one_are_sentences(
    made_certificate: Certificate,
) -> None:
    async def run() -> None:
        async with api_server(tls=made_certificate.context) as server, plain_server() as port, sending() as sender:
            untrusted = await sender.send(f"https://localhost:{server.port}/", (), b"{}")
            assert (untrusted.problem or "").startswith("The certificate shown there")
            without = await sender.send(f"https://localhost:{port}/", (), b"{}")
            assert (without.problem or "").startswith("No secure connection could be made.")
            assert server.seen == []

    asyncio.run(run())
