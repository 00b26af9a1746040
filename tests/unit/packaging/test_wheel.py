"""The program runs from an installed wheel, with the tree out of reach."""

from __future__ import annotations

import json
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path
from zipfile import ZipFile

import pytest
from paysg_dev.release.wheels import lay_out

import paysg_desktop
from tests.checks.sources import ROOT

LOOK = """
import importlib.resources, json, sys
import paysg_desktop
icons = importlib.resources.files("paysg_desktop.resources") / "icons"
drawn = ["<svg" in icon.read_text("utf-8") for icon in icons.iterdir() if icon.name.endswith(".svg")]
print(json.dumps({"path": sys.path, "home": paysg_desktop.__file__, "icons": drawn}))
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built from a copy, since a build leaves its traces where it happens."""
    tree, target = tmp_path_factory.mktemp("copy") / "tree", tmp_path_factory.mktemp("wheel")
    lay_out(tree)
    pip("wheel", str(tree), "--no-deps", "--no-build-isolation", "--wheel-dir", str(target))
    return next(target.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The scripts' directory of an environment that holds the wheel and this one's dependencies."""
    home = tmp_path_factory.mktemp("installed")
    venv.create(home, with_pip=False)
    scripts = home / ("Scripts" if sys.platform == "win32" else "bin")
    pip("--python", str(scripts / "python"), "install", "--no-deps", "--no-index", str(wheel))
    # A directory that a .pth names is added as it is: the .pth files in it, which lead to the tree, are not read.
    site = next(home.rglob("site-packages"))
    (site / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return scripts


def pip(*arguments: str) -> None:
    command = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", *arguments]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def outside(command: list[str], cwd: Path) -> str:
    done = subprocess.run(command, cwd=cwd, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_wheel_holds_every_file(wheel: Path) -> None:
    with ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if ".dist-info/" not in name}
    code = {path.relative_to(ROOT).as_posix() for path in (ROOT / "paysg_desktop").rglob("*.py")}
    there = [path.relative_to(ROOT) for path in (ROOT / "resources").rglob("*.*")]
    resources = {f"paysg_desktop/{path.as_posix()}" for path in there if "__pycache__" not in path.parts}
    assert any(name.endswith(".svg") for name in resources)
    assert names == code | resources


def test_it_says_its_version(installed: Path, tmp_path: Path) -> None:
    for command in ([str(installed / "python"), "-m", "paysg_desktop"], [str(installed / "paysg-desktop")]):
        assert paysg_desktop.__version__ in outside([*command, "--version"], tmp_path)


def test_it_reads_its_resources_and_cannot_reach_the_tree(installed: Path, tmp_path: Path) -> None:
    seen = json.loads(outside([str(installed / "python"), "-c", LOOK], tmp_path))
    assert str(ROOT) not in seen["path"]
    assert Path(seen["home"]).is_relative_to(installed.parent)
    assert seen["icons"]
    assert all(seen["icons"])
