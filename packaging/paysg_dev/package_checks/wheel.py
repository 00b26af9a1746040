"""The wheel: built as for a release, installed from the lock with hashes where nothing else is, and tried."""

from __future__ import annotations

import os
import tarfile
import tempfile
from pathlib import Path
from zipfile import ZipFile

from paysg_dev import environment
from paysg_dev.environment import Environment
from paysg_dev.freezing import version
from paysg_dev.package_checks.report import Report, expect, run
from paysg_dev.package_checks.self_test import self_tested
from paysg_dev.release.wheels import build_wheel, lay_out, runtime_environment

RESOURCES = ("paysg_desktop/resources/icons/logo.svg", "paysg_desktop/resources/translations/paysg-desktop_zh.ts")
DEMO_SECONDS = "3"


def check(report: Report, dist: Path) -> None:
    """Needs nothing but the environment of `make setup` and a way to the packages that the lock names."""
    ready = environment.ensure(os.environ.get("PY"), os.environ)
    made: list[Path] = []
    with report.check("wheel and source archive are built") as facts:
        made += build_wheel(ready, dist)
        facts += [f"{path.name} {path.stat().st_size / 1e6:.1f} MB" for path in made]
    if not made:
        report.skip("installing the wheel", "there is none")
        return
    wheel, archive = sorted(made, key=lambda path: path.suffix != ".whl")
    with tempfile.TemporaryDirectory(prefix="paysg-wheel-") as name:
        folder = Path(name)
        with report.check("it holds resources and no tests") as facts:
            facts.append(_holds(wheel))
        with report.check("the tree and the unpacked source archive build the same wheel") as facts:
            facts.append(_same_wheels(ready, wheel, archive, folder))
        _check_installed(report, ready, wheel, folder)


def _holds(wheel: Path) -> str:
    with ZipFile(wheel) as opened:
        names = opened.namelist()
    lacking = [each for each in RESOURCES if each not in names]
    expect(not lacking, f"without {lacking}")
    strange = [each for each in names if not each.startswith(("paysg_desktop/", "paysg_desktop-"))]
    expect(not strange, f"it would install {strange[:5]}")
    return f"{len(names)} files"


def _same_wheels(ready: Environment, wheel: Path, archive: Path, folder: Path) -> str:
    """One from a copy of the tree, one from the archive as a user would have it: the same files byte for byte."""
    lay_out(folder / "tree")
    with tarfile.open(archive) as opened:
        opened.extractall(folder / "archive", filter="data")
    (unpacked,) = (folder / "archive").iterdir()
    wanted = _content(wheel)
    for source in (folder / "tree", unpacked):
        target = folder / f"{source.name}-made"
        options = ["--wheel", "--no-isolation", "--outdir", str(target)]
        run([str(ready.python), "-m", "build", *options, str(source)], dict(os.environ))
        found = _content(next(target.glob("*.whl")))
        differing = sorted(name for name in wanted.keys() | found.keys() if wanted.get(name) != found.get(name))
        expect(not differing, f"from {source.name} differ {differing[:5]}")
    return f"{len(wanted)} files byte for byte"


def _content(wheel: Path) -> dict[str, bytes]:
    with ZipFile(wheel) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def _check_installed(report: Report, ready: Environment, wheel: Path, folder: Path) -> None:
    made: Environment | None = None
    with report.check("it installs with what the lock names for it, by hash, into an empty environment"):
        made = runtime_environment(ready, wheel, folder / "installed")
    if made is None:
        report.skip("the installed program", "it is not installed")
        return
    home = folder / "home"
    home.mkdir(mode=0o700)
    with report.check("it says its version"):
        told = _outside(made, home, "--version")
        expect(version() in told, f"it said {told!r}")
    with report.check(f"listen --demo --for {DEMO_SECONDS} receives and stores, without a display") as facts:
        told = _outside(made, home, "listen", "--demo", "--for", DEMO_SECONDS)
        expect("verified" in told, f"it said {told[-300:]!r}")
        facts.append(f"{len(told.splitlines())} lines")
    with report.check("its self-test, offscreen") as facts:
        facts.append(self_tested([str(made.program("paysg-desktop"))], _environment(home), home))
    with report.check("the window opens on the demo, offscreen"):
        _outside(made, home, "demo", "--for", DEMO_SECONDS)


def _outside(made: Environment, home: Path, *arguments: str) -> str:
    """Run the installed program with the tree out of reach, and nothing of this user's; return what it wrote."""
    return run([str(made.program("paysg-desktop")), *arguments], _environment(home), cwd=home)


def _environment(home: Path) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "TEMP", "LANG") if name in os.environ}
    own = dict.fromkeys(("HOME", "USERPROFILE", "XDG_RUNTIME_DIR"), str(home))
    return {**kept, **own, "QT_QPA_PLATFORM": "offscreen"}
