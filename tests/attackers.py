"""A hostile web site, a receiver that defends itself against nothing, and a real browser that visits the one."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, quote, unquote, urlsplit

from tests.attack_pages import BODY, HELPERS, INDEX, PAGE, REBOUND, SCRIPTS, WORKER

SITE = "attacker.example"
REBINDING = "rebind.example"
REBOUND_PAGE = "/rebound/"
NEEDS_SECURE = frozenset({"service worker", "web transport"})
"""What a browser offers to pages of localhost, and not to those of a site without TLS."""


def browser() -> str | None:
    """Where Chromium is, if it is."""
    return shutil.which("chromium") or shutil.which("chromium-browser")


@dataclass
class Site:
    """What the hostile site serves, and what its pages told."""

    target: str
    outcomes: dict[str, dict[str, object]] = field(default_factory=dict)
    is_over: threading.Event = field(default_factory=threading.Event)
    port: int = 0

    @property
    def start(self) -> str:
        return f"http://localhost:{self.port}/"

    def index(self) -> str:
        host = urlsplit(self.target)
        pages = [{"name": name, "url": self._place(name)} for name in SCRIPTS]
        pages += [
            {"name": name, "url": f"http://{REBINDING}:{host.port}{REBOUND_PAGE}{quote(name)}"} for name in REBOUND
        ]
        return INDEX % {"pages": json.dumps(pages)}

    def page(self, name: str) -> str:
        script = {**SCRIPTS, **REBOUND}[name]
        where = urlsplit(self.target)
        base = f"http://{REBINDING}:{where.port}{where.path}" if name in REBOUND else self.target
        values = {
            "helpers": HELPERS % json.dumps(BODY),
            "target": json.dumps(f"{base}?attack={quote(name)}"),
            "name": json.dumps(name),
            "script": script,
        }
        return PAGE % values

    def _place(self, name: str) -> str:
        host = "localhost" if name in NEEDS_SECURE else SITE
        return f"http://{host}:{self.port}/page/{quote(name)}"


class _SiteHandler(BaseHTTPRequestHandler):
    site: Site

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        first, name = parts.path.split("/")[1], unquote(parts.path.rpartition("/")[2])
        wanted = parse_qs(parts.query).get("to", [""])[0]
        if first in ("page", "rebound"):
            self._say(self.site.page(name))
        elif first == "worker.js":
            self._say(WORKER, "text/javascript")
        elif first == "redirect":
            self.send_response(int(name))
            self.send_header("Location", wanted)
            self.end_headers()
        elif first == "violating":
            self._say("<script src='/none.js'></script>", policy=f"default-src 'none'; report-uri {wanted}")
        elif first == "":
            self._say(self.site.index())
        else:
            self.send_error(404)

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if self.path == "/outcome":
            told = json.loads(body)
            self.site.outcomes[told["name"]] = told
            self._say("")
        elif self.path == "/over":
            self._say("")
            self.site.is_over.set()
        else:
            self.do_GET()

    def _say(self, text: str, kind: str = "text/html", policy: str = "") -> None:
        content = text.encode()
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        if policy:
            self.send_header("Content-Security-Policy", policy)
        self.end_headers()
        with suppress(OSError):
            self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as in the library
        pass


@contextmanager
def hostile_site(target: str) -> Iterator[Site]:
    """Serves attacks on `target`, an endpoint's whole address."""
    made = Site(target)

    class Handler(_SiteHandler):
        site = made

    with _serving(Handler) as port:
        made.port = port
        yield made


@dataclass
class Naive:
    """What reached somebody who takes whatever comes: the whole request, by the attack's name."""

    port: int = 0
    heads: dict[str, list[tuple[str, str, list[tuple[str, str]]]]] = field(default_factory=dict)


@contextmanager
def naive_receiver() -> Iterator[Naive]:
    """Answers 200 to everything, lets everybody read, and notes who came."""
    naive = Naive()

    class Handler(BaseHTTPRequestHandler):
        def _take(self) -> None:
            with suppress(OSError):
                self.rfile.read(int(self.headers.get("Content-Length") or 0))
                name = parse_qs(urlsplit(self.path).query).get("attack", [""])[0]
                naive.heads.setdefault(name, []).append((self.command, self.path, list(self.headers.items())))
                self.send_response(200)
                self.send_header("Access-Control-Allow-Origin", "*")
                self.send_header("Access-Control-Allow-Headers", "*")
                self.send_header("Content-Length", "6")
                self.end_headers()
                if self.command != "HEAD":
                    self.wfile.write(b"secret")

        do_GET = do_POST = do_PUT = do_OPTIONS = do_HEAD = _take  # noqa: N815 - the library's names

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as in the library
            pass

    with _serving(Handler) as port:
        naive.port = port
        yield naive


@contextmanager
def _serving(handler: type[BaseHTTPRequestHandler]) -> Iterator[int]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        server.server_close()


@contextmanager
def rebinding_relay(site_port: int, target_port: int) -> Iterator[int]:
    """What a name that changes its number does for a browser: its page is the site's, all else the target's.

    Nothing is changed on the way.
    """
    listening = socket.create_server(("127.0.0.1", 0))

    def serve(client: socket.socket) -> None:
        with suppress(OSError), client:
            first = client.recv(65536)
            is_page = first.startswith(b"GET " + REBOUND_PAGE.encode())
            with socket.create_connection(("127.0.0.1", site_port if is_page else target_port)) as server:
                server.sendall(first)
                back = threading.Thread(target=_pump, args=(server, client), daemon=True)
                back.start()
                _pump(client, server)
                back.join(5)

    def accept() -> None:
        while True:
            try:
                client, _ = listening.accept()
            except OSError:
                return
            threading.Thread(target=serve, args=(client,), daemon=True).start()

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    try:
        yield listening.getsockname()[1]
    finally:
        with suppress(OSError):
            listening.shutdown(socket.SHUT_RDWR)
        listening.close()
        thread.join(5)


def _pump(source: socket.socket, sink: socket.socket) -> None:
    with suppress(OSError):
        while data := source.recv(65536):
            sink.sendall(data)
    with suppress(OSError):
        sink.shutdown(socket.SHUT_WR)


def visit(site: Site, profile: Path, relay_port: int, within_s: float) -> None:
    """Have the browser open the site, and wait until its pages have done all they can."""
    target_port = urlsplit(site.target).port
    rules = f"MAP {REBINDING}:{target_port} 127.0.0.1:{relay_port}, MAP {SITE} 127.0.0.1, MAP *.example ~NOTFOUND"
    process = subprocess.Popen(
        (
            str(browser()),
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--no-proxy-server",
            f"--user-data-dir={profile}",
            f"--host-resolver-rules={rules}",
            site.start,
        ),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        assert site.is_over.wait(within_s), f"the pages never ended; told so far: {sorted(site.outcomes)}"
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(10)
