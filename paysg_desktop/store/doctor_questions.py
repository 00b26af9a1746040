"""What the doctor, and verifying again, ask of the store."""

from __future__ import annotations

from array import array

from paysg_desktop.domain.delivery import EarlierTellings, Verdict
from paysg_desktop.domain.finding import Finding
from paysg_desktop.store import records
from paysg_desktop.store.earlier import read_earlier, read_offsets
from paysg_desktop.store.questions import Questions, numbers


class DoctorQuestions(Questions):
    """Blocks for milliseconds; safe from any thread."""

    def unexamined(self, limit: int) -> array[int]:
        """Deliveries in quarantine that the doctor has not seen, newest first."""
        sql = (
            "SELECT id FROM quarantine AS q WHERE NOT EXISTS (SELECT 1 FROM findings WHERE delivery_id = q.id) "
            "AND NOT EXISTS (SELECT 1 FROM purged_rejected WHERE delivery_id = q.id) "
            "ORDER BY id DESC LIMIT ?"
        )
        return numbers(self._all(sql, (limit,)))

    def rotated_at(self, endpoint_id: str) -> int | None:
        """When a secret of an endpoint was changed last, microseconds UTC; None for never."""
        sql = "SELECT max(at) FROM audit WHERE action = 'secret rotated' AND subject = ?"
        found: int | None = self._all(sql, (endpoint_id,))[0][0]
        return found

    def unverified_ids(self) -> array[int]:
        """Every delivery that doesn't count: in quarantine, never checked, or failed when it was; oldest first."""
        sql = (
            "SELECT id FROM quarantine UNION ALL SELECT id FROM deliveries "
            "WHERE status NOT IN ('verified', 'verified_reserialised', 'not_needed') AND superseded_by IS NULL "
            "ORDER BY id"
        )
        return numbers(self._all(sql))

    def signing_offsets(self, endpoint_id: str, before_id: int, limit: int = 20) -> tuple[int, ...]:
        """How long before their arrival deliveries were signed (µs), where the digest was right, newest first.

        Each event counts once, as it came first; only the last few hundred deliveries are looked at.
        """
        return self._read(lambda connection: read_offsets(connection, endpoint_id, before_id))[:limit]

    def earlier_tellings(self, delivery_id: int) -> EarlierTellings:
        """What was received before a delivery with the same body, and whether its event was accepted."""
        return self._read(lambda connection: read_earlier(connection, delivery_id))

    def finding(self, delivery_id: int) -> Finding | None:
        """What the doctor found about a delivery; None where it has not looked, or found nothing wrong."""
        found = self._all("SELECT cause, finding FROM findings WHERE delivery_id = ?", (delivery_id,))
        return records.finding(*found[0]) if found else None

    def verdicts(self, delivery_id: int) -> tuple[Verdict, ...]:
        """Every verdict, oldest first; empty for a delivery that was never verified again."""
        sql = "SELECT at, status, cause, verification FROM verdicts WHERE delivery_id = ? ORDER BY id"
        return tuple(Verdict(row[0], records.verification(*row[1:])) for row in self._all(sql, (delivery_id,)))
