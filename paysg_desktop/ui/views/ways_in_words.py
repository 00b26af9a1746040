"""The words for ways in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath

from paysg_desktop.domain.reach import ReachLeg, SelfTest
from paysg_desktop.domain.tunnel import TunnelConfig, TunnelKind, TunnelState
from paysg_desktop.tunnel.recipes import RECIPES
from paysg_desktop.ui import gate
from paysg_desktop.ui.inspector.facts import Fact
from paysg_desktop.ui.third_parties import third_party_text
from paysg_desktop.ui.views.endpoints_words import Words, place_text
from paysg_desktop.ui.views.ways_in_records import WayInRecord
from paysg_desktop.ui.wording import Chip, date_text, duration_text, localised, mark, plural, time_text, tr

_PROGRAM_LENGTH = 30


def state_chip(record: WayInRecord) -> Chip:
    match record.status.state:
        case TunnelState.STARTING:
            return Chip(tr("Starting"), "neutral", "clock")
        case TunnelState.UP:
            return Chip(tr("Up"), "good", "check")
        case TunnelState.DEGRADED:
            return Chip(tr("Degraded"), "caution", "alert")
        case TunnelState.DOWN:
            return Chip(tr("Down"), "bad", "cross")
        case _:
            return Chip(tr("Off"), "neutral", "pause")


def third_party_chip(config: TunnelConfig) -> Chip | None:
    """None for a way in of one's own."""
    text = third_party_text(config)
    return Chip(text, "caution", "eye") if text else None


def kind_text(config: TunnelConfig) -> str:
    """`Own address`, `ssh to bastion.example.gov.sg`, `ngrok`, `Cloudflare quick tunnel`, `Program frpc`."""
    match config.kind:
        case TunnelKind.OWN:
            return tr("Own address")
        case TunnelKind.SSH:
            return tr("ssh to {host}").format(host=gate.middle(config.settings.get("host", ""), 40))
        case TunnelKind.NGROK:
            return tr("ngrok")
    recipe = RECIPES.get(config.settings.get("recipe", ""))
    if recipe is not None:
        return tr(recipe.label)
    program = PurePath((config.settings.get("command", "").split() or [""])[0].strip("\"'")).name
    return tr("Program {name}").format(name=gate.middle(program, _PROGRAM_LENGTH))


def address_words(record: WayInRecord) -> Words:
    """The public base address, or why there is none yet; one that does not stand is muted."""
    if record.status.url:
        return Words(record.status.url, "text" if record.stands else "muted")
    if record.status.state is TunnelState.STARTING:
        return Words(tr("its address comes when it stands"), "faint")
    return Words(tr("no address at the moment"), "faint")


def stays_text(config: TunnelConfig) -> str:
    """Whether the address is the same after each start."""
    settings, recipe = config.settings, RECIPES.get(config.settings.get("recipe", ""))
    is_stable = {
        TunnelKind.OWN: True,
        TunnelKind.SSH: bool(settings.get("url")) or settings.get("remote_port", "0") != "0",
        TunnelKind.NGROK: bool(settings.get("domain")),
        TunnelKind.COMMAND: bool(settings.get("url")) or (recipe is not None and recipe.is_stable),
    }[config.kind]
    if is_stable:
        return tr("It stays the same from start to start.")
    return tr("It may be another one after each start. You are told then, with a message for the provider.")


def problem_words(record: WayInRecord) -> Words:
    """What is wrong; empty while all is well."""
    status, config = record.status, record.config
    if record.is_held_back and record.is_to_agree:
        text = tr(
            "An endpoint of this workspace is LIVE, and what comes this way passes through somebody else's"
            " computers, where payers' names, addresses and identifiers can be read. It stands once you agree."
        )
        return Words(text, "caution")
    if record.is_held_back:
        return Words(localised(record.why_not_live), "caution")
    if status.problem:
        return Words(localised(status.problem), "bad" if status.state is TunnelState.DOWN else "caution")
    if status.state is TunnelState.OFF and config.is_on:
        return Words(tr("It stands whenever deliveries are taken in; at the moment nothing listens."), "muted")
    return Words("")


def next_step_text(record: WayInRecord, now: int) -> str:
    """What to do, and when it is tried again by itself."""
    status = record.status
    if record.is_held_back and record.is_to_agree:
        return tr("Better: an own address, or ssh to a server of yours.")
    if record.is_held_back or not status.problem:
        return ""
    retry = retry_text(record, now)
    return " ".join(each for each in (localised(status.next_step), retry) if each)


