"""The control channel over real sockets, server and client in one process."""

from __future__ import annotations

import io
import logging
import stat
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from multiprocessing.connection import Client, answer_challenge, deliver_challenge
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from paysg_desktop.domain import errors
from paysg_desktop.domain.errors import (
    NotFoundError,
    PaySGDesktopError,
    RefusedError,
    StorageError,
    TunnelError,
    UsageError,
)
from paysg_desktop.owner.address import Address, publish, published
from paysg_desktop.owner.control import ControlServer, Handle, ask
from paysg_desktop.owner.lock import OwnerLock
from tests.fakes import FakeClock

KINDS = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, PaySGDesktopError)]


def echo(command: str, arguments: dict[str, Any]) -> Any:
    return {"command": command, "arguments": arguments}


@contextmanager
def serving(workspace: Path, handle: Handle = echo, patience_s: float = 60) -> Iterator[ControlServer]:
    server = ControlServer(workspace, handle, patience_s)
    server.start()
    try:
        yield server
    finally:
        server.stop()


def dial(workspace: Path) -> Any:
    """A bare connection to the owner, before any handshake."""
    address = published(workspace)
    assert address is not None
    return Client(address.path, address.family)


def read_to_the_end(line: Any) -> None:
    """Read until the other side ends the line, which raises EOFError or OSError."""
    while True:
        line.recv_bytes()


def key_of(workspace: Path) -> bytes:
    address = published(workspace)
    assert address is not None
    return address.key


def test_a_question_gets_its_answer(tmp_path: Path) -> None:
    with serving(tmp_path):
        for text in ("", "李\n\ud800", "x" * 500_000):
            assert ask(tmp_path, "do", {"text": text}) == {"command": "do", "arguments": {"text": text}}


@pytest.mark.parametrize("value", [None, 0, [], "text", {"a": [1]}])
def test_every_json_value_can_be_an_answer(tmp_path: Path, value: object) -> None:
    with serving(tmp_path, lambda *_: value):
        assert ask(tmp_path, "do", {}) == value


def test_a_deep_workspace_has_its_socket_elsewhere(tmp_path: Path) -> None:
    workspace = tmp_path / ("deep" * 40)
    workspace.mkdir()
    with serving(workspace):
        assert ask(workspace, "do", {})["command"] == "do"
        address = published(workspace)
    assert address is not None
    assert not Path(address.path).parent.exists() or sys.platform == "win32"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")
def test_socket_and_key_are_private_and_go_when_it_stops() -> None:
    with TemporaryDirectory() as folder:
        workspace = Path(folder)
        with serving(workspace):
            modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in workspace.iterdir()}
        assert modes == {"control.sock": 0o600, "control.key": 0o600}
        assert list(workspace.iterdir()) == []


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_our_errors_arrive_as_themselves(tmp_path: Path, kind: type[PaySGDesktopError]) -> None:
    def refuse(command: str, arguments: dict[str, Any]) -> Any:
        raise kind("Not so: 李.")

    with serving(tmp_path, refuse), pytest.raises(PaySGDesktopError) as caught:
        ask(tmp_path, "do", {})
    assert type(caught.value) is kind
    assert str(caught.value) == "Not so: 李."
    assert caught.value.exit_code == kind.exit_code


def test_what_to_do_about_a_tunnel_arrives_too(tmp_path: Path) -> None:
    def refuse(command: str, arguments: dict[str, Any]) -> Any:
        raise TunnelError("It does not stand.", "Look at its log.")

    with serving(tmp_path, refuse), pytest.raises(TunnelError) as caught:
        ask(tmp_path, "do", {})
    assert caught.value.next_step == "Look at its log."


def test_an_error_of_a_kind_that_this_version_lacks_keeps_its_text_and_exit_code(tmp_path: Path) -> None:
    class LaterError(PaySGDesktopError):
        exit_code = 9

    def refuse(command: str, arguments: dict[str, Any]) -> Any:
        raise LaterError("Later.")

    with serving(tmp_path, refuse), pytest.raises(PaySGDesktopError, match=r"Later\.") as caught:
        ask(tmp_path, "do", {})
    assert caught.value.exit_code == 9


