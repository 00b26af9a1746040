"""An app that deliveries are forwarded to: a real server on loopback that counts what came, and plays answers."""

from __future__ import annotations

import hashlib
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Status = Callable[[bytes, int], int]
"""A body and how often it came, this time included → the status of the answer."""


def always(status: int) -> Status:
    return lambda body, times: status


def half_the_time(body: bytes, times: int) -> int:
    """500 to the first request of every other body, and 200 to everything else."""
    return 500 if times == 1 and hashlib.sha256(body).digest()[0] % 2 else 200


class App:
    """Safe from any thread. `headers` are those of the newest request."""

    def __init__(self) -> None:
        self.url = ""
        self.requests: Counter[bytes] = Counter()
        """How often each body came."""
        self.taken: Counter[bytes] = Counter()
        """How often each was answered 2xx."""
        self.headers: dict[str, str] = {}
        self._news = threading.Condition()

    def came(self, body: bytes, headers: dict[str, str], status_of: Status) -> int:
        with self._news:
            self.requests[body] += 1
            status = status_of(body, self.requests[body])
            self.taken[body] += 200 <= status < 300
            self.headers = headers
            self._news.notify_all()
            return status

    def wait_for(self, count: int, within_s: float = 30) -> None:
        """Until so many requests have come in all; fails the test when they don't."""
        with self._news:
            assert self._news.wait_for(lambda: self.requests.total() >= count, within_s), self.requests.total()

    def wait_until_taken(self, count: int, within_s: float = 60) -> None:
        """Until so many different bodies were answered 2xx."""
        with self._news:
            assert self._news.wait_for(lambda: len(+self.taken) >= count, within_s), len(+self.taken)


@contextmanager
def app(status_of: Status, body: bytes = b"", kind: str = "text/plain") -> Iterator[App]:
    """An app that answers every POST with `body`."""
    made = App()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        # Head and body of an answer in one packet: two of them wait for each other on loopback.
        wbufsize = -1

        def do_POST(self) -> None:
            length = int(self.headers["Content-Length"])
            came = self.rfile.read(length)
            if len(came) < length:
                # Its sender was killed in the middle of it.
                self.close_connection = True
                return
            self.send_response(made.came(came, dict(self.headers), status_of))
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    class Server(ThreadingHTTPServer):
        def handle_error(self, *_: object) -> None:
            """Who asked has gone, or was killed."""

    with Server(("127.0.0.1", 0), Handler) as server:
        made.url = f"http://127.0.0.1:{server.server_port}/app/hook"
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield made
        server.shutdown()
