"""One kind of file in the export dialog: what it is good for, and the buttons that write it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from paysg_desktop.ui import gate, theme
from paysg_desktop.ui.dialogs.export_work import Form
from paysg_desktop.ui.inspector.parts import Ground, column, label, wrapped
from paysg_desktop.ui.theme import Size, Weight

_PAD = Size.GRID + Size.HALF


class ExportChoice(Ground):
    """`chosen` carries the `Form` whose button was pressed. `beside` stands under the words."""

    chosen = Signal(object)

    def __init__(
        self, title: str, sentence: str, forms: Sequence[tuple[Form, str]], beside: QWidget | None = None
    ) -> None:
        super().__init__("surface", "border")
        self.setAccessibleName(gate.line(title))
        self.buttons = {form: self._button(form, words, title) for form, words in forms}
        words = column(label(title, weight=Weight.STRONG), wrapped(sentence, "muted", Size.SECONDARY), gap=2)
        if beside is not None:
            words.addSpacing(Size.HALF)
            words.addWidget(beside, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(_PAD, _PAD - 2, _PAD, _PAD - 2)
        row.setSpacing(Size.GRID)
        row.addLayout(words, 1)
        for button in self.buttons.values():
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def _button(self, form: Form, words: str, title: str) -> QPushButton:
        made = QPushButton(gate.words(words))
        made.setAccessibleName(gate.line(f"{words}: {title}"))
        made.setFont(theme.font(Size.SECONDARY, Weight.STRONG))
        made.setAutoDefault(False)
        made.clicked.connect(lambda: self.chosen.emit(form))
        return made
