"""Asking our own public address: one try, no redirect, and the leg where it ended."""

import asyncio
import socket
from pathlib import Path

import pytest

from paysg_desktop.api.public_address import KEPT, ask_public
from paysg_desktop.domain.api import Leg
from paysg_desktop.domain.reach import Echo
from tests.api_servers import BREAK, Answer, api_server, reply
from tests.unit.api.conftest import Certificate


async def asked(*answers: Answer, path: str = "/self-test/1") -> tuple[Echo, list[str], bytes]:
    async with api_server(*answers) as server:
        echo = await ask_public(server.url + path, b"the probe", "none")
        return echo, server.targets, server.seen[0].body


def test_the_answer_comes_back_as_it_is() -> None:
    echo, targets, body = asyncio.run(asked(reply(200, b"proof", X_Told="Yes")))
    assert (echo.status, echo.body, echo.leg, echo.headers["x-told"]) == (200, b"proof", None, "Yes")
    assert (targets, body) == (["POST /self-test/1"], b"the probe")


def test_no_redirect_is_followed() -> None:
    echo, targets, _ = asyncio.run(asked(reply(302, b"", Location="/elsewhere")))
    assert (echo.status, len(targets)) == (302, 1)


def test_nothing_of_ours_goes_along() -> None:
    async def run() -> dict[str, str]:
        async with api_server() as server:
            await ask_public(server.url + "/x", b"the probe", "none")
            return server.seen[0].headers

    names = set(asyncio.run(run()))
    assert names == {
        "host",
        "user-agent",
        "accept",
        "accept-encoding",
        "content-length",
        "content-type",
        "connection",
    }


def test_of_a_long_answer_only_the_beginning_is_kept() -> None:
    echo, _, __ = asyncio.run(asked(reply(200, b"x" * 100_000)))
    assert len(echo.body) == KEPT


def test_a_connection_that_breaks_off() -> None:
    echo, _, __ = asyncio.run(asked(BREAK))
    assert (echo.status, echo.leg) == (None, Leg.CONNECTION)


def test_where_nothing_listens() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        echo = asyncio.run(ask_public(f"http://127.0.0.1:{taken.getsockname()[1]}/x", b"", "none"))
    assert (echo.status, echo.leg) == (None, Leg.CONNECTION)


def test_a_certificate_that_nobody_trusts(certificate: Certificate) -> None:
    async def run() -> Echo:
        async with api_server(tls=certificate.context) as server:
            return await ask_public(f"https://localhost:{server.port}/x", b"", "none")

    assert asyncio.run(run()).leg is Leg.TLS


def test_the_authorities_of_the_setting_are_trusted(certificate: Certificate) -> None:
    async def run() -> Echo:
        async with api_server(tls=certificate.context) as server:
            return await ask_public(f"https://localhost:{server.port}/x", b"", "none", str(certificate.path))

    assert asyncio.run(run()).leg is None


def test_a_file_of_authorities_that_is_gone_is_told_as_tls(tmp_path: Path) -> None:
    echo = asyncio.run(ask_public("https://localhost:1/x", b"", "none", str(tmp_path / "gone.pem")))
    assert (echo.status, echo.leg) == (None, Leg.TLS)


def test_a_name_that_is_not_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def find_nothing(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", find_nothing)
    assert asyncio.run(ask_public("https://gone.example/x", b"", "none")).leg is Leg.NAME


@pytest.mark.parametrize("url", ["https://[", "https://a:b/x", "gopher://127.0.0.1/x"])
def test_an_address_that_is_none(url: str) -> None:
    assert asyncio.run(ask_public(url, b"", "none")).leg is Leg.NAME


def test_the_proxy_that_is_set_is_taken() -> None:
    async def run() -> tuple[Echo, list[str]]:
        async with api_server(reply(502)) as proxy:
            echo = await ask_public("https://agency.example/x", b"", proxy.url)
            return echo, proxy.targets

    echo, targets = asyncio.run(run())
    assert (echo.leg, targets) == (Leg.PROXY, ["CONNECT agency.example:443"])
