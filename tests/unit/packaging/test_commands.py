"""What the commands start, and what they say."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from paysg_dev import commands, environment, processes, system_libraries
from paysg_dev.problems import ProblemError

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize(
    ("env", "platform", "expected"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({}, "darwin", True),
        ({}, "win32", True),
    ],
)
def test_a_display_is_known_by_its_announcement(env: dict[str, str], platform: str, expected: bool) -> None:
    assert commands.has_display(env, platform) is expected


def test_with_a_display_the_window_and_without_one_the_terminal() -> None:
    assert commands.demo_arguments(is_shown=True, seconds=None) == ["demo"]
    assert commands.demo_arguments(is_shown=False, seconds="15") == ["listen", "--demo", "--for", "15"]


class HandedOverError(Exception):
    """Stands for the process that took our place."""


@pytest.fixture
def started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[tuple[list[str], dict[str, str]]]:
    """What would have been started, with its environment; no display, and nothing is installed."""
    seen: list[tuple[list[str], dict[str, str]]] = []

    def hand_over(command: list[str], cwd: Path, env: dict[str, str]) -> None:
        seen.append((command, dict(env)))
        raise HandedOverError

    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(commands, "hand_over", hand_over)
    monkeypatch.setattr(system_libraries, "missing", lambda python, libraries: [])
    monkeypatch.setattr(environment, "ensure", lambda py, env: environment.Environment(tmp_path))
    return seen


def test_without_a_display_run_says_so_first(
    started: list[tuple[list[str], dict[str, str]]], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(HandedOverError):
        commands.main(["run", "--for", "15"])
    assert capsys.readouterr().out == commands.NO_DISPLAY + "\n"
    assert started[0][0][1:] == ["listen", "--demo", "--for", "15"]


def test_without_a_display_missing_libraries_stop_nothing(
    started: list[tuple[list[str], dict[str, str]]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(system_libraries, "missing", lambda python, libraries: ["libEGL.so.1"])
    monkeypatch.setattr(system_libraries, "is_root_on_debian", lambda: False)
    with pytest.raises(HandedOverError):
        commands.main(["run"])
    assert "sudo apt-get install -y --no-install-recommends libegl1" in capsys.readouterr().err


def test_with_a_display_missing_libraries_end_it_with_the_line(
    started: list[tuple[list[str], dict[str, str]]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr(system_libraries, "missing", lambda python, libraries: ["libxcb-cursor.so.0"])
    monkeypatch.setattr(system_libraries, "is_root_on_debian", lambda: False)
    assert commands.main(["run"]) == 1
    assert "libxcb-cursor0" in capsys.readouterr().err
    assert started == []


def test_tests_run_offscreen_and_pass_their_arguments_on(started: list[tuple[list[str], dict[str, str]]]) -> None:
    with pytest.raises(HandedOverError):
        commands.main(["test", "--py", sys.executable, "tests/unit", "-k", "money"])
    command, env = started[0]
    assert command[1:] == [
        "-m",
        "pytest",
        "-m",
        "not torture",
        *commands.SIDE_BY_SIDE,
        "tests/unit",
        "-k",
        "money",
    ]
    assert env["QT_QPA_PLATFORM"] == "offscreen"


def test_what_nobody_asked_for_is_refused() -> None:
    with pytest.raises(SystemExit) as caught:
        commands.main(["run", "--fro", "15"])
    assert caught.value.code == 2


def test_a_platform_that_was_asked_for_stays(
    started: list[tuple[list[str], dict[str, str]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    with pytest.raises(HandedOverError):
        commands.main(["torture"])
    assert started[0][1]["QT_QPA_PLATFORM"] == "xcb"


def test_the_loader_is_really_asked() -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("the loader is asked on Linux only")
    names = {"libc.so.6": "libc6", "libpaysg-not-there.so.1": "nothing"}
    assert system_libraries.missing(Path(sys.executable), names) == ["libpaysg-not-there.so.1"]


@pytest.mark.skipif(sys.platform == "win32", reason="apt-get is played by a shell script")
def test_on_a_fresh_debian_the_package_lists_are_fetched_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    apt = tmp_path / "apt-get"
    lists, libraries = tmp_path / "lists", tmp_path / "libraries"
    apt.write_text(
        "#!/bin/sh\n"
        f'case "$1" in update) : > {lists};; install) test -e {lists} && echo "$*" > {libraries};; esac\n'
    )
    apt.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(system_libraries, "is_root_on_debian", lambda: True)
    monkeypatch.setattr(
        system_libraries, "missing", lambda python, wanted: [] if libraries.exists() else ["libEGL.so.1"]
    )
    system_libraries.ensure(Path(sys.executable), system_libraries.OFFSCREEN)
    assert libraries.read_text() == "install -y --no-install-recommends libegl1\n"
    assert "libEGL.so.1" in capsys.readouterr().out


def test_every_package_name_stands_for_a_library_that_is_loaded_by_its_name() -> None:
    for soname, package in system_libraries.WINDOWED.items():
        assert ".so." in soname
        assert package == package.lower()


def test_a_failure_shows_the_last_words_only() -> None:
    script = "for n in range(100): print('line', n)\nraise SystemExit(7)"
    with pytest.raises(ProblemError) as caught:
        processes.run_quietly([sys.executable, "-c", script], "It could not be done")
    text = str(caught.value)
    assert text.startswith("It could not be done (exit 7).")
    assert "line 99" in text
    assert "line 74" not in text


def test_an_exit_code_passes_through() -> None:
    script = (
        "import os, sys; from pathlib import Path; from paysg_dev.processes import hand_over;"
        "hand_over([sys.executable, '-c', 'raise SystemExit(4)'], Path.cwd(), os.environ)"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT / "packaging", check=False)
    assert done.returncode == 4


def test_the_script_says_what_it_can_do() -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "dev.py"), "--help"], capture_output=True, text=True, check=True
    )
    assert all(name in done.stdout for name in ("setup", "run", "test", "torture", "lint", "bench", "screenshots"))
