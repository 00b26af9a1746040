"""The workspace that windows are tested on, plain, listening, or with a place for exports."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from paysg_desktop.settings import recent as recent_workspaces
from paysg_desktop.settings.recent import FILE_NAME
from paysg_desktop.ui import veil
from paysg_desktop.ui.dialogs.export_payments import FOLDER_KEY
from tests.ui.replays import Listening, listening
from tests.ui.windows import IS_BESIDE, Desktop, desktop


@pytest.fixture(autouse=True)
def arrangement(request: pytest.FixtureRequest) -> None:
    """See `windows.IS_BESIDE`."""
    if IS_BESIDE and request.node.get_closest_marker("in_process") is not None:
        pytest.skip("It reaches into the engine's own objects.")


@pytest.fixture(autouse=True)
def recent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's list of workspaces is another one in each test."""
    path = tmp_path / "user" / FILE_NAME
    monkeypatch.setattr(recent_workspaces, "recent_path", lambda: path)
    return path


@pytest.fixture
def unveiled() -> Iterator[None]:
    """The private screen is off again after the test."""
    yield
    veil.turn(on=False)


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
