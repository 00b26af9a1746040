"""`replay`: send stored deliveries again, as they came or changed, and wait for the end."""

from __future__ import annotations

import hashlib
from array import array
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import Any

import click

from paysg_desktop.bootstrap import ask_owner, open_workspace, run_on_owner
from paysg_desktop.cli.context import CliContext, pass_context
from paysg_desktop.cli.delivery_choice import DeliveryChoice, delivery_options
from paysg_desktop.cli.given import NUMBER
from paysg_desktop.cli.output import print_json, print_line, shown
from paysg_desktop.cli.owner_watch import OwnerWatch
from paysg_desktop.cli.reading import reading, require_workspace
from paysg_desktop.core import COMMAND
from paysg_desktop.core_commands import handle
from paysg_desktop.domain.errors import NotFoundError, UsageError
from paysg_desktop.domain.forwarding import AttemptFilter, AttemptRow
from paysg_desktop.domain.replay import RunState
from paysg_desktop.store.reader import StoreReader
from paysg_desktop.usecases.forward_json import attempt_json
from paysg_desktop.usecases.replay_json import headers_json, run_json

LOOK_EVERY_S = 0.2
OWNER_GONE = (
    "The program that sent this has ended. What was not sent yet was not sent, and what was under way may have "
    "arrived. Look at your app, then send the rest again."
)
LARGEST_BODY = 16 * 1024 * 1024
Told = dict[str, Any]


@click.command(short_help="Send deliveries again.")
@click.argument("delivery_ids", type=NUMBER, nargs=-1, metavar="[ID]...")
@click.option("--to", "url", metavar="URL", help="The address to send to.")
@click.option("--destination", metavar="NAME", help="The destination to send to, by its name or id.")
@click.option("--set", "values", multiple=True, metavar="PATH=VALUE", help="data.object.amount_in_cents=999")
@click.option("--body", "file", type=click.Path(dir_okay=False, path_type=Path), help="Send this body instead.")
@click.option("--header", "headers", multiple=True, metavar="NAME=VALUE", help="Set one; NAME= leaves it out.")
@click.option("--resign", is_flag=True, help="Sign anew with the endpoint's secret and a fresh time.")
@click.option("--new-id", is_flag=True, help="Give the event, and where it has one the message, a new id.")
@click.option("--newest-per-payment", is_flag=True, help="Of each payment only the newest delivery.")
@click.option(
    "--pace",
    type=click.Choice(["at-once", "original"]),
    default="at-once",
    show_default=True,
    help="Without waits, or with those that were between them.",
)
@click.option("--confirm-live", is_flag=True, help="LIVE payers' data may go to another computer.")
@click.option("--json", "as_json", is_flag=True, help="One JSON line an attempt, and a last one for the run.")
@delivery_options
@click.pass_context
@pass_context
def replay(
    context: CliContext,
    click_context: click.Context,
    delivery_ids: tuple[int, ...],
    url: str | None,
    destination: str | None,
    values: tuple[str, ...],
    file: Path | None,
    headers: tuple[str, ...],
    resign: bool,
    new_id: bool,
    newest_per_payment: bool,
    pace: str,
    confirm_live: bool,
    as_json: bool,
    choice: DeliveryChoice,
) -> None:
    """Send stored deliveries again: as they came, edited, or signed anew. Name them, or choose them by options.

    Ends with 0 when all were taken (2xx), with 1 otherwise. Ctrl+C stops it.
    """
    arguments: Told = {
        "ids": _chosen(context, delivery_ids, choice),
        "url": url,
        "destination": destination,
        "values": [_pair(each, "--set") for each in values],
        "body": None if file is None else _file(file),
        "headers": headers_json(tuple(_header(each) for each in headers)),
        "resign": resign,
        "new_id": new_id,
        "newest_per_payment": newest_per_payment,
        "pace": pace.replace("-", "_"),
        "confirmed": confirm_live,
    }
    ended = _run(context, arguments, as_json=as_json)
    is_good = ended["state"] == RunState.DONE.value and ended["taken"] == ended["total"]
    click_context.exit(0 if is_good else 1)


def _chosen(context: CliContext, delivery_ids: tuple[int, ...], choice: DeliveryChoice) -> list[int]:
    """Those that were named, or those that the options take, oldest first."""
    if bool(delivery_ids) == choice.is_given:
        raise UsageError("Name deliveries by their numbers, or choose them by options such as --type and --since.")
    if delivery_ids:
        return list(delivery_ids)
    with reading(context) as reader:
        found = choice.ids(reader)
    if not found:
        raise NotFoundError("No delivery is like that. Nothing was sent.")
    return list(found)


