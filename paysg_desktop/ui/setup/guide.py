"""The guide of one provider: what one has, and from there the steps to figures that are right."""

from __future__ import annotations

from PySide6.QtCore import Signal

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.ui.chooser import Choice
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs.fields import Field
from paysg_desktop.ui.environment_tag import EnvironmentSegment
from paysg_desktop.ui.inspector.parts import column
from paysg_desktop.ui.segments import Segments
from paysg_desktop.ui.setup.guide_facts import GATEWAY, PAYSG, Asked, GuideFacts, Have, read_guide
from paysg_desktop.ui.setup.guide_words import guide_steps
from paysg_desktop.ui.setup.page import Page, back_words
from paysg_desktop.ui.setup.step_list import StepList
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import tr


class GuidePage(Page):
    """`asked` is told when the person says otherwise; the others carry the key of a step."""

    asked = Signal()
    acted = Signal(str)
    other_chosen = Signal(str)

    def __init__(self, provider: str, environment: Environment) -> None:
        super().__init__(*_words(provider), back=back_words())
        self.provider = provider
        self.facts: GuideFacts | None = None
        self.environment = Segments(tr("Environment"), [EnvironmentSegment(each) for each in Environment])
        self.environment_field = Field(tr("Environment"), self.environment)
        self.have = Segments.of(tr("What do you have?"), _choices(provider))
        self.have_field = Field(tr("What do you have?"), self.have)
        self.steps = StepList()
        self.body.addLayout(column(self.environment_field, self.have_field, gap=2 * Size.GRID))
        self.body.addWidget(self.steps)
        self.environment_field.setVisible(provider == PAYSG)
        self.have_field.setVisible(provider != GATEWAY)
        self.take_environment(environment)
        self.have.choose_none()
        self.environment.chosen.connect(self.asked)
        self.have.chosen.connect(self.asked)
        self.steps.acted.connect(self.acted)
        self.steps.other_chosen.connect(self.other_chosen)

    @property
    def said(self) -> Asked:
        """What the person said."""
        environment = Environment(str(self.environment.value))
        if self.provider == GATEWAY:
            return Asked(self.provider, environment, Have.SECRET)
        value = self.have.value
        return Asked(self.provider, environment, None if value is None else Have(str(value)))

    async def read(self, desk: Desk) -> bool:
        facts = await desk.bridge.ask(read_guide, desk.core, self.said)
        if facts.asked == self.said:
            self.show_facts(facts, desk.now())
        return facts.is_busy

    def take_environment(self, environment: Environment) -> None:
        """Go on with this one; DEMO is offered only where a key of the sandbox said so."""
        self.environment.choose(environment)
        for each in self.environment.segments:
            each.setVisible(each.choice.value != Environment.DEMO or environment is Environment.DEMO)

    def show_facts(self, facts: GuideFacts, now: int) -> None:
        """Show the steps as the workspace stands; the keyboard follows to what comes next."""
        before = self._main()
        self.facts = facts
        self.steps.show_steps(guide_steps(facts, now))
        if self.isVisible() and self._main() != before:
            self.take_focus()

    def take_focus(self) -> None:
        if not self.steps.take_focus():
            self.have.setFocus()

    def _main(self) -> str:
        return next((each.key for each in self.steps.steps if each.is_main), "")


def _words(provider: str) -> tuple[str, str]:
    """The title of a provider's guide, and what it is about."""
    match provider:
        case "paysg":
            return tr("Connect PaySG"), tr(
                "A key reads all payments and acts on them; a webhook tells at once. Either is enough to begin"
                " with, and the other can follow."
            )
        case "yoco":
            return tr("Connect Yoco"), tr(
                "Yoco's payments come by webhook. The key creates checkouts and refunds, and registers the"
                " webhook."
            )
        case _:
            return tr("Connect a gateway"), tr(
                "For any gateway that signs the body with an HMAC. Its headers and fields can be set."
            )


def _choices(provider: str) -> list[Choice]:
    """What one can have of a provider."""
    choices = [
        Choice(Have.KEY, tr("An API key")),
        Choice(Have.SECRET, tr("A webhook secret")),
        Choice(Have.BOTH, tr("Both")),
    ]
    return [*choices, Choice(Have.NEITHER, tr("Neither"))] if provider == PAYSG else choices
