"""JSON text is taken apart exactly, and what belongs to a personal field is known by its key."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain.json_tokens import tokens, words_of

_PARTS = st.text(st.sampled_from('payer_email{}[]",:\\ é1'), max_size=60)


def personal(text: str) -> list[tuple[str, str]]:
    return [
        (each.field, text[each.start : each.end]) for each in tokens(text) if each.field and each.kind != "key"
    ]


def test_every_kind_is_told() -> None:
    text = '{"k": ["s", 1.50, true, null]}'
    told = [(each.kind, text[each.start : each.end]) for each in tokens(text)]
    kinds = "open key colon open string comma number comma word comma word close close"
    assert " ".join(kind for kind, _ in told) == kinds
    assert "".join(piece for _, piece in told) == text.replace(" ", "")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"email":"a@b.sg","n":"x"}', [("email", '"a@b.sg"')]),
        ('{"\\u0065mail" : 1}', [("email", "1")]),
        (
            '{"payer_address":{"line":"x","email":[true]},"n":1}',
            [("payer_address", '"x"'), ("payer_address", "true")],
        ),
        ('{"email":null}', []),
        ('{"email"::"a@b.sg"}', [("email", '"a@b.sg"')]),
        ('{"email","a@b.sg"}', []),
        ('}]{"email":"cut o', [("email", '"cut o')]),
    ],
)
def test_a_value_knows_its_personal_field(text: str, expected: list[tuple[str, str]]) -> None:
    assert personal(text) == expected


@given(_PARTS)
def test_tokens_stand_in_order_and_leave_out_nothing_but_blanks(text: str) -> None:
    found = list(tokens(text))
    assert all(one.end <= other.start for one, other in pairwise(found))
    at = 0
    for token in [*found, None]:
        assert not text[at : token.start if token else len(text)].strip()
        at = token.end if token else at


@pytest.mark.parametrize(
    ("token", "words"), [('"a"', "a"), ('"\\u0061"', "a"), ('"\\q"', '"\\q"'), ('"cut', "cut")]
)
def test_what_a_text_in_quotes_says(token: str, words: str) -> None:
    assert words_of(token) == words
