"""What taking captures in asks of the store."""

from __future__ import annotations

from paysg_desktop.store.questions import Questions

_DIGESTS = " UNION ALL ".join(
    f"SELECT headers_sha256, body_sha256 FROM {table} WHERE source = 'capture' AND endpoint_id = ?1"  # noqa: S608
    for table in ("deliveries", "quarantine")
)


class CaptureQuestions(Questions):
    """Safe from any thread; `close` it."""

    def captured(self, endpoint_id: str) -> frozenset[tuple[bytes, bytes]]:
        """SHA-256 of headers and body of every capture that was taken into an endpoint. Takes seconds on a long
        log: never on the UI thread."""
        return frozenset((headers, body) for headers, body in self._all(_DIGESTS, (endpoint_id,)))
