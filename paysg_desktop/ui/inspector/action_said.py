"""What a provider's server said, as plain text behind our own words."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.action import Action
from paysg_desktop.ui import veil
from paysg_desktop.ui.gate import Look
from paysg_desktop.ui.inspector.action_words import said_heading
from paysg_desktop.ui.inspector.parts import Ground, column, heading, label
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import tr
from paysg_desktop.usecases.journal_export import masked_words

LONGEST = 2_000
"""Characters of a server's words that are shown."""


class SaidBox(QWidget):
    """Hidden where the server said nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("What the server said"))
        self.title = heading("")
        self.words = label("", Size.SECONDARY, look=Look("text", is_wrapped=True, is_code=True), limit=LONGEST)
        box = Ground("code_ground", "border", Size.RADIUS_INPUT)
        box.setLayout(column(self.words, margin=Size.GRID))
        self.setLayout(column(self.title, box, gap=Size.HALF))
        self.hide()

    def show_action(self, action: Action, *, is_revealed: bool) -> None:
        """Show the words that came with the last answer; what they repeat of a payer is masked at first."""
        said = action.server_text or ""
        self.title.show_text(said_heading(action))
        self.words.show_text(veil.private(said if is_revealed else masked_words(said)))
        self.setVisible(bool(action.server_text))
