from __future__ import annotations

import pytest

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.providers.gateway_mapping import FORM, READERS, USUAL, Mapped, mapped


def test_every_member_is_a_setting_with_its_default() -> None:
    assert {each.name: each.default for each in FORM} == {name: getattr(USUAL, name) for name in READERS}


def test_only_what_is_given_changes() -> None:
    found = mapped({"amount_path": "sum", "header": "X-Other"}, USUAL)
    assert found == Mapped(amount_path="sum")
    assert mapped({"amount_path": ""}, found) == Mapped(amount_path="")


def test_the_events_own_id_and_type_must_stand_somewhere() -> None:
    for name in ("event_id_path", "event_type_path"):
        with pytest.raises(UsageError, match=name):
            mapped({name: ""}, USUAL)


def test_no_value_can_be_an_object_too() -> None:
    with pytest.raises(UsageError, match="exclude each other"):
        mapped({"reference_path": "data.customer"}, USUAL)
    assert mapped({"reference_path": "data.transaction_id"}, USUAL).reference_path == "data.transaction_id"


@pytest.mark.parametrize("value", ["S$", "SGDX", 702, "12a", ["SGD"]])
def test_what_is_no_currency(value: object) -> None:
    with pytest.raises(UsageError, match="currency"):
        mapped({"currency": value}, USUAL)


@pytest.mark.parametrize("value", ["cents", 1, True, ["minor"]])
def test_what_is_no_unit(value: object) -> None:
    with pytest.raises(UsageError, match="amount_unit"):
        mapped({"amount_unit": value}, USUAL)
