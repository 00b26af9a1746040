from dataclasses import replace

import pytest

from paysg_desktop.domain.endpoint import Endpoint, EndpointSecret, Environment, SecretReference
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.tunnel import TunnelConfig, TunnelKind
from paysg_desktop.usecases.new_way_in import NewWayIn, way_in, why_not_live

NGROK = TunnelConfig("way_1", "ngrok", TunnelKind.NGROK, 5, {"domain": "a.example"}, SecretReference("env", "T"))


def endpoint(environment: Environment = Environment.LIVE, *, is_enabled: bool = True) -> Endpoint:
    return Endpoint("ep_1", "One", "paysg", environment, "/p", (), 1, is_enabled)


@pytest.mark.parametrize("kind", [TunnelKind.NGROK, TunnelKind.COMMAND])
def test_live_data_goes_through_a_third_party_only_once_that_is_agreed(kind: TunnelKind) -> None:
    third = replace(NGROK, kind=kind)
    why_not = why_not_live(third, [endpoint()])
    assert why_not is not None
    assert "--agree-live" in why_not
    assert why_not_live(replace(third, live_agreed_at=7), [endpoint()]) is None


@pytest.mark.parametrize("kind", [TunnelKind.OWN, TunnelKind.SSH])
def test_an_own_way_in_needs_no_word(kind: TunnelKind) -> None:
    assert why_not_live(replace(NGROK, kind=kind, settings={"url": "https://a.example"}), [endpoint()]) is None


def test_live_data_never_goes_unencrypted_to_a_bastion() -> None:
    plain = replace(NGROK, kind=TunnelKind.SSH, settings={"host": "bastion.example"}, live_agreed_at=7)
    why_not = why_not_live(plain, [endpoint()])
    assert why_not is not None
    assert "not encrypted" in why_not
    assert why_not_live(plain, [endpoint(Environment.TEST)]) is None


def test_endpoints_without_live_data_need_no_word() -> None:
    assert why_not_live(NGROK, []) is None
    assert why_not_live(NGROK, [endpoint(Environment.TEST), endpoint(is_enabled=False)]) is None


def test_a_live_secret_makes_a_test_endpoint_live() -> None:
    secret = EndpointSecret(SecretReference("env", "L"), environment=Environment.LIVE)
    both = replace(endpoint(Environment.TEST), secrets=(secret,))
    assert why_not_live(NGROK, [both]) is not None


def test_what_is_asked_for_is_kept_and_the_rest_filled_in() -> None:
    new = NewWayIn(TunnelKind.OWN, "", {"url": " https://a.example ", "other": "  "})
    made = way_in("way_9", new, None, 42, None)
    assert made == TunnelConfig("way_9", "own address", TunnelKind.OWN, 42, {"url": "https://a.example"})


def test_the_word_holds_for_what_it_was_given_for() -> None:
    agreed = replace(NGROK, live_agreed_at=7)
    same = NewWayIn(TunnelKind.NGROK, "renamed", {"domain": "a.example"}, NGROK.secret)
    assert way_in("way_1", same, agreed, 50, None).live_agreed_at == 7
    assert way_in("way_1", same, agreed, 50, None).created_at == 5
    other = replace(same, settings={"domain": "b.example"})
    assert way_in("way_1", other, agreed, 50, None).live_agreed_at is None
    assert way_in("way_1", other, agreed, 50, 50).live_agreed_at == 50


@pytest.mark.parametrize(
    "new",
    [
        NewWayIn(TunnelKind.OWN, "x" * 61),
        NewWayIn(TunnelKind.OWN, "right\u202eto left"),
        NewWayIn(TunnelKind.OWN, "", {"url": "https://a.example\nx"}),
        NewWayIn(TunnelKind.OWN, "", {"url": "x" * 2001}),
    ],
)
def test_what_can_not_be(new: NewWayIn) -> None:
    with pytest.raises(UsageError):
        way_in("way_1", new, None, 1, None)


def test_a_way_in_stays_of_its_kind() -> None:
    with pytest.raises(UsageError, match="kind"):
        way_in("way_1", NewWayIn(TunnelKind.OWN), NGROK, 1, None)
