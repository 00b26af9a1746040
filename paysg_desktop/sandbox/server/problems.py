"""Errors of PaySG's API (paysg.md, section 14). The codes are made up: the guide's list is cut off."""

from __future__ import annotations

import html
from typing import Any

from paysg_desktop.domain.headers import Headers
from paysg_desktop.sandbox.server.http import HTML_TYPE, TEXT_TYPE, Answer, json_answer
from paysg_desktop.sandbox.server.switches import SandboxOptions

INVALID = "invalid_request_error"
IDEMPOTENCY = "idempotency_error"
API = "api_error"
EXTERNAL = "external_error"


class Problem(Exception):
    """An answer that is no success. `message` may quote what the caller sent."""

    def __init__(
        self,
        status: int,
        code: str,
        message: str,
        *,
        kind: str = INVALID,
        data: dict[str, Any] | None = None,
        headers: Headers = (),
    ) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.kind = kind
        self.data = data
        self.headers = headers


def invalid(parameter: str, message: str, code: str = "parameter_invalid") -> Problem:
    return Problem(400, code, message, data={"parameter": parameter})


def problem_answer(problem: Problem, options: SandboxOptions) -> Answer:
    """The error as the switch `error_body` has it."""
    error: dict[str, Any] = {"type": problem.kind, "code": problem.code, "message": problem.message}
    if problem.data is not None:
        error["data"] = problem.data
    match options.error_body:
        case "bare":
            return json_answer(problem.status, {"message": problem.message}, problem.headers)
        case "text":
            return Answer(problem.status, problem.message.encode(), (TEXT_TYPE, *problem.headers))
        case "html":
            return html_answer(problem.status, problem.message, problem.headers)
        case "empty":
            return Answer(problem.status, b"", problem.headers)
        case _:
            return json_answer(problem.status, {"error": error}, problem.headers)


def html_answer(status: int, text: str, headers: Headers = ()) -> Answer:
    """A page as a gateway before the API would answer."""
    page = f"<html><head><title>{status}</title></head><body><h1>{html.escape(text)}</h1></body></html>"
    return Answer(status, page.encode(), (HTML_TYPE, *headers))
