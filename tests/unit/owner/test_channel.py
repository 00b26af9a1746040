from __future__ import annotations

import sys
from multiprocessing import Pipe
from typing import Any

import pytest

from paysg_desktop.owner.channel import (
    MAX_MESSAGE_BYTES,
    MessageError,
    deadline,
    is_same_user,
    receive,
    send,
)


def test_a_message_arrives_as_it_was_sent() -> None:
    one, other = Pipe()
    message = {"text": "李 \ud800\n", "list": [1, None, True, 0.5], "big": 2**70}
    with one, other:
        send(one, message)

        assert receive(other) == message


@pytest.mark.parametrize(
    "message", [{"x": b"bytes"}, {"x": float("nan")}, {"x": object()}, {"x": "x" * MAX_MESSAGE_BYTES}]
)
def test_what_is_no_message_is_not_sent(message: dict[str, Any]) -> None:
    one, other = Pipe()
    with one, other:
        with pytest.raises(MessageError):
            send(one, message)
        assert not other.poll()


def test_a_message_that_holds_itself_is_not_sent() -> None:
    one, other = Pipe()
    message: dict[str, Any] = {}
    message["x"] = message
    with one, other, pytest.raises(MessageError):
        send(one, message)


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"null", b"\xff", b"[" * 100_000])
def test_garbage_is_told_without_being_quoted(content: bytes) -> None:
    one, other = Pipe()
    with one, other:
        one.send_bytes(content)
        with pytest.raises(MessageError, match="not"):
            receive(other)


def test_a_pickle_is_garbage_and_nothing_runs() -> None:
    one, other = Pipe()
    with one, other:
        one.send({"command": "x"})
        with pytest.raises(MessageError, match="not JSON"):
            receive(other)


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe of Windows has no frames of its own")
def test_a_size_beyond_the_bound_is_refused_before_the_bytes_are_read() -> None:
    one, other = Pipe()
    with one, other:
        one._send((MAX_MESSAGE_BYTES + 1).to_bytes(4, "big"))  # type: ignore[attr-defined]  # the frame's head
        with pytest.raises(OSError, match="length"):
            receive(other)


def test_a_silent_line_is_cut_at_the_deadline() -> None:
    one, other = Pipe()
    with one, other, pytest.raises((OSError, EOFError)), deadline(other, 0.02):
        receive(other)


def test_a_line_that_is_in_time_is_not_cut() -> None:
    one, other = Pipe()
    with one, other:
        with deadline(other, 60):
            send(one, {})
            receive(other)
        send(one, {"still": "there"})
        assert receive(other) == {"still": "there"}


def test_our_own_process_is_the_same_user() -> None:
    one, other = Pipe()
    with one, other:
        assert is_same_user(one)
