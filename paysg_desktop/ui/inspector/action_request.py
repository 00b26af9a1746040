"""What was asked of the provider: the key, the ids and the exact body."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from paysg_desktop.domain.action import Action
from paysg_desktop.ui.inspector.action_words import once_text
from paysg_desktop.ui.inspector.body_page import BodyPage
from paysg_desktop.ui.inspector.facts import Fact, Facts
from paysg_desktop.ui.inspector.parts import MARGIN, column, wrapped
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import tr


class ActionRequest(QWidget):
    """Facts on top, the body below; where there is none, a sentence says so."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Request"))
        self.facts = Facts(tr("Ids"))
        self.promise = wrapped("", "muted", Size.SECONDARY)
        self.no_body = wrapped(tr("Nothing is sent in the body: the address alone says what to do."), "muted")
        self.body = BodyPage()
        head = column(self.facts, self.promise, self.no_body, gap=Size.GRID)
        head.setContentsMargins(MARGIN, 2 * Size.GRID, MARGIN, Size.GRID)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.body, 1)
        layout.addStretch()

    def show_action(self, action: Action, ids: list[Fact], *, is_other: bool) -> None:
        """`is_other` shows the body masked from its top."""
        self.facts.show_facts(ids)
        self.promise.show_text(once_text(action))
        body = action.order.body
        self.no_body.setVisible(not body)
        self.body.setVisible(bool(body))
        if is_other:
            self.body.show_body(body)

    def clear(self) -> None:
        """Forget the body, and what was revealed of it."""
        self.facts.show_facts(())
        self.body.clear()
