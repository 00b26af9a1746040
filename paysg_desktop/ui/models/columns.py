"""Columns are data: what a cell says, and how it wants to be shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, IntEnum
from typing import Generic, TypeVar

from PySide6.QtCore import Qt

from paysg_desktop.ui.wording import Chip

R = TypeVar("R")


class Role(IntEnum):
    """What views and delegates may ask of a cell beside Qt's own roles."""

    CELL = Qt.ItemDataRole.UserRole + 1
    """The `Cell`; None while its row is being read."""
    KEY = Qt.ItemDataRole.UserRole + 2
    """The row's key."""


class Look(Enum):
    """How a cell is drawn."""

    TEXT = "text"
    MUTED = "muted"
    ID = "id"
    CODE = "code"
    AMOUNT = "amount"
    NUMBER = "number"
    TWO_LINES = "two lines"
    CHIPS = "chips"


@dataclass(frozen=True, slots=True)
class Cell:
    """What one cell says; every text has passed the gate.

    `tone` names a token of the theme for the text, empty for the column's own; `full` is the whole text where
    `text` was shortened by meaning (an id in its middle), empty otherwise.
    """

    text: str = ""
    second: str = ""
    chips: tuple[Chip, ...] = ()
    tone: str = ""
    full: str = ""

    @property
    def spoken(self) -> str:
        """All of it as one text, for screen readers and tooltips."""
        chips = tuple(chip.text for chip in self.chips)
        return ", ".join(part for part in (self.full or self.text, self.second, *chips) if part)


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """One column. `cell` gets a record and the present moment (microseconds UTC).

    `width` is the least, in logical pixels, and `most` how far the column grows for what it has to say. `rank`
    tells what goes first where room is short: the highest goes first, 0 never goes. `shows_order` puts the arrow
    on the column that the rows are in order of; `help` is for hovering over the title.
    """

    title: str
    cell: Callable[[R, int], Cell]
    look: Look
    width: int
    most: int = 0
    rank: int = 0
    stretches: bool = False
    shows_order: bool = False
    help: str = ""
    sorts: str = ""
    """What a click on the title sorts by, as the view knows it; empty where it can't."""
    is_whole: bool = False
    """Its words are ours: where they have no room the column leaves by its rank."""

    @property
    def alignment(self) -> Qt.AlignmentFlag:
        is_right = self.look in (Look.AMOUNT, Look.NUMBER)
        side = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter
