"""Answers that need no application: a status, no body, and the end of the connection."""

from __future__ import annotations

from http import HTTPStatus


class RefusedRequestError(Exception):
    """A request that nobody will look at any further; `status` is the HTTP status to answer."""

    def __init__(self, status: HTTPStatus) -> None:
        super().__init__(status.value)
        self.status = status


def refusal_answer(status: HTTPStatus) -> bytes:
    """The whole answer as it goes over the wire."""
    allow = "allow: POST\r\n" if status is HTTPStatus.METHOD_NOT_ALLOWED else ""
    lines = f"HTTP/1.1 {status.value} {status.phrase}\r\n{allow}content-length: 0\r\nconnection: close\r\n\r\n"
    return lines.encode("ascii")
