"""What a frozen program is made from, what it leaves out, and what it asks of a system."""

from __future__ import annotations

import hashlib
import importlib.util
import re
import shutil
import sys
from pathlib import Path
from types import ModuleType

import pytest
from paysg_dev import elf, freezing, linux_packages
from paysg_dev.environment import ROOT
from paysg_dev.problems import ProblemError

import paysg_desktop
from paysg_desktop.settings.program import TWIN

needs_objdump = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("objdump") is None,
    reason="it reads Linux machine code with objdump (Debian: binutils)",
)


@pytest.fixture
def pruning() -> ModuleType:
    spec = importlib.util.spec_from_file_location("pruning", ROOT / "packaging" / "freeze" / "pruning.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def test_the_version_is_the_programs_own() -> None:
    assert freezing.version() == paysg_desktop.__version__


def test_a_build_is_signed_only_where_the_release_job_says_so() -> None:
    assert freezing.build_facts({})["signed"] is False
    assert freezing.build_facts({freezing.SIGNED: "yes"})["signed"] is False
    told = freezing.build_facts({freezing.SIGNED: "1"})
    assert told["signed"] is True
    assert told["commit"] is None or re.fullmatch(r"[0-9a-f]{40}", str(told["commit"]))


def test_the_copy_is_laid_out_as_a_wheel_and_its_resources_are_noted(tmp_path: Path) -> None:
    freezing.lay_out(tmp_path / "tree")
    folder = tmp_path / "tree" / "paysg_desktop" / "resources"
    noted = freezing.digests(folder)
    assert noted["icons/app.svg"] == hashlib.sha256((ROOT / "resources/icons/app.svg").read_bytes()).hexdigest()
    assert {f"translations/paysg-desktop_{code}.ts" for code in ("zh", "ms", "ta")} < set(noted)
    assert (folder / "__init__.py").exists()
    assert not list((tmp_path / "tree").rglob("__pycache__"))


@pytest.mark.parametrize(
    ("place", "is_wanted"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", False),
        ("PySide6/Qt/translations/qtbase_zh_CN.qm", True),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("PySide6/Qt/lib/libQt6Widgets.so.6", True),
        ("PySide6/Qt/lib/libQt6Quick.so.6", False),
        ("paysg_desktop/resources/translations/paysg-desktop_ta.ts", True),
    ],
)
def test_what_is_brought_along(pruning: ModuleType, place: str, is_wanted: bool) -> None:
    assert pruning.is_wanted(place) is is_wanted


@pytest.mark.parametrize(
    ("name", "is_wanted"),
    [("libssl.so.3", True), ("libQt6Core.so.6", True), ("libgtk-3.so.0", False), ("libfontconfig.so.1", False)],
)
def test_on_linux_the_systems_libraries_stay_the_systems(
    pruning: ModuleType, monkeypatch: pytest.MonkeyPatch, name: str, is_wanted: bool
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    assert pruning.is_wanted(name) is is_wanted


def test_both_programs_on_windows_have_the_names_by_which_they_start_each_other() -> None:
    spec = (ROOT / "packaging" / "freeze" / "paysg-desktop.spec").read_text(encoding="utf-8")
    assert 'NAME = "paysg-desktop"' in spec
    assert 'f"{NAME}w"' in spec
    assert TWIN == "paysg-desktopw"


def test_a_library_that_nobody_knows_stops_the_packing() -> None:
    asked = elf.Facts(frozenset({"libc.so.6", "libX11.so.6", "libQt6Core.so.6"}), frozenset({(2, 34), (2, 4)}), "")
    found = linux_packages.wants([asked], {"libQt6Core.so.6"})
    assert found == linux_packages.Wants(("libdbus-1-3", "libx11-6"), "2.34")
    with pytest.raises(ProblemError, match=r"libmoon\.so\.1"):
        linux_packages.wants([elf.Facts(frozenset({"libmoon.so.1"}), frozenset(), "")], set())


@needs_objdump
def test_what_a_system_is_asked_for_is_read_from_the_code(tmp_path: Path) -> None:
    shutil.copy(_own_module(), tmp_path / "module.so")
    (tmp_path / "text.so").write_text("no machine code")
    found = linux_packages.wants_of(tmp_path)
    assert re.fullmatch(r"2\.\d+", found.libc)
    assert "libdbus-1-3" in found.packages


@needs_objdump
def test_no_library_looks_where_the_builders_python_stood(tmp_path: Path) -> None:
    copy = Path(shutil.copy(_own_module(), tmp_path / "module.so"))
    before = elf.facts(copy)
    if not before.searched.startswith("/"):
        pytest.skip("The modules of this Python search no folder of their own: NOT tried.")
    assert elf.forget_builders_paths(tmp_path) == 1
    after = elf.facts(copy)
    assert after.searched == "$ORIGIN"
    assert after.needed == before.needed
    assert copy.stat().st_size == Path(_own_module()).stat().st_size
    assert elf.forget_builders_paths(tmp_path) == 0
    assert before.searched.encode() not in copy.read_bytes()


def _own_module() -> str:
    found = importlib.util.find_spec("_json")
    assert found is not None
    assert found.origin is not None
    return found.origin
