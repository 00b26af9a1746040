"""`examine` as it is typed: what it prints, what it writes, how it ends."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from paysg_desktop.bootstrap import open_workspace
from paysg_desktop.cli.main import main
from paysg_desktop.domain.endpoint import Environment, SecretReference
from paysg_desktop.domain.window_request import WindowRequest
from paysg_desktop.usecases.endpoints import new_endpoint
from tests.receivers.pretended import SECRETS
from tests.receivers.running import RECEIVERS, running

NAME = "EXAMINED_SECRET"
SIGNED = ("--secret-env", NAME)
SECRET = SECRETS["gateway"]


@pytest.fixture(autouse=True)
def _secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(NAME, SECRET)


@pytest.fixture(scope="module")
def origin() -> Iterator[str]:
    """The Flask receiver, which books every delivery."""
    with running(next(each for each in RECEIVERS if each.name == "flask")) as where:
        yield where


def run(*arguments: str) -> int:
    def no_window(request: WindowRequest) -> int:
        raise AssertionError(request)

    return main(["examine", *arguments], no_window)


def workspace_with(folder: Path, environment: Environment, **others: Any) -> None:
    with open_workspace(folder, "command") as core:
        secret = SecretReference("env", NAME)
        core.add_endpoint(
            new_endpoint("gateway", environment, core.clock, name="Permits", secrets=(secret,), **others)
        )


def test_a_receiver_that_books_twice_is_found(
    origin: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "sheet.html"
    code = run(
        "--to", f"{origin}/webhooks", "--provider", "gateway", *SIGNED, "--counter-url", f"{origin}/booked",
        "--only", "duplicate", "--only", "valid", "--page", str(page), "--workspace", str(tmp_path / "none"),
    )  # fmt: skip
    printed = capsys.readouterr().out
    assert code == 1
    assert printed.index("valid ") < printed.index("duplicate ")
    assert "It booked one event twice." in printed
    assert "How to mend it: Store the event's id" in printed
    assert "Sent: its second delivery (POST" in printed
    assert "X-Signature: " in printed
    assert "Came back: 200, after" in printed
    assert "1 passed, 1 failed, 0 can't be told" in printed
    assert "/webhooks" not in printed
    assert "It booked one event twice." in page.read_text(encoding="utf-8")
    assert not (tmp_path / "none").exists()


def test_json_is_a_line_a_case_and_one_that_sums_up(
    origin: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    workspace_with(tmp_path, Environment.TEST)
    options = ("--endpoint", "Permits", "--skip", "not-utf8", "--json", "--workspace", str(tmp_path))
    assert run("--to", f"{origin}/webhooks", *options) == 0
    *cases, summary = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [each["event"] for each in cases] == ["case"] * len(cases)
    assert "not-utf8" not in {each["case"] for each in cases}
    assert summary["event"] == "summary"
    assert summary["provider"] == "gateway"
    assert summary["passed"] + summary["failed"] + summary["cant_tell"] == len(cases) > 10
    assert SECRET not in json.dumps([cases, summary])


def test_a_prompted_secret_is_used_and_kept_nowhere(
    origin: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[str] = []

    def prompt(text: str, **options: Any) -> str:
        assert options["hide_input"]
        asked.append(text)
        return f" {SECRET}\n"

    monkeypatch.setattr("click.prompt", prompt)
    options = (
        "--provider",
        "gateway",
        "--secret-prompt",
        "--only",
        "valid",
        "--workspace",
        str(tmp_path / "none"),
    )
    assert run("--to", f"{origin}/webhooks", *options) == 0
    assert len(asked) == 1
    assert SECRET not in capsys.readouterr().out


def unused() -> str:
    with socket.create_server(("127.0.0.1", 0)) as bound:
        return f"http://127.0.0.1:{bound.getsockname()[1]}/h"


@pytest.mark.parametrize(
    ("url", "options", "code", "words"),
    [
        ("", ("--provider", "paysg", *SIGNED), 3, "Nothing answers"),
        ("https://hooks.example.org/h/of-money", ("--provider", "paysg", *SIGNED), 4, "LIVE endpoint “Permits”"),
        ("", ("--endpoint", "Permits"), 4, "That endpoint is LIVE"),
        ("", ("--endpoint", "Nobody"), 3, "no endpoint"),
        ("http://169.254.169.254/h", ("--provider", "paysg", *SIGNED), 4, "never sent to"),
        ("http://10.255.255.1:9/h", ("--provider", "paysg", *SIGNED), 4, "forwarding.other_hosts"),
        ("file:///etc/passwd", ("--provider", "paysg", *SIGNED), 2, "http://"),
        ("", ("--provider", "paysg"), 2, "Choose one of"),
        ("", ("--provider", "paysg", *SIGNED, "--secret-prompt"), 2, "Choose one of"),
        ("", SIGNED, 2, "--provider"),
        ("", ("--provider", "nobody", *SIGNED), 2, "no provider"),
        ("", ("--provider", "paysg", "--secret-env", "NOT_SET_AT_ALL"), 2, "NOT_SET_AT_ALL"),
        ("", ("--provider", "paysg", *SIGNED, "--only", "nonsense"), 2, "nonsense"),
        ("", ("--provider", "paysg", *SIGNED, "--counter-url", "http://example.org/"), 2, "own host"),
    ],
)
def test_what_can_not_be_examined_is_said_with_an_exit_code(
    url: str,
    options: tuple[str, ...],
    code: int,
    words: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    workspace_with(tmp_path, Environment.LIVE, path="/h/of-money")
    assert run("--to", url or unused(), *options, "--workspace", str(tmp_path)) == code
    said = capsys.readouterr()
    assert words in said.err
    assert "of-money" not in said.err
    assert said.out == ""
