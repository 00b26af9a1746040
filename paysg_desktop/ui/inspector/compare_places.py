"""Differing places of two bodies as text, one side above the other in columns that can be compared by eye."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from paysg_desktop.ui import theme
from paysg_desktop.ui.delegates import painting
from paysg_desktop.ui.inspector.compare_views import TextPlace
from paysg_desktop.ui.inspector.parts import MARGIN, LinkButton, column, emptied, heading, wrapped
from paysg_desktop.ui.inspector.side_lines import CodeBox, SideLines
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import plural, tr

AT_ONCE = 40
_INSET = 3


class Places(QWidget):
    """A heading and two lines a place; those of white space alone are left out until they are asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Where the text differs"))
        self._places: Sequence[TextPlace] = ()
        self._count = 0
        self._rows = column(gap=Size.HALF)
        self.blanks = LinkButton("", Size.SECONDARY)
        self.blanks.clicked.connect(self._show_all)
        self._more = wrapped("", "muted")
        row = QHBoxLayout()
        row.addWidget(self.blanks)
        row.addStretch()
        layout = column(self._rows, row, self._more, gap=Size.GRID)
        layout.setContentsMargins(MARGIN, Size.GRID, MARGIN, MARGIN)
        layout.addStretch()
        self.setLayout(layout)

    def show_places(self, places: Sequence[TextPlace], count: int, notes: Sequence[str] = ()) -> None:
        """Show these; `count` is how many there are in all."""
        self._places, self._count = places, count
        emptied(self._rows)
        for note in notes:
            self._rows.addWidget(wrapped(note, "muted"))
        telling = [place for place in places if not place.is_blank]
        self._fill(telling or places)
        blank = len(places) - len(telling) if telling else 0
        one, many = tr("Show {n} more place of white space alone"), tr("Show {n} more places of white space alone")
        self.blanks.show_words(plural(blank, one, many))
        self.blanks.setVisible(blank > 0)

    def _show_all(self) -> None:
        self.blanks.hide()
        emptied(self._rows)
        self._fill(self._places)

    def _fill(self, places: Sequence[TextPlace]) -> None:
        for place in places[:AT_ONCE]:
            self._rows.addWidget(heading(place.title))
            self._rows.addWidget(PlaceBox(place))
        left = max(len(places) - AT_ONCE, 0) + self._count - len(self._places)
        text = tr("… {count} more places differ. The command deliveries compare --bytes lists them.")
        self._more.show_text(text.format(count=f"{left:,}"))
        self._more.setVisible(left > 0)


class PlaceBox(CodeBox):
    """The other's text above this one's."""

    def __init__(self, place: TextPlace) -> None:
        super().__init__(place.title, _Lines((tr("other"), place.other, "bad"), (tr("this"), place.this, "good")))


class _Lines(SideLines):
    def _paint_mark(self, painter: QPainter, room: QRect, mark: str, kind: str) -> int:
        left, shown = room.x() + _INSET, mark or tr("(nothing)")
        marked, ground = theme.kind_colours(kind if mark else "neutral")
        wide = min(self.fontMetrics().horizontalAdvance(shown) + 1, max(0, room.right() - left - _INSET))
        box = QRectF(left - _INSET, room.y() + 2, wide + 2 * _INSET, room.height() - 4)
        painting.rounded(painter, box, Size.HALF - 1, ground)
        painting.text(painter, QRect(left, room.y(), wide, room.height()), shown, marked, self.font())
        return left + wide + _INSET
