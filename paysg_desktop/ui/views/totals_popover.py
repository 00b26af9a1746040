"""What the payments on the list come to, in a sheet below the count."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from paysg_desktop.ui.gate import Look
from paysg_desktop.ui.growth import wide
from paysg_desktop.ui.inspector.parts import (
    ChipLabel,
    Ground,
    Rule,
    column,
    heading,
    label,
    scrolling,
    wrapped,
)
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.views.totals_words import TotalGroup, TotalRow
from paysg_desktop.ui.wording import tr

_WIDTH = 520
_HIGHEST = 480
_EDGE = 2 * Size.GRID
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class TotalsSheet(Ground):
    """Closes with Esc or a click elsewhere."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("surface", "border")
        self.setParent(parent)
        self.setWindowFlag(Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAccessibleName(tr("Totals of the payments on the list"))
        self._title = label("", Size.BODY, Weight.STRONG)
        self._rule = wrapped(
            tr("Accounts, currencies and statuses are never added to each other."), "muted", Size.SECONDARY
        )
        self._area = scrolling(QWidget(), tr("Totals"))
        self.setLayout(column(self._title, self._rule, self._area, gap=Size.HALF, margin=_EDGE))

    def show_waiting(self, below: QWidget) -> None:
        """Open with nothing known yet."""
        self._title.show_text(tr("Adding up …"))
        self._area.setWidget(QWidget())
        self._open(below)

    def show_groups(self, title: str, groups: tuple[TotalGroup, ...], below: QWidget) -> None:
        """Fill the open sheet."""
        self._title.show_text(title)
        # Made anew as a whole: what is added to a widget that is shown has no size before the next turn.
        content = QWidget()
        box = QVBoxLayout(content)
        box.setContentsMargins(0, 0, Size.GRID, 0)
        box.setSpacing(Size.GRID)
        for at, group in enumerate(groups):
            if at:
                box.addWidget(Rule())
            box.addWidget(heading(group.title))
            box.addLayout(_grid(group.rows))
        box.addStretch(1)
        self._area.setWidget(content)
        content.setAutoFillBackground(False)
        spoken = "; ".join(f"{group.title}: {', '.join(row.spoken for row in group.rows)}" for group in groups)
        self.setAccessibleDescription(spoken)
        self._open(below)

    def _open(self, below: QWidget) -> None:
        width = min(wide(_WIDTH), below.window().width() - 2 * Size.GRID)
        head = self._title.sizeHint().height() + self._rule.heightForWidth(width - 2 * _EDGE)
        content = self._area.widget()
        height = content.sizeHint().height() if content is not None else 0
        wanted = head + max(0, height) + 2 * _EDGE + 2 * Size.GRID
        self.resize(width, min(wide(_HIGHEST), below.window().height() - 8 * Size.GRID, wanted))
        corner = below.mapToGlobal(QPoint(below.width() - width, below.height() + Size.HALF))
        left = below.window().mapToGlobal(QPoint(Size.GRID, 0)).x()
        self.move(max(left, corner.x()), corner.y())
        self.show()


def _grid(rows: tuple[TotalRow, ...]) -> QGridLayout:
    """Status, how many, how much; what went back stands below the amount."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(2 * Size.GRID)
    grid.setVerticalSpacing(Size.HALF)
    grid.setColumnStretch(0, 1)
    at = 0
    for row in rows:
        grid.addWidget(ChipLabel(row.chip), at, 0)
        grid.addWidget(label(row.count, Size.SECONDARY, look=Look("muted")), at, 1, _RIGHT)
        grid.addWidget(label(row.amount, Size.BODY, Weight.STRONG), at, 2, _RIGHT)
        if row.beside:
            at += 1
            grid.addWidget(label(row.beside, Size.SECONDARY, look=Look("muted")), at, 0, 1, 3, _RIGHT)
        at += 1
    return grid
