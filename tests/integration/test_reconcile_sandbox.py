"""Threat F24: webhooks missing, pages that go wrong, an outage; afterwards nothing is missing or doubled."""

from __future__ import annotations

from pathlib import Path

import pytest

from paysg_desktop.api import retrying
from paysg_desktop.domain.reconciliation import Difference
from paysg_desktop.sandbox.server.server import SandboxServer
from tests.bench import reconcile as bench

SHARES = (0.0, 0.01, 0.5, 1.0)
FAULTS = ("500_before", "503", "drop_before", "html", "truncated")


def holds(run: bench.Run, count: int) -> None:
    """Every payment once, and each paid one without its webhook an exception, and nothing else."""
    assert run.runs[-1].problem is None
    assert any(each.problem is not None for each in run.runs), "the outage did not strike"
    assert run.keys == count
    assert run.facts == count
    assert run.done.payment_count == count
    found = [each.difference for each in run.done.discrepancies]
    assert set(found) <= {Difference.NO_WEBHOOK}
    assert len(found) == run.paid - run.told


@pytest.mark.parametrize("missing", SHARES)
def test_nothing_is_missing_and_nothing_doubled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, missing: float
) -> None:
    def break_pages(server: SandboxServer) -> None:
        for place, kind in enumerate(FAULTS):
            server.faults.add(kind, "paysg.list", skip=2 * place)

    monkeypatch.setattr(bench, "COUNT", 500)
    monkeypatch.setattr(bench, "_break", break_pages)
    monkeypatch.setattr(retrying, "FIRST_WAIT_S", 0.001)
    holds(bench.measured(tmp_path, missing), 500)


@pytest.mark.torture
@pytest.mark.timeout(300)
@pytest.mark.parametrize("missing", SHARES)
def test_ten_thousand_payments(tmp_path: Path, missing: float) -> None:
    holds(bench.measured(tmp_path, missing), bench.COUNT)
