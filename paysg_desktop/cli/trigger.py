"""`trigger`: make up an event, sign it and send it to the listener that runs."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from typing import Any

import click

from paysg_desktop.bootstrap import ask_owner, new_secrets, new_sender
from paysg_desktop.cli.context import CliContext, pass_context, reading
from paysg_desktop.cli.output import print_json, print_line
from paysg_desktop.domain.clock import SystemClock
from paysg_desktop.domain.delivery import Headers
from paysg_desktop.domain.endpoint import Environment, SecretReference
from paysg_desktop.domain.errors import NotFoundError, PaySGDesktopError, RefusedError, UsageError
from paysg_desktop.domain.ports import Provider, SendOutcome
from paysg_desktop.providers.registry import get

TAMPERINGS = {
    "body": "change the body after it was signed",
    "secret": "sign with another secret",
    "unsigned": "leave the signature out",
    "not-json": "send a body that is no JSON, well signed",
}
_JSON: Headers = ((b"Content-Type", b"application/json"),)


@dataclass(frozen=True, slots=True)
class _Target:
    url: str
    secret: str | None
    """None: the endpoint has none, so the event goes out unsigned."""


@click.command(short_help="Make up, sign and send an event.")
@click.argument("event_type", metavar="TYPE")
@click.option("--provider", default="paysg", show_default=True, help="Whose event.")
@click.option("--set", "settings", multiple=True, metavar="PATH=VALUE", help="data.object.reference_id=INV-7")
@click.option("--count", default=1, show_default=True, type=click.IntRange(1, 10_000))
@click.option("--tamper", type=click.Choice(list(TAMPERINGS)), help="Spoil it on purpose.")
@click.option("--to", "to_url", help="Send it there instead; sign with --secret-env.")
@click.option("--secret-env", help="The variable that holds the secret to sign with.")
@click.option("--json", "as_json", is_flag=True, help="One JSON line an event sent.")
@pass_context
def trigger(
    context: CliContext,
    event_type: str,
    provider: str,
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
    platform = get(provider)
    target = _target(context, provider, to_url, secret_env)
    values = dict(_setting(text) for text in settings)
    sent = asyncio.run(_send_all(platform, target, event_type, values, tamper, count))
    for event_id, outcome in sent:
        if as_json:
            print_json(
                {"event": "sent", "event_id": event_id, "status": outcome.status, "problem": outcome.problem}
            )
        else:
            print_line(f"{event_id}: {outcome.status or outcome.problem}")
    if any(outcome.status is None for _, outcome in sent):
        raise PaySGDesktopError("Not everything reached the other end. Is the listener still running?")


async def _send_all(
    provider: Provider,
    target: _Target,
    event_type: str,
    values: dict[str, str],
    tamper: str | None,
    count: int,
) -> list[tuple[str, SendOutcome]]:
    sender, clock = new_sender(), SystemClock()
    sent: list[tuple[str, SendOutcome]] = []
    for _ in range(count):
        now = clock.now()
        event = provider.sample(event_type, now, values)
        headers, body = signed(provider, event, target.secret, now, tamper)
        outcome = await sender.send(target.url, (*_JSON, *headers), body)
        sent.append((str(event.get("id", "")), outcome))
    await sender.aclose()
    return sent


def signed(
    provider: Provider, event: dict[str, Any], secret: str | None, now: int, tamper: str | None
) -> tuple[Headers, bytes]:
    """The signature headers and the body that go out, spoilt as `tamper` says."""
    body = json.dumps(event, ensure_ascii=False, separators=(",", ":")).encode()
    if tamper == "not-json":
        body = b"This is not JSON: " + body[:40]
    key = secret or "no secret"
    if tamper == "secret":
        key += " of somebody else"
    headers = () if tamper == "unsigned" or secret is None else provider.sign(body, key, now)
    return headers, body[:-1] + b',"tampered":true}' if tamper == "body" else body


def _target(context: CliContext, provider: str, to_url: str | None, secret_env: str | None) -> _Target:
    secrets = new_secrets()
    own = secrets.get(SecretReference("env", secret_env)) if secret_env else None
    if to_url:
        return _Target(to_url, own)
    described = ask_owner(context.folder, "describe", {})
    running = {each["id"]: each["url"] for each in described["endpoints"]} if described else {}
    if not running:
        raise NotFoundError(f"Nothing listens for the workspace {context.folder}. Start `paysg-desktop listen`.")
    with reading(context) as reader:
        suitable = [each for each in reader.endpoints() if each.provider == provider and each.id in running]
    if not suitable:
        raise NotFoundError(f"The running listener has no endpoint of the provider “{provider}”.")
    endpoint = next((each for each in suitable if each.environment is not Environment.LIVE), None)
    if endpoint is None:
        raise RefusedError(
            "The only endpoint that listens is LIVE, and made-up payments would stand among real money for ever. "
            "Add one with `paysg-desktop endpoints add --environment test`."
        )
    if not secret_env and endpoint.secrets:
        own = secrets.get(endpoint.secrets[0])
    return _Target(running[endpoint.id], own)


def _setting(text: str) -> tuple[str, str]:
    path, equals, value = text.partition("=")
    if not equals or not path:
        raise UsageError(f"--set takes PATH=VALUE, and {text!r} has no “=”.")
    return path, value
