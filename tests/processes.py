"""The real program as a process: started, spoken to, ended."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from tests.signing import SECRET, paysg_header

PROGRAM = (sys.executable, "-m", "paysg_desktop")
SECRET_NAME = "PAYSG_TEST_SECRET"


def environment(**more: str) -> dict[str, str]:
    """The test's environment with the signing secret, and no display."""
    return os.environ | {SECRET_NAME: SECRET, "QT_QPA_PLATFORM": "offscreen", "PYTHONWARNINGS": ""} | more


def command(
    *arguments: str, input_text: str | None = None, timeout: float = 60
) -> subprocess.CompletedProcess[str]:
    """Run one command of the program to its end."""
    return subprocess.run(
        (*PROGRAM, *arguments),
        input=input_text,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment(PYTHONIOENCODING="utf-8"),
        timeout=timeout,
        check=False,
    )


def json_lines(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


def add_endpoint(workspace: Path, *options: str) -> dict[str, Any]:
    """Add a PaySG test endpoint, by default with the test's secret."""
    wanted = options or ("--secret-env", SECRET_NAME)
    done = command(
        "endpoints", "add", "--provider", "paysg", "--environment", "test", *wanted, "--json",
        "--workspace", str(workspace),
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return dict(json.loads(done.stdout))


@dataclass
class Listening:
    """A running `listen --json`."""

    process: subprocess.Popen[str]
    endpoints: list[dict[str, Any]]

    @property
    def url(self) -> str:
        return str(self.endpoints[0]["url"])

    def next_line(self, *, has_updates: bool = False) -> dict[str, Any]:
        """The next line; those about deliveries told of before are passed over unless asked for."""
        assert self.process.stdout is not None
        while True:
            line = dict(json.loads(self.process.stdout.readline()))
            if has_updates or line["event"] != "updated":
                return line

    def end(self) -> int:
        self.process.terminate()
        return self.process.wait(30)


@contextmanager
def listening(workspace: Path, *options: str) -> Iterator[Listening]:
    """`listen --json` on a free port; it has ended when the block has."""
    process = subprocess.Popen(
        (*PROGRAM, "listen", "--json", "--port", "0", "--workspace", str(workspace), *options),
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env=environment(),
    )
    assert process.stdout is not None
    try:
        first = process.stdout.readline()
        assert first, f"listen ended with {process.wait(10)}"
        line = json.loads(first)
        assert line["event"] == "listening"
        assert line["public_url"] is None
        yield Listening(process, line["endpoints"])
    finally:
        process.kill()
        process.wait(30)
        process.stdout.close()


class Sender:
    """A keep-alive connection that signs and posts."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        assert parts.hostname is not None
        self._path = parts.path
        self._connection = HTTPConnection(parts.hostname, parts.port, timeout=20)

    def post(self, body: bytes, signature: str | None = "", **headers: str) -> int:
        """The answer's status; the signature is made when it is left empty, left out when None."""
        sent = {"Content-Type": "application/json"} | headers
        if signature is not None:
            sent["PaySG-Signature"] = signature or paysg_header(body)
        self._connection.request("POST", self._path, body, sent)
        answer = self._connection.getresponse()
        answer.read()
        return answer.status

    def close(self) -> None:
        self._connection.close()


@contextmanager
def sender(url: str) -> Iterator[Sender]:
    each = Sender(url)
    try:
        yield each
    finally:
        each.close()