@pytest.mark.expected_log("A control command failed.")
def test_a_bug_tells_the_client_nothing_and_ends_nothing(tmp_path: Path) -> None:
    def handle(command: str, arguments: dict[str, Any]) -> Any:
        if command == "fail":
            raise KeyError("inner detail")
        return command

    with serving(tmp_path, handle):
        with pytest.raises(PaySGDesktopError) as caught:
            ask(tmp_path, "fail", {})
        assert "inner detail" not in str(caught.value)
        assert ask(tmp_path, "fine", {}) == "fine"


@pytest.mark.expected_log("can't be sent")
@pytest.mark.parametrize("answer", [b"bytes", float("nan"), "x" * 1_100_000])
def test_an_answer_that_cannot_be_sent_is_told(tmp_path: Path, answer: object) -> None:
    with serving(tmp_path, lambda *_: answer), pytest.raises(PaySGDesktopError, match="failed at this"):
        ask(tmp_path, "do", {})


def test_a_question_that_is_too_large_is_not_sent(tmp_path: Path) -> None:
    asked: list[str] = []

    with serving(tmp_path, lambda command, _: asked.append(command)):
        with pytest.raises(UsageError, match="bytes"):
            ask(tmp_path, "do", {"x": "x" * 1_100_000})
        ask(tmp_path, "next", {})
    assert asked == ["next"]


def test_nobody_there_is_not_found(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError, match="No running PaySG Desktop"):
        ask(tmp_path, "do", {})
    publish(tmp_path, Address(str(tmp_path / "control.sock"), b"key"))
    with pytest.raises(NotFoundError, match="did not answer"):
        ask(tmp_path, "do", {})


def test_after_it_stopped_nobody_is_there(tmp_path: Path) -> None:
    with serving(tmp_path) as server:
        pass
    server.stop()

    with pytest.raises(NotFoundError):
        ask(tmp_path, "do", {})


def test_an_owner_that_has_only_just_started_is_waited_for(tmp_path: Path) -> None:
    lock = OwnerLock.acquire(tmp_path, "window", FakeClock())
    answers: list[object] = []
    asking = threading.Thread(target=lambda: answers.append(ask(tmp_path, "raise", {}, timeout_s=60)))
    asking.start()
    with serving(tmp_path):
        asking.join()
    lock.release()

    assert answers == [{"command": "raise", "arguments": {}}]


def test_an_owner_that_takes_too_long_is_not_found(tmp_path: Path) -> None:
    is_over = threading.Event()

    with serving(tmp_path, lambda *_: is_over.wait(60)):
        with pytest.raises(NotFoundError, match="did not answer"):
            ask(tmp_path, "do", {}, timeout_s=0.05)
        is_over.set()


def test_a_wrong_key_is_refused_and_nothing_is_done(tmp_path: Path) -> None:
    asked: list[str] = []

    with serving(tmp_path, lambda command, _: asked.append(command)):
        right = published(tmp_path)
        assert right is not None
        publish(tmp_path, Address(right.path, b"wrong"))
        with pytest.raises(RefusedError, match="key"):
            ask(tmp_path, "do", {})
        publish(tmp_path, right)
        ask(tmp_path, "next", {})
    assert asked == ["next"]


def test_clients_that_stay_silent_hold_up_nobody(tmp_path: Path) -> None:
    with serving(tmp_path):
        silent = [dial(tmp_path) for _ in range(20)]
        assert ask(tmp_path, "do", {}, timeout_s=60)["command"] == "do"
        for connection in silent:
            connection.close()


def test_clients_that_stay_silent_are_cut(tmp_path: Path) -> None:
    with serving(tmp_path, patience_s=0.05), closing(dial(tmp_path)) as line, pytest.raises((EOFError, OSError)):
        read_to_the_end(line)


def test_more_silent_clients_than_places_are_turned_away_and_the_places_come_back(tmp_path: Path) -> None:
    with serving(tmp_path, patience_s=60):
        silent = [dial(tmp_path) for _ in range(64)]
        for connection in silent:
            assert connection.recv_bytes()
        with pytest.raises(NotFoundError):
            ask(tmp_path, "do", {})
        for connection in silent:
            connection.close()
        assert _ask_until_answered(tmp_path)["command"] == "do"


