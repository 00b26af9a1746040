"""Own address, for real: a provider in the Internet, nginx with TLS on one host, the listener on another."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import trustme

from tests.commands import ended
from tests.elsewhere import (
    LISTENER,
    PAYSG,
    PROXY,
    PUBLIC,
    STRANGER,
    UNLISTED,
    Net,
    inside,
    lacks_namespaces,
    request,
    send_from,
    three_computers,
)
from tests.processes import PROGRAM, add_endpoint, environment
from tests.proxying import nginx, running_nginx
from tests.signing import event, paysg_header

NAME = "pay.agency.example"
INNER_NAME = "collector.agency.example"
PATH = "/hooks/paysg"
PORT = 8787

_WHY_NOT = lacks_namespaces() or (
    "" if nginx() else "nginx is not installed: own address was NOT tried behind one."
)
pytestmark = pytest.mark.skipif(bool(_WHY_NOT), reason=_WHY_NOT)

_SERVERS = """
    server {{
        listen {public}:443 ssl;
        server_name _;
        ssl_certificate {folder}/public.pem;
        ssl_certificate_key {folder}/public.key;
        client_max_body_size 1m;
        location / {{
            proxy_pass {scheme}://{listener}:{port};
            proxy_http_version 1.1;
            proxy_set_header Host $host;
            proxy_set_header Connection "";
            proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
            {tls}
        }}
    }}
"""
_TLS = """
            proxy_ssl_verify on;
            proxy_ssl_trusted_certificate {folder}/ca.pem;
            proxy_ssl_server_name on;
            proxy_ssl_name {name};
"""


@dataclass
class Setup:
    net: Net
    workspace: Path
    folder: Path

    @property
    def ca(self) -> str:
        return str(self.folder / "ca.pem")

    def by_proxy(self, number: int, host: str = NAME, source: str = PAYSG, **headers: str) -> dict[str, Any]:
        body = event(number)
        to = (PUBLIC, 443)
        return request(body, host, PATH, paysg_header(body), to, source, ca=self.ca, headers=headers)

    def directly(self, number: int, host: str, source: str) -> dict[str, Any]:
        body = event(number)
        to = (LISTENER, PORT)
        ca = {"ca": self.ca} if self.is_tls else {}
        return request(body, host, PATH, paysg_header(body), to, source, **ca)

    @property
    def is_tls(self) -> bool:
        return "tls_certificate" in (self.workspace / "settings.toml").read_text()

    def shown(self) -> list[dict[str, Any]]:
        """What `deliveries show` tells of all that was stored, oldest first."""
        numbers = sorted(line["id"] for line in ended(self.workspace, "deliveries", "list", "--json").lines)
        return [ended(self.workspace, "deliveries", "show", each, "--json").line for each in numbers]


@pytest.fixture(params=["http", "https"])
def setup(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Setup]:
    """nginx leads to the listener over plain HTTP, and over TLS that our listener ends."""
    scheme = str(request.param)
    authority = trustme.CA()
    folder, workspace = tmp_path / "nginx", tmp_path / "workspace"
    folder.mkdir()
    authority.cert_pem.write_to_path(str(folder / "ca.pem"))
    _issue(authority, folder, "public", NAME, "evil.example")
    _issue(authority, folder, "inner", INNER_NAME, NAME, "evil.example")
    add_endpoint(workspace, "--secret-env", "PAYSG_TEST_SECRET", "--path", PATH)
    tls = (
        [f'tls_certificate = "{folder}/inner.pem"', f'tls_key = "{folder}/inner.key"'] if scheme == "https" else []
    )
    lines = ["[listener]", f'bind = "{LISTENER}"', f'proxies = ["{PROXY}"]', f'hosts = ["{NAME}"]', *tls, ""]
    (workspace / "settings.toml").write_text("\n".join(lines))
    servers = _SERVERS.format(
        public=PUBLIC,
        folder=folder,
        scheme=scheme,
        listener=LISTENER,
        port=PORT,
        tls=_TLS.format(folder=folder, name=INNER_NAME) if scheme == "https" else "",
    )
    with (
        three_computers() as net,
        _listening(net, workspace),
        running_nginx(folder, servers, inside(net.proxy), "user root;"),
    ):
        yield Setup(net, workspace, folder)


def test_deliveries_are_verified_and_all_others_refused(setup: Setup) -> None:
    replies = send_from(
        setup.net.internet,
        [
            setup.by_proxy(1),
            setup.by_proxy(2, source=STRANGER),
            setup.by_proxy(3, source=STRANGER, **{"X-Forwarded-For": PAYSG}),
            setup.by_proxy(4, host="evil.example"),
        ],
    )
    assert [each.status for each in replies] == [200, 200, 200, 421]
    near = send_from(
        setup.net.proxy,
        [
            setup.directly(5, NAME, PROXY),
            setup.directly(6, f"{LISTENER}:{PORT}" if not setup.is_tls else NAME, PROXY),
            setup.directly(7, "evil.example", PROXY),
            setup.directly(8, NAME, UNLISTED),
        ],
    )
    assert [each.status for each in near] == [200, 200, 421, None], near
    shown = setup.shown()
    assert [(each["event_id"], each["status"]) for each in shown] == [
        (f"evt_{number:012d}", "verified") for number in (1, 2, 3, 5, 6)
    ]
    assert all(each["peer"].startswith(f"{PROXY}:") for each in shown)
    told = [
        each["forwarded_for"] and (each["forwarded_for"]["address"], each["forwarded_for"]["standing"])
        for each in shown
    ]
    assert told == [(PAYSG, "listed"), (STRANGER, "not_listed"), (STRANGER, "not_listed"), None, None]


def _issue(authority: trustme.CA, folder: Path, name: str, *hosts: str) -> None:
    made = authority.issue_cert(*hosts)
    made.private_key_pem.write_to_path(str(folder / f"{name}.key"))
    (folder / f"{name}.key").chmod(0o600)
    (folder / f"{name}.pem").write_bytes(b"".join(each.bytes() for each in made.cert_chain_pems))


class _listening:  # noqa: N801 - reads as what it does
    """`listen` on the listener's computer."""

    def __init__(self, net: Net, workspace: Path) -> None:
        self._command = inside(
            net.listener, *PROGRAM, "listen", "--json", "--port", str(PORT), "--workspace", str(workspace)
        )

    def __enter__(self) -> None:
        self._process = subprocess.Popen(self._command, stdout=subprocess.PIPE, text=True, env=environment())
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert '"listening"' in line, f"listen ended with {self._process.wait(10)}"

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        assert self._process.wait(30) == 0
        assert self._process.stdout is not None
        self._process.stdout.close()
