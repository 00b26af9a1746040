"""`reach`: whether the outside could reach this workspace: outages, self-tests, addresses that providers have."""

from __future__ import annotations

from collections.abc import Sequence

import click

from paysg_desktop.bootstrap import now as system_now
from paysg_desktop.cli.context import CliContext, pass_context
from paysg_desktop.cli.given import time_given
from paysg_desktop.cli.output import clock_time, print_json, print_line, print_table, shown
from paysg_desktop.cli.reading import reading
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.outages import Outage, OutageReport
from paysg_desktop.domain.reach import HandedAddress, SelfTest
from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.store.reader import StoreReader
from paysg_desktop.usecases.outage_report import outage_report
from paysg_desktop.usecases.way_in_json import self_test_json
from paysg_desktop.watch_commands import handed_json, outages_json

_WEEK_US = 7 * 86_400_000_000
_TESTS = 20


@click.command(short_help="Times out of reach, self-tests, and the addresses that providers have.")
@click.option("--environment", type=click.Choice([each.value for each in Environment]), help="Only this one.")
@click.option("--since", help="Outages since then; ISO 8601 or Unix seconds; default: the last 7 days.")
@click.option("--json", "as_json", is_flag=True, help="JSON lines: one an outage, a self-test, an address.")
@pass_context
def reach(context: CliContext, environment: str | None, since: str | None, as_json: bool) -> None:
    """When the outside could not reach this computer, and until when providers still try again."""
    at = system_now()
    start = at - _WEEK_US if since is None else time_given(since, "--since")
    wanted = [Environment(environment)] if environment else list(Environment)
    with reading(context) as reader:
        reports = [(each, outage_report(reader, PROVIDERS, each, start, None)) for each in wanted]
        tests, told = reader.self_tests(limit=_TESTS), _handed(reader, wanted)
    if as_json:
        _print_lines(reports, tests, told, at)
    else:
        _print_tables(reports, tests, told, at)


def _handed(reader: StoreReader, wanted: Sequence[Environment]) -> list[tuple[str, HandedAddress]]:
    """What providers have, with the endpoint's name."""
    names = {each.id: each.name for each in reader.endpoints() if each.environment in wanted}
    return [(names[each.endpoint_id], each) for each in reader.handed_addresses() if each.endpoint_id in names]


def _print_lines(
    reports: Sequence[tuple[Environment, OutageReport]],
    tests: Sequence[SelfTest],
    told: Sequence[tuple[str, HandedAddress]],
    at: int,
) -> None:
    for environment, report in reports:
        for each in outages_json(report, at):
            print_json({"event": "outage", "environment": environment.value} | each)
    for test in tests:
        print_json({"event": "self_test"} | self_test_json(test))
    for name, address in told:
        print_json({"event": "address", "name": name} | handed_json(address))


def _print_tables(
    reports: Sequence[tuple[Environment, OutageReport]],
    tests: Sequence[SelfTest],
    told: Sequence[tuple[str, HandedAddress]],
    at: int,
) -> None:
    rows = [
        _outage_cells(environment, report, each, at) for environment, report in reports for each in report.outages
    ]
    if rows:
        print_table(["ENV", "FROM (+08:00)", "UNTIL", "WHY", "WHAT IT HID"], rows)
    else:
        print_line("No time out of reach is known.")
    if tests:
        print_line("")
        titles = ["TESTED (+08:00)", "ADDRESS", "CAME BACK", "WHAT TO DO"]
        print_table(titles, [_test_cells(each) for each in tests])
    if told:
        print_line("")
        titles = ["ENDPOINT", "GIVEN (+08:00)", "ADDRESS"]
        print_table(titles, [(shown(name), clock_time(each.at), shown(each.url, 120)) for name, each in told])


def _outage_cells(environment: Environment, report: OutageReport, outage: Outage, at: int) -> tuple[str, ...]:
    until = "it lasts" if outage.ended_at is None else clock_time(outage.ended_at)
    why = ", ".join(each.value for each in outage.causes)
    return environment.value.upper(), clock_time(outage.began_at), until, why, _hidden(report, outage, at)


def _hidden(report: OutageReport, outage: Outage, at: int) -> str:
    worst = report.worst(outage, at)
    if worst is None:
        return "-"
    _, found = worst
    if report.is_checked(outage) and outage.synced_at is not None:
        return f"payments read at {clock_time(outage.synced_at)}"
    if found.lost_until is not None:
        return f"possibly lost: until {clock_time(found.lost_until)}"
    if found.retried_until > at:
        return f"may still be retried until {clock_time(found.retried_until)}"
    return f"retried until {clock_time(found.retried_until)}"


def _test_cells(test: SelfTest) -> tuple[str, ...]:
    good = f"yes, {test.took_us // 1000} ms" if test.leg is None else f"no: {test.leg}"
    return clock_time(test.at), shown(test.url), good, shown(f"{test.problem} {test.next_step}".strip(), 200)
