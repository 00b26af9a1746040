from __future__ import annotations

import tomllib
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.settings.toml import TomlError, dump, line_of, parse

TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
PLAIN = st.one_of(
    TEXTS,
    st.booleans(),
    st.integers(-(2**63), 2**63 - 1),
    st.floats(allow_nan=False),
    st.datetimes(),
    st.datetimes(timezones=st.just(UTC)),
    st.dates(),
    st.times(),
)
VALUES: st.SearchStrategy[Any] = st.recursive(
    PLAIN, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3), max_leaves=8
)


@given(st.dictionaries(TEXTS, VALUES, max_size=5))
def test_what_is_written_reads_back_equal(document: dict[str, Any]) -> None:
    assert tomllib.loads(dump(document)) == document


def test_the_written_form_is_one_a_person_would_write() -> None:
    document = {"version": 1, "ui": {"layout": "developer"}, "listener": {"hosts": ("a.sg",), "port": 0}}

    assert dump(document) == (
        'version = 1\n\n[ui]\nlayout = "developer"\n\n[listener]\nhosts = ["a.sg"]\nport = 0\n'
    )


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b"a = 1\nb = \nc = 2\n", 2),
        (b"a = 1\na = 2\n", 2),
        (b"a = 1\n\nb = 'open", 3),
        (b"a = 1\n[b\n", 2),
        (b"a = 1\nb = '\xff'\n", 2),
        (b"a = " + b"9" * 5000, 1),
        (b"a = " + b"[" * 100_000, 1),
    ],
)
def test_an_error_names_the_line_and_quotes_nothing(content: bytes, line: int) -> None:
    with pytest.raises(TomlError) as caught:
        parse(content)

    assert caught.value.line == line
    assert str(caught.value) == f"line {line}"


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b"[log]\ntheme = 1\n\n[ ui ]\n# theme\nlayout = 'a'\ntheme = 'x'\n", 7),
        (b"ui.theme = 'x'\n", 1),
        (b"ui = {theme = 'x'}\n", None),
    ],
)
def test_the_line_of_a_key(content: bytes, line: int | None) -> None:
    assert line_of(content, "ui.theme") == line


def test_a_type_that_toml_lacks_is_our_mistake() -> None:
    with pytest.raises(TypeError, match="bytes"):
        dump({"a": b"x"})
    assert dump({"at": datetime(2026, 11, 21, 3, 46, tzinfo=UTC)}) == "at = 2026-11-21T03:46:00+00:00\n"
