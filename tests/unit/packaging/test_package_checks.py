"""What `package-check` makes of checks that pass, fail, or can't be tried here."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from paysg_dev.package_checks import parts
from paysg_dev.package_checks.report import Report, expect, run
from paysg_dev.problems import ProblemError


def good(report: Report, dist: Path) -> None:
    with report.check("it is there") as facts:
        facts.append(dist.name)


def bad(report: Report, dist: Path) -> None:
    with report.check("it answers"):
        expect(False, "it said nothing.")


def absent(report: Report, dist: Path) -> None:
    report.skip("it installs", "there is no Windows")


@pytest.fixture(autouse=True)
def three_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "PARTS", {"good": good, "bad": bad, "absent": absent})


@pytest.mark.parametrize(
    ("names", "is_complete", "code"),
    [
        (["good"], False, 0),
        (["good", "absent"], False, 0),
        (["good", "absent"], True, 1),
        (["absent"], False, 1),
        (["good", "bad"], False, 1),
        ([], False, 1),
    ],
)
def test_it_ends_well_only_when_something_passed_and_nothing_failed(
    names: list[str], is_complete: bool, code: int
) -> None:
    assert parts.check_packages(names, Path("dist"), is_complete=is_complete) == code


def test_each_outcome_is_said_with_its_reason(capsys: pytest.CaptureFixture[str]) -> None:
    parts.check_packages([], Path("dist"))
    assert capsys.readouterr().out.splitlines() == [
        "── good",
        "passed  good: it is there: dist",
        "── bad",
        "FAILED  bad: it answers: it said nothing.",
        "── absent",
        "SKIPPED absent: it installs: NOT tried, there is no Windows",
        "── 1 passed, 1 FAILED, 1 SKIPPED",
    ]


def test_a_part_that_there_is_none_of_is_refused() -> None:
    with pytest.raises(ProblemError, match="There is no part moon"):
        parts.check_packages(["moon"], Path("dist"))


def test_a_program_that_fails_is_told_with_its_last_words() -> None:
    script = "import sys; print('all is lost'); sys.exit(3)"
    assert run([sys.executable, "-c", "print('well')"]) == "well\n"
    with pytest.raises(ProblemError, match=r"ended with 3(?s:.*)\| all is lost"):
        run([sys.executable, "-c", script])
