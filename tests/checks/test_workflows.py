"""Workflows: no secret in a command, no more rights than needed, and only commands that there are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.checks.sources import ROOT

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
COMMANDS = "".join(
    (ROOT / "packaging" / "paysg_dev" / name).read_text(encoding="utf-8")
    for name in ("commands.py", "release_commands.py")
)


def steps(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for job in document["jobs"].values():
        yield from job["steps"]


def faults(text: str) -> Iterator[str]:
    """One sentence for each thing that must not be."""
    document = yaml.safe_load(text)
    if document.get("permissions") != {"contents": "read"}:
        yield "its rights are not to read contents alone"
    for name, job in document["jobs"].items():
        if "timeout-minutes" not in job:
            yield f"{name} may run for ever"
        if job.get("permissions", {}).get("contents") == "write" and name != "draft":
            yield f"{name} may write"
    for step in steps(document):
        yield from step_faults(str(step.get("run", "")), str(step.get("uses", "")))


def step_faults(run: str, uses: str) -> Iterator[str]:
    if re.search(r"\$\{\{\s*(secrets|github|inputs|vars)\b", run):
        yield f"an expression stands in a command: {run}"
    if re.search(r"(?:-P|--password|-passin pass:|-pass)\b\s*\S", run):
        yield f"a password stands in a command: {run}"
    for command in re.findall(r"packaging/dev\.py ([\w-]+)", run):
        if f'"{command}"' not in COMMANDS:
            yield f"there is no command {command}"
    if uses and not re.search(r"@v\d+$|@[0-9a-f]{40}$", uses):
        yield f"{uses} names no version"


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_keeps_to_the_rules(path: Path) -> None:
    assert list(faults(path.read_text(encoding="utf-8"))) == []


def test_there_are_workflows() -> None:
    assert {path.name for path in WORKFLOWS} == {"check.yml", "release.yml"}


JOB = """
permissions: {{contents: read}}
jobs:
  a:
    timeout-minutes: 1
    steps:
      - {step}
"""


@pytest.mark.parametrize(
    "step",
    [
        "run: 'echo ${{ secrets.KEY }}'",
        "run: 'echo ${{ github.event.head_commit.message }}'",
        "run: 'security import a.p12 -P \"$PASSWORD\"'",
        "run: python packaging/dev.py no-such-command",
        "uses: actions/checkout@main",
    ],
)
def test_the_check_bites(step: str) -> None:
    assert list(faults(JOB.format(step="run: python packaging/dev.py lint"))) == []
    assert len(list(faults(JOB.format(step=step)))) == 1


def test_rights_and_time_are_looked_at() -> None:
    good = JOB.format(step="run: 'true'")
    assert len(list(faults(good.replace("contents: read", "contents: write")))) == 1
    assert len(list(faults(good.replace("timeout-minutes: 1", "if: always()")))) == 1
