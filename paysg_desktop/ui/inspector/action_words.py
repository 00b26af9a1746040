"""The words for what people do to payments: what it is, how it stands, and what to do about it. Draws nothing."""

from __future__ import annotations

from paysg_desktop.domain.action import Action, ActionKind, ActionState, ActionStep
from paysg_desktop.domain.money import format_minor
from paysg_desktop.ui import gate, veil
from paysg_desktop.ui.wording import Chip, plural, provider_name, tr

_KEYED = frozenset({ActionKind.CREATE, ActionKind.REFUND})
"""What goes out with an idempotency key, and moves or asks for money."""


def needs_person(action: Action) -> bool:
    """Whether it stands still until a person looks at it: not known, or waiting for approval."""
    return action.state is ActionState.UNKNOWN or action.is_waiting


def kind_word(kind: ActionKind) -> str:
    return {
        ActionKind.CREATE: tr("New payment"),
        ActionKind.SEND_EMAIL: tr("Send e-mail"),
        ActionKind.CANCEL: tr("Cancel payment"),
        ActionKind.REFUND: tr("Refund"),
    }[kind]


def what_text(action: Action) -> str:
    """`Refund S$20.00`, `New payment S$50.00`, `Cancel payment`; through the gate."""
    return " ".join(filter(None, (what_word(action), amount_text(action))))


def what_word(action: Action) -> str:
    """`Refund`, `New payment`, `New checkout`, `Cancel payment`, `Send e-mail`."""
    is_checkout = action.order.kind is ActionKind.CREATE and action.order.provider == "yoco"
    return tr("New checkout") if is_checkout else kind_word(action.order.kind)


def amount_text(action: Action) -> str:
    """The money that it moves or asks for; through the gate, empty where it does neither."""
    order = action.order
    if order.kind not in _KEYED or order.amount_minor is None:
        return ""
    return gate.line(format_minor(order.amount_minor, order.currency))


def subject_text(action: Action) -> str:
    """Whose payment it is about: payer and reference, else its id; through the gate, empty where none is known."""
    order = action.order
    named = [gate.line(veil.private(each), 80) for each in (order.payer_name, order.reference) if each]
    known = action.payment_id or action.checkout_id or order.payment_id
    return veil.joined(" · ", named) or gate.middle(known, 24)


def who_text(action: Action) -> str:
    """The name that somebody gave, else the account of the operating system; through the gate."""
    return gate.line(action.order.staff or action.order.by, 60)


def state_chip(action: Action) -> Chip:
    """How it stands."""
    match action.state:
        case ActionState.INTENDED if action.is_waiting:
            return Chip(tr("Waiting for approval"), "caution", "pause")
        case ActionState.INTENDED:
            return Chip(tr("Intended"), "neutral", "clock")
        case ActionState.SENT:
            return Chip(tr("Sent"), "neutral", "clock")
        case ActionState.DONE if action.is_done is None:
            return Chip(tr("Taken in"), "neutral", "clock")
        case ActionState.DONE:
            return Chip(tr("Done"), "good", "check")
        case ActionState.REFUSED:
            return Chip(tr("Refused"), "bad", "cross")
        case ActionState.UNKNOWN:
            return Chip(tr("Not known"), "caution", "question")
        case ActionState.RESOLVED:
            return _settled_chip(action)


def state_word(state: ActionState) -> str:
    """A state as a filter names it."""
    return {
        ActionState.INTENDED: tr("Intended, or waiting for approval"),
        ActionState.SENT: tr("Sent"),
        ActionState.DONE: tr("Done"),
        ActionState.REFUSED: tr("Refused"),
        ActionState.UNKNOWN: tr("Not known"),
        ActionState.RESOLVED: tr("Settled"),
    }[state]


def said_heading(action: Action) -> str:
    """What stands above the server's own words."""
    return tr("{provider} said:").format(provider=provider_name(action.order.provider))


def advice_text(action: Action) -> str:
    """What it means that it stands like this, and what to do; empty where nothing is to be done."""
    provider = provider_name(action.order.provider)
    if action.is_waiting:
        return tr(
            "Nothing was sent. A second person, not the one who asked for it, approves or declines it here. This"
            " guards against slips; it is no access control: the program can't tell who types a name."
        )
    if action.state is not ActionState.UNKNOWN:
        return ""
    if action.order.kind is ActionKind.CANCEL:
        return tr(
            "“Look it up now” reads the payment again and sends nothing. Where that doesn't tell, look on"
            " {provider}'s dashboard, then settle it by hand."
        ).format(provider=provider)
    if action.order.kind is ActionKind.SEND_EMAIL:
        return tr(
            "“Look it up now” reads the payment again and sends nothing. Where that doesn't tell, ask the payer,"
            " then settle it by hand."
        )
    return tr(
        "“Look it up now” asks {provider} under the same key, which can't do it twice, or reads what it shows."
        " Where that doesn't tell, look on {provider}'s dashboard, then settle it by hand."
    ).format(provider=provider)


def once_text(action: Action) -> str:
    """What the key promises, and how far that reaches."""
    if action.order.kind not in _KEYED:
        return tr(
            "Never sent again by itself. That holds for this workspace: another desk has a journal of its own,"
            " which knows nothing of this one."
        )
    return tr(
        "Sent again only with this key, so that {provider} does it at most once. That holds for this workspace:"
        " another desk has a journal and keys of its own, and neither knows of the other's."
    ).format(provider=provider_name(action.order.provider))


def step_title(step: ActionStep) -> str:
    """What one step was."""
    return tr("Intended") if step.state is ActionState.INTENDED else state_word(step.state)


def step_kind(step: ActionStep) -> str:
    """The kind of its dot: `good`, `caution`, `bad`, `neutral`."""
    kinds = {ActionState.DONE: "good", ActionState.REFUSED: "bad", ActionState.UNKNOWN: "caution"}
    return kinds.get(step.state, "neutral")


def unsettled_texts(actions: tuple[Action, ...]) -> tuple[str, ...]:
    """`1 refund not known`, `2 refunds wait for approval`: one line each, of those that need a person."""
    unknown = [each for each in actions if each.state is ActionState.UNKNOWN]
    lines = []
    for kind, one, many in (
        (ActionKind.REFUND, tr("{n} refund not known"), tr("{n} refunds not known")),
        (ActionKind.CANCEL, tr("{n} cancelling not known"), tr("{n} cancellings not known")),
        (ActionKind.CREATE, tr("{n} new payment not known"), tr("{n} new payments not known")),
        (ActionKind.SEND_EMAIL, tr("{n} e-mail not known"), tr("{n} e-mails not known")),
    ):
        count = sum(each.order.kind is kind for each in unknown)
        lines += [plural(count, one, many)] if count else []
    waiting = sum(each.is_waiting for each in actions)
    if waiting:
        lines.append(plural(waiting, tr("{n} refund waits for approval"), tr("{n} refunds wait for approval")))
    return tuple(lines)


def _settled_chip(action: Action) -> Chip:
    if action.is_done is None:
        return Chip(tr("Settled"), "neutral", "check")
    if action.is_done:
        return Chip(tr("Settled: done"), "good", "check")
    return Chip(tr("Settled: not done"), "neutral", "cross")
