"""`endpoints answer`, `endpoints answers`: what a test endpoint answers instead of its usual 200 or 401."""

from __future__ import annotations

import base64
import json
from typing import Any, BinaryIO

import click

from paysg_desktop.bootstrap import ask_owner
from paysg_desktop.cli.asked import ask, endpoint_of
from paysg_desktop.cli.context import CliContext, pass_context
from paysg_desktop.cli.output import print_json, print_line, print_table, shown
from paysg_desktop.cli.reading import reading
from paysg_desktop.domain.endpoint import Endpoint
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.usecases.answers import LONGEST_BODY

_HEADINGS = ("ENDPOINT", "NAME", "STATUS", "DELAY", "BODY", "LEFT")
_json = click.option("--json", "as_json", is_flag=True, help="JSON lines.")


@click.command(short_help="Have a test endpoint answer otherwise for a while.")
@click.argument("endpoint")
@click.option("--status", type=int, help="The HTTP status, 200 to 599; default: what it answers usually.")
@click.option("--delay", "delay_s", type=float, help="Seconds to wait before the answer, at most 60.")
@click.option("--body", type=click.File("rb"), help="A file with the answer's body; - reads standard input.")
@click.option("--content-type", help="Of the body; default: JSON where it is that, otherwise plain text.")
@click.option("--count", type=int, help="For the next so many deliveries; default: until it is switched off.")
@click.option("--off", "is_off", is_flag=True, help="Answer as usual again.")
@_json
@pass_context
def answer(
    context: CliContext,
    endpoint: str,
    status: int | None,
    delay_s: float | None,
    body: BinaryIO | None,
    content_type: str | None,
    count: int | None,
    is_off: bool,
    as_json: bool,
) -> None:
    """Rehearse what a sender does with another answer; deliveries are stored either way."""
    given = (status, delay_s, body, content_type, count)
    if is_off is any(each is not None for each in given):
        raise UsageError("Say what to answer: --status, --delay or --body; or --off alone.")
    found = endpoint_of(context, endpoint)
    if is_off:
        _switch_off(context, found, as_json)
        return
    content = _content(body)
    arguments = {
        "endpoint": found.id,
        "status": status,
        "delay_s": delay_s,
        "body": base64.b64encode(content).decode("ascii"),
        "content_type": content_type or (_kind_of(content) if content else None),
        "left": count,
    }
    done = ask(context, "answers.set", arguments)
    if as_json:
        print_json(done)
        return
    print_line(f"{shown(found.name)} answers {_words(done)}. Every delivery is stored as ever.")
    print_line(f"Switch it off with: paysg-desktop endpoints answer {found.id} --off")


@click.command(short_help="List what endpoints answer otherwise now.")
@_json
@pass_context
def answers(context: CliContext, as_json: bool) -> None:
    """List the answers in force; where nothing listens there are none."""
    found: list[dict[str, Any]] = ask_owner(context.folder, "answers.list", {}) or []
    if as_json:
        for each in found:
            print_json(each)
        return
    if not found:
        print_line("Every endpoint answers as usual.")
        return
    with reading(context) as reader:
        names = {each.id: each.name for each in reader.endpoints()}
    print_table(_HEADINGS, [_cells(each, names) for each in found])


def _switch_off(context: CliContext, found: Endpoint, as_json: bool) -> None:
    done = ask(context, "answers.clear", {"endpoint": found.id})
    if as_json:
        print_json({"endpoint": found.id} | done)
    elif done["was_set"]:
        print_line(f"{shown(found.name)} answers as usual again.")
    else:
        print_line(f"{shown(found.name)} answered as usual already. Nothing was changed.")


def _content(body: BinaryIO | None) -> bytes:
    """What the file holds; one byte too many is enough for the guard to refuse it."""
    return b"" if body is None else body.read(LONGEST_BODY + 1)


def _kind_of(content: bytes) -> str:
    try:
        json.loads(content)
    except ValueError:
        return "text/plain; charset=utf-8"
    return "application/json"


def _words(done: dict[str, Any]) -> str:
    """`500 after 2 s with a body of 12 bytes, for the next 3 deliveries`."""
    words = str(done["status"])
    words += f" after {done['delay_s']:g} s" if done["delay_s"] else ""
    words += f" with a body of {done['body_bytes']} bytes" if done["body_bytes"] else ""
    left = done["left"]
    if left is None:
        return f"{words}, until it is switched off or the program ends"
    return f"{words} to the next delivery" if left == 1 else f"{words} to the next {left} deliveries"


def _cells(each: dict[str, Any], names: dict[str, str]) -> list[str]:
    body = f"{each['body_bytes']} bytes" if each["body_bytes"] else "-"
    left = "until it is switched off" if each["left"] is None else str(each["left"])
    name = shown(names.get(each["endpoint"]))
    return [each["endpoint"], name, str(each["status"]), f"{each['delay_s']:g} s", body, left]
