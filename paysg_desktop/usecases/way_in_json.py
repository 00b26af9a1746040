"""A way in and its self-tests as JSON: other programs read it, so its keys are a promise."""

from __future__ import annotations

from typing import Any

from paysg_desktop.domain.reach import SelfTest
from paysg_desktop.domain.times import iso_utc
from paysg_desktop.domain.tunnel import TunnelConfig, TunnelStatus


def way_in_json(config: TunnelConfig, status: TunnelStatus) -> dict[str, Any]:
    """A way in with how it stands; its secret by where it is kept."""
    return {
        "id": config.id,
        "name": config.name,
        "kind": config.kind.value,
        "settings": dict(config.settings),
        "secret": str(config.secret) if config.secret else None,
        "on": config.is_on,
        "third_party": config.kind.is_third_party,
        "live_agreed_at": config.live_agreed_at and iso_utc(config.live_agreed_at),
        "state": status.state.value,
        "since": iso_utc(status.since) if status.since else None,
        "url": status.url or None,
        "problem": status.problem or None,
        "next_step": status.next_step or None,
        "retry_at": status.retry_at and iso_utc(status.retry_at),
    }


def self_test_json(test: SelfTest) -> dict[str, Any]:
    """What a self-test came to; `leg` null: it came back."""
    return {
        "at": iso_utc(test.at),
        "tunnel": test.tunnel_id,
        "url": test.url,
        "good": test.leg is None,
        "took_ms": test.took_us // 1000,
        "leg": test.leg and test.leg.value,
        "problem": test.problem or None,
        "next_step": test.next_step or None,
    }
