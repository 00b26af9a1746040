"""Threat F23: whatever goes wrong on the way, each intent is refunded at most once, and no more than is left."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.torture_refunds.campaign import campaign, tortured
from tests.torture_refunds.sabotage import SABOTAGES, Sabotage

MOST_SEEDS = 250


def holds(folder: Path, seeds: range, capsys: pytest.CaptureFixture[str]) -> None:
    figures = campaign(folder, seeds)
    with capsys.disabled():
        print(f"\n{figures.line()}")
    assert not figures.violations, "\n".join(figures.violations[:20])
    assert figures.runs == len(seeds)
    assert figures.executed > len(seeds) / 4
    assert figures.kills > len(seeds) / 4
    assert sum(figures.faults.values()) > len(seeds) / 4
    assert figures.states["done"] > figures.states["unknown"]


def test_a_hundred_histories(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    holds(tmp_path, range(100), capsys)


@pytest.mark.torture
@pytest.mark.timeout(7200)
def test_ten_thousand_histories(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    holds(tmp_path, range(1000, 11_000), capsys)


@pytest.mark.parametrize("name", SABOTAGES)
def test_it_bites(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A desk with one guard taken out is caught, and by the check that is meant for it."""
    sabotage, words = SABOTAGES[name]
    caught_by(sabotage, words, tmp_path, monkeypatch)


def caught_by(sabotage: Sabotage, words: str, folder: Path, patch: pytest.MonkeyPatch) -> None:
    sabotage(patch)
    with tortured(folder) as run:
        for seed in range(MOST_SEEDS):
            if any(words in sentence for sentence in run(seed).violations):
                return
    pytest.fail(f"{MOST_SEEDS} histories, and no violation that says: {words}")
