"""The panel beside the list: all of one endpoint, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from paysg_desktop.ui import gate
from paysg_desktop.ui.environment_tag import EnvironmentTag
from paysg_desktop.ui.gate import ForeignLabel, Look
from paysg_desktop.ui.inspector.buttons import IconButton, PrimaryButton
from paysg_desktop.ui.inspector.facts import Fact, Facts
from paysg_desktop.ui.inspector.flow import Flow
from paysg_desktop.ui.inspector.panel import Panel
from paysg_desktop.ui.inspector.parts import (
    ChipLabel,
    Ground,
    column,
    emptied,
    heading,
    label,
    wrapped,
)
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.views import endpoints_words as words
from paysg_desktop.ui.views.endpoints_records import EndpointRecord
from paysg_desktop.ui.views.endpoints_sections import (
    AnswersSection,
    EventsSection,
    RegistrationSection,
    SecretsSection,
)
from paysg_desktop.ui.views.shown_words import show_words
from paysg_desktop.ui.views.side_panel import fill, head_of, page_of
from paysg_desktop.ui.wording import Chip, full_time_text, tr


class EndpointPanel(Panel):
    """Shows one endpoint; asks for what it can't do by itself."""

    edit_requested = Signal()
    secret_requested = Signal()
    disable_requested = Signal()
    enable_requested = Signal()
    verify_requested = Signal()
    """Verify again all that is in quarantine or unchecked."""

    def __init__(self) -> None:
        super().__init__(tr("Endpoint"), tr("Choose an endpoint to see all of it."), tr("Close the endpoint"))
        self.record: EndpointRecord | None = None
        self.title = label("", Size.TITLE, Weight.STRONG, look=Look("text", Qt.TextElideMode.ElideRight))
        self.subtitle = label("", look=Look("muted", Qt.TextElideMode.ElideRight))
        self.tags = QHBoxLayout()
        self.disabled = ChipLabel(Chip(tr("Disabled"), "neutral", "pause"))
        self.copy = PrimaryButton(tr("Copy address"))
        self.edit = IconButton("edit", tr("Edit…"))
        self.disable = IconButton("pause", tr("Disable…"))
        self.enable = IconButton("play", tr("Enable"))
        look = Look("text", is_wrapped=True, is_code=True)
        self.address = label("", Size.SECONDARY, look=look, is_mono=True, limit=1_000)
        self.reach = wrapped("", "muted", Size.SECONDARY)
        self.secrets = SecretsSection()
        self.rotate = IconButton("key", tr("Rotate secret…"))
        self.traffic = Facts(tr("Deliveries"))
        self.verify_all = IconButton("again", tr("Verify all again"))
        self.outcome = wrapped("", "muted")
        self.registration = RegistrationSection()
        self.retries = wrapped("", limit=2_000)
        self.answering = AnswersSection()
        self.events = EventsSection()
        self.area = self._lay_out()
        self._connect()

    def show_record(self, record: EndpointRecord, now: int) -> None:
        """Show an endpoint as it stands at `now` (microseconds UTC). Another one starts at its top."""
        before, self.record = self.record, record
        if before is None or before.endpoint.id != record.endpoint.id:
            self.show_outcome("")
            self.area.verticalScrollBar().setValue(0)
        if before is None or before.environments != record.environments:
            emptied(self.tags)
            for each in record.environments:
                self.tags.addWidget(EnvironmentTag(each))
        self._show_head(record)
        self._show_secrets(record, now)
        self._show_traffic(record, now)
        self._show_provider(record)
        self.show_face(is_empty=False)

    def clear(self) -> None:
        self.record = None
        self.show_face(is_empty=True)

    def show_outcome(self, sentence: str) -> None:
        """Say what came of verifying again; empty to say nothing."""
        self.outcome.show_text(sentence)
        self.outcome.setVisible(bool(sentence))

    def _show_head(self, record: EndpointRecord) -> None:
        endpoint, is_listening = record.endpoint, bool(record.address)
        self.title.show_text(endpoint.name)
        self.subtitle.show_text(words.subtitle_text(endpoint, record.provider))
        self.disabled.setVisible(not endpoint.is_enabled)
        self.disable.setVisible(endpoint.is_enabled)
        self.enable.setVisible(not endpoint.is_enabled)
        self.copy.setVisible(is_listening)
        self.address.show_text(record.address or endpoint.path)
        self.address.set_tone("text" if is_listening else "muted")
        show_words(self.reach, words.reach_words(record))

    def _show_secrets(self, record: EndpointRecord, now: int) -> None:
        self.secrets.show_record(record, now)
        has_any = bool(record.endpoint.secrets)
        _set_words(self.rotate, tr("Rotate secret…") if has_any else tr("Set the secret…"))

    def _show_traffic(self, record: EndpointRecord, now: int) -> None:
        traffic, share = record.traffic, words.share_words(record.traffic)
        last = traffic.last_delivery_at
        when = full_time_text(last) if last is not None else ""
        self.traffic.show_facts(
            (
                Fact(tr("Last delivery"), words.last_text(traffic, now), hint=when),
                Fact(tr("Share verified"), share.text, tone=share.tone),
            )
        )

    def _show_provider(self, record: EndpointRecord) -> None:
        provider = record.provider
        self.registration.setVisible(bool(record.address))
        self.registration_heading.setVisible(bool(record.address))
        if record.address:
            self.registration.show_registration(provider.registration(record.address, record.endpoint.name))
        self.retries.show_text(words.retry_text(provider.retry_schedule, provider.title))
        self.answering.show_record(record)
        self.events.show_events(provider.event_types)

    # --- layout ---

    def _connect(self) -> None:
        self.copy.clicked.connect(self._copy_address)
        self.edit.clicked.connect(self.edit_requested)
        self.disable.clicked.connect(self.disable_requested)
        self.enable.clicked.connect(self.enable_requested)
        self.rotate.clicked.connect(self.secret_requested)
        self.verify_all.clicked.connect(self.verify_requested)

    def _copy_address(self) -> None:
        if self.record is not None:
            QApplication.clipboard().setText(gate.clipboard_text(self.record.address))

    def _lay_out(self) -> QScrollArea:
        self.registration_heading: ForeignLabel = heading(tr("Registration"))
        rows = column(gap=Size.GRID + 2)
        address = Ground("code_ground", "border", Size.RADIUS_INPUT)
        address.setLayout(column(self.address, margin=Size.GRID))
        _add(rows, heading(tr("Address")), address, self.reach, heading(tr("Secrets")), self.secrets, self.rotate)
        _add(rows, heading(tr("Deliveries")), self.traffic, self.verify_all, self.outcome)
        _add(rows, self.registration_heading, self.registration)
        _add(rows, heading(tr("Answers")), self.answering)
        _add(rows, heading(tr("When a delivery is not accepted")), self.retries)
        _add(rows, heading(tr("Event types")), self.events)
        return fill(self, self._head(), page_of(tr("Endpoint"), rows), tr("All of the endpoint"))

    def _head(self) -> QWidget:
        top, below, tools = QHBoxLayout(), QHBoxLayout(), Flow()
        self.tags.setSpacing(Size.HALF)
        top.addWidget(self.title, 1)
        top.addWidget(self.close_button)
        below.setSpacing(Size.GRID)
        below.addWidget(self.subtitle)
        below.addLayout(self.tags)
        below.addWidget(self.disabled)
        below.addStretch()
        for button in (self.copy, self.edit, self.disable, self.enable):
            tools.addWidget(button)
        return head_of(tr("Endpoint"), top, below, tools)


def _add(rows: QVBoxLayout, *items: QWidget) -> None:
    """Items below each other; buttons are no wider than their words."""
    for item in items:
        if isinstance(item, IconButton):
            rows.addWidget(item, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            rows.addWidget(item)


def _set_words(button: IconButton, text: str) -> None:
    button.setText(gate.words(text))
    button.setAccessibleName(gate.line(text))
