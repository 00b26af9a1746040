from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

from paysg_desktop.listener.connections import Connections


@dataclass(eq=False)
class FakeConnection:
    eviction_rank: tuple[int, float] | None
    said: list[str] = field(default_factory=list)

    def abort(self) -> None:
        self.said.append("abort")

    def shutdown(self) -> None:
        self.said.append("shutdown")

    def turn_away(self) -> None:
        self.said.append("turn away")


def test_oldest_goes_and_one_that_leaves_goes_first() -> None:
    connections = Connections(2)
    old, older = FakeConnection((1, 5.0)), FakeConnection((1, 3.0))
    connections.admit(old)
    connections.admit(older)
    leaving = FakeConnection((0, 9.0))
    connections.admit(leaving)
    assert (old.said, older.said) == ([], ["abort"])
    connections.admit(FakeConnection((1, 10.0)))
    assert (old.said, leaving.said) == ([], ["abort"])


def test_one_sent_away_makes_room_only_once() -> None:
    """Its socket closes a moment later; until then it must not be sent away for the next newcomer too."""
    connections = Connections(1)
    guests = [FakeConnection((1, float(number))) for number in range(4)]
    for guest in guests:
        connections.admit(guest)
    assert [guest.said for guest in guests] == [["abort"], ["abort"], ["abort"], []]


def test_newcomer_is_turned_away_when_all_are_being_answered() -> None:
    connections = Connections(1)
    busy, newcomer = FakeConnection(None), FakeConnection((1, 1.0))
    connections.admit(busy)
    connections.admit(newcomer)
    assert (busy.said, newcomer.said) == ([], ["turn away"])


def test_room_of_one_who_left_is_free_again() -> None:
    connections = Connections(1)
    first, second = FakeConnection((1, 1.0)), FakeConnection((1, 2.0))
    connections.admit(first)
    connections.discard(first)
    connections.admit(second)
    assert (first.said, second.said) == ([], [])


def test_closing_takes_nobody_and_waits_until_all_are_gone() -> None:
    async def test() -> None:
        connections = Connections(5)
        guest, late = FakeConnection((1, 1.0)), FakeConnection((1, 2.0))
        connections.admit(guest)
        assert connections.close() == (guest,)
        connections.admit(late)
        assert late.said == ["abort"]
        loop = asyncio.get_running_loop()
        loop.call_soon(connections.discard, guest)
        loop.call_soon(connections.discard, late)
        async with asyncio.timeout(10):
            await connections.abort_all()
        assert guest.said == ["abort"]

    asyncio.run(test())
