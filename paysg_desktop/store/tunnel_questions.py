"""What is asked about ways in."""

from __future__ import annotations

import json

from paysg_desktop.domain.endpoint import SecretReference
from paysg_desktop.domain.tunnel import TunnelConfig, TunnelKind
from paysg_desktop.store.questions import Questions
from paysg_desktop.store.records import Row

TUNNEL_COLUMNS = "id, name, kind, created_at, settings, secret, is_on, live_agreed_at"


class TunnelQuestions(Questions):
    """Blocks for milliseconds; safe from any thread."""

    def tunnels(self) -> tuple[TunnelConfig, ...]:
        """The ways in that are configured, oldest first."""
        sql = f"SELECT {TUNNEL_COLUMNS} FROM tunnels ORDER BY created_at, id"  # noqa: S608 - names of ours
        return tuple(_config(row) for row in self._all(sql))


def _config(row: Row) -> TunnelConfig:
    store, _, name = (row[5] or "").partition(":")
    return TunnelConfig(
        id=row[0],
        name=row[1],
        kind=TunnelKind(row[2]),
        created_at=row[3],
        settings=json.loads(row[4]),
        secret=SecretReference(store, name) if row[5] else None,
        is_on=bool(row[6]),
        live_agreed_at=row[7],
    )
