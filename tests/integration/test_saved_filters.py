"""Saved filters on the command line, and what is never saved."""

from __future__ import annotations

from pathlib import Path

import pytest

from paysg_desktop.domain.errors import RefusedError, UsageError
from paysg_desktop.domain.filter_choice import FilterChoice
from paysg_desktop.domain.payment import PaymentStatus
from tests.commands import said
from tests.listed import Listed, fill
from tests.owners import owned


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    folder = tmp_path / "workspace"
    fill(folder, [Listed(key, status="unpaid" if key % 2 else "paid", reference=f"R{key}") for key in range(1, 7)])
    with owned(folder) as (core, _):
        core.save_filter(" To  chase ", FilterChoice(statuses=frozenset({PaymentStatus.UNPAID})))
        with pytest.raises(RefusedError, match="identifier"):
            core.save_filter("Him", FilterChoice(search="s1234567d"))
        for name in ("  ", "x" * 61):
            with pytest.raises(UsageError):
                core.save_filter(name, FilterChoice())
    return folder


def test_lists_and_exports_take_a_saved_filter(workspace: Path, tmp_path: Path) -> None:
    listed = said(workspace, "payments", "list", "--filter", "to chase", "--json")
    assert {line["reference"] for line in listed.lines} == {"R1", "R3", "R5"}
    target = tmp_path / "chase.csv"
    done = said(workspace, "payments", "export", "--filter", "To chase", "--output", target, "--json")
    assert (done.code, done.line["rows"]) == (0, 3)
    assert "R3" in target.read_text("utf-8-sig")
    assert "R2" not in target.read_text("utf-8-sig")


def test_a_filter_that_is_not_there_is_said(workspace: Path) -> None:
    done = said(workspace, "payments", "list", "--filter", "Chase")
    assert done.code == 3
    assert "To chase" in done.err


def test_a_saved_filter_says_all_of_it(workspace: Path) -> None:
    assert said(workspace, "payments", "export", "--filter", "To chase", "--month", "2025-11").code == 2
