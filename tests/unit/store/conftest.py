"""A real store in a folder of its own, for every test here."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from paysg_desktop.domain.changes import Changes, Hub
from paysg_desktop.store.store import Store
from tests.builders import NOON, interpret
from tests.fakes import FakeClock


@pytest.fixture
def hub() -> Hub:
    return Hub()


@pytest.fixture
def told(hub: Hub) -> list[Changes]:
    """Everything that the store tells from now on."""
    changes: list[Changes] = []
    hub.subscribe(changes.append)
    return changes


@pytest.fixture
def store(tmp_path: Path, hub: Hub) -> Iterator[Store]:
    opened = Store(tmp_path, interpret, hub, FakeClock(NOON + 3000))
    yield opened
    opened.close()
