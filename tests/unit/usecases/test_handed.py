"""When a provider has an address that does not lead here any more, and what is sent it then."""

import pytest

from paysg_desktop.domain.endpoint import Endpoint, Environment
from paysg_desktop.domain.reach import AddressAlarm, HandedAddress
from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.usecases.handed import alarms, is_about, is_public

OLD, NEW = "https://old.example", "https://new.example"
ENDPOINT = Endpoint("end_1", "Counter", "paysg", Environment.LIVE, "/hooks/1", (), 1)
HANDED = HandedAddress("end_1", OLD + "/hooks/1", 5)


def found(*standing: str, kept: tuple[str, ...] = (), handed: HandedAddress = HANDED) -> tuple[AddressAlarm, ...]:
    return alarms([handed], [ENDPOINT], standing, kept, {"end_1": PROVIDERS["paysg"]})


def test_another_address_is_an_alarm_with_the_message() -> None:
    (alarm,) = found(NEW + "/")
    assert (alarm.url, alarm.provider, alarm.endpoint_name) == (NEW + "/hooks/1", "PaySG", "Counter")
    assert alarm.message.text is not None
    assert f"old webhook_url: {OLD}/hooks/1" in alarm.message.text
    assert f"webhook_url: {NEW}/hooks/1" in alarm.message.text
    assert "team@pay.gov.sg" in alarm.message.what_to_do


@pytest.mark.parametrize(
    "handed",
    [
        OLD + "/hooks/1",
        "https://OLD.example:443/hooks/1",
        OLD + "/a-path-that-the-gateway-maps",
    ],
)
def test_the_same_address_is_none(handed: str) -> None:
    assert found(OLD, handed=HandedAddress("end_1", handed, 5)) == ()


def test_one_that_is_down_for_the_moment_is_none() -> None:
    assert found(NEW, kept=(OLD,)) == ()


def test_while_nothing_stands_there_is_none() -> None:
    assert found() == ()


def test_an_endpoint_that_is_gone_or_disabled_has_none() -> None:
    assert alarms([HANDED], [], [NEW], [], {}) == ()


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        (OLD, True),
        ("http://127.0.0.1:8787/hooks/1", False),
        ("http://localhost:8787/hooks/1", False),
        ("http://[::1]:8787/x", False),
        ("https://", False),
        ("https://a:b/", False),
        ("payments", False),
        ("ftp://old.example/x", False),
    ],
)
def test_what_is_public(url: str, expected: bool) -> None:
    assert is_public(url) is expected


def test_a_copied_text_is_about_an_address_where_it_is_that_or_registers_it() -> None:
    url = NEW + "/hooks/1"
    registration = PROVIDERS["paysg"].registration(url, "Counter")
    assert is_about(f" {url}\n", url, registration)
    assert registration.text is not None
    assert is_about(registration.text, url, registration)
    assert not is_about(f"see {url}", url, registration)
