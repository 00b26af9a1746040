"""Pages of a hostile web site in a real browser against the real listener (threats T6 and F21).

The same pages visit a receiver that defends itself against nothing first: what reaches that one is real.
"""

from __future__ import annotations

import re
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.usecases.endpoints import new_endpoint
from tests import owners
from tests.attack_pages import REBOUND, SCRIPTS
from tests.attackers import Naive, Site, browser, hostile_site, naive_receiver, rebinding_relay, visit

PATH = "/hooks/paysg"
WITHIN_S = 240.0

pytestmark = [
    pytest.mark.timeout(2 * WITHIN_S),
    pytest.mark.skipif(browser() is None, reason="Chromium is not installed: the attack pages were NOT tried."),
]

REALLY_SENT = {
    *(
        "form urlencoded",
        "form multipart",
        "form text",
        "fetch text",
        "fetch no-cors",
        "beacon",
        "image",
        "script",
    ),
    *("ping of a link", "redirect 307", "report of a policy", "web socket", "event source", "frame"),
    *("fetch json", "fetch signed", "worker", "service worker", "rebound fetch", "rebound form"),
}
"""Attacks of which it is known that a browser sends something."""


@pytest.fixture(scope="module")
def naive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Naive, Site]]:
    with naive_receiver() as receiver, hostile_site(f"http://127.0.0.1:{receiver.port}{PATH}") as site:
        with rebinding_relay(site.port, receiver.port) as relay:
            visit(site, tmp_path_factory.mktemp("naive"), relay, WITHIN_S)
        yield receiver, site


def test_the_attacks_are_real(naive: tuple[Naive, Site]) -> None:
    receiver, site = naive
    assert set(receiver.heads) >= REALLY_SENT
    posted = {name for name, heads in receiver.heads.items() if any(method == "POST" for method, *_ in heads)}
    assert len(posted) >= 15
    read = {name for name, outcome in site.outcomes.items() if "secret" in str(outcome["read"])}
    assert read >= {"fetch json", "fetch signed", "fetch text", "worker", "rebound fetch", "rebound get"}


def test_they_store_nothing_and_read_nothing(tmp_path: Path) -> None:
    with owners.listening(tmp_path / "workspace") as (core, _):
        core.add_endpoint(new_endpoint("paysg", Environment.TEST, core.clock, path=PATH))
        ((_, url),) = core.addresses()
        port = int(url.split(":")[2].partition("/")[0])
        with hostile_site(url) as site, rebinding_relay(site.port, port) as relay:
            visit(site, tmp_path / "profile", relay, WITHIN_S)
        assert list(core.reader.delivery_ids(None)) == []
    assert set(site.outcomes) == {*SCRIPTS, *REBOUND}
    # Of one origin for the browser, a page sees that it was refused, and nothing else.
    refused = {name: site.outcomes.pop(name)["read"] for name in ("rebound fetch", "rebound get")}
    for told in refused.values():
        assert re.fullmatch(
            r"(421|405)  \[(\[\"(allow|connection|content-length)\",\"[^\"]*\"\],?)*\]", str(told[0])
        )
    assert {name: told["read"] for name, told in site.outcomes.items() if told["read"]} == {}


def test_what_they_send_is_refused_word_by_word(naive: tuple[Naive, Site], tmp_path: Path) -> None:
    """Each request as the browser wrote it, to the listener itself: no 2xx, no body, no header about origins."""
    receiver, _ = naive
    with owners.listening(tmp_path / "workspace") as (core, _):
        core.add_endpoint(new_endpoint("paysg", Environment.TEST, core.clock, path=PATH))
        ((_, url),) = core.addresses()
        port = int(url.split(":")[2].partition("/")[0])
        sent = 0
        for heads in receiver.heads.values():
            for method, path, headers in heads:
                answer = _answer(port, method, path, headers, receiver.port)
                status = int(answer.split(b" ")[1])
                assert status in (400, 404, 405, 415, 421), (method, path, answer)
                assert b"access-control" not in answer.lower()
                assert answer.endswith(b"\r\n\r\n")
                sent += 1
        assert sent >= len(REALLY_SENT)


def _answer(port: int, method: str, path: str, headers: list[tuple[str, str]], old_port: int) -> bytes:
    lines = [f"{method} {path} HTTP/1.1"]
    for name, value in headers:
        if name.lower() in ("content-length", "transfer-encoding"):
            continue
        lines.append(f"{name}: {value.replace(str(old_port), str(port)) if name.lower() == 'host' else value}")
    lines += ["Content-Length: 2"] if method == "POST" else []
    with socket.create_connection(("127.0.0.1", port), timeout=10) as sock:
        sock.sendall("\r\n".join([*lines, "", "{}" if method == "POST" else ""]).encode())
        sock.shutdown(socket.SHUT_WR)
        answer = b""
        while data := sock.recv(65536):
            answer += data
        return answer
