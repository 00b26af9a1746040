"""The sentences about actions: what came of them, and what to do."""

from __future__ import annotations

from paysg_desktop.domain.action import Action, ActionKind
from paysg_desktop.domain.money import format_minor
from paysg_desktop.providers.registry import title_of

NOTHING_SENT = "Nothing was sent."
TIMED_OUT = (
    "The connection broke before an answer came: it may have been done or not. Don't do it again; it is looked "
    "up, and sent again only under the same key, which can't do it twice."
)
EMAIL_LOST = (
    "The connection broke before an answer came: the e-mail may have gone out or not. It is not sent again by "
    "itself."
)
AT_WORK = "{title} is still at work on it. It is looked up; don't do it again."
FAULT = "{title} has a fault of its own: it may have been done or not. Don't do it again; it is looked up."
PAUSED = "{title} asks for a pause, so it may have been done or not. It is looked up; don't do it again."
NOT_REACHED = (
    "{title} can't be reached at the moment, so it is still not known whether it was done. It is kept, and looked "
    "up again."
)
ASK = (
    "From what {title} shows it can't be told whether it was done. Look on the dashboard, then settle it here: it "
    "is not sent again."
)
ALL_GONE = (
    "{title} shows that all of it is refunded, but not by whom: by this request, or by somebody else. Nothing is "
    "left to refund. Look on the dashboard, then settle it here."
)
QUICKER = "The payer was quicker: the payment is paid, so it was not cancelled."
CANCELLED_ALREADY = "The payment is cancelled already; nothing was sent."
NO_TRACE = "{title} shows no trace of it: it was not done. You can start anew."
NOT_SHOWN = (
    "{title} seemed to take it in, but the payment has not moved: it may have been done or not. It is looked up; "
    "don't do it again."
)
CANCEL_LOST = (
    "The connection broke before an answer came: the payment may be cancelled or not. It is looked up, and not "
    "sent again by itself."
)
SHOWN = "{title} shows that it was done."
TOLD = "A webhook of {title} tells of a refund of just this amount, made since it was sent: it was done."


def title(provider: str) -> str:
    """What people call a provider."""
    return title_of(provider, provider)


def said(sentence: str, action: Action) -> str:
    """A sentence with the provider's name."""
    return sentence.format(title=title(action.order.provider))


def done_sentence(action: Action, *, is_pending: bool = False) -> str:
    """What was done, once the provider has said so."""
    order = action.order
    amount = format_minor(order.amount_minor, order.currency) if order.amount_minor is not None else ""
    name = title(order.provider)
    match order.kind:
        case ActionKind.REFUND if is_pending:
            return f"{name} took the refund of {amount} in. It is under way; how it ends is shown when it is told."
        case ActionKind.REFUND:
            return f"{name} refunded {amount}."
        case ActionKind.CANCEL:
            return "The payment is cancelled. It can't be paid any more."
        case ActionKind.SEND_EMAIL:
            return f"{name} took it in: the link goes to the payer by e-mail."
        case _:
            return f"{name} created it."
