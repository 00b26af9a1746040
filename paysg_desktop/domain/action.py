"""Actions: what people do to payments through a provider's API, each journalled before it is sent.

An action is made of one intent of a person. Its idempotency key is made with that intent, and with the exact
body it is durable before anything leaves: however often the request is sent, it is the same (paysg.md, section
13).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from paysg_desktop.domain.endpoint import Environment

KEY_LIFE_US = 23 * 3600 * 1_000_000
"""How long the same key may be sent again; the provider may forget it after 24 hours."""
SETTLED_AFTER_US = 60 * 1_000_000
"""A request may still be worked on for this long; only then what is not to be seen was not done."""


NEVER_SENT = "The program ended before it was sent, so nothing was done."
"""What is said of an action that a start found in the journal, unsent."""


class ActionKind(StrEnum):
    CREATE = "create"
    """A payment (PaySG) or a checkout (Yoco)."""
    SEND_EMAIL = "send_email"
    CANCEL = "cancel"
    REFUND = "refund"


class ActionState(StrEnum):
    INTENDED = "intended"
    """Durable; nothing was sent so far. It may wait for another person's approval."""
    SENT = "sent"
    """A request may be on its way."""
    DONE = "done"
    """The provider said that it did it. Of Yoco's refunds: that it took it in."""
    REFUSED = "refused"
    """Nothing was done: a guard, the provider or a person said no, or it could not be sent."""
    UNKNOWN = "unknown"
    """It may have been done or not."""
    RESOLVED = "resolved"
    """It was unknown, and was looked up or settled by a person; `Action.is_done` says as what."""


OPEN_STATES = frozenset({ActionState.INTENDED, ActionState.SENT, ActionState.UNKNOWN})


class Approval(StrEnum):
    """Whether a second person must agree; a guard within the program, no access control."""

    NOT_NEEDED = "not_needed"
    WAITING = "waiting"
    GIVEN = "given"


@dataclass(frozen=True, slots=True)
class Seen:
    """What was known of a payment at a moment: that two of these differ says that somebody else moved it.

    `updated_at` in microseconds UTC; None where the provider told none.
    """

    status: str | None = None
    refund_status: str | None = None
    updated_at: int | None = None
    email_status: str | None = None
    sent_at: int | None = None
    refunded_minor: int | None = None
    """Where the provider itself tells how much of it was refunded (paysg.md, section 16, question 10)."""
    payment: str | None = None
    """Which payment it is, in every environment; None where that was not said (see `refund_room.name_of`)."""


@dataclass(frozen=True, slots=True)
class Confirmation:
    """What a person said before an action: their name, why, and what LIVE asks to be typed."""

    staff: str = ""
    reason: str = field(default="", repr=False)
    reference: str = field(default="", repr=False)
    """The payment's reference as typed; asked for in LIVE."""
    has_checked_dashboard: bool = False
    """Whether they looked up on the provider's dashboard what is left; asked for where we can't know."""
    is_again: bool = False
    """Whether they want another e-mail although one went out before, or may have."""