def retry_text(record: WayInRecord, now: int) -> str:
    """`Tried again at 14:03:22.`; empty where it is not down."""
    status = record.status
    if status.state is not TunnelState.DOWN:
        return ""
    if status.retry_at is None:
        return tr("It is not tried again by itself: switch it off and on when that is done.")
    return tr("Tried again at {time}.").format(time=time_text(status.retry_at, now, with_seconds=True))


def test_words(test: SelfTest | None, now: int) -> Words:
    """The last self-test on one short line."""
    if test is None:
        return Words(tr("no self-test yet"), "muted")
    when = time_text(test.at, now, with_seconds=True)
    if test.leg is None and not test.problem:
        took = duration_text(test.took_us)
        return Words(tr("self-test came back in {took}, {time}").format(took=took, time=when), "good")
    return Words(tr("self-test failed, {time}").format(time=when), "bad")


def result_fact(test: SelfTest) -> Fact:
    """What came of the last one, for the panel."""
    if test.leg is None and not test.problem:
        return Fact(tr("Result"), tr("came back in {took}").format(took=duration_text(test.took_us)), tone="good")
    return Fact(tr("Result"), tr("failed"), tone="bad", hint=localised(test.problem))


def outcome_words(test: SelfTest) -> Words:
    """What a self-test found, in full."""
    if test.leg is None and not test.problem:
        took = duration_text(test.took_us)
        return Words(tr("The probe went out and came back by the public address in {took}.").format(took=took))
    where = f"{leg_text(test.leg)} " if test.leg is not None else ""
    return Words(f"{where}{localised(f'{test.problem} {test.next_step}'.strip())}", "bad")


def leg_text(leg: ReachLeg) -> str:
    """Where it failed, as the beginning of a sentence."""
    match leg:
        case ReachLeg.NAME:
            return tr("It failed at the address's name.")
        case ReachLeg.TLS:
            return tr("It failed at the certificate.")
        case ReachLeg.TUNNEL:
            return tr("It failed on the way in.")
        case ReachLeg.LISTENER:
            return tr("It failed at the listener.")


def count_text(records: Sequence[WayInRecord]) -> str:
    """`2 ways in · 1 stands`."""
    count = plural(len(records), tr("{n} way in"), tr("{n} ways in"))
    standing = sum(1 for each in records if each.stands)
    return f"{count} · " + plural(standing, tr("{n} stands"), tr("{n} stand"))


def subtitle_text(config: TunnelConfig) -> str:
    return tr("{kind} · added {day}").format(kind=kind_text(config), day=date_text(config.created_at))


def set_up_facts(record: WayInRecord) -> tuple[Fact, ...]:
    """What it is set up with; no secret, only where one is kept."""
    config = record.config
    facts = [Fact(tr(_NAMES.get(name, name)), _shown(name, value)) for name, value in _ordered(config)]
    if config.secret is not None:
        facts.append(Fact(tr("Token"), place_text(config.secret)))
    if config.kind.is_third_party:
        agreed = config.live_agreed_at
        said = tr("agreed {day}").format(day=date_text(agreed)) if agreed is not None else tr("not agreed to")
        facts.append(Fact(tr("LIVE data"), said))
    return tuple(facts)


_NAMES = mark(
    {
        "url": "Address",
        "host": "Bastion",
        "port": "ssh port",
        "user": "User",
        "key_file": "Key file",
        "host_key": "Host key",
        "remote_bind": "Listens on",
        "remote_port": "Remote port",
        "domain": "Domain",
        "program": "Agent",
        "may_download": "Download",
        "recipe": "Recipe",
        "command": "Command",
        "pattern": "Pattern",
        "within_s": "Time limit",
    }
)


def _ordered(config: TunnelConfig) -> list[tuple[str, str]]:
    order = list(_NAMES)
    return sorted(config.settings.items(), key=lambda each: order.index(each[0]) if each[0] in order else 99)


def _shown(name: str, value: str) -> str:
    match name:
        case "host_key":
            from paysg_desktop.tunnel.ssh_host_key import parse_host_key

            return parse_host_key(value).fingerprint
        case "recipe":
            return tr(RECIPES[value].label) if value in RECIPES else value
        case "may_download":
            return tr("allowed") if value == "yes" else tr("not allowed")
        case "within_s":
            return tr("{seconds} s").format(seconds=value)
    return value
