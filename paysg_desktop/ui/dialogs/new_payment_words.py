"""What is said while something is created, and where the provider's own words belong in the form."""

from __future__ import annotations

import re

from paysg_desktop.domain.action import Action, ActionState
from paysg_desktop.domain.new_payment import FieldProblem
from paysg_desktop.ui.wording import provider_name, tr

_FIELDS = {
    "reference_id": "reference",
    "payer_name": "payer_name",
    "payer_email": "payer_email",
    "payer_address": "payer_address",
    "payer_identifier": "payer_identifier",
    "description": "description",
    "amount_in_cents": "amount_minor",
    "amount": "amount_minor",
    "due_date": "due_date",
    "return_url": "return_url",
    "metadata": "metadata",
    "successUrl": "success_url",
    "cancelUrl": "cancel_url",
    "failureUrl": "failure_url",
}
"""Names of the API (paysg.md, section 5; yoco.md, section 6.1) and ours."""
_NAMES = {name: re.compile(rf"(?<![A-Za-z0-9_]){name}(?![A-Za-z0-9_])") for name in _FIELDS}
_LONGEST_SAID = 300


def promise(provider: str) -> str:
    """What creating does, and what it does not."""
    if provider == "yoco":
        return tr(
            "Yoco makes a page to pay on. The payer hears nothing until you send the link, and that it is paid"
            " is told by webhook alone."
        )
    return tr("PaySG makes a page to pay on. The payer hears nothing until you send the link.")


def sending_words(action: Action | None = None) -> str:
    """What stands there while the request is under way."""
    words = tr("Sending…")
    if action is not None and action.state is ActionState.UNKNOWN:
        again = tr("It is sent again with the same key, so it can't be created twice.")
        words = f"{action.sentence} {again}"
    later = tr("Closing this window does not stop it: Payments and Activity show how it ends.")
    return f"{words} {later}"


def unknown_meaning(provider: str) -> str:
    """What to do, and what not, while nobody knows whether it was created."""
    said = tr(
        "Don't create it again, here or on {provider}'s dashboard: the payer could be asked twice. It is kept"
        " under Activity, and looked up after each reading of {provider}, when the program starts, and when you"
        " ask here. If it was created, it appears in Payments."
    )
    return said.format(provider=provider_name(provider))


def refusal(action: Action) -> str:
    """Our sentence, and behind it what the provider said where that stands at no field."""
    kept = tr("What you typed is kept: change it and create again, or close this window.")
    said = "" if said_of_fields(action) else said_words(action)
    return " ".join(each for each in (action.sentence, said, kept) if each)


def said_words(action: Action) -> str:
    """`PaySG said: …`; empty where it said nothing. Foreign text, so only for labels that have the gate."""
    if not action.server_text:
        return ""
    words = tr("{provider} said: “{text}”")
    name = provider_name(action.order.provider)
    return words.format(provider=name, text=action.server_text.strip()[:_LONGEST_SAID])


def said_of_fields(action: Action) -> tuple[FieldProblem, ...]:
    """The provider's words for each field that they name; most often one."""
    told = action.server_text or ""
    named = {_FIELDS[name] for name, form in _NAMES.items() if form.search(told)}
    return tuple(FieldProblem(name, said_words(action)) for name in _FIELDS.values() if name in named)
