"""The window that says where bodies get rewritten, and how to stop it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from paysg_desktop.ui.growth import wide
from paysg_desktop.ui.inspector.code_box import CodeBox
from paysg_desktop.ui.inspector.parts import column, label, scrolling, wrapped
from paysg_desktop.ui.inspector.proxy_hints import HINTS, Hint
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.wording import tr

_WIDTH, _HEIGHT = 620, 640


class HintsDialog(QDialog):
    """Shown with `open`, never `exec`, since that would stop the event loop."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        title = tr("How to keep bodies unchanged")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(QSize(wide(_WIDTH), wide(_HEIGHT)).boundedTo(parent.window().size()))
        content = QWidget()
        rows = column(*(_hint(each) for each in HINTS), gap=2 * Size.GRID)
        rows.setContentsMargins(0, 0, Size.GRID, 0)
        rows.addStretch()
        content.setLayout(rows)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.setAccessibleName(tr("Close"))
        buttons.rejected.connect(self.reject)
        for button in buttons.buttons():
            button.setAccessibleName(tr("Close"))
        box = QVBoxLayout(self)
        box.setContentsMargins(3 * Size.GRID, 3 * Size.GRID, 3 * Size.GRID, 2 * Size.GRID)
        box.setSpacing(2 * Size.GRID)
        box.addWidget(label(title, Size.TITLE, Weight.STRONG))
        box.addWidget(scrolling(content, title), 1)
        box.addWidget(buttons)


def _hint(hint: Hint) -> QWidget:
    made = QWidget()
    made.setAccessibleName(tr(hint.title))
    parts: list[QWidget] = [label(tr(hint.title), weight=Weight.STRONG), wrapped(tr(hint.text))]
    if hint.code:
        parts.append(CodeBox(tr(hint.title), (hint.code,)))
    made.setLayout(column(*parts, gap=Size.HALF + 2))
    return made
