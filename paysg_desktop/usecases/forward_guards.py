"""Why a destination may not be as it is asked for: the same for the window and the command line."""

from __future__ import annotations

from collections.abc import Sequence

from paysg_desktop.domain.areas import Area
from paysg_desktop.domain.endpoint import Endpoint, Environment
from paysg_desktop.domain.forwarding import Destination


def environments_of(endpoint: Endpoint) -> tuple[Environment, ...]:
    """Its own, and those of its secrets where it has one a mode."""
    named = [each.environment for each in endpoint.secrets if each.environment is not None]
    return tuple(dict.fromkeys((endpoint.environment, *named)))


def why_not_destination(
    wanted: Destination,
    others: Sequence[Destination],
    endpoint: Endpoint | None,
    area: Area,
) -> str | None:
    """The sentence why there may not be such a destination beside `others`; None where there may.

    `area` is how far away its address is.
    """
    if any(each.name.casefold() == wanted.name.casefold() for each in others):
        return f"There is a destination “{wanted.name}” already. Give this one another name."
    if wanted.answers_for_us:
        why_not = _why_not_answering(wanted, others, endpoint)
        if why_not is not None:
            return why_not
    if wanted.environment is Environment.LIVE and area is not Area.THIS_COMPUTER and not wanted.may_leave:
        return (
            "These are LIVE deliveries, and the address is not on this computer: payers' names, addresses and "
            "identifiers would leave it. Nothing was changed. Confirm that this is meant (--confirm-live)."
        )
    return None


def _why_not_answering(
    wanted: Destination, others: Sequence[Destination], endpoint: Endpoint | None
) -> str | None:
    if endpoint is None:
        return "Say for which endpoint it answers. Nothing was changed."
    if Environment.LIVE in (wanted.environment, endpoint.environment):
        return (
            f"{endpoint.name} is LIVE, and its senders always get our own answer: an app that fails could cost "
            "real payments. Nothing was changed. Let it answer for a test endpoint."
        )
    if wanted.events or wanted.is_own_checkouts_only:
        return "A destination that answers for us gets every delivery of its endpoint. Leave the filters out."
    taken = next((each for each in others if each.answers_for_us and each.endpoint_id == endpoint.id), None)
    if taken is not None:
        return (
            f"“{taken.name}” answers for {endpoint.name} already, and a sender gets one answer. Remove it first."
        )
    return None
