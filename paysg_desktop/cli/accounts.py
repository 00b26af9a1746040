"""`accounts …`: payment services whose payments are read, with their names and keys."""

from __future__ import annotations

from typing import Any

import click

from paysg_desktop.api.keys import base_url_of, environment_of_key
from paysg_desktop.bootstrap import new_secrets, run_on_owner
from paysg_desktop.cli.context import CliContext, pass_context
from paysg_desktop.cli.endpoint_options import chosen_reference
from paysg_desktop.cli.output import clock_time, print_json, print_line, print_table, shown
from paysg_desktop.cli.reading import reading
from paysg_desktop.core_commands import account_json
from paysg_desktop.domain.account import Account, SyncState
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import SecretUnavailableError, UsageError
from paysg_desktop.domain.times import iso_utc
from paysg_desktop.settings.secrets import parse_reference

_PROVIDERS = ("paysg", "yoco")
_ENVIRONMENTS = [each.value for each in Environment]
_LONGEST = 200
TEST_WITHIN_S = 120.0
_json = click.option("--json", "as_json", is_flag=True, help="As one JSON line.")
_environment = click.option("--environment", type=click.Choice(_ENVIRONMENTS), help="Where several have the name.")


@click.group(short_help="Connect payment services.")
def accounts() -> None:
    """Payment services (accounts) that are read by the provider's API, each with an id, a name and a key."""


@accounts.command("list")
@click.option("--json", "as_json", is_flag=True, help="One JSON line an account.")
@pass_context
def list_(context: CliContext, as_json: bool) -> None:
    """List the connected accounts, and when each was last read as a whole."""
    with reading(context) as reader:
        known = [(each, reader.sync_state(each)) for each in reader.configured_accounts()]
    if as_json:
        for each, state in known:
            print_json(account_json(each) | _state_json(state))
        return
    print_table(["PROVIDER", "ENV", "NAME", "ID", "KEY", "READ (+08:00)"], [_cells(*each) for each in known])


@accounts.command()
@click.option(
    "--provider", default="paysg", show_default=True, type=click.Choice(_PROVIDERS), help="Whose API it is."
)
@click.option("--id", "account_id", required=True, help="The payment service's id, as the provider writes it.")
@click.option("--name", help="A name for people; default: the id.")
@click.option("--key-env", help="The variable that holds the API key, now and whenever the program runs.")
@click.option("--key-prompt", is_flag=True, help="Ask for the API key and keep it in the keychain.")
@click.option("--base-url", default="", help="The address of a sandbox on this computer; only for its own keys.")
@click.option("--no-test", is_flag=True, help="Do not ask the provider whether it works.")
@_json
@pass_context
def add(
    context: CliContext,
    provider: str,
    account_id: str,
    name: str | None,
    key_env: str | None,
    key_prompt: bool,
    base_url: str,
    no_test: bool,
    as_json: bool,
) -> None:
    """Connect an account. Its environment is the key's; the connection is tested first."""
    chosen_id, chosen_name = _checked(account_id, "id"), _checked(name or account_id, "name")
    reference = chosen_reference(key_env, key_prompt, f"{provider}-api-{chosen_id}")
    if reference is None:
        raise UsageError("Name the API key: --key-env NAME, or --key-prompt.")
    key = _key_at(reference)
    environment = environment_of_key(provider, key)
    base_url_of(Account(provider, environment, chosen_id, chosen_name, None, 0, base_url), key)
    given: dict[str, Any] = {"provider": provider, "environment": environment.value, "id": chosen_id}
    given |= {"name": chosen_name, "reference": reference, "base_url": base_url, "must_work": not no_test}
    made = dict(run_on_owner(context.folder, "accounts.add", given, context.log_level, TEST_WITHIN_S))
    if as_json:
        print_json(made)
    else:
        _print_report(made.get("test"))
        _print_added(made)
    _end(made.get("test"))


@accounts.command()
@click.argument("account")
@_environment
@_json
@pass_context
def test(context: CliContext, account: str, environment: str | None, as_json: bool) -> None:
    """Go the way to an account's API leg by leg, and name the one that fails."""
    report = _tested(context, account, Environment(environment) if environment else None)
    if as_json:
        print_json(report)
    else:
        _print_report(report)
    _end(report)


@accounts.command()
@click.argument("account")
@_environment
@_json
@pass_context
def remove(context: CliContext, account: str, environment: str | None, as_json: bool) -> None:
    """Read an account no more. Its payments stay, and its key stays where it is kept."""
    given = {"account": account, "environment": environment}
    gone = run_on_owner(context.folder, "accounts.remove", given, context.log_level)
    if as_json:
        print_json(gone)
    else:
        print_line(f"{shown(gone['name'])} is read no more; what was read stays.")


def _tested(context: CliContext, account: str, environment: Environment | None) -> dict[str, Any]:
    given = {"account": account, "environment": environment.value if environment else None}
    return dict(run_on_owner(context.folder, "accounts.test", given, context.log_level, TEST_WITHIN_S))


def _print_added(made: dict[str, Any]) -> None:
    if made["saved"]:
        print_line(f"Connected {shown(made['name'])} ({made['provider']}, {made['environment'].upper()}).")
        print_line("Read its payments with: paysg-desktop sync")
    else:
        print_line("It was not connected. Mend what fails, or connect it unseen with --no-test.")


def _end(report: dict[str, Any] | None) -> None:
    if report is not None and not report["good"]:
        raise click.exceptions.Exit(1)


def _print_report(report: dict[str, Any] | None) -> None:
    for step in report["steps"] if report else ():
        print_line(f"  {'ok  ' if step['good'] else 'FAILS'} {step['leg']}: {step['sentence']}")


def _key_at(reference: str) -> str:
    try:
        return new_secrets().get(parse_reference(reference))
    except SecretUnavailableError as error:
        raise UsageError(f"{error} The key decides which environment the account belongs to.") from None


def _checked(text: str, what: str) -> str:
    stripped = text.strip()
    if not stripped or len(stripped) > _LONGEST or not stripped.isprintable():
        raise UsageError(f"An account's {what} has 1 to {_LONGEST} characters that can be printed.")
    return stripped


def _cells(account: Account, state: SyncState) -> list[str]:
    read = clock_time(state.complete_at) if state.complete_at is not None else "never"
    if state.problem:
        read = f"{read}; {shown(state.problem, _LONGEST)}"
    whose = [account.provider, account.environment.value, shown(account.name), shown(account.id, _LONGEST)]
    return [*whose, str(account.key) if account.key else "-", read]


def _state_json(state: SyncState) -> dict[str, Any]:
    return {
        "read_at": iso_utc(state.complete_at) if state.complete_at is not None else None,
        "problem": state.problem,
        "clock_offset_s": state.clock_offset_s,
    }
