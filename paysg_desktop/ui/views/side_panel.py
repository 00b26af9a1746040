"""How a panel beside a list stands: a head that stays, a line, and below it a page that scrolls."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QScrollArea, QVBoxLayout, QWidget

from paysg_desktop.ui.inspector.panel import Panel
from paysg_desktop.ui.inspector.parts import MARGIN, Rule, column, scrolling
from paysg_desktop.ui.theme import Size


def head_of(name: str, *rows: QWidget | QLayout) -> QWidget:
    """What stays at the top; its close button is half a grid nearer to the edge than the words."""
    head = QWidget()
    head.setAccessibleName(name)
    layout = column(*rows, gap=Size.GRID)
    layout.setContentsMargins(MARGIN, 2 * Size.GRID, MARGIN - Size.HALF, Size.GRID + Size.HALF)
    head.setLayout(layout)
    return head


def page_of(name: str, rows: QVBoxLayout, above: int = 2 * Size.GRID) -> QWidget:
    """What scrolls, with so many pixels `above` it."""
    page = QWidget()
    page.setAccessibleName(name)
    rows.setContentsMargins(MARGIN, above, MARGIN, MARGIN)
    rows.addStretch()
    page.setLayout(rows)
    return page


def fill(panel: Panel, head: QWidget, page: QWidget, name: str) -> QScrollArea:
    """Put both into the panel; returns what scrolls, which is called `name`."""
    area = scrolling(page, name)
    box = column(head, Rule(), gap=0)
    box.addWidget(area, 1)
    panel.content.setLayout(box)
    return area
