"""One request against real servers: what is sent, what comes back, and what each failure becomes."""

from __future__ import annotations

import asyncio
import gzip
import socket
import traceback
from collections.abc import Iterator
from typing import Any

import pytest

from paysg_desktop import __version__
from paysg_desktop.api import transport as transport_module
from paysg_desktop.api.network import Network
from paysg_desktop.api.transport import Transport
from paysg_desktop.domain.api import Leg
from paysg_desktop.domain.errors import ApiAnswerError, ApiError, ApiUncertainError, ApiUnreachableError
from tests.api_servers import BREAK, DEMO_KEY, HANG, ApiServer, api_server, cut, reply
from tests.raw_http import run
from tests.unit.api.conftest import Certificate

IMPATIENT = Network(connect_s=0.2, answer_s=0.2)
PATIENT = Network(connect_s=20, answer_s=20)
PAYER = "S1234567D"


def transport(url: str, network: Network = PATIENT) -> Transport:
    return Transport("PaySG", url, {"x-api-key": DEMO_KEY}, network)


async def failure(
    server: ApiServer | str, method: str = "GET", network: Network = PATIENT, **given: Any
) -> ApiError:
    """What a request ends with, after a look at what it gives away."""
    url = server if isinstance(server, str) else server.url
    way = transport(url, network)
    try:
        with pytest.raises(ApiError) as caught:
            await way.request(method, f"/v1/{PAYER}?q={PAYER}", **given)
    finally:
        await way.aclose()
    for each in _chain(caught.value):
        told = "".join(traceback.format_exception(each)) + repr(each) + repr(vars(each))
        assert DEMO_KEY not in told
        assert PAYER not in told
        assert not hasattr(each, "request")
        assert not hasattr(each, "_request")
    return caught.value


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def test_what_is_sent_and_what_comes_back() -> None:
    async def test() -> None:
        date = "Fri, 21 Nov 2025 04:00:00 GMT"
        async with api_server(reply(201, {"a": 1}, Date=date, X_Odd="one")) as server:
            way = transport(server.url)
            answer = await way.request("POST", "/v1/x?limit=1", b"{}", {"Idempotency-Key": "k1"})
            await way.aclose()
        assert (answer.status, answer.body, answer.headers["x-odd"]) == (201, b'{"a": 1}', "one")
        assert answer.date == 1_763_697_600_000_000
        sent = server.seen[0]
        assert (sent.method, sent.target, sent.body) == ("POST", "/v1/x?limit=1", b"{}")
        assert sent.headers["user-agent"] == f"PaySG-Desktop/{__version__}"
        assert sent.headers["content-type"] == "application/json"
        assert sent.headers["accept"] == "application/json"
        assert (sent.headers["x-api-key"], sent.headers["idempotency-key"]) == (DEMO_KEY, "k1")
        assert "cookie" not in sent.headers
        assert "authorization" not in sent.headers

    run(test())


def test_one_connection_serves_request_after_request_and_no_cookie_stays() -> None:
    async def test() -> None:
        async with api_server(reply(Set_Cookie="a=b")) as server:
            way = transport(server.url)
            for _ in range(3):
                await way.request("GET", "/v1/x")
            await way.aclose()
        assert [each.headers.get("cookie") for each in server.seen] == [None, None, None]

    run(test())


def test_a_redirect_is_an_answer_and_is_not_followed() -> None:
    async def test() -> None:
        async with api_server() as elsewhere, api_server(reply(302, Location=elsewhere.url)) as server:
            way = transport(server.url)
            answer = await way.request("GET", "/v1/x")
            await way.aclose()
        assert answer.status == 302
        assert elsewhere.seen == []

    run(test())


@pytest.mark.parametrize("date", ["", "soon", "Fri, 31 Feb 2025 04:00:00 GMT", "Fri, 21 Nov 2025 04:00:00 -0000"])
def test_a_date_that_is_none_tells_nothing(date: str) -> None:
    async def test() -> None:
        async with api_server(reply(Date=date)) as server:
            way = transport(server.url)
            assert (await way.request("GET", "/v1/x")).date is None
            await way.aclose()

    run(test())


def test_an_answer_without_end_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport_module, "LONGEST_ANSWER", 1000)

    async def test() -> None:
        async with api_server(reply(body=b"x" * 1001)) as server:
            error = await failure(server)
            assert type(error) is ApiAnswerError
            assert error.leg is Leg.ANSWER
            assert type(await failure(server, "POST", body=b"{}")) is ApiUncertainError
        async with api_server(reply(body=b"x" * 1000)) as server:
            way = transport(server.url)
            assert len((await way.request("GET", "/v1/x")).body) == 1000
            await way.aclose()

    run(test())


def test_what_is_packed_is_measured_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport_module, "LONGEST_ANSWER", 100_000)

    async def test() -> None:
        async with api_server(reply(body=gzip.compress(bytes(10_000_000)), Content_Encoding="gzip")) as server:
            assert "far longer" in str(await failure(server))
        assert server.seen[0].headers["accept-encoding"] == "identity"

    run(test())


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(BREAK, id="no answer"),
        pytest.param(cut(reply(body={"data": []})), id="truncated"),
        pytest.param(cut(reply(), 20), id="broken head"),
        pytest.param(b"no HTTP at all\r\n\r\n", id="not HTTP"),
        pytest.param(reply(body=b"not gzip", Content_Encoding="gzip"), id="not as packed"),
    ],
)
def test_a_broken_answer_is_tried_again_when_reading_and_uncertain_when_changing(answer: Any) -> None:
    async def test() -> None:
        async with api_server(answer) as server:
            reading = await failure(server)
            assert type(reading) is ApiUnreachableError
            assert (reading.leg, reading.status) == (Leg.CONNECTION, None)
            for method in ("POST", "DELETE"):
                changing = await failure(server, method)
                assert type(changing) is ApiUncertainError
                assert "not known whether it was done" in str(changing)

    run(test())


def test_a_slow_server() -> None:
    async def test() -> None:
        async with api_server(HANG) as server:
            reading = await failure(server, network=IMPATIENT)
            assert type(reading) is ApiUnreachableError
            assert "in time" in str(reading)
            assert type(await failure(server, "POST", IMPATIENT, body=b"{}")) is ApiUncertainError

    run(test())


def test_a_server_that_drips_does_not_hold_us_for_ever() -> None:
    async def test() -> None:
        async with api_server(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nx") as server:
            assert "in time" in str(await failure(server, network=IMPATIENT))

    run(test())


def test_nobody_there_means_that_nothing_was_sent() -> None:
    async def test() -> None:
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            url = f"http://127.0.0.1:{taken.getsockname()[1]}"
            for method in ("GET", "POST", "DELETE"):
                error = await failure(url, method)
                assert type(error) is ApiUnreachableError
                assert error.leg is Leg.CONNECTION
                assert "nothing answers there" in str(error)

    run(test())


def test_a_name_that_is_not_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def find_nothing(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", find_nothing)

    async def test() -> None:
        for method in ("GET", "POST"):
            error = await failure("https://api.pay.gov.sg", method, Network(proxy="none"))
            assert type(error) is ApiUnreachableError
            assert error.leg is Leg.NAME
            assert "Is this computer online" in str(error)

    run(test())


@pytest.mark.parametrize("url", ["http://127.0.0.1:x", "gopher://127.0.0.1", "https://"])
def test_an_address_that_is_none(url: str) -> None:
    async def test() -> None:
        error = await failure(url, "POST", Network(proxy="none"))
        assert type(error) is ApiUnreachableError
        assert error.leg is Leg.NAME

    run(test())


def test_a_certificate_that_nobody_trusts_is_named_as_that(certificate: Certificate) -> None:
    async def test() -> None:
        async with api_server(tls=certificate.context) as server:
            for method in ("GET", "POST"):
                error = await failure(f"https://localhost:{server.port}", method, Network(proxy="none"))
                assert type(error) is ApiUnreachableError
                assert error.leg is Leg.TLS
                assert "inspects TLS" in str(error)
                assert "nothing was sent" in str(error)
        assert server.seen == []

    run(test())


def test_a_certificate_for_another_name_is_not_taken(
    certificate: Certificate, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate.path))

    async def test() -> None:
        async with api_server(tls=certificate.context) as server:
            way = transport(f"https://localhost:{server.port}", Network(proxy="none"))
            assert (await way.request("GET", "/v1/x")).status == 200
            await way.aclose()
            error = await failure(f"https://127.0.0.1:{server.port}", network=Network(proxy="none"))
            assert error.leg is Leg.TLS
        assert len(server.seen) == 1

    run(test())


def test_a_server_that_speaks_no_tls() -> None:
    async def greet(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        writer.close()

    async def test() -> None:
        server = await asyncio.start_server(greet, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        error = await failure(f"https://localhost:{port}", "POST", Network(proxy="none"))
        server.close()
        assert type(error) is ApiUnreachableError
        assert error.leg is Leg.TLS
        assert "No secure connection" in str(error)

    run(test())


def test_nothing_that_is_shown_holds_the_key() -> None:
    async def test() -> None:
        async with api_server(reply(body=DEMO_KEY.encode(), X_Odd=DEMO_KEY)) as server:
            way = transport(server.url)
            answer = await way.request("GET", f"/v1/{PAYER}")
            await way.aclose()
        assert DEMO_KEY not in repr(way) + repr(answer)

    run(test())
