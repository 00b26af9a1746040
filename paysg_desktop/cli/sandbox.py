"""`sandbox`: a local stand-in for the providers, in this terminal."""

from __future__ import annotations

import asyncio
import signal
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import click

from paysg_desktop.bootstrap import new_secrets
from paysg_desktop.cli.context import CliContext, pass_context
from paysg_desktop.cli.given import SECONDS
from paysg_desktop.cli.output import clock_time, print_json, print_line
from paysg_desktop.domain.clock import SystemClock
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.sandbox.server.control import TOKEN_HEADER, attempt_json
from paysg_desktop.sandbox.server.post_office import Attempt
from paysg_desktop.sandbox.server.rehearsal import MOST, REHEARSALS
from paysg_desktop.sandbox.server.server import SandboxServer
from paysg_desktop.sandbox.server.switches import SandboxOptions, read_switches
from paysg_desktop.settings.paths import prepare_workspace
from paysg_desktop.settings.secrets import parse_reference

_FOLDER = "sandbox"
_MOST_PAYMENTS = 100_000
_KEY_NAME = "PAYSG_DEMO_KEY"


@click.command(short_help="Run a local stand-in for the providers.")
@click.option("--port", default=0, show_default=True, type=click.IntRange(0, 65535), help="0: a free one.")
@click.option(
    "--folder", type=click.Path(file_okay=False, path_type=Path), help="Default: sandbox/ in the workspace."
)
@click.option("--payments", type=click.IntRange(0, _MOST_PAYMENTS), default=0, help="Make so many if it has none.")
@click.option(
    "--speed", default=1.0, show_default=True, help="How fast repeated webhooks follow: 60: an hour a minute."
)
@click.option(
    "--switch", "switches", multiple=True, metavar="NAME=VALUE", help="One unproven fact; see docs/sandbox.md."
)
@click.option(
    "--webhook", "webhook", metavar="URL", help="Send PaySG's webhooks to this address of this computer."
)
@click.option(
    "--webhook-secret-env", help="The variable that holds the secret to sign them with; default: its own."
)
@click.option(
    "--rehearse",
    "rehearsals",
    multiple=True,
    type=click.Choice(list(REHEARSALS)),
    metavar="KIND",
    help="Send made-up events at once: "
    + "; ".join(f"{kind}: {each.sentence}" for kind, each in REHEARSALS.items()),
)
@click.option("--count", type=click.IntRange(1, MOST), help="How many events each rehearsal has.")
@click.option("--for", "for_s", type=SECONDS, help="End by itself after so many seconds.")
@click.option("--json", "as_json", is_flag=True, help="JSON lines: the addresses and keys, then one an attempt.")
@pass_context
def sandbox(
    context: CliContext,
    port: int,
    folder: Path | None,
    payments: int,
    speed: float,
    switches: tuple[str, ...],
    webhook: str | None,
    webhook_secret_env: str | None,
    rehearsals: tuple[str, ...],
    count: int | None,
    for_s: float | None,
    as_json: bool,
) -> None:
    """Run a local stand-in for PaySG, Yoco and the gateway, with made-up money, until Ctrl-C.

    It keeps its state, takes API calls, shows payment pages and sends the webhooks of what happens in it. It can
    be reached from this computer alone.
    """
    if (webhook_secret_env or rehearsals) and not webhook:
        raise UsageError("--webhook-secret-env and --rehearse need --webhook: the address to send to.")
    options = SandboxOptions(**read_switches(switches), speed=speed)
    secret = new_secrets().get(parse_reference(f"env:{webhook_secret_env}")) if webhook_secret_env else None
    place = folder or prepare_workspace(context.folder) / _FOLDER
    with suppress(KeyboardInterrupt):
        plan = _Plan(payments, webhook, secret, tuple((each, count) for each in rehearsals))
        asyncio.run(_run(place, port, options, plan, for_s, as_json))


@dataclass(frozen=True, slots=True)
class _Plan:
    """What the sandbox begins with."""

    payments: int
    webhook: str | None
    secret: str | None = field(repr=False)
    rehearsals: tuple[tuple[str, int | None], ...]


async def _run(
    folder: Path,
    port: int,
    options: SandboxOptions,
    plan: _Plan,
    for_s: float | None,
    as_json: bool,
) -> None:
    asked_to_end = asyncio.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        with suppress(NotImplementedError):  # Windows' loop has no signal handlers; Ctrl-C arrives as an exception
            asyncio.get_running_loop().add_signal_handler(name, asked_to_end.set)
    server = SandboxServer(folder, SystemClock(), port, options)
    try:
        if plan.webhook:
            server.register(plan.webhook, plan.secret)
        if plan.payments and not len(server.world.payments):
            server.seed(plan.payments)
        server.world.post.on_attempt = _print_attempt_json if as_json else _print_attempt
        await server.start()
        _print_start(server, folder, as_json)
        for kind, count in plan.rehearsals:
            server.rehearse(kind, count)
        with suppress(TimeoutError):
            await asyncio.wait_for(asked_to_end.wait(), for_s)
    finally:
        await server.stop()
    if not as_json:
        print_line("The sandbox has ended. What happened in it is kept.")


def _print_start(server: SandboxServer, folder: Path, as_json: bool) -> None:
    """Keys and tokens may be shown: they are made up, and good for this sandbox alone."""
    if as_json:
        print_json(_described(server, folder))
        return
    first = server.payment_service_ids[0]
    print_line("The sandbox runs (DEMO: made-up money, this computer only). Ctrl-C ends it; its state is kept.")
    print_line(f"  PaySG API        {server.base_url}")
    print_line(f"  API key          {server.paysg_key}")
    for service in server.payment_service_ids:
        print_line(f"  payment service  {service}")
    print_line(f"  webhook secret   {server.webhook_secret}")
    print_line(f"  Yoco API         {server.yoco_url}  key {server.yoco_key}")
    print_line(f"  gateway          {server.gateway_url}  token {server.gateway_token}")
    print_line(f"  control          {server.base_url}/_sandbox/  {TOKEN_HEADER}: {server.control_token}")
    print_line(f"  state            {folder}")
    print_line("Connect it, in another terminal (Windows: set instead of export):")
    print_line(f"  export {_KEY_NAME}={server.paysg_key}")
    print_line(f"  paysg-desktop accounts add --id {first} --key-env {_KEY_NAME} --base-url {server.base_url}")


def _print_attempt(attempt: Attempt) -> None:
    """One line an attempt: every one can be seen."""
    answer = attempt.status or "no answer"
    after = "" if attempt.next_at is None else f", next at {clock_time(attempt.next_at)[11:]}"
    special = f" ({attempt.rehearsed})" if attempt.rehearsed else ""
    print_line(
        f"{clock_time(attempt.at)[11:]}  {attempt.event_type:<20} {attempt.event_id}{special}"
        f"  attempt {attempt.number} → {answer}{after}"
    )


def _print_attempt_json(attempt: Attempt) -> None:
    print_json({"event": "attempt"} | attempt_json(attempt))


def _described(server: SandboxServer, folder: Path) -> dict[str, Any]:
    return {
        "event": "sandbox",
        "base_url": server.base_url,
        "yoco_url": server.yoco_url,
        "gateway_url": server.gateway_url,
        "payment_service_ids": server.payment_service_ids,
        "paysg_key": server.paysg_key,
        "yoco_key": server.yoco_key,
        "gateway_token": server.gateway_token,
        "webhook_secret": server.webhook_secret,
        "control_token": server.control_token,
        "folder": str(folder),
    }
