"""Headers that hold keys are shown masked."""

from __future__ import annotations

from paysg_desktop.domain.headers import Headers, holds_key

MASK = "••••••"


def masked_headers(headers: Headers) -> list[tuple[str, str]]:
    """Names and values as text, in their order, with the values of those that hold keys masked."""
    return [
        (name.decode("latin-1"), MASK if holds_key(name) else value.decode("latin-1")) for name, value in headers
    ]
