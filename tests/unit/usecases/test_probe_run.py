"""Steps, consent, and what becomes of them."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import ApiAnswerError, ApiUncertainError, RefusedError, UsageError
from paysg_desktop.usecases.probe import RawAnswer, Session, Step, StepState
from paysg_desktop.usecases.probe_questions import QUESTIONS
from paysg_desktop.usecases.probe_report import ProbeReport
from paysg_desktop.usecases.probe_run import STEPS, require_steps, run_probe
from tests.builders import NOON
from tests.fakes import FakeClock
from tests.unit.usecases.test_probe import Script, account, told


async def _asks(session: Session) -> None:
    session.note("asked", "answered", 16)


async def _breaks(session: Session) -> None:
    session.note("asked before", "answered")
    raise ApiUncertainError("It is not known whether it was done.")


READS = Step("reads", "Reads.", (16,), _asks)
CREATES = Step("creates", "Creates.", (18,), _asks, consent="creates one")
BREAKS = Step("breaks", "Breaks.", (18,), _breaks, consent="creates one")
NEEDS = Step("needs", "Needs.", (19,), _asks, consent="sends one", needs=lambda _: "Nothing is there.")


def run(*steps: Step, allowed: tuple[str, ...] = (), environment: Environment = Environment.TEST) -> ProbeReport:
    session = Session(Script(), account(environment), FakeClock(NOON))
    return asyncio.run(run_probe(session, lambda step: step.name in allowed, steps=steps))


def states(report: ProbeReport) -> dict[str, StepState]:
    return {each.name: each.state for each in report.outcomes}


def test_a_step_that_creates_needs_its_own_consent() -> None:
    assert states(run(READS, CREATES, BREAKS, allowed=("breaks",))) == {
        "reads": StepState.DONE,
        "creates": StepState.NO_CONSENT,
        "breaks": StepState.FAILED,
    }


def test_consent_is_not_asked_for_what_only_reads_or_cannot_be_done() -> None:
    asked: list[str] = []

    def consent(step: Step) -> bool:
        asked.append(step.name)
        return True

    session = Session(Script(), account(), FakeClock(NOON))
    report = asyncio.run(run_probe(session, consent, steps=(READS, NEEDS, CREATES)))
    assert asked == ["creates"]
    assert report.outcomes[1].state is StepState.NOT_POSSIBLE
    assert report.outcomes[1].reason == "Nothing is there."


def test_a_step_that_fails_keeps_what_it_found_and_ends_nothing_else() -> None:
    report = run(BREAKS, CREATES, allowed=("breaks", "creates"))
    assert report.failed[0].reason == "It is not known whether it was done."
    assert [each.asked for each in report.findings] == ["asked before", "asked"]
    assert [each.step for each in report.findings] == ["breaks", "creates"]


def test_live_is_refused_before_anything_is_asked() -> None:
    with pytest.raises(RefusedError):
        run(READS, environment=Environment.LIVE)


@pytest.mark.parametrize("answer", [RawAnswer(500), told([]), told({"data": 1}), RawAnswer(302)])
def test_a_first_answer_that_is_none_ends_the_probe(answer: RawAnswer) -> None:
    session = Session(Script(answer), account(), FakeClock(NOON))
    with pytest.raises(ApiAnswerError, match="nothing was probed"):
        asyncio.run(run_probe(session, lambda _: False))


def test_what_is_created_and_not_cancelled_is_counted() -> None:
    async def creates(session: Session) -> None:
        session.created.append("pay_1")

    report = run(replace(CREATES, run=creates), allowed=("creates",))
    assert report.left_open == 1


def test_consent_is_given_by_names_that_exist() -> None:
    assert require_steps(("create", "cancel")) == {"create", "cancel"}
    for wrong in ("creat", "limits"):
        with pytest.raises(UsageError, match="cancel, create, "):
            require_steps(("create", wrong))


def test_every_step_has_a_name_of_its_own_and_says_what_it_does() -> None:
    assert len({step.name for step in STEPS}) == len(STEPS)
    assert all(step.does.endswith(".") for step in STEPS)
    assert all(not step.consent.endswith(".") for step in STEPS)
    assert STEPS[-1].name == "cancel"
    assert {number for step in STEPS for number in step.questions} <= set(QUESTIONS)


def test_every_question_is_asked_by_a_step_or_says_why_not() -> None:
    asked = {number for step in STEPS for number in step.questions}
    left = {number for number, question in QUESTIONS.items() if question.left_alone}
    assert list(QUESTIONS) == list(range(1, 33))
    assert asked | left == set(QUESTIONS)
    assert asked & left == set()
