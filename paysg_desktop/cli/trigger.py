"""`trigger`: make up an event, sign it and send it to the listener that runs."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Sequence
from dataclasses import dataclass

import click

from paysg_desktop.bootstrap import ask_owner, new_secrets, new_sender
from paysg_desktop.cli.context import CliContext, pass_context
from paysg_desktop.cli.output import print_json, print_line
from paysg_desktop.cli.reading import reading
from paysg_desktop.domain.clock import SystemClock
from paysg_desktop.domain.endpoint import Endpoint, Environment, SecretReference
from paysg_desktop.domain.errors import NotFoundError, PaySGDesktopError, RefusedError, UsageError
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.ports import Provider, Sender, SendOutcome
from paysg_desktop.providers.registry import get
from paysg_desktop.sandbox.tampering import TAMPERINGS, tampered
from paysg_desktop.sandbox.tampering_bodies import compact
from paysg_desktop.settings.secrets import parse_reference

_JSON: Headers = ((b"Content-Type", b"application/json"),)
_USUAL = "paysg"
# An endpoint without a secret judges nothing; what is sent to it is spoilt with one that every scheme can read.
_NOBODYS_SECRET = "whsec_" + base64.b64encode(b"the secret of no endpoint").decode()


@dataclass(frozen=True, slots=True)
class _Target:
    """`secret` None: the endpoint has none, so the event goes out unsigned."""

    url: str
    secret: str | None
    provider: Provider


@dataclass(frozen=True, slots=True)
class _Order:
    """What is sent: an event type, the values to set, how often, and how it is spoilt."""

    event_type: str
    values: dict[str, str]
    count: int
    tamper: str | None


@click.command(short_help="Make up, sign and send an event.")
@click.argument("event_type", metavar="TYPE")
@click.option("--provider", help="Whose event; default: that of the only endpoint that listens, else paysg.")
@click.option("--set", "settings", multiple=True, metavar="PATH=VALUE", help="data.object.reference_id=INV-7")
@click.option("--count", default=1, show_default=True, type=click.IntRange(1, 10_000), help="So many of them.")
@click.option(
    "--tamper",
    type=click.Choice(list(TAMPERINGS)),
    metavar="KIND",
    help="Spoil it on purpose: " + "; ".join(f"{kind}: {each.sentence}" for kind, each in TAMPERINGS.items()),
)
@click.option("--to", "to_url", help="Send it there instead; sign with --secret-env.")
@click.option("--secret-env", help="The variable that holds the secret to sign with.")
@click.option("--json", "as_json", is_flag=True, help="One JSON line an event sent.")
@pass_context
def trigger(
    context: CliContext,
    event_type: str,
    provider: str | None,
    settings: tuple[str, ...],
    count: int,
    tamper: str | None,
    to_url: str | None,
    secret_env: str | None,
    as_json: bool,
) -> None:
    """Make up an event of TYPE, sign it as the provider would, and send it.

    Without --to it goes to the running listener of the workspace.
    """
    if provider is not None:
        get(provider)
    order = _Order(event_type, dict(_setting(text) for text in settings), count, tamper)
    target = _target(context, provider, to_url, secret_env, order)
    sent = asyncio.run(_send_all(new_sender(context.folder), target, order))
    for event_id, outcome in sent:
        if as_json:
            print_json(
                {"event": "sent", "event_id": event_id, "status": outcome.status, "problem": outcome.problem}
            )
        else:
            print_line(f"{event_id}: {outcome.status or outcome.problem}")
    if any(outcome.status is None for _, outcome in sent):
        raise PaySGDesktopError("Not everything reached the other end. Is the listener still running?")


async def _send_all(sender: Sender, target: _Target, order: _Order) -> list[tuple[str, SendOutcome]]:
    clock = SystemClock()
    sent: list[tuple[str, SendOutcome]] = []
    for _ in range(order.count):
        now = clock.now()
        event = target.provider.sample(order.event_type, now, order.values)
        if order.tamper is not None:
            headers, body = tampered(order.tamper, target.provider, event, target.secret or _NOBODYS_SECRET, now)
        else:
            body = compact(event)
            signature = () if target.secret is None else target.provider.sign(body, target.secret, now)
            headers = (*_JSON, *signature)
        sent.append((str(event.get("id", "")), await sender.send(target.url, headers, body)))
    await sender.aclose()
    return sent


def _target(
    context: CliContext, provider: str | None, to_url: str | None, secret_env: str | None, order: _Order
) -> _Target:
    secrets = new_secrets()
    own = secrets.get(parse_reference(f"env:{secret_env}")) if secret_env else None
    if to_url:
        return _Target(to_url, own, get(provider or _USUAL))
    endpoint, url = _listening(context, provider)
    platform = get(endpoint.provider).with_settings(endpoint.settings)
    platform.sample(order.event_type, 0, order.values)  # refuses an unknown type before a keychain is asked
    if own is None:
        reference = _reference(endpoint, SystemClock().now())
        own = None if reference is None else secrets.get(reference)
    return _Target(url, own, platform)


def _listening(context: CliContext, provider: str | None) -> tuple[Endpoint, str]:
    """An endpoint that takes made-up events, and where; never a LIVE one."""
    described = ask_owner(context.folder, "describe", {})
    running = {each["id"]: each["url"] for each in described["endpoints"]} if described else {}
    if not running:
        raise NotFoundError(f"Nothing listens for the workspace {context.folder}. Start `paysg-desktop listen`.")
    with reading(context) as reader:
        here = [each for each in reader.endpoints() if each.id in running]
    wanted = provider or _only_provider(here)
    suitable = [each for each in here if each.provider == wanted]
    if not suitable:
        raise NotFoundError(f"The running listener has no endpoint of the provider “{wanted}”.")
    endpoint = next((each for each in suitable if each.environment is not Environment.LIVE), None)
    if endpoint is None:
        raise RefusedError(
            "The only endpoint that listens is LIVE, and made-up payments would stand among real money for ever. "
            "Add one with `paysg-desktop endpoints add --environment test`."
        )
    return endpoint, running[endpoint.id]


def _only_provider(endpoints: Sequence[Endpoint]) -> str:
    names = {each.provider for each in endpoints}
    return names.pop() if len(names) == 1 else _USUAL


def _reference(endpoint: Endpoint, at: int) -> SecretReference | None:
    """The current secret, where there is one a mode that of TEST, which is what samples say."""
    current = [each for each in endpoint.secrets if each.accepted_until is None or at < each.accepted_until]
    current.sort(key=lambda each: (each.accepted_until is not None, each.environment is Environment.LIVE))
    return current[0].reference if current else None


def _setting(text: str) -> tuple[str, str]:
    path, equals, value = text.partition("=")
    if not equals or not path:
        raise UsageError(f"--set takes PATH=VALUE, and {text!r} has no “=”.")
    return path, value
