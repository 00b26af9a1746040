"""What a probe found, for people and for programs; nothing of it is private, since only shapes come this far."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.times import iso_utc
from paysg_desktop.usecases.probe import REFERENCE, Finding, StepOutcome, StepState
from paysg_desktop.usecases.probe_questions import QUESTIONS

VERSION = 1
_REHEARSAL = "A rehearsal against the sandbox on this computer: it settles nothing about PaySG."
_REAL = "Asked on PaySG's test system."
_REDACTED = (
    "Redacted: it holds no key, no ids, no names, addresses or messages; only shapes, numbers and words of the "
    "protocol."
)


@dataclass(frozen=True, slots=True)
class ProbeReport:
    """A probe's outcome. `started_at` in microseconds UTC; `clock_offset_s` None where no answer told its time.

    `left_open` counts the payments that it created and did not cancel.
    """

    environment: Environment
    started_at: int
    outcomes: tuple[StepOutcome, ...]
    findings: tuple[Finding, ...]
    clock_offset_s: int | None
    request_count: int
    left_open: int

    @property
    def is_rehearsal(self) -> bool:
        return self.environment is Environment.DEMO

    @property
    def failed(self) -> tuple[StepOutcome, ...]:
        return tuple(each for each in self.outcomes if each.state is StepState.FAILED)

    def answers_to(self, question: int) -> tuple[Finding, ...]:
        return tuple(each for each in self.findings if each.question == question)


def why_open(report: ProbeReport, question: int) -> str | None:
    """Why a question has no answer: `not asked: …`; None where it has one."""
    answers = report.answers_to(question)
    if any(each.is_settled for each in answers):
        return None
    if answers:
        return answers[0].answer
    reason = QUESTIONS[question].left_alone
    return f"not asked: {reason}" if reason else "not asked: the step that asks it was not done"


def as_json(report: ProbeReport) -> dict[str, Any]:
    """The report as a JSON-able document; its keys are a promise."""
    return {
        "report": "paysg-desktop probe",
        "version": VERSION,
        "environment": report.environment.value,
        "is_rehearsal": report.is_rehearsal,
        "started_at": iso_utc(report.started_at),
        "requests": report.request_count,
        "clock_ahead_s": report.clock_offset_s,
        "payments_left_open": report.left_open,
        "steps": [
            {"name": each.name, "state": each.state.value, "reason": each.reason} for each in report.outcomes
        ],
        "questions": [
            {
                "number": number,
                "question": question.text,
                "open": why_open(report, number),
                "answers": [_finding_json(each) for each in report.answers_to(number)],
            }
            for number, question in QUESTIONS.items()
        ],
        "further": [_finding_json(each) for each in report.findings if each.question is None],
    }


def as_text(report: ProbeReport) -> str:
    """The report for people."""
    return "\n".join(_lines(report)) + "\n"


def _finding_json(found: Finding) -> dict[str, str]:
    return {"step": found.step, "asked": found.asked, "answer": found.answer}


def _lines(report: ProbeReport) -> Iterator[str]:
    yield f"Probe of PaySG, {iso_utc(report.started_at)}"
    yield _REHEARSAL if report.is_rehearsal else _REAL
    yield _REDACTED
    yield f"Requests: {report.request_count}. {_clock(report.clock_offset_s)}"
    if report.left_open:
        yield (
            f"Payments created and not cancelled: {report.left_open}. Cancel them on the dashboard; their "
            f"reference begins with {REFERENCE}."
        )
    yield from _step_lines(report)
    yield from _question_lines(report)
    yield "\nFurther findings"
    yield from (f"  {each.asked}: {each.answer}" for each in report.findings if each.question is None)


def _clock(offset_s: int | None) -> str:
    if offset_s is None:
        return "How far this computer's clock is off is not known: no answer told its time."
    if abs(offset_s) <= 1:
        return "This computer's clock agrees with PaySG's."
    return f"This computer's clock is {abs(offset_s)} s {'ahead of' if offset_s > 0 else 'behind'} PaySG's."


def _step_lines(report: ProbeReport) -> Iterator[str]:
    yield "\nSteps"
    for each in report.outcomes:
        yield f"  {each.name}: {each.state.value}" + (f". {each.reason}" if each.reason else "")


def _question_lines(report: ProbeReport) -> Iterator[str]:
    yield "\nOpen questions"
    for number, question in QUESTIONS.items():
        reason = why_open(report, number)
        yield f"  {number}. {question.text}" + (f" {reason[0].upper()}{reason[1:]}." if reason else "")
        if reason is None:
            yield from (f"       {each.asked}: {each.answer}" for each in report.answers_to(number))
