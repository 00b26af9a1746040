"""The workspace that windows are tested on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ui.windows import Desktop, desktop


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Desktop]:
    with desktop(tmp_path / "workspace") as opened:
        yield opened
