from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.verification import NamedSecret
from paysg_desktop.signatures.secret_checks import find_blank, find_fault, find_odd, refuse_blank, secret_bytes


@pytest.mark.parametrize("value", ["whsec_abcdef0123456789", "paysg_test_secret_4f9c2d7a", "a", "!~"])
def test_nothing_is_found_in_a_usual_secret(value: str) -> None:
    assert find_blank([NamedSecret("own", value)]) is None
    assert find_odd([NamedSecret("own", value)]) is None


def test_the_first_spoilt_one_is_named() -> None:
    secrets = [NamedSecret("good", "abcdef"), NamedSecret("bad", "abc def"), NamedSecret("worse", "rk_live_1")]
    found = find_odd(secrets)
    assert found is not None
    assert (found.cause, "bad" in found.explanation) == ("secret_whitespace", True)


@given(st.text(st.characters(), max_size=30))
def test_no_secret_raises_and_every_one_gives_a_key(value: str) -> None:
    named = [NamedSecret("own", value)]
    find_blank(named)
    find_odd(named)
    assert len(secret_bytes(value)) >= len(value)


def test_the_key_is_the_text_untouched() -> None:
    assert secret_bytes(" whsec_é\n") == b" whsec_\xc3\xa9\n"


@pytest.mark.parametrize(
    ("value", "cause"),
    [("abc", None), ("", "secret_empty"), ("\u200b", "secret_empty"), ("a b ", "secret_whitespace")],
)
def test_a_fault_is_blankness_or_an_oddity(value: str, cause: str | None) -> None:
    found = find_fault(NamedSecret("own", value))
    assert (found.cause if found else None) == cause


def test_a_blank_secret_is_refused_for_signing() -> None:
    refuse_blank("abc")
    with pytest.raises(UsageError, match="empty"):
        refuse_blank("\t")
