"""How much one sender may cost us."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of the listener; sizes are bytes, times seconds.

    `deadline_s` runs from a connection's beginning, or from its last answer, to the last byte of its request;
    it also bounds how long an answer may wait for a sender that does not read. `max_header_bytes` counts the
    whole head: request line, headers and the empty line. After a refusal we read and drop what a sender still
    has under way, at most `linger_s` and `linger_bytes`: closing at once would destroy the answer on its way.
    At most `max_delayed` answers are held back on purpose at once, each at most `max_delay_s`.
    """

    max_connections: int = 100
    deadline_s: float = 10.0
    max_body: int = 1024 * 1024
    max_headers: int = 100
    max_header_bytes: int = 32 * 1024
    max_chunks: int = 10_000
    linger_s: float = 1.0
    linger_bytes: int = 4 * 1024 * 1024
    stop_grace_s: float = 2.0
    max_delayed: int = 20
    max_delay_s: float = 60.0
