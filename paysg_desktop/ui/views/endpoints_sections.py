"""The parts of the endpoint panel that hold more than a few labels: secrets, registration, event types."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QTextOption
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from paysg_desktop.domain.registration import Registration
from paysg_desktop.ui import gate
from paysg_desktop.ui.chooser import Choice
from paysg_desktop.ui.gate import Look
from paysg_desktop.ui.inspector.buttons import IconButton
from paysg_desktop.ui.inspector.code_view import CodeView
from paysg_desktop.ui.inspector.flow import Flow
from paysg_desktop.ui.inspector.parts import Ground, column, emptied, label, wrapped
from paysg_desktop.ui.segments import Segments
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.views import answers_words
from paysg_desktop.ui.views import endpoints_words as words
from paysg_desktop.ui.views.endpoints_records import EndpointRecord
from paysg_desktop.ui.wording import tr

_MOST_LINES = 12
_LINE_ROOM = 4
_TONES = {"current": "good", "previous": "caution", "retired": "faint"}


class SecretsSection(QWidget):
    """Each secret by its role and where it is kept; never a part of one."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Secrets"))
        self.lines: list[str] = []
        """What is said, a line each."""
        self._rows = column(gap=Size.HALF + 2)
        self.setLayout(self._rows)

    def show_record(self, record: EndpointRecord, now: int) -> None:
        lines = [
            (words.role_text(each, now), words.place_text(each.reference), _TONES[each.role(now).value])
            for each in words.by_role(record.endpoint.secrets, now)
        ]
        warning = words.secrets_warning(record)
        said = [*([warning.text] if warning else []), *(f"{role}: {place}" for role, place, _ in lines)]
        if said == self.lines:
            return
        self.lines = said
        emptied(self._rows)
        if warning is not None:
            self._rows.addWidget(wrapped(warning.text, warning.tone))
        for role, place, tone in lines:
            self._rows.addLayout(_secret_row(role, place, tone))


def _secret_row(role: str, place: str, tone: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(Size.GRID)
    row.addWidget(label(role, weight=Weight.MEDIUM, look=Look(tone)))
    row.addWidget(label(place, look=Look("muted", Qt.TextElideMode.ElideRight)), 1)
    return row


class AnswersSection(QWidget):
    """What senders are answered: as usual, or something else on purpose."""

    answer_requested = Signal()
    usual_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Answers"))
        self.said = wrapped("")
        self.usual = wrapped("", "muted")
        self.reason = wrapped("", "muted", Size.SECONDARY)
        self.otherwise = IconButton("edit", tr("Answer otherwise…"))
        self.back = IconButton("undo", tr("Back to usual"))
        self.otherwise.clicked.connect(self.answer_requested)
        self.back.clicked.connect(self.usual_requested)
        tools = Flow()
        for each in (self.back, self.otherwise):
            tools.addWidget(each)
        self.setLayout(column(self.said, self.usual, tools, self.reason))

    def show_record(self, record: EndpointRecord) -> None:
        override, why_not = record.override, answers_words.why_not(record.endpoint)
        self.said.show_text(answers_words.state_text(override))
        self.said.set_tone("text" if override is None else "caution")
        self.usual.show_text(words.answers_text(record.provider))
        self.usual.setVisible(override is None)
        self.back.setVisible(override is not None)
        self.otherwise.setEnabled(not why_not)
        gate.set_tooltip(self.otherwise, why_not)
        self.reason.show_text(why_not)
        self.reason.setVisible(bool(why_not))


class RegistrationSection(QWidget):
    """What people copy to make the address known to the provider, seen before it is copied."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Registration"))
        self._registration: Registration | None = None
        self.what_to_do = wrapped("", "muted", limit=2_000)
        choices = (Choice("request", tr("Request")), Choice("curl", tr("cURL")))
        self.form = Segments.of(tr("Form of the request"), choices)
        self.form.chosen.connect(self._show_text)
        self.view = FittedCode(tr("Text to copy"))
        self.copy = IconButton("copy", tr("Copy registration"))
        self.copy.clicked.connect(self._copy)
        box = Ground("surface", "border", Size.RADIUS_INPUT)
        box.setLayout(column(self.view, gap=0, margin=1))
        tools = Flow()
        tools.addWidget(self.copy)
        tools.addWidget(self.form)
        self.setLayout(column(self.what_to_do, box, tools))

    @property
    def text(self) -> str:
        """The text that the button copies."""
        shown = self._registration
        if shown is None:
            return ""
        if shown.text is not None:
            return shown.text
        return (shown.curl if self.form.value == "curl" else shown.request) or ""

    def show_registration(self, registration: Registration) -> None:
        if registration == self._registration:
            return
        self._registration = registration
        self.what_to_do.show_text(registration.what_to_do)
        self.form.setVisible(registration.text is None)
        self._show_text()

    def _show_text(self) -> None:
        self.view.show_block(gate.block(self.text))
        self.view.fit()

    def _copy(self) -> None:
        QApplication.clipboard().setText(gate.clipboard_text(self.text))


class FittedCode(CodeView):
    """As high as its text, up to some lines; then it scrolls. Words stay whole where they can."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)

    def fit(self) -> None:
        # The document of a plain text edit measures itself in lines.
        lines = min(_MOST_LINES, round(self.document().size().height()))
        around = round(2 * self.document().documentMargin()) + 2 * self.frameWidth()
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + around + _LINE_ROOM)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self.fit()


class EventsSection(QWidget):
    """The provider's event types, each with what it means."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Event types"))
        self._shown: dict[str, str] = {}
        self._rows = column(gap=Size.GRID)
        self.setLayout(self._rows)

    def show_events(self, events: Mapping[str, str]) -> None:
        if dict(events) == self._shown:
            return
        self._shown = dict(events)
        emptied(self._rows)
        for name, sentence in events.items():
            typed = label(name, Size.SECONDARY, look=Look("text", is_wrapped=True, is_code=True), is_mono=True)
            self._rows.addLayout(column(typed, wrapped(tr(sentence), "muted"), gap=1))
