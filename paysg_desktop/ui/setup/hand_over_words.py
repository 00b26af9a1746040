"""The steps of handing a workspace over, and the same as a text to save: no secret and no path in it."""

from __future__ import annotations

from collections.abc import Collection

from paysg_desktop.domain.texts import one_line
from paysg_desktop.ui.dialogs.care_words import age_text
from paysg_desktop.ui.setup.hand_over_facts import HandOver, Kept, KeyAtProvider, Receiver
from paysg_desktop.ui.setup.step import Step, StepState
from paysg_desktop.ui.wording import DAY_US, date_text, environment_name, plural, tr

BACKUP, PACK, SECRETS, SETTINGS, ADDRESSES, KEYS, HERE = (
    "backup",
    "pack",
    "secrets",
    "settings",
    "addresses",
    "keys",
    "here",
)
_LONGEST = 200


def hand_over_steps(facts: HandOver, ticked: Collection[str], now: int) -> tuple[Step, ...]:
    """What is to be handed over, in the order in which it is best done; `ticked` are those said to be done."""
    return (
        _backup_step(facts, now),
        _ticked(_pack_step(), ticked),
        _ticked(_secrets_step(facts), ticked),
        _ticked(_settings_step(), ticked),
        _ticked(_addresses_step(facts), ticked),
        _ticked(_keys_step(facts), ticked),
        _ticked(_here_step(facts), ticked),
    )


def checklist(facts: HandOver, ticked: Collection[str], now: int) -> str:
    """The steps as plain text, to print or to send: names of endpoints and services, never a value or a path."""
    head = tr("Handing over the workspace “{name}”, {day}").format(
        name=one_line(facts.workspace), day=date_text(now)
    )
    lines = [head, tr("No secret and no payer's data is in this list."), ""]
    for number, step in enumerate(hand_over_steps(facts, ticked, now), 1):
        lines.append(f"[{'x' if step.is_done else ' '}] {number}. {step.title}")
        lines += [f"      {line}" for line in (step.sentence, *step.text.splitlines()) if line]
        lines.append("")
    return "\n".join(lines)


def _ticked(step: Step, ticked: Collection[str]) -> Step:
    """A step that only a person can know to be done."""
    if step.key not in ticked:
        return step
    return Step(step.key, step.title, step.sentence, StepState.DONE, text=step.text, other=tr("Not yet"))


def _backup_step(facts: HandOver, now: int) -> Step:
    title = tr("A backup that is whole")
    if facts.backup is None:
        return Step(
            BACKUP,
            title,
            tr("This workspace is made up and thrown away; there is nothing to keep."),
            StepState.DONE,
        )
    last = facts.backup.last_good
    if last is None:
        said = tr("There is none yet. It is read back and checked before it counts.")
        return Step(BACKUP, title, said, StepState.NOW, tr("Back up…"))
    said = tr("The last one was made {age}.").format(age=age_text(last.at, now))
    state = StepState.DONE if now - last.at < DAY_US else StepState.NOW
    return Step(BACKUP, title, said, state, tr("Back up…") if state is StepState.NOW else "")


def _pack_step() -> Step:
    said = tr(
        "One file with the backup, the settings and the list of secrets to enter again. It holds payers' data in"
        " the clear: hand it over by a way that your agency allows. On the other computer: paysg-desktop db"
        " restore FILE"
    )
    return Step(
        PACK,
        tr("Pack it for the other computer"),
        said,
        StepState.NOW,
        tr("Move to another computer…"),
        tr("It is packed"),
    )


def _secrets_step(facts: HandOver) -> Step:
    title = tr("Secrets that don't travel")
    if not facts.secrets:
        return Step(SECRETS, title, tr("There is none: nothing has to be entered again."), StepState.DONE)
    count = plural(len(facts.secrets), tr("{n} secret"), tr("{n} secrets"))
    said = tr(
        "{count} lie in this user's keychain or surroundings, and in no file of ours. Your successor enters them"
        " again, or better: new ones, by “Change a secret or a key”."
    )
    text = "\n".join(map(_kept_line, facts.secrets))
    done = tr("They are entered there")
    return Step(
        SECRETS, title, said.format(count=count), StepState.NOW, other=done, text=text, copy=tr("Copy the list")
    )


def _settings_step() -> Step:
    said = tr(
        "They are in the packed file. Look through those of this computer alone: folders for backups and"
        " imports, the port, the proxy, and your name beside what you do."
    )
    return Step(SETTINGS, tr("Settings"), said, StepState.NOW, other=tr("Looked through"))


def _addresses_step(facts: HandOver) -> Step:
    title = tr("Addresses that lead to this computer")
    if not facts.receivers:
        return Step(ADDRESSES, title, tr("There is no endpoint: nobody sends anything here."), StepState.DONE)
    said = tr(
        "The endpoints keep their paths when they are moved. The way in has to lead to the other computer; where"
        " its address becomes another one, the provider has to be told."
    )
    lines = [*map(_receiver_line, facts.receivers), *(_way_line(each) for each in facts.ways_in)]
    done = tr("They lead there")
    return Step(ADDRESSES, title, said, StepState.NOW, other=done, text="\n".join(lines), copy=tr("Copy the list"))


def _keys_step(facts: HandOver) -> Step:
    title = tr("Keys to revoke at the provider")
    if not facts.keys:
        return Step(KEYS, title, tr("There is no API key in this workspace."), StepState.DONE)
    said = tr(
        "A key belongs to a person's e-mail address and goes on working after they have left. Have a new one"
        " issued, best to a group mailbox; once it works, have the old one revoked, and take the person out of"
        " the dashboard."
    )
    text = "\n".join(map(_key_line, facts.keys))
    done = tr("They are revoked")
    return Step(KEYS, title, said, StepState.NOW, other=done, text=text, copy=tr("Copy the list"))


def _here_step(facts: HandOver) -> Step:
    said = tr(
        "Once the other one runs: quit this program and take it out of what starts at login, so that two don't"
        " answer for one workspace. Delete the workspace's folder, its backups that are not wanted, and in the"
        " keychain what is called “PaySG Desktop”."
    )
    del facts
    return Step(HERE, tr("On this computer"), said, StepState.NOW, other=tr("It is done"))


def _kept_line(kept: Kept) -> str:
    place = {"keyring": tr("keychain"), "env": tr("environment variable"), "session": tr("until the program ends")}
    return (
        f"{one_line(kept.what, _LONGEST)}: {one_line(kept.name, _LONGEST)} ({place.get(kept.store, kept.store)})"
    )


def _key_line(key: KeyAtProvider) -> str:
    names = ", ".join(one_line(each, _LONGEST) for each in key.accounts)
    return f"{key.provider} {environment_name(key.environment)}: {names}"


def _receiver_line(receiver: Receiver) -> str:
    name = f"{one_line(receiver.name, _LONGEST)} ({receiver.provider})"
    return f"{name}: {receiver.address}" if receiver.address else f"{name}: {tr('no address was handed out')}"


def _way_line(name: str) -> str:
    return tr("Way in: {name}").format(name=one_line(name, _LONGEST))
