"""What is asked about being reached: gaps, self-tests, handed addresses, and when the watch last ran."""

from __future__ import annotations

from paysg_desktop.domain.reach import Gap, GapCause, HandedAddress, ReachLeg, SelfTest
from paysg_desktop.store.questions import Questions
from paysg_desktop.store.reach_desk import BEAT
from paysg_desktop.store.records import Row

_GAPS = (
    "SELECT id, began_at, ended_at, cause, synced_at FROM gaps "
    "WHERE (?1 IS NULL OR ended_at IS NULL OR ended_at > ?1) AND (?2 IS NULL OR began_at < ?2) "
    "ORDER BY began_at, id"
)
_OPEN_GAP = (
    "SELECT id, began_at, ended_at, cause, synced_at FROM gaps WHERE ended_at IS NULL ORDER BY id DESC LIMIT 1"
)
_TESTS = (
    "SELECT at, tunnel_id, url, took_us, leg, problem, next_step FROM self_tests "
    "WHERE ?1 IS NULL OR tunnel_id = ?1 ORDER BY id DESC LIMIT ?2"
)
_UNSYNCED = "SELECT EXISTS (SELECT 1 FROM gaps WHERE synced_at IS NULL AND ended_at IS NOT NULL)"


class ReachQuestions(Questions):
    """Blocks for milliseconds; safe from any thread."""

    def gaps(self, start: int | None = None, end: int | None = None) -> tuple[Gap, ...]:
        """Those of which any part is from `start` to `end` (µs UTC, None for open ends), oldest first."""
        return tuple(_gap(row) for row in self._all(_GAPS, (start, end)))

    def open_gap(self) -> Gap | None:
        """The newest that has no end."""
        found = self._all(_OPEN_GAP)
        return _gap(found[0]) if found else None

    def has_unsynced_gaps(self) -> bool:
        """Whether a gap has ended whose accounts were not read since."""
        return bool(self._value(_UNSYNCED))

    def last_beat(self) -> int | None:
        """When the watch last ran, µs UTC; None where it never did."""
        found = self._all("SELECT at FROM beats WHERE what = ?", (BEAT,))
        return found[0][0] if found else None

    def self_tests(self, tunnel_id: str | None = None, limit: int = 100) -> tuple[SelfTest, ...]:
        """The last ones, newest first, of one way in or of all."""
        return tuple(_test(row) for row in self._all(_TESTS, (tunnel_id, limit)))

    def handed_addresses(self) -> tuple[HandedAddress, ...]:
        """What the providers have, by endpoint id."""
        found = self._all("SELECT endpoint_id, url, at FROM handed_addresses ORDER BY endpoint_id")
        return tuple(HandedAddress(*row) for row in found)


def _gap(row: Row) -> Gap:
    number, began_at, ended_at, cause, synced_at = row
    return Gap(number, began_at, ended_at, GapCause(cause), synced_at)


def _test(row: Row) -> SelfTest:
    at, tunnel_id, url, took_us, leg, problem, next_step = row
    return SelfTest(at, tunnel_id, url, took_us, None if leg is None else ReachLeg(leg), problem, next_step)
