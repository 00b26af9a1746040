"""Creating many payments from a file at a terminal, against the real sandbox."""

from __future__ import annotations

import csv
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from paysg_desktop.bootstrap import open_workspace
from paysg_desktop.sandbox.server.http import Call
from tests.processes import add_endpoint, listening
from tests.terminals import EMAIL, LIVE_KEY, Terminal, connected


@pytest.fixture
def terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Terminal]:
    with connected(tmp_path, monkeypatch) as terminal:
        yield terminal


def table(folder: Path, *rows: tuple[str, str], name: str = "many.csv") -> Path:
    """A file of payments: reference and amount of each."""
    file = folder / name
    with file.open("w", newline="", encoding="utf-8") as text:
        lines = csv.writer(text)
        lines.writerow(
            ["Payment Reference", "Payer Name", "Amount (SGD)", "About Payment", "Payer Email", "Branch"]
        )
        lines.writerows([reference, "Example Payer", amount, "Permit", EMAIL, "123"] for reference, amount in rows)
    return file


def test_a_file_is_checked_run_once_and_its_result_taken(terminal: Terminal, tmp_path: Path) -> None:
    file = table(tmp_path, *((f"INV-{number}", "12.50") for number in range(5)))
    checked = terminal.run("pay", "bulk", "check", str(file), "--json")
    assert checked.code == 0, checked.err + checked.out
    assert [each["good"] for each in checked.lines[:-1]] == [True] * 5
    assert (checked.lines[-1]["good"], checked.lines[-1]["amount_minor"]) == (5, 6250)
    assert terminal.executed("create") == []
    key = str(uuid.uuid4())
    run = terminal.run("pay", "bulk", "run", str(file), "--key", key, "--json")
    assert run.code == 0, run.err + run.out
    assert (run.line["state"], run.line["rows"], run.line["done"]) == ("ended", 5, 5)
    assert "5 of 5 created" in run.err
    assert terminal.run("pay", "bulk", "run", str(file), "--key", key, "--json").line["id"] == run.line["id"]
    again = terminal.run("pay", "bulk", "run", str(file))
    assert again.code == 4
    assert len(terminal.executed("create")) == 5
    number = str(run.line["id"])
    assert terminal.run("pay", "bulk", "status", "--json").line == run.line
    rows = terminal.run("pay", "bulk", "status", number, "--rows", "--json").lines[1:]
    assert [each["state"] for each in rows] == ["created"] * 5
    result = tmp_path / "result.csv"
    assert terminal.run("pay", "bulk", "result", number, str(result)).code == 0
    assert rows[0]["payment"] in result.read_text(encoding="utf-8-sig")
    assert terminal.run("pay", "bulk", "run", str(file), "--again").code == 0
    assert len(terminal.executed("create")) == 10


def test_wrong_rows_are_named_and_left_out_only_when_asked(terminal: Terminal, tmp_path: Path) -> None:
    file = table(tmp_path, ("INV-1", "12.50"), ("INV-2", "0"), ("", "1"))
    checked = terminal.run("pay", "bulk", "check", str(file))
    assert checked.code == 1
    assert "3 rows for Licences, DEMO; 1 good" in checked.out
    assert "line 3, not sent" in checked.out
    refused = terminal.run("pay", "bulk", "run", str(file))
    assert refused.code == 4
    assert "--skip-bad" in refused.err
    assert terminal.executed("create") == []
    run = terminal.run("pay", "bulk", "run", str(file), "--skip-bad", "--map", "metadata.Branch=")
    assert run.code == 1
    assert "1 of 3 created" in run.out
    assert len(terminal.executed("create")) == 1
    assert terminal.server.world.payments.all()[0].fields["metadata"] == {}