def _run(context: CliContext, arguments: Told, *, as_json: bool) -> Told:
    """Begin a run and follow it to its end: in the process that owns the workspace, or in this one."""
    require_workspace(context)
    if ask_owner(context.folder, "describe", {}) is not None:
        owner = OwnerWatch(context.folder)
        begun = run_on_owner(context.folder, "replay.begin", arguments, context.log_level)
        with reading(context) as reader:
            watch = _Watch(reader, begun, as_json, owner)
            try:
                return watch.to_the_end()
            except KeyboardInterrupt:
                run_on_owner(context.folder, "replay.stop", {"run": begun["id"]}, context.log_level)
                watch.to_the_end()
                raise
    with open_workspace(context.folder, COMMAND, context.log_level) as core:
        watch = _Watch(core.store.reader, handle(core, "replay.begin", arguments), as_json)
        try:
            return watch.to_the_end()
        except KeyboardInterrupt:
            core.replays.stop_run(watch.number)
            watch.to_the_end()
            raise


class _Watch:
    """Prints how each attempt of a run ended; how far it is goes to standard error.

    `owner` is who sends it where that is another process.
    """

    def __init__(self, reader: StoreReader, begun: Told, as_json: bool, owner: OwnerWatch | None = None) -> None:
        self.number = int(begun["id"])
        self._reader = reader
        self._as_json = as_json
        self._owner = owner
        self._printed: set[int] = set()
        self._last = ""
        for each in begun["warnings"]:
            click.echo(shown(each, 500), err=True)

    def to_the_end(self) -> Told:
        """How the run stands once it has ended, or once nobody is left who could send it."""
        pause = Event()
        while True:
            told = self._state()
            is_over = told["state"] != RunState.RUNNING.value
            for row in self._new_attempts(is_over=is_over):
                self._print(row)
            self._say(told)
            if is_over:
                self._print_end(told)
                return told
            pause.wait(LOOK_EVERY_S)

    def _state(self) -> Told:
        # Asked before the look: what an owner wrote before it went is seen, then.
        is_gone = self._owner is not None and self._owner.is_gone
        found = self._reader.replay_run(self.number)
        if found is None:
            raise NotFoundError(f"This workspace has no replay {self.number}.")
        if is_gone and found.state is RunState.RUNNING:
            # The workspace's next owner will write down the same.
            found = replace(found, state=RunState.STOPPED, problem=OWNER_GONE)
        return run_json(found)

    def _new_attempts(self, *, is_over: bool) -> Iterator[AttemptRow]:
        """Those that have ended since; when it is over also those of which nobody knows."""
        ids: array[int] = self._reader.attempt_ids(AttemptFilter(run_id=self.number))
        rows = self._reader.attempts([each for each in ids if each not in self._printed])
        for row in rows.values():
            if is_over or row.has_ended:
                self._printed.add(row.id)
                yield row if row.has_ended else replace(row, is_under_way=False)

    def _print(self, row: AttemptRow) -> None:
        if self._as_json:
            print_json(attempt_json(row) | {"resigned": row.is_resigned, "edited": row.is_edited})
            return
        took = "" if row.took_us is None else f" after {row.took_us / 1000:.1f} ms"
        said = (
            str(row.status)
            if row.status is not None
            else shown(row.problem or "Not known: it may have arrived.", 300)
        )
        print_line(f"delivery {row.delivery_id}: {said}{took}")

    def _say(self, told: Told) -> None:
        line = f"{told['sent']:,} of {told['total']:,} sent, {told['taken']:,} taken"
        if line != self._last:
            click.echo(line, err=True)
            self._last = line

    def _print_end(self, told: Told) -> None:
        if self._as_json:
            print_json(told)
            return
        left_out = f", {told['left_out']:,} left out as not the newest" if told["left_out"] else ""
        why = f" {shown(told['problem'], 300)}" if told["problem"] else ""
        counts = f"{told['taken']:,} of {told['total']:,} taken{left_out}"
        print_line(f"run {told['id']} to {shown(told['target'])}, {told['state']}: {counts}.{why}")


def _file(file: Path) -> Told:
    """Where a body is and what it is: the owner reads it by itself."""
    path = file.expanduser().absolute()
    try:
        if path.stat().st_size > LARGEST_BODY:
            raise UsageError(f"The body is larger than {LARGEST_BODY // 1024**2} MiB. Nothing was sent.")
        body = path.read_bytes()
    except FileNotFoundError:
        raise NotFoundError("There is no such file for the body. Look at its name and folder.") from None
    except OSError:
        raise UsageError("The file for the body can't be read. Look whether you may.") from None
    return {"path": str(path), "sha256": hashlib.sha256(body).hexdigest()}


def _header(text: str) -> tuple[bytes, bytes]:
    name, value = _pair(text, "--header")
    return name.encode(), value.encode()


def _pair(text: str, option: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name:
        raise UsageError(f"{option} takes two parts with a “=” between them, and {text!r} is none.")
    return name, value
