from __future__ import annotations

import json
from typing import Any

import pytest

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.ports import Provider
from paysg_desktop.domain.verification import NamedSecret, Status
from paysg_desktop.providers.registry import PROVIDERS, get

NOW = 1_763_697_600_000_000
SECRET = NamedSecret("own", "whsec_ifSnFpXCUYArrpTF4MpiO/dFXjzhvLXa")
EACH = pytest.mark.parametrize("provider", PROVIDERS.values(), ids=PROVIDERS)


@EACH
def test_every_provider_is_complete(provider: Provider) -> None:
    assert get(provider.name) is provider
    assert provider.title
    assert all(sentence.endswith(".") for sentence in provider.event_types.values())
    assert 200 <= provider.accept_status < 300
    assert 400 <= provider.reject_status < 500
    assert sum(provider.retry_schedule.waits_s) == provider.retry_schedule.gives_up_after_s
    assert provider.signature_headers


def test_the_three_are_known() -> None:
    assert list(PROVIDERS) == ["paysg", "yoco", "gateway"]


@EACH
def test_every_sample_is_signed_verified_and_read(provider: Provider) -> None:
    for event_type in provider.event_types:
        body = json.dumps(provider.sample(event_type, NOW, {})).encode()
        headers = provider.sign(body, SECRET.value, NOW)
        assert [name.decode() for name, _ in headers] == list(provider.signature_headers)
        verdict = provider.verify(headers, body, (SECRET,), NOW)
        assert (verdict.status, verdict.warnings) == (Status.VERIFIED, ())
        found = provider.parse(body)
        assert (found.problem, found.remarks, found.event_type) == (None, (), event_type)
        assert found.occurred_at == NOW


@EACH
def test_an_unknown_event_has_no_sample(provider: Provider) -> None:
    with pytest.raises(UsageError, match="It sends:"):
        provider.sample("payment.vanished", NOW, {})


@EACH
def test_every_setting_takes_its_own_default(provider: Provider) -> None:
    defaults: dict[str, Any] = {each.name: each.default for each in provider.settings_form}
    assert len(defaults) == len(provider.settings_form)
    assert provider.with_settings(defaults) == provider
    as_stored = json.loads(json.dumps(defaults))
    bound = provider.with_settings(as_stored)
    assert (bound.reject_status, bound.accept_status) == (provider.reject_status, provider.accept_status)
    assert bound.retry_schedule.waits_s == provider.retry_schedule.waits_s


@EACH
def test_every_setting_says_what_it_takes(provider: Provider) -> None:
    for each in provider.settings_form:
        assert each.kind in {"text", "choice", "seconds", "encodings", "waits"}
        assert each.label
        assert each.help.endswith(".")
        assert bool(each.choices) is (each.kind in {"choice", "encodings"})
        with pytest.raises(UsageError, match=each.name):
            provider.with_settings({each.name: {"no": "such"}})
        for choice in each.choices if each.kind == "choice" else ():
            provider.with_settings(_NEEDED.get(choice, {}) | {each.name: choice})


_NEEDED = {"timestamp.raw_body": {"timestamp_header": "X-Time"}}


@EACH
def test_an_unknown_setting_is_answered_with_the_known_ones(provider: Provider) -> None:
    with pytest.raises(UsageError, match=f"colour.*{provider.settings_form[0].name}"):
        provider.with_settings({"colour": "red"})


@EACH
def test_no_registration_holds_a_key(provider: Provider) -> None:
    found = provider.registration("https://hooks.example.sg/h/1", 'it\'s "mine"')
    assert found.what_to_do.endswith(".")
    texts = [text for text in (found.text, found.request, found.curl) if text]
    assert texts
    for text in texts:
        assert "https://hooks.example.sg/h/1" in text
        assert "sk_" not in text
        assert "whsec_" not in text


def test_an_unknown_name_is_answered_with_the_known_ones() -> None:
    with pytest.raises(UsageError, match="paysg"):
        get("paypal")
