"""Captures taken in and deliveries taken out as a person at a terminal does, beside an owner and without one."""

from __future__ import annotations

import json
import os
import shlex
import shutil
import subprocess
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from paysg_desktop.bootstrap import open_workspace
from paysg_desktop.core import COMMAND
from paysg_desktop.documents.curl_lines import read_curl
from paysg_desktop.domain.times import iso_utc
from paysg_desktop.store.connection import FILE_NAME
from paysg_desktop.usecases.import_captures import target_of
from tests import commands
from tests.processes import SECRET_NAME, listening
from tests.signing import SECRET, event, paysg_header
from tests.unit.documents.har_schema import problems
from tests.unit.store.storing import rows


class Terminal(commands.Terminal):
    def add(self, name: str, environment: str = "test", *more: str) -> str:
        wanted = ("--environment", environment, "--name", name, *(more or ("--secret-env", SECRET_NAME)))
        (made,) = self.run("endpoints", "add", "--provider", "paysg", *wanted, "--json").lines
        return str(made["id"])

    def stored(self) -> list[dict[str, Any]]:
        """Deliveries, newest first."""
        return self.run("deliveries", "list", "--json", "--limit", "0").lines

    def take(self, file: Path, endpoint: str = "Licences", *more: str, code: int = 0) -> dict[str, Any]:
        said = self.run("deliveries", "import", str(file), "--endpoint", endpoint, "--json", *more)
        assert said.code == code, said.err
        (line,) = said.lines
        return line

    def audit(self) -> list[str]:
        return [action for (action,) in rows(self.folder / FILE_NAME, "SELECT action FROM audit ORDER BY id")]


@pytest.fixture
def terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Terminal:
    monkeypatch.setenv(SECRET_NAME, SECRET)
    monkeypatch.setenv("PAYSG_TEST_WRONG", "wrong-secret-0123456789abcdef")
    opened = Terminal(tmp_path / "workspace")
    opened.add("Licences")
    return opened


