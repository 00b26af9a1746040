"""`listen`: the engine in the terminal, on the main thread's loop."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress

import click

from paysg_desktop.bootstrap import demo_traffic, open_demo, open_workspace
from paysg_desktop.cli.context import CliContext, pass_context
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
from paysg_desktop.core import LOOPBACK, Core
from paysg_desktop.core_commands import describe
from paysg_desktop.domain.delivery import DeliveryRow
from paysg_desktop.domain.money import format_minor
from paysg_desktop.domain.tasks import spawn
from paysg_desktop.settings.declarations import LISTENER_PORT
from paysg_desktop.usecases.endpoints import require_endpoints


@click.command(short_help="Receive webhooks in this terminal.")
@click.option("--port", type=click.IntRange(0, 65535), help="Default: the setting listener.port; 0: a free one.")
@click.option("--bind", "host", default=LOOPBACK, show_default=True, help="The address to listen on.")
@click.option("--demo", is_flag=True, help="A throw-away workspace with made-up traffic.")
@click.option("--rate", default=1.0, show_default=True, help="With --demo: events a second once it is calm.")
@click.option("--for", "for_s", type=click.FloatRange(min=0), help="End by itself after so many seconds.")
@click.option("--json", "as_json", is_flag=True, help="JSON lines: the addresses, then one a delivery.")
@pass_context
def listen(
    context: CliContext,
    port: int | None,
    host: str,
    demo: bool,
    rate: float,
    for_s: float | None,
    as_json: bool,
) -> None:
    """Receive, verify and store webhooks in this terminal, until Ctrl-C."""
    with _opened(context, demo) as core:
        require_endpoints(core.book.endpoints())
        chosen = port if port is not None else 0 if demo else core.settings.get(LISTENER_PORT)
        with suppress(KeyboardInterrupt):
            asyncio.run(_run(core, host, chosen, rate if demo else None, for_s, as_json))


def _opened(context: CliContext, demo: bool) -> AbstractContextManager[Core]:
    if not demo:
        return open_workspace(context.folder, "listen", context.log_level)
    if context.workspace is not None:
        click.echo("The demo uses a throw-away workspace of its own; the one you named is left alone.", err=True)
    return open_demo("listen", context.log_level)


async def _run(
    core: Core, host: str, port: int, demo_rate: float | None, for_s: float | None, as_json: bool
) -> None:
    asked_to_end = _end_event()
    printer = Printer(_json_line if as_json else _line)
    with _printed(core, printer):
        await core.listen(host, port)
        _print_start(core, as_json)
        printer.start()
        beside = [spawn(core.poll())]
        if demo_rate is not None:
            ((_, url),) = core.addresses()
            beside.append(spawn(demo_traffic(core, url, demo_rate).run()))
        with suppress(TimeoutError):
            await asyncio.wait_for(asked_to_end.wait(), for_s)
        for each in beside:
            each.cancel()
        await asyncio.gather(*beside, return_exceptions=True)
        await core.stop_listening()
        await asyncio.to_thread(core.store.writer.settle)
    click.echo(printer.summary, err=as_json)


def _end_event() -> asyncio.Event:
    """Set by Ctrl-C and by a polite request to end; in place before anybody is told that we listen."""
    asked_to_end = asyncio.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        with suppress(NotImplementedError):  # Windows' loop has no signal handlers; Ctrl-C arrives as an exception
            asyncio.get_running_loop().add_signal_handler(name, asked_to_end.set)
    return asked_to_end


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
        print_json({"event": "listening", "endpoints": endpoints, "public_url": None})
        return
    print_line(_DEMO_LINE if core.is_demo else "Listening. Ctrl-C ends it; what was received is kept.")
    for endpoint, url in core.addresses():
        print_line(f"  {endpoint.name}: {url}")


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
