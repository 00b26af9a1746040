"""The packages that setuptools is told of are those that the tree has."""

from __future__ import annotations

import tomllib
from typing import Any

from tests.checks.sources import PACKAGE, ROOT

RESOURCES = "paysg_desktop.resources"


def pyproject() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def packages_in_the_tree() -> set[str]:
    return {".".join(path.parent.relative_to(ROOT).parts) for path in PACKAGE.rglob("__init__.py")}


def test_the_list_is_the_tree() -> None:
    listed = pyproject()["tool"]["setuptools"]["packages"]
    assert listed == sorted(listed)
    assert set(listed) == packages_in_the_tree() | {RESOURCES}


def test_every_directory_with_code_is_a_package() -> None:
    with_code = {path.parent for path in PACKAGE.rglob("*.py")}
    assert [str(directory) for directory in with_code if not (directory / "__init__.py").exists()] == []


def test_resources_stand_outside_the_package() -> None:
    assert pyproject()["tool"]["setuptools"]["package-dir"][RESOURCES] == "resources"
    assert not (PACKAGE / "resources").exists()
    assert (ROOT / "resources" / "__init__.py").exists()
