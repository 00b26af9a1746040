"""The story drawn as a line of dots, one row a moment."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from paysg_desktop.ui import gate, theme, veil
from paysg_desktop.ui.gate import Look
from paysg_desktop.ui.inspector.moment import Moment
from paysg_desktop.ui.inspector.parts import LINK_INSET, LinkButton, column, emptied, label, wrapped
from paysg_desktop.ui.inspector.story import shortened
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.wording import full_time_text, time_text, tr

_TEXT_LEFT = 3 * Size.GRID + Size.HALF
_GAP = 2 * Size.GRID + Size.HALF
_DOT = 5.5


class StoryView(QWidget):
    """Rows of moments; a moment's delivery is a link, whose focus ring stands LINK_INSET into the right margin."""

    delivery_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Story"))
        self._shown: tuple[Moment, ...] = ()
        self._day = 0
        self._rows = column(gap=0)
        self.setLayout(self._rows)

    @property
    def shown(self) -> tuple[Moment, ...]:
        return self._shown

    def show_moments(self, moments: tuple[Moment, ...], now: int, day: int) -> None:
        """Show these; `day` is the number of the present day, so that “today” is drawn anew after midnight."""
        if (moments, day) == (self._shown, self._day):
            return
        self._shown, self._day = moments, day
        emptied(self._rows)
        first, left_out, last = shortened(moments)
        for moment in first:
            self._add(moment, now, is_last=moment is moments[-1])
        if left_out:
            text = tr("… {count} more, listed under Deliveries …").format(count=f"{left_out:,}")
            self._rows.addWidget(wrapped(text, "faint"))
            self._rows.addSpacing(_GAP)
        for moment in last:
            self._add(moment, now, is_last=moment is moments[-1])

    def _add(self, moment: Moment, now: int, *, is_last: bool) -> None:
        row = StoryRow(moment, now, is_last=is_last)
        row.delivery_requested.connect(self.delivery_requested)
        self._rows.addWidget(row)


class StoryRow(QWidget):
    """One moment: a dot, what happened and when, and below it the detail."""

    delivery_requested = Signal(int)

    def __init__(self, moment: Moment, now: int, *, is_last: bool) -> None:
        super().__init__()
        self._kind = moment.kind
        self._is_last = is_last
        gate.set_name(self, veil.joined(". ", (moment.title, moment.detail)))
        grid = QGridLayout(self)
        # A link is taller than the words beside it by its focus ring, which the gap below makes up for.
        gap = _GAP if moment.delivery_id is None else _GAP - LINK_INSET
        grid.setContentsMargins(_TEXT_LEFT, 0, 0, 0 if is_last else gap)
        grid.setHorizontalSpacing(Size.GRID)
        grid.setVerticalSpacing(Size.HALF - 1)
        grid.setColumnStretch(0, 1)
        self._title = label(moment.title, weight=Weight.STRONG, look=Look("text", is_wrapped=True))
        grid.addWidget(self._title, 0, 0)
        top_right = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight
        if moment.at is not None:
            grid.addWidget(_time_label(moment.at, now), 0, 1, top_right)
        if moment.detail:
            grid.addWidget(wrapped(moment.detail, "muted", limit=gate.LINE_LIMIT), 1, 0)
        if moment.delivery_id is not None:
            grid.addWidget(self._link(moment.delivery_id), 1, 1, top_right)

    def _link(self, delivery_id: int) -> LinkButton:
        text = tr("delivery {number}").format(number=f"{delivery_id:,}")
        link = LinkButton(text, Size.SECONDARY, Weight.MEDIUM)
        link.clicked.connect(lambda: self.delivery_requested.emit(delivery_id))
        return link

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        # Half a line down in the title's font, so that the dot stands beside its words.
        middle = QPointF(Size.GRID + 0.5, self._title.fontMetrics().height() / 2)
        if not self._is_last:
            top = middle.y() + _DOT + 3
            line = QRectF(middle.x() - 1, top, 2, self.height() - top + middle.y() - _DOT - 3)
            painter.fillRect(line, QColor(theme.current().border))
        painter.setBrush(QColor(theme.kind_colours(self._kind)[0]))
        painter.drawEllipse(middle, _DOT, _DOT)


def _time_label(at: int, now: int) -> QWidget:
    made = label(time_text(at, now, with_seconds=True), Size.SECONDARY, look=Look("muted"))
    made.setContentsMargins(0, 0, LINK_INSET, 0)
    gate.set_tooltip(made, full_time_text(at))
    return made
