"""A stand-in for ngrok's agent: its log lines, its local API, and requests really passed on, all on loopback.

`installed` puts one into a folder as a program named `ngrok`; beside it lie `behaviour.json`, which says how it is
to behave, and `seen.jsonl`, where it notes what it was given. Its “edge” is a loopback port that stands for
ngrok's servers: what is posted there with any Host comes to the upstream as ngrok passes it on.
`POST /stand-in/NAME` to the edge steers the agent: `move` (another URL), `lose` and `find` (the connection to
ngrok), `gone` (the endpoint is closed), `die`.

Modes: `ok`, `refuse` (with `code`: 105 to 108, 120, 121 at the start; 334, 727 when the endpoint is opened),
`silent`, `offline` (no way to ngrok's servers), `old` (a version without configurations of version 3), `old_api`
(its API has no endpoints), `strange` (an error without a code). With `is_public_on_loopback` its public URL is the
edge's own.
"""

from __future__ import annotations

import json
import os
import stat
import sys
import threading
import time
from http.client import HTTPConnection, HTTPException
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

DOMAIN = "dev-example.ngrok.app"
SESSION_CODES = (105, 106, 107, 108, 120, 121, 300, 4018)
_WORDS = {
    105: "authentication failed: The authtoken you specified does not look like a proper ngrok authtoken.\\n"
    "Your authtoken: {token}",
    106: "authentication failed: The authtoken you specified is an ngrok v1 authtoken.\\nYour authtoken: {token}",
    107: "authentication failed: The authtoken you specified is properly formed, but it is invalid.\\n"
    "Your authtoken: {token}",
    108: "authentication failed: Your account is limited to 3 simultaneous ngrok agent sessions.",
    120: 'authentication failed: Your ngrok-agent version "3.16.0" is no longer supported.',
    121: 'authentication failed: Your ngrok-agent version "3.16.0" is too old.',
    334: "failed to start tunnel: The endpoint 'https://{domain}' is already online.",
    727: "failed to start tunnel: This ngrok account has reached its HTTP requests limit for the month.",
}
_PAUSE_S = 0.3


