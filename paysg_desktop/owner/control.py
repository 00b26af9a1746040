"""The owner's end of the control channel: one request a connection and its answer, for the same user only."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Generator, Iterator
from contextlib import suppress
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Connection, Listener
from pathlib import Path
from typing import Any

from paysg_desktop.domain.errors import PaySGDesktopError, StorageError
from paysg_desktop.owner.address import Address, new_address, publish, remove_stale
from paysg_desktop.owner.channel import MessageError, admit, deadline, error_json, is_same_user, receive, send
from paysg_desktop.owner.client import ask

__all__ = ["ControlServer", "Handle", "ask"]

log = logging.getLogger(__name__)

Handle = Callable[[str, dict[str, Any]], Any]
_MOST_AT_ONCE = 64
_BACKLOG = 64
_LAST_ANSWERS_S = 2.0
_PAUSE_AFTER_FAILURE_S = 0.1
_OUR_FAULT = "The running PaySG Desktop failed at this; its log says why."


class ControlServer:
    """Answers the commands of the same user with what `handle(command, arguments)` returns, as JSON.

    `handle` is called on a thread of the connection, several at a time. Where it gives an iterator, everything
    that comes from it is sent, for as long as the other end listens; something must come several times a second,
    None where there is nothing to be sent. A PaySGDesktopError that it raises reaches the client as the same
    error; of anything else the client learns only that it happened.

    `patience_s` bounds how long a client may take to ask, and to take the answer. Stop it before the lock is
    released: until then everything at the address is ours to remove.
    """

    def __init__(self, workspace: Path, handle: Handle, patience_s: float = 5.0) -> None:
        self._workspace = workspace
        self._handle = handle
        self._patience_s = patience_s
        self._is_stopping = threading.Event()
        self._places = threading.BoundedSemaphore(_MOST_AT_ONCE)
        self._answering: set[threading.Thread] = set()
        self._accepting: threading.Thread | None = None
        self._listener: Listener | None = None
        self._address: Address | None = None

    def start(self) -> None:
        """Listen from now on; only whoever holds the workspace's lock may. Raises StorageError."""
        try:
            remove_stale(self._workspace)
            self._address = new_address(self._workspace)
            self._listener = Listener(self._address.path, self._address.family, _BACKLOG)
            if self._address.family == "AF_UNIX":
                Path(self._address.path).chmod(0o600)
            publish(self._workspace, self._address)
        except OSError as error:
            self._clean()
            raise StorageError(f"The control channel in {self._workspace} can't be opened: {error}.") from error
        self._accepting = threading.Thread(target=self._accept, name="control", daemon=True)
        self._accepting.start()

    def stop(self) -> None:
        """Stop listening; answers on their way get a moment to leave. May be called from `handle`."""
        if self._accepting is None or self._address is None or self._is_stopping.is_set():
            return
        self._is_stopping.set()
        # Nothing but a caller wakes a thread that waits for one.
        with suppress(OSError, EOFError):
            Client(self._address.path, self._address.family).close()
        self._accepting.join(_LAST_ANSWERS_S)
        for thread in self._answering - {threading.current_thread()}:
            thread.join(_LAST_ANSWERS_S)
        self._clean()

    def _clean(self) -> None:
        if self._listener is not None:
            self._listener.close()
        if self._address is not None:
            remove_stale(self._workspace)

    def _accept(self) -> None:
        listener = self._listener
        while listener is not None and not self._is_stopping.is_set():
            try:
                connection = listener.accept()
            except (OSError, EOFError):
                # No handles left, or the caller gave up. Neither may end the channel nor make it spin.
                self._is_stopping.wait(_PAUSE_AFTER_FAILURE_S)
                continue
            if self._is_stopping.is_set() or not self._places.acquire(blocking=False):
                connection.close()
                continue
            thread = threading.Thread(target=self._serve, args=(connection,), name="control-answer", daemon=True)
            self._answering = {each for each in self._answering if each.is_alive()} | {thread}
            thread.start()

    def _serve(self, connection: Connection[Any, Any]) -> None:
        try:
            with connection:
                self._converse(connection)
        except (OSError, EOFError, ValueError, AuthenticationError, AssertionError) as error:
            # The handshake of Python 3.11 asserts; none of these says anything about us.
            log.debug("A control connection ended early (%s).", type(error).__name__)
        finally:
            self._places.release()

    def _converse(self, connection: Connection[Any, Any]) -> None:
        assert self._address is not None
        with deadline(connection, self._patience_s):
            if not is_same_user(connection):
                return
            admit(connection, self._address.key)
            request = receive(connection)
        answer = self._answer(request)
        result = answer.get("result")
        if isinstance(result, Iterator):
            self._tell(connection, result)
            return
        self._send(connection, answer)

    def _tell(self, connection: Connection[Any, Any], told: Iterator[Any]) -> None:
        """One message after the other, until the other end is gone, which never says anything, or we stop."""
        try:
            for each in told:
                if self._is_stopping.is_set() or connection.poll():
                    return
                if each is not None:
                    self._send(connection, {"result": each})
        finally:
            if isinstance(told, Generator):
                told.close()

    def _send(self, connection: Connection[Any, Any], answer: dict[str, Any]) -> None:
        with deadline(connection, self._patience_s):
            try:
                send(connection, answer)
            except MessageError as error:
                log.error("The answer to a control command can't be sent: %s", error)  # noqa: TRY400 - no trace of use
                send(connection, {"error": error_json(PaySGDesktopError(_OUR_FAULT))})

    def _answer(self, request: dict[str, Any]) -> dict[str, Any]:
        command, arguments = request.get("command"), request.get("arguments")
        if not isinstance(command, str) or not isinstance(arguments, dict):
            raise MessageError("The message is no request.")
        try:
            return {"result": self._handle(command, arguments)}
        except PaySGDesktopError as error:
            return {"error": error_json(error)}
        except Exception:
            log.exception("A control command failed.")
            return {"error": error_json(PaySGDesktopError(_OUR_FAULT))}
