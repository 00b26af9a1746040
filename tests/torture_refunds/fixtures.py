"""Fixtures for tests of one fault or rule at a time, each in a small world of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path

import pytest

from tests.torture_refunds.small import Small, small
from tests.torture_refunds.times import Engine
from tests.torture_refunds.world import Template


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    return Template(tmp_path_factory.mktemp("template"))


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    made = Engine()
    yield made
    made.stop()


@pytest.fixture
def world_of(engine: Engine, tmp_path: Path, template: Template) -> Callable[..., AbstractContextManager[Small]]:
    return partial(small, engine, tmp_path, template)


@pytest.fixture
def world(world_of: Callable[..., AbstractContextManager[Small]]) -> Iterator[Small]:
    with world_of() as made:
        yield made
