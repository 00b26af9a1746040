"""The examination over real HTTP: four receivers as the guides teach them, a slow one, and our own listener."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from paysg_desktop.bootstrap import open_workspace
from paysg_desktop.domain.endpoint import Environment, SecretReference
from paysg_desktop.sandbox.examination.programme import CASES
from paysg_desktop.usecases.endpoints import new_endpoint
from tests.processes import SECRET_NAME, listening
from tests.receivers.pretended import SECRETS, unlike_pass
from tests.receivers.running import RECEIVERS, Receiver, examine, examined_for_real, lacks
from tests.receivers.sheet import PAGE, column, recorded, table

BOOKS_TWICE = {"duplicate": "fail", "simultaneous": "fail", "replayed": "fail"}
UNSEEN = {"out-of-order": "cant_tell"}
TAUGHT_WRONG = {
    "flask": BOOKS_TWICE,
    "express": BOOKS_TWICE | {"spaced-json": "fail"},
    "fastapi": BOOKS_TWICE | {"unsigned": "fail", "stale": "fail", "unknown-type": "fail", "not-utf8": "fail"},
    "node": BOOKS_TWICE
    | {
        "stale": "cant_tell",
        "camel-case": "fail",
        "spaced-json": "fail",
        "slow-sender": "fail",
        "not-utf8": "fail",
    },
}


@pytest.mark.parametrize("receiver", RECEIVERS, ids=lambda each: each.name)
def test_what_each_guides_sample_gets_wrong_is_found_and_nothing_else(receiver: Receiver) -> None:
    problem = lacks(receiver)
    if problem:
        pytest.skip(problem)
    sheet = examine(receiver)
    assert unlike_pass(sheet) == UNSEEN | TAUGHT_WRONG[receiver.name]
    assert recorded()[receiver.name] == column(sheet), "docs/examination.md: python -m tests.receivers.sheet"


def test_the_sheet_in_the_docs_is_whole_and_generated() -> None:
    columns = recorded()
    assert all(list(each) == [case.id for case in CASES] for each in columns.values())
    page = PAGE.read_text(encoding="utf-8")
    assert table(columns) in page
    for case in CASES:
        assert f"| `{case.id}` | {case.sends} | {case.expects} |" in page
    for name, faults in TAUGHT_WRONG.items():
        failed = {case for case, cell in columns[name].items() if cell.startswith("**fail**")}
        assert failed == {case for case, verdict in faults.items() if verdict == "fail"}


class OneAtATime(BaseHTTPRequestHandler):
    """Checks the signature and takes events in, but serves one connection after the other."""

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        parts = dict(part.strip().split("=", 1) for part in self.headers["PaySG-Signature"].split(","))
        expected = hmac.new(SECRETS["paysg"].encode(), f"{parts['t']}.".encode() + body, hashlib.sha256)
        self.send_response(200 if hmac.compare_digest(expected.hexdigest(), parts["v1"]) else 401)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name in the base class
        pass


@contextmanager
def one_at_a_time() -> Iterator[str]:
    with HTTPServer(("127.0.0.1", 0), OneAtATime) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/webhooks"
        finally:
            server.shutdown()
            thread.join(10)


def test_a_receiver_that_one_slow_sender_stops_is_found() -> None:
    with one_at_a_time() as url:
        sheet = examined_for_real(
            url, "paysg", only=("valid", "slow-sender"), has_slow=True, slow_s=0.8, pause=asyncio.sleep
        )
    assert unlike_pass(sheet) == {"slow-sender": "fail"}
    assert "answered nobody else" in sheet.results[-1].finding.why


def test_our_own_listener_passes(tmp_path: Path) -> None:
    with open_workspace(tmp_path, "command") as core:
        secret = SecretReference("env", SECRET_NAME)
        core.add_endpoint(new_endpoint("paysg", Environment.TEST, core.clock, secrets=(secret,)))
    with listening(tmp_path) as listener:
        sheet = examined_for_real(listener.url, "paysg", has_slow=True, slow_s=0.2)
    assert unlike_pass(sheet) == dict.fromkeys((*BOOKS_TWICE, *UNSEEN), "cant_tell")
    assert listener.url.rpartition("/")[2] not in repr(sheet)
