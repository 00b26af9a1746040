"""docs/settings.md is what the declarations say: a setting can't be declared and left out."""

from __future__ import annotations

import importlib.util
import tomllib
from pathlib import Path
from types import ModuleType

import pytest

from paysg_desktop.settings.declarations import ALL
from paysg_desktop.settings.store import Settings, policy_path
from tests.checks.sources import ROOT

PAGE = ROOT / "docs" / "settings.md"


@pytest.fixture(scope="module")
def writer() -> ModuleType:
    """The script that writes the page."""
    spec = importlib.util.spec_from_file_location("settings_page", ROOT / "packaging" / "settings_page.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_page_is_what_the_declarations_say(writer: ModuleType) -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert page == writer.page_text(page), "run: python packaging/settings_page.py"


def test_every_setting_is_on_the_page() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert [each.key for each in ALL if f"| `{each.key}`<br>**{each.label}.** {each.help} |" not in page] == []


def test_a_page_that_lacks_one_is_found_out(writer: ModuleType) -> None:
    page = PAGE.read_text(encoding="utf-8")
    lines = page.splitlines(keepends=True)
    without = "".join(each for each in lines if f"`{ALL[0].key}`<br>" not in each)
    assert without != page
    assert writer.page_text(without) == page
    with pytest.raises(ValueError, match="lacks the line"):
        writer.page_text("# Settings\n")


def test_the_example_of_a_policy_is_one(tmp_path: Path) -> None:
    page = PAGE.read_text(encoding="utf-8")
    example = page.partition("```toml\n")[2].partition("```")[0]
    tomllib.loads(example)
    policy = tmp_path / "policy.toml"
    policy.write_text(example, encoding="utf-8")
    settings = Settings(tmp_path / "settings.toml", policy)
    assert settings.problems == ()
    assert sum(settings.is_locked(each) for each in ALL) == example.count("=")


def test_the_place_of_the_policy_is_told_for_this_system() -> None:
    assert f"`{policy_path()}`" in PAGE.read_text(encoding="utf-8")
