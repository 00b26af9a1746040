"""What holds for every test: no display, no dice, and nothing said that nobody expected.

A record at WARNING or above from our own loggers fails the test, and so does any message from Qt. A test that
provokes one on purpose says so: `@pytest.mark.expected_log("part of the message")`, once for each; one that then
does not come fails the test too. For Qt's messages there is pytest-qt's own `@pytest.mark.qt_log_ignore(pattern)`.
"""

from __future__ import annotations

import gc
import logging
import os
import shutil
import tempfile
from collections.abc import Generator
from itertools import count

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Hundreds of tests start the program as a process of its own, which would compile itself each time.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
# What the program keeps of its user, such as reports of crashes, goes nowhere else; so it is with its processes.
os.environ["XDG_STATE_HOME"] = tempfile.mkdtemp(prefix="paysg-test-state-")

import fontpkg
import pytest
from hypothesis import settings
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

settings.register_profile("ci", derandomize=True, deadline=None, database=None)
settings.load_profile("ci")

OUR_LOGGER = "paysg_desktop"
QT_PLATFORM_NOISE = (r"^This plugin does not support ",)
"""What the offscreen platform says about itself: nothing that a program could mend."""

_WHOLE_EVERY = 40
"""Tests after which all garbage is collected; after each one, what it left itself."""
_ended = [0]
_STATE = os.environ["XDG_STATE_HOME"]
_numbers = count(1)

_records = pytest.StashKey[list[logging.LogRecord]]()
_awaited = pytest.StashKey[set[str]]()
"""The expected parts that have not come yet; only of a test that was really run."""


class _Collector(logging.Handler):
    def __init__(self, records: list[logging.LogRecord]) -> None:
        super().__init__(logging.WARNING)
        self._records = records

    def emit(self, record: logging.LogRecord) -> None:
        self._records.append(record)


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """With the font that the window likes best, so that what has room here has it on every computer. It is for
    every test of a process: the window looks for its font once."""
    if not QFontDatabase.hasFamily("Inter"):
        assert QFontDatabase.addApplicationFont(str(fontpkg.path("Inter"))) >= 0
    return qapp


@pytest.fixture(autouse=True)
def state(monkeypatch: pytest.MonkeyPatch) -> None:
    """What one test leaves of its user, another one does not find."""
    monkeypatch.setenv("XDG_STATE_HOME", f"{_STATE}/{next(_numbers)}")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers", "expected_log(*parts): warnings that this test provokes, each by a part of it"
    )


def pytest_unconfigure() -> None:
    shutil.rmtree(_STATE, ignore_errors=True)


def pytest_sessionstart() -> None:
    gc.disable()


def _collect() -> None:
    """Garbage is collected between tests alone: a thread that a test started could come upon the remains of a
    window, and destroy them while Qt works with them."""
    _ended[0] += 1
    gc.collect(2 if _ended[0] % _WHOLE_EVERY == 0 else 1)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.get_closest_marker("qt_log_level_fail") is None:
            item.add_marker(pytest.mark.qt_log_level_fail("INFO"))
        own = item.get_closest_marker("qt_log_ignore")
        patterns = own.args if own is not None else ()
        item.add_marker(pytest.mark.qt_log_ignore(*QT_PLATFORM_NOISE, *patterns), append=False)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    records = item.stash.setdefault(_records, [])
    collector = _Collector(records)
    logger = logging.getLogger(OUR_LOGGER)
    logger.addHandler(collector)
    try:
        return (yield)
    finally:
        logger.removeHandler(collector)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    item.stash[_awaited] = set(_expected(item))
    result = yield
    _judge(item, is_at_end=False)
    return result


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None, object, object]:
    result = yield
    _collect()
    _judge(item, is_at_end=True)
    return result


def _expected(item: pytest.Item) -> list[str]:
    return [str(part) for mark in item.iter_markers("expected_log") for part in mark.args]


def _judge(item: pytest.Item, *, is_at_end: bool) -> None:
    """Fail on what was not expected, and at the end on what was expected and did not come."""
    expected = _expected(item)
    messages = [record.getMessage() for record in item.stash[_records]]
    item.stash[_records].clear()
    awaited = item.stash.get(_awaited, set())
    awaited.difference_update(part for part in expected if any(part in message for message in messages))
    surprises = [message for message in messages if not any(part in message for part in expected)]
    if surprises:
        pytest.fail("logged, and not expected: " + " | ".join(surprises), pytrace=False)
    if is_at_end and awaited:
        pytest.fail(f"expected in the log, and not there: {sorted(awaited)}", pytrace=False)
