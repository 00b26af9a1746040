"""Asking the owner of a workspace to do something."""

from __future__ import annotations

import time
from collections.abc import Iterator
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Connection
from pathlib import Path
from typing import Any, cast

from paysg_desktop.domain import errors
from paysg_desktop.domain.errors import NotFoundError, PaySGDesktopError, RefusedError, TunnelError, UsageError
from paysg_desktop.owner.address import Address, published
from paysg_desktop.owner.channel import MessageError, deadline, enter, receive, send
from paysg_desktop.owner.lock import holder

_PAUSE_S = 0.02
_KINDS: dict[str, type[PaySGDesktopError]] = {
    name: kind
    for name, kind in vars(errors).items()
    if isinstance(kind, type) and issubclass(kind, PaySGDesktopError)
}


def ask(workspace: Path, command: str, arguments: dict[str, Any], timeout_s: float = 5.0) -> Any:
    """Have the owner do `command` and return its answer, a JSON value.

    Raises NotFoundError when nobody answers within `timeout_s`, RefusedError when the owner does not take our
    key, UsageError for a request that is too large, and whatever PaySGDesktopError the owner raised.
    """
    address = _address_of_owner(workspace, timeout_s)
    if address is None:
        raise NotFoundError(f"No running PaySG Desktop owns the workspace {workspace}.")
    try:
        answer = _converse(address, {"command": command, "arguments": arguments}, timeout_s)
    except (AuthenticationError, AssertionError):
        raise RefusedError(f"The PaySG Desktop that owns {workspace} did not take this workspace's key.") from None
    except (OSError, EOFError):
        raise NotFoundError(
            f"The PaySG Desktop that owns {workspace} did not answer. Is it still running?"
        ) from None
    return _result(answer)


def follow(workspace: Path, command: str, arguments: dict[str, Any], silence_s: float = 10.0) -> Iterator[Any]:
    """What the owner goes on telling about `command`, until it ends or says nothing for `silence_s`.

    Raises what `ask` does; NotFoundError, too, when the owner is gone.
    """
    address = _address_of_owner(workspace, silence_s)
    if address is None:
        raise NotFoundError(f"No running PaySG Desktop owns the workspace {workspace}.")
    try:
        with _connect(address) as connection:
            with deadline(connection, silence_s):
                enter(connection, address.key)
                send(connection, {"command": command, "arguments": arguments})
            while connection.poll(silence_s):
                yield _result(receive(connection))
    except (AuthenticationError, AssertionError):
        raise RefusedError(f"The PaySG Desktop that owns {workspace} did not take this workspace's key.") from None
    except (OSError, EOFError, MessageError):
        raise NotFoundError(f"The PaySG Desktop that owns {workspace} is not there any more.") from None
    raise NotFoundError(f"The PaySG Desktop that owns {workspace} says nothing any more.")


def _converse(address: Address, request: dict[str, Any], timeout_s: float) -> dict[str, Any]:
    with _connect(address) as connection, deadline(connection, timeout_s):
        enter(connection, address.key)
        try:
            send(connection, request)
        except MessageError as error:
            raise UsageError(str(error)) from None
        try:
            return receive(connection)
        except MessageError:
            raise EOFError from None


def _connect(address: Address) -> Connection[Any, Any]:
    # Windows' pipe connections have the same methods under a type of their own.
    line: Any = Client(address.path, address.family)
    return cast("Connection[Any, Any]", line)


def _address_of_owner(workspace: Path, timeout_s: float) -> Address | None:
    """The owner's address; an owner that has only just started is given the time to say it."""
    for _ in range(max(1, int(timeout_s / _PAUSE_S))):
        address = published(workspace)
        if address is not None or holder(workspace) is None:
            return address
        time.sleep(_PAUSE_S)
    return None


def _result(answer: dict[str, Any]) -> Any:
    told = answer.get("error")
    if not isinstance(told, dict):
        return answer.get("result")
    raise told_error(told)


def told_error(told: dict[str, Any]) -> PaySGDesktopError:
    """The error that another process of ours raised."""
    error = _KINDS.get(str(told.get("kind")), PaySGDesktopError)(str(told.get("message")))
    if isinstance(error, TunnelError):
        error.next_step = str(told.get("next_step", ""))
    code = told.get("exit_code")
    if isinstance(code, int):
        error.exit_code = code
    return error
