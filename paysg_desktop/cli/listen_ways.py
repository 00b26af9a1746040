"""What `listen` prints about its ways in: a line whenever one stands otherwise."""

from __future__ import annotations

from typing import Any

from paysg_desktop.cli.output import clock_time, json_text, shown
from paysg_desktop.core import Core
from paysg_desktop.domain.times import iso_utc
from paysg_desktop.domain.tunnel import TunnelConfig, TunnelState, TunnelStatus

_LONGEST = 300


class WaysInLines:
    """Remembers what it said, so that each move is said once."""

    def __init__(self, core: Core, *, as_json: bool) -> None:
        self._core = core
        self._as_json = as_json
        self._said: dict[str, TunnelStatus] = {}

    def __call__(self) -> str:
        """The lines about what moved since the last time; empty where nothing did."""
        moved = [(each, self._core.reach.status(each.id)) for each in self._core.reach.ways_in()]
        new = [(each, now) for each, now in moved if now != self._said.get(each.id, TunnelStatus(each.id))]
        self._said = {each.id: now for each, now in moved}
        lines = (self._json(*each) if self._as_json else self._line(*each) for each in new)
        return "\n".join(line for line in lines if line)

    def _json(self, config: TunnelConfig, now: TunnelStatus) -> str:
        told: dict[str, Any] = {
            "event": "way_in",
            "id": config.id,
            "name": config.name,
            "kind": config.kind.value,
            "state": now.state.value,
            "since": iso_utc(now.since) if now.since else None,
            "url": now.url or None,
            "problem": now.problem or None,
            "next_step": now.next_step or None,
            "retry_at": now.retry_at and iso_utc(now.retry_at),
        }
        return json_text(told)

    def _line(self, config: TunnelConfig, now: TunnelStatus) -> str:
        time = clock_time(self._core.clock.now())[11:]
        name = shown(config.name, 60)
        if now.state is TunnelState.STARTING:
            return ""
        if now.state is TunnelState.UP:
            addresses = [f"  {each.name}: {now.url}{each.path}" for each in self._core.book.endpoints()]
            return "\n".join([f"{time}  way in {name}: it stands.{_marked(config)}", *map(_shown, addresses)])
        what = shown(f"{now.problem} {now.next_step}".strip(), _LONGEST)
        again = f" Tried again at {clock_time(now.retry_at)[11:]}." if now.retry_at is not None else ""
        return f"{time}  way in {name}: {now.state.value}. {'' if what == '-' else what}{again}".rstrip()


def _marked(config: TunnelConfig) -> str:
    return " LIVE data goes through a third party's." if config.live_agreed_at is not None else ""


def _shown(line: str) -> str:
    return shown(line, _LONGEST)
