"""The commands that make a release's files, each usable by hand."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

from paysg_dev import environment, freezing, linux_packages, system_libraries
from paysg_dev.environment import ROOT
from paysg_dev.freezing import DIST, version
from paysg_dev.installers import macos, signing, windows
from paysg_dev.problems import ProblemError
from paysg_dev.release import checksums, manifests, notes, sbom, wheels

Action = Callable[[argparse.Namespace], int]


class Add(Protocol):
    """Adds one command to `packaging/dev.py`."""

    def __call__(self, name: str, text: str, action: Action) -> argparse.ArgumentParser: ...


def declare(add: Add) -> None:
    """All of them."""
    add("wheel", "Build the wheel and the source archive into dist/.", _wheel)
    add("sbom", "Write the bill of materials (CycloneDX) of the wheel in dist/.", _sbom)
    command = add("windows", "Make installer, MSI and zip from a program frozen on Windows.", _windows)
    command.add_argument(
        "program", type=Path, metavar="FOLDER", help="with paysg-desktop.exe and paysg-desktopw.exe"
    )
    command = add("sign-windows", "Sign files, and in folders all code that is not signed.", _sign_windows)
    command.add_argument("targets", nargs="+", type=Path, metavar="FILE|FOLDER")
    _declare_mac(add)
    _declare_release(add)


def _declare_mac(add: Add) -> None:
    command = add("macos-sign", "On a Mac: sign the program with the hardened runtime.", _macos_sign)
    command.add_argument("app", type=Path)
    command = add("macos-dmg", "On a Mac: make the disk image into dist/.", _macos_dmg)
    command.add_argument("app", type=Path)
    command = add("macos-notarise", "On a Mac: sign a disk image, have it notarised, staple it.", _macos_notarise)
    command.add_argument("dmg", type=Path)


def _declare_release(add: Add) -> None:
    command = add("checksums", "Write SHA256SUMS for the files of a folder.", _checksums)
    command.add_argument("folder", type=Path)
    command = add("release-notes", "Print what CHANGELOG.md says of a version, if it is the program's.", _notes)
    command.add_argument("version", metavar="VERSION|TAG")
    help_text = "say that the files for this system carry no signature"
    command.add_argument("--unsigned", action="append", default=[], choices=sorted(notes.UNSIGNED), help=help_text)
    command = add("manifests", "Write manifests for winget, Homebrew and Scoop.", _manifests)
    command.add_argument("folder", type=Path, help="with the files of a release")
    command.add_argument("--repository", required=True, metavar="URL", help="the project's page at GitHub")
    command.add_argument("--out", type=Path, default=ROOT / "build" / "manifests", help="default: build/manifests")


def _wheel(options: argparse.Namespace) -> int:
    wheels.build_wheel(environment.ensure(options.py, os.environ), DIST)
    return 0


def _sbom(options: argparse.Namespace) -> int:
    wheel = DIST / f"paysg_desktop-{version()}-py3-none-any.whl"
    if not wheel.exists():
        raise ProblemError(f"There is no {wheel}: make wheel")
    sbom.make_sbom(environment.ensure(options.py, os.environ), wheel, DIST, version())
    return 0


def _windows(options: argparse.Namespace) -> int:
    ready = environment.ensure(options.py, os.environ)
    system_libraries.ensure(ready.python, system_libraries.OFFSCREEN)
    freezing.draw_icons(ready, windows.BUILD / "icons")
    windows.package_windows(options.program, DIST, os.environ, windows.BUILD / "icons" / "app.ico")
    return 0


def _sign_windows(options: argparse.Namespace) -> int:
    signing.sign_windows(options.targets, os.environ)
    return 0


def _macos_sign(options: argparse.Namespace) -> int:
    return macos.sign_app(options.app, os.environ)


def _macos_dmg(options: argparse.Namespace) -> int:
    macos.only_on_a_mac("A disk image")
    ready = environment.ensure(options.py, os.environ)
    return macos.build_dmg(options.app, DIST, version(), partial(linux_packages.write_licences, ready))


def _macos_notarise(options: argparse.Namespace) -> int:
    return macos.notarise(options.dmg, os.environ)


def _checksums(options: argparse.Namespace) -> int:
    checksums.write_checksums(options.folder)
    return 0


def _notes(options: argparse.Namespace) -> int:
    print(notes.release_notes(options.version, options.unsigned), end="")
    return 0


def _manifests(options: argparse.Namespace) -> int:
    manifests.write_manifests(options.folder, options.repository, version(), options.out)
    return 0
