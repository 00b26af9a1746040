"""The e-service's copy, for real: what `endpoints snippet` prints runs in an e-service, and is verified here."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

import pytest

from paysg_desktop.core import Core
from paysg_desktop.domain.clock import SystemClock
from paysg_desktop.domain.delivery import DeliveryDetail
from paysg_desktop.domain.endpoint import Environment, SecretReference
from paysg_desktop.domain.verification import Status
from paysg_desktop.usecases.endpoints import new_endpoint
from tests import owners
from tests.apps import always, app
from tests.commands import ended
from tests.proxying import WITHIN_S, free_port, nginx, running_nginx, wait_until
from tests.signing import SECRET, event, paysg_header

PATH = "/hooks/paysg"
KEPT_BACK = {"Cookie": "session=1", "Authorization": "Bearer x"}
ANSWERS_AT_ONCE_S = 1.5
"""Far below the three seconds that a copy may take."""

JAVA = Path("/usr/share/java")
SPRING_JARS = (
    *("spring3-web", "spring3-core", "spring3-context", "spring3-beans"),
    *("servlet-api", "slf4j-api", "commons-logging"),
)

_FLASK = """\
import pathlib, threading
from flask import Flask, jsonify, request
from copy_webhooks import copy_webhooks

app = Flask(__name__)
copy_webhooks(app)
gate = pathlib.Path(__file__).with_name("gate")

@app.post("/hooks/paysg")
def webhook():
    while request.args.get("wait") and not gate.exists():
        threading.Event().wait(0.02)
    return jsonify(id=request.json["id"])
"""
_EXPRESS = """\
const fs = require('fs');
const path = require('path');
const express = require('express');

const app = express();
app.use(require('./copy-webhooks'));
app.use(express.json());
app.post('/hooks/paysg', async (req, res) => {
  const gate = path.join(__dirname, 'gate');
  while (req.query.wait && !fs.existsSync(gate)) await new Promise((r) => setTimeout(r, 20));
  res.json({ id: req.body.id });
});
const server = app.listen(0, '127.0.0.1', () => console.log(server.address().port));
"""


@dataclass
class World:
    """A listener with one endpoint on an existing path, in a workspace of this test's own."""

    core: Core
    workspace: Path
    endpoint_id: str

    @property
    def url(self) -> str:
        ((_, url),) = self.core.addresses()
        return url

    def snippet(self, kind: str, to: str | None = None) -> str:
        where = ("--to", to) if to else ()
        return ended(self.workspace, "endpoints", "snippet", self.endpoint_id, "--for", kind, *where).out

    def wait_for_one(self) -> DeliveryDetail:
        reader = self.core.reader
        wait_until(lambda: len(reader.delivery_ids(None)) == 1, WITHIN_S)
        detail = reader.delivery(reader.delivery_ids(None)[0])
        assert detail is not None
        return detail


@pytest.fixture
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    monkeypatch.setenv("PAYSG_TEST_SECRET", SECRET)
    with owners.listening(tmp_path / "workspace") as (core, _):
        secrets = (SecretReference("env", "PAYSG_TEST_SECRET"),)
        endpoint = new_endpoint("paysg", Environment.TEST, core.clock, path=PATH, secrets=secrets)
        core.add_endpoint(endpoint)
        yield World(core, tmp_path / "workspace", endpoint.id)


@contextmanager
def flask_service(folder: Path, code: str) -> Iterator[int]:
    (folder / "copy_webhooks.py").write_text(code)
    (folder / "app.py").write_text(_FLASK)
    with _started(
        (sys.executable, "-m", "gunicorn", "--workers", "2", "--threads", "2", "--bind", "127.0.0.1:0", "app:app"),
        folder,
        re.compile(r"Listening at: http://127\.0\.0\.1:([0-9]+)"),
    ) as port:
        yield port


@contextmanager
def express_service(folder: Path, code: str) -> Iterator[int]:
    (folder / "copy-webhooks.js").write_text(code)
    (folder / "app.js").write_text(_EXPRESS)
    with _started(("node", "app.js"), folder, re.compile("([0-9]+)")) as port:
        yield port


