"""`endpoints answer` and `endpoints answers`, against a listener in a process of its own."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path
from types import MappingProxyType
from typing import Any
from urllib.parse import urlsplit

import pytest

from paysg_desktop.bootstrap import open_store_reader
from paysg_desktop.domain.delivery import Source
from paysg_desktop.store.connection import database_path
from paysg_desktop.usecases.marks import MARK_HEADER
from tests.commands import ended
from tests.processes import SECRET_NAME, add_endpoint, command, json_lines, listening, sender
from tests.recorder import Recorded, recording
from tests.signing import event, paysg_header


def run(workspace: Path, *arguments: str, code: int = 0) -> str:
    """One command in this process, against the listener in its own; what it said, errors behind the rest."""
    done = ended(workspace, *arguments, code=code)
    return done.out + done.err


def answer(workspace: Path, *options: str, code: int = 0) -> str:
    return run(workspace, "endpoints", "answer", "ep_", *options, code=code)


def in_force(workspace: Path) -> list[dict[str, Any]]:
    return json_lines(run(workspace, "endpoints", "answers", "--json"))


def posted(
    url: str, number: int, headers: Mapping[str, str] = MappingProxyType({})
) -> tuple[int, str | None, bytes]:
    """The status, the content type and the body that a signed delivery gets."""
    parts = urlsplit(url)
    connection = HTTPConnection(parts.netloc, timeout=20)
    body = event(number)
    connection.request("POST", parts.path, body, {"PaySG-Signature": paysg_header(body), **headers})
    got = connection.getresponse()
    told = got.status, got.headers.get("Content-Type"), got.read()
    connection.close()
    return told


def test_the_next_two_then_as_usual_and_each_is_stored(tmp_path: Path) -> None:
    endpoint = add_endpoint(tmp_path)
    with listening(tmp_path) as running, sender(running.url) as sending:
        assert run(tmp_path, "endpoints", "answers") == "Every endpoint answers as usual.\n"
        said = answer(tmp_path, "--status", "500", "--count", "2")
        assert "answers 500 to the next 2 deliveries" in said
        assert f"endpoints answer {endpoint['id']} --off" in said
        got = []
        for number in range(3):
            left = [each["left"] for each in in_force(tmp_path)]
            got.append((left, sending.post(event(number))))
            assert running.next_line()["answer"] == got[-1][1]
        assert got == [([2], 500), ([1], 500), ([], 200)]
    (shown,) = json_lines(run(tmp_path, "deliveries", "show", "1", "--json"))
    assert shown["answer"] == 500


def test_until_it_is_switched_off_with_a_body_of_its_own(tmp_path: Path) -> None:
    endpoint = add_endpoint(tmp_path)
    page = tmp_path / "answer.json"
    page.write_bytes(b'{"try": "later"}')
    with listening(tmp_path) as running:
        done = json.loads(answer(tmp_path, "--status", "429", "--body", str(page), "--delay", "0.01", "--json"))
        assert done == {
            "endpoint": endpoint["id"],
            "status": 429,
            "delay_s": 0.01,
            "content_type": "application/json",
            "body_bytes": 16,
            "left": None,
        }
        assert in_force(tmp_path) == [done]
        assert posted(running.url, 1) == (429, "application/json", b'{"try": "later"}')
        table = run(tmp_path, "endpoints", "answers")
        assert all(word in table for word in (endpoint["id"], "paysg test", "429", "0.01 s", "16 bytes", "until"))
        assert "answers as usual again" in answer(tmp_path, "--off")
        assert "as usual already" in answer(tmp_path, "--off")
        assert json.loads(answer(tmp_path, "--off", "--json")) == {"endpoint": endpoint["id"], "was_set": False}
        assert posted(running.url, 2) == (200, None, b"")


def test_a_body_from_standard_input_and_a_type_of_its_own(tmp_path: Path) -> None:
    add_endpoint(tmp_path)
    with listening(tmp_path) as running:
        given = ("--body", "-", "--workspace", str(tmp_path))
        done = command("endpoints", "answer", "ep_", *given, input_text="later, please")
        assert done.returncode == 0, done.stderr
        assert posted(running.url, 1) == (200, "text/plain; charset=utf-8", b"later, please")
        done = command("endpoints", "answer", "ep_", *given, "--content-type", "text/x-odd", input_text="x")
        assert posted(running.url, 2) == (200, "text/x-odd", b"x")


def test_senders_hear_what_the_app_says_and_an_override_goes_before_it(tmp_path: Path) -> None:
    def says(request: Recorded) -> bytes:
        return b"HTTP/1.1 418 Odd\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n\r\nshort"

    add_endpoint(tmp_path)
    with listening(tmp_path) as running:
        with recording(says) as app:
            destination = json.loads(
                run(tmp_path, "forward", "add", app.url, "--endpoint", "ep_", "--answer", "--json")
            )
            assert posted(running.url, 1) == (418, "text/plain", b"short")
            answer(tmp_path, "--status", "503", "--count", "1")
            assert posted(running.url, 2)[0] == 503
            assert [request.body for request in app.requests] == [event(1)]
            mark = app.requests[0].header(MARK_HEADER)
            assert mark is not None
            # What the app sends back here is ours: known by its mark, and never passed to the app again.
            assert posted(running.url, 3, {MARK_HEADER.decode(): mark.decode()})[0] == 200
            assert len(app.requests) == 1
        assert posted(running.url, 4) == (502, None, b"")
        assert running.end() == 0
    with closing(open_store_reader(tmp_path)) as reader:
        details = [reader.delivery(number) for number in range(1, 5)]
        answered = [each.answered and (each.answered.status, each.answered.by) for each in details if each]
        assert answered == [(418, destination["id"]), (503, "override"), None, (502, destination["id"])]
        assert [each.row.answer for each in details if each] == [200, 503, 200, 200]
        assert [(each.row.source, each.parent_id) for each in details if each][2] == (Source.REPLAY, 1)


def test_where_nothing_listens_it_says_so(tmp_path: Path) -> None:
    add_endpoint(tmp_path)
    for options in (("--status", "500"), ("--off",)):
        said = answer(tmp_path, *options, code=3)
        assert "Nothing listens for this workspace" in said
        assert "paysg-desktop listen" in said
    assert in_force(tmp_path) == []
    assert run(tmp_path, "endpoints", "answers") == "Every endpoint answers as usual.\n"


def test_a_live_endpoint_is_refused(tmp_path: Path) -> None:
    made = ("endpoints", "add", "--provider", "paysg", "--environment", "live", "--secret-env", SECRET_NAME)
    run(tmp_path, *made, "--name", "Licensing")
    with listening(tmp_path) as running:
        said = answer(tmp_path, "--status", "500", code=4)
        assert "Licensing is LIVE" in said
        assert "Nothing was changed" in said
        assert posted(running.url, 1)[0] == 200


@pytest.mark.parametrize(
    "options",
    [
        (),
        ("--off", "--status", "500"),
        ("--status", "99"),
        ("--status", "101"),
        ("--delay", "61"),
        ("--delay", "nan"),
        ("--delay", "-1"),
        ("--count", "0"),
        ("--status", "500", "--content-type", "a\r\nSet-Cookie: b=c"),
        ("--body", "/no/such/file"),
    ],
)
def test_what_makes_no_sense_ends_with_two(served: Path, options: tuple[str, ...]) -> None:
    said = answer(served, *options, code=2)
    assert "Traceback" not in said
    assert in_force(served) == []


def test_a_body_that_is_too_long_is_refused(served: Path, tmp_path: Path) -> None:
    page = tmp_path / "long"
    page.write_bytes(b"x" * (64 * 1024 + 1))
    assert "64 KiB" in answer(served, "--body", str(page), code=2)


def test_what_is_not_there_ends_with_three(served: Path) -> None:
    run(served, "endpoints", "answer", "nobody", "--status", "500", code=3)


def test_it_is_audited(tmp_path: Path) -> None:
    endpoint = add_endpoint(tmp_path)
    with listening(tmp_path) as running:
        answer(tmp_path, "--status", "500", "--delay", "2", "--count", "3")
        answer(tmp_path, "--status", "503")
        answer(tmp_path, "--off")
        answer(tmp_path, "--off")
        assert running.end() == 0
    with closing(sqlite3.connect(database_path(tmp_path))) as database:
        noted = database.execute(
            "SELECT action, subject FROM audit WHERE action LIKE 'answer %' ORDER BY id"
        ).fetchall()
    assert noted == [
        ("answer set", f"{endpoint['id']}: 500 after 2 s, for the next 3"),
        ("answer set", f"{endpoint['id']}: 503, until it is switched off"),
        ("answer switched off", endpoint["id"]),
    ]


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("served")
    add_endpoint(folder)
    with listening(folder):
        yield folder
