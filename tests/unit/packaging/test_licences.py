"""The file of licences that a frozen program carries."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from paysg_desktop.settings.licences import read_licences
from tests.checks.sources import ROOT


def test_the_script_writes_what_the_program_reads(tmp_path: Path) -> None:
    target = tmp_path / "licences.json"
    run = subprocess.run(
        (sys.executable, str(ROOT / "packaging" / "licences.py"), str(target)),
        capture_output=True,
        text=True,
        check=True,
    )
    found = read_licences(target.read_text(encoding="utf-8"))
    assert f"{len(found)} parts" in run.stdout
    assert [each.name for each in found if not each.texts] == ["SQLite"], "it is in the public domain"


def test_people_read_every_text_without_the_program() -> None:
    run = subprocess.run(
        (sys.executable, str(ROOT / "packaging" / "licences.py"), "--text"), capture_output=True, check=True
    )
    told = run.stdout.decode()
    assert "PySide6_Essentials" in told
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in told
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in told
