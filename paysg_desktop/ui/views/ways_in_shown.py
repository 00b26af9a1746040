"""What the card and the panel of a way in show alike."""

from __future__ import annotations

from paysg_desktop.ui.gate import ForeignLabel
from paysg_desktop.ui.inspector.parts import ChipLabel, CopyButton
from paysg_desktop.ui.views import ways_in_words as words
from paysg_desktop.ui.views.shown_words import show_any_words, show_words
from paysg_desktop.ui.views.ways_in_records import WayInRecord


def show_chips(state: ChipLabel, third_party: ChipLabel, record: WayInRecord) -> list[str]:
    """How it stands, and whose it is where that is a third party; gives their words."""
    standing, whose = words.state_chip(record), words.third_party_chip(record.config)
    state.show_chip(standing)
    third_party.setVisible(whose is not None)
    if whose is None:
        return [standing.text]
    third_party.show_chip(whose)
    return [standing.text, whose.text]


def show_trouble(problem: ForeignLabel, next_step: ForeignLabel, record: WayInRecord, now: int) -> list[str]:
    """What is wrong and what to do, at `now` (microseconds UTC); gives both, empty while all is well."""
    said, step = words.problem_words(record), words.next_step_text(record, now)
    show_any_words(problem, said)
    next_step.show_text(step)
    next_step.setVisible(bool(step))
    return [said.text, step]


def show_address(address: ForeignLabel, copy: CopyButton, record: WayInRecord) -> None:
    """The public address, to be copied while there is one."""
    show_words(address, words.address_words(record))
    copy.text_to_copy = record.status.url
    copy.setVisible(bool(record.status.url))