def test_a_run_that_stands_still_goes_on_without_doing_a_row_twice(terminal: Terminal, tmp_path: Path) -> None:
    file = table(tmp_path, *((f"INV-{number}", "12.50") for number in range(4)))
    terminal.sandbox.call(terminal.server.faults.add, "drop_after", "paysg.create", None, skip=1)
    stopped = terminal.run("pay", "bulk", "run", str(file), "--json")
    assert stopped.code == 1
    assert (stopped.line["state"], stopped.line["done"], stopped.line["unknown"]) == ("paused", 1, 1)
    assert "line 3" in stopped.line["problem"]
    number = str(stopped.line["id"])
    terminal.sandbox.call(terminal.server.faults.clear)
    resumed = terminal.run("pay", "bulk", "resume", number)
    assert resumed.code == 0, resumed.err + resumed.out
    assert "4 of 4 created" in resumed.out
    assert len(terminal.executed("create")) == 4
    assert terminal.run("pay", "bulk", "resume", number).code == 4
    assert terminal.run("pay", "bulk", "pause", number).code == 0
    assert terminal.run("pay", "bulk", "status", "99").code == 3


def test_the_owner_works_a_file_off_for_the_command(terminal: Terminal, tmp_path: Path) -> None:
    file = table(tmp_path, *((f"INV-{number}", "12.50") for number in range(3)))
    with open_workspace(terminal.folder, "window"):
        run = terminal.run("pay", "bulk", "run", str(file), "--json")
        assert (run.code, run.line["done"]) == (0, 3), run.err
    assert len(terminal.executed("create")) == 3


def test_a_command_ends_when_the_owner_that_works_for_it_is_killed(terminal: Terminal, tmp_path: Path) -> None:
    add_endpoint(terminal.folder)
    file = table(tmp_path, *((f"INV-{number}", "12.50") for number in range(3)))
    record = terminal.server.world.record
    with listening(terminal.folder) as owner:

        def kill(endpoint: str, call: Call) -> None:
            if endpoint == "paysg.create":
                owner.process.kill()

        record.watch = kill
        run = terminal.run("pay", "bulk", "run", str(file), "--json")
        record.watch = None
        owner.process.wait(30)
    assert run.code == 1, run.err
    assert (run.line["state"], run.line["done"]) == ("paused", 0)
    assert "has ended" in run.line["problem"]
    resumed = terminal.run("pay", "bulk", "resume", run.line["id"], "--json")
    assert (resumed.code, resumed.line["done"]) == (0, 3), resumed.err
    assert len(terminal.executed("create")) == 3


def test_live_asks_for_the_number_of_payments(terminal: Terminal, tmp_path: Path) -> None:
    account = ("accounts", "add", "--id", "payment_service_live", "--name", "Live", "--key-env", LIVE_KEY)
    assert terminal.run(*account, "--no-test").code == 0
    file = table(tmp_path, ("INV-1", "12.50"), ("INV-2", "12.50"))
    run = ("pay", "bulk", "run", str(file), "--account", "Live")
    asked = terminal.run(*run)
    assert (asked.code, "--confirm 2" in asked.err) == (4, True)
    assert terminal.run(*run, "--confirm", "3", "--reason", "r").code == 4
    assert terminal.run(*run, "--confirm", "2").code == 4
    assert terminal.run("pay", "bulk", "status", "--json").lines == []
    assert terminal.run("pay", "activity", "--json").lines == []


def test_the_template_is_no_table_to_send(terminal: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "template.csv"
    assert terminal.run("pay", "bulk", "template", str(file)).code == 0
    checked = terminal.run("pay", "bulk", "check", str(file))
    assert checked.code == 1
    assert "example" in checked.out
    assert terminal.run("pay", "bulk", "check", str(tmp_path / "none.csv")).code == 3
    (tmp_path / "empty.csv").write_bytes(b"")
    assert terminal.run("pay", "bulk", "check", str(tmp_path / "empty.csv")).code == 2
    assert terminal.run("pay", "bulk", "check", str(file), "--map", "amount_minor").code == 2
