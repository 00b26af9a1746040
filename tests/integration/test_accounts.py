"""Connecting and reading accounts as a person at a terminal does, against the real sandbox."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from paysg_desktop.api import retrying
from paysg_desktop.domain.clock import SystemClock
from paysg_desktop.sandbox.server.thread import SandboxThread, sandbox_thread
from tests import commands
from tests.commands import Said

KEY = "PAYSG_DESKTOP_TEST_KEY"


class Terminal(commands.Terminal):
    def __init__(self, folder: Path, sandbox: SandboxThread) -> None:
        super().__init__(folder)
        self.sandbox = sandbox
        self.ids = sandbox.server.payment_service_ids

    def connect(self, number: int = 0, *more: str) -> Said:
        where = ("--base-url", self.sandbox.server.base_url, "--key-env", KEY)
        return self.run("accounts", "add", "--id", self.ids[number], "--name", f"Counter {number}", *where, *more)

    def fail(self, kind: str, count: int | None = None) -> None:
        self.sandbox.call(self.sandbox.server.faults.add, kind, count=count)


@pytest.fixture
def terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Terminal]:
    with sandbox_thread(tmp_path / "sandbox", SystemClock()) as sandbox:
        monkeypatch.setenv(KEY, sandbox.server.paysg_key)
        monkeypatch.setattr(retrying, "FIRST_WAIT_S", 0.001)
        yield Terminal(tmp_path / "workspace", sandbox)


def test_an_account_is_connected_tested_listed_and_removed(terminal: Terminal) -> None:
    added = terminal.connect(0, "--json")
    assert added.code == 0, added.err
    (told,) = added.lines
    assert (told["environment"], told["key"], told["test"]["good"]) == ("demo", f"env:{KEY}", True)
    (listed,) = terminal.run("accounts", "list", "--json").lines
    assert (listed["name"], listed["read_at"], listed["problem"]) == ("Counter 0", None, None)
    assert "ok   answer" in terminal.run("accounts", "test", "Counter 0").out
    assert terminal.run("accounts", "remove", "Counter 0").code == 0
    assert terminal.run("accounts", "list", "--json").lines == []
    assert terminal.run("accounts", "remove", "Counter 0").code == 3
    assert terminal.run("sync").code == 3


def test_one_that_does_not_work_is_not_saved_unless_asked(terminal: Terminal) -> None:
    terminal.ids = ("payment_service_none", *terminal.ids)
    refused = terminal.connect()
    assert refused.code == 1
    assert "FAILS account" in refused.out
    assert "not connected" in refused.out
    assert terminal.run("accounts", "list", "--json").lines == []
    assert terminal.connect(0, "--no-test").code == 0


def test_a_live_key_never_goes_to_the_sandbox(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(KEY, "paysg_live_0123456789")
    refused = terminal.connect()
    assert refused.code == 4
    assert "Nothing was sent" in refused.err
    assert "0123456789" not in refused.out + refused.err
    monkeypatch.setenv(KEY, "something else")
    assert terminal.connect().code == 2


def test_a_first_sync_reads_everything_and_a_second_nothing_new(terminal: Terminal) -> None:
    terminal.sandbox.call(terminal.sandbox.server.seed, 130)
    terminal.connect(0)
    terminal.connect(1)
    first = terminal.run("sync", "--json")
    assert first.code == 0, first.err
    assert sum(each["read"] for each in first.lines) == sum(each["new"] for each in first.lines) == 130
    assert "read, " in first.err
    assert [each["new"] for each in terminal.run("sync", "--json").lines] == [0, 0]
    payments = terminal.run("payments", "list", "--json", "--limit", "0").lines
    assert len({each["id"] for each in payments}) == 130
    assert terminal.run("db", "check").code == 0


@pytest.mark.parametrize(
    ("fault", "code", "sentence"),
    [
        ("429", 1, "too many requests"),
        ("500_before", 1, "fault"),
        ("503", 1, "PaySG"),
        ("drop_before", 1, "broke off"),
        ("html", 1, "PaySG"),
        ("truncated", 1, "PaySG"),
    ],
)
def test_a_fault_is_a_sentence_with_its_exit_code(
    terminal: Terminal, fault: str, code: int, sentence: str
) -> None:
    terminal.sandbox.call(terminal.sandbox.server.seed, 10)
    terminal.connect()
    terminal.fail(fault)
    failed = terminal.run("sync", "--json")
    assert failed.code == code
    (told,) = failed.lines
    assert sentence in told["problem"]
    assert "Traceback" not in failed.err
    (listed,) = terminal.run("accounts", "list", "--json").lines
    assert listed["problem"] == told["problem"]
    terminal.sandbox.call(terminal.sandbox.server.faults.clear)
    assert terminal.run("sync", "--json").lines[0]["problem"] is None


def test_a_key_that_is_refused_ends_with_four(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    terminal.connect()
    monkeypatch.setenv(KEY, "paysg_demo_ofsomebodyelse")
    refused = terminal.run("sync", "--json")
    assert refused.code == 4
    assert "key" in refused.lines[0]["problem"]
    assert "ofsomebodyelse" not in refused.out + refused.err
    monkeypatch.delenv(KEY)
    lost = terminal.run("sync", "--json").lines[0]["problem"]
    assert KEY in lost
    assert terminal.run("accounts", "list", "--json").lines[0]["problem"] == lost
