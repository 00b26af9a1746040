"""`probe`: finding out on PaySG's test system what its documents leave open."""

from __future__ import annotations

import asyncio
import json
import sys
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import click

from paysg_desktop.bootstrap import now
from paysg_desktop.cli.context import CliContext, pass_context
from paysg_desktop.cli.output import print_json, print_line
from paysg_desktop.cli.probe_api import open_raw_api
from paysg_desktop.cli.reading import reading
from paysg_desktop.domain.account import Account
from paysg_desktop.domain.clock import SystemClock
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import NotFoundError, RefusedError, StorageError, UsageError
from paysg_desktop.domain.times import singapore_day
from paysg_desktop.usecases.probe import Consent, RawApi, Session, Step, live_refused, require_probeable
from paysg_desktop.usecases.probe_report import ProbeReport, as_json, as_text
from paysg_desktop.usecases.probe_run import STEPS, require_steps, run_probe


@click.command(short_help="Find out what PaySG's documents leave open.")
@click.option("--account", "account_id", metavar="ID", help="The connected account to ask with; its id or name.")
@click.option(
    "--environment",
    type=click.Choice([each.value for each in Environment]),
    default=Environment.TEST.value,
    show_default=True,
    help="LIVE is refused; demo is a rehearsal against the sandbox.",
)
@click.option("--yes", "allowed", multiple=True, metavar="STEP", help="Allow a step that creates something.")
@click.option("--email", metavar="ADDRESS", help="Your own address, for the step send-email.")
@click.option("--list", "is_list", is_flag=True, help="Say what each step does, and send nothing.")
@click.option(
    "--output", type=click.Path(dir_okay=False, path_type=Path), help="Where the report goes; must not exist yet."
)
@click.option("--json", "is_json", is_flag=True, help="The report as one JSON line.")
@click.pass_context
@pass_context
def probe(
    context: CliContext,
    click_context: click.Context,
    account_id: str | None,
    environment: str,
    allowed: tuple[str, ...],
    email: str | None,
    is_list: bool,
    output: Path | None,
    is_json: bool,
) -> None:
    """Ask PaySG's TEST system what its documents leave open, and write a redacted report.

    Reading needs nothing but an account. Each step that creates something asks first, or is allowed with
    --yes STEP; without a terminal nothing is created that was not allowed so.
    """
    if is_list:
        _print_steps(is_json)
        return
    consent = _consent(require_steps(allowed))
    account = _account(context, account_id, Environment(environment))
    require_probeable(account)
    place = _free_place(output)
    report = asyncio.run(_run(open_raw_api(context.folder, account), account, email, consent))
    _write(place, report)
    _say(report, place, is_json)
    click_context.exit(1 if report.failed else 0)


def _print_steps(is_json: bool) -> None:
    for step in STEPS:
        told = {"step": step.name, "does": step.does, "consent": step.consent, "questions": list(step.questions)}
        if is_json:
            print_json(told)
        else:
            print_line(f"{step.name}: {step.does}")
            print_line(f"    asks first: it {step.consent}." if step.consent else "    only reads.")


def _account(context: CliContext, account_id: str | None, environment: Environment) -> Account:
    if environment is Environment.LIVE:
        raise live_refused()
    if not account_id:
        raise UsageError("Say which account to ask with: --account ID. See: paysg-desktop accounts list")
    with reading(context) as reader:
        known = reader.configured_accounts()
    named = [each for each in known if account_id in (each.id, each.name)]
    found = [each for each in named if each.environment is environment]
    if not found and named:
        raise RefusedError(
            f"That account is connected on {named[0].environment.value.upper()}, not on "
            f"{environment.value.upper()}: nothing was sent. Name another account, or --environment."
        )
    if len(found) != 1:
        told = "Several accounts have that name: say its id." if found else "No such account is connected here."
        raise NotFoundError(f"{told} Nothing was sent. See: paysg-desktop accounts list")
    return found[0]


async def _run(
    opened: AbstractAsyncContextManager[RawApi], account: Account, email: str | None, consent: Consent
) -> ProbeReport:
    async with opened as api:
        return await run_probe(Session(api, account, SystemClock(), email), consent, _announce)


def _announce(step: Step) -> None:
    click.echo(f"{step.name}: {step.does}", err=True)


def _consent(allowed: frozenset[str]) -> Consent:
    is_stopped = False

    def ask(step: Step) -> bool:
        nonlocal is_stopped
        if step.name in allowed:
            return True
        # Without a terminal nobody can be asked, and silence is no consent.
        if is_stopped or not (sys.stdin.isatty() and sys.stderr.isatty()):
            return False
        try:
            return click.confirm(f"{step.name}: it {step.consent}. Allow it?", default=False, err=True)
        except click.Abort:
            # What was found out until here is worth a report, and it tells what was left open.
            is_stopped = True
            return False

    return ask


def _free_place(output: Path | None) -> Path:
    """Where the report goes: `.json`, and the text beside it. Raises RefusedError where one is there already."""
    place = (output or Path(f"paysg-probe-{singapore_day(now())}.json")).absolute()
    for path in _both(place):
        if path.exists():
            raise RefusedError(f"{path} is there already and was left alone; name another place with --output.")
    if not place.parent.is_dir():
        raise RefusedError(f"There is no folder {place.parent}; name another place with --output.")
    return place


def _both(place: Path) -> tuple[Path, Path]:
    """The report for programs, and the one for people."""
    return place.with_suffix(".json"), place.with_suffix(".txt")


def _write(place: Path, report: ProbeReport) -> None:
    machine, people = _both(place)
    try:
        machine.write_text(json.dumps(as_json(report), indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
        people.write_text(as_text(report), encoding="utf-8")
    except OSError as error:
        raise StorageError(
            f"The report could not be written ({error.strerror}). What the probe created on the test system is "
            "there; make room or name another place with --output, and probe again."
        ) from error


def _say(report: ProbeReport, place: Path, is_json: bool) -> None:
    if is_json:
        print_json(as_json(report) | {"files": [str(path) for path in _both(place)]})
    else:
        print_line(as_text(report))
    machine, people = _both(place)
    click.echo(f"The report is in {people}, and for programs in {machine}.", err=True)
    click.echo("It holds nothing private; please read it, and send it to the program's authors.", err=True)
