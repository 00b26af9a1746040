"""The words of the Sandbox view."""

from __future__ import annotations

from dataclasses import dataclass

from paysg_desktop.domain.answer import AnswerOverride
from paysg_desktop.sandbox.server.rehearsal import REHEARSALS, Rehearsed
from paysg_desktop.sandbox_desk import Standing
from paysg_desktop.ui.chooser import Choice
from paysg_desktop.ui.inspector.attempt_words import masked_url
from paysg_desktop.ui.wording import Chip, plural, provider_name, time_text, tr

DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class Kind:
    """A rehearsal in words: its name, what is sent, and what a good receiver does."""

    name: str
    title: str
    sends: str
    expects: str


def kinds() -> tuple[Kind, ...]:
    """All rehearsals, in their order."""
    titles = {
        "usual": tr("As usual"),
        "duplicates": tr("Duplicates"),
        "disorder": tr("Out of order"),
        "burst": tr("A burst"),
        "forgeries": tr("Forgeries"),
        "slow": tr("Slow bodies"),
        "huge": tr("Huge bodies"),
        DELETED: tr("Address deleted"),
    }
    return tuple(
        Kind(name, titles[name], tr(each.sentence), tr(each.expects)) for name, each in REHEARSALS.items()
    )


def speeds() -> tuple[Choice, ...]:
    """How fast the time between attempts passes."""
    return (
        Choice(1.0, tr("as in real life")),
        Choice(60.0, tr("an hour a minute")),
        Choice(1000.0, tr("three days in 4 minutes")),
        Choice(3600.0, tr("an hour a second")),
    )


def target_text(standing: Standing, endpoint_name: str) -> str:
    """Where webhooks go: the own endpoint by its name, or the other one's host and port."""
    target = standing.target
    if target.url is None:
        return tr("“{name}”, an endpoint of this workspace").format(name=endpoint_name or tr("Sandbox"))
    return f"{provider_name(target.provider)} → {masked_url(target.url)}"


def notes_text(standing: Standing, *, is_listening: bool) -> str:
    """What must be known of the target; empty for nothing."""
    if standing.target.is_own and not is_listening:
        return _not_listening()
    if not standing.is_registered:
        return tr("The address was deleted, as the rehearsal said. The next rehearsal registers it again.")
    if not standing.others:
        return ""
    told = tr("{n} further address, which was registered by API, hears it, too.")
    return plural(standing.others, told, tr("{n} further addresses, which were registered by API, hear it, too."))


def _not_listening() -> str:
    return tr("Nothing listens at the moment, so the endpoint of this workspace would hear nothing.")


def why_not(kind: str, standing: Standing, override: AnswerOverride | None, *, is_listening: bool) -> str:
    """Why something can't be rehearsed now; empty where it can."""
    if not standing.target.is_own:
        return ""
    if not is_listening:
        return _not_listening()
    fails = override is not None and not 200 <= override.answer.status < 300
    if kind == DELETED and not fails:
        return tr("This endpoint takes everything, so no attempt would fail. Have it answer 503 first.")
    return ""


def count_chips(standing: Standing, now: int) -> list[Chip]:
    """How many were taken, how many not, and how many wait."""
    genuine = standing.taken - standing.forgeries_taken
    missed = standing.missed - standing.forgeries_refused
    chips = [Chip(tr("{n} taken").format(n=f"{genuine:,}"), "good" if genuine else "neutral", "check")]
    chips += [Chip(tr("{n} not taken").format(n=f"{missed:,}"), "bad" if missed else "neutral", "cross")]
    refused, taken = standing.forgeries_refused, standing.forgeries_taken
    if refused:
        words = plural(refused, tr("{n} forgery refused"), tr("{n} forgeries refused"))
        chips.append(Chip(words, "good", "shield-check"))
    if taken:
        words = plural(taken, tr("{n} forgery taken"), tr("{n} forgeries taken"))
        chips.append(Chip(words, "bad", "shield-alert"))
    waiting = tr("{n} waiting").format(n=f"{standing.waiting:,}")
    if standing.waiting and standing.next_due_at is not None and standing.next_due_at > now:
        next_at = time_text(standing.next_due_at, now, with_seconds=True)
        waiting = tr("{waiting}, next {time}").format(waiting=waiting, time=next_at)
    chips.append(Chip(waiting, "caution" if standing.waiting else "neutral", "clock"))
    return chips


def begun_text(begun: Rehearsed) -> str:
    """What a rehearsal has put on its way."""
    told = plural(len(begun.event_ids), tr("{n} event is on its way"), tr("{n} events are on their way"))
    if begun.letter_count == len(begun.event_ids):
        return f"{told}."
    letters = plural(begun.letter_count, tr("{n} webhook"), tr("{n} webhooks"))
    return tr("{events}, in {letters}.").format(events=told, letters=letters)
