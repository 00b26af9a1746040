"""What can be done with a payment now, and why not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from paysg_desktop.domain.action import Action, ActionKind, Seen
from paysg_desktop.domain.note import Note
from paysg_desktop.domain.payment import PaymentDetail


@dataclass(frozen=True, slots=True)
class RefundRoom:
    """How much of a payment can still be refunded, as far as this workspace can know; minor units.

    `here_minor` was refunded by this program, or may have been; `left_minor` is at most what is left, None
    where not even that is known. `is_elsewhere` tells that some was refunded, or may have been, by somebody
    else, so that less may be left. `open` is a refund that has not ended. `until` in microseconds UTC, None
    without a limit; `days_left` counts today.
    """

    paid_minor: int | None
    currency: str
    here_minor: int = 0
    left_minor: int | None = None
    is_elsewhere: bool = False
    open: Action | None = None
    until: int | None = None
    days_left: int | None = None


@dataclass(frozen=True, slots=True)
class Offers:
    """One payment, what can be done with it, and the sentence for everything that can't.

    `why_not` has an entry for each kind of action on a payment (not `CREATE`): None where it can be done.
    `page` is the payer's page once it has been checked, else None and `page_problem` says why. `seen` goes
    with the order, so that a payment that moved meanwhile is noticed. `asks_reference` is the text that LIVE
    asks to be typed, None in other environments. `approval_above` is the amount above which a second person
    must agree; None for no such rule.
    """

    payment: PaymentDetail
    room: RefundRoom
    why_not: Mapping[ActionKind, str | None]
    seen: Seen
    actions: tuple[Action, ...] = ()
    """Newest first."""
    notes: tuple[Note, ...] = ()
    """Oldest first."""
    page: str | None = None
    page_problem: str = ""
    asks_reference: str | None = None
    approval_above: int | None = None
    account_name: str = ""
    staff: str = ""
    """The name given last, to begin with."""
