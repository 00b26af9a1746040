from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from paysg_desktop.settings.files import write_private


def test_it_replaces_the_file_and_leaves_no_draft(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_text("old")
    write_private(path, b"new")

    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]
    assert sys.platform == "win32" or stat.S_IMODE(path.stat().st_mode) == 0o600


def test_when_it_fails_nothing_is_left(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "inside").touch()

    with pytest.raises(OSError, match=r"irectory|ccess"):
        write_private(tmp_path / "a", b"new")
    assert list(tmp_path.iterdir()) == [tmp_path / "a"]
