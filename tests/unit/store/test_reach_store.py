"""What is kept about being reached, and what is told of it."""

from __future__ import annotations

import pytest

from paysg_desktop.domain.changes import Changes, Hub
from paysg_desktop.domain.reach import Gap, GapCause, HandedAddress, ReachLeg, SelfTest
from paysg_desktop.store import reach_desk
from paysg_desktop.store.reach_store import ReachStore
from paysg_desktop.store.store import Store

S = 1_000_000


@pytest.fixture
def reach(store: Store) -> ReachStore:
    return ReachStore(store.reader, store.writer)


def test_beats_replace_each_other(store: Store, reach: ReachStore) -> None:
    assert reach.last_beat() is None
    reach.beat(5 * S)
    reach.beat(15 * S)
    assert reach.last_beat() == 15 * S


def test_a_gap_from_its_beginning_to_what_made_up_for_it(store: Store, reach: ReachStore, hub: Hub) -> None:
    told: list[Changes] = []
    hub.subscribe(told.append)
    gap = reach.add_gap(10 * S, None, GapCause.TUNNEL)
    assert reach.open_gap() == gap
    assert not store.reader.has_unsynced_gaps()
    reach.move_gap(Gap(gap.id, 11 * S, 20 * S, GapCause.TUNNEL))
    assert reach.open_gap() is None
    assert store.reader.has_unsynced_gaps()
    assert reach.mark_synced(30 * S, 19 * S) == 0
    assert reach.mark_synced(30 * S, 20 * S) == 1
    assert store.reader.gaps() == (Gap(gap.id, 11 * S, 20 * S, GapCause.TUNNEL, 30 * S),)
    assert [each.gaps for each in told].count(True) == 3


def test_gaps_of_a_time(store: Store, reach: ReachStore) -> None:
    for began, ended in ((10, 20), (30, 40), (50, None)):
        reach.add_gap(began * S, None if ended is None else ended * S, GapCause.CLOSED)

    def began(start: int | None, end: int | None) -> list[int]:
        return [each.began_at // S for each in store.reader.gaps(start and start * S, end and end * S)]

    assert began(None, None) == [10, 30, 50]
    assert began(20, None) == [30, 50]
    assert began(None, 30) == [10]
    assert began(45, 46) == []
    assert began(60, None) == [50]


def test_self_tests_come_newest_first_and_old_ones_go(
    store: Store, reach: ReachStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reach_desk, "MOST_TESTS", 3)
    failed = SelfTest(1 * S, "tun_1", "https://a.example", 9, ReachLeg.TLS, "Why.", "What.")
    reach.add_self_test(failed)
    assert store.reader.self_tests() == (failed,)
    good = [SelfTest(each * S, "tun_2", "https://b.example", each) for each in (2, 3, 4)]
    for each in good:
        reach.add_self_test(each)
    assert store.reader.self_tests() == tuple(reversed(good))
    assert store.reader.self_tests("tun_1") == ()
    assert len(store.reader.self_tests("tun_2", 1)) == 1


def test_an_address_that_is_handed_again_keeps_its_time(store: Store, reach: ReachStore) -> None:
    reach.hand(HandedAddress("end_1", "https://a.example/1", 1))
    reach.hand(HandedAddress("end_1", "https://a.example/1", 2))
    assert store.reader.handed_addresses() == (HandedAddress("end_1", "https://a.example/1", 1),)
    reach.hand(HandedAddress("end_1", "https://b.example/1", 3))
    assert store.reader.handed_addresses() == (HandedAddress("end_1", "https://b.example/1", 3),)
