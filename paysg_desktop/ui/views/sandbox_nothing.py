"""What stands where the sandbox does not run."""

from __future__ import annotations

from PySide6.QtCore import Signal

from paysg_desktop.ui.inspector.buttons import PrimaryButton
from paysg_desktop.ui.inspector.parts import wrapped
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.views.empty import Emptiness
from paysg_desktop.ui.views.nothing_card import NothingCard
from paysg_desktop.ui.wording import tr


class NoSandbox(NothingCard):
    """The card with the one step."""

    start_requested = Signal()

    def __init__(self) -> None:
        start, said = PrimaryButton(tr("Start the sandbox")), wrapped("", "muted", Size.SECONDARY)
        super().__init__(start, said)
        self.start, self.said = start, said
        self.start.clicked.connect(self.start_requested)
        sentence = tr(
            "It stands in for PaySG, Yoco and the gateway on this computer, with made-up payments. It"
            " sends their webhooks as they come in real life: twice, out of order, forged, slow, and again"
            " by the provider's schedule while they are not taken. Nothing leaves this computer."
        )
        self.show_emptiness(Emptiness("sandbox", tr("The sandbox does not run"), sentence))
        self.show_starting(is_starting=False)

    def show_starting(self, *, is_starting: bool) -> None:
        """Whether it is on its way. The button stays, so that the keyboard does."""
        self.said.show_text(tr("It starts…") if is_starting else "")
        self.said.setVisible(is_starting)
