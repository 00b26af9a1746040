"""What stands in front of a payload while the private screen is on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from paysg_desktop.ui import veil
from paysg_desktop.ui.inspector.parts import MARGIN, LinkButton, column, wrapped
from paysg_desktop.ui.wording import tr


def hidden_sentence() -> str:
    """What is read instead of a payload."""
    return tr("Hidden by the private screen.")


class Covered(QStackedWidget):
    """Holds a page, and a sentence with the way out in front of it."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.setAccessibleName(page.accessibleName())
        self.setFocusProxy(page)
        self.addWidget(page)
        self.addWidget(_cover())
        veil.on_turn(self, "cover", Covered._show)
        self._show()

    def _show(self) -> None:
        self.setCurrentIndex(1 if veil.is_on() else 0)


def _cover() -> QWidget:
    made, out = QWidget(), LinkButton(tr("End the private screen"))
    made.setAccessibleName(hidden_sentence())
    out.clicked.connect(lambda: veil.turn(on=False))
    sentence = wrapped(hidden_sentence(), "muted")
    sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    layout = column(margin=2 * MARGIN)
    layout.addStretch(2)
    layout.addWidget(sentence)
    layout.addWidget(out, 0, Qt.AlignmentFlag.AlignHCenter)
    layout.addStretch(3)
    made.setLayout(layout)
    return made