def _lacks_express() -> str:
    if shutil.which("node") is None:
        return "Node.js is not installed: the Express snippet was NOT run."
    found = subprocess.run(("node", "-e", "require('express')"), capture_output=True, check=False)
    if found.returncode == 0:
        return ""
    return "Node.js finds no express (`npm install express`, and NODE_PATH): the Express snippet was NOT run."


_WHY_NO_GUNICORN = "There is no gunicorn on Windows: the Flask snippet was NOT run."
SERVICES = [
    pytest.param(
        "flask", flask_service, marks=pytest.mark.skipif(sys.platform == "win32", reason=_WHY_NO_GUNICORN)
    ),
    pytest.param(
        "express", express_service, marks=pytest.mark.skipif(bool(_lacks_express()), reason=_lacks_express())
    ),
]


@pytest.mark.parametrize(("kind", "service"), SERVICES)
def test_copy_is_verified_by_the_same_secret(kind: str, service: Any, world: World, tmp_path: Path) -> None:
    body = event(1, payer_name="Tan Ah – 陈阿明")
    with service(tmp_path, world.snippet(kind)) as port:
        status, answer = _post(port, body, **KEPT_BACK, **{"X-Forwarded-For": "13.215.25.150"})
        detail = world.wait_for_one()
    assert (status, b"evt_000000000001" in answer) == (200, True)
    assert detail.body == body
    assert detail.row.status is Status.VERIFIED
    headers = {name.lower(): value for name, value in detail.headers}
    assert headers[b"x-forwarded-for"] == b"13.215.25.150, 127.0.0.1"
    assert headers[b"content-type"] == b"application/json"
    assert not {b"cookie", b"authorization"} & set(headers)


@pytest.mark.parametrize(("kind", "service"), SERVICES)
def test_copy_follows_the_answer(kind: str, service: Any, world: World, tmp_path: Path) -> None:
    """While the e-service works on its answer nothing is copied; then the answer goes, and the copy."""
    with app(always(200)) as copies, service(tmp_path, world.snippet(kind, copies.url + PATH)) as port:
        answers: list[int] = []
        posting = threading.Thread(target=lambda: answers.append(_post(port, event(1), query="?wait=1")[0]))
        posting.start()
        status, _ = _post(port, event(2))  # another one, answered meanwhile: its copy comes first
        copies.wait_for(1)
        assert (status, dict(copies.requests), answers) == (200, {event(2): 1}, [])
        (tmp_path / "gate").touch()
        copies.wait_for(2)
        posting.join(WITHIN_S)
        assert answers == [200]


@pytest.mark.parametrize(("kind", "service"), SERVICES)
@pytest.mark.parametrize("is_silent", [True, False])
def test_answer_does_not_depend_on_the_copy(
    kind: str, service: Any, is_silent: bool, world: World, tmp_path: Path
) -> None:
    """One takes copies and never answers them, the other is not there at all."""
    clock = SystemClock()
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1] if is_silent else free_port()
        with service(tmp_path, world.snippet(kind, f"http://127.0.0.1:{port}{PATH}")) as at:
            for number in range(5):
                began = clock.monotonic()
                assert _post(at, event(number))[0] == 200
                assert clock.monotonic() - began < ANSWERS_AT_ONCE_S


@pytest.mark.skipif(nginx() is None, reason="nginx is not installed: the nginx snippet was NOT run.")
def test_nginx_mirror_copies_what_it_passes_on(world: World, tmp_path: Path) -> None:
    body, port = event(1, payer_name="Tan Ah – 陈阿明"), free_port()
    with app(always(201)) as service:
        code = world.snippet("nginx").replace("http://YOUR-E-SERVICE", service.url)
        block = f"server {{ listen 127.0.0.1:{port}; {code} }}"
        with running_nginx(tmp_path / "nginx", block) as log:
            status, _ = _post(port, body, **KEPT_BACK, **{"X-Forwarded-For": "13.215.25.150"})
            detail = world.wait_for_one()
            assert (status, dict(service.requests)) == (201, {body: 1})
            assert detail.row.status is Status.VERIFIED
            assert detail.body == body
            headers = {name.lower(): value for name, value in detail.headers}
            assert headers[b"x-forwarded-for"] == b"13.215.25.150, 127.0.0.1"
            assert not {b"cookie", b"authorization"} & set(headers)
            assert log.read_text() == ""