@pytest.mark.parametrize(
    "content", [b"", b"\x80\x04N.", b"{}", b"[" * 100_000, b'{"command": 1, "arguments": {}}']
)
def test_garbage_before_and_after_the_handshake_ends_that_line_only(tmp_path: Path, content: bytes) -> None:
    asked: list[str] = []
    with serving(tmp_path, lambda command, _: asked.append(command)):
        for has_shaken_hands in (False, True):
            with closing(dial(tmp_path)) as line:
                if has_shaken_hands:
                    answer_challenge(line, key_of(tmp_path))
                    deliver_challenge(line, key_of(tmp_path))
                line.send_bytes(content[:200] if not has_shaken_hands else content)
                with pytest.raises((EOFError, OSError)):
                    read_to_the_end(line)
        ask(tmp_path, "next", {})
    assert asked == ["next"]


@pytest.mark.skipif(sys.platform == "win32", reason="writes past the frames of a Unix socket")
def test_a_frame_that_promises_four_gigabytes_takes_no_memory(tmp_path: Path) -> None:
    with serving(tmp_path):
        with closing(dial(tmp_path)) as line:
            answer_challenge(line, key_of(tmp_path))
            deliver_challenge(line, key_of(tmp_path))
            line._send(b"\xff\xff\xff\xff" + (2**40).to_bytes(8, "big"))
            with pytest.raises((EOFError, OSError)):
                line.recv_bytes()
        assert ask(tmp_path, "do", {})["command"] == "do"


def test_a_client_that_leaves_before_its_answer_ends_nothing(tmp_path: Path) -> None:
    is_gone = threading.Event()

    def handle(command: str, arguments: dict[str, Any]) -> Any:
        return is_gone.wait(60) if command == "leave" else command

    with serving(tmp_path, handle):
        with closing(dial(tmp_path)) as line:
            answer_challenge(line, key_of(tmp_path))
            deliver_challenge(line, key_of(tmp_path))
            line.send_bytes(b'{"command": "leave", "arguments": {}}')
        is_gone.set()
        assert ask(tmp_path, "do", {}) == "do"


def test_several_are_answered_at_once(tmp_path: Path) -> None:
    both = threading.Barrier(2, timeout=60)
    answers: list[object] = []

    with serving(tmp_path, lambda command, _: (both.wait(), command)[1]):
        asking = [
            threading.Thread(target=lambda name=name: answers.append(ask(tmp_path, name, {}, timeout_s=60)))
            for name in ("a", "b")
        ]
        for thread in asking:
            thread.start()
        for thread in asking:
            thread.join()
    assert sorted(map(str, answers)) == ["a", "b"]


def test_a_command_may_stop_the_server_and_still_gets_its_answer(tmp_path: Path) -> None:
    servers: list[ControlServer] = []

    def handle(command: str, arguments: dict[str, Any]) -> Any:
        servers[0].stop()
        return "stopped"

    with serving(tmp_path, handle) as server:
        servers.append(server)
        assert ask(tmp_path, "stop", {}) == "stopped"
        assert published(tmp_path) is None


def test_neither_arguments_nor_key_reach_the_log(tmp_path: Path) -> None:
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    logger = logging.getLogger("paysg_desktop.owner")
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    try:
        with serving(tmp_path):
            key = key_of(tmp_path).hex()
            ask(tmp_path, "do", {"secret": "kanarienvogel"})
            with closing(dial(tmp_path)) as line:
                line.send_bytes(b"kanarienvogel")
                with pytest.raises((EOFError, OSError)):
                    read_to_the_end(line)
    finally:
        logger.setLevel(logging.NOTSET)
        logger.removeHandler(handler)

    assert "ended early" in stream.getvalue()
    assert "kanarienvogel" not in stream.getvalue()
    assert key not in stream.getvalue()


def test_a_folder_that_is_gone_is_a_storage_error(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="control channel"):
        ControlServer(tmp_path / "gone", echo).start()


def _ask_until_answered(workspace: Path) -> Any:
    while True:
        try:
            return ask(workspace, "do", {})
        except NotFoundError:
            continue
