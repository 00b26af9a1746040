"""A table in a dialog on its own ground, with the whole of the row that is looked at in words below."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QSizePolicy, QWidget

from paysg_desktop.ui.inspector.parts import Ground, column
from paysg_desktop.ui.models.listing import ListingModel
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.views.header import head_height
from paysg_desktop.ui.views.table import RecordTable

_LEAST_ROWS = 3


class TableBox(Ground):
    """Takes all the height there is, and never less than a few rows."""

    def __init__(self, model: ListingModel[Any], name: str, *, rows: int = _LEAST_ROWS) -> None:
        super().__init__("surface", "border", Size.RADIUS_CARD)
        self.model = model
        self.setAccessibleName(name)
        self.table = RecordTable(model, Size.ROW_TWO_LINES, self)
        self.table.setAccessibleName(name)
        layout = column(self.table)
        layout.setContentsMargins(1, 1, 1, Size.HALF)
        self.setLayout(layout)
        self.setMinimumHeight(head_height() + rows * Size.ROW_TWO_LINES + Size.GRID)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)


class Page(QWidget):
    """One step of a dialog; its items stand one below the other."""

    def __init__(self, name: str, *, gap: int = 2 * Size.GRID) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.items = column(gap=gap)
        self.setLayout(self.items)
