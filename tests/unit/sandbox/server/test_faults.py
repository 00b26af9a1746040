from __future__ import annotations

import pytest

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.sandbox.server.faults import Fault, FaultKind, Faults


def kinds(faults: Faults, endpoint: str = "paysg.get") -> list[str]:
    return [each.kind.value for each in faults.take(endpoint)]


def test_a_fault_strikes_as_often_as_it_should_and_no_more() -> None:
    faults = Faults()
    faults.add("500_before", count=2)
    assert [kinds(faults) for _ in range(3)] == [["500_before"], ["500_before"], []]
    assert faults.waiting == ()


def test_it_strikes_where_it_should() -> None:
    faults = Faults([Fault(FaultKind.HTML, "paysg.list")])
    assert kinds(faults, "paysg.get") == []
    assert kinds(faults, "paysg.list") == ["html"]


def test_it_lets_the_first_ones_pass() -> None:
    faults = Faults([Fault(FaultKind.HTML, skip=2)])
    assert [kinds(faults) for _ in range(4)] == [[], [], ["html"], []]


def test_one_after_the_other_in_the_order_given() -> None:
    faults = Faults([Fault(FaultKind.HTML), Fault(FaultKind.BUSY)])
    assert [kinds(faults) for _ in range(3)] == [["html"], ["429"], []]


def test_the_clocks_error_goes_with_the_others() -> None:
    faults = Faults([Fault(FaultKind.CLOCK, count=None, seconds=90), Fault(FaultKind.HTML)])
    assert [kinds(faults) for _ in range(3)] == [["clock", "html"], ["clock"], ["clock"]]


def test_without_a_count_it_lasts_until_it_is_cleared() -> None:
    faults = Faults([Fault(FaultKind.DROP_BEFORE, count=None)])
    assert all(kinds(faults) for _ in range(5))
    faults.clear()
    assert kinds(faults) == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"kind": "no such"},
        {"kind": "html", "endpoint": "paysg.pay"},
        {"kind": "html", "count": 0},
        {"kind": "html", "skip": -1},
        {"kind": "slow", "seconds": float("inf")},
        {"kind": "slow", "seconds": float("nan")},
    ],
)
def test_what_can_not_be_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(UsageError):
        Faults().add(**wrong)  # type: ignore[arg-type]
