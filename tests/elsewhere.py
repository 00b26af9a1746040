"""Three computers in one: network namespaces for a listener, a proxy and the Internet, joined by wires.

As a program (`python -m tests.elsewhere`) it sends the requests that it reads from its input, from where it runs.
"""

from __future__ import annotations

import base64
import json
import os
import shutil
import socket
import ssl
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

LISTENER, PROXY, UNLISTED = "10.87.0.2", "10.87.0.3", "10.87.0.9"
PUBLIC = "198.51.100.3"
"""The proxy's address towards the Internet."""
PAYSG, STRANGER = "13.215.25.150", "203.0.113.7"
"""Two computers in the Internet: one of the list that PaySG publishes for TEST, and another."""
ROOT = Path(__file__).parents[1]


@dataclass(frozen=True)
class Net:
    """The names of the three namespaces."""

    listener: str
    proxy: str
    internet: str


def lacks_namespaces() -> str:
    """Why there can be none here; empty where they can be made."""
    if sys.platform != "linux" or os.getuid() != 0:
        return "Network namespaces need Linux and root: proxy and listener were NOT tried on two hosts."
    if shutil.which("ip") is None:
        return "There is no `ip` (Debian: iproute2): proxy and listener were NOT tried on two hosts."
    probe = f"paysg-probe-{os.getpid()}"
    made = subprocess.run(("ip", "netns", "add", probe), capture_output=True, text=True, check=False)
    subprocess.run(("ip", "netns", "del", probe), capture_output=True, check=False)
    return (
        f"`ip netns add` is not permitted ({made.stderr.strip()}): NOT tried on two hosts."
        if made.returncode
        else ""
    )


@contextmanager
def three_computers() -> Iterator[Net]:
    """listener – proxy – internet; gone again when the block has ended."""
    names = [f"paysg-{part}-{os.getpid()}" for part in ("listener", "proxy", "internet")]
    net = Net(*names)
    try:
        for name in names:
            _ip("netns", "add", name)
            _in(name, "link", "set", "lo", "up")
        _wire(net.listener, [LISTENER], net.proxy, [PROXY, UNLISTED], "inner")
        _wire(net.proxy, [PUBLIC], net.internet, [PAYSG, STRANGER], "outer")
        _in(net.proxy, "route", "add", f"{PAYSG}/32", "dev", "outer0")
        _in(net.proxy, "route", "add", f"{STRANGER}/32", "dev", "outer0")
        _in(net.internet, "route", "add", f"{PUBLIC}/32", "dev", "outer1")
        yield net
    finally:
        for name in names:
            subprocess.run(("ip", "netns", "del", name), capture_output=True, check=False)


def inside(namespace: str, *command: str) -> tuple[str, ...]:
    """A command line that runs there."""
    return ("ip", "netns", "exec", namespace, *command)


@dataclass(frozen=True)
class Reply:
    """`status` None: the connection was closed without a byte; `problem` says how."""

    status: int | None
    problem: str = ""


def send_from(namespace: str, requests: Sequence[dict[str, Any]]) -> list[Reply]:
    """Send these from a namespace, each on a connection of its own; see `_send` for what a request holds."""
    done = subprocess.run(
        inside(namespace, sys.executable, "-m", "tests.elsewhere"),
        input=json.dumps(requests),
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=60,
        check=True,
    )
    return [Reply(**each) for each in json.loads(done.stdout)]


def request(
    body: bytes, host: str, path: str, signature: str, to: tuple[str, int], source: str, **more: Any
) -> dict[str, Any]:
    """One signed POST; `more` may hold `ca` (a file: over TLS) and `headers`."""
    headers = {"Host": host, "Content-Type": "application/json", "PaySG-Signature": signature}
    headers |= more.pop("headers", {}) | {"Content-Length": str(len(body)), "Connection": "close"}
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    raw = f"POST {path} HTTP/1.1\r\n{lines}\r\n".encode() + body
    return {"raw": base64.b64encode(raw).decode(), "to": to, "source": source, "host": host, **more}


def _send(each: dict[str, Any]) -> dict[str, Any]:
    try:
        plain = socket.create_connection(tuple(each["to"]), timeout=10, source_address=(each["source"], 0))
        with plain:
            sock = plain
            if each.get("ca"):
                context = ssl.create_default_context(cafile=each["ca"])
                sock = context.wrap_socket(plain, server_hostname=each["host"])
            sock.sendall(base64.b64decode(each["raw"]))
            answer = sock.recv(4096)
    except OSError as error:
        return {"status": None, "problem": type(error).__name__}
    return {"status": int(answer.split(b" ")[1]) if answer else None, "problem": "" if answer else "closed"}


def _wire(one: str, its: Sequence[str], other: str, others: Sequence[str], name: str) -> None:
    _ip("link", "add", f"{name}0", "netns", one, "type", "veth", "peer", "name", f"{name}1", "netns", other)
    for namespace, addresses, end in ((one, its, "0"), (other, others, "1")):
        for address in addresses:
            mask = 24 if name == "inner" else 32
            _in(namespace, "address", "add", f"{address}/{mask}", "dev", f"{name}{end}")
        _in(namespace, "link", "set", f"{name}{end}", "up")


def _in(namespace: str, *arguments: str) -> None:
    _ip("-n", namespace, *arguments)


def _ip(*arguments: str) -> None:
    subprocess.run(("ip", *arguments), check=True, capture_output=True)


if __name__ == "__main__":
    print(json.dumps([_send(each) for each in json.loads(sys.stdin.read())]))
