"""How actions are told on a terminal: JSON for programs, sentences for people, and the exit code of each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import click

from paysg_desktop.cli.output import clock_time, print_json, print_line, shown
from paysg_desktop.domain.action import ActionKind, ActionState, Approval
from paysg_desktop.domain.errors import ApiError, NotFoundError, RefusedError, UsageError
from paysg_desktop.domain.money import format_minor
from paysg_desktop.domain.times import parse_iso
from paysg_desktop.providers.registry import title_of
from paysg_desktop.settings.redaction import redact
from paysg_desktop.usecases.act_words import NOTHING_SENT

SENTENCE = 1000
"""Characters of a sentence, or of what a server said, that are printed."""
LINK = 500
KIND_WORDS = {
    ActionKind.CREATE.value: "create",
    ActionKind.SEND_EMAIL.value: "send e-mail",
    ActionKind.CANCEL.value: "cancel",
    ActionKind.REFUND.value: "refund",
}
_HELD = RefusedError.exit_code
_FAILED = ApiError.exit_code
_BY_STATUS = {
    400: UsageError.exit_code,
    422: UsageError.exit_code,
    401: _HELD,
    402: _HELD,
    403: _HELD,
    404: NotFoundError.exit_code,
}

Told = Mapping[str, Any]


def exit_code_of(action: Told) -> int:
    """0 when it was done; else by why it was not: what the provider answered, a guard, or nobody knows."""
    state = action["state"]
    if action["done"]:
        return 0
    if _is_waiting(action):
        return _HELD
    if state != ActionState.REFUSED.value:
        return _FAILED
    if action["http_status"] is not None:
        return _BY_STATUS.get(action["http_status"], _FAILED)
    # The journal keeps no status of a provider that was not reached: it is known by what is said of it.
    was_not_reached = action["sent"] > 0 or action["sentence"].endswith(NOTHING_SENT)
    return _FAILED if was_not_reached else _HELD


def masked_action(action: Told) -> dict[str, Any]:
    """The same with what the server said freed of personal data and keys: an error may repeat what was sent."""
    said = action["server_text"]
    return dict(action) | {"server_text": None if said is None else redact(said)}


def tell_action(told: Told, *, as_json: bool) -> None:
    """Print how an action stands, and what to do about it."""
    action = masked_action(told)
    if as_json:
        print_json(action)
        return
    print_line(f"{state_words(action).capitalize()}: {shown(action['sentence'], SENTENCE)}")
    if action["server_text"]:
        title = title_of(action["provider"], "The provider")
        print_line(f"{title} said: {shown(action['server_text'], SENTENCE)}")
    if action["payment"] and action["kind"] == ActionKind.CREATE.value:
        print_line(f"payment {shown(action['payment'])}")
    if action["link"]:
        print_line(f"link {shown(action['link'], LINK)}")
    for line in what_next(action):
        print_line(line)


def end_with(code: int) -> None:
    """End the command with this exit code."""
    if code:
        raise click.exceptions.Exit(code)


def state_words(action: Told) -> str:
    """How an action stands, in a word or two."""
    state = action["state"]
    if _is_waiting(action):
        return "waiting for approval"
    if state == ActionState.RESOLVED.value:
        return "settled, done" if action["done"] else "settled, not done"
    return "not known" if state == ActionState.UNKNOWN.value else str(state)


def what_next(action: Told) -> list[str]:
    """What to type next, where something is still open."""
    number = action["id"]
    if action["state"] == ActionState.UNKNOWN.value:
        return [
            f"Look it up: paysg-desktop pay look-up {number}",
            f"Or say what you found out: paysg-desktop pay settle {number} --done|--not-done --note WHY",
        ]
    if _is_waiting(action):
        return [f"A second person agrees with: paysg-desktop pay approve {number} --staff NAME"]
    if action["state"] == ActionState.SENT.value:
        return [f"It is under way. See how it ends: paysg-desktop pay activity {number}"]
    return []


def action_cells(action: Told) -> list[str]:
    """A row of `pay activity`."""
    what = KIND_WORDS[action["kind"]]
    who = shown(action["staff"] or action["by"], 20)
    whose = [shown(action["reference"], 24), shown(action["payer_name"], 24)]
    at = moment(action["made_at"])
    return [str(action["id"]), at, action["environment"], what, money(action), *whose, state_words(action), who]


ACTION_TITLES = ("ACTION", "MADE (+08:00)", "ENV", "WHAT", "AMOUNT", "REFERENCE", "PAYER", "STATE", "BY")


def money(action: Told) -> str:
    """Its amount for people; a dash where it has none."""
    minor = action["amount_minor"]
    return "-" if minor is None else shown(format_minor(minor, action["currency"] or ""))


def minor_words(minor: int | None, currency: str) -> str:
    """An amount for people; what isn't known says so."""
    return "not known" if minor is None else shown(format_minor(minor, currency))


def moment(text: str | None) -> str:
    """Singapore time of an ISO time; a dash where there is none."""
    at = parse_iso(text) if text else None
    return "-" if at is None else clock_time(at)


def _is_waiting(action: Told) -> bool:
    """As `Action.is_waiting`."""
    return bool(action["state"] == ActionState.INTENDED.value and action["approval"] == Approval.WAITING.value)
