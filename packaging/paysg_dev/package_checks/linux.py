"""The Linux packages, for real: installed, tried with no Python in sight, upgraded, removed."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from paysg_dev import system_libraries
from paysg_dev.package_checks.report import Report, expect, run
from paysg_dev.package_checks.self_test import self_tested

NAME = "paysg-desktop"
COMMAND = Path("/usr/bin", NAME)
LIBRARY = Path("/usr/lib", NAME)
OLD_VERSION = "0.0.1~old"
OLD_FILE = f"usr/lib/{NAME}/_internal/of-an-older-version"
PAINTED = "The window was painted."
HOST = "paysg_desktop.tunnel.ngrok_host"
NOBODY = 65534
_SHOWN_S = 8


def check(report: Report, dist: Path) -> None:
    """What needs root or a tool that is missing is skipped, and said."""
    with tempfile.TemporaryDirectory(prefix="package-check-") as text:
        place = Path(text)
        place.chmod(0o755)
        _check_tar(report, dist, place)
        _check_deb(report, dist, place)


def bare(home: Path, **more: str) -> dict[str, str]:
    """An environment in which no program is found, no Python either: as `env -i` with a home."""
    empty = home / "no-programs"
    empty.mkdir(parents=True, exist_ok=True)
    return {"HOME": str(home), "PATH": str(empty), **more}


def _check_tar(report: Report, dist: Path, place: Path) -> None:
    packages = sorted(dist.glob(f"{NAME}-*-linux-*.tar.gz"))
    if not packages:
        report.skip("the .tar.gz", f"there is none in {dist}: make package")
        return
    folder = place / "unpacked härè"
    with report.check("the .tar.gz unpacks into one folder, owned by root") as facts:
        with tarfile.open(packages[-1]) as archive:
            names = {each.name.partition("/")[0] for each in archive}
            expect(len(names) == 1, f"it unpacks into {names}")
            expect({(each.uid, each.gid) for each in archive} == {(0, 0)}, "not all of it is root's")
        run(["tar", "-xzf", str(packages[-1]), "-C", str(_made(folder)), "--no-same-owner"])
        facts.append(f"{packages[-1].stat().st_size / 1e6:.1f} MB")
    program = next(folder.glob(f"*/{NAME}"), folder)
    with report.check("unpacked beside blanks and accents it tests itself") as facts:
        facts.append(self_tested([str(program)], bare(place / "home of tar")))
    if os.geteuid() != 0 or shutil.which("setpriv") is None:
        report.skip("a user who may not write there", "it needs root and setpriv")
        return
    with report.check("a user who may not write there tests it") as facts:
        home = _made(place / "nobody")
        env = bare(home)
        shutil.chown(home, NOBODY, NOBODY)
        as_nobody = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", str(program)]
        facts.append(self_tested([str(shutil.which(as_nobody[0])), *as_nobody[1:]], env))


def _check_deb(report: Report, dist: Path, place: Path) -> None:
    packages = sorted(dist.glob(f"{NAME}_*.deb"))
    if not packages:
        report.skip("the .deb", f"there is none in {dist}: make package")
        return
    _look_at(report, packages[-1])
    if not system_libraries.is_root_on_debian():
        report.skip("installing the .deb", "it needs root on Debian or Ubuntu")
    elif COMMAND.exists() or LIBRARY.exists():
        report.skip("installing the .deb", f"one is installed here already ({COMMAND})")
    else:
        try:
            _install_and_remove(report, packages[-1], place)
        finally:
            subprocess.run(["dpkg", "--purge", NAME], stdin=subprocess.DEVNULL, capture_output=True, check=False)


def _look_at(report: Report, package: Path) -> None:
    if shutil.which("lintian") is None:
        report.skip("lintian", "it is not installed")
        return
    with report.check("lintian finds no error") as facts:
        told = run(["lintian", "--fail-on", "none", "--allow-root", str(package)], dict(os.environ))
        errors = [line for line in told.splitlines() if line.startswith("E:")]
        expect(not errors, "\n".join(errors[:10]))
        facts.append(f"{sum(line.startswith('W:') for line in told.splitlines())} warnings")


def _install_and_remove(report: Report, package: Path, place: Path) -> None:
    home = _made(place / "home")
    env = bare(home)
    with report.check("an older version installs") as facts:
        facts.append(_install(_older(package, place)))
        expect(Path("/", OLD_FILE).exists(), "its own file is missing")
        run([str(COMMAND), "endpoints", "add", "--provider", "paysg", "--environment", "test", "--json"], env)
    with report.check("the new one upgrades it, and the data are kept") as facts:
        before = _endpoints(env)
        facts.append(_install(package))
        expect(not Path("/", OLD_FILE).exists(), "a file of the older version is still there")
        expect(bool(before) and _endpoints(env) == before, f"endpoints before: {before}")
    with report.check("what stands there is what was packed"):
        expect(not run(["dpkg", "--verify", NAME]).strip(), "dpkg --verify names differences")
    with report.check("it tests itself with no other program in sight") as facts:
        facts.append(self_tested([str(COMMAND)], env))
    with report.check("it runs the host of a tunnel as a module of its own"):
        _try_host(place, env)
    with report.check("its entry in the menus"):
        _check_menu(home)
    _check_window(report, env)
    with report.check("it is removed without a trace, and the data are kept"):
        run(["dpkg", "--remove", NAME])
        left = [path for path in (COMMAND, LIBRARY, Path("/usr/share/doc", NAME)) if os.path.lexists(path)]
        expect(not left, f"left behind: {left}")
        expect(any(home.rglob("paysg-desktop.db")), "the data are gone")


def _older(package: Path, place: Path) -> Path:
    """The same package as an older version, with a file that the newer one has not."""
    tree, older = place / "older", place / f"{NAME}_old.deb"
    run(["dpkg-deb", "--raw-extract", str(package), str(tree)])
    control = tree / "DEBIAN" / "control"
    text = control.read_text(encoding="utf-8")
    control.write_text(re.sub(r"(?m)^Version: .*$", f"Version: {OLD_VERSION}", text), encoding="utf-8")
    (tree / OLD_FILE).write_text("old\n", encoding="utf-8")
    run(["dpkg-deb", "--root-owner-group", "-Znone", "--build", str(tree), str(older)])
    shutil.rmtree(tree)
    return older


def _install(package: Path) -> str:
    """By apt-get, which brings what it depends on; the version that stands there then."""
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    run(["apt-get", "install", "-y", "--no-install-recommends", str(package)], env, timeout_s=900)
    return run(["dpkg-query", "-W", "-f", "${Version}", NAME])


def _endpoints(env: dict[str, str]) -> list[str]:
    told = run([str(COMMAND), "endpoints", "list", "--json"], env)
    return [json.loads(line)["id"] for line in told.splitlines()]


def _try_host(place: Path, env: dict[str, str]) -> None:
    """It is given an agent that there is none of, and has to say so in its own words."""
    folder = _made(place / "way in")
    plan = {"program": str(place / "no-agent"), "upstream": "http://127.0.0.1:9", "within_s": 5}
    (folder / "plan.json").write_text(json.dumps(plan), encoding="utf-8")
    (folder / "ngrok.yml").write_text("version: 2\n", encoding="utf-8")
    command = [str(COMMAND), "-m", HOST, str(folder)]
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=60, check=False)
    events = [json.loads(line)["event"] for line in done.stdout.splitlines()]
    expect(events[:1] == ["starting"] and events[-1] == "failed", f"it told {events}: {done.stderr[-300:]}")


def _check_menu(home: Path) -> None:
    entry = Path("/usr/share/applications", f"{NAME}.desktop").read_text(encoding="utf-8")
    named = re.findall(r"(?m)^Exec=(\S+)", entry)
    expect(bool(named) and set(named) == {NAME}, f"it starts {named}")
    expect(COMMAND.readlink() == Path("..", "lib", NAME, NAME), "the link leads elsewhere")
    icons = sorted(Path("/usr/share/icons/hicolor").glob(f"*/apps/{NAME}.*"))
    expect(len(icons) >= 10, f"icons: {icons}")
    metainfo = Path("/usr/share/metainfo/sg.paysg-desktop.PaySGDesktop.metainfo.xml")
    if shutil.which("appstreamcli"):
        env = {"HOME": str(home), "PATH": os.environ["PATH"]}
        run(["appstreamcli", "validate", "--no-net", str(metainfo)], env)


def _check_window(report: Report, env: dict[str, str]) -> None:
    if shutil.which("Xvfb") is None:
        report.skip("a window on a display", "Xvfb is not installed")
        return
    with report.check("a window comes up on a display and ends"), _display() as display:
        shown = env | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        command = [str(COMMAND), "demo", "--for", str(_SHOWN_S), "--log-level", "debug"]
        done = subprocess.run(command, env=shown, capture_output=True, text=True, timeout=90, check=False)
        expect(done.returncode == 0, f"it ended with {done.returncode}: {done.stderr[-500:]}")
        expect(PAINTED in done.stderr, "it was never painted")


@contextmanager
def _display() -> Iterator[str]:
    """A display of our own."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        try:
            with os.fdopen(reading) as told:
                yield f":{told.readline().strip()}"
        finally:
            server.terminate()


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder
