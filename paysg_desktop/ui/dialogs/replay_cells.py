"""Lists whose cells are edited in place: typing begins, Enter ends, Esc takes back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from paysg_desktop.ui import gate, theme
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import tr

Index = QModelIndex | QPersistentModelIndex
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LONGEST = 32_000
_TRIGGERS = (
    QAbstractItemView.EditTrigger.SelectedClicked
    | QAbstractItemView.EditTrigger.DoubleClicked
    | QAbstractItemView.EditTrigger.EditKeyPressed
    | QAbstractItemView.EditTrigger.AnyKeyPressed
)


class EditsCells(QTreeView):
    """A tree or a flat list of two columns, a name and its value."""

    def __init__(self) -> None:
        super().__init__()
        self.dress_cells()

    def dress_cells(self) -> None:
        """How cells look and when they are edited; after the model was set."""
        self.setEditTriggers(_TRIGGERS)
        self.setItemDelegate(_CellDelegate(self))
        self.setFont(theme.font(Size.SECONDARY, mono=True))
        self.setUniformRowHeights(True)
        self.setHeaderHidden(True)
        header = self.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.resizeSection(0, 30 * Size.GRID)

    def edit_value(self, index: Index) -> None:
        """Begin to edit the value beside a name, where it can be."""
        value = index.sibling(index.row(), 1)
        if value.isValid() and value.flags() & Qt.ItemFlag.ItemIsEditable:
            self.setCurrentIndex(value)
            self.edit(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        current = self.currentIndex()
        is_typed = bool(event.text()) and event.text().isprintable() and not event.text().isspace()
        is_beside = current.isValid() and not current.flags() & Qt.ItemFlag.ItemIsEditable
        if event.key() in _ENTER and self.state() is not QAbstractItemView.State.EditingState:
            self.edit_value(current)
        elif is_typed and is_beside and current.column() == 0:
            # What is typed on a name is meant for its value.
            self.setCurrentIndex(current.siblingAtColumn(1))
            super().keyPressEvent(event)
        else:
            super().keyPressEvent(event)


class _CellDelegate(QStyledItemDelegate):
    def createEditor(  # noqa: N802 - Qt's name
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        del option
        made = QLineEdit(parent)
        name = str(index.sibling(index.row(), 0).data(Qt.ItemDataRole.DisplayRole) or "")
        made.setAccessibleName(tr("Value of {name}").format(name=name) if index.column() else tr("Name"))
        made.setPlaceholderText(gate.line(str(index.data(Qt.ItemDataRole.StatusTipRole) or "")))
        made.setFont(theme.font(Size.SECONDARY, mono=True))
        made.setMaxLength(_LONGEST)
        return made

    def eventFilter(self, editor: QWidget, event: QEvent) -> bool:  # type: ignore[override]  # noqa: N802
        # Esc takes back what was typed, and does not close the dialog around it.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.accept()
            return True
        return super().eventFilter(editor, event)