def wire(number: int, secret: str = SECRET, body: bytes | None = None) -> bytes:
    """A genuine request of just now."""
    content = event(number) if body is None else body
    signature = paysg_header(content, str(time.time_ns() // 1_000_000), secret)
    head = f"POST /elsewhere HTTP/1.1\r\nPaySG-Signature: {signature}\r\nContent-Length: {len(content)}\r\n\r\n"
    return head.encode() + content


def save(folder: Path, name: str, *parts: bytes) -> Path:
    path = folder / name
    path.write_bytes(b"".join(parts))
    return path


def test_what_is_genuine_counts_in_test_and_a_second_time_adds_nothing(terminal: Terminal, tmp_path: Path) -> None:
    file = save(tmp_path, "may.http", wire(1), wire(2), wire(3, "wrong-secret-0123456789abcdef"), b"rubbish\n")
    seen = terminal.take(file, "Licences", "--dry-run", code=1)
    assert (seen["format"], seen["dry_run"], seen["verdicts"]) == ("raw", True, {"failed": 1, "verified": 2})
    assert terminal.stored() == []
    assert "captures imported" not in terminal.audit()

    done = terminal.take(file, code=1)
    assert (done["new"], done["known"], done["left_out"], done["quarantined"]) == (3, 0, 1, 1)
    assert done["parts"][0] | {"place": "request 4", "outcome": "left out"} == done["parts"][0]
    assert sorted(done["ids"]) == sorted(row["id"] for row in terminal.stored())
    payments = terminal.run("payments", "list", "--json").lines
    assert [each["status"] for each in payments] == ["paid", "paid"]

    again = terminal.take(file, code=1)
    assert (again["new"], again["known"], again["left_out"], again["ids"]) == (0, 3, 1, [])
    assert len(terminal.stored()) == 3
    assert terminal.audit().count("captures imported") == 2
    (shown,) = terminal.run("deliveries", "show", str(done["ids"][0]), "--json").lines
    assert (shown["target"], shown["peer"]) == ("/elsewhere", "capture may.http, captured at a time not told")


def test_live_captures_are_stored_and_shown_and_counted_nowhere(terminal: Terminal, tmp_path: Path) -> None:
    terminal.add("Money", "live")
    file = save(tmp_path, "live.http", wire(1))
    said = terminal.run("deliveries", "import", str(file), "--endpoint", "Money")
    assert said.code == 0, said.err
    assert "LIVE: captures are stored and shown, and counted nowhere." in said.out
    (row,) = terminal.stored()
    assert (row["environment"], row["status"], row["payment"]) == ("live", "verified", None)
    assert terminal.run("payments", "list", "--json").lines == []
    for table in ("payments", "totals", "events"):
        assert rows(terminal.folder / FILE_NAME, f"SELECT * FROM {table} WHERE environment = 'live'") == []


def test_a_dry_run_for_people_shows_each_verdict(terminal: Terminal, tmp_path: Path) -> None:
    file = save(tmp_path, "may.http", wire(1), wire(2, body=b"{}"))
    said = terminal.run("deliveries", "import", str(file), "--endpoint", "Licences", "--dry-run")
    assert said.code == 0, said.err
    assert "2 would be new (2 verified)" in said.out
    assert "payment.succeeded" in said.out
    assert "Nothing was stored." in said.out


def test_events_without_headers_are_unsigned(terminal: Terminal, tmp_path: Path) -> None:
    lines = [b"Ready! Your secret is whsec_x\n", event(1) + b"\n", b"2026-01-01 --> x\n"]
    done = terminal.take(save(tmp_path, "listen.jsonl", *lines), code=1)
    assert (done["format"], done["verdicts"], done["left_out"]) == ("stripe", {"unsigned": 1}, 2)
    terminal.add("Open", "test", "--json")
    assert terminal.take(tmp_path / "listen.jsonl", "Open", code=1)["verdicts"] == {"no_secret": 1}


def test_what_goes_wrong_has_its_own_code(terminal: Terminal, tmp_path: Path) -> None:
    file = save(tmp_path, "x.bin", b"\x00\x01")
    assert terminal.run("deliveries", "import", str(file), "--endpoint", "Licences").code == 2
    assert terminal.run("deliveries", "import", str(tmp_path / "no"), "--endpoint", "Licences").code == 3
    assert terminal.run("deliveries", "import", str(tmp_path), "--endpoint", "Licences").code == 2
    assert terminal.run("deliveries", "import", str(file), "--endpoint", "nobody").code == 3
    assert terminal.run("deliveries", "export", "--out", str(tmp_path / "a.har")).code == 3
    terminal.take(save(tmp_path, "may.http", wire(1)))
    assert terminal.run("deliveries", "export", "7", "--out", str(tmp_path / "a.har")).code == 3
    assert terminal.run("deliveries", "export", "--out", str(file)).code == 4
    assert file.read_bytes() == b"\x00\x01"
    taken = terminal.run("deliveries", "export", "--as", "support", "--reveal", "--out", str(tmp_path / "b"))
    assert taken.code == 2
    assert not (tmp_path / "b").exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no such files here")
@pytest.mark.parametrize("kind", ["device", "pipe"])
def test_what_has_no_end_is_not_read(terminal: Terminal, tmp_path: Path, kind: str) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    path = pipe if kind == "pipe" else Path("/dev/zero")
    for more in ((), ("--dry-run",)):
        said = terminal.run("deliveries", "import", str(path), "--endpoint", "Licences", *more)
        assert said.code == 2
        assert "a device or a pipe" in said.err
    assert terminal.stored() == []


def test_deliveries_go_out_redacted_and_revealed_ones_come_back(terminal: Terminal, tmp_path: Path) -> None:
    terminal.take(save(tmp_path, "may.http", wire(1), wire(2)))
    har, lines = tmp_path / "out.har", tmp_path / "out.jsonl"
    (told,) = terminal.run("deliveries", "export", "--out", str(har), "--json").lines
    assert told == {
        "path": str(har),
        "format": "har",
        "deliveries": 2,
        "gone": 0,
        "revealed": False,
        "replaced": {"address": 1, "email": 1, "identifier": 1, "payer_name": 1},
    }
    assert problems(json.loads(har.read_text())) == []
    assert "Tan Ah Kow" not in har.read_text()
    assert "deliveries exported, revealed" not in terminal.audit()

    said = terminal.run("deliveries", "export", "1", "2", "--as", "jsonl", "--out", str(lines), "--reveal")
    assert said.code == 0, said.err
    assert "audit log" in said.out
    assert terminal.audit()[-1] == "deliveries exported, revealed"
    terminal.add("Other", "test", "--secret-env", SECRET_NAME)
    back = terminal.take(lines, "Other")
    assert (back["format"], back["verdicts"], back["new"]) == ("ours", {"verified": 2}, 2)
    by_id = {row["id"]: row for row in terminal.stored()}
    assert {by_id[number]["body_sha256"] for number in back["ids"]} == {by_id[n]["body_sha256"] for n in (1, 2)}

    redacted = terminal.take(har, "Other")
    assert redacted["verdicts"] == {"failed": 2}, "what was replaced was not what was signed"


def test_without_ids_the_newest_go_out_and_a_file_is_replaced_when_asked(
    terminal: Terminal, tmp_path: Path
) -> None:
    terminal.take(save(tmp_path, "may.http", *(wire(number) for number in range(3))))
    out = tmp_path / "out.json"
    said = terminal.run("deliveries", "export", "--as", "support", "--limit", "2", "--out", str(out))
    assert (said.code, "Exported 2 deliveries" in said.out) == (0, True)
    assert [each["delivery"] for each in json.loads(out.read_text())["deliveries"]] == [2, 3]
    again = terminal.run("deliveries", "export", "--limit", "0", "--out", str(out), "--force")
    assert again.code == 0
    assert len(json.loads(out.read_text())["log"]["entries"]) == 3


def test_beside_a_listener_the_owner_takes_them_in(terminal: Terminal, tmp_path: Path) -> None:
    file = save(tmp_path, "may.http", wire(1), wire(2, "wrong-secret-0123456789abcdef"))
    with listening(terminal.folder) as running:
        done = terminal.take(file)
        assert done["verdicts"] == {"failed": 1, "verified": 1}
        told = {running.next_line()["status"], running.next_line()["status"]}
        assert told == {"failed", "verified"}
        out = tmp_path / "out.har"
        assert terminal.run("deliveries", "export", "--reveal", "--out", str(out)).code == 0
    assert terminal.audit()[-1] == "deliveries exported, revealed"


def test_the_same_file_twice_at_once_adds_it_once(terminal: Terminal, tmp_path: Path) -> None:
    file = save(tmp_path, "may.http", *(wire(number) for number in range(150)))
    with open_workspace(terminal.folder, COMMAND) as core, ThreadPoolExecutor(4) as pool:
        endpoint = core.reader.endpoints()[0].id
        done = list(pool.map(lambda _: core.captures.take(file, endpoint), range(4)))
    assert sorted(len(each.ids) for each in done) == [0, 0, 0, 150]
    assert len(terminal.stored()) == 150


def test_a_delivery_of_long_ago_is_judged_as_of_then(terminal: Terminal, tmp_path: Path) -> None:
    body, at = event(1), 1_700_000_000_000_000
    signature = paysg_header(body, str(at // 1000))
    entry = {
        "startedDateTime": iso_utc(at),
        "request": {
            "method": "POST",
            "url": "https://x.sg/h",
            "headers": [{"name": "PaySG-Signature", "value": signature}],
            "postData": {"mimeType": "application/json", "text": body.decode()},
        },
    }
    har = save(tmp_path, "old.har", json.dumps({"log": {"entries": [entry]}}).encode())
    terminal.add("Strict", "test", "--secret-env", SECRET_NAME, "--setting", "time_policy=reject")
    assert terminal.take(har, "Strict")["verdicts"] == {"verified": 1}

    terminal.add("Later", "test", "--setting", "time_policy=reject")
    (late,) = terminal.take(har, "Later")["ids"]
    terminal.run("endpoints", "rotate-secret", "Later", "--secret-env", "PAYSG_TEST_WRONG")
    assert terminal.run("doctor", str(late), "--json").lines[0]["cause"] == "other_profile_secret"
    terminal.run("endpoints", "rotate-secret", "Later", "--secret-env", SECRET_NAME)
    (done,) = terminal.run("deliveries", "verify-again", str(late), "--json").lines
    assert done == {"checked": 1, "verified": 1, "still": 0}


# --- what curl itself sends ---


@contextmanager
def receiver() -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """A server that notes what it is sent."""
    seen: list[dict[str, Any]] = []

    class Handler(BaseHTTPRequestHandler):
        def note(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            headers = {name.lower(): value for name, value in self.headers.items()}
            seen.append({"method": self.command, "path": self.path, "headers": headers, "body": body})
            self.send_response(204)
            self.end_headers()

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class's name
            pass

    for method in ("POST", "GET", "PUT", "PATCH", "DELETE", "HEAD"):
        setattr(Handler, f"do_{method}", Handler.note)
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}", seen
        finally:
            server.shutdown()
            thread.join()


LINES = (
    "curl URL/a?b=1 -d a=1 -d 'b=2 3'",
    "curl URL -X PUT --data-binary $'{\"a\":\"\\u00e9\\n\\xc3\\xa9\\'\"}' -H 'Content-Type: text/json' -H 'X-E;'",
    "curl 'URL/x' --data-raw '@no file' --compressed -H 'A: b  c ' \\\n  -H \"D: \\\"e\\\" \\$f\"",
    "curl URL --data-urlencode 'n=a b&c=é+~' --data-urlencode '=x y' --data-urlencode 'z/?'",
    "curl URL -G -d a=1 --data-urlencode 'b=c d' -A me -e from -b 'k=v; l=w'",
    "curl URL --json '{\"a\":1}' --json ' ' -u 'me:pw' -XPOST",
    "curl URL -sSI",
    "curl -d '' URL/#part",
    "curl URL -X DELETE -H 'Accept: text/plain' -H 'Host: example.sg'",
)


@pytest.mark.skipif(not shutil.which("curl") or not shutil.which("bash"), reason="there is no curl or no bash")
@pytest.mark.parametrize("line", LINES)
def test_a_line_is_read_as_the_real_curl_sends_it(line: str) -> None:
    with receiver() as (url, seen):
        text = line.replace("URL", url)
        silent = f"{text} -o /dev/null -s --max-time 20 --noproxy '*'"
        done = subprocess.run(["bash", "-c", silent], capture_output=True, check=False)
        assert done.returncode == 0, shlex.join(map(str, [done.stderr]))
        (found,) = read_curl(text)
    (sent,) = seen
    assert found.problem is None
    assert (found.method, target_of(found.url), found.body) == (
        sent["method"], sent["path"], sent["body"],
    )  # fmt: skip
    for name, value in found.headers:
        assert sent["headers"][name.decode().lower()].strip(" ").encode() == value
    added = set(sent["headers"]) - {name.decode().lower() for name, _ in found.headers}
    assert added <= {"host", "user-agent", "accept", "content-length", "accept-encoding"}