@dataclass(frozen=True, slots=True)
class NewAction:
    """An action on its way into the journal.

    `key` is the idempotency key, one UUID an intent. `payment_id` is the provider's, None for a creation;
    `checkout_id` is Yoco's. `by` is the account of the operating system, `staff` the name that somebody gave.
    `seen` is the payment as the person saw it. `batch` and `line` tell where a bulk run took it from.
    """

    key: str
    provider: str
    environment: Environment
    account: str
    kind: ActionKind
    body: bytes = field(repr=False)
    by: str = ""
    staff: str = ""
    reason: str = field(default="", repr=False)
    payment_id: str | None = None
    checkout_id: str | None = None
    reference: str | None = field(default=None, repr=False)
    payer_name: str | None = field(default=None, repr=False)
    amount_minor: int | None = None
    currency: str = ""
    paid_minor: int | None = None
    """Of a refund: what was paid, so that no two refunds together ask for more."""
    approval: Approval = Approval.NOT_NEEDED
    has_checked_dashboard: bool = False
    seen: Seen | None = None
    batch: int | None = None
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Action:
    """An action as the journal has it; times in microseconds UTC.

    `sentence` says in our words what came of it, and what to do. `status` is the HTTP status of the last answer,
    `server_text` what the provider said with it: foreign text. `before` is the payment as it was read just before
    the first sending, `after` as the provider showed it with its answer. `payment_id` is the created payment's
    once there is one, `link` its page. `is_stored_fault` tells that the same request must not go
    out again: the provider keeps a 5xx under this key, or a person was asked.
    """

    id: int
    order: NewAction
    made_at: int
    state: ActionState
    is_done: bool | None = None
    """True done, False not done, None not known (or not yet)."""
    sentence: str = ""
    status: int | None = None
    server_text: str | None = field(default=None, repr=False)
    sent_at: int | None = None
    """When it was sent for the first time: from then on its key grows old."""
    key_at: int | None = None
    """The same moment by the provider's clock; None where that was not known."""
    last_sent_at: int | None = None
    ended_at: int | None = None
    send_count: int = 0
    payment_id: str | None = None
    checkout_id: str | None = None
    refund_id: str | None = None
    """The provider's id of the refund (Yoco), else the idempotency key: its name in `Snapshot.refunds`."""
    link: str | None = field(default=None, repr=False)
    before: Seen | None = None
    after: Seen | None = None
    is_stored_fault: bool = False
    approved_by: str = ""
    approved_at: int | None = None
    settled_by: str = ""
    """Who resolved it by hand; empty where the program did."""

    @property
    def is_open(self) -> bool:
        """Whether it may still move money: nothing else may be started on its payment meanwhile."""
        return self.state in OPEN_STATES

    @property
    def lacks_approval(self) -> bool:
        """Whether a second person has to agree and has not, whatever the state: nothing of it may be sent."""
        return self.order.approval is Approval.WAITING

    @property
    def is_waiting(self) -> bool:
        """Whether a second person can be asked to agree: nothing was decided yet."""
        return self.state is ActionState.INTENDED and self.lacks_approval

    @property
    def may_have_been_done(self) -> bool:
        """Done, or not known not to be."""
        return self.is_done is not False


@dataclass(frozen=True, slots=True)
class Ended:
    """How an action stands after an answer, a look-up or a person's word; see `Action` for the fields.

    `state` may be UNKNOWN. What is None or empty is left as it was known before.
    """

    state: ActionState
    sentence: str
    is_done: bool | None = None
    status: int | None = None
    server_text: str | None = field(default=None, repr=False)
    is_stored_fault: bool = False
    payment_id: str | None = None
    checkout_id: str | None = None
    refund_id: str | None = None
    link: str | None = field(default=None, repr=False)
    after: Seen | None = None
    key_at: int | None = None
    by: str = ""


def is_key_young(sent_at: int | None, key_at: int | None, now: int, provider_time: int | None) -> bool:
    """Whether a key is sure to be known still, by this computer's clock and, where told, by the provider's.

    `sent_at` and `key_at` are the first sending by these clocks, all in microseconds UTC. A clock that was set
    back says nothing about a key's age.
    """
    ages = [] if sent_at is None else [now - sent_at]
    if provider_time is not None and key_at is not None:
        # Dates of answers have no fractions of a second.
        ages.append(provider_time - key_at + 1_000_000)
    return all(0 <= age < KEY_LIFE_US for age in ages)


@dataclass(frozen=True, slots=True)
class ActionFilter:
    """Which actions are wanted; empty means all. `text` is looked for in reference, payer, ids, staff and
    reason."""

    environment: Environment
    account: str | None = None
    kinds: frozenset[ActionKind] = frozenset()
    states: frozenset[ActionState] = frozenset()
    batch: int | None = None
    text: str = ""

    def takes(self, action: Action) -> bool:
        """Whether an action belongs."""
        order = action.order
        if order.environment is not self.environment or self.account not in (None, order.account):
            return False
        if self.kinds and order.kind not in self.kinds:
            return False
        if (self.states and action.state not in self.states) or self.batch not in (None, order.batch):
            return False
        wanted = self.text.casefold().strip()
        return not wanted or any(wanted in told.casefold() for told in _texts(action))


@dataclass(frozen=True, slots=True)
class ActionStep:
    """One thing that happened to an action: made, approved, sent, answered, looked up, settled."""

    at: int
    state: ActionState
    sentence: str
    status: int | None = None
    by: str = ""


@dataclass(frozen=True, slots=True)
class ActionDetail:
    """An action with its steps, oldest first, and the webhooks (delivery ids) about its payment that followed."""

    action: Action
    steps: tuple[ActionStep, ...] = ()
    followed_by: tuple[int, ...] = ()
    payment_key: int | None = None


def _texts(action: Action) -> tuple[str, ...]:
    order = action.order
    told = (order.reference, order.payer_name, action.payment_id, action.checkout_id, order.staff, order.reason)
    return tuple(each for each in (*told, order.by, order.key) if each)
