"""The steps of changing a signing secret or an API key for a new one."""

from __future__ import annotations

from collections.abc import Sequence

from paysg_desktop.domain.endpoint import EndpointSecret
from paysg_desktop.domain.texts import one_line
from paysg_desktop.ui import gate
from paysg_desktop.ui.dialogs.accounts_records import AccountRecord
from paysg_desktop.ui.durations import span_text
from paysg_desktop.ui.setup.rotation_facts import KeyTarget, SecretTarget, Target
from paysg_desktop.ui.setup.step import Step, StepState
from paysg_desktop.ui.wording import account_text, environment_name, localised, time_text, tr

ASK, ENTER, BOTH, TOLD, SEEN, RETIRE, REVOKE = "ask", "enter", "both", "told", "seen", "retire", "revoke"
_DONE, _NOW, _BUSY, _FAILED, _LATER = (
    StepState.DONE,
    StepState.NOW,
    StepState.BUSY,
    StepState.FAILED,
    StepState.LATER,
)


def target_text(target: Target) -> str:
    """What is changed, in a few words."""
    if isinstance(target, SecretTarget):
        return tr("Signing secret of “{name}”").format(name=gate.line(target.record.endpoint.name, 40))
    first = target.accounts[0].account
    names = ", ".join(account_text(each.account.id, each.account.name) for each in target.accounts[:3])
    said = tr("API key of {names} ({environment})")
    return said.format(names=names, environment=environment_name(first.environment))


def secret_steps(target: SecretTarget, now: int) -> tuple[Step, ...]:
    """A new secret in, both accepted, the provider told, the new one seen, the old one retired."""
    return (
        _ask(target),
        _enter(target, now),
        _both(target, now),
        _told(target),
        _seen(target, now),
        _retire(target, now),
    )


def key_steps(target: KeyTarget, changed_at: int | None, now: int, *, is_revoked: bool) -> tuple[Step, ...]:
    """A new key in and tested, read with it, the old one revoked. `changed_at`: when the new one was entered."""
    provider = target.provider.title
    is_in = changed_at is not None
    ask = Step(
        ASK,
        tr("Get a new key from {provider}").format(provider=provider),
        tr("Leave the old one alone until the new one works: {provider} accepts both.").format(provider=provider),
        _DONE if is_in else _NOW,
        text="" if is_in else _key_message(target),
        copy="" if is_in else tr("Copy the text"),
    )
    entered = tr("Entered {time}, and tested.").format(time=time_text(changed_at or now, now))
    enter = Step(
        ENTER,
        tr("Enter the new key"),
        entered if is_in else tr("It is tested against each account before it takes the old one's place."),
        _DONE if is_in else _NOW,
        "" if is_in else tr("Enter the new key…"),
    )
    return (ask, enter, _read(target, changed_at, now), _revoke(target, is_ready=is_in, is_revoked=is_revoked))


# --- a signing secret ---


def _ask(target: SecretTarget) -> Step:
    record = target.record
    title = tr("Get a new secret from {provider}").format(provider=record.provider.title)
    if target.rotation.began_at is not None:
        return Step(ASK, title, "", _DONE)
    said = tr("Ask for it before the old one ends. Nothing is to be changed here until you have it.")
    text = "\n".join(
        (
            "Please issue a new signing secret for our webhook endpoint.",
            "",
            *([f"webhook_url: {target.url}"] if target.url else []),
            f"description: {one_line(record.endpoint.name)}",
            "",
            "We accept the old and the new one side by side, and tell you when the old one can go.",
        )
    )
    return Step(ASK, title, said, _NOW, text=text, copy=tr("Copy the text"))


def _enter(target: SecretTarget, now: int) -> Step:
    title, began_at = tr("Enter the new secret"), target.rotation.began_at
    if began_at is None:
        provider = target.record.provider
        said = tr(
            "Say for how long the old one is to be accepted beside it. {provider} repeats a delivery for up to"
            " {time}."
        )
        time = span_text(provider.retry_schedule.gives_up_after_s)
        said = said.format(provider=provider.title, time=time)
        return Step(ENTER, title, said, _NOW, tr("Enter the new secret…"))
    said = tr("Changed last {time}.").format(time=time_text(began_at, now))
    return Step(ENTER, title, said, _DONE, other=tr("Enter a newer one…"))


def _both(target: SecretTarget, now: int) -> Step:
    title, rotation = tr("Both are accepted for a while"), target.rotation
    if rotation.began_at is None:
        return Step(BOTH, title, tr("So that nothing is turned away while the sender changes over."))
    previous = rotation.previous(now)
    if not previous:
        return Step(BOTH, title, tr("The old one is accepted no more."), _DONE)
    until = tr("The old one counts until {time}, then it only explains.")
    return Step(BOTH, title, until.format(time=time_text(_until(previous, now), now)), _DONE)


