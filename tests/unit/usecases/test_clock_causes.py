"""Wrong times that several deliveries explain together."""

from __future__ import annotations

import pytest

from paysg_desktop.domain.finding import Finding
from paysg_desktop.usecases.clock_causes import refined

S = 1_000_000
OLD, NEW = Finding("timestamp_too_old", is_proven=True), Finding("timestamp_too_new", is_proven=True)


@pytest.mark.parametrize(
    ("finding", "own_s", "others_s", "cause", "offset_s"),
    [
        (OLD, 28_800, (28_801, 28_797), "clock_timezone", 28_800),
        (NEW, -28_800, (-28_799, -28_803), "clock_timezone", -28_800),
        (OLD, 412, (415, 409), "clock_skew", 412),
        (NEW, -1_000, (-1_000, -1_000), "clock_skew", -1_000),
        (OLD, 412, (415,), "timestamp_too_old", 412),  # two are no proof
        (OLD, 412, (), "timestamp_too_old", 412),
        (OLD, 412, (415, 700), "timestamp_too_old", 412),  # not the same offset
        (OLD, 4_000, (1, 2, 0), "delayed_queue", 4_000),
        (NEW, -4_000, (1, 2, 0), "timestamp_too_new", -4_000),  # nothing waits into the future
    ],
)
def test_the_cause_that_the_neighbours_show(
    finding: Finding, own_s: int, others_s: tuple[int, ...], cause: str, offset_s: int
) -> None:
    found = refined(finding, own_s * S, [each * S for each in others_s], is_known=False)
    assert (found.cause, found.offset_s, found.is_proven) == (cause, offset_s, True)


def test_a_repeat_of_what_was_accepted_is_one_and_stays_too_old() -> None:
    found = refined(OLD, 28_800 * S, [28_800 * S, 28_800 * S], is_known=True)
    assert (found.cause, found.remarks) == ("timestamp_too_old", ("replayed_delivery",))
    assert refined(found, 28_800 * S, [], is_known=True).remarks == ("replayed_delivery",)


def test_other_causes_are_left_alone() -> None:
    finding = Finding("unknown_mismatch")
    assert refined(finding, 28_800 * S, [28_800 * S] * 5, is_known=False) is finding
