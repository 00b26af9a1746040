"""Strategies for JSON that nobody promised, in the members that a parser looks at."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import strategies as st


def any_json(*names: str) -> st.SearchStrategy[Any]:
    """Values of any kind and nesting, whose members mostly have the given names."""
    return st.recursive(
        st.none()
        | st.booleans()
        | st.integers()
        | st.floats(allow_nan=False, allow_infinity=False)
        | st.text(st.characters(), max_size=8),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(names) | st.text(st.characters(), max_size=5), inner, max_size=6)
        ),
        max_leaves=25,
    )


def any_body(values: st.SearchStrategy[Any]) -> st.SearchStrategy[bytes]:
    """The bytes of such values, and bytes that are no JSON at all."""
    return st.binary(max_size=100) | values.map(lambda value: json.dumps(value).encode())