def _told(target: SecretTarget) -> Step:
    title = tr("Tell {provider} to sign with the new one").format(provider=target.record.provider.title)
    if target.rotation.seen_new_at is not None:
        return Step(TOLD, title, tr("It does."), _DONE)
    said = tr("Where its team does that by hand, write to them; where you set it yourself, do it now.")
    return Step(TOLD, title, said, _LATER if target.rotation.began_at is None else _NOW)


def _seen(target: SecretTarget, now: int) -> Step:
    title, rotation = tr("Seen: a delivery signed with the new one"), target.rotation
    if rotation.began_at is None:
        return Step(SEEN, title, tr("The proof that the change has arrived."))
    if rotation.seen_new_at is None:
        waits = tr("Waiting for the next delivery.")
        if rotation.seen_old_at is not None:
            old = tr("The last one, {time}, was still signed with the old secret.")
            waits = f"{waits} {old.format(time=time_text(rotation.seen_old_at, now))}"
        return Step(SEEN, title, waits, _BUSY)
    said = tr("Verified with the new secret {time}.").format(time=time_text(rotation.seen_new_at, now))
    if rotation.seen_old_at is not None and rotation.seen_old_at > rotation.seen_new_at:
        still = tr("One signed with the old secret came after it, {time}: the sender may use both.")
        said = f"{said} {still.format(time=time_text(rotation.seen_old_at, now))}"
    return Step(SEEN, title, said, _DONE)


def _retire(target: SecretTarget, now: int) -> Step:
    title, rotation = tr("Retire the old one"), target.rotation
    if rotation.began_at is None:
        return Step(RETIRE, title, tr("It then accepts nothing, and only helps to name a cause."))
    previous = rotation.previous(now)
    if not previous:
        return Step(RETIRE, title, tr("It accepts nothing any more."), _DONE)
    itself = tr("It retires by itself {time}.").format(time=time_text(_until(previous, now), now))
    if rotation.seen_new_at is not None:
        return Step(RETIRE, title, itself, _NOW, tr("Retire it now"))
    early = tr("Retired earlier, what is still signed with it is turned away. Do that if it has leaked.")
    return Step(RETIRE, title, f"{itself} {early}", _LATER, other=tr("Retire it now"))


def _until(previous: Sequence[EndpointSecret], now: int) -> int:
    return max((each.accepted_until or now for each in previous), default=now)


# --- an API key ---


def _read(target: KeyTarget, changed_at: int | None, now: int) -> Step:
    title, read = tr("It works"), [each for each in target.accounts if each.is_read]
    if changed_at is None:
        return Step(SEEN, title, tr("Every account is read once with the new key."))
    problems = [each for each in read if each.state.problem and each.progress is None]
    if problems:
        said = " ".join(
            f"{account_text(each.account.id, each.account.name)}: {localised(each.state.problem)}"
            for each in problems
        )
        return Step(SEEN, title, "", _FAILED, tr("Read again"), problem=said)
    if all((each.state.complete_at or 0) >= changed_at for each in read):
        return Step(
            SEEN, title, tr("Each account was read with it; last {time}.").format(time=_last(read, now)), _DONE
        )
    return Step(SEEN, title, tr("Reading…"), _BUSY)


def _last(read: Sequence[AccountRecord], now: int) -> str:
    return time_text(max((each.state.complete_at or now for each in read), default=now), now)


def _revoke(target: KeyTarget, *, is_ready: bool, is_revoked: bool) -> Step:
    provider = target.provider.title
    title = tr("Have {provider} revoke the old one").format(provider=provider)
    if is_revoked:
        return Step(REVOKE, title, tr("You said that it is revoked."), _DONE, other=tr("Not yet"))
    said = tr(
        "A key goes on working until it is revoked, also after its holder has left. It still lies in this"
        " computer's keychain, under the name that the list of secrets says."
    )
    return Step(REVOKE, title, said, _NOW if is_ready else _LATER, tr("It is revoked") if is_ready else "")


def _key_message(target: KeyTarget) -> str:
    services = [each.account.id for each in target.accounts if each.account.id]
    return "\n".join(
        (
            "Please issue a new API key for our payment services, and leave the old one valid for now.",
            *(("",) if services else ()),
            *services,
            "",
            "We tell you as soon as the new one works; then please revoke the old one.",
        )
    )
