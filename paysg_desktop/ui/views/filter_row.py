"""What the chips above every list have in common: a choice that is taken and told, and a row they stand in."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from paysg_desktop.ui import gate
from paysg_desktop.ui.dialogs.fields import line_edit
from paysg_desktop.ui.dialogs.period_dialog import PeriodDialog
from paysg_desktop.ui.gate import Look
from paysg_desktop.ui.growth import wide
from paysg_desktop.ui.inspector.buttons import IconButton
from paysg_desktop.ui.inspector.flow import Flow
from paysg_desktop.ui.inspector.parts import LinkButton, label
from paysg_desktop.ui.periods import CUSTOM, Period
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.views.deliveries_state import DeliveryChoice
from paysg_desktop.ui.views.filter_state import ANY_TIME, FilterState
from paysg_desktop.ui.wording import tr

TYPING_MS = 200
"""After the last letter the list is read anew."""
_MIDDLE = Qt.AlignmentFlag(0)
S = TypeVar("S")
P = TypeVar("P", bound="FilterState | DeliveryChoice")


class FilterRow(QWidget, Generic[S]):
    """`changed` is told when the user chose otherwise; `state` is what is chosen."""

    changed = Signal()
    export_requested = Signal()

    def __init__(self, everything: S, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Filters"))
        self.state = everything
        self._everything = everything
        self.clear = LinkButton(tr("Clear filters"), Size.SECONDARY)
        self.count = label("", Size.SECONDARY, look=Look("muted"))
        self.export = IconButton("export", tr("Export…"))
        self.export.setAutoDefault(False)
        self.clear.clicked.connect(self.reset)
        self.export.clicked.connect(self.export_requested)

    def reset(self) -> None:
        """All of the list again."""
        self.take(self._everything)

    def take(self, state: S) -> None:
        """Choose this, and tell where it is something else."""
        is_other = state != self.state
        self.state = state
        self._show()
        if is_other:
            self.changed.emit()

    def _show(self) -> None:
        """Have the chips say what is chosen."""
        raise NotImplementedError

    def _lay_out(
        self,
        chips: Iterable[QWidget],
        beside: Iterable[QWidget],
        *,
        narrow: int = 0,
        alignment: Qt.AlignmentFlag = _MIDDLE,
    ) -> None:
        """`beside` stands on the right, or behind the chips where the row is less than `narrow` wide."""
        holder = QWidget()
        holder.setAccessibleName(tr("Filters"))
        self._flow, self._row = Flow(), QHBoxLayout(self)
        for each in chips:
            self._flow.addWidget(each)
        holder.setLayout(self._flow)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Size.GRID)
        self._row.addWidget(holder, 1)
        self._beside, self._narrow, self._alignment = tuple(beside), narrow, alignment
        self._is_narrow = True
        self._place(is_narrow=False)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._place(is_narrow=self.width() < wide(self._narrow))

    def _place(self, *, is_narrow: bool) -> None:
        """Behind the chips where what stands on the right would break them into many rows."""
        if is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        for each in self._beside:
            if is_narrow:
                self._row.removeWidget(each)
                self._flow.addWidget(each)
            else:
                self._flow.removeWidget(each)
                self._row.addWidget(each, 0, self._alignment)


class PeriodRow(FilterRow[P]):
    """A row that narrows by a period, too; `now` is in microseconds UTC."""

    def __init__(self, everything: P, now: Callable[[], int], parent: QWidget) -> None:
        super().__init__(everything, parent)
        self._now = now

    def _add_periods(self, menu: QMenu, periods: Iterable[tuple[str, str]]) -> dict[str, QAction]:
        """These by their names and words, and one whose days are asked for."""
        made = {name: checkable(menu, words, partial(self._choose_period, name)) for name, words in periods}
        menu.addAction(tr("From … to …")).triggered.connect(self._ask_custom)
        return made

    def _choose_period(self, name: str) -> None:
        """What is chosen already is taken back."""
        period = ANY_TIME if name == self.state.period else name
        self.take(replace(self.state, period=period, custom=None))

    def _choose_custom(self, days: Period) -> None:
        self.take(replace(self.state, period=CUSTOM, custom=days))

    def _ask_custom(self) -> None:
        dialog = PeriodDialog(self.state.days(self._now()), self.window())
        dialog.chosen.connect(self._choose_custom)
        dialog.rejected.connect(self._show)
        dialog.open()


class FilterText(QObject):
    """A line to search with; `taken` tells its words, a moment after the last letter or at once with Return."""

    taken = Signal(str)

    def __init__(self, name: str, placeholder: str, width: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = line_edit(name)
        gate.veil_typing(self.line)
        self.line.setPlaceholderText(placeholder)
        words = self.line.fontMetrics().horizontalAdvance(placeholder) + 3 * Size.GRID
        self.line.setFixedWidth(max(wide(width), words))
        self.line.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self.line.textEdited.connect(lambda _: self._typing.start())
        self.line.returnPressed.connect(self._take)
        self._typing.timeout.connect(self._take)

    @property
    def is_settled(self) -> bool:
        """Whether nothing that was typed is still to be taken."""
        return not self._typing.isActive()

    def show_text(self, text: str) -> None:
        """What is typed stays as it is where it says the same."""
        if self.line.text().strip() != text:
            self.line.setText(text)

    def _take(self) -> None:
        self._typing.stop()
        self.taken.emit(self.line.text().strip())


def checkable(menu: QMenu, words: str, act: Callable[[], None]) -> QAction:
    """Another entry with a tick, which says nothing of itself to `act`."""
    action = menu.addAction(words)
    action.setCheckable(True)
    action.triggered.connect(lambda _=False: act())
    return action
