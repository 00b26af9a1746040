"""`db` as commands of real processes: beside a listener under load, without an owner, and killed in the middle."""

from __future__ import annotations

import json
import shutil
import signal
import sqlite3
import subprocess
import threading
from contextlib import closing
from http.client import HTTPException
from pathlib import Path

import pytest

from paysg_desktop.settings.declarations import BACKUP_FOLDER
from paysg_desktop.store.check import check
from tests.commands import ended, said
from tests.owners import owned
from tests.processes import PROGRAM, add_endpoint, command, environment, listening, sender
from tests.signing import event

NAME = "paysg-desktop.db"


def log_of(path: Path) -> list[tuple[int, bytes]]:
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        return connection.execute("SELECT position, chain FROM deliveries ORDER BY position").fetchall()


def flood(url: str, first: int, is_done: threading.Event, answers: list[int]) -> None:
    number = first
    with sender(url) as client:
        try:
            while not is_done.is_set():
                answers.append(client.post(event(number)))
                number += 1
        except (OSError, HTTPException):
            return


def run_backups_under_load(workspace: Path, folder: Path, count: int) -> None:
    """Signed events come in over loopback all the while; each backup is a whole prefix of the log."""
    add_endpoint(workspace)
    folder.mkdir()
    is_done, answers = threading.Event(), [0][:0]
    with listening(workspace) as running:
        drain = threading.Thread(target=lambda: running.process.stdout and running.process.stdout.read())
        senders = [
            threading.Thread(target=flood, args=(running.url, each * 10**6, is_done, answers)) for each in range(3)
        ]
        for thread in (drain, *senders):
            thread.start()
        told = []
        for _ in range(count):
            before = len(answers)
            while len(answers) < before + 20:
                assert running.process.poll() is None
                is_done.wait(0.005)
            told.append(ended(workspace, "db", "backup", "--to", folder, "--json").line)
        is_done.set()
        for thread in senders:
            thread.join(30)
        assert running.end() == 0
        drain.join(30)
    assert set(answers) == {200}
    whole = log_of(workspace / NAME)
    assert len(whole) == len(answers)
    for each in told:
        path = Path(each["file"])
        assert check(path)[0], check(path)[1]
        entries = log_of(path)
        assert entries == whole[: each["entries"]]
        assert (len(entries), entries[-1][1].hex()) == (each["entries"], each["heads"]["log_chain"])
    lengths = [each["entries"] for each in told]
    assert lengths == sorted(set(lengths))
    restored = workspace.parent / "restored"
    done = ended(restored, "db", "restore", told[-1]["file"], "--yes", "--json").line
    assert (done["entries"], done["log_chain"]) == (lengths[-1], told[-1]["heads"]["log_chain"])
    assert log_of(restored / NAME) == whole[: lengths[-1]]
    assert ended(restored, "db", "check").code == 0


@pytest.mark.timeout(120)
def test_backups_under_load_are_whole_prefixes_and_can_be_restored(tmp_path: Path) -> None:
    run_backups_under_load(tmp_path / "workspace", tmp_path / "out", 3)


@pytest.mark.torture
@pytest.mark.timeout(1200)
def test_fifty_backups_under_load(tmp_path: Path) -> None:
    run_backups_under_load(tmp_path / "workspace", tmp_path / "out", 50)


def stored(workspace: Path, count: int, first: int = 0) -> None:
    """So many events in the log of a workspace that nobody has open afterwards."""
    with listening(workspace) as running:
        with sender(running.url) as client:
            assert {client.post(event(number)) for number in range(first, first + count)} == {200}
        running.process.send_signal(signal.SIGTERM)
        assert running.process.wait(30) == 0


def killed(workspace: Path, after_s: float, *arguments: str) -> None:
    """Run a command and kill it after so long, unless it has ended by itself."""
    process = subprocess.Popen(
        (*PROGRAM, *arguments, "--workspace", str(workspace)),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=environment(),
    )
    try:
        process.wait(after_s)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait(30)


def run_kills(tmp_path: Path, waits: list[float]) -> None:
    workspace, out = tmp_path / "workspace", tmp_path / "out"
    out.mkdir()
    add_endpoint(workspace)
    stored(workspace, 30)
    good = ended(workspace, "db", "backup", "--to", out, "--json").line
    stored(workspace, 20, first=1000)
    before = log_of(workspace / NAME)
    for after_s in waits:
        killed(workspace, after_s, "db", "backup", "--to", str(out))
        assert log_of(workspace / NAME) == before
        # Whatever stands under a backup's name is a whole one.
        for path in out.glob("*.db"):
            assert check(path)[0]
    assert ended(workspace, "db", "check").code == 0
    ended(workspace, "db", "backup", "--to", out)
    assert not list(out.glob(".*"))
    kept = tmp_path / "kept"
    shutil.copytree(workspace, kept)
    for after_s in waits:
        again = tmp_path / f"again-{after_s}"
        shutil.copytree(kept, again)
        killed(again, after_s, "db", "restore", good["file"], "--yes")
        assert log_of(again / NAME) in (before, before[:30])
        assert ended(again, "db", "check").code == 0
        assert ended(again, "db", "restore", good["file"], "--yes", "--json").line["entries"] == 30
        assert not list(again.glob(".restoring-*"))


