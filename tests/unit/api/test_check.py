"""Testing a connection: which leg is named, and that nothing is claimed of legs that nobody saw."""

from __future__ import annotations

import socket
from typing import Any

import pytest

from paysg_desktop.api.check import check_connection
from paysg_desktop.api.network import Network
from paysg_desktop.domain.account import Account
from paysg_desktop.domain.api import ConnectionReport, Leg
from paysg_desktop.domain.endpoint import Environment
from tests.api_servers import (
    BREAK,
    DEMO_KEY,
    LIVE_KEY,
    SERVICE,
    YOCO_DEMO_KEY,
    Answer,
    api_server,
    demo_account,
    listed,
    reply,
)
from tests.fakes import FakeClock
from tests.raw_http import run
from tests.unit.api.conftest import Certificate

LIVE = Account("paysg", Environment.LIVE, SERVICE, "Licences", None, 1)
WAY = [Leg.KEY, Leg.NAME, Leg.PROXY, Leg.CONNECTION, Leg.TLS]
GOOD = reply(body=listed([{"id": "P1"}]))


async def checked(account: Account, key: str | None, proxy: str = "none") -> ConnectionReport:
    report = await check_connection(account, key, Network(proxy, connect_s=20, answer_s=20), FakeClock())
    for step in report.steps:
        assert "{" not in step.sentence
        assert "canary" not in step.sentence
    assert report.is_good is (report.failed is None)
    return report


def good(report: ConnectionReport) -> list[Leg]:
    return [each.leg for each in report.steps if each.is_good]


def failed(report: ConnectionReport) -> tuple[Leg, str]:
    assert report.failed is not None
    assert report.failed is report.steps[-1]
    return report.failed.leg, report.failed.sentence


@pytest.mark.parametrize(
    ("provider", "key", "answer", "target"),
    [
        ("paysg", DEMO_KEY, GOOD, f"GET /v1/payment-services/{SERVICE}/payments?limit=1"),
        ("yoco", YOCO_DEMO_KEY, reply(body={"subscriptions": []}), "GET /webhooks"),
        ("yoco", YOCO_DEMO_KEY, reply(body=[]), "GET /webhooks"),
    ],
)
def test_the_whole_way(provider: str, key: str, answer: bytes, target: str) -> None:
    async def test() -> None:
        async with api_server(answer) as server:
            report = await checked(demo_account(server, provider), key)
        assert report.is_good
        assert good(report) == list(Leg)
        assert server.targets == [target]
        if provider == "yoco":
            assert not any("payment service" in each.sentence for each in report.steps)

    run(test())


@pytest.mark.parametrize(
    ("answer", "leg", "seen", "words"),
    [
        (reply(401), Leg.ACCESS, WAY, "did not take the API key"),
        (reply(403), Leg.PERMISSION, [*WAY, Leg.ACCESS], "Billing"),
        (reply(404), Leg.ACCOUNT, [*WAY, Leg.ACCESS], "payment service id"),
        (reply(400), Leg.ANSWER, WAY, "missing or wrong"),
        (reply(429), Leg.ANSWER, WAY, "too many requests"),
        (reply(500), Leg.ANSWER, WAY, "(500)"),
        (reply(302, Location="https://login.example"), Leg.ANSWER, WAY, "login page"),
        (reply(body=b"<html>log in</html>"), Leg.ANSWER, WAY, "can't be read"),
        (reply(body=[]), Leg.ANSWER, WAY, "another form"),
        (reply(body={"data": []}), Leg.ANSWER, WAY, "another form"),
        (BREAK, Leg.CONNECTION, WAY[:3], "broke off"),
    ],
)
def test_each_failure_is_named_and_what_lies_behind_it_is_not_claimed(
    answer: Answer, leg: Leg, seen: list[Leg], words: str
) -> None:
    async def test() -> None:
        async with api_server(answer) as server:
            report = await checked(demo_account(server), DEMO_KEY)
        assert failed(report)[0] is leg
        assert words in failed(report)[1]
        assert good(report) == seen
        assert len(server.seen) == 1

    run(test())


