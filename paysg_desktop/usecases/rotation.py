"""How far the change to a new signing secret is: what came since, and which secret it was signed with."""

from __future__ import annotations

from dataclasses import dataclass, replace

from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.delivery_filter import DeliveryFilter
from paysg_desktop.domain.endpoint import Endpoint, EndpointSecret, SecretRole
from paysg_desktop.domain.ports import Reader
from paysg_desktop.domain.verification import Status

_LOOKED_AT = 50
_VERIFIED = frozenset({Status.VERIFIED, Status.VERIFIED_RESERIALISED})


@dataclass(frozen=True, slots=True)
class Rotation:
    """Times in microseconds UTC, None for never.

    `began_at`: a secret was changed last. `seen_new_at` and `seen_old_at`: the last webhook since then that the
    current secret fitted, and the last that a previous one did.
    """

    endpoint: Endpoint
    began_at: int | None = None
    seen_new_at: int | None = None
    seen_old_at: int | None = None

    def previous(self, now: int) -> tuple[EndpointSecret, ...]:
        """The old secrets that are still accepted."""
        return tuple(each for each in self.endpoint.secrets if each.role(now) is SecretRole.PREVIOUS)

    def has_current(self) -> bool:
        """Whether there is a secret that holds without end."""
        return any(each.accepted_until is None for each in self.endpoint.secrets)


def rotation_of(reader: Reader, endpoint: Endpoint) -> Rotation:
    """What is known of an endpoint's last change. Blocks for milliseconds.

    Only the last deliveries are looked at: with those that hold, a secret shows itself in every one.
    """
    began_at = reader.rotated_at(endpoint.id)
    if began_at is None:
        return Rotation(endpoint)
    wanted = DeliveryFilter(
        endpoint_ids=frozenset({endpoint.id}),
        statuses=_VERIFIED,
        sources=frozenset({Source.WEBHOOK}),
        start=began_at,
    )
    found = Rotation(endpoint, began_at)
    for delivery_id in reader.deliveries_of(wanted)[-_LOOKED_AT:]:
        detail = reader.delivery(delivery_id)
        if detail is None or detail.verification.matched is None:
            continue
        at = detail.row.received_at
        if _is_current(detail.verification.matched.secret):
            found = replace(found, seen_new_at=at)
        else:
            found = replace(found, seen_old_at=at)
    return found


def _is_current(name: str) -> bool:
    """By the role in a secret's name, as `usecases.endpoints` gives it."""
    return SecretRole.CURRENT.value in name.rpartition("(")[2]
