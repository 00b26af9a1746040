from __future__ import annotations

import json
import stat
import sys
from pathlib import Path

import pytest

from paysg_desktop.settings.recent import FILE_NAME, MOST, RecentWorkspaces, recent_path


@pytest.fixture
def recent(tmp_path: Path) -> RecentWorkspaces:
    return RecentWorkspaces(tmp_path / "user" / FILE_NAME)


def folders(count: int) -> list[Path]:
    return [Path(__file__).parent / f"workspace {number}" for number in range(count)]


def test_the_newest_stands_on_top_once(recent: RecentWorkspaces) -> None:
    first, second, third = folders(3)
    for folder in (first, second, third, first):
        recent.remember(folder)
    assert recent.folders() == (first, third, second)
    recent.forget([third])
    assert RecentWorkspaces(recent.path).folders() == (first, second)


def test_it_stays_short(recent: RecentWorkspaces) -> None:
    for folder in folders(MOST + 3):
        recent.remember(folder)
    assert recent.folders() == tuple(reversed(folders(MOST + 3)[3:]))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes; the folder's rights hold there")
def test_it_is_for_its_owner_only(recent: RecentWorkspaces) -> None:
    recent.remember(folders(1)[0])
    assert stat.S_IMODE(recent.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(recent.path.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b'{"workspaces": 3}', b'{"workspaces": ["relative", 7, null]}', b"\xff", b"[" * 100_000],
)
def test_a_list_that_makes_no_sense_is_empty_and_written_anew(recent: RecentWorkspaces, content: bytes) -> None:
    recent.path.parent.mkdir()
    recent.path.write_bytes(content)
    assert recent.folders() == ()
    (folder,) = folders(1)
    recent.remember(folder)
    assert json.loads(recent.path.read_bytes()) == {"workspaces": [str(folder)]}


def test_a_place_that_can_not_be_written_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    recent = RecentWorkspaces(tmp_path / "file" / FILE_NAME)
    recent.remember(folders(1)[0])
    assert recent.folders() == ()


def test_it_is_kept_for_the_user() -> None:
    assert recent_path().is_absolute()
    assert recent_path().name == FILE_NAME
