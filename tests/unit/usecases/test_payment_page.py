from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain.account import Account
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.usecases.payment_page import checked_page, created_page

LIVE, TEST, DEMO = Environment.LIVE, Environment.TEST, Environment.DEMO
SANDBOX = "http://127.0.0.1:8123"


@pytest.mark.parametrize(
    ("url", "environment", "opened"),
    [
        ("https://pay.gov.sg/payments/A1", LIVE, "https://pay.gov.sg/payments/A1"),
        ("http://pay.gov.sg/payments/A1", LIVE, "https://pay.gov.sg/payments/A1"),
        ("http://pay.gov.sg:80/payments/A1", LIVE, "https://pay.gov.sg/payments/A1"),
        ("https://PAY.gov.sg:443/payments/A1?x=1#y", LIVE, "https://pay.gov.sg/payments/A1?x=1#y"),
        ("https://www.pay.gov.sg/A1", LIVE, "https://www.pay.gov.sg/A1"),
        ("https://staging.pay.gov.sg/payments/A1", TEST, "https://staging.pay.gov.sg/payments/A1"),
        ("https://c.yoco.com/checkout/ch_1", LIVE, "https://c.yoco.com/checkout/ch_1"),
        ("https://c.yoco.com/checkout/ch_1", TEST, "https://c.yoco.com/checkout/ch_1"),
    ],
)
def test_the_providers_own_pages_open_by_https(url: str, environment: Environment, opened: str) -> None:
    assert checked_page(url, environment, "") == (opened, "")


@pytest.mark.parametrize(
    "url",
    [
        "https://pay.gov.sg.evil.example/A1",
        "https://evilpay.gov.sg/A1",
        "https://evil.example/pay.gov.sg",
        "https://pay.gov.sg@evil.example/A1",
        "https://evil.example\\@pay.gov.sg/A1",
        "https://user:word@pay.gov.sg/A1",
        "https://@pay.gov.sg/A1",
        "https://pay.gov.sg:8443/A1",
        "https://pay.gov.sg:0/A1",
        "https://pay.gov.sg:99999/A1",
        "https://pay.gov.sg./A1",
        "https://pay.gov.sg\n.evil.example/A1",
        "https://pay.gov.sg/A1 b",
        "https://pаy.gov.sg/A1",
        "https://pay。gov.sg/A1",
        "javascript:alert(1)//pay.gov.sg",
        "file:///etc/passwd",
        "//pay.gov.sg/A1",
        "pay.gov.sg/A1",
        "ftp://pay.gov.sg/A1",
        "https:///A1",
        "https://[pay.gov.sg/A1",
        "https://notyoco.com/A1",
        "http://c.yoco.com/A1",
        "http://127.0.0.1:8123/pay/1",
        "https://pay.gov.sg/" + "a" * 2_000,
    ],
)
@pytest.mark.parametrize("environment", list(Environment))
def test_anything_else_stays_closed_and_is_not_repeated(url: str, environment: Environment) -> None:
    page, sentence = checked_page(url, environment, "")
    assert page is None
    assert sentence.endswith(".")
    assert "evil" not in sentence


@pytest.mark.parametrize("url", [None, ""])
def test_no_page_is_said(url: str | None) -> None:
    assert checked_page(url, LIVE, "") == (None, "The provider told no page for it.")


@pytest.mark.parametrize(
    ("url", "environment", "words"),
    [
        ("https://staging.pay.gov.sg/A1", LIVE, "This payment is LIVE, and the page's address belongs to TEST"),
        ("https://a.staging.pay.gov.sg/A1", LIVE, "This payment is LIVE, and the page's address belongs to TEST"),
        ("https://pay.gov.sg/A1", TEST, "This payment is TEST, and the page's address belongs to LIVE"),
    ],
)
def test_live_and_test_are_not_mixed(url: str, environment: Environment, words: str) -> None:
    page, sentence = checked_page(url, environment, "")
    assert page is None
    assert words in sentence


def test_a_sandboxs_page_opens_on_its_own_host_and_port_alone() -> None:
    assert checked_page(f"{SANDBOX}/pay/1", DEMO, f"{SANDBOX}/") == (f"{SANDBOX}/pay/1", "")
    assert checked_page("http://[::1]:8123/pay/1", DEMO, "http://[::1]:8123")[0] == "http://[::1]:8123/pay/1"


@pytest.mark.parametrize(
    ("url", "base_url"),
    [
        ("http://127.0.0.1:8124/pay/1", SANDBOX),
        ("http://localhost:8123/pay/1", SANDBOX),
        ("https://127.0.0.1:8123/pay/1", SANDBOX),
        ("http://10.0.0.1:8123/pay/1", "http://10.0.0.1:8123"),
        ("http://evil.example:8123/pay/1", "http://evil.example:8123"),
        ("https://pay.gov.sg/A1", SANDBOX),
        ("http://a@127.0.0.1:8123/pay/1", SANDBOX),
        (f"{SANDBOX}/pay/1", ""),
        (f"{SANDBOX}/pay/1", "not a url"),
    ],
)
def test_no_other_page_of_a_made_up_payment_opens(url: str, base_url: str) -> None:
    page, sentence = checked_page(url, DEMO, base_url)
    assert page is None
    assert "opens only while its sandbox is connected" in sentence or "can be opened safely" in sentence


@given(st.text(max_size=60), st.sampled_from([LIVE, TEST]))
def test_whatever_opens_leads_to_a_provider(text: str, environment: Environment) -> None:
    for url in (text, f"https://{text}", f"https://pay.gov.sg{text}", f"https://{text}.pay.gov.sg/"):
        page, sentence = checked_page(url, environment, SANDBOX)
        assert (page is None) == bool(sentence)
        if page is not None:
            host = page.removeprefix("https://").split("/")[0].split("?")[0].split("#")[0]
            assert page.startswith("https://")
            assert host == "pay.gov.sg" or host.endswith((".pay.gov.sg", ".yoco.com"))
            assert "@" not in host


def test_the_link_of_what_was_created_is_kept_where_it_leads_to_the_provider_alone() -> None:
    account = Account("paysg", LIVE, "service_1", "Permits", None, 0)
    assert created_page("http://pay.gov.sg/A1", account, "Made.") == ("https://pay.gov.sg/A1", "Made.")
    page, sentence = created_page("https://pay-gov-sg.evil.example/A1", account, "Made.")
    assert page is None
    assert sentence.startswith("Made. The page's address does not lead to the provider")
    assert "evil" not in sentence
    assert created_page(None, account, "Made.") == (None, "Made. The provider told no page for it.")
