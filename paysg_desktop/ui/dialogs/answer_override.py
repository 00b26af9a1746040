"""The dialog that has a test endpoint answer otherwise than usual."""

from __future__ import annotations

import re
from functools import partial
from http import HTTPStatus

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSizePolicy, QWidget

from paysg_desktop.domain.answer import Answer, AnswerOverride
from paysg_desktop.domain.endpoint import Endpoint
from paysg_desktop.domain.errors import PaySGDesktopError, UsageError
from paysg_desktop.ui import theme
from paysg_desktop.ui.chooser import Choice
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.dialogs.disclosure import Disclosure
from paysg_desktop.ui.dialogs.fields import Field, LineField, line_edit
from paysg_desktop.ui.dialogs.working_dialog import WorkingDialog
from paysg_desktop.ui.growth import wide
from paysg_desktop.ui.inspector.cover import Covered
from paysg_desktop.ui.inspector.parts import column, label
from paysg_desktop.ui.segments import Segments
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import tr
from paysg_desktop.usecases.answers import HIGHEST_STATUS, LONGEST_DELAY_S, LOWEST_STATUS, MOST_DELIVERIES

NEXT, ALWAYS = "next", "always"
_USUAL_STATUS, _USUAL_COUNT = "503", "3"
_NUMBER_WIDTH = 10 * Size.GRID
_BODY_LINES = 4
_SECONDS = re.compile(r"([0-9]{1,3}(?:\.[0-9]{1,3})?)\s*s?", re.ASCII)


class AnswerDialog(WorkingDialog):
    """`answered` carries the `AnswerOverride` that is in force from now on; `before` is what was until now."""

    answered = Signal(object)

    def __init__(self, desk: Desk, endpoint: Endpoint, before: AnswerOverride | None, parent: QWidget) -> None:
        super().__init__(
            desk,
            parent,
            tr("What “{name}” answers").format(name=endpoint.name),
            tr(
                "Deliveries are stored and count as ever; only the sender is told something else. One whose"
                " signature does not hold is refused as usual. It ends with the program at the latest."
            ),
            tr("Answer like this"),
            tr("Cancel"),
        )
        self._endpoint = endpoint
        self._make_fields()
        self._fill(before)
        self._lay_out_fields(before)
        self.status.edited.connect(self._show_status)
        self.scope.chosen.connect(self._show_scope)
        self._show_status()
        self._show_scope()
        self.status.setFocus()
        self.status.line.selectAll()

    def submit(self) -> None:
        if self.is_busy:
            return
        try:
            override = self._override()
        except PaySGDesktopError as error:
            self.show_problem(str(error))
            return
        self.begin(partial(self.desk.core.set_answer, override), self._take)

    # --- the fields ---

    def _make_fields(self) -> None:
        self.status = LineField(tr("Status"), is_code=True)
        self.status.line.setValidator(QIntValidator(0, 999, self.status.line))
        self.delay = LineField(
            tr("After"),
            tr("Seconds before the answer goes out, {most} at most.").format(most=f"{LONGEST_DELAY_S:g}"),
            placeholder="0",
        )
        self.scope = Segments.of(
            tr("For how long"), (Choice(NEXT, tr("For the next")), Choice(ALWAYS, tr("Until it is switched off")))
        )
        self.count = line_edit(tr("How many deliveries"))
        self.count.setFixedWidth(wide(_NUMBER_WIDTH))
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.count.setValidator(QIntValidator(1, MOST_DELIVERIES, self.count))
        self.content_type = LineField(tr("Content type"), placeholder="application/json", is_code=True)
        self.body = QPlainTextEdit()
        self.body.setAccessibleName(tr("Body"))
        self.body.setTabChangesFocus(True)
        self.body.setFont(theme.font(Size.SECONDARY, mono=True))
        height = self.body.fontMetrics().lineSpacing() * _BODY_LINES + 2 * Size.GRID
        self.body.setFixedHeight(height)
        self.body.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _fill(self, before: AnswerOverride | None) -> None:
        self.status.line.setText(_USUAL_STATUS)
        self.count.setText(_USUAL_COUNT)
        if before is None:
            return
        answer = before.answer
        self.status.line.setText(str(answer.status))
        self.delay.line.setText(f"{answer.delay_s:g}" if answer.delay_s else "")
        kind = next((value for name, value in answer.headers if name.lower() == b"content-type"), b"")
        self.content_type.line.setText(kind.decode("latin-1"))
        self.body.setPlainText(answer.body.decode("utf-8", "replace"))
        self.scope.choose(ALWAYS if before.left is None else NEXT)
        if before.left is not None:
            self.count.setText(str(before.left))

    def _lay_out_fields(self, before: AnswerOverride | None) -> None:
        numbers = QHBoxLayout()
        numbers.setSpacing(2 * Size.GRID)
        for field in (self.status, self.delay):
            numbers.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        held, row = QWidget(), QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Size.GRID)
        self.of_them = label(tr("deliveries"))
        for part in (self.scope, self.count, self.of_them):
            row.addWidget(part)
        row.addStretch()
        held.setLayout(row)
        both, content = QWidget(), QWidget()
        both.setLayout(numbers)
        numbers.setContentsMargins(0, 0, 0, 0)
        content.setLayout(column(Field(tr("Body"), Covered(self.body)), self.content_type, gap=2 * Size.GRID))
        self.more = Disclosure(tr("With a body"), content)
        for each in (both, Field(tr("For how long"), held), self.more):
            self.fields.addWidget(each)
        self.more.unfold(is_unfolded=before is not None and bool(before.answer.body))

    def _show_status(self) -> None:
        self.status.show_note(status_text(self.status.text))

    def _show_scope(self) -> None:
        for each in (self.count, self.of_them):
            each.setVisible(self.scope.value == NEXT)

    # --- what it comes to ---

    def _override(self) -> AnswerOverride:
        """What the fields say; raises UsageError for what can't be read."""
        if not self.status.text.isdigit():
            said = tr("A status is a number from {least} to {most}, like 503.")
            raise UsageError(said.format(least=LOWEST_STATUS, most=HIGHEST_STATUS))
        kind = self.content_type.text
        answer = Answer(
            int(self.status.text),
            ((b"Content-Type", kind.encode("latin-1", "replace")),) if kind else (),
            self.body.toPlainText().encode(),
            _read_seconds(self.delay.text),
        )
        return AnswerOverride(self._endpoint.id, answer, self._left())

    def _left(self) -> int | None:
        if self.scope.value == ALWAYS:
            return None
        if not self.count.hasAcceptableInput():
            raise UsageError(tr("Say for how many deliveries: 1 to {most}.").format(most=f"{MOST_DELIVERIES:,}"))
        return int(self.count.text())

    def _take(self, override: AnswerOverride) -> None:
        self.answered.emit(override)
        self.accept()


def status_text(text: str) -> str:
    """What a status means, and what a sender does then; empty for what is none."""
    try:
        status = HTTPStatus(int(text))
    except ValueError:
        return ""
    if 200 <= status < 300:
        return tr("{phrase}: the sender takes it as taken in.").format(phrase=status.phrase)
    return tr("{phrase}: the sender tries again.").format(phrase=status.phrase)


def _read_seconds(text: str) -> float:
    found = _SECONDS.fullmatch(text.strip() or "0")
    if found is None:
        raise UsageError(tr("The time before the answer is a number of seconds, like 2 or 0.5."))
    return float(found[1])
