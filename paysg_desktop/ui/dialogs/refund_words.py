"""The words of the refund dialog. Pure; draws nothing."""

from __future__ import annotations

from paysg_desktop.domain.money import format_minor
from paysg_desktop.domain.offers import Offers, RefundRoom
from paysg_desktop.domain.payment import REFUND_WINDOWS_US
from paysg_desktop.ui.dialogs.confirm_fields import payment_facts
from paysg_desktop.ui.inspector.facts import Fact
from paysg_desktop.ui.wording import DAY_US, date_text, plural, provider_name, tr


def room_sentence(room: RefundRoom) -> str:
    """What was paid, what went back here, and what is left of it."""
    paid = tr("{amount} paid").format(amount=_money(room.paid_minor, room))
    here = tr("{amount} refunded here").format(amount=_money(room.here_minor, room)) if room.here_minor else ""
    left = tr("at most {amount} left") if room.is_elsewhere else tr("{amount} can still be refunded")
    return " · ".join(filter(None, (paid, here, left.format(amount=_money(room.left_minor, room)))))


def left_afterwards(room: RefundRoom, minor: int) -> str:
    """What is left once so much has gone back."""
    if room.left_minor is None:
        return tr("not known")
    amount = format_minor(max(0, room.left_minor - minor), room.currency)
    return tr("at most {amount}").format(amount=amount) if room.is_elsewhere else amount


def window_words(room: RefundRoom, provider: str) -> str:
    """`64 of 90 days left, until 19 Feb 2027`; without a limit it says so."""
    if room.until is None or room.days_left is None:
        return tr("no limit is known")
    left = plural(room.days_left, tr("{n} day left"), tr("{n} days left"))
    whole = REFUND_WINDOWS_US.get(provider)
    if whole:
        left = tr("{left} of {whole}").format(left=left, whole=whole // DAY_US)
    return tr("{left}, until {day}").format(left=left, day=date_text(room.until))


def refund_confirm_facts(offers: Offers, minor: int) -> list[Fact]:
    """What is about to happen, all of it in one place."""
    room = offers.room
    is_whole = minor == room.left_minor and not room.is_elsewhere
    amount = format_minor(minor, room.currency)
    return [
        Fact(tr("Refund"), tr("{amount}, all that is left").format(amount=amount) if is_whole else amount),
        *payment_facts(offers),
        Fact(tr("Left afterwards"), left_afterwards(room, minor)),
        Fact(tr("Refundable"), window_words(room, offers.payment.row.provider)),
    ]


def once_sentence(offers: Offers) -> str:
    """What is promised, and what can't be known."""
    name = provider_name(offers.payment.row.provider)
    return tr(
        "This workspace makes this refund at most once, even if the line drops or the program ends. Just before,"
        " the payment is read again, and a change that was not made here stops it. What another desk with a"
        " workspace of its own does in the same moment is seen only where {provider} shows it."
    ).format(provider=name)


def approval_sentence(offers: Offers) -> str:
    """What the rule of two means for this refund."""
    room = offers.room
    limit, here = (_money(each, room) for each in (offers.approval_above or 0, room.here_minor))
    above = tr("It is above {limit}")
    if room.here_minor:
        above = tr("Together with the {here} refunded of it here before, it is above {limit}")
    rest = tr(
        "{above}, so it is not sent now: it waits under Activity until a second person approves it. That is a"
        " guard against slips, not a lock."
    )
    return rest.format(above=above.format(limit=limit, here=here))


def _money(minor: int | None, room: RefundRoom) -> str:
    return tr("not known") if minor is None else format_minor(minor, room.currency)
