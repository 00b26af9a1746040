"""What the sources of an account tell, and as of when, in words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.figures import Figure, Knowledge
from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.ui.wording import account_text, localised, mark, moment_text, provider_name, tr

_THINGS = mark(
    {
        Figure.RECEIVED: "payments",
        Figure.REFUNDED: "refunds",
        Figure.WAITING: "unpaid payments",
    }
)


@dataclass(frozen=True, slots=True)
class Telling:
    """The newest source that tells a figure, and as of when (microseconds UTC)."""

    source: Source
    at: int


@dataclass(frozen=True, slots=True)
class Why:
    """Why a figure is not known: in two or three words, and as a sentence that says what to do."""

    short: str
    sentence: str


def tells(known: Iterable[Knowledge], figure: Figure) -> bool:
    """Whether all of these tell a figure; none of them tell nothing."""
    all_known = tuple(known)
    return bool(all_known) and all(figure in each.told for each in all_known)


def telling(known: Knowledge, figure: Figure) -> Telling | None:
    """The newest source of an account that tells this figure."""
    provider = PROVIDERS.get(known.provider)
    if provider is None:
        return None
    found = (
        Telling(source, at)
        for source, at in _times(known).items()
        if at is not None and figure in provider.told_by.get(source, frozenset())
    )
    return max(found, key=lambda each: each.at, default=None)


def as_of(known: Sequence[Knowledge], figures: Iterable[Figure], now: int) -> str:
    """As of when these accounts tell all these figures: the oldest that counts; empty where nothing tells them."""
    told = [telling(each, figure) for each in known for figure in figures]
    there = [each for each in told if each is not None]
    if not there:
        return ""
    oldest = min(there, key=lambda each: each.at)
    time = moment_text(oldest.at, now)
    if len({(moment_text(each.at, now), each.source) for each in there}) > 1:
        return tr("as of {time} or later").format(time=time)
    return _as_of_words(oldest.source).format(time=time)


def why_not(known: Knowledge, figure: Figure) -> Why:
    """Why an account's sources don't tell this figure."""
    thing = tr(_THINGS.get(figure, mark("this")))
    whose = account_text(known.account, known.name)
    if known.problem is not None and known.checked_at is None:
        return Why(tr("could not be read"), f"{whose}: {localised(known.problem)}")
    if known.as_of is None:
        return Why(tr("not read yet"), tr("{whose} has not been read yet.").format(whose=whose))
    step = _step(known, figure)
    if known.heard_at is not None:
        told = tr("Webhooks don't tell of {thing}.").format(thing=thing)
        return Why(tr("webhooks don't tell"), f"{whose}: {told} {step}".strip())
    told = tr("The sources that we have don't tell of {thing}.").format(thing=thing)
    return Why(tr("no source tells"), f"{whose}: {told} {step}".strip())


def checked_at(known: Iterable[Knowledge]) -> int | None:
    """When the accounts that are read from an API were read, the one that waits longest; None where none was."""
    return min((each.checked_at for each in known if each.checked_at is not None), default=None)


def reported_at(known: Iterable[Knowledge]) -> int | None:
    """As of when the accounts that are known by a report alone are known, the oldest of them."""
    alone = (each for each in known if each.checked_at is None and each.heard_at is None)
    return min((each.reported_at for each in alone if each.reported_at is not None), default=None)


def problems(known: Iterable[Knowledge]) -> tuple[str, ...]:
    """Why accounts could not be read the last time, each with its name."""
    return tuple(
        f"{account_text(each.account, each.name)}: {localised(each.problem)}" for each in known if each.problem
    )


def providers_of(known: Iterable[Knowledge]) -> str:
    """The provider by name where it is one, else all of them as “the providers”."""
    names = {provider_name(each.provider) for each in known}
    return names.pop() if len(names) == 1 else tr("the providers")


def _times(known: Knowledge) -> dict[Source, int | None]:
    return {Source.WEBHOOK: known.heard_at, Source.POLL: known.checked_at, Source.IMPORT: known.reported_at}


def _as_of_words(source: Source) -> str:
    match source:
        case Source.POLL:
            return tr("as of {time}, checked")
        case Source.IMPORT:
            return tr("as of {time}, report")
        case _:
            return tr("as of {time}, heard")


def _step(known: Knowledge, figure: Figure) -> str:
    """What would make a figure known; empty where nothing that we have would."""
    provider = PROVIDERS.get(known.provider)
    told_by = provider.told_by if provider else {}
    if figure in told_by.get(Source.POLL, frozenset()):
        return tr("Connect the account, or import a report, to know them.")
    return tr("This provider gives us no way to know them.") if provider else ""
