"""Running a probe: its steps one after the other, each with consent where it needs one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from paysg_desktop.domain.errors import ApiError, UsageError
from paysg_desktop.usecases.probe import Consent, Session, Step, StepOutcome, StepState, require_probeable
from paysg_desktop.usecases.probe_creating import CREATING
from paysg_desktop.usecases.probe_reading import READING
from paysg_desktop.usecases.probe_report import ProbeReport

STEPS: tuple[Step, ...] = (*READING, *CREATING)
_FIRST = STEPS[0].name


async def run_probe(
    session: Session,
    consent: Consent,
    tell: Callable[[Step], None] = lambda _: None,
    steps: Sequence[Step] = STEPS,
) -> ProbeReport:
    """Go through the steps; what they found, and what became of each.

    `tell` is called before a step is run. A step that fails ends by itself; the others go on. Raises RefusedError
    for LIVE, UsageError for another provider, ApiError when the very first question is not answered.
    """
    require_probeable(session.account)
    started_at = session.clock.now()
    outcomes = [await _take(session, step, consent, tell) for step in steps]
    return ProbeReport(
        environment=session.account.environment,
        started_at=started_at,
        outcomes=tuple(outcomes),
        findings=tuple(session.findings),
        clock_offset_s=session.clock_offset_s,
        request_count=session.request_count,
        left_open=len(session.created),
    )


def require_steps(names: Sequence[str]) -> frozenset[str]:
    """The names as they are; raises UsageError for one that is no step which takes consent."""
    known = {step.name for step in STEPS if step.consent}
    unknown = [name for name in names if name not in known]
    if unknown:
        raise UsageError(
            f"There is no step {unknown[0]!r} that asks for consent; nothing was sent. Those there are: "
            f"{', '.join(sorted(known))}."
        )
    return frozenset(names)


async def _take(session: Session, step: Step, consent: Consent, tell: Callable[[Step], None]) -> StepOutcome:
    obstacle = step.needs(session)
    if obstacle is not None:
        return StepOutcome(step.name, StepState.NOT_POSSIBLE, obstacle)
    if step.consent and not consent(step):
        return StepOutcome(step.name, StepState.NO_CONSENT, "Nobody allowed it; nothing was sent.")
    tell(step)
    session.step = step.name
    try:
        await step.run(session)
    except ApiError as error:
        if step.name == _FIRST:
            raise
        return StepOutcome(step.name, StepState.FAILED, str(error))
    return StepOutcome(step.name, StepState.DONE)
