"""`--self-test` by real processes: a whole copy passes, and each damage is found by the check that it is about."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from paysg_dev import freezing

from paysg_desktop.cli.self_test import CHECKS, OF_THE_WINDOW
from paysg_desktop.domain.self_test import FAILED, OK, WARNING
from tests.processes import command, json_lines


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program laid out as it is installed, with what a build notes of its resources."""
    tree = tmp_path_factory.mktemp("copy")
    freezing.lay_out(tree)
    folder = tree / "paysg_desktop" / "resources"
    told = {"resources": freezing.digests(folder)}
    (folder / "build-info.json").write_text(json.dumps(told), encoding="utf-8")
    return tree


@pytest.fixture
def damaged(copy: Path, tmp_path: Path) -> Path:
    """A copy of one's own to damage."""
    return Path(shutil.copytree(copy, tmp_path / "damaged"))


def verdicts(tree: Path, **around: str) -> tuple[int, dict[str, dict[str, str]]]:
    """The exit code and what each check of this copy came to."""
    done = subprocess.run(
        [sys.executable, "-P", "-m", "paysg_desktop", "--self-test", "--json"],
        cwd=tree.parent,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=os.environ
        | {"PYTHONPATH": str(tree), "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
        | around,
        timeout=110,
        check=False,
    )
    assert done.stdout, done.stderr
    return done.returncode, {each["check"]: each for each in json_lines(done.stdout)}


def failed(outcomes: dict[str, dict[str, str]]) -> set[str]:
    return {name for name, outcome in outcomes.items() if outcome["verdict"] == FAILED}


def test_a_whole_copy_passes_with_a_line_for_each_check(copy: Path) -> None:
    code, outcomes = verdicts(copy)
    assert failed(outcomes) == set(), outcomes
    assert code == 0
    assert list(outcomes) == ["build", *CHECKS, *OF_THE_WINDOW, "window"]
    assert outcomes["keychain"]["verdict"] == WARNING
    assert outcomes["storage"]["verdict"] == outcomes["receiving"]["verdict"] == OK
    assert "1440 x 900" in outcomes["window"]["reason"]


def test_what_cannot_be_imported_or_started_fails_and_all_the_others_are_tried(damaged: Path) -> None:
    (damaged / "paysg_desktop" / "listener" / "server.py").write_text("raise ImportError('the server is gone')\n")
    (damaged / "paysg_desktop" / "ui" / "qr.py").write_text("raise ImportError('no squares')\n")
    code, outcomes = verdicts(damaged)
    assert code == 1
    assert failed(outcomes) >= {"imports", "receiving", "window imports", "window"}
    assert "the server is gone" in outcomes["imports"]["reason"]
    assert "no squares" in outcomes["window imports"]["reason"]
    assert {outcomes[name]["verdict"] for name in ("resources", "storage", "icons", "translations")} == {OK}


def test_a_missing_a_changed_and_a_broken_resource_are_named(damaged: Path) -> None:
    folder = damaged / "paysg_desktop" / "resources"
    (folder / "icons" / "bank.svg").unlink()
    (folder / "icons" / "copy.svg").write_text("no picture")
    (folder / "translations" / "paysg-desktop_ta.ts").write_text("<TS></TS>")
    code, outcomes = verdicts(damaged)
    assert code == 1
    assert failed(outcomes) >= {"resources", "icons", "translations"}
    for name in ("icons/bank.svg", "icons/copy.svg", "translations/paysg-desktop_ta.ts"):
        assert name in outcomes["resources"]["reason"]
    assert "copy.svg" in outcomes["icons"]["reason"]
    assert "ta has 0 texts" in outcomes["translations"]["reason"]


@pytest.mark.skipif(sys.platform != "linux", reason="the others' fonts can't be taken away by a variable")
def test_a_system_without_fonts_and_a_window_that_dies_are_found(damaged: Path, tmp_path: Path) -> None:
    config = tmp_path / "fonts.conf"
    config.write_text("<fontconfig></fontconfig>")
    (damaged / "paysg_desktop" / "ui" / "launch.py").write_text("import os\nos.abort()\n")
    code, outcomes = verdicts(damaged, FONTCONFIG_FILE=str(config))
    assert code == 1
    assert "fonts" in failed(outcomes)
    assert "ended with -6" in outcomes["window"]["reason"]
    assert "window imports" in failed(outcomes)


def test_a_keychain_is_named(copy: Path, tmp_path: Path) -> None:
    (tmp_path / "made_up.py").write_text(
        "from keyring.backend import KeyringBackend\n"
        "class Keyring(KeyringBackend):\n"
        "    priority = 1\n"
        "    name = 'a made-up keychain'\n"
        "    def get_password(self, service, username): return None\n"
        "    def set_password(self, service, username, password): pass\n"
    )
    around = {"PYTHON_KEYRING_BACKEND": "made_up.Keyring", "PYTHONPATH": f"{copy}{os.pathsep}{tmp_path}"}
    done = subprocess.run(
        [sys.executable, "-P", "-c", "from paysg_desktop.cli.self_test_checks import keychain; print(keychain())"],
        capture_output=True,
        text=True,
        env=os.environ | around,
        check=True,
    )
    assert "a made-up keychain" in done.stdout
    assert "'ok'" in done.stdout


def test_json_alone_is_refused() -> None:
    done = command("--json")
    assert done.returncode == 2
    assert "--self-test" in done.stderr
