"""Which proxy is used, by setting, environment and script; and what its failures become."""

from __future__ import annotations

from pathlib import Path

import pytest

from paysg_desktop.api import pac
from paysg_desktop.api.network import Network
from paysg_desktop.api.pac import ProxyScript
from paysg_desktop.api.proxies import proxy_for
from paysg_desktop.api.transport import Transport
from paysg_desktop.domain.api import Leg
from paysg_desktop.domain.errors import ApiError, ApiUncertainError, ApiUnreachableError
from tests.api_servers import BREAK, HANG, LIVE_KEY, Last, api_server, reply
from tests.raw_http import run
from tests.unit.api.conftest import Certificate

PAYSG = "https://api.pay.gov.sg"
LOCAL = "http://127.0.0.1:8080"
SCRIPT = 'function FindProxyForURL(url, host) { return "%s"; }'
PATIENT = {"connect_s": 20.0, "answer_s": 20.0}


async def no_script(url: str) -> str:
    raise AssertionError(f"Nobody asked for {url}.")


async def chosen(url: str = PAYSG, proxy: str = "") -> str | None:
    return await proxy_for(url, Network(proxy=proxy), no_script)


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({}, None),
        ({"HTTPS_PROXY": "http://p:3128"}, "http://p:3128"),
        ({"https_proxy": "p:3128"}, "http://p:3128"),
        ({"ALL_PROXY": "http://p:1"}, "http://p:1"),
        ({"HTTP_PROXY": "http://p:1"}, None),
        ({"HTTPS_PROXY": "http://p:1", "NO_PROXY": ".gov.sg"}, None),
        ({"HTTPS_PROXY": "http://p:1", "NO_PROXY": "localhost, api.pay.gov.sg"}, None),
        ({"HTTPS_PROXY": "http://p:1", "NO_PROXY": "*"}, None),
        ({"HTTPS_PROXY": "http://p:1", "NO_PROXY": "example.sg"}, "http://p:1"),
        ({"HTTPS_PROXY": "http://user:word@p:1"}, "http://user:word@p:1"),
    ],
)
def test_the_environment_chooses(
    variables: dict[str, str], expected: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)

    async def test() -> None:
        assert await chosen() == expected
        assert await chosen(proxy="none") is None
        assert await chosen(proxy="http://own:1") == "http://own:1"
        assert await chosen(LOCAL) is None

    run(test())


@pytest.mark.parametrize("setting", ["", "http://p:1", "pac:http://p/x.pac"])
def test_nothing_to_this_computer_goes_through_a_proxy(setting: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "http://p:1")

    async def test() -> None:
        for url in (LOCAL, "http://localhost:1", "http://[::1]:1"):
            assert await chosen(url, setting) is None

    run(test())


def test_what_the_environment_names_is_not_used_behind_our_back(monkeypatch: pytest.MonkeyPatch) -> None:
    async def test() -> None:
        async with api_server(reply(502)) as proxy, api_server() as server:
            for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
                monkeypatch.setenv(name, proxy.url)
            way = Transport("PaySG", server.url, {"x-api-key": LIVE_KEY}, Network(**PATIENT))
            assert (await way.request("GET", "/v1/x")).status == 200
            await way.aclose()
        assert proxy.seen == []

    run(test())


@pytest.mark.parametrize("bad", ["socks5://p:1", "ftp://p", "http://", "http://p:99999", "http://p:0", "http://["])
def test_a_proxy_that_cannot_be_used_is_not_repeated(bad: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", bad)

    async def test() -> None:
        with pytest.raises(ApiUnreachableError, match="can't be used") as caught:
            await chosen()
        assert caught.value.leg is Leg.PROXY
        assert bad == "http://" or bad not in str(caught.value)

    run(test())


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("DIRECT", None),
        ("PROXY p:3128", "http://p:3128"),
        ("HTTP p:3128; DIRECT", "http://p:3128"),
        ("https p:443", "https://p:443"),
        ("SOCKS s:1; PROXY p:3128", "http://p:3128"),
        ("SOCKS5 s:1; DIRECT", None),
        (" proxy  p:3128 ;", "http://p:3128"),
    ],
)
def test_a_script_chooses(answer: str, expected: str | None) -> None:
    assert ProxyScript(SCRIPT % answer).proxy_for(PAYSG) == expected


def test_a_script_decides_by_host() -> None:
    script = ProxyScript(
        'function FindProxyForURL(url, host) { return shExpMatch(host, "*.pay.gov.sg") ? "PROXY p:1" : "DIRECT"; }'
    )
    assert script.proxy_for(PAYSG) == "http://p:1"
    assert script.proxy_for("https://payments.yoco.com/api") is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<html>log in</html>",
        "function FindProxyForURL(url, host) {",
        "function FindProxyForURL(url, host) { throw 'CANARY'; }",
        "function FindProxyForURL(url, host) { return null; }",
        "function FindProxyForURL(url, host) { return 3; }",
        "var other = 1;",
        SCRIPT % "",
        SCRIPT % "PROXY",
        SCRIPT % "SOCKS s:1",
        SCRIPT % "CANARY",
    ],
)
def test_a_script_that_does_not_do_its_work(text: str) -> None:
    with pytest.raises(ApiUnreachableError, match="proxy script") as caught:
        ProxyScript(text).proxy_for(PAYSG)
    assert caught.value.leg is Leg.PROXY
    assert "CANARY" not in str(caught.value)


