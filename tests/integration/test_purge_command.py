"""`db purge` and `db verify-log` as somebody at a terminal meets them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from paysg_desktop.bootstrap import interpret
from paysg_desktop.domain.changes import Hub
from paysg_desktop.store.store import Store
from tests.builders import DAY, NOON
from tests.commands import ended
from tests.fakes import FakeClock
from tests.unit.store.test_purge_leaves_nothing import NAMES, PERSONAL, fill, left


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    folder = tmp_path / "workspace"
    folder.mkdir()
    store = Store(folder, interpret, Hub(), FakeClock(NOON + DAY))
    fill(store)
    store.close()
    return folder


def test_a_dry_run_tells_what_then_goes_and_own_backups_go_along(workspace: Path) -> None:
    ended(workspace, "db", "backup")
    assert left(workspace / "backups", PERSONAL)
    foretold = ended(workspace, "db", "purge", "--bodies-older-than", "1d", "--dry-run", "--json").line
    assert left(workspace / "backups", PERSONAL)
    done = ended(workspace, "db", "purge", "--bodies-older-than", "1d", "--yes", "--json").line
    assert done["counts"] == foretold["counts"]
    assert set(done["counts"]) == {"test"}
    assert len(done["backups_removed"]) == 2
    assert left(workspace, PERSONAL) == []
    assert left(workspace, NAMES)
    assert ended(workspace, "db", "rebuild", "--json").line["identical"] is True


def test_backups_from_before_a_restore_go_along_and_no_others(workspace: Path, tmp_path: Path) -> None:
    """A restore gives the workspace another id; what it called its own before is its own still."""
    out = tmp_path / "out"
    out.mkdir()
    (workspace / "settings.toml").write_text(f"[backup]\nfolder = '{out}'\n", encoding="utf-8")
    ended(workspace, "db", "backup")
    (first,) = out.glob("*.db")
    ended(workspace, "db", "restore", first, "--yes")
    ended(workspace, "db", "backup")
    second = next(each for each in out.glob("*.db") if each != first)
    assert second.name[:26] != first.name[:26]
    ended(workspace, "db", "restore", second, "--yes")
    ended(workspace, "db", "purge", "--bodies-older-than", "1d", "--yes")
    assert list(out.iterdir()) == []
    assert left(workspace, PERSONAL) == []


def test_an_archive_taken_to_another_computer_takes_no_backups_along(workspace: Path, tmp_path: Path) -> None:
    out, archive, new = tmp_path / "out", tmp_path / "move.zip", tmp_path / "new"
    out.mkdir()
    ended(workspace, "db", "backup", "--to", out)
    ended(workspace, "db", "move", "--to", archive)
    for each, stays in ((new, 2), (workspace, 0)):
        ended(each, "db", "restore", archive, "--yes")
        (each / "settings.toml").write_text(f"[backup]\nfolder = '{out}'\n", encoding="utf-8")
        ended(each, "db", "purge", "--bodies-older-than", "1d", "--yes")
        assert len(list(out.iterdir())) == stays


def test_without_an_age_or_a_yes_nothing_goes(workspace: Path) -> None:
    ended(workspace, "db", "purge", "--yes", code=2)
    ended(workspace, "db", "purge", "--bodies-older-than", "1d", code=4)
    ended(workspace, "db", "purge", "--bodies-older-than", "soon", "--yes", code=2)
    assert left(workspace, PERSONAL)
    (workspace / "settings.toml").write_text("[retention]\nbodies_days = 30\n", encoding="utf-8")
    ended(workspace, "db", "purge", "--yes")
    assert left(workspace, PERSONAL) == []


def test_what_was_purged_is_refused_with_a_sentence(workspace: Path) -> None:
    ended(workspace, "db", "purge", "--bodies-older-than", "1d", "--yes")
    assert "were purged on" in ended(workspace, "deliveries", "copy", 1, code=4).err
    assert "were purged on" in ended(workspace, "deliveries", "compare", 1, 2, code=4).err
    for wanted in (("1",), ("1", "2")):
        refused = ended(workspace, "replay", *wanted, "--to", "http://127.0.0.1:9/", code=4).err
        assert "were purged" in refused
        assert "Nothing was sent." in refused
    assert "2 of these 2 deliveries were purged (1, 2)" in refused


def test_heads_that_were_noted_hold_after_a_purge_and_find_an_edit(workspace: Path, tmp_path: Path) -> None:
    ended(workspace, "db", "backup", "--to", tmp_path)
    (sheet,) = tmp_path.glob("paysg-desktop-*.json")
    ended(workspace, "db", "purge", "--bodies-older-than", "1d", "--yes")
    proof = ended(workspace, "db", "verify-log", "--heads", sheet, "--json").line
    assert (proof["ok"], proof["held_against"]) == (True, 1)
    noted = json.loads(sheet.read_text(encoding="utf-8"))["heads"]
    other = f"{noted['log_position']}:{'0' * 64},{noted['audit_id']}:{noted['audit_chain']}"
    refused = ended(workspace, "db", "verify-log", "--head", other, code=1)
    assert refused.out.startswith(f"At entry {noted['log_position']} the log has another hash")
    ended(workspace, "db", "verify-log", "--head", "7", code=2)
    ended(workspace, "db", "verify-log", "--heads", tmp_path / "none.json", code=3)
