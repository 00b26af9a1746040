"""The list of licences is whole, and the same once a frozen program reads it back."""

from __future__ import annotations

import sys
from importlib.metadata import distribution
from pathlib import Path

import pytest

from paysg_desktop.settings import licences
from paysg_desktop.settings.about import about
from paysg_desktop.settings.licences import components, installed, licences_text, qt_folder, read_licences
from tests.checks.sources import ROOT

SQLITE = "3.99"


def test_every_requirement_of_ours_is_listed_with_its_text() -> None:
    found = {each.name.lower().replace("_", "-"): each for each in installed(SQLITE)}
    wanted = [each for each in distribution("paysg-desktop").requires or () if "extra ==" not in each]
    assert len(wanted) > 10
    for each in wanted:
        name = each.split(">")[0].split("!")[0].strip().lower()
        assert found[name].texts, name
        assert found[name].licence
    assert found["sqlite"].version == SQLITE
    assert found["h11"], "what a requirement requires is there, too"


def test_what_is_written_is_read_back() -> None:
    whole = installed(SQLITE)
    assert read_licences(licences_text(whole)) == whole


@pytest.mark.parametrize("text", ["", "{}", "[1]", '[{"name": "x"}]', '{"a": []}'])
def test_anything_else_is_no_list(text: str) -> None:
    if text == "{}":
        assert read_licences(text) == ()
        return
    with pytest.raises(ValueError):  # noqa: PT011 - it has no words
        read_licences(text)


def test_a_frozen_program_reads_its_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    text = licences_text(installed(SQLITE)[:3])
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(licences, "files", lambda _: tmp_path)
    assert components(SQLITE) == (), "a build without its list says so, and does not end"
    (tmp_path / "licences.json").write_text(text, encoding="utf-8")
    assert len(components(SQLITE)) == 3


def test_a_frozen_program_knows_its_qt_by_that_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    told = about(SQLITE).pyside
    assert told is not None
    (tmp_path / "licences.json").write_text(licences_text(installed(SQLITE)), encoding="utf-8")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(licences, "files", lambda _: tmp_path)
    assert about(SQLITE).pyside == told


def test_the_place_of_qt_is_a_folder_that_is_there(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    here = qt_folder()
    assert here is not None
    assert any(here.rglob("*Qt6Core*"))
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert qt_folder() == tmp_path / "PySide6"


def test_the_texts_that_no_package_ships_are_ours_to_ship() -> None:
    for name, words in (("LGPL-3.0", "GNU LESSER"), ("GPL-3.0", "GNU GENERAL"), ("Apache-2.0", "Apache License")):
        assert words in (ROOT / "resources" / "licences" / f"{name}.txt").read_text(encoding="utf-8")
