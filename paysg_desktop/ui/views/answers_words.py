"""The words for what test endpoints answer otherwise than usual."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from paysg_desktop.domain.answer import AnswerOverride
from paysg_desktop.domain.endpoint import Endpoint, Environment
from paysg_desktop.ui.wording import Chip, plural, tr


def answers_text(override: AnswerOverride, *, says_why: bool = False) -> str:
    """`answers 503 after 2 s on purpose, for the next 3 deliveries`; “on purpose” where `says_why`."""
    answer = override.answer
    said = tr("answers {status}").format(status=answer.status)
    if answer.delay_s:
        said = tr("{said} after {seconds} s").format(said=said, seconds=f"{answer.delay_s:g}")
    if says_why:
        said = tr("{said} on purpose").format(said=said)
    return f"{said}, {for_text(override.left)}"


def for_text(left: int | None) -> str:
    """For how long it is in force."""
    if left is None:
        return tr("until it is switched off")
    return plural(left, tr("for the next delivery"), tr("for the next {n} deliveries"))


def state_text(override: AnswerOverride | None) -> str:
    """What an endpoint answers, as a sentence of its own."""
    if override is None:
        return tr("Usual.")
    said = answers_text(override)
    return f"{said[0].upper()}{said[1:]}."


def chip(override: AnswerOverride) -> Chip:
    return Chip(tr("Answers {status} on purpose").format(status=override.answer.status), "caution", "alert")


def why_not(endpoint: Endpoint) -> str:
    """Why an endpoint can't answer otherwise; empty where it can."""
    if endpoint.environment is Environment.LIVE:
        return tr("Not in LIVE: any other answer could cost real payments.")
    return "" if endpoint.is_enabled else tr("It is disabled, so it answers nobody.")


def notice_text(overrides: Sequence[AnswerOverride], names: Mapping[str, str]) -> str:
    """What is in force, wherever the user is; `names` of endpoints by their ids. Not yet through the gate."""
    named = [names.get(each.endpoint_id, each.endpoint_id) for each in overrides]
    if len(overrides) == 1:
        said = answers_text(overrides[0], says_why=True)
        return tr("“{name}” {said}.").format(name=named[0], said=said)
    told = tr("{n} endpoints answer otherwise than usual, on purpose: {names}.")
    return told.format(n=len(overrides), names=", ".join(named))
