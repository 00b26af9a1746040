"""The workspace that windows are tested on, plain, listening, or with a place for exports."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from paysg_desktop.ui.dialogs.export_payments import FOLDER_KEY
from tests.ui.replays import Listening, listening
from tests.ui.windows import Desktop, desktop


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Desktop]:
    with desktop(tmp_path / "workspace") as opened:
        yield opened


@pytest.fixture
def world(workspace: Desktop) -> Iterator[Listening]:
    with listening(workspace) as made:
        yield made


@pytest.fixture
def export_folder(workspace: Desktop, tmp_path: Path) -> Path:
    """Where exports go by default."""
    made = tmp_path / "exports"
    made.mkdir()
    memory = QSettings(str(workspace.core.workspace / "window.ini"), QSettings.Format.IniFormat)
    memory.setValue(FOLDER_KEY, str(made))
    memory.sync()
    return made
