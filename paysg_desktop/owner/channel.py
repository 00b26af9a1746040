"""What both ends of the control channel share: JSON in bounded messages, and bounds on time.

`multiprocessing.connection` frames the bytes; its objects are never pickled, since unpickling runs code.
"""

from __future__ import annotations

import json
import os
import socket
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection, answer_challenge, deliver_challenge
from typing import Any

from paysg_desktop.domain.errors import PaySGDesktopError, TunnelError

MAX_MESSAGE_BYTES = 1024 * 1024


class MessageError(ValueError):
    """A message that is too large or no JSON object; its content is never part of the text."""


def send(connection: Connection[Any, Any], message: dict[str, Any]) -> None:
    """Send one message; raises MessageError when it can't be one, OSError when the other end is gone."""
    try:
        content = json.dumps(message, allow_nan=False).encode()
    except (TypeError, ValueError, RecursionError):
        raise MessageError("The message can't be written as JSON.") from None
    if len(content) > MAX_MESSAGE_BYTES:
        raise MessageError(f"The message has {len(content)} bytes; {MAX_MESSAGE_BYTES} are allowed.")
    connection.send_bytes(content)


def receive(connection: Connection[Any, Any]) -> dict[str, Any]:
    """The next message; raises MessageError, or OSError and EOFError when it does not come."""
    content = connection.recv_bytes(MAX_MESSAGE_BYTES)
    try:
        message = json.loads(content)
    except (ValueError, RecursionError):
        raise MessageError("The message is not JSON.") from None
    if not isinstance(message, dict):
        raise MessageError("The message is not a JSON object.")
    return message


def error_json(error: PaySGDesktopError) -> dict[str, Any]:
    """An error as it travels; `client.told_error` makes it again."""
    told = {"kind": type(error).__name__, "message": str(error), "exit_code": error.exit_code}
    next_step = error.next_step if isinstance(error, TunnelError) else ""
    return told | ({"next_step": next_step} if next_step else {})


def admit(connection: Connection[Any, Any], key: bytes) -> None:
    """The server's half of the handshake: each end proves the key. Raises AuthenticationError and its like."""
    deliver_challenge(connection, key)
    answer_challenge(connection, key)


def enter(connection: Connection[Any, Any], key: bytes) -> None:
    """The client's half of the handshake."""
    answer_challenge(connection, key)
    deliver_challenge(connection, key)


@contextmanager
def deadline(connection: Connection[Any, Any], seconds: float) -> Iterator[None]:
    """Cut the connection when the block takes longer, so that its reads and writes end with an error."""
    cut = threading.Timer(seconds, _cut, (connection,))
    cut.daemon = True
    cut.start()
    try:
        yield
    finally:
        cut.cancel()


def is_same_user(connection: Connection[Any, Any]) -> bool:
    """Whether the other end runs as our user; True where the system does not tell, since the key decides."""
    if sys.platform != "linux":
        return True
    with socket.socket(fileno=os.dup(connection.fileno())) as peer:
        credentials = peer.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12)
    return int.from_bytes(credentials[4:8], sys.byteorder) == os.getuid()


def _cut(connection: Connection[Any, Any]) -> None:
    with suppress(OSError):
        if sys.platform == "win32":
            connection.close()
            return
        # Closing would not wake a blocked read, and could hit a handle that was given out again.
        with socket.socket(fileno=os.dup(connection.fileno())) as line:
            line.shutdown(socket.SHUT_RDWR)
