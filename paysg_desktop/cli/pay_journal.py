"""`pay activity`, `look-up`, `settle`, `approve`, `decline`, `note`: the journal, and people's word on it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from paysg_desktop.bootstrap import now
from paysg_desktop.cli.context import CliContext, pass_context
from paysg_desktop.cli.export_choice import chosen_environment
from paysg_desktop.cli.given import LIMIT, NUMBER
from paysg_desktop.cli.output import print_json, print_line, print_table, shown
from paysg_desktop.cli.pay_choice import chosen_payment, environment_option, json_option, on_owner, staff_option
from paysg_desktop.cli.pay_rows import (
    ACTION_TITLES,
    SENTENCE,
    Told,
    action_cells,
    end_with,
    exit_code_of,
    masked_action,
    moment,
    money,
    state_words,
    tell_action,
    what_next,
)
from paysg_desktop.cli.reading import reading
from paysg_desktop.domain.action import OPEN_STATES, Action, ActionFilter, ActionKind, ActionState
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import ApiError, NotFoundError, UsageError
from paysg_desktop.domain.note import NoteKind
from paysg_desktop.endpoint_desk import system_account
from paysg_desktop.store.reader import StoreReader
from paysg_desktop.usecases.action_json import action_detail_json, action_json
from paysg_desktop.usecases.export import ExportFormat
from paysg_desktop.usecases.journal_export import JournalRequest, export_journal

_KINDS = {"create": ActionKind.CREATE, "email": ActionKind.SEND_EMAIL, "cancel": ActionKind.CANCEL}
_KINDS |= {"refund": ActionKind.REFUND}
_STATES = [each.value for each in ActionState]
_note = click.option("--note", default="", help="What you found out, for the journal.")


@click.command(short_help="The journal of what was done from here.")
@click.argument("action", type=NUMBER, required=False)
@environment_option
@click.option("--account", help="Only of this account, by its id or name.")
@click.option("--kind", "kinds", multiple=True, type=click.Choice(list(_KINDS)), help="Only these; repeatable.")
@click.option("--state", "states", multiple=True, type=click.Choice(_STATES), help="Only these; repeatable.")
@click.option("--open", "only_open", is_flag=True, help="Only what has not ended.")
@click.option("--text", default="", help="Only where reference, payer, ids, staff or reason hold it.")
@click.option("--limit", default=100, show_default=True, type=LIMIT, help="0 means all.")
@click.option(
    "--output", type=click.Path(dir_okay=False, path_type=Path), help="Write them to a file, .csv or .xlsx."
)
@click.option("--json", "as_json", is_flag=True, help="One JSON line an action.")
@pass_context
def activity(
    context: CliContext,
    action: int | None,
    environment: str | None,
    account: str | None,
    kinds: tuple[str, ...],
    states: tuple[str, ...],
    only_open: bool,
    text: str,
    limit: int,
    output: Path | None,
    as_json: bool,
) -> None:
    """The journal of what was done from here, newest first; with an ACTION's number, its whole story."""
    if action is not None:
        _tell_story(context, action, as_json=as_json)
        return
    chosen = frozenset(map(ActionState, states)) | (OPEN_STATES if only_open else frozenset())
    of_kinds = frozenset(_KINDS[each] for each in kinds)
    with reading(context) as reader:
        whose = _account_id(reader, account)
        if output is not None:
            one = chosen_environment(reader, environment)
            _write(reader, ActionFilter(one, whose, of_kinds, chosen, None, text), output, as_json=as_json)
            return
        wanted = [ActionFilter(each, whose, of_kinds, chosen, None, text) for each in _places(reader, environment)]
        told = [masked_action(action_json(each)) for one in wanted for each in _newest(reader, one, limit)]
    if as_json:
        for each in told:
            print_json(each)
    else:
        print_table(ACTION_TITLES, map(action_cells, told))


@click.command("look-up", short_help="Find out what came of an action.")
@click.argument("action", type=NUMBER)
@json_option
@pass_context
def look_up(context: CliContext, action: int, as_json: bool) -> None:
    """Find out what came of an action that is not known, at the provider. Ends with 1 where it still isn't."""
    told = on_owner(context, "pay.look_up", {"action": action})
    tell_action(told, as_json=as_json)
    end_with(ApiError.exit_code if told["state"] == ActionState.UNKNOWN.value else 0)


@click.command(short_help="Say yourself what came of an action.")
@click.argument("action", type=NUMBER)
@click.option("--done/--not-done", "is_done", default=None, help="What you found on the provider's dashboard.")
@_note
@staff_option
@json_option
@pass_context
def settle(context: CliContext, action: int, is_done: bool | None, note: str, staff: str, as_json: bool) -> None:
    """Say what came of an action where the provider's API can't tell. Look on its dashboard first."""
    if is_done is None or not note.strip():
        raise UsageError(
            "Say what you found on the dashboard: --done or --not-done, and a --note of where you looked."
        )
    given = {"action": action, "is_done": is_done, "note": note, "staff": staff}
    tell_action(on_owner(context, "pay.settle", given), as_json=as_json)


