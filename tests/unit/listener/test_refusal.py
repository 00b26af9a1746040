from __future__ import annotations

from http import HTTPStatus

from paysg_desktop.listener.refusal import refusal_answer


def test_answer_has_no_body_and_says_nothing_of_the_program() -> None:
    assert refusal_answer(HTTPStatus.NOT_FOUND) == (
        b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
    )


def test_405_tells_what_is_allowed() -> None:
    assert b"\r\nallow: POST\r\n" in refusal_answer(HTTPStatus.METHOD_NOT_ALLOWED)
