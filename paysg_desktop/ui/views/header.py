"""The head of a table: quiet words over their columns."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from paysg_desktop.ui import theme
from paysg_desktop.ui.delegates import painting
from paysg_desktop.ui.delegates.record import EDGE, PAD
from paysg_desktop.ui.theme import Size, Weight

HEIGHT = 36
_ARROW = 12


class RecordHeader(QHeaderView):
    """Paints its words as the cells below are aligned; the arrow stands at `sorted_section`, -1 for none."""

    def __init__(self, sorted_section: int, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.sorted_section = sorted_section
        self.first, self.last = 0, 0
        """The outermost sections that are shown."""
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(24)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(super().sizeHint().width(), HEIGHT)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802 - Qt's name
        shown = theme.current()
        painter.save()
        painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), QColor(shown.border))
        left = EDGE if section == self.first else PAD
        right = EDGE if section == self.last else PAD
        room = rect.adjusted(left, 0, -right, 0)
        model, role = self.model(), Qt.ItemDataRole
        words = str(model.headerData(section, Qt.Orientation.Horizontal, role.DisplayRole))
        alignment = model.headerData(section, Qt.Orientation.Horizontal, role.TextAlignmentRole)
        font = theme.font(Size.SECONDARY, Weight.STRONG)
        painting.text(painter, room, words, shown.muted, font, Qt.AlignmentFlag(alignment))
        if section == self.sorted_section:
            start = room.x() + painting.metrics(Size.SECONDARY, Weight.STRONG).horizontalAdvance(words) + 3
            top = rect.center().y() - _ARROW / 2 + 0.5
            painting.glyph(painter, start, top, "arrow-down", shown.muted, _ARROW, shown.surface)
        painter.restore()
