"""The net under every test: proved by a small suite that runs with the same conftest in a process of its own."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.checks.sources import ROOT

SUITE = """
import logging
import pytest
from PySide6.QtCore import qWarning

log = logging.getLogger("paysg_desktop.somewhere")

def test_quiet(): log.info("all is well")
def test_says_something(): log.warning("an odd thing")
@pytest.mark.expected_log("odd")
def test_expects_it(): log.warning("an odd thing")
@pytest.mark.expected_log("odd")
def test_expects_another(): log.error("a bad thing")
@pytest.mark.expected_log("odd")
def test_expects_in_vain(): pass
@pytest.mark.expected_log("odd")
@pytest.mark.skip
def test_is_skipped(): pass
def test_qt_says_something(): qWarning("an odd thing")
@pytest.mark.qt_log_ignore("odd")
def test_qt_is_expected(): qWarning("an odd thing")
def test_qt_platform_noise(): qWarning("This plugin does not support raise()")

@pytest.fixture
def loud():
    yield
    log.warning("too late")

def test_is_loud_at_its_end(loud): pass
"""
GOOD = ("quiet", "expects_it", "qt_is_expected", "qt_platform_noise", "is_loud_at_its_end")
BAD = ("says_something", "expects_another", "qt_says_something")


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> str:
    home: Path = tmp_path_factory.mktemp("suite")
    (home / "conftest.py").write_text(
        (ROOT / "tests" / "conftest.py").read_text(encoding="utf-8"), encoding="utf-8"
    )
    (home / "test_it.py").write_text(SUITE, encoding="utf-8")
    (home / "pytest.ini").write_text(
        "[pytest]\naddopts = -rA -p no:cacheprovider --strict-markers\n", encoding="utf-8"
    )
    command = [sys.executable, "-m", "pytest", "-p", "no:hypothesispytest", "."]
    done = subprocess.run(command, cwd=home, capture_output=True, text=True, check=False)
    return done.stdout


@pytest.mark.parametrize("name", GOOD)
def test_these_pass(outcome: str, name: str) -> None:
    assert f"PASSED test_it.py::test_{name}\n" in outcome


@pytest.mark.parametrize("name", BAD)
def test_these_fail(outcome: str, name: str) -> None:
    assert re.search(rf"^FAILED test_it.py::test_{name}\b", outcome, re.MULTILINE)


@pytest.mark.parametrize("name", ["expects_in_vain", "is_loud_at_its_end", "expects_another"])
def test_these_are_caught_at_their_end(outcome: str, name: str) -> None:
    assert f"ERROR test_it.py::test_{name} " in outcome


def test_a_skipped_test_need_not_provoke_anything(outcome: str) -> None:
    assert "ERROR test_it.py::test_is_skipped" not in outcome
