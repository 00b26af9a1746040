"""A real server on loopback that keeps each request exactly as it came, and answers what the test says."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
WITHIN_S = 60


@dataclass(frozen=True)
class Recorded:
    line: bytes
    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes

    def header(self, name: bytes) -> bytes | None:
        return next((value for each, value in self.headers if each.lower() == name.lower()), None)


@dataclass
class Recorder:
    """`answer` gives the bytes for a request; it may block, as a slow server does."""

    url: str
    answer: Callable[[Recorded], bytes] = lambda _: OK
    requests: list[Recorded] = field(default_factory=list)

    @property
    def statuses(self) -> list[bytes]:
        return [each.line for each in self.requests]


class Held:
    """An answer that is held back until the test lets go, and that tells of each request that has come."""

    def __init__(self, answer: bytes = OK) -> None:
        self._answer = answer
        self._arrived, self._gate = threading.Semaphore(0), threading.Event()

    def __call__(self, request: Recorded) -> bytes:
        self._arrived.release()
        self._gate.wait(WITHIN_S)
        return self._answer

    def has_come(self) -> bool:
        """Whether a request has come since the last look; does not wait."""
        return self._arrived.acquire(blocking=False)

    def wait_for(self, count: int) -> None:
        """Until so many more have come."""
        for _ in range(count):
            assert self._arrived.acquire(timeout=WITHIN_S)

    def let_go(self) -> None:
        self._gate.set()


@contextmanager
def recording(answer: Callable[[Recorded], bytes] = lambda _: OK) -> Iterator[Recorder]:
    """A recorder that answers each connection once, on a thread of its own."""
    with socket.create_server(("127.0.0.1", 0), backlog=64) as server:
        recorder = Recorder(f"http://127.0.0.1:{server.getsockname()[1]}/app/hook?a=1", answer)
        threading.Thread(target=_accept, args=(server, recorder), daemon=True).start()
        yield recorder
        with suppress(OSError):
            server.shutdown(socket.SHUT_RDWR)


def _accept(server: socket.socket, recorder: Recorder) -> None:
    with suppress(OSError):
        while True:
            connection, _ = server.accept()
            threading.Thread(target=_serve, args=(connection, recorder), daemon=True).start()


def _serve(connection: socket.socket, recorder: Recorder) -> None:
    with suppress(OSError, ValueError), connection, connection.makefile("rb") as lines:
        request = _read(lines.readline, lines.read)
        recorder.requests.append(request)
        connection.sendall(recorder.answer(request))


def _read(line: Callable[[], bytes], read: Callable[[int], bytes]) -> Recorded:
    first = line().removesuffix(b"\r\n")
    headers = []
    while each := line().removesuffix(b"\r\n"):
        name, _, value = each.partition(b":")
        headers.append((name, value.strip(b" \t")))
    found = Recorded(first, tuple(headers), b"")
    return Recorded(first, found.headers, read(int(found.header(b"content-length") or b"0")))
