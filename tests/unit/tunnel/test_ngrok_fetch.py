"""Fetching ngrok's agent, from a server and through a proxy of the test's own."""

from __future__ import annotations

import io
import os
import stat
import sys
import tarfile
import tempfile
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from pyngrok import installer
from pyngrok.exception import PyngrokNgrokInstallError

from paysg_desktop.tunnel.ngrok_fetch import fetch_agent

AGENT = b"#!/bin/sh\necho agent\n"


class Depot:
    """A server, or a proxy, that gives an archive with the agent to whoever asks for anything."""

    def __init__(self, member: str = "ngrok") -> None:
        archive = io.BytesIO()
        with tarfile.open(fileobj=archive, mode="w:gz") as made:
            entry = tarfile.TarInfo(member)
            entry.size, entry.mode = len(AGENT), 0o755
            made.addfile(entry, io.BytesIO(AGENT))
        self.content = archive.getvalue()
        self.asked: list[str] = []
        depot = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                depot.asked.append(self.path)
                self.send_response(200)
                self.send_header("Content-Length", str(len(depot.content)))
                self.end_headers()
                self.wfile.write(depot.content)

            def log_message(self, *args: Any) -> None:
                """Quiet."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self.server.serve_forever)
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server.server_address[1]}"

    def close(self) -> None:
        self.server.shutdown()
        self._thread.join()
        self.server.server_close()


@pytest.fixture
def depot() -> Iterator[Depot]:
    made = Depot()
    yield made
    made.close()


@pytest.fixture(autouse=True)
def clean(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tarfile.TarFile, "extraction_filter", None, raising=False)
    for name in list(os.environ):
        if name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


def comes_from(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installer, "PLATFORMS", dict.fromkeys(installer.PLATFORMS, f"{url}/ngrok.tgz"))


@pytest.mark.skipif(sys.platform == "win32", reason="the archive is another there")
def test_the_agent_is_the_users_alone_and_nothing_else_is_left(
    tmp_path: Path, depot: Depot, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    comes_from(depot.url, monkeypatch)
    elsewhere = tmp_path / "tmp"
    elsewhere.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(elsewhere))
    program = tmp_path / "agent" / "ngrok"
    fetch_agent(program, "", "")
    assert program.read_bytes() == AGENT
    assert [stat.S_IMODE(each.stat().st_mode) for each in (program, program.parent)] == [0o700, 0o700]
    assert list(program.parent.iterdir()) == [program]
    assert list(elsewhere.iterdir()) == []
    assert capsys.readouterr().out == ""


@pytest.mark.skipif(sys.platform == "win32", reason="the archive is another there")
def test_it_comes_through_the_proxy(tmp_path: Path, depot: Depot, monkeypatch: pytest.MonkeyPatch) -> None:
    comes_from("http://bin.example", monkeypatch)
    fetch_agent(tmp_path / "agent" / "ngrok", depot.url, "")
    assert depot.asked == ["http://bin.example/ngrok.tgz"]
    assert "https_proxy" not in os.environ


@pytest.mark.skipif(sys.platform == "win32", reason="the archive is another there")
def test_an_archive_that_leads_out_of_its_folder_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    depot = Depot("../../outside")
    try:
        comes_from(depot.url, monkeypatch)
        with pytest.raises(PyngrokNgrokInstallError):
            fetch_agent(tmp_path / "a" / "b" / "ngrok", "", "")
    finally:
        depot.close()
    assert not (tmp_path / "outside").exists()
