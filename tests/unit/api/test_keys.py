"""Which key may go where."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.api.keys import base_url_of, environment_of_key, is_loopback
from paysg_desktop.domain.account import Account
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import PaySGDesktopError, RefusedError, UsageError

KEYS = {
    "paysg_live_abc": ("paysg", Environment.LIVE, "https://api.pay.gov.sg"),
    "paysg_stag_abc": ("paysg", Environment.TEST, "https://api-staging.pay.gov.sg"),
    "sk_live_abc": ("yoco", Environment.LIVE, "https://payments.yoco.com/api"),
    "sk_test_abc": ("yoco", Environment.TEST, "https://payments.yoco.com/api"),
}
LOCAL = "http://127.0.0.1:8080"


def account(provider: str, environment: Environment, base_url: str = "") -> Account:
    return Account(provider, environment, "payment_service_1", "Licences", None, 1, base_url)


@pytest.mark.parametrize("key", KEYS)
def test_a_real_key_has_one_environment_and_one_host(key: str) -> None:
    provider, environment, host = KEYS[key]
    assert environment_of_key(provider, key) is environment
    assert base_url_of(account(provider, environment), key) == host


@pytest.mark.parametrize("key", ["paysg_demo_abc", "sk_demo_abc"])
def test_a_sandbox_key_goes_to_this_computer(key: str) -> None:
    provider = "paysg" if key.startswith("paysg") else "yoco"
    assert base_url_of(account(provider, Environment.DEMO, LOCAL + "/yoco/api/"), key) == LOCAL + "/yoco/api"


@pytest.mark.parametrize(
    "bad",
    [
        "",
        "paysg_",
        "paysg_live_",
        "PAYSG_LIVE_abc",
        "sk_live_abc",
        " paysg_live_abc",
        "paysg_live_abc\n",
        "paysg_live_a bc",
        "paysg_live_é",
        "paysg_live_a\r\nx-evil: 1",
        "paysg_live_" + "a" * 300,
    ],
)
def test_what_is_no_key_is_refused_without_being_repeated(bad: str) -> None:
    with pytest.raises(UsageError) as caught:
        environment_of_key("paysg", bad)
    assert "paysg_live_, paysg_stag_" in str(caught.value)
    assert "abc" not in str(caught.value)
    assert "demo" not in str(caught.value)


def test_a_provider_without_an_api_has_no_keys() -> None:
    with pytest.raises(UsageError, match="gateway"):
        environment_of_key("gateway", "paysg_live_abc")


def test_a_key_of_another_environment_is_refused_and_both_are_named() -> None:
    with pytest.raises(RefusedError) as caught:
        base_url_of(account("paysg", Environment.TEST), "paysg_live_secret")
    assert "LIVE" in str(caught.value)
    assert "TEST" in str(caught.value)
    assert "secret" not in str(caught.value)
    assert "Nothing was sent" in str(caught.value)


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("other", [LOCAL, "https://api.pay.gov.sg.evil.example", "https://api-staging.pay.gov.sg"])
def test_a_real_key_goes_nowhere_that_the_account_names(key: str, other: str) -> None:
    provider, environment, _ = KEYS[key]
    with pytest.raises(RefusedError, match="own address only"):
        base_url_of(account(provider, environment, other), key)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "https://127.0.0.1:8080",
        "http://example.sg",
        "http://127.0.0.1.example.sg",
        "http://127.0.0.1@example.sg",
        "http://example.sg#127.0.0.1",
        "http://127.0.0.1\\.example.sg",
        "http://localhost.example.sg",
        "http://0.0.0.0:80",
        "http://10.0.0.1",
        "http://[::2]:80",
        "http://user@127.0.0.1",
        "http://127.0.0.1?x=1",
        "http://127.0.0.1#x",
        "ftp://127.0.0.1",
        "http://[",
        "http://127.0.0.1:0",
        "http://127.0.0.1:99999",
        "http://127.0.0.1:x",
        "http://:password@127.0.0.1",
    ],
)
def test_a_sandbox_key_goes_nowhere_else(url: str) -> None:
    assert not is_loopback(url)
    with pytest.raises(RefusedError, match="on this computer only"):
        base_url_of(account("paysg", Environment.DEMO, url), "paysg_demo_abc")


@pytest.mark.parametrize("url", [LOCAL, "http://localhost:1", "http://[::1]:80", "http://127.0.0.9"])
def test_loopback(url: str) -> None:
    assert is_loopback(url)


PREFIXES = ["paysg_live_", "paysg_stag_", "paysg_demo_", "sk_live_", "sk_test_", "sk_demo_", "pk_live_", ""]
URLS = [
    "",
    LOCAL,
    "https://api.pay.gov.sg",
    "https://payments.yoco.com/api",
    "http://evil.example",
    "http://[::1]",
]


@given(
    st.sampled_from(PREFIXES),
    st.text(max_size=12),
    st.sampled_from(["paysg", "yoco", "gateway"]),
    st.sampled_from(list(Environment)),
    st.sampled_from(URLS) | st.text(max_size=30),
)
def test_no_key_ever_gets_a_host_that_is_not_its_own(
    prefix: str, rest: str, provider: str, environment: Environment, url: str
) -> None:
    try:
        found = base_url_of(account(provider, environment, url), prefix + rest)
    except PaySGDesktopError:
        return
    own = {
        "paysg_live_": "https://api.pay.gov.sg",
        "paysg_stag_": "https://api-staging.pay.gov.sg",
        "sk_live_": "https://payments.yoco.com/api",
        "sk_test_": "https://payments.yoco.com/api",
    }
    if prefix in own:
        assert (found, url) == (own[prefix], "")
    else:
        assert prefix in ("paysg_demo_", "sk_demo_")
        assert environment is Environment.DEMO
        assert is_loopback(found)
