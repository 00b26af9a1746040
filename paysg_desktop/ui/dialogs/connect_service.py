"""One payment service in the guide: its id, its name, and how its test went."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from paysg_desktop.ui.dialogs.connect_legs import Legs
from paysg_desktop.ui.dialogs.connect_work import ServiceDraft
from paysg_desktop.ui.dialogs.fields import LineField
from paysg_desktop.ui.inspector.parts import GlyphButton, column
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import tr


class ServiceRow(QWidget):
    """`removed` is told when the user wants this one gone."""

    edited = Signal()
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Payment service"))
        self.id = LineField(tr("Payment service id"), placeholder="payment_service_…", is_code=True)
        self.name = LineField(tr("Name"), placeholder=tr("as you call it"))
        self.remove = GlyphButton("cross", tr("Leave this payment service out"))
        self.legs = Legs()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Size.GRID)
        row.addWidget(self.id, 5)
        row.addWidget(self.name, 3)
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignBottom)
        self.setLayout(column(row, self.legs, gap=Size.GRID))
        self.setFocusProxy(self.id)
        self.remove.clicked.connect(self.removed)
        for each in (self.id, self.name):
            each.edited.connect(self._on_edit)

    @property
    def draft(self) -> ServiceDraft:
        return ServiceDraft(self.id.text, self.name.text)

    @property
    def is_good(self) -> bool:
        """Whether its test held, and nothing was changed since."""
        return self.legs.report is not None and self.legs.report.is_good

    def ask_id(self, *, is_asked: bool) -> None:
        """A provider with one account a key has no id to give."""
        self.id.setVisible(is_asked)
        self.setFocusProxy(self.id if is_asked else self.name)

    def _on_edit(self) -> None:
        self.legs.clear()
        self.edited.emit()
