"""A request that went out, as facts: to whom, which attempt, what came back, and what follows. Draws nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from paysg_desktop.domain.forwarding import AttemptDetail, AttemptKind, AttemptRow, Destination
from paysg_desktop.ui.inspector.attempt_words import in_text, kind_text, masked_url, whom_text
from paysg_desktop.ui.inspector.facts import Fact
from paysg_desktop.ui.wording import duration_text, full_time_text, time_text, tr


@dataclass(frozen=True, slots=True)
class AttemptStory:
    """An attempt with what is needed to tell it.

    `event_type` is that of its delivery; `destination` None where it has none, or it was removed. `others` are
    all attempts of the same delivery, oldest first.
    """

    detail: AttemptDetail
    event_type: str | None = None
    destination: Destination | None = None
    others: tuple[AttemptRow, ...] = ()

    @property
    def row(self) -> AttemptRow:
        return self.detail.row

    @property
    def following(self) -> AttemptRow | None:
        """The attempt that came after it at the same destination."""
        row = self.row
        if row.kind is not AttemptKind.FORWARD:
            return None
        later = (
            each
            for each in self.others
            if each.id > row.id and each.kind is row.kind and each.destination_id == row.destination_id
        )
        return next(later, None)


def names_of(story: AttemptStory) -> Mapping[str, str]:
    """What its destination is called, by id."""
    return {} if story.destination is None else {story.destination.id: story.destination.name}


def facts(story: AttemptStory) -> list[Fact]:
    """To whom, what and when, and what came back."""
    detail, row = story.detail, story.row
    signed = tr("signed anew") if row.is_resigned else tr("headers as they came")
    edited = tr("edited") if row.is_edited else tr("as it came")
    return [
        Fact(tr("To"), whom_text(row, names_of(story))),
        Fact(tr("Address"), masked_url(detail.url)),
        Fact(tr("Kind"), kind_text(row.kind)),
        *([Fact(tr("Attempt"), _number_text(story))] if row.kind is AttemptKind.FORWARD else []),
        Fact(tr("Sent"), full_time_text(row.at)),
        Fact(tr("Took"), _took_text(row)),
        Fact(tr("Answer"), None if row.status is None else f"HTTP {row.status}"),
        Fact(tr("Signature"), signed),
        Fact(tr("Body"), edited),
    ]


def follows_text(story: AttemptStory, now: int) -> str:
    """What follows it and when, in a sentence."""
    row, following = story.row, story.following
    if row.kind is AttemptKind.REPLAY:
        return tr("Nothing: a replay is sent once.")
    if row.kind is AttemptKind.ANSWER:
        return tr("Nothing: the sender was told, and sends it again by itself where it must.")
    if following is not None:
        return tr("It was sent again at {time}.").format(time=_clock(following.at, now))
    if row.was_taken:
        return tr("Nothing: it was taken.")
    return _after_failure(row, story.destination, now)


def _after_failure(row: AttemptRow, destination: Destination | None, now: int) -> str:
    if destination is None:
        return tr("Nothing: its destination was removed.")
    if row.next_at is not None:
        if destination.stopped:
            return tr("It waits until the destination is resumed.")
        words = tr("A further attempt {span}, at {time}.")
        return words.format(span=in_text(row.next_at, now), time=_clock(row.next_at, now))
    if row.took_us is None:
        return tr("That is known once it has ended.")
    if destination.stopped:
        return tr("Nothing: the destination is stopped.")
    return tr("Nothing: every attempt of the schedule failed.")


def _clock(at: int, now: int) -> str:
    return time_text(at, now, with_seconds=True)


def _number_text(story: AttemptStory) -> str:
    number = f"{story.row.number:,}"
    if story.destination is None:
        return number
    most = len(story.destination.schedule.waits_s) + 1
    if most < story.row.number:
        return number
    return tr("{number} of up to {most}").format(number=number, most=f"{most:,}")


def _took_text(row: AttemptRow) -> str | None:
    if row.took_us is None:
        return None
    took = duration_text(row.took_us)
    return tr("{time} until the answer").format(time=took) if row.status is not None else took


def title_text(story: AttemptStory) -> str:
    """`payment.succeeded`, as the delivery has it; not yet through the gate."""
    return story.event_type or tr("No event")
