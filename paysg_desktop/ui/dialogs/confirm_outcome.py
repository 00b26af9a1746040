"""What came of an action, on its dialog's last page: our sentence, what it means, and what the server said."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from paysg_desktop.domain.action import Action, ActionKind, ActionState
from paysg_desktop.ui.inspector.parts import ChipLabel, Ground, column, heading, quoted, wrapped
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import Chip, provider_name, tr


class OutcomePage(QWidget):
    """A chip, our sentences, and behind them the provider's own text as plain text."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("What came of it"))
        self.chip = ChipLabel()
        self.sentence = wrapped("", limit=2_000)
        self.meaning = wrapped("", "muted", limit=2_000)
        self._said_by = heading("")
        self.said = quoted(limit=2_000)
        box = Ground("code_ground", "border", Size.RADIUS_BUTTON)
        box.setLayout(column(self._said_by, self.said, gap=Size.HALF, margin=Size.GRID + Size.HALF))
        self._box = box
        top = QHBoxLayout()
        top.addWidget(self.chip)
        top.addStretch(1)
        self.setLayout(column(top, self.sentence, self.meaning, box, gap=Size.GRID + Size.HALF))

    def show_action(self, action: Action) -> None:
        self.chip.show_chip(outcome_chip(action))
        self.sentence.show_text(action.sentence)
        self.sentence.setVisible(bool(action.sentence))
        self.meaning.show_text(meaning(action))
        self.meaning.setVisible(bool(meaning(action)))
        name = provider_name(action.order.provider)
        self._said_by.show_text(tr("{provider} said:").format(provider=name[:1].upper() + name[1:]))
        self.said.show_text(action.server_text or "")
        self._box.setVisible(bool(action.server_text) and action.is_done is not True)
        self.setAccessibleDescription(f"{outcome_chip(action).text}. {self.sentence.text()} {self.meaning.text()}")


def outcome_chip(action: Action) -> Chip:
    """How it stands, as icon and word."""
    if action.state is ActionState.INTENDED:
        return Chip(tr("Waits for a second person"), "caution", "clock")
    if action.state is ActionState.SENT:
        return Chip(tr("Being sent"), "neutral", "clock")
    if action.is_done is None:
        return Chip(tr("Not known"), "caution", "question")
    if not action.is_done:
        return Chip(tr("Not done"), "bad", "cross")
    if action.order.kind is ActionKind.REFUND and action.order.provider == "yoco":
        return Chip(tr("Taken in"), "neutral", "clock")
    return Chip(tr("Done"), "good", "check")


def meaning(action: Action) -> str:
    """What it means and what to do next, beside the action's own sentence; empty where that says all."""
    name = provider_name(action.order.provider)
    match action.state:
        case ActionState.INTENDED:
            return tr(
                "Nothing was sent so far. Somebody else approves or declines it under Activity. Until then nothing"
                " else can be started on this payment here."
            )
        case ActionState.SENT:
            return tr("It is on its way. Don't do it again; how it ends is shown in the payment's story.")
        case ActionState.UNKNOWN if action.order.kind is ActionKind.SEND_EMAIL:
            return tr(
                "Ask the payer, or look at {provider}'s dashboard, before you send it once more. It is kept under"
                " Activity."
            ).format(provider=name)
        case ActionState.UNKNOWN:
            return _unknown_meaning(action.order.kind, name)
        case ActionState.REFUSED:
            return tr(
                "What was asked for is kept under Activity. Look at the payment as it is now before you go on."
            )
        case _:
            return ""


def _unknown_meaning(kind: ActionKind, name: str) -> str:
    again = {
        ActionKind.REFUND: tr("don't refund it on the dashboard either"),
        ActionKind.CANCEL: tr("don't cancel it on the dashboard either"),
    }.get(kind, tr("don't do it on the dashboard either"))
    return tr(
        "It is looked up when the program starts, after each reading of {provider}, and when you ask here. Until"
        " it is known, nothing else can be started on this payment here; {again}."
    ).format(provider=name, again=again)
