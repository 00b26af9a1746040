"""Words for every cause and every form, claiming no more than was proven."""

from __future__ import annotations

import re

import pytest

from paysg_desktop.domain.finding import Change, Finding
from paysg_desktop.signatures.doctor import words
from paysg_desktop.signatures.doctor.forms import PHRASES
from paysg_desktop.signatures.doctor.sentences import SENTENCES

CATALOGUE = {
    "header_missing", "header_of_other_scheme", "header_malformed", "scheme_unsupported_by_secret",
    "scheme_not_v1", "no_secret", "secret_empty", "secret_whitespace", "secret_extra_prefix", "secret_is_api_key",
    "secret_masked", "secret_malformed", "secret_truncated", "not_post", "body_empty", "body_truncated",
    "replayed_delivery",
    "timestamp_milliseconds", "timestamp_too_old", "timestamp_too_new", "clock_skew", "clock_timezone",
    "delayed_queue", "other_profile_secret", "old_secret", "key_not_base64_decoded", "key_was_base64_decoded",
    "key_prefix_stripped", "key_hex", "key_urlsafe_base64", "body_still_compressed", "body_base64",
    "body_form_wrapped", "body_bom", "body_trailing_newline", "body_line_endings", "body_mojibake",
    "body_reserialised", "body_unicode_escaped", "body_slashes_escaped", "body_html_escaped",
    "body_number_normalised", "body_keys_sorted", "body_duplicate_keys", "payload_only_signed",
    "timestamp_not_signed", "id_not_signed", "separator_differs", "timestamp_unit_signed_differs", "url_signed",
    "digest_wrong_encoding", "digest_wrong_algorithm", "digest_not_hmac", "unknown_mismatch",
    "environment_mismatch",
}  # fmt: skip
PLACE = re.compile(r"\{\w*\}")
PROOF = Finding(
    "body_reserialised",
    is_proven=True,
    changes=(Change("body_reserialised", "compact"),),
    secret="yoco test (current)",
)


def test_every_cause_has_words() -> None:
    assert CATALOGUE <= words.CAUSES


@pytest.mark.parametrize("cause", sorted(SENTENCES))
def test_a_sentence_and_something_to_do_with_every_place_filled(cause: str) -> None:
    for finding in (
        Finding(cause),
        Finding(cause, is_proven=True, secret="s", endpoint="e", offset_s=28_800),
        Finding(cause, is_proven=True, changes=(Change(cause, "x"),), secret="s"),
    ):
        sentence = words.sentence(finding)
        assert sentence[0].isupper()
        assert sentence[-1] == "."
        assert not PLACE.search(sentence)
        assert "  " not in sentence
        to_do = words.to_do(finding)
        assert 1 <= len(to_do) <= 4
        assert all(each[-1] == "." and not PLACE.search(each) for each in to_do)


def test_the_picture_in_words() -> None:
    assert words.sentence(PROOF) == (
        "The body was re-formatted: what was signed is the same document written compactly. "
        "In that form the signature fits the secret “yoco test (current)”. Nothing was counted."
    )
    assert words.forms(PROOF) == "the same document written compactly"


def test_two_changes_are_both_told() -> None:
    both = (Change("body_base64", "decoded"), Change("body_reserialised", "spaced"))
    finding = Finding("body_base64", is_proven=True, changes=both, secret="ours")
    assert "base64" in words.sentence(finding)
    assert "a blank after each comma and colon" in words.sentence(finding)
    assert len(words.to_do(finding)) > len(words.to_do(Finding("body_base64")))


def test_nothing_unproven_is_claimed() -> None:
    assert "don't tell" in words.sentence(Finding("unknown_mismatch"))
    assert "looks like" in words.sentence(Finding("secret_is_api_key"))
    assert "looks like" in words.sentence(Finding("secret_masked"))


def test_the_endpoint_that_it_was_meant_for_is_named() -> None:
    for cause in ("header_of_other_scheme", "header_missing"):
        finding = Finding(cause, is_proven=True, secret="shop (current)", endpoint="shop")
        assert "“shop”" in words.sentence(finding)
        assert "“shop”" in words.to_do(finding)[0]


@pytest.mark.parametrize(
    ("offset_s", "told"),
    [(28_800, "8 h behind"), (-28_800, "8 h ahead of"), (412, "6 min behind"), (90, "90 s behind")],
)
def test_how_far_a_clock_is_off(offset_s: int, told: str) -> None:
    assert told in words.sentence(Finding("clock_skew", is_proven=True, offset_s=offset_s))


def test_remarks_stand_behind_the_cause() -> None:
    finding = Finding("timestamp_too_old", is_proven=True, remarks=("replayed_delivery",))
    assert words.sentence(finding).endswith("it was sent again, and not by a retry.")


def test_every_form_has_a_phrase() -> None:
    assert all(phrase for phrase in PHRASES.values())


def test_templates_are_translated_before_they_are_filled() -> None:
    seen: list[str] = []

    def tr(text: str) -> str:
        seen.append(text)
        return text

    words.sentence(PROOF, tr)
    words.to_do(PROOF, tr)
    words.forms(PROOF, tr)
    assert SENTENCES["body_reserialised"].sentence in seen
    assert not any("yoco" in text for text in seen)


def test_an_unknown_cause_is_said_to_be_one() -> None:
    assert "of_the_future" in words.sentence(Finding("of_the_future"))
    assert words.to_do(Finding("of_the_future")) == ()
