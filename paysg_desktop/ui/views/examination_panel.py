"""One case in full: what was sent, what came back, why it matters, and how to mend it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from paysg_desktop.sandbox.examination.records import Exchange, Result
from paysg_desktop.sandbox.examination.words import (
    answer_line,
    booked_words,
    excerpt,
    header_lines,
    sent_line,
)
from paysg_desktop.ui import gate
from paysg_desktop.ui.gate import Look
from paysg_desktop.ui.inspector.panel import Panel
from paysg_desktop.ui.inspector.parts import (
    ChipLabel,
    CopyButton,
    Ground,
    column,
    emptied,
    heading,
    label,
    wrapped,
)
from paysg_desktop.ui.models.examination import CaseLine, verdict_chip
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.views.endpoints_sections import FittedCode
from paysg_desktop.ui.views.side_panel import fill, head_of, page_of
from paysg_desktop.ui.wording import localised, tr

_LONGEST_LINE = 1_000
_SENTENCES = 2_000


class CasePanel(Panel):
    """Shows a case; another one starts at its top."""

    def __init__(self) -> None:
        super().__init__(tr("Case"), tr("Choose a case to see what was sent."), tr("Close the case"))
        self.line: CaseLine | None = None
        """What is shown."""
        self.title = label("", Size.TITLE, Weight.STRONG, look=Look("text", is_wrapped=True))
        self.verdict = ChipLabel()
        self.why, self.remark = wrapped("", limit=_SENTENCES), wrapped("", "caution", limit=_SENTENCES)
        self._rows = column(gap=Size.GRID)
        self._lay_out()

    def show_line(self, line: CaseLine) -> None:
        before, self.line = self.line, line
        if line != before:
            self._show_head(line)
            self._show_rows(line)
        self.show_face(is_empty=False)
        if before is None or before.number != line.number:
            self._area.verticalScrollBar().setValue(0)

    def clear(self) -> None:
        self.line = None
        self.show_face(is_empty=True)

    def _show_head(self, line: CaseLine) -> None:
        self.title.show_text(localised(line.case.title))
        self.verdict.show_chip(verdict_chip(line))
        finding = None if line.result is None else line.result.finding
        self.why.show_text(line.reason if finding is None else finding.why)
        self.why.setVisible(bool(self.why.text()))
        self.remark.show_text("" if finding is None else finding.remark)
        self.remark.setVisible(bool(self.remark.text()))

    def _show_rows(self, line: CaseLine) -> None:
        emptied(self._rows)
        case, result = line.case, line.result
        self._tell(tr("What is sent"), case.sends)
        self._tell(tr("A good receiver"), case.expects)
        if result is None:
            return
        self._tell(tr("Why it matters"), result.rule.text)
        if result.rule.page:
            self._rows.addLayout(_source(result.rule.page))
        self._tell(tr("How to mend it"), case.mend)
        self._show_exchanges(result)

    def _show_exchanges(self, result: Result) -> None:
        count = len(result.exchanges)
        for number, each in enumerate(result.exchanges, 1):
            which = tr("Request and answer, {number} of {count}").format(number=number, count=count)
            self._rows.addWidget(heading(which if count > 1 else tr("Request and answer")))
            self._rows.addWidget(_ExchangeBox(each))

    def _tell(self, title: str, sentence: str) -> None:
        self._rows.addWidget(heading(title))
        self._rows.addWidget(wrapped(sentence, limit=_SENTENCES))

    def _lay_out(self) -> None:
        top, below = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self.verdict)
        below.addStretch()
        head, whole = head_of(tr("Case"), top, below, self.why, self.remark), tr("All of the case")
        self._area = fill(self, head, page_of(whole, column(self._rows, gap=0), Size.GRID), whole)


class _ExchangeBox(Ground):
    """A request and its answer."""

    def __init__(self, exchange: Exchange) -> None:
        super().__init__("surface", "border", Size.RADIUS_BUTTON)
        sent = tr("Sent: {what} ({size})").format(what=localised(exchange.what), size=sent_line(exchange))
        came = tr("Came back: {answer}").format(answer=localised(answer_line(exchange)))
        self.setAccessibleName(gate.line(f"{sent}. {came}"))
        head = "\n".join(header_lines(exchange))
        rows = column(gap=Size.GRID, margin=Size.GRID + Size.HALF)
        _add_message(rows, sent, "text", tr("What was sent"), f"{head}\n\n", exchange.sent.body)
        tone = "bad" if exchange.status is None else "text"
        _add_message(rows, came, tone, tr("What came back"), "", exchange.outcome.body)
        told = booked_words(exchange)
        if told:
            booked_twice = exchange.booked is not None and exchange.booked > 1
            rows.addWidget(wrapped(f"{told[0].upper()}{told[1:]}.", "bad" if booked_twice else "muted"))
        self.setLayout(rows)


def _add_message(rows: QVBoxLayout, said: str, tone: str, name: str, head: str, body: bytes) -> None:
    """A sentence, and below it the start of what it is about; the whole is copied."""
    row = QHBoxLayout()
    row.addWidget(wrapped(said, tone), 1)
    rows.addLayout(row)
    if not (head.strip() or body):
        return
    row.addWidget(
        CopyButton(tr("Copy: {what}").format(what=name), head + body.decode("utf-8", "backslashreplace"))
    )
    code, ground = FittedCode(name), Ground("code_ground", "border", Size.RADIUS_INPUT)
    code.show_block(gate.block((head + excerpt(body)).strip("\n")))
    ground.setLayout(column(code, gap=0, margin=1))
    rows.addWidget(ground)


def _source(page: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(Size.HALF)
    look = Look("muted", Qt.TextElideMode.ElideMiddle)
    row.addWidget(label(page, Size.SECONDARY, look=look, limit=_LONGEST_LINE))
    row.addWidget(CopyButton(tr("Copy the address of the provider's page"), page, is_small=True))
    row.addStretch()
    return row