@pytest.mark.skipif(nginx() is None, reason="nginx is not installed: the nginx snippet was NOT run.")
def test_nginx_answers_whatever_becomes_of_the_copy(world: World, tmp_path: Path) -> None:
    clock, port = SystemClock(), free_port()
    with app(always(200)) as service, socket.create_server(("127.0.0.1", 0)) as silent:
        to = f"http://127.0.0.1:{silent.getsockname()[1]}{PATH}"
        code = world.snippet("nginx", to).replace("http://YOUR-E-SERVICE", service.url)
        with running_nginx(tmp_path / "nginx", f"server {{ listen 127.0.0.1:{port}; {code} }}"):
            began = clock.monotonic()
            assert _post(port, event(1))[0] == 200
            assert clock.monotonic() - began < ANSWERS_AT_ONCE_S


@pytest.mark.skipif(nginx() is None, reason="nginx is not installed: the nginx snippet was NOT run.")
def test_nginx_starts_while_the_name_is_not_found(world: World, tmp_path: Path) -> None:
    with app(always(200)) as service:
        code = world.snippet("nginx", f"https://collector.invalid{PATH}")
        code = code.replace("http://YOUR-E-SERVICE", service.url)
        port = free_port()
        with running_nginx(tmp_path / "nginx", f"server {{ listen 127.0.0.1:{port}; {code} }}"):
            assert _post(port, event(1))[0] == 200


def test_spring_filter_compiles(world: World, tmp_path: Path) -> None:
    """Against the Spring that Debian has, which is older than its `jakarta` names. It is not run."""
    jars = [JAVA / f"{name}.jar" for name in SPRING_JARS]
    if shutil.which("javac") is None or not all(each.exists() for each in jars):
        pytest.skip(
            "No javac, or no Spring (Debian: libspring-web-java, libservlet-api-java, libslf4j-java): the Spring "
            "snippet was NOT compiled."
        )
    code = world.snippet("spring").replace("jakarta.servlet", "javax.servlet")
    (tmp_path / "CopyWebhooks.java").write_text(code)
    place = os.pathsep.join(map(str, jars))
    done = subprocess.run(
        ("javac", "-Xlint:all,-path,-classfile,-processing", "-Werror", "-cp", place, "CopyWebhooks.java"),
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def _post(port: int, body: bytes, query: str = "", **headers: str) -> tuple[int, bytes]:
    connection = HTTPConnection("127.0.0.1", port, timeout=20)
    sent = {"Content-Type": "application/json", "PaySG-Signature": paysg_header(body), "Connection": "close"}
    try:
        connection.request("POST", PATH + query, body, sent | headers)
        answer = connection.getresponse()
        return answer.status, answer.read()
    finally:
        connection.close()


@contextmanager
def _started(command: tuple[str, ...], folder: Path, says: re.Pattern[str]) -> Iterator[int]:
    """A service that says its port; it has ended when the block has."""
    process = subprocess.Popen(
        command,
        cwd=folder,
        env=os.environ | {"PYTHONWARNINGS": ""},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert process.stdout is not None
    found: list[str] = []
    is_there = threading.Event()

    def read() -> None:
        assert process.stdout is not None
        for line in process.stdout:
            said = says.search(line)
            if said and not found:
                found.append(said[1])
                is_there.set()
        is_there.set()

    reading = threading.Thread(target=read, daemon=True)
    reading.start()
    try:
        assert is_there.wait(WITHIN_S), "it never said where it listens"
        assert found, f"{command[0]} ended with {process.wait(10)}"
        yield int(found[0])
    finally:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(20)
        reading.join(5)
        process.stdout.close()
