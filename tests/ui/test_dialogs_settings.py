"""The form of a provider's settings, and the notes on secrets."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.ui.dialogs.secret_notes import secret_note
from paysg_desktop.ui.dialogs.settings_form import ChoiceSetting, EncodingsSetting, LineSetting, SettingsForm
from tests.ui.test_access import unnamed

CHANGED = {
    "paysg": {"tolerance": 95, "digest_encodings": ["hex"], "time_policy": "reject", "retry_waits_s": [5, 300]},
    "yoco": {"tolerance": 600},
    "gateway": {
        "amount_unit": "minor",
        "currency": "SGD",
        "prefix": "",
        "reject_status": "401",
        "algorithm": "sha512",
    },
}


def offered(provider: str, **given: object) -> SettingsForm:
    form = SettingsForm()
    form.offer(PROVIDERS[provider].settings_form, given)
    return form


@pytest.mark.parametrize("provider", sorted(PROVIDERS))
def test_untouched_defaults_are_not_settings(qapp: QApplication, provider: str) -> None:
    form = offered(provider)
    assert form.values() == {}
    assert unnamed(form) == []


@pytest.mark.parametrize("provider", sorted(PROVIDERS))
def test_what_was_set_is_shown_and_read_as_the_same(qapp: QApplication, provider: str) -> None:
    values = offered(provider, **CHANGED[provider]).values()
    assert values == CHANGED[provider]
    PROVIDERS[provider].with_settings(values)


def test_a_value_of_another_version_gives_way_to_the_default(qapp: QApplication) -> None:
    assert offered("paysg", tolerance="whenever", retry_waits_s=7).values() == {}


def test_a_choice_is_made_from_the_menu(qapp: QApplication) -> None:
    form = offered("gateway")
    unit = form.fields["amount_unit"]
    assert isinstance(unit, ChoiceSetting)
    assert unit.chooser.accessibleName() == "Unit of amounts: not set"
    unit.chooser.chosen.emit("major")
    assert unit.chooser.accessibleName() == "Unit of amounts: major"
    assert form.values() == {"amount_unit": "major"}


def test_encodings_are_ticked_and_one_is_needed(qapp: QApplication) -> None:
    form = offered("paysg")
    encodings = form.fields["digest_encodings"]
    assert isinstance(encodings, EncodingsSetting)
    encodings.boxes["base64"].click()
    assert form.values() == {"digest_encodings": ["hex"]}
    encodings.boxes["hex"].click()
    with pytest.raises(UsageError, match="“Encodings” needs one choice at least"):
        form.values()


@pytest.mark.parametrize(("name", "text"), [("retry_waits_s", "now and then"), ("tolerance", "1 min, 2 min")])
def test_what_cannot_be_read_is_said_by_the_name_of_its_field(qapp: QApplication, name: str, text: str) -> None:
    form = offered("paysg")
    field = form.fields[name]
    assert isinstance(field, LineSetting)
    field.field.line.setText(text)
    with pytest.raises(UsageError, match=f"“{field.setting.label}” is a time"):
        form.values()


def test_an_emptied_optional_setting_is_not_set(qapp: QApplication) -> None:
    form = offered("paysg", retry_waits_s=[5])
    field = form.fields["retry_waits_s"]
    assert isinstance(field, LineSetting)
    field.field.line.clear()
    assert form.values() == {}


@pytest.mark.parametrize(
    ("provider", "text", "told"),
    [
        ("paysg", "", ""),
        ("paysg", "example-secret-0123456789abcdef", ""),
        ("paysg", "sk_live_51H", "an API key"),
        ("gateway", "pk_test_abc", "an API key"),
        ("paysg", "abcd••••••••wxyz", "hidden form"),
        ("gateway", "********", "hidden form"),
        ("gateway", "whsec_abc...", "hidden form"),
        ("paysg", "two words", "a blank in it"),
        ("yoco", "secret: whsec_QUJDQUJD", "a blank in it"),
        ("yoco", "x-whsec_QUJDQUJD", "in front of whsec_"),
        ("yoco", "QUJDQUJDQUJDQUJDQUJDQUJDQUJDQUJD", "begin with whsec_"),
        ("yoco", "whsec_%%%", "not base64"),
        ("yoco", "whsec_QUJD", "a part of it may be missing"),
        ("yoco", "whsec_ifSnFpXCUYArrpTF4MpiO/dFXjzhvLXa", ""),
    ],
)
def test_a_note_says_what_a_secret_looks_like(provider: str, text: str, told: str) -> None:
    note = secret_note(provider, text)
    assert (told in note) if told else note == ""
    assert not text or text not in note
