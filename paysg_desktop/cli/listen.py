"""`listen`: the engine in the terminal, on the main thread's loop."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress

import click

from paysg_desktop.bootstrap import demo_traffic, open_demo, open_workspace
from paysg_desktop.cli.context import CliContext, pass_context
from paysg_desktop.cli.endings import end_event, stop_receiving
from paysg_desktop.cli.forward import event_types
from paysg_desktop.cli.given import SECONDS
from paysg_desktop.cli.listen_ways import WaysInLines
from paysg_desktop.cli.output import (
    clock_time,
    delivery_json,
    json_text,
    print_json,
    print_line,
    shown,
    verdict_text,
)
from paysg_desktop.cli.printer import Printer
from paysg_desktop.core import COLLECTOR, SWITCH_INTERVAL_S, Core
from paysg_desktop.core_commands import describe
from paysg_desktop.domain.delivery import DeliveryRow
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.forwarding import AttemptRow
from paysg_desktop.domain.money import format_minor
from paysg_desktop.domain.tasks import spawn
from paysg_desktop.settings.crashes import watched
from paysg_desktop.settings.declarations import LISTENER_PORT
from paysg_desktop.usecases.endpoints import require_endpoints
from paysg_desktop.usecases.forward_json import attempt_json


@click.command(short_help="Receive webhooks in this terminal.")
@click.option("--port", type=click.IntRange(0, 65535), help="Default: the setting listener.port; 0: a free one.")
@click.option("--bind", "host", help="One address to listen on, too. Default: the setting listener.bind.")
@click.option("--demo", is_flag=True, help="A throw-away workspace with made-up traffic.")
@click.option("--rate", default=1.0, show_default=True, help="With --demo: events a second once it is calm.")
@click.option("--for", "for_s", type=SECONDS, help="End by itself after so many seconds.")
@click.option("--forward", "forward_url", metavar="URL", help="Pass everything on to your own app, for this run.")
@click.option(
    "--forward-events", metavar="LIST", help="With --forward: only these types, with commas between them."
)
@click.option("--confirm-live", is_flag=True, help="With --forward: LIVE payers' data may go to another computer.")
@click.option(
    "--tunnel", "tunnels", multiple=True, metavar="NAME", help="A way in that stands for this run; repeatable."
)
@click.option("--json", "as_json", is_flag=True, help="JSON lines: the addresses, one a delivery, one an attempt.")
@pass_context
def listen(
    context: CliContext,
    port: int | None,
    host: str | None,
    demo: bool,
    rate: float,
    for_s: float | None,
    forward_url: str | None,
    forward_events: str | None,
    confirm_live: bool,
    tunnels: tuple[str, ...],
    as_json: bool,
) -> None:
    """Receive, verify and store webhooks in this terminal, until Ctrl-C."""
    if forward_events and not forward_url:
        raise UsageError("--forward-events says what is passed on: name the address, too, with --forward URL.")
    if confirm_live and not forward_url:
        raise UsageError("--confirm-live is about what is passed on: name the address, too, with --forward URL.")
    with _opened(context, demo) as core:
        require_endpoints(core.book.endpoints())
        core.reach.stand_for_this_run(tunnels)
        chosen = port if port is not None else 0 if demo else core.settings.get(LISTENER_PORT)
        forwarding = _forwarding(core, forward_url, event_types(forward_events), chosen, is_confirmed=confirm_live)
        with watched("listen"), suppress(KeyboardInterrupt), forwarding:
            asyncio.run(_run(core, host, chosen, rate if demo else None, for_s, as_json))


@contextmanager
def _forwarding(
    core: Core, url: str | None, events: list[str], port: int, *, is_confirmed: bool
) -> Iterator[None]:
    """Destinations for this run alone, where a URL is given."""
    if url is not None:
        core.forwards.add_for_this_run(url, events, port, is_confirmed=is_confirmed)
    try:
        yield
    finally:
        core.forwards.end_run()


def _opened(context: CliContext, demo: bool) -> AbstractContextManager[Core]:
    if not demo:
        return open_workspace(context.folder, COLLECTOR, context.log_level)
    if context.workspace is not None:
        click.echo("The demo uses a throw-away workspace of its own; the one you named is left alone.", err=True)
    return open_demo(COLLECTOR, context.log_level)


async def _run(
    core: Core, host: str | None, port: int, demo_rate: float | None, for_s: float | None, as_json: bool
) -> None:
    sys.setswitchinterval(SWITCH_INTERVAL_S)  # the writer and what is forwarded share the interpreter with us
    asked_to_end = end_event((signal.SIGINT, signal.SIGTERM))
    lines = (_json_line, _json_attempt) if as_json else (_line, _attempt_line(core))
    printer = Printer(*lines, WaysInLines(core, as_json=as_json))
    with _printed(core, printer):
        await core.listen(host, port)
        _print_start(core, as_json)
        printer.start()
        beside = [spawn(core.poll()), spawn(core.forwards.run())]
        if demo_rate is not None:
            ((_, url),) = core.addresses()
            beside.append(spawn(demo_traffic(core, url, demo_rate).run()))
        with suppress(TimeoutError):
            await asyncio.wait_for(asked_to_end.wait(), for_s)
        await stop_receiving(core, beside)
        await asyncio.to_thread(core.store.writer.settle)
    click.echo(printer.summary, err=as_json)


@contextmanager
def _printed(core: Core, printer: Printer) -> Iterator[None]:
    unsubscribe = core.hub.subscribe(printer.take)
    try:
        yield
    finally:
        unsubscribe()
        printer.end()


def _print_start(core: Core, as_json: bool) -> None:
    if as_json:
        keys = ("id", "provider", "environment", "url")
        endpoints = [{key: each[key] for key in keys} for each in describe(core)["endpoints"]]
        public = core.reach.public_urls()
        public_url = public[0][1] if public else None
        print_json({"event": "listening", "endpoints": endpoints, "public_url": public_url})
        return
    print_line(_DEMO_LINE if core.is_demo else "Listening. Ctrl-C ends it; what was received is kept.")
    for endpoint, url in core.addresses():
        print_line(f"  {endpoint.name}: {url}")
    if core.outer_url is not None:
        print_line(f"The proxies that you named reach it at {core.outer_url}, everybody else is refused.")


_DEMO_LINE = "Listening to made-up payments (DEMO: no account, no network, nothing is kept)."


def _json_line(row: DeliveryRow, is_update: bool) -> str:
    return json_text(delivery_json(row) | ({"event": "updated"} if is_update else {}))


def _line(row: DeliveryRow, is_update: bool) -> str:
    """Time, type, reference, amount, verdict: one line a delivery; and one for what was found out later."""
    if is_update:
        return f"{clock_time(row.received_at)[11:]}  delivery {row.id} is now: {verdict_text(row)}"
    payment = row.payment
    amount = "-"
    if payment is not None:
        unclear = "unit unclear"
        minor = payment.amount_minor
        amount = unclear if minor is None else format_minor(minor, payment.currency)
    kind = shown(row.event_type) if row.event_type else "no event"
    reference = shown(payment.reference) if payment else "-"
    time = clock_time(row.received_at)[11:]
    return f"{time}  {kind:<20} {reference:<18} {amount:>14}  {verdict_text(row)} → {row.answer}"


def _json_attempt(row: AttemptRow) -> str:
    return json_text(attempt_json(row))


def _attempt_line(core: Core) -> Callable[[AttemptRow], str]:
    """Time, where to, which delivery, what came back and when it is tried again: one line an attempt."""

    def line(row: AttemptRow) -> str:
        known = core.forwards.known(row.destination_id) if row.destination_id else None
        to = f" to {shown(known.name, 30)}" if known else ""
        outcome = shown(row.problem, 100) if row.status is None else str(row.status)
        again = f"; again at {clock_time(row.next_at)[11:]}" if row.next_at is not None else ""
        took_ms = (row.took_us or 0) // 1000
        what = f"delivery {row.delivery_id}{to}, attempt {row.number}"
        return f"{clock_time(row.at)[11:]}  {what}: {outcome} in {took_ms} ms{again}"

    return line
