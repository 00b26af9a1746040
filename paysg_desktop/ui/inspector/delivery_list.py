"""The deliveries that told of one payment, as a small table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from paysg_desktop.domain.delivery import DeliveryRow
from paysg_desktop.ui import gate, theme
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.wording import DASH, full_time_text, mark, time_text, tr, trust_chip

_ROOT = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class _Column:
    title: str
    text: Callable[[DeliveryRow, int], str]
    alignment: Qt.AlignmentFlag = _LEFT


def _verdict(row: DeliveryRow, now: int) -> str:
    del now
    word = trust_chip(row.status, row.source, row.cause).text
    if row.is_conflict:
        return tr("{word}, conflict").format(word=word)
    return tr("{word}, again").format(word=word) if row.is_duplicate else word


_COLUMNS = (
    _Column(mark("Delivery"), lambda row, _now: f"{row.id:,}"),
    _Column(mark("Received"), lambda row, now: time_text(row.received_at, now, with_seconds=True)),
    _Column(mark("Event"), lambda row, _now: gate.line(row.event_type, 60) or DASH),
    _Column(mark("Signature"), _verdict),
    _Column(mark("Answer"), lambda row, _now: str(row.answer) if row.answer else "", _RIGHT),
)
_VERDICT = 3


class DeliveryTableModel(QAbstractTableModel):
    """Newest first."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[DeliveryRow, ...] = ()
        self._now = 0

    def show_rows(self, rows: tuple[DeliveryRow, ...], now: int) -> None:
        """`rows` oldest first, as a payment has them."""
        self.beginResetModel()
        self._rows, self._now = rows[::-1], now
        self.endResetModel()

    def row_at(self, index: QModelIndex) -> DeliveryRow:
        return self._rows[index.row()]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(_COLUMNS)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _COLUMNS[section].alignment
        if role == Qt.ItemDataRole.FontRole:
            return theme.font(Size.SECONDARY, Weight.STRONG)
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(theme.current().muted)
        return tr(_COLUMNS[section].title) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self._rows[index.row()], _COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row, self._now)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.alignment
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == _VERDICT:
            kind = "bad" if row.is_conflict else trust_chip(row.status, row.source, row.cause).kind
            return QColor(theme.kind_colours(kind)[0])
        if role == Qt.ItemDataRole.ToolTipRole:
            return gate.tooltip_text(f"{full_time_text(row.received_at)} · {column.text(row, self._now)}")
        return None


class DeliveryList(QTableView):
    """A click or Enter opens the delivery."""

    delivery_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.rows = DeliveryTableModel()
        self.setModel(self.rows)
        self.setAccessibleName(tr("Deliveries that told of this payment"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setFont(theme.font(Size.SECONDARY, tabular=True))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(Size.ROW)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setFixedHeight(Size.CONTROL)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.setResizeContentsPrecision(50)
        self.clicked.connect(self._open)
        self.activated.connect(self._open)

    def _open(self, index: QModelIndex) -> None:
        self.delivery_requested.emit(self.rows.row_at(index).id)
