"""A JSON body as a tree whose values can be changed in place; every other byte stays as it came."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from paysg_desktop.domain import strict_json
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.ui import theme
from paysg_desktop.ui.dialogs.replay_cells import EditsCells, Index
from paysg_desktop.ui.dialogs.replay_values import typed_text, value_at, with_value, written_value
from paysg_desktop.ui.inspector.json_members import has_at_most
from paysg_desktop.ui.inspector.json_tree import OPEN_AT_ONCE, JsonModel
from paysg_desktop.ui.masking import mask_document
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.wording import tr

_VALUE = 1


class EditableModel(JsonModel):
    """Shows a body, masked where it is told to; `body` is the one that was made of it."""

    changed = Signal()
    refused = Signal(str)
    """The sentence why a value stays as it is."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent=parent)
        self.body = b""
        self._real: Any = None
        self._changed: set[tuple[str, ...]] = set()
        """Where values were changed since the body was shown: they stand out."""

    def show_body(self, body: bytes, document: Any, *, is_revealed: bool) -> None:
        """Show a body that is known to be JSON, and what was read of it."""
        self.body, self._real = body, document
        self._changed.clear()
        self.show_document(document if is_revealed else mask_document(document))

    def steps(self, index: Index) -> tuple[str, ...]:
        """The keys and numbers that lead to a value."""
        found, node = [], self._node(index)
        while node.parent is not None:
            found.append(node.key)
            node = node.parent
        return tuple(reversed(found))

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = super().flags(index)
        is_value = index.isValid() and index.column() == _VALUE and self._typed(index) is not None
        return usual | Qt.ItemFlag.ItemIsEditable if is_value else usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.EditRole:
            return self._typed(index) or ""
        if role == Qt.ItemDataRole.FontRole and self.steps(index) in self._changed:
            return theme.font(Size.SECONDARY, Weight.STRONG, mono=True)
        if role == Qt.ItemDataRole.StatusTipRole and index.column() == _VALUE and self._is_masked(index):
            return tr("Hidden: type another value")
        return super().data(index, role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        typed = str(value)
        if role != Qt.ItemDataRole.EditRole or typed == self._typed(index):
            return False
        steps = self.steps(index)
        try:
            written = written_value(self._old(index), typed)
            self.body = with_value(self.body, steps, written)
        except UsageError as error:
            self.refused.emit(str(error))
            return False
        self._changed.add(steps)
        self._real = strict_json.parse(self.body).value
        self._node(index).value = value_at(self._real, steps)
        self.dataChanged.emit(index.sibling(index.row(), 0), index)
        self.changed.emit()
        return True

    # --- inside ---

    def _old(self, index: Index) -> Any:
        return value_at(self._real, self.steps(index))

    def _is_masked(self, index: Index) -> bool:
        node = self._node(index)
        return not isinstance(node.value, dict | list) and node.value != self._old(index)

    def _typed(self, index: Index) -> str | None:
        """What stands in the cell while it is edited: nothing of what is masked."""
        if not self._has_steps(index):
            return None
        return "" if self._is_masked(index) else typed_text(self._node(index).value)

    def _has_steps(self, index: Index) -> bool:
        """Whether the value is a member of something: a document that is one value alone is edited as text."""
        return index.isValid() and isinstance(self._real, dict | list)


class EditableTree(EditsCells):
    """A small document is open from the start, a large one at its first level."""

    def __init__(self) -> None:
        super().__init__()
        self.values = EditableModel(self)
        self.setModel(self.values)
        self.setAccessibleName(tr("Body as a tree, values can be changed"))
        self.dress_cells()

    def show_body(self, body: bytes, document: Any, *, is_revealed: bool) -> None:
        self.values.show_body(body, document, is_revealed=is_revealed)
        if has_at_most(document, OPEN_AT_ONCE):
            self.expandAll()
