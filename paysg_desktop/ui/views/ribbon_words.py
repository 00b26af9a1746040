"""What the downtime line says: for finance people about payments, for developers about deliveries. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from paysg_desktop.domain.outages import Outage, OutageReport, OutageSender, Prospect
from paysg_desktop.domain.reach import GapCause
from paysg_desktop.ui.durations import span_text
from paysg_desktop.ui.wording import ZONE, plural, time_text, tr

SYNC, IMPORT = "sync", "import"
_SECOND_US = 1_000_000
_HOUR, _DAY = 3_600, 86_400
_MOST_TOLD = 4
"""Outages that the tooltip tells of, the newest."""


@dataclass(frozen=True, slots=True)
class RibbonWords:
    """`tone` is `bad`, `caution` or `neutral`; `action` is SYNC, IMPORT or empty, and `action_text` its words."""

    text: str
    tone: str
    hint: str
    action: str = ""
    action_text: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """One outage as it stands at `now` (microseconds UTC), with the sender that gives up first."""

    outage: Outage
    sender: OutageSender
    found: Prospect
    is_checked: bool
    now: int

    @property
    def rank(self) -> int:
        """0 where it lasts, 1 possibly lost, 2 may still come, 3 made up for or over."""
        if self.outage.ended_at is None:
            return 0
        if self.is_checked:
            return 3
        if self.found.lost_until is not None:
            return 1
        return 2 if self.found.retried_until > self.now else 3

    def at(self, micros: int) -> str:
        return time_text(micros, self.now)

    @property
    def span(self) -> str:
        return length_text(self.outage.length_us(self.now) // _SECOND_US)

    @property
    def is_lost(self) -> bool:
        return self.found.lost_until is not None


def length_text(seconds: int) -> str:
    """`45 s`, `26 h 3 min`, `4 days 5 h`: as fine as it says something."""
    if seconds < _HOUR:
        return span_text(seconds)
    if seconds < 2 * _DAY:
        return span_text(seconds - seconds % 60)
    days, hours = seconds // _DAY, seconds % _DAY // _HOUR
    said = plural(days, tr("{n} day"), tr("{n} days"))
    return " ".join((said, tr("{n} h").format(n=hours))) if hours else said


def told(report: OutageReport, now: int) -> tuple[Told, ...]:
    """The outages of a report, the one that matters most first: by how it stands, then the newest."""
    made = []
    for each in report.outages:
        worst = report.worst(each, now)
        if worst is not None:
            made.append(Told(each, worst[0], worst[1], report.is_checked(each), now))
    return tuple(sorted(made, key=lambda each: (each.rank, -each.outage.began_at)))


def finance_words(report: OutageReport, now: int) -> RibbonWords | None:
    """About payments; None where there was no outage."""
    return _words(report, now, _finance_text)


def developer_words(report: OutageReport, now: int) -> RibbonWords | None:
    """About deliveries; None where there was no outage."""
    return _words(report, now, _developer_text)


def kind(each: Told) -> str:
    """The tone of an outage on the line."""
    return {0: "bad", 1: "bad", 2: "caution"}.get(each.rank, "neutral")


def _words(report: OutageReport, now: int, text: Callable[[Told], str]) -> RibbonWords | None:
    found = told(report, now)
    if not found:
        return None
    first, others = found[0], len(found) - 1
    said = text(first)
    if others:
        more = plural(others, tr("{n} more is marked below."), tr("{n} more are marked below."))
        said = f"{said} {more}"
    action, action_text = _action(first)
    return RibbonWords(said, kind(first), _hint(found), action, action_text)


def _finance_text(each: Told) -> str:
    outage, provider = each.outage, each.sender.provider
    why = _causes(outage, _for_finance)
    if outage.ended_at is None:
        said = tr("Since {began} ({span}) nothing can come in: {why}.")
        return f"{said.format(began=each.at(outage.began_at), span=each.span, why=why)} {_while_it_lasts(each)}"
    said = tr("From {began} to {ended} ({span}) nothing could come in: {why}.").format(
        began=each.at(outage.began_at), ended=each.at(outage.ended_at), span=each.span, why=why
    )
    if each.is_checked and outage.synced_at is not None:
        after = tr("The payments of that time were read from {provider} at {time}.")
        return f"{said} {after.format(provider=provider, time=each.at(outage.synced_at))}"
    return f"{said} {_afterwards(each)}"


def _developer_text(each: Told) -> str:
    outage = each.outage
    why = _causes(outage, _for_developers)
    if outage.ended_at is None:
        said = tr("Out of reach for {span}, since {began}: {why}.")
        return f"{said.format(span=each.span, began=each.at(outage.began_at), why=why)} {_while_it_lasts(each)}"
    said = tr("Out of reach for {span}, {began} to {ended}: {why}.").format(
        span=each.span, began=each.at(outage.began_at), ended=each.at(outage.ended_at), why=why
    )
    parts = [said, _afterwards(each)]
    if each.is_checked and outage.synced_at is not None:
        parts.append(tr("The API was read at {time}.").format(time=each.at(outage.synced_at)))
    return " ".join(parts)


def _while_it_lasts(each: Told) -> str:
    provider, schedule = each.sender.provider, each.sender.schedule
    if each.found.lost_until is not None:
        said = tr("{provider} gives up after {span}: what it first sent before {time} is possibly lost.")
        span = span_text(schedule.gives_up_after_s)
        return said.format(provider=provider, span=span, time=each.at(each.found.lost_until))
    said = tr("{provider} gives nothing up before {time}.")
    return said.format(provider=provider, time=each.at(each.found.retried_until))


def _afterwards(each: Told) -> str:
    """What the provider's retries still bring, and what they don't."""
    provider, found = each.sender.provider, each.found
    until = each.at(found.retried_until)
    if found.lost_until is not None:
        said = tr("{provider} gives up after {span}: what it first sent before {time} is possibly lost.")
        span = span_text(each.sender.schedule.gives_up_after_s)
        return said.format(provider=provider, span=span, time=each.at(found.lost_until))
    if found.retried_until > each.now:
        return tr("{provider} may still try again until {time}.").format(provider=provider, time=until)
    return tr("{provider} has tried again until {time}.").format(provider=provider, time=until)


def _action(each: Told) -> tuple[str, str]:
    """The one step that helps now."""
    if each.is_checked or each.outage.ended_at is None:
        return "", ""
    if each.sender.is_read:
        return SYNC, tr("Sync now")
    return (IMPORT, tr("Import a report of those dates")) if each.sender.is_reported else ("", "")


def _hint(found: tuple[Told, ...]) -> str:
    """The newest outages in short, and the zone."""
    newest = sorted(found, key=lambda each: -each.outage.began_at)[:_MOST_TOLD]
    return " · ".join([*map(_short, newest), tr(ZONE)])


def _short(each: Told) -> str:
    outage = each.outage
    ended = tr("now") if outage.ended_at is None else each.at(outage.ended_at)
    why = _causes(outage, _for_developers)
    return f"{each.at(outage.began_at)} – {ended}, {why}, {_state(each)}"


def _state(each: Told) -> str:
    words = {0: tr("it lasts"), 1: tr("possibly lost"), 2: tr("may still come")}
    return words.get(each.rank, tr("checked") if each.is_checked else tr("over"))


def _causes(outage: Outage, words: Callable[[], Mapping[GapCause, str]]) -> str:
    known = words()
    return tr(", then ").join(known[each] for each in outage.causes)


def _for_finance() -> Mapping[GapCause, str]:
    return {
        GapCause.CLOSED: tr("this program was closed"),
        GapCause.ASLEEP: tr("the computer slept"),
        GapCause.LISTENER: tr("nothing was received here"),
        GapCause.TUNNEL: tr("no way in was open"),
    }


def _for_developers() -> Mapping[GapCause, str]:
    return {
        GapCause.CLOSED: tr("closed"),
        GapCause.ASLEEP: tr("asleep"),
        GapCause.LISTENER: tr("listener down"),
        GapCause.TUNNEL: tr("tunnel down"),
    }
