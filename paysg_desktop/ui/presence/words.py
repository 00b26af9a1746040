"""The words of notifications and of the tray: no name, reference, identifier or payload among them (F28)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.money import format_amount
from paysg_desktop.ui import gate, veil
from paysg_desktop.ui.presence.rules import News, NewsKind
from paysg_desktop.ui.shell import DELIVERIES, PAYMENTS
from paysg_desktop.ui.wording import environment_meaning, environment_name, plural, time_text, tr

PRODUCT = "PaySG Desktop"
LISTENING, TROUBLE, DEAF = "listening", "trouble", "not listening"


@dataclass(frozen=True, slots=True)
class Notice:
    """One notification: its words, whether it is bad news, and the view that a click leads to."""

    title: str
    text: str
    is_bad: bool = False
    view: str = PAYMENTS
    environment: Environment | None = None


def notices(news: Sequence[News]) -> tuple[Notice, ...]:
    """One notification for each kind of news, however many there are; no figure adds any two amounts."""
    made = []
    for kind, write in ((NewsKind.WAY_IN, _way_in), (NewsKind.SILENT, _silent), (NewsKind.FAILED, _failed)):
        same = [each for each in news if each.kind is kind]
        made += [write(same)] if same else []
    paid = [each for each in news if each.kind is NewsKind.PAID]
    return (*made, *([_paid(paid)] if paid else []))


def tray_state_word(state: str) -> str:
    """How we stand, in words."""
    return {
        LISTENING: tr("listening"),
        TROUBLE: tr("listening, with trouble"),
        DEAF: tr("not listening"),
    }[state]


def tray_text(state: str, trouble: str, muted: str) -> str:
    """The tooltip: the product, how it stands, and what is paused or hidden."""
    parts = (
        f"{PRODUCT}: {tray_state_word(state)}",
        gate.line(trouble, 120),
        muted,
        tr("private screen on") if veil.is_on() else "",
    )
    return "\n".join(filter(None, parts))


def muted_text(until: int | None, now: int) -> str:
    """`notifications paused until 15:02`; empty where they are not."""
    if until is None or until <= now:
        return ""
    return tr("notifications paused until {time}").format(time=time_text(until, now))


def _paid(same: Sequence[News]) -> Notice:
    only = same[0].environment if len({each.environment for each in same}) == 1 else None
    where = ", ".join(_counts(same)) if only is None else _name(only)
    title = plural(len(same), tr("{n} payment"), tr("{n} payments"))
    amount = same[0].amount
    if len(same) == 1 and amount is not None and not veil.is_on():
        title = tr("{amount} paid").format(amount=gate.line(format_amount(amount), 40))
    return Notice(title, where, view=PAYMENTS, environment=only)


def _failed(same: Sequence[News]) -> Notice:
    title = plural(len(same), tr("{n} delivery refused"), tr("{n} deliveries refused"))
    only = same[0].environment if len({each.environment for each in same}) == 1 else None
    where = ", ".join(_counts(same)) if only is None else _name(only)
    text = tr("{where}. The signature does not hold; nothing was counted.").format(where=where)
    return Notice(title, text, is_bad=True, view=DELIVERIES, environment=only)


def _silent(same: Sequence[News]) -> Notice:
    hours = plural(max(each.hours for each in same), tr("No webhook for {n} hour"), tr("No webhook for {n} hours"))
    text = tr("{where}. It was heard before, and we listen. See whether the way in still stands.")
    where = _name(Environment.LIVE)
    return Notice(hours, text.format(where=where), is_bad=True, view=DELIVERIES, environment=Environment.LIVE)


def _way_in(same: Sequence[News]) -> Notice:
    title = plural(len(same), tr("A way in is down"), tr("{n} ways in are down"))
    named = gate.line(same[0].way_in, 60)
    text = tr("Nothing comes in by it until it stands again; providers try again for a while.")
    is_named = len(same) == 1 and named and not veil.is_on()
    return Notice(title, f"{named}. {text}" if is_named else text, is_bad=True, view=DELIVERIES)


def _counts(same: Sequence[News]) -> list[str]:
    """`LIVE, real money: 3`, environment by environment."""
    there = [each for each in Environment if any(news.environment is each for news in same)]
    return [f"{_name(each)}: {sum(news.environment is each for news in same):,}" for each in there]


def _name(environment: Environment) -> str:
    meaning = environment_meaning(environment) or tr("real money")
    return f"{environment_name(environment)}, {meaning}"
