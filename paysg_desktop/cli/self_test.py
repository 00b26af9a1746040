"""`--self-test`: whether this copy of the program has all its parts and they work together here.

Every release job runs it on the installed copy. Nothing of the user's is touched: what is stored is stored in a
workspace that is thrown away. The parts that need Qt run in processes of their own, since Qt ends the whole
process where it lacks a library.
"""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from paysg_desktop.cli.output import print_json, print_line, shown
from paysg_desktop.cli.self_test_checks import imports, keychain, proxy_scripts, receiving, resources, storage
from paysg_desktop.domain.self_test import FAILED, OK, Outcome
from paysg_desktop.settings.build_info import build_info
from paysg_desktop.settings.program import program

CHECKS: Mapping[str, Callable[[], Outcome]] = {
    "imports": imports,
    "resources": resources,
    "storage": storage,
    "keychain": keychain,
    "receiving": receiving,
    "proxy scripts": proxy_scripts,
}
OF_THE_WINDOW = ("window imports", "fonts", "icons", "translations")
"""What `self-test-window` finds out in a process of its own."""
WITHIN_S = 90.0
_SMALLEST_PICTURE = 20_000
_LONGEST_REASON = 300
_PNG = b"\x89PNG\r\n\x1a\n"


def self_test(*, as_json: bool) -> int:
    """Run all checks and print a line for each; 0 where none failed, else 1."""
    outcomes = []
    for outcome in (_build(), *_own(), *_of_the_window(), _window()):
        outcomes.append(outcome)
        _print(outcome, as_json=as_json)
    return 1 if any(each.verdict == FAILED for each in outcomes) else 0


def _print(outcome: Outcome, *, as_json: bool) -> None:
    if as_json:
        print_json(outcome.as_json())
    else:
        verdict = outcome.verdict.upper() if outcome.verdict == FAILED else outcome.verdict
        print_line(f"{verdict:9}{outcome.check}: {shown(outcome.reason, _LONGEST_REASON)}")


def _build() -> Outcome:
    built = build_info()
    signed = "" if built.signed is None else ", signed" if built.signed else ", not signed"
    return Outcome("build", OK, f"{built.version}, commit {built.commit or 'unknown'}{signed}")


def _own() -> Iterator[Outcome]:
    for name, check in CHECKS.items():
        try:
            yield check()
        except Exception as error:  # noqa: BLE001 - whatever a part raises is what is to be found out
            yield Outcome(name, FAILED, f"{type(error).__name__}: {error}")


def _of_the_window() -> Iterator[Outcome]:
    """What needs Qt; a process that dies tells by that, too."""
    code, output, said = _child("self-test-window")
    told = {}
    for line in output.splitlines():
        try:
            outcome = Outcome(**json.loads(line))
        except (ValueError, TypeError):
            continue
        told[outcome.check] = outcome
    missing = f"its process ended with {code}: {said}"
    yield from (told.get(name, Outcome(name, FAILED, missing)) for name in OF_THE_WINDOW)


def _window() -> Outcome:
    """The demo as people see it: engine, listener, made-up traffic, and a picture of the window."""
    with tempfile.TemporaryDirectory() as folder:
        picture = Path(folder) / "window.png"
        code, _, said = _child("demo", "--screenshot", str(picture), "--theme", "light")
        content = picture.read_bytes() if picture.exists() else b""
    if code != 0 or not content.startswith(_PNG):
        return Outcome("window", FAILED, f"the demo drew no picture and ended with {code}: {said}")
    wide, high = int.from_bytes(content[16:20], "big"), int.from_bytes(content[20:24], "big")
    verdict = OK if len(content) >= _SMALLEST_PICTURE else FAILED
    return Outcome("window", verdict, f"drawn offscreen, {wide} x {high}, {len(content) // 1000} kB")


def _child(*arguments: str) -> tuple[int | str, str, str]:
    """The exit code of this program with these arguments, what it wrote, and the last line that it complained."""
    try:
        done = subprocess.run(  # noqa: S603 - ourselves
            [*program(), *arguments],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
            timeout=WITHIN_S,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return f"no answer in {WITHIN_S:.0f} s", "", "it was ended"
    said = [line.strip() for line in done.stderr.splitlines() if line.strip()]
    return done.returncode, done.stdout, said[-1] if said else "it said nothing"
