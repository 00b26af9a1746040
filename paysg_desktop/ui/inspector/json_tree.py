"""A JSON document as a tree that fills as it is opened."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHeaderView, QTreeView

from paysg_desktop.ui import gate, theme
from paysg_desktop.ui.inspector.json_members import has_at_most, members_of
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import plural, tr

_ROOT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex
OPEN_AT_ONCE = 120
"""Members up to which the whole tree is open from the start."""


@dataclass(slots=True, eq=False)
class _Node:
    key: str
    value: Any
    parent: _Node | None
    row: int
    nodes: list[_Node] | None = field(default=None)

    def children(self) -> list[_Node]:
        """Made when they are first asked for."""
        if self.nodes is None:
            self.nodes = [_Node(key, value, self, row) for row, (key, value) in enumerate(members_of(self.value))]
        return self.nodes

    @property
    def count(self) -> int:
        return len(self.value) if isinstance(self.value, dict | list) else 0


class JsonModel(QAbstractItemModel):
    """Two columns, key and value. The document must not change while it is shown."""

    def __init__(self, document: Any = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._top = _Node("", document, None, 0)

    def show_document(self, document: Any) -> None:
        """A dict or list shows its members, anything else itself."""
        self.beginResetModel()
        top = document if isinstance(document, dict | list) else {"": document}
        self._top = _Node("", top, None, 0)
        self.endResetModel()

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        nodes = self._node(parent).children()
        return self.createIndex(row, column, nodes[row]) if 0 <= row < len(nodes) else QModelIndex()

    def parent(self, index: Index = _ROOT) -> QModelIndex:  # type: ignore[override]  # Qt has a second parent()
        above = self._node(index).parent
        if above is None or above is self._top:
            return QModelIndex()
        return self.createIndex(above.row, 0, above)

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.column() > 0 else self._node(parent).count

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        del parent
        return 2

    def hasChildren(self, parent: Index = _ROOT) -> bool:  # noqa: N802 - Qt's name
        return parent.column() <= 0 and self._node(parent).count > 0

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        is_title = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return (tr("Key"), tr("Value"))[section] if is_title else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        node = self._node(index)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return gate.line(node.key) if index.column() == 0 else value_text(node.value)
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, Size.CHIP - 2)
        if role == Qt.ItemDataRole.ForegroundRole:
            tone = "code_key" if index.column() == 0 else _tone(node.value)
            return QColor(getattr(theme.current(), tone))
        if role == Qt.ItemDataRole.ToolTipRole:
            return gate.tooltip_text(node.key if index.column() == 0 else value_text(node.value))
        return None

    def _node(self, index: Index) -> _Node:
        node = index.internalPointer() if index.isValid() else self._top
        return node if isinstance(node, _Node) else self._top


class JsonTree(QTreeView):
    """The tree; a small document is open from the start, a large one at its first level."""

    def __init__(self) -> None:
        super().__init__()
        self.document = JsonModel(parent=self)
        self.setModel(self.document)
        self.setAccessibleName(tr("Body as a tree"))
        self.setFont(theme.font(Size.SECONDARY, mono=True))
        self.setUniformRowHeights(True)
        self.setHeaderHidden(True)
        self.setIndentation(2 * Size.GRID)
        header = self.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.resizeSection(0, 26 * Size.GRID)

    def show_document(self, document: Any) -> None:
        """Show a document of at most 64 levels and 20,000 members."""
        self.document.show_document(document)
        if has_at_most(document, OPEN_AT_ONCE):
            self.expandAll()


def value_text(value: Any) -> str:
    """A value on one line, through the gate; numbers as they came, containers by their size."""
    match value:
        case dict():
            return "{ } " + plural(len(value), tr("{n} key"), tr("{n} keys")) if value else "{ }"
        case list():
            return "[ ] " + plural(len(value), tr("{n} entry"), tr("{n} entries")) if value else "[ ]"
        case str():
            return f'"{gate.line(value)}"'
        case bool() | None:
            return {True: "true", False: "false", None: "null"}[value]
        case _:
            return gate.line(str(value))


def _tone(value: Any) -> str:
    if isinstance(value, str):
        return "code_string"
    if isinstance(value, dict | list):
        return "muted"
    return "accent" if value is None or isinstance(value, bool) else "code_number"
