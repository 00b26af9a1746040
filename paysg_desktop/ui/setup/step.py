"""One step of a guide: what is to be done, how far it is, and the button that does it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class StepState(StrEnum):
    DONE = "done"
    NOW = "now"
    """Waits for the person."""
    BUSY = "busy"
    """Goes on by itself."""
    FAILED = "failed"
    LATER = "later"
    """Comes once what stands above it is done."""


@dataclass(frozen=True, slots=True)
class Step:
    """`key` names it to whoever does it; `action` and `other` are the words of its buttons, empty for none.

    `text` is shown as it is; `copy` are the words of the button that copies it. `problem` says what went wrong and
    what to do. `is_first`: it is the first that waits; `is_main`: its button is the one that leads on.
    """

    key: str
    title: str
    sentence: str = ""
    state: StepState = StepState.LATER
    action: str = ""
    other: str = ""
    text: str = ""
    copy: str = ""
    problem: str = ""
    is_first: bool = False
    is_main: bool = False

    @property
    def is_done(self) -> bool:
        return self.state is StepState.DONE
