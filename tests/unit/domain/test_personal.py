"""Which members hold personal data, in whatever spelling."""

from __future__ import annotations

import pytest

from paysg_desktop.domain.personal import is_masked, redacted_kind


@pytest.mark.parametrize("member", ["payer_email", "payerEmail", "PAYER-EMAIL", "email", "Email Address"])
def test_what_masks_cover_is_redacted_too(member: str) -> None:
    assert is_masked(member)
    assert redacted_kind(member) == "email"


def test_names_are_redacted_and_not_masked() -> None:
    assert not is_masked("payer_name")
    assert redacted_kind("payer_name") == "payer_name"
    assert redacted_kind("cardHolderName") == "payer_name"


def test_a_name_is_one_where_the_object_is_about_a_person() -> None:
    assert redacted_kind("name", "customer") == "payer_name"
    assert redacted_kind("name", "product") is None
    assert redacted_kind("name") is None


@pytest.mark.parametrize("member", ["id", "amount_in_cents", "reference_id", "email_delivery_status", ""])
def test_other_members_hold_nothing_personal(member: str) -> None:
    assert not is_masked(member)
    assert redacted_kind(member, "customer") is None
