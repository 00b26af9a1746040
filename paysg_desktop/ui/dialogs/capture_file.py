"""One file of captures in the import dialog: what is in it, and what is left out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from paysg_desktop.ui.dialogs import capture_words as words
from paysg_desktop.ui.dialogs.capture_work import Looked
from paysg_desktop.ui.dialogs.disclosure import Disclosure
from paysg_desktop.ui.gate import Look
from paysg_desktop.ui.inspector.flow import Flow
from paysg_desktop.ui.inspector.parts import ChipLabel, Ground, column, label, wrapped
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.wording import Chip, plural, tr

MOST_REASONS = 100
_OPEN_UP_TO = 3


class CaptureFileCard(Ground):
    """`is_done`: the file was taken in, not only looked at."""

    def __init__(self, looked: Looked, *, is_done: bool) -> None:
        super().__init__("surface", "border")
        self.looked = looked
        self.setAccessibleName(looked.path.name)
        name = label(looked.path.name, weight=Weight.STRONG, look=Look("text", Qt.TextElideMode.ElideMiddle))
        head = QHBoxLayout()
        head.setSpacing(Size.GRID)
        head.addWidget(name, 1)
        told = looked.told
        self.sentence = wrapped("", "muted", Size.SECONDARY, limit=2_000)
        self.reasons: list[str] = []
        items: list[QWidget] = [self.sentence]
        if told is None:
            self.sentence.show_text(looked.problem)
            self.sentence.set_tone("bad")
        else:
            head.addWidget(label(words.format_text(told.format), Size.SECONDARY, look=Look("muted")))
            self.sentence.show_text(words.did_text(told) if is_done else words.would_text(told))
            items += self._more(looked)
        self.setLayout(column(head, *items, gap=Size.GRID - 2, margin=Size.GRID + Size.HALF))

    def _more(self, looked: Looked) -> list[QWidget]:
        told = looked.told
        if told is None:
            return []
        made: list[QWidget] = []
        chips = words.verdict_chips(told)
        if chips:
            made.append(_chips(chips))
        live = words.live_text(told)
        if live:
            made.append(wrapped(live, "caution", Size.SECONDARY))
        self.reasons = words.left_out(told)
        if self.reasons:
            made.append(_left_out(self.reasons))
        return made


def _chips(chips: list[Chip]) -> QWidget:
    made, flow = QWidget(), Flow()
    made.setAccessibleName(tr("Verdicts"))
    for chip in chips:
        flow.addWidget(ChipLabel(chip))
    made.setLayout(flow)
    return made


def _left_out(reasons: list[str]) -> QWidget:
    inner, lines = QWidget(), column(gap=Size.HALF)
    inner.setAccessibleName(tr("Parts that are left out"))
    for each in reasons[:MOST_REASONS]:
        lines.addWidget(wrapped(each, "muted", Size.SECONDARY))
    more = len(reasons) - MOST_REASONS
    if more > 0:
        lines.addWidget(
            wrapped(plural(more, tr("… and {n} more."), tr("… and {n} more.")), "muted", Size.SECONDARY)
        )
    inner.setLayout(lines)
    fold = Disclosure(plural(len(reasons), tr("{n} left out"), tr("{n} left out")), inner)
    fold.unfold(is_unfolded=len(reasons) <= _OPEN_UP_TO)
    return fold