def installed(folder: Path, mode: str = "ok", **more: Any) -> Path:
    """Put a stand-in that behaves like this into `folder`; gives the program's path."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "behaviour.json").write_text(json.dumps({"mode": mode, **more}))
    program = folder / "ngrok"
    program.write_text(
        f"#!{sys.executable}\n"
        "import sys\n"
        f"sys.path.insert(0, {str(Path(__file__).parents[1])!r})\n"
        "from tests.ngrok_agent import main\n"
        f"sys.exit(main({str(folder)!r}, sys.argv[1:]))\n"
    )
    program.chmod(0o700)
    return program


def seen(folder: Path) -> list[dict[str, Any]]:
    """What it noted, in the order in which it happened."""
    path = folder / "seen.jsonl"
    return [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []


class Agent:
    """One run."""

    def __init__(self, home: Path, arguments: list[str]) -> None:
        self.home = home
        self.behaviour: dict[str, Any] = json.loads((home / "behaviour.json").read_text())
        self.arguments = arguments
        self.agent: dict[str, Any] = {}
        self.endpoint: dict[str, Any] | None = None
        self.edge_port = 0

    @property
    def mode(self) -> str:
        return str(self.behaviour["mode"])

    def note(self, what: str, **facts: Any) -> None:
        with (self.home / "seen.jsonl").open("a") as file:
            file.write(json.dumps({"what": what, "pid": os.getpid(), **facts}) + "\n")

    def log(self, level: str, message: str, **fields: str) -> None:
        rest = "".join(f' {name}="{value}"' for name, value in fields.items())
        sys.stdout.write(f't=2026-11-21T09:00:00+0800 lvl={level} msg="{message}"{rest}\n')
        sys.stdout.flush()

    def run(self) -> int:
        if self.arguments == ["--version"]:
            sys.stdout.write(f"ngrok version {'3.5.0' if self.mode == 'old' else '3.39.8'}\n")
            return 0
        self._read_config()
        if self.mode == "silent":
            threading.Event().wait()
        if self.mode == "strange":
            self.log("crit", "command failed", err="something nobody has heard of <script>")
            return 1
        try:
            web = ThreadingHTTPServer(_address(self.agent["web_addr"]), _handler(self, Interface))
        except OSError as error:
            self.log(
                "crit",
                "command failed",
                err=f"listen tcp {self.agent['web_addr']}: bind: {error.strerror}".lower(),
            )
            return 1
        self.log("info", "starting web service", obj="web", addr=self.agent["web_addr"])
        threading.Thread(target=web.serve_forever, daemon=True).start()
        return self._session()

    def _read_config(self) -> None:
        import yaml

        path = Path(self.arguments[self.arguments.index("--config") + 1])
        config = yaml.safe_load(path.read_text())
        self.agent = config["agent"]
        self.note(
            "started",
            arguments=self.arguments,
            environment=dict(os.environ),
            config=config,
            config_path=str(path),
            config_mode=oct(stat.S_IMODE(path.stat().st_mode)),
            folder_mode=oct(stat.S_IMODE(path.parent.stat().st_mode)),
        )

    def _session(self) -> int:
        code = int(self.behaviour.get("code", 0))
        if self.mode == "refuse" and code in SESSION_CODES:
            said = self.words(code)
            self.log("eror", "failed to reconnect session", obj="tunnels.session", err=said)
            self.log("eror", "session closing", obj="tunnels.session", err=said)
            self.log("crit", "command failed", err=said)
            sys.stderr.write(f"ERROR:  {said}\nERROR:  ERR_NGROK_{code}\n")
            return 1
        while self.mode == "offline":
            err = "failed to dial ngrok server: dial tcp: lookup connect.ngrok-agent.com: no such host"
            self.log("eror", "failed to reconnect session", obj="tunnels.session", err=err)
            time.sleep(_PAUSE_S)
        edge = ThreadingHTTPServer(("127.0.0.1", int(self.behaviour.get("edge_port", 0))), _handler(self, Edge))
        self.edge_port = edge.server_address[1]
        self.note("edge", port=self.edge_port)
        self.log("info", "client session established", obj="tunnels.session")
        self.log("info", "tunnel session started", obj="tunnels.session")
        edge.serve_forever()
        return 0

    def words(self, code: int) -> str:
        text = _WORDS[code].format(token=self.agent.get("authtoken", ""), domain=DOMAIN)
        return f"{text}\\r\\n\\r\\nERR_NGROK_{code}\\r\\n".replace('"', '\\"')

    def open_endpoint(self, wanted: dict[str, Any]) -> dict[str, Any]:
        url = wanted.get("url") or f"https://{DOMAIN}"
        if self.behaviour.get("is_public_on_loopback"):
            url = f"http://127.0.0.1:{self.edge_port}"
        name = str(wanted["name"])
        self.endpoint = {
            "name": name,
            "uri": f"/api/endpoints/{name}",
            "url": url,
            "upstream": wanted["upstream"],
            "inspect": wanted.get("inspect", True),
        }
        self.log("info", "started tunnel", obj="tunnels", name=name, addr=wanted["upstream"]["url"], url=url)
        return self.endpoint

    def steer(self, order: str) -> None:
        self.note("steered", order=order)
        if order == "die":
            self.log("crit", "command failed", err="killed by the test")
            sys.stdout.flush()
            os._exit(1)
        elif order == "move" and self.endpoint is not None:
            self.endpoint["url"] = "https://moved-example.ngrok.app"
        elif order == "gone":
            self.endpoint = None
        elif order == "lose":
            self.log(
                "eror", "session closed, starting reconnect loop", obj="tunnels.session", err="session closed"
            )
        elif order == "find":
            self.log("info", "client session established", obj="tunnels.session")


class Handler(BaseHTTPRequestHandler):
    agent: Agent
    protocol_version = "HTTP/1.1"

    def log_message(self, *args: Any) -> None:
        """Standard error stays empty."""

    def body(self) -> bytes:
        return self.rfile.read(int(self.headers.get("Content-Length") or 0))

    def answer(self, status: int, body: bytes = b"", **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def answer_json(self, status: int, document: Any) -> None:
        self.answer(status, json.dumps(document).encode(), Content_Type="application/json")


class Interface(Handler):
    """The agent's local API. It answers to names of this computer, and to others if the configuration says so."""

    def do_GET(self) -> None:
        if self._is_foreign() or not self._knows_path():
            return
        open_now = [] if self.agent.endpoint is None else [self.agent.endpoint]
        self.answer_json(200, {"endpoints": open_now, "uri": "/api/endpoints"})

    def do_POST(self) -> None:
        wanted = json.loads(self.body())
        if self._is_foreign() or not self._knows_path():
            return
        self.agent.note("asked", path=self.path, wanted=wanted)
        code = int(self.agent.behaviour.get("code", 0))
        if self.agent.mode == "refuse":
            said = self.agent.words(code).replace("\\r\\n", "\r\n")
            failure = {
                "error_code": 103,
                "status_code": 502,
                "msg": "failed to start tunnel",
                "details": {"err": said},
            }
            self.answer_json(502, failure)
        else:
            self.answer_json(201, self.agent.open_endpoint(wanted))

    def _is_foreign(self) -> bool:
        name = (self.headers.get("Host") or "").rpartition(":")[0]
        if name in ("127.0.0.1", "localhost", "[::1]") or "web_allow_hosts" in self.agent.agent:
            return False
        self.answer(403)
        return True

    def _knows_path(self) -> bool:
        if self.path == "/api/endpoints" and self.agent.mode != "old_api":
            return True
        self.answer(404)
        return False


class Edge(Handler):
    """ngrok's servers: what the world reaches."""

    def do_GET(self) -> None:
        self._pass_on()

    def do_POST(self) -> None:
        if self.path.startswith("/stand-in/"):
            self.answer(204)
            self.agent.steer(self.path.rpartition("/")[2])
        else:
            self._pass_on()

    def _pass_on(self) -> None:
        body = self.body()
        if self.agent.endpoint is None:
            self.answer(404, b"offline ERR_NGROK_3200", Ngrok_Error_Code="ERR_NGROK_3200")
            return
        parts = urlsplit(self.agent.endpoint["upstream"]["url"])
        connection = HTTPConnection(str(parts.hostname), parts.port, timeout=20)
        try:
            connection.putrequest(self.command, self.path, skip_host=True, skip_accept_encoding=True)
            for name, value in self.headers.items():
                connection.putheader(name, value)
            connection.putheader("X-Forwarded-For", self.client_address[0])
            connection.putheader("X-Forwarded-Host", self.headers.get("Host") or "")
            connection.putheader("X-Forwarded-Proto", "https")
            connection.endheaders(body)
            reply = connection.getresponse()
            content = reply.read()
        except (OSError, HTTPException):
            self.answer(502, b"no upstream ERR_NGROK_8012", Ngrok_Error_Code="ERR_NGROK_8012")
        else:
            self.agent.note("passed", path=self.path, status=reply.status)
            self.answer(reply.status, content, Content_Type=reply.headers.get("Content-Type") or "text/plain")
        finally:
            connection.close()


def _handler(agent: Agent, kind: type[Handler]) -> type[Handler]:
    return type(kind.__name__, (kind,), {"agent": agent})


def _address(text: str) -> tuple[str, int]:
    host, _, port = text.rpartition(":")
    return host, int(port)


def main(home: str, arguments: list[str]) -> int:
    return Agent(Path(home), arguments).run()
