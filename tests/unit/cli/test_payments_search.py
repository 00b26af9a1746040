"""`payments list --search`, on a workspace that nobody has open."""

from __future__ import annotations

from pathlib import Path

import pytest

from paysg_desktop.domain.changes import Hub
from paysg_desktop.store.store import Store
from tests.builders import NOON, body, delivery, interpret
from tests.commands import ended
from tests.fakes import FakeClock
from tests.unit.store.storing import append


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    store = Store(tmp_path, interpret, Hub(), FakeClock(NOON))
    for number, name in enumerate(("李明", "Ng Li", "Wang Li"), start=1):
        content = body(f"evt_{number}", f"pay_{number}", payer_name=name, payer_identifier=f"S000000{number}A")
        append(store, delivery(content, event_id=f"evt_{number}"))
    store.close()
    return tmp_path


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("李明", {"pay_1"}),
        ("ng", {"pay_2"}),
        ("payer:li -ng", {"pay_3"}),
        ("S0000003A", {"pay_3"}),
        ("status:paid amount:12.34", {"pay_1", "pay_2", "pay_3"}),
        ("nobody", set()),
    ],
)
def test_only_what_it_finds_is_listed(workspace: Path, typed: str, ids: set[str]) -> None:
    done = ended(workspace, "payments", "list", "--search", typed, "--json")
    assert {line["id"] for line in done.lines} == ids


def test_a_mistake_is_a_usage_error(workspace: Path) -> None:
    done = ended(workspace, "payments", "list", "--search", "stauts:paid", code=2)
    assert "Did you mean status:?" in done.err
    assert not done.out