@pytest.mark.timeout(180)
def test_a_kill_in_the_middle_leaves_what_was(tmp_path: Path) -> None:
    run_kills(tmp_path, [0.9, 1.1, 1.3])


@pytest.mark.torture
@pytest.mark.timeout(3600)
def test_many_kills_in_the_middle_leave_what_was(tmp_path: Path) -> None:
    run_kills(tmp_path, [0.5 + 0.02 * number for number in range(60)])


def test_the_commands_work_without_an_owner(tmp_path: Path) -> None:
    workspace, archive = tmp_path / "workspace", tmp_path / "move.zip"
    add_endpoint(workspace)
    assert ended(workspace, "db", "rebuild", "--json").line["identical"] is True
    made = ended(workspace, "db", "backup", "--json").line
    assert Path(made["file"]).parent == workspace / "backups"
    stats = ended(workspace, "db", "stats", "--json").line
    assert stats["last_backup"]["file"] == Path(made["file"]).name
    assert stats["last_backup_age_s"] < 60
    assert {"name", "rows", "size"} == set(stats["tables"][0])
    assert "Last backup: " in ended(workspace, "db", "stats").out
    moved = ended(workspace, "db", "move", "--to", archive, "--json").line
    assert moved["secrets"] == [{"for": "endpoint paysg test", "store": "env", "name": "PAYSG_TEST_SECRET"}]
    assert archive.stat().st_mode & 0o777 == 0o600
    assert said(workspace, "db", "move", "--to", archive).code == 4


def test_the_commands_are_handed_to_the_owner_and_a_restore_waits_for_it(tmp_path: Path) -> None:
    workspace, out = tmp_path / "workspace", tmp_path / "out"
    out.mkdir()
    with owned(workspace) as (core, _):
        made = ended(workspace, "db", "backup", "--to", out, "--json").line
        assert core.care.state().last_good is not None
        assert ended(workspace, "db", "rebuild", "--json").line["identical"] is True
        assert ended(workspace, "db", "stats", "--json").line["entries"] == 0
        ended(workspace, "db", "move", "--to", out / "move.zip")
        refused = said(workspace, "db", "restore", made["file"], "--yes")
        assert refused.code == 4
        assert "in use by a window of PaySG Desktop" in refused.err
    assert ended(workspace, "db", "restore", made["file"], "--yes", "--json").line["entries"] == 0


@pytest.mark.expected_log("The environment variable PAYSG_TEST_SECRET is not set")
def test_moving_takes_the_settings_along_and_names_the_secrets(tmp_path: Path) -> None:
    old, new, archive = tmp_path / "old", tmp_path / "new", tmp_path / "move.zip"
    add_endpoint(old)
    with owned(old) as (core, _):
        core.care.choose_folder(str(tmp_path))
    ended(old, "db", "move", "--to", archive)
    done = ended(new, "db", "restore", archive, "--yes")
    assert "endpoint paysg test: PAYSG_TEST_SECRET (environment variable)" in done.out
    assert [each["name"] for each in ended(new, "endpoints", "list", "--json").lines] == ["paysg test"]
    with owned(new) as (core, _):
        assert core.settings.get(BACKUP_FOLDER) == str(tmp_path)


def test_what_is_wrong_ends_with_its_code(tmp_path: Path) -> None:
    workspace = tmp_path / "workspace"
    assert said(workspace, "db", "backup").code == 3
    add_endpoint(workspace)
    missing = said(workspace, "db", "backup", "--to", tmp_path / "none")
    assert (missing.code, "choose another folder" in missing.err) == (5, True)
    assert said(workspace, "db", "restore", tmp_path / "none.db", "--yes").code == 3
    assert said(workspace, "db", "restore", workspace / NAME, "--json").code == 4
    other = tmp_path / "other.db"
    other.write_text("not a database" * 300)
    assert said(workspace, "db", "restore", other, "--yes").code == 5
    assert ended(workspace, "db", "check").code == 0


@pytest.mark.timeout(120)
def test_a_listener_makes_the_daily_backup_by_itself(tmp_path: Path) -> None:
    workspace, out = tmp_path / "workspace", tmp_path / "out"
    out.mkdir()
    add_endpoint(workspace)
    (workspace / "settings.toml").write_text(f"[backup]\nfolder = {json.dumps(str(out))}\n")
    with listening(workspace) as running:
        tick = threading.Event()
        while not list(out.glob("*.db")):
            assert running.process.poll() is None
            tick.wait(0.05)
        assert running.end() == 0
    (backup,) = out.glob("*.db")
    assert check(backup)[0]
    assert command("db", "stats", "--json", "--workspace", str(workspace)).returncode == 0
