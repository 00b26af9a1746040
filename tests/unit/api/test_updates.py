"""The release feed over real TLS on loopback: who is trusted, how much is read, and where redirects may lead."""

from __future__ import annotations

import asyncio
import ssl
from dataclasses import dataclass
from pathlib import Path

import pytest
import trustme

from paysg_desktop.api import updates
from paysg_desktop.api.network import NONE, Network
from paysg_desktop.api.updates import LONGEST_FEED, MOST_REDIRECTS, fetch_feed
from paysg_desktop.domain.api import Leg
from paysg_desktop.domain.errors import ApiAnswerError, ApiUnreachableError
from tests.api_servers import HANG, Answer, ApiServer, api_server, reply


@dataclass
class Trusted:
    """A server's TLS, and the network that trusts it."""

    tls: ssl.SSLContext
    network: Network


@pytest.fixture
def trusted(tmp_path: Path) -> Trusted:
    authority = trustme.CA()
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(tls)
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    return Trusted(tls, Network(NONE, ca_file=str(tmp_path / "ca.pem")))


def fetched(trusted: Trusted, *answers: Answer, network: Network | None = None) -> tuple[bytes, ApiServer]:
    async def run() -> tuple[bytes, ApiServer]:
        async with api_server(*answers, tls=trusted.tls) as server:
            wanted = f"https://127.0.0.1:{server.port}/feed.json"
            # Only now the port is known that a redirect names.
            ready = [each.replace(b"PORT", b"%d" % server.port) for each in answers if isinstance(each, bytes)]
            server.answers[:] = ready or list(answers)
            return await fetch_feed(wanted, network or trusted.network), server

    return asyncio.run(run())


def test_the_feed_is_read_and_nothing_is_told_of_us(trusted: Trusted) -> None:
    body, server = fetched(trusted, reply(200, b'{"version": "1.0"}'))
    assert body == b'{"version": "1.0"}'
    (seen,) = server.seen
    assert (seen.method, seen.target) == ("GET", "/feed.json")
    assert set(seen.headers) <= {"host", "user-agent", "accept", "accept-encoding", "connection"}


def test_a_certificate_that_nobody_signed_is_not_trusted(trusted: Trusted) -> None:
    with pytest.raises(ApiUnreachableError, match="certificate") as caught:
        fetched(trusted, reply(200, b"{}"), network=Network(NONE))
    assert caught.value.leg is Leg.TLS


def test_a_redirect_on_the_same_host_is_followed(trusted: Trusted) -> None:
    body, server = fetched(
        trusted,
        reply(302, b"", Location="/moved?a=1"),
        reply(308, b"", Location="https://127.0.0.1:PORT/again"),
        reply(200, b"here"),
    )
    assert body == b"here"
    assert server.targets == ["GET /feed.json", "GET /moved?a=1", "GET /again"]


@pytest.mark.parametrize(
    "place",
    [
        "http://127.0.0.1:PORT/x",
        "https://localhost:PORT/x",
        "https://127.0.0.1:1/x",
        "https://user@127.0.0.1:PORT/x",
        "file:///etc/passwd",
        "https://[/",
    ],
)
def test_a_redirect_elsewhere_is_not_followed(trusted: Trusted, place: str) -> None:
    with pytest.raises(ApiAnswerError, match="another host, or away from https") as caught:
        fetched(trusted, reply(301, b"", Location=place), reply(200, b"taken"))
    assert "passwd" not in str(caught.value)


def test_a_ring_of_redirects_ends(trusted: Trusted) -> None:
    with pytest.raises(ApiAnswerError, match="on and on"):
        fetched(trusted, *[reply(302, b"", Location="/next")] * (MOST_REDIRECTS + 2))


def test_plain_http_is_never_asked() -> None:
    async def run() -> None:
        async with api_server(reply(200, b"{}")) as server:
            with pytest.raises(ApiAnswerError, match="https"):
                await fetch_feed(f"http://127.0.0.1:{server.port}/", Network(NONE))
            assert server.seen == []

    asyncio.run(run())


def test_a_huge_answer_is_not_taken(trusted: Trusted) -> None:
    assert len(fetched(trusted, reply(200, b"x" * LONGEST_FEED))[0]) == LONGEST_FEED
    with pytest.raises(ApiAnswerError, match="far longer"):
        fetched(trusted, reply(200, b"x" * (LONGEST_FEED + 1)))


def test_one_that_never_answers_is_given_up(trusted: Trusted, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(updates, "CONNECT_S", 0.5)
    monkeypatch.setattr(updates, "ANSWER_S", 0.1)
    with pytest.raises(ApiUnreachableError, match="in time"):
        fetched(trusted, HANG)


def test_another_status_is_told(trusted: Trusted) -> None:
    with pytest.raises(ApiAnswerError, match="status 404"):
        fetched(trusted, reply(404, b"gone"))
