"""The headers of a replay as a list that can be changed: those that came, and others."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from paysg_desktop.domain.headers import Headers, passed_on_headers
from paysg_desktop.ui import gate, theme
from paysg_desktop.ui.dialogs.replay_cells import EditsCells, Index
from paysg_desktop.ui.inspector.buttons import IconButton
from paysg_desktop.ui.inspector.parts import LinkButton, wrapped
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import tr
from paysg_desktop.usecases.request_copy import as_it_came

_ROOT = QModelIndex()
_NAME, _VALUE = 0, 1
_NEW = b"X-Header"


class HeaderLines(QAbstractTableModel):
    """Names and values; bytes that are no text stand as Latin-1, as HTTP has them."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[tuple[bytes, bytes]] = []
        self._made_anew: frozenset[str] = frozenset()

    @property
    def headers(self) -> Headers:
        return tuple(self._lines)

    def show_headers(self, headers: Headers) -> None:
        self.beginResetModel()
        self._lines = list(headers)
        self.endResetModel()

    def show_made_anew(self, names: Collection[str]) -> None:
        """Headers of these names are made when it is sent, whatever stands here."""
        self._made_anew = frozenset(name.lower() for name in names)
        if self._lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._lines) - 1, _VALUE))

    def add(self) -> int:
        """A new line at the end; gives its row."""
        row = len(self._lines)
        self.beginInsertRows(_ROOT, row, row)
        self._lines.append((_NEW, b""))
        self.endInsertRows()
        self.changed.emit()
        return row

    def remove(self, row: int) -> None:
        if 0 <= row < len(self._lines):
            self.beginRemoveRows(_ROOT, row, row)
            del self._lines[row]
            self.endRemoveRows()
            self.changed.emit()

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else 2

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = super().flags(index)
        return usual | Qt.ItemFlag.ItemIsEditable if index.isValid() and not self._is_made(index.row()) else usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        text = self._lines[index.row()][index.column()].decode("latin-1")
        is_made = self._is_made(index.row())
        shown = tr("made anew when it is sent") if is_made and index.column() == _VALUE else text
        match role:
            case Qt.ItemDataRole.EditRole:
                return text
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return gate.line(shown)
            case Qt.ItemDataRole.SizeHintRole:
                return QSize(0, Size.CHIP)
            case Qt.ItemDataRole.ToolTipRole:
                return gate.tooltip_text(shown)
            case Qt.ItemDataRole.ForegroundRole:
                tone = "faint" if is_made else "code_key" if index.column() == _NAME else "text"
                return QColor(getattr(theme.current(), tone))
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        if role != Qt.ItemDataRole.EditRole or str(value) == self.data(index, role):
            return False
        line = list(self._lines[index.row()])
        line[index.column()] = _bytes(str(value).strip())
        self._lines[index.row()] = (line[_NAME], line[_VALUE])
        self.dataChanged.emit(index, index)
        self.changed.emit()
        return True

    def _is_made(self, row: int) -> bool:
        return self._lines[row][_NAME].decode("latin-1").lower() in self._made_anew


class HeadersEdit(QWidget):
    """The list, and what can be done with it. `changed` is told with each change by a person."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Headers"))
        self._came: Headers = ()
        self.lines = HeaderLines(self)
        self.list = EditsCells()
        self.list.setModel(self.lines)
        self.list.dress_cells()
        self.list.setRootIsDecorated(False)
        self.list.setAccessibleName(tr("Headers, names and values can be changed"))
        self.add = IconButton("plus", tr("Add a header"))
        self.remove = IconButton("cross", tr("Remove"))
        self.undo = LinkButton(tr("Undo all changes"), Size.SECONDARY)
        self.note = wrapped("", "caution", Size.SECONDARY)
        self._lay_out()
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(lambda: self.lines.remove(self.list.currentIndex().row()))
        self.undo.clicked.connect(self._take_back)
        self.lines.changed.connect(self._tell)

    @property
    def edited(self) -> Headers | None:
        """The headers in the place of those that came; None where nothing was changed."""
        return None if self.lines.headers == self._came else self.lines.headers

    def show_headers(self, headers: Headers) -> None:
        """Show those that came, as far as they are sent at all."""
        self._came = passed_on_headers(as_it_came(headers))
        self.lines.show_headers(self._came)
        self._show()

    # --- inside ---

    def _add(self) -> None:
        row = self.lines.add()
        name = self.lines.index(row, _NAME)
        self.list.setCurrentIndex(name)
        self.list.edit(name)

    def _take_back(self) -> None:
        self.lines.show_headers(self._came)
        self._tell()

    def _tell(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self.undo.setVisible(self.edited is not None)
        left = [each[0].decode("latin-1") for each in self.lines.headers if not passed_on_headers((each,))]
        told = tr("Never sent: {names}. They belong to the connection, or hold a key.")
        self.note.show_text(told.format(names=", ".join(dict.fromkeys(left))) if left else "")
        self.note.setVisible(bool(left))

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(Size.GRID)
        for button in (self.add, self.remove):
            button.setAutoDefault(False)
            tools.addWidget(button)
        tools.addWidget(self.note, 1)
        tools.addStretch()
        tools.addWidget(self.undo)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Size.GRID, Size.GRID, Size.GRID, Size.GRID)
        layout.setSpacing(Size.GRID)
        layout.addWidget(self.list, 1)
        layout.addLayout(tools)


def _bytes(text: str) -> bytes:
    try:
        return text.encode("latin-1")
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace")
