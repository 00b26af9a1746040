"""Which delivery this one is a replay of, and which replays of it came in here again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from paysg_desktop.ui.inspector.flow import Flow
from paysg_desktop.ui.inspector.parts import LINK_INSET, LinkButton, column, emptied, heading, label
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.wording import tr

MOST_LINKS = 6
"""Replays that are named, the newest of them."""


class Family(QWidget):
    """Links to both; hidden where there are none."""

    chosen = Signal(int)
    """The number of a delivery to open."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Replays"))
        self.links: list[LinkButton] = []
        self._shown: tuple[int | None, tuple[int, ...]] = (None, ())
        self._flow = Flow(Size.HALF)
        self._heading = heading(tr("Replays"))
        # The words of links stand below those of the heading, their focus rings beside them; see `stacked`.
        self._heading.setContentsMargins(LINK_INSET, Size.HALF, 0, 0)
        self.setContentsMargins(-LINK_INSET, 0, 0, 0)
        self.setLayout(column(self._heading, self._flow, gap=Size.HALF))
        self.hide()

    def show_family(self, parent_id: int | None, children: Sequence[int]) -> None:
        """Name both; `children` oldest first."""
        shown = (parent_id, tuple(children))
        self.setVisible(parent_id is not None or bool(children))
        if shown == self._shown:
            return
        self._shown = shown
        self.links = []
        emptied(self._flow)
        if parent_id is not None:
            self._add(parent_id, tr("Replay of delivery {number}"))
        for child in children[-MOST_LINKS:]:
            self._add(child, tr("Replayed as delivery {number}"))
        if len(children) > MOST_LINKS:
            rest = label(tr("and {n} before").format(n=f"{len(children) - MOST_LINKS:,}"))
            self._flow.addWidget(rest)

    def _add(self, number: int, words: str) -> None:
        link = LinkButton(words.format(number=f"{number:,}"), weight=Weight.MEDIUM)
        link.clicked.connect(lambda: self.chosen.emit(number))
        self.links.append(link)
        self._flow.addWidget(link)