def test_a_403_of_yoco_is_a_matter_of_the_key() -> None:
    async def test() -> None:
        async with api_server(reply(403)) as server:
            assert failed(await checked(demo_account(server, "yoco"), YOCO_DEMO_KEY))[0] is Leg.ACCESS

    run(test())


def test_what_the_server_said_stays_out_of_the_sentences() -> None:
    async def test() -> None:
        async with api_server(reply(403, {"error": {"message": "Call +65 0000 0000", "code": "odd"}})) as server:
            report = await checked(demo_account(server), DEMO_KEY)
        assert not any("0000" in each.sentence or "odd" in each.sentence for each in report.steps)

    run(test())


@pytest.mark.parametrize("key", [None, "", "nonsense", LIVE_KEY, YOCO_DEMO_KEY])
def test_a_key_that_is_none_or_another_accounts_is_sent_nowhere(key: str | None) -> None:
    async def test() -> None:
        async with api_server(GOOD) as server:
            report = await checked(demo_account(server), key)
        assert failed(report)[0] is Leg.KEY
        assert good(report) == []
        assert server.seen == []

    run(test())


@pytest.mark.parametrize("account", ["", ".", ".."])
def test_an_account_without_an_id(account: str) -> None:
    async def test() -> None:
        async with api_server(GOOD) as server:
            report = await checked(demo_account(server, account=account), DEMO_KEY)
        assert failed(report)[0] is Leg.ACCOUNT
        assert good(report) == [Leg.KEY]
        assert server.seen == []

    run(test())


def test_an_id_with_slashes_stays_one_step() -> None:
    async def test() -> None:
        async with api_server(GOOD) as server:
            await checked(demo_account(server, account="a/../b?limit=9"), DEMO_KEY)
        assert server.targets == ["GET /v1/payment-services/a%2F..%2Fb%3Flimit%3D9/payments?limit=1"]

    run(test())


def test_nobody_there() -> None:
    async def test() -> None:
        async with api_server() as gone:
            account = demo_account(gone)
        report = await checked(account, DEMO_KEY)
        assert failed(report)[0] is Leg.CONNECTION
        assert good(report) == WAY[:3]

    run(test())


def test_a_name_that_is_not_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def find_nothing(*_: Any, **__: Any) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", find_nothing)

    async def test() -> None:
        report = await checked(LIVE, LIVE_KEY)
        assert failed(report)[0] is Leg.NAME
        assert good(report) == [Leg.KEY]

    run(test())


def test_a_proxy_that_wants_a_login() -> None:
    async def test() -> None:
        async with api_server(reply(407)) as proxy:
            report = await checked(LIVE, LIVE_KEY, proxy.url)
        assert failed(report)[0] is Leg.PROXY
        assert "(407)" in failed(report)[1]
        assert good(report) == [Leg.KEY]

    run(test())


def test_tls_inspection(certificate: Certificate) -> None:
    async def test() -> None:
        async with api_server(tls=certificate.context) as box, api_server(on_connect=box.port) as proxy:
            report = await checked(LIVE, LIVE_KEY, proxy.url)
        assert failed(report)[0] is Leg.TLS
        assert "inspects TLS" in failed(report)[1]
        assert good(report) == [Leg.KEY, Leg.NAME, Leg.PROXY, Leg.CONNECTION]
        assert [each.sentence for each in report.steps[1:3]] == [
            "The proxy looks up the name of PaySG's computer.",
            "The proxy lets the request through.",
        ]

    run(test())


def test_the_whole_way_to_the_real_host_through_a_proxy(
    certificate: Certificate, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate.path))

    async def test() -> None:
        async with (
            api_server(GOOD, tls=certificate.context) as paysg,
            api_server(on_connect=paysg.port) as proxy,
        ):
            report = await checked(LIVE, LIVE_KEY, proxy.url)
        assert report.is_good
        assert proxy.targets == ["CONNECT api.pay.gov.sg:443"]

    run(test())
