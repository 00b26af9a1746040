"""The headers of a delivery in their order and spelling; those that hold keys are masked."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from paysg_desktop.domain.headers import Headers
from paysg_desktop.ui.inspector.facts import Fact, Facts
from paysg_desktop.ui.inspector.parts import MARGIN, CopyButton, heading
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import tr
from paysg_desktop.usecases.masking import masked_headers


class HeadersPage(QWidget):
    """Names and values; the copy button copies what is shown, masks included."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Headers"))
        self.facts = Facts(tr("Headers"), name_width=18 * Size.GRID)
        self.copy = CopyButton(tr("Copy the headers"))
        top = QHBoxLayout()
        top.addWidget(heading(tr("As they came, in their order")))
        top.addStretch()
        top.addWidget(self.copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, Size.GRID + Size.HALF, MARGIN, MARGIN)
        layout.setSpacing(Size.GRID)
        layout.addLayout(top)
        layout.addWidget(self.facts)
        layout.addStretch()

    def show_headers(self, headers: Headers) -> None:
        shown = masked_headers(headers)
        self.facts.show_facts([Fact(name, value or None, is_code=True) for name, value in shown])
        self.copy.text_to_copy = "\n".join(f"{name}: {value}" for name, value in shown)