@click.command(short_help="Agree to a refund as a second person.")
@click.argument("action", type=NUMBER)
@click.option("--staff", required=True, help="Your name: another than that of who asked for it.")
@json_option
@pass_context
def approve(context: CliContext, action: int, staff: str, as_json: bool) -> None:
    """Agree, as a second person, to a refund that waits for one; it is sent then."""
    told = on_owner(context, "pay.approve", {"action": action, "staff": staff})
    tell_action(told, as_json=as_json)
    end_with(exit_code_of(told))


@click.command(short_help="Say no to a refund that waits.")
@click.argument("action", type=NUMBER)
@_note
@staff_option
@json_option
@pass_context
def decline(context: CliContext, action: int, note: str, staff: str, as_json: bool) -> None:
    """Say no to a refund that waits for a second person; nothing is sent."""
    given = {"action": action, "note": note, "staff": staff}
    tell_action(on_owner(context, "pay.decline", given), as_json=as_json)


@click.command(short_help="Note something about a payment.")
@click.argument("payment")
@click.argument("text", default="")
@click.option(
    "--mark",
    type=click.Choice([each.value for each in NoteKind]),
    default="note",
    show_default=True,
    help="What the note says of it.",
)
@environment_option
@staff_option
@json_option
@pass_context
def note(
    context: CliContext, payment: str, text: str, mark: str, environment: str | None, staff: str, as_json: bool
) -> None:
    """Note something about a payment, or mark it as checked or posted to the ledger. Nothing is sent."""
    if mark == NoteKind.NOTE.value and not text.strip():
        raise UsageError("Write the note behind the payment, in quotation marks.")
    with reading(context) as reader:
        key = chosen_payment(reader, payment, environment).row.key
    told = on_owner(context, "pay.note", {"key": key, "kind": mark, "text": text, "staff": staff})
    if as_json:
        print_json(told)
    else:
        print_line(f"Noted, {moment(told['at'])} (+08:00).")


def _places(reader: StoreReader, environment: str | None) -> tuple[Environment, ...]:
    return (Environment(environment),) if environment else reader.environments()


def _account_id(reader: StoreReader, named: str | None) -> str | None:
    """The id of the account of this id or name; what was given where none is connected any more."""
    found = {each.id for each in reader.configured_accounts() if named in (each.id, each.name)}
    if len(found) > 1:
        raise UsageError(f"Several accounts are called {shown(named)}: name one by its id.")
    return found.pop() if found else named


def _newest(reader: StoreReader, wanted: ActionFilter, limit: int) -> list[Action]:
    ids = reader.action_ids(wanted)[::-1]
    chosen = ids[: limit or None]
    known = reader.actions(chosen)
    return [known[each] for each in chosen if each in known]


def _write(reader: StoreReader, wanted: ActionFilter, output: Path, *, as_json: bool) -> None:
    """The same actions as a file, CSV or XLSX by its name."""
    form = ExportFormat.XLSX if output.suffix.lower() == ".xlsx" else ExportFormat.CSV
    count = export_journal(reader, JournalRequest(wanted, output, form, system_account(), now()))
    if as_json:
        print_json({"path": str(output), "format": form.value, "rows": count})
    else:
        print_line(f"written to {shown(str(output), 300)}: {count:,} actions")


def _tell_story(context: CliContext, number: int, *, as_json: bool) -> None:
    with reading(context) as reader:
        detail = reader.action(number)
    if detail is None:
        raise NotFoundError(f"The journal has no action {number}. See: paysg-desktop pay activity")
    told = masked_action(action_detail_json(detail))
    if as_json:
        print_json(told)
    else:
        _print_story(told)


def _print_story(told: Told) -> None:
    print_table(ACTION_TITLES, [action_cells(told)])
    print_line(f"{state_words(told).capitalize()}: {shown(told['sentence'], SENTENCE)}")
    if told["server_text"]:
        print_line(f"The provider said: {shown(told['server_text'], SENTENCE)}")
    facts: dict[str, Any] = {"amount": money(told), "payment": told["payment"], "checkout": told["checkout"]}
    facts |= {"link": told["link"], "reason": told["reason"], "key": told["key"], "sent": _times(told["sent"])}
    facts |= {"approved by": told["approved_by"], "settled by": told["settled_by"]}
    for name, value in facts.items():
        if value:
            print_line(f"{name:>12}  {shown(str(value), SENTENCE)}")
    for step in told["steps"]:
        print_line(f"{moment(step['at'])}  {_step_words(step)}")
    for delivery in told["followed_by"]:
        print_line(f"followed by delivery {delivery:,}")
    for line in what_next(told):
        print_line(line)


def _times(count: int) -> str:
    return {0: "never", 1: "once"}.get(count, f"{count:,} times, always the same")


def _step_words(step: Told) -> str:
    status = f" (HTTP {step['http_status']})" if step["http_status"] is not None else ""
    by = f", {shown(step['by'])}" if step["by"] else ""
    return f"{step['state']}{status}{by}: {shown(step['sentence'], SENTENCE)}"
