"""`forward …`: destinations that deliveries are passed on to; who owns the workspace makes the changes."""

from __future__ import annotations

from typing import Any

import click

from paysg_desktop.cli.asked import ask, endpoint_of, tell
from paysg_desktop.cli.context import CliContext, pass_context
from paysg_desktop.cli.endpoint_options import chosen_reference
from paysg_desktop.cli.output import print_json, print_line, print_table, shown
from paysg_desktop.cli.reading import reading
from paysg_desktop.domain.endpoint import Endpoint, Environment
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.forwarding import Destination, Lag
from paysg_desktop.usecases.forward_json import destination_json
from paysg_desktop.usecases.schedules import schedule_text

_ENVIRONMENTS = [each.value for each in Environment]
_HEADINGS = ("ID", "NAME", "ENV", "URL", "SCHEDULE", "WAITING", "DONE", "GIVEN UP", "LAST", "STATE")
_json = click.option("--json", "as_json", is_flag=True, help="As one JSON line.")


@click.group(short_help="Pass deliveries on to your own app.")
def forward() -> None:
    """Destinations: where deliveries are passed on to, while the window or `listen` runs."""


@forward.command()
@click.argument("url")
@click.option("--name", help="A name for people; default: scheme, host and port.")
@click.option("--endpoint", help="Only what comes to this endpoint; its id, the start of one, or its name.")
@click.option("--environment", type=click.Choice(_ENVIRONMENTS), help="Whose deliveries; default: the endpoint's.")
@click.option("--events", help="Only these types, with commas between them; default: all.")
@click.option("--own-checkouts", is_flag=True, help="Only payments of checkouts that are noted as ours.")
@click.option("--schedule", help="When a failed one is tried again: paysg, yoco, gateway, “5s 5m 30m”, or once.")
@click.option("--timeout", "timeout_s", default=10.0, show_default=True, help="Seconds that an answer may take.")
@click.option("--resign", is_flag=True, help="Sign anew at each attempt, with the endpoint's own secret.")
@click.option("--secret-env", help="Sign anew with the secret in this variable.")
@click.option("--secret-prompt", is_flag=True, help="Ask for the secret to sign with; keep it in the keychain.")
@click.option("--shuffle", is_flag=True, help="Send what waits in a random order, on purpose.")
@click.option("--answer", is_flag=True, help="Answer senders what this answers (TEST and DEMO endpoints only).")
@click.option("--confirm-live", is_flag=True, help="LIVE payers' data may go to another computer.")
@_json
@pass_context
def add(
    context: CliContext,
    url: str,
    name: str | None,
    endpoint: str | None,
    environment: str | None,
    events: str | None,
    own_checkouts: bool,
    schedule: str | None,
    timeout_s: float,
    resign: bool,
    secret_env: str | None,
    secret_prompt: bool,
    shuffle: bool,
    answer: bool,
    confirm_live: bool,
    as_json: bool,
) -> None:
    """Pass on to URL what comes from now on.

    Only this computer is reached, unless the setting forwarding.other_hosts is on.
    """
    found = endpoint_of(context, endpoint) if endpoint else None
    given: dict[str, Any] = {
        "url": url,
        "name": name,
        "endpoint": found and found.id,
        "environment": environment,
        "events": event_types(events),
        "own_checkouts_only": own_checkouts,
        "schedule": schedule,
        "timeout_s": timeout_s,
        "secret": _secret(found, environment, resign, secret_env, secret_prompt),
        "shuffled": shuffle,
        "answers_for_us": answer,
        "confirmed": confirm_live,
    }
    made = ask(context, "forward.add", given)
    tell(
        made, as_json, f"Added {made['id']}: {shown(made['name'])} gets what comes from now on ({made['waits']})."
    )
    if not as_json:
        print_line("Deliveries are passed on while the window or `paysg-desktop listen` runs.")


@forward.command("list")
@click.option("--json", "as_json", is_flag=True, help="One JSON line a destination.")
@pass_context
def list_(context: CliContext, as_json: bool) -> None:
    """List the destinations, and how far each is behind."""
    with reading(context) as reader:
        lags = reader.lags()
        known = [(each, lags.get(each.id, Lag())) for each in reader.destinations()]
    if not as_json:
        print_table(list(_HEADINGS), [_cells(*each) for each in known])
        return
    for each, lag in known:
        print_json(destination_json(each, lag))


@forward.command()
@click.argument("destination")
@_json
@pass_context
def remove(context: CliContext, destination: str, as_json: bool) -> None:
    """Send nothing more there: what waits is dropped, and what was sent stays listed."""
    _change(context, "forward.remove", destination, as_json, "{name} is removed; nothing more goes there.")


@forward.command()
@click.argument("destination")
@_json
@pass_context
def pause(context: CliContext, destination: str, as_json: bool) -> None:
    """Send nothing there until it is resumed; what waits and what comes meanwhile is kept."""
    _change(context, "forward.pause", destination, as_json, "{name} is paused. What waits is kept.")


@forward.command()
@click.argument("destination")
@_json
@pass_context
def resume(context: CliContext, destination: str, as_json: bool) -> None:
    """Go on where a paused or stopped destination stood."""
    _change(context, "forward.resume", destination, as_json, "{name} takes deliveries again.")


def event_types(text: str | None) -> list[str]:
    """`payment.succeeded,refund.succeeded` as a list; empty for all."""
    return [each.strip() for each in (text or "").split(",") if each.strip()]


def _change(context: CliContext, command: str, destination: str, as_json: bool, sentence: str) -> None:
    """Have the owner do this to a destination; the sentence holds its `{name}`."""
    told = ask(context, command, {"destination": destination})
    tell(told, as_json, sentence.format(name=shown(told["name"])))


def _secret(
    endpoint: Endpoint | None, environment: str | None, resign: bool, secret_env: str | None, has_prompt: bool
) -> str | None:
    if not resign:
        return chosen_reference(secret_env, has_prompt, "forward")
    if secret_env or has_prompt:
        raise UsageError("Choose one of --resign, --secret-env and --secret-prompt.")
    wanted = environment or (endpoint and endpoint.environment.value)
    current = [
        each
        for each in (endpoint.secrets if endpoint else ())
        if each.accepted_until is None and (each.environment or wanted) == wanted
    ]
    if not current:
        raise UsageError("--resign takes the secret of an endpoint: name one that has it, with --endpoint.")
    return str(current[0].reference)


def _cells(to: Destination, lag: Lag) -> list[str]:
    last = "-" if lag.last is None else str(lag.last.status or lag.last.problem or "under way")
    state = to.stopped or ("answers for us" if to.answers_for_us else "takes deliveries")
    counts = [str(each) for each in (lag.waiting + lag.unread, lag.done, lag.given_up)]
    schedule = to.schedule_name if to.schedule_name != "own" else schedule_text(to.schedule)
    name, url = shown(to.name, 30), shown(to.url, 80)
    return [to.id, name, to.environment.value, url, shown(schedule, 30), *counts, shown(last, 40), shown(state)]
