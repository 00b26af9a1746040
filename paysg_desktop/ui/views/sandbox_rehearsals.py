"""The rehearsals: each says what is sent and what a good receiver does, and is begun with a count."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from paysg_desktop.sandbox.server.rehearsal import BURST_COUNT, MOST, USUAL_COUNT
from paysg_desktop.ui import gate, theme
from paysg_desktop.ui.delegates import painting
from paysg_desktop.ui.dialogs.fields import line_edit
from paysg_desktop.ui.gate import Look
from paysg_desktop.ui.growth import wide
from paysg_desktop.ui.inspector.buttons import IconButton
from paysg_desktop.ui.inspector.parts import Ground, column, label, scrolling, wrapped
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.views.sandbox_words import Kind, kinds
from paysg_desktop.ui.wording import tr

_COUNT_WIDTH = 6 * Size.GRID
_BURST = "burst"
_SIGN = 13


class RehearsalCard(Ground):
    """One kind; `asked` carries how many events are wanted."""

    asked = Signal(int)

    def __init__(self, kind: Kind) -> None:
        super().__init__("surface", "border")
        self.kind = kind
        self._why_not = ""
        self.setAccessibleName(kind.title)
        self.count = line_edit(tr("How many events: {rehearsal}").format(rehearsal=kind.title))
        self.count.setText(str(BURST_COUNT if kind.name == _BURST else USUAL_COUNT))
        self.count.setFixedWidth(wide(_COUNT_WIDTH))
        gate.set_tooltip(self.count, tr("How many events"))
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.count.setValidator(QIntValidator(1, MOST, self.count))
        self.go = IconButton("play", tr("Rehearse"))
        self.go.setAccessibleName(tr("Rehearse: {what}").format(what=kind.title))
        self.expects = _Expects(kind.expects)
        self.reason = wrapped("", "caution", Size.SECONDARY)
        self.reason.hide()
        self.count.textChanged.connect(self._show)
        self.count.returnPressed.connect(self._ask)
        self.go.clicked.connect(self._ask)
        self._lay_out()
        self._show()

    def offer(self, why_not: str) -> None:
        """Let it be begun, or say why not."""
        self._why_not = why_not
        self.reason.show_text(why_not)
        self.reason.setVisible(bool(why_not))
        self._show()

    @property
    def problem(self) -> str:
        """Why it can't be begun now; empty where it can."""
        if self._why_not:
            return self._why_not
        if not self.count.hasAcceptableInput():
            return tr("From 1 to {most} events.").format(most=f"{MOST:,}")
        return ""

    def _ask(self) -> None:
        if not self.problem:
            self.asked.emit(int(self.count.text()))

    def _show(self) -> None:
        problem = self.problem
        self.go.setEnabled(not problem)
        gate.set_tooltip(self.go, problem)

    def _lay_out(self) -> None:
        title = label(self.kind.title, Size.BODY, Weight.STRONG, look=Look("text", Qt.TextElideMode.ElideRight))
        head = QHBoxLayout()
        head.setSpacing(Size.GRID)
        head.addWidget(title, 1)
        head.addWidget(self.count)
        head.addWidget(self.go)
        words = column(wrapped(self.kind.sends, "muted", Size.SECONDARY), self.expects, self.reason, gap=Size.HALF)
        layout = column(head, words, gap=Size.HALF)
        layout.setContentsMargins(2 * Size.GRID - 2, Size.GRID + 1, Size.GRID + 2, Size.GRID + 2)
        self.setLayout(layout)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)


class _Expects(QWidget):
    """What a good receiver does, behind a tick."""

    def __init__(self, text: str) -> None:
        super().__init__()
        meaning = tr("A good receiver: {what}").format(what=text)
        self.setAccessibleName(gate.line(meaning))
        self._text = wrapped(text, "text", Size.SECONDARY)
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIGN + Size.HALF + 1, 0, 0, 0)
        row.addWidget(self._text)
        gate.set_tooltip(self, meaning)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        shown = theme.current()
        painter = QPainter(self)
        top = (self._text.fontMetrics().height() - _SIGN) / 2
        painting.glyph(painter, 0, top, "check", shown.good, _SIGN, shown.surface)
        painter.end()


class RehearsalList(QWidget):
    """All kinds below each other; `asked` carries a kind's name and the count."""

    asked = Signal(str, int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Rehearsals"))
        self.cards = {each.name: self._card(each) for each in kinds()}
        inner = QWidget()
        inner.setAccessibleName(tr("Rehearsals"))
        rows = column(*self.cards.values(), gap=Size.GRID)
        rows.addStretch()
        inner.setLayout(rows)
        self.area = scrolling(inner, tr("Rehearsals"))
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setLayout(column(self.area, gap=0))

    def offer(self, why_not: Callable[[str], str]) -> None:
        """`why_not` says of a kind why it can't be rehearsed now; empty where it can."""
        for name, card in self.cards.items():
            card.offer(why_not(name))

    def take_focus(self) -> None:
        """The keyboard goes to the first that can be begun."""
        ready = (card.go for card in self.cards.values() if card.go.isEnabled())
        next(ready, self.cards["usual"].count).setFocus()

    def _card(self, kind: Kind) -> RehearsalCard:
        card = RehearsalCard(kind)
        card.asked.connect(lambda count: self.asked.emit(kind.name, count))
        return card
