"""The table of an examination's cases, each with its verdict once it has one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QObject

from paysg_desktop.sandbox.examination.records import Case, Result, Sheet, Verdict
from paysg_desktop.ui import gate
from paysg_desktop.ui.models.columns import Cell, Column, Look
from paysg_desktop.ui.models.listing import ListingModel
from paysg_desktop.ui.wording import Chip, localised, tr


class CaseState(Enum):
    PLAYED = auto()
    PLAYING = auto()
    WAITING = auto()
    NOT_PLAYED = auto()
    """It was stopped before."""
    LEFT_OUT = auto()


@dataclass(frozen=True, slots=True)
class CaseLine:
    """A case as it stands. `result` where it was played; `reason` why it was left out."""

    number: int
    case: Case
    state: CaseState
    result: Result | None = None
    reason: str = ""

    @property
    def is_failed(self) -> bool:
        return self.result is not None and self.result.verdict is Verdict.FAIL


class CasesModel(ListingModel[CaseLine]):
    """In the order in which they are played; those left out come last."""

    MOVES_ON_CHANGE = False

    def __init__(self, now: Callable[[], int], parent: QObject) -> None:
        super().__init__(_columns(), now, parent)

    def key_of(self, row: CaseLine) -> int:
        return row.number

    def show_lines(self, lines: Sequence[CaseLine]) -> None:
        """Show these; where they are of the same cases, only what moved is drawn anew, and the selection stays."""
        if [each.case for each in lines] != [each.case for each in self.rows]:
            self.show_rows(lines)
            return
        moved = [new for new, old in zip(lines, self.rows, strict=True) if new != old]
        self.rows = tuple(lines)
        if moved:
            self.upsert(moved, hold=False)


def case_lines(cases: Sequence[Case], sheet: Sheet, *, is_running: bool) -> tuple[CaseLine, ...]:
    """All cases of an examination, `cases` being those that are played, as a sheet has them by now."""
    results = {each.case.id: each for each in sheet.results}
    lines: list[CaseLine] = []
    for case in cases:
        result = results.get(case.id)
        if result is not None:
            state = CaseState.PLAYED
        elif not is_running:
            state = CaseState.NOT_PLAYED
        else:
            state = CaseState.PLAYING if len(lines) == len(results) else CaseState.WAITING
        lines.append(CaseLine(len(lines) + 1, case, state, result))
    for left_out in sheet.left_out:
        lines.append(CaseLine(len(lines) + 1, left_out.case, CaseState.LEFT_OUT, reason=left_out.reason))
    return tuple(lines)


def verdict_chip(line: CaseLine) -> Chip:
    """How a case stands."""
    if line.result is not None:
        return {
            Verdict.PASS: Chip(tr("Pass"), "good", "check"),
            Verdict.FAIL: Chip(tr("Fail"), "bad", "cross"),
            Verdict.CANT_TELL: Chip(tr("Can't tell"), "neutral", "question"),
        }[line.result.verdict]
    return {
        CaseState.PLAYING: Chip(tr("Playing"), "neutral", "play"),
        CaseState.WAITING: Chip(tr("Waiting"), "neutral", "clock"),
        CaseState.LEFT_OUT: Chip(tr("Left out"), "neutral", "pause"),
    }.get(line.state, Chip(tr("Not played"), "neutral", "pause"))


def told_text(line: CaseLine) -> str:
    """What came of a case in a sentence or two, or what will be sent; not yet through the gate."""
    if line.result is not None:
        finding = line.result.finding
        return localised(" ".join(part for part in (finding.why, finding.remark) if part))
    return localised(line.reason or line.case.sends)


def _columns() -> tuple[Column[CaseLine], ...]:
    return (
        Column(tr("Verdict"), lambda line, _: Cell(chips=(verdict_chip(line),)), Look.CHIPS, 104, 116),
        Column(tr("Case"), lambda line, _: Cell(gate.line(localised(line.case.title))), Look.TEXT, 130, 320),
        Column(tr("What came of it"), _told, Look.MUTED, 140, 900, stretches=True),
    )


def _told(line: CaseLine, _: int) -> Cell:
    return Cell(gate.line(told_text(line)), tone="" if line.result is not None else "faint")