def live(network: Network) -> Transport:
    return Transport("PaySG", PAYSG, {"x-api-key": LIVE_KEY}, network)


async def failure(network: Network, method: str = "GET") -> ApiError:
    way = live(network)
    try:
        with pytest.raises(ApiError) as caught:
            await way.request(method, "/v1/x")
    finally:
        await way.aclose()
    return caught.value


def test_a_script_is_fetched_and_obeyed() -> None:
    async def test() -> None:
        async with api_server(reply(407)) as proxy:
            script = (SCRIPT % f"PROXY 127.0.0.1:{proxy.port}").encode()
            async with api_server(reply(body=script)) as store:
                error = await failure(Network(proxy=f"pac:{store.url}/proxy.pac", **PATIENT))
        assert error.status == 407
        assert (proxy.targets, store.targets) == (["CONNECT api.pay.gov.sg:443"], ["GET /proxy.pac"])
        assert not any(LIVE_KEY in str(each) for each in [*proxy.seen, *store.seen])

    run(test())


@pytest.mark.parametrize(
    "answer", [reply(404), reply(302, Location="http://x.example"), BREAK, HANG, Last(b"HTTP/1.1 200 OK\r\n")]
)
def test_a_script_that_is_not_to_be_had(answer: object) -> None:
    async def test() -> None:
        async with api_server(answer) as store:
            error = await failure(Network(f"pac:{store.url}/proxy.pac", connect_s=0.2 if answer is HANG else 20))
        assert type(error) is ApiUnreachableError
        assert error.leg is Leg.PROXY
        assert "could not be fetched" in str(error)

    run(test())


@pytest.mark.parametrize("place", ["http://[", "nonsense", "file:///etc/hosts", "http://x:y/"])
def test_a_script_at_no_address(place: str) -> None:
    async def test() -> None:
        assert (await failure(Network(f"pac:{place}"))).leg is Leg.PROXY

    run(test())


@pytest.mark.parametrize(
    ("answer", "status", "words"),
    [
        (reply(407, Proxy_Authenticate="Basic realm=CANARY"), 407, "asks for a name and password (407)"),
        (reply(407, Proxy_Authenticate="Negotiate"), 407, "asks for a name and password (407)"),
        (reply(403, b"<html>CANARY blocked</html>"), 403, "did not let the request through"),
        (reply(502), 502, "did not let the request through"),
        (BREAK, None, "proxy"),
        (b"nonsense\r\n\r\n", None, "proxy"),
    ],
)
def test_what_a_proxy_says_instead(answer: object, status: int | None, words: str) -> None:
    async def test() -> None:
        async with api_server(answer) as proxy:
            for method in ("GET", "POST"):
                error = await failure(Network(proxy.url, **PATIENT), method)
                assert type(error) is ApiUnreachableError
                assert (error.leg, error.status) == (Leg.PROXY, status)
                assert words in str(error)
                assert "CANARY" not in str(error)
        assert set(proxy.targets) == {"CONNECT api.pay.gov.sg:443"}
        assert not any(LIVE_KEY in str(each) for each in proxy.seen)

    run(test())


def test_a_proxy_that_is_away() -> None:
    async def test() -> None:
        async with api_server() as gone:
            url = gone.url
        for method in ("GET", "POST"):
            error = await failure(Network(url, **PATIENT), method)
            assert error.leg is Leg.PROXY
            assert "could not be reached" in str(error)

    run(test())


def test_through_a_proxy_that_inspects_tls(certificate: Certificate) -> None:
    async def test() -> None:
        async with api_server(tls=certificate.context) as box, api_server(on_connect=box.port) as proxy:
            error = await failure(Network(proxy.url, **PATIENT))
        assert error.leg is Leg.TLS
        assert "inspects TLS" in str(error)
        assert box.seen == []

    run(test())


def test_through_a_proxy_with_a_certificate_that_this_computer_trusts(
    certificate: Certificate, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate.path))
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))

    async def test() -> None:
        async with (
            api_server(reply(body={"a": 1}), tls=certificate.context) as paysg,
            api_server(on_connect=paysg.port) as proxy,
        ):
            monkeypatch.setenv("HTTPS_PROXY", proxy.url)
            way = live(Network(**PATIENT))
            answer = await way.request("GET", "/v1/x")
            await way.aclose()
            assert (answer.status, answer.body, way.is_proxied) == (200, b'{"a": 1}', True)
            assert paysg.seen[0].headers["x-api-key"] == LIVE_KEY
            assert LIVE_KEY not in str(proxy.seen)

            paysg.answers[:] = [BREAK]
            broken = await failure(Network(**PATIENT), "POST")
            assert type(broken) is ApiUncertainError

    run(test())


def test_a_proxys_own_password_goes_to_the_proxy_alone() -> None:
    async def test() -> None:
        async with api_server(reply(407)) as proxy:
            error = await failure(Network(f"http://user:CANARY@127.0.0.1:{proxy.port}", **PATIENT))
        assert proxy.seen[0].headers["proxy-authorization"].startswith("Basic ")
        assert "CANARY" not in str(error)

    run(test())


def test_a_script_that_never_ends_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pac, "WITHIN_S", 0.3)
    with pytest.raises(ApiUnreachableError, match="proxy script"):
        ProxyScript("function FindProxyForURL(url, host) { while (true) {} }").proxy_for(PAYSG)
