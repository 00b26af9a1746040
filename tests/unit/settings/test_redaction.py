from __future__ import annotations

import json
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.settings.redaction import Redactor, visible

CANARY = "kanarienvogel-7319"


@pytest.mark.parametrize(
    "text",
    [
        f"whsec_{CANARY}",
        f"key=paysg_live_{CANARY} and more",
        f"paysg_stag_{CANARY}",
        f"sk_test_{CANARY}",
        f"Authorization: Bearer {CANARY}",
        f"authorization={CANARY}",
        f'{{"Authorization": "Bearer {CANARY}", "x": 1}}',
        f'{{\\"Authorization\\": \\"Bearer {CANARY}\\"}}',
        f"(b'Authorization', b'Basic {CANARY}')",
        f"PaySG-Signature: t=1, v1={CANARY}",
        f"webhook-signature: v1,{CANARY}",
        f"Proxy-Authorization: {CANARY}",
        f"Cookie: a={CANARY}",
        f"sent BEARER {CANARY}",
        f"mail to {CANARY}@example.gov.sg",
        f"http://user:{CANARY}@example.sg/",
        f"?email={CANARY}%40example.gov.sg",
    ],
)
def test_what_looks_like_a_secret_or_an_address_is_masked(text: str) -> None:
    masked = Redactor().redact(text)

    assert CANARY not in masked
    assert "•••" in masked


@pytest.mark.parametrize("text", ["S1234567D", "NRIC s1234567d.", "nric_T0000000X", "(G7654321K)", "M1111111A"])
def test_identifiers_are_masked(text: str) -> None:
    assert "34567" not in Redactor().redact(text)
    assert "•••" in Redactor().redact(text)


@pytest.mark.parametrize(
    "text",
    [
        "A delivery of 1234 bytes came in 3 ms.",
        "evt_S1234567DX",
        "AS1234567D",
        "The signature, as sent, does not hold.",
        "No Authorization header, no cookie.",
        "https://127.0.0.1:8787/hooks/6bd1",
        "payment 4b3c1f9e-8d20-4a3b",
    ],
)
def test_what_is_neither_stays(text: str) -> None:
    assert Redactor().redact(text) == text


SECRETS = [
    CANARY,
    f"  {CANARY}\n",
    f'{CANARY}"\\quoted',
    f"{CANARY} ü 李明 \x00\u202e",
    f"whsec_{CANARY}",
    f"({CANARY}+*[a",
]


@pytest.mark.parametrize("secret", SECRETS)
def test_a_registered_secret_is_masked_in_every_form_that_a_text_shows_it_in(secret: str) -> None:
    redactor = Redactor()
    redactor.register(secret)

    for form in (
        secret,
        secret.strip(),
        secret.strip().removeprefix("whsec_"),
        repr(secret),
        repr(secret.encode()),
        json.dumps(secret),
        json.dumps(secret, ensure_ascii=False),
        quote(secret),
        str({"key": [secret]}),
        f"{secret}{secret}",
    ):
        assert CANARY not in redactor.redact(f"x {form} y"), form


def test_the_longest_secret_goes_first_and_short_ones_are_left() -> None:
    redactor = Redactor()
    for secret in ("abcd", "abcdefgh", "a", "", "   \n"):
        redactor.register(secret)

    assert redactor.redact("abcdefgh abcd a") == "••• ••• a"


def test_redactors_share_nothing() -> None:
    Redactor().register(CANARY)

    assert Redactor().redact(CANARY) == CANARY


@pytest.mark.timeout(10)
@pytest.mark.parametrize("text", ["a" * 1_000_000, "a@" * 300_000, "@" * 500_000, "authorization " * 50_000])
def test_long_hostile_lines_take_no_quadratic_time(text: str) -> None:
    assert Redactor().redact(text)


@given(st.text())
def test_what_is_visible_is_one_line_of_seen_characters(text: str) -> None:
    shown = visible(text)

    assert visible(shown) == shown
    assert len(shown.splitlines()) <= 1
    shown.encode()


def test_marks() -> None:
    assert visible("a\nb\tc\x7f\u202e\u2028\ud800李") == "a␊b␉c␡⟦U+202E⟧⟦U+2028⟧⟦U+D800⟧李"
