"""`about` as somebody at a terminal meets it: versions, licences, and a real feed over TLS."""

from __future__ import annotations

import asyncio
import json
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import trustme

from paysg_desktop import __version__
from paysg_desktop.settings import update_memory
from paysg_desktop.settings.declarations import NETWORK_CA, NETWORK_PROXY, UPDATES_ADDRESS
from paysg_desktop.settings.store import Settings
from tests.api_servers import ApiServer, api_server, reply
from tests.commands import ended, said


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What is remembered of updates is another file in each test."""
    monkeypatch.setattr(update_memory, "state_folder", lambda: tmp_path / "state")
    return tmp_path / "state"


@contextmanager
def feed(folder: Path, answer: bytes) -> Iterator[ApiServer]:
    """A server on a thread of its own, that the settings in `folder` name and trust."""
    authority = trustme.CA()
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(tls)
    folder.mkdir()
    authority.cert_pem.write_to_path(str(folder / "ca.pem"))
    ready, loop = threading.Event(), asyncio.new_event_loop()
    ended_at = asyncio.Event()
    served: list[ApiServer] = []

    async def serve() -> None:
        async with api_server(answer, tls=tls) as server:
            server.answers[:] = [answer.replace(b"PORT_", b"%05d" % server.port)]
            served.append(server)
            ready.set()
            await ended_at.wait()

    thread = threading.Thread(target=loop.run_until_complete, args=(serve(),))
    thread.start()
    assert ready.wait(10)
    settings = Settings(folder / "settings.toml")
    settings.set(NETWORK_CA, str(folder / "ca.pem"))
    settings.set(NETWORK_PROXY, "none")
    settings.set(UPDATES_ADDRESS, f"https://127.0.0.1:{served[0].port}/feed.json")
    try:
        yield served[0]
    finally:
        loop.call_soon_threadsafe(ended_at.set)
        thread.join()
        loop.close()


def release(version: str) -> bytes:
    told = {
        "version": version,
        "page": "https://127.0.0.1:PORT_/new",
        "title": "A \u202etitle",
        "notes": "One\nTwo",
    }
    return reply(200, json.dumps(told, ensure_ascii=True).encode())


def test_versions_are_told(tmp_path: Path) -> None:
    told = ended(tmp_path, "about", "--json").line
    assert (told["version"], told["frozen"], told["signed"]) == (__version__, False, None)
    assert told["python"]
    assert told["sqlite"].startswith("3.")
    assert told["openssl"].startswith("OpenSSL")
    out = ended(tmp_path, "about").out
    assert out.startswith(f"PaySG Desktop {__version__}, not a built program\n")


def test_licences_are_those_of_what_is_installed(tmp_path: Path) -> None:
    told = {each["name"]: each for each in ended(tmp_path, "about", "--licences", "--json").line["licences"]}
    assert {"Python", "OpenSSL", "SQLite", "Qt", "PySide6_Essentials", "shiboken6", "httpx", "click"} <= set(told)
    assert "pytest" not in told, "what only develops it is not bundled"
    assert told["Qt"]["licence"] == "LGPL-3.0-only"
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in told["Qt"]["texts"]["LGPL-3.0.txt"]
    out = ended(tmp_path, "about", "--licences").out
    assert "You may replace them" in out
    assert "Qt's libraries lie in" in out
    assert "Copyright (c) 2018 Alex Grönholm" in out


def test_a_newer_version_is_told_and_nothing_downloaded(tmp_path: Path) -> None:
    with feed(tmp_path / "workspace", release("99.0")) as server:
        out = ended(tmp_path / "workspace", "about", "--check").out
        assert f"Version 99.0 is out: https://127.0.0.1:{server.port}/new" in out
        assert "A �title\nOne\nTwo\n" in out, "foreign text passes the terminal's gate"
        newer = ended(tmp_path / "workspace", "about", "--check", "--json").line["update"]["newer"]
        assert newer["version"] == "99.0"
    assert server.targets == ["GET /feed.json"] * 2


def test_the_same_version_is_no_news(tmp_path: Path) -> None:
    with feed(tmp_path / "workspace", release(__version__)):
        assert "There is no newer version." in ended(tmp_path / "workspace", "about", "--check").out


def test_a_feed_that_makes_no_sense_is_a_failure(tmp_path: Path) -> None:
    with feed(tmp_path / "workspace", reply(200, b"<html>")):
        done = said(tmp_path / "workspace", "about", "--check")
        assert (done.code, done.out) == (1, "")
        assert "did not answer as a release feed does" in done.err


def test_without_an_address_that_is_said(tmp_path: Path) -> None:
    done = said(tmp_path, "about", "--check")
    assert done.code == 4
    assert "This build knows no update address" in done.err
