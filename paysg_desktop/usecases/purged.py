"""Deliveries whose headers and body were purged: what can't be done with them, in a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from paysg_desktop.domain.delivery import DeliveryDetail
from paysg_desktop.domain.errors import RefusedError
from paysg_desktop.domain.times import singapore_day

_FEW = 10
"""Numbers that a sentence names."""


def purged_words(detail: DeliveryDetail) -> str:
    """When headers and body went; empty while they are kept."""
    if detail.purged_at is None:
        return ""
    return (
        f"The headers and the body of delivery {detail.row.id} were purged on {singapore_day(detail.purged_at)}."
    )


def require_body(detail: DeliveryDetail, outcome: str) -> None:
    """Raises RefusedError where they were purged; `outcome` says what was not done because of it."""
    if detail.purged_at is not None:
        raise RefusedError(f"{purged_words(detail)} {outcome} Its digests, verdict and event are kept.")


def require_bodies(purged: Sequence[int], among: int) -> None:
    """Raises RefusedError where any of so many deliveries that are to be sent was purged."""
    if not purged:
        return
    few = ", ".join(map(str, purged[:_FEW]))
    more = f" and {len(purged) - _FEW:,} more" if len(purged) > _FEW else ""
    raise RefusedError(
        f"The headers and the bodies of {len(purged):,} of these {among:,} deliveries were purged ({few}{more}). "
        "Nothing was sent. Choose only deliveries that still have them."
        if among > 1
        else f"The headers and the body of delivery {few} were purged. Nothing was sent."
    )
