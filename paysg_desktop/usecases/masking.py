"""Which headers hold keys and are shown masked."""

from __future__ import annotations

from paysg_desktop.domain.headers import Headers

CREDENTIAL_HEADERS = frozenset(
    {"authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key", "api-key", "x-auth-token"}
)
MASK = "••••••"


def masked_headers(headers: Headers) -> list[tuple[str, str]]:
    """Names and values as text, in their order, with the values of credential headers masked."""
    pairs = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in headers]
    return [(name, MASK if name.lower() in CREDENTIAL_HEADERS else value) for name, value in pairs]
