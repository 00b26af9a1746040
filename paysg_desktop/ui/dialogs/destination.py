"""The dialog that adds a destination, or changes one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.endpoint import Endpoint, Environment
from paysg_desktop.domain.errors import PaySGDesktopError, UsageError
from paysg_desktop.domain.forwarding import Destination
from paysg_desktop.domain.ports import Provider
from paysg_desktop.domain.targets import parse_target
from paysg_desktop.settings.declarations import OTHER_HOSTS
from paysg_desktop.ui import gate
from paysg_desktop.ui.chooser import Choice
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs.destination_fields import ChoiceMenu, EventsField, ScheduleField, TickField
from paysg_desktop.ui.dialogs.destination_signing import SigningField
from paysg_desktop.ui.dialogs.destination_work import (
    Draft,
    Saving,
    is_elsewhere,
    origin_of,
    read_seconds,
    usual_provider,
)
from paysg_desktop.ui.dialogs.disclosure import Disclosure
from paysg_desktop.ui.dialogs.fields import Field, LineField
from paysg_desktop.ui.dialogs.keeping_dialog import KeepingDialog
from paysg_desktop.ui.inspector.parts import column
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import environment_name, tr
from paysg_desktop.usecases.new_destination import NewDestination
from paysg_desktop.usecases.schedules import OWN

_ANY = ""
_YOCO = "yoco"


class DestinationDialog(KeepingDialog):
    """`saved` carries the destination as it is now. `endpoints` are those of the environment; `before` is the
    destination that is changed, None for a new one. What was typed stays until it is saved."""

    def __init__(
        self,
        desk: Desk,
        environment: Environment,
        endpoints: tuple[Endpoint, ...],
        before: Destination | None,
        parent: QWidget,
    ) -> None:
        title = tr("Add a destination") if before is None else tr("Edit “{name}”").format(name=before.name)
        sentence = tr(
            "What comes in {environment} from now on is passed on to it, after the sender has its answer."
        )
        super().__init__(
            desk,
            parent,
            title,
            sentence.format(environment=environment_name(environment)),
            tr("Add") if before is None else tr("Save"),
        )
        self._environment, self._endpoints, self._before = environment, endpoints, before
        self._saving = Saving(desk.core, before)
        self._make_fields()
        self._make_more()
        self._fill()
        self._connect()
        self._offer()
        self.url.setFocus()

    def work(self, *, for_session: bool) -> Callable[[], Destination]:
        return partial(self._saving, self._draft(), self._provider, for_session=for_session)

    def forget(self) -> None:
        self.signature.secret.forget()

    # --- the fields ---

    def _make_fields(self) -> None:
        before = self._before
        placeholder = "http://localhost:3000/webhooks"
        self.url = LineField(tr("Address"), placeholder=placeholder, is_code=True)
        self.name = LineField(tr("Name"))
        self.whose = ChoiceMenu(tr("Deliveries of"))
        self.events = EventsField(before.events if before else ())
        self.signature = SigningField(before.secret if before else None)
        self.answers = TickField(tr("The sender's answer"), tr("Answer the sender what this answers"))
        self.confirmed = TickField(tr("LIVE data"), tr("I know that payers' data leaves this computer"))
        self.confirmed.offer(
            tr("Names, addresses and identifiers of real payers go to another computer with each delivery.")
        )
        if before is not None:
            self.url.line.setText(before.url)
            self.url.line.setCursorPosition(0)
            self.name.line.setText(before.name)
            self.answers.tick.setChecked(before.answers_for_us)

    def _make_more(self) -> None:
        before = self._before
        self.schedule = ScheduleField(before)
        self.limit = LineField(
            tr("Time limit"), tr("Seconds that one attempt may take, 0.1 to 60."), placeholder="10"
        )
        self.own_checkouts = TickField(tr("Checkouts"), tr("Only of checkouts that are noted as ours"))
        self.own_checkouts.offer(tr("Yoco sends the events of the whole account to every address."))
        self.order = TickField(tr("Order"), tr("Send what waits in random order"))
        self.order.offer(tr("No sender promises an order: see whether your app minds."))
        if before is not None:
            self.limit.line.setText(f"{before.timeout_s:g}")
            self.own_checkouts.tick.setChecked(before.is_own_checkouts_only)
            self.order.tick.setChecked(before.is_shuffled)

    def _fill(self) -> None:
        content = QWidget()
        content.setLayout(column(self.schedule, self.limit, self.own_checkouts, self.order, gap=2 * Size.GRID))
        self.more = Disclosure(tr("More settings"), content)
        for each in (
            self.url,
            self.confirmed,
            self.name,
            Field(tr("Deliveries of"), self.whose),
            self.events,
            self.signature,
            self.answers,
            self.more,
        ):
            self.fields.addWidget(each)
        if self._before is not None:
            is_usual = self._before.timeout_s == NewDestination("").timeout_s and self._before.schedule_name != OWN
            is_plain = not (self._before.is_own_checkouts_only or self._before.is_shuffled)
            self.more.unfold(is_unfolded=not (is_usual and is_plain))

    def _connect(self) -> None:
        self.url.edited.connect(self._show_address)
        self.url.line.editingFinished.connect(self._show_address_problem)
        self.whose.chosen.connect(self._offer)
        self.signature.edited.connect(self._saving.secret.forget)
        self.signature.edited.connect(self.for_session.hide)
        self.answers.tick.clicked.connect(self._show_filters)
        endpoints = [Choice(each.id, gate.line(each.name)) for each in self._endpoints]
        before = self._before.endpoint_id if self._before is not None else None
        if before is not None and before not in [each.id for each in self._endpoints]:
            endpoints.append(Choice(before, gate.line(before), tr("disabled")))
        self.whose.offer((Choice(_ANY, tr("any endpoint")), *endpoints), before or _ANY)

    # --- what the choices mean for each other ---

    @property
    def _endpoint(self) -> Endpoint | None:
        return next((each for each in self._endpoints if each.id == self.whose.value), None)

    @property
    def _provider(self) -> Provider:
        return usual_provider(self.desk.core, self._endpoint, self._endpoints)

    @property
    def _providers(self) -> dict[str, Provider]:
        """Those whose deliveries can come."""
        endpoint, known = self._endpoint, self.desk.core.providers
        those = self._endpoints if endpoint is None else (endpoint,)
        return {each.provider: known[each.provider] for each in those if each.provider in known}

    def _offer(self) -> None:
        """What this choice of endpoints leads to."""
        provider = self._provider
        self.events.offer(name for each in self._providers.values() for name in each.event_types)
        self.schedule.offer(provider, self.desk.core.providers)
        self.signature.offer(self._endpoint, self._environment, provider.name)
        self._offer_answer()
        self._show_address()
        self._show_filters()

    def _offer_answer(self) -> None:
        why_not = ""
        if self._environment is Environment.LIVE:
            why_not = tr("Not in LIVE: an app that fails could cost real payments, so senders get our own answer.")
        elif self.whose.value == _ANY:
            why_not = tr("For one endpoint only: choose it above. A sender gets one answer.")
        note = tr("It is stored first, and sent here while the sender waits; each delivery of the endpoint is.")
        self.answers.offer(note, why_not)

    def _show_filters(self) -> None:
        """Who answers gets everything of its endpoint."""
        is_answering = self.answers.tick.isChecked()
        is_own = _YOCO in self._providers or self.own_checkouts.tick.isChecked()
        self.events.setVisible(not is_answering)
        self.own_checkouts.setVisible(is_own and not is_answering)

    def _show_address(self) -> None:
        elsewhere = is_elsewhere(self.url.text)
        self.name.line.setPlaceholderText(origin_of(self.url.text))
        self.confirmed.setVisible(elsewhere and self._environment is Environment.LIVE)
        if elsewhere and not self.desk.core.settings.get(OTHER_HOSTS):
            words = tr("Only this computer is sent to while the setting {key} is off.")
            self.url.show_note(words.format(key=OTHER_HOSTS.key), "caution")
        else:
            self.url.show_note(tr("Where your app takes webhooks. Its path is kept like a secret."))

    def _show_address_problem(self) -> None:
        if not self.url.text:
            return
        try:
            parse_target(self.url.text)
        except PaySGDesktopError as error:
            self.url.show_note(str(error), "bad")

    def _draft(self) -> Draft:
        """All that is chosen; raises UsageError for what can't be read."""
        if not self.url.text:
            raise UsageError(tr("Give the address that your app listens on, like http://localhost:3000/webhooks."))
        needs_word = not self.confirmed.isHidden()
        if needs_word and not self.confirmed.tick.isChecked():
            raise UsageError(
                tr(
                    "These are LIVE deliveries, and the address is not on this computer. Nothing was saved: tick"
                    " that you know it, or give an address of this computer."
                )
            )
        is_answering = self.answers.tick.isChecked()
        secret, given = self.signature.read()
        new = NewDestination(
            url=self.url.text,
            name=self.name.text,
            environment=self._environment,
            endpoint_id=str(self.whose.value) or None,
            events=() if is_answering else self.events.read(),
            is_own_checkouts_only=self.own_checkouts.tick.isChecked() and not is_answering,
            schedule=self.schedule.read(),
            timeout_s=read_seconds(self.limit.text) if self.limit.text else NewDestination("").timeout_s,
            secret=secret,
            is_shuffled=self.order.tick.isChecked(),
            answers_for_us=is_answering,
        )
        return Draft(new, given, is_confirmed=needs_word)
