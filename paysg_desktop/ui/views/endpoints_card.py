"""One endpoint in the list: a card that can be chosen, with its address to copy."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from paysg_desktop.ui import gate, theme
from paysg_desktop.ui.environment_tag import EnvironmentTag
from paysg_desktop.ui.gate import Look
from paysg_desktop.ui.inspector.parts import ChipLabel, CopyButton, column, emptied, label
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.views import answers_words
from paysg_desktop.ui.views import endpoints_words as words
from paysg_desktop.ui.views.choice_card import ChoiceCard
from paysg_desktop.ui.views.endpoints_records import EndpointRecord
from paysg_desktop.ui.views.shown_words import show_words
from paysg_desktop.ui.wording import Chip, full_time_text, tr

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_PAD = 2 * Size.GRID


class EndpointCard(ChoiceCard):
    """Name, provider and environment; the address; the secrets by role; what came. A click chooses it."""

    def __init__(self) -> None:
        super().__init__()
        self.record: EndpointRecord | None = None
        elided = Qt.TextElideMode.ElideRight
        self.name = label("", Size.NAME, Weight.STRONG, look=Look("text", elided))
        self.provider = label("", look=Look("muted"))
        self.tags = QHBoxLayout()
        self.tags.setSpacing(Size.HALF)
        self.disabled = ChipLabel(Chip(tr("Disabled"), "neutral", "pause"))
        self.answering = ChipLabel()
        middle = Look("muted", Qt.TextElideMode.ElideMiddle)
        self.address = label("", Size.SECONDARY, look=middle, is_mono=True)
        self.copy = CopyButton(tr("Copy the address"), is_small=True)
        self.secrets = label("", look=Look("muted", elided))
        self.share = label("", look=Look("text"))
        self.last = label("", Size.SECONDARY, look=Look("muted"))
        self._lay_out()

    @property
    def endpoint_id(self) -> str:
        """The id of the endpoint that it shows; empty before it shows one."""
        return "" if self.record is None else self.record.endpoint.id

    @property
    def key(self) -> str:
        return self.endpoint_id

    def show_record(self, record: EndpointRecord, now: int) -> None:
        """Show an endpoint as it stands at `now` (microseconds UTC)."""
        is_same = self.record is not None and self.record.environments == record.environments
        self.record, endpoint, traffic = record, record.endpoint, record.traffic
        self.name.show_text(endpoint.name)
        self.name.set_tone("text" if endpoint.is_enabled else "muted")
        self.provider.show_text(record.provider.title)
        if not is_same:
            emptied(self.tags)
            for each in record.environments:
                self.tags.addWidget(EnvironmentTag(each))
        self.disabled.setVisible(not endpoint.is_enabled)
        self.answering.setVisible(record.override is not None)
        if record.override is not None:
            self.answering.show_chip(answers_words.chip(record.override))
        show_words(self.address, words.address_words(record))
        self.copy.text_to_copy = record.address
        self.copy.setVisible(bool(record.address))
        show_words(self.secrets, words.secrets_words(record, now))
        is_heard = traffic.last_delivery_at is not None
        self.share.setFont(theme.font(Size.BODY, Weight.MEDIUM if is_heard else Weight.NORMAL, tabular=True))
        show_words(self.share, words.share_words(traffic))
        heard = tr("last delivery {when}").format(when=words.last_text(traffic, now))
        self.last.show_text(heard if is_heard else "")
        hover = "" if traffic.last_delivery_at is None else full_time_text(traffic.last_delivery_at)
        self._tell(hover)

    def _tell(self, heard_at: str) -> None:
        """One sentence of all that the card shows, for those who hear it."""
        record = self.record
        if record is None:
            return
        parts = [
            record.endpoint.name,
            record.provider.title,
            *(each.value.upper() for each in record.environments),
        ]
        if not record.endpoint.is_enabled:
            parts.append(tr("disabled"))
        if record.override is not None:
            parts.append(answers_words.chip(record.override).text)
        self.setAccessibleName(gate.line(", ".join(parts)))
        told = [self.address.text(), self.secrets.text(), self.share.text(), self.last.text()]
        self.setAccessibleDescription(". ".join(each for each in told if each))
        gate.set_tooltip(self.last, heard_at)

    def _lay_out(self) -> None:
        first, second, third = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row in (first, second, third):
            row.setSpacing(Size.GRID)
        first.addWidget(self.name)
        first.addWidget(self.provider)
        first.addLayout(self.tags)
        first.addWidget(self.disabled)
        first.addStretch(1)
        first.addWidget(self.share, 0, _RIGHT)
        second.addWidget(self.address)
        second.addWidget(self.copy)
        second.addStretch(1)
        second.addWidget(self.answering)
        third.addWidget(self.secrets, 1)
        third.addWidget(self.last, 0, _RIGHT)
        self.setLayout(column(first, second, third, gap=Size.HALF + 1, margin=_PAD - 2))
