"""`endpoints list` and `endpoints add`; handed to the owner of the workspace when there is one."""

from __future__ import annotations

import secrets as random_source
from typing import Any

import click

from paysg_desktop.bootstrap import ask_owner, open_workspace
from paysg_desktop.cli.context import CliContext, pass_context, reading
from paysg_desktop.cli.output import print_json, print_line, print_table, shown
from paysg_desktop.core import endpoint_json, requested_endpoint
from paysg_desktop.domain.endpoint import Endpoint, Environment
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.providers.registry import get
from paysg_desktop.settings.secrets import save_to_keyring


@click.group(short_help="List and add receivers.")
def endpoints() -> None:
    """Receivers: a path, a provider, its environment and its signing secrets."""


@endpoints.command("list")
@click.option("--json", "as_json", is_flag=True, help="One JSON line an endpoint.")
@pass_context
def list_(context: CliContext, as_json: bool) -> None:
    """List the workspace's endpoints; secrets by where they are kept, never their values."""
    with reading(context) as reader:
        found = reader.endpoints()
    if as_json:
        for each in found:
            print_json(endpoint_json(each) | {"secrets": [str(reference) for reference in each.secrets]})
        return
    print_table(
        ["ID", "PROVIDER", "ENV", "PATH", "SECRETS"],
        [[each.id, each.provider, each.environment.value, shown(each.path, 80), _secrets(each)] for each in found],
    )


@endpoints.command()
@click.option("--provider", required=True, help="The provider's name, for example paysg.")
@click.option("--environment", required=True, type=click.Choice([each.value for each in Environment]))
@click.option("--secret-env", help="The variable that will hold the signing secret when the program listens.")
@click.option("--secret-prompt", is_flag=True, help="Ask for the secret and keep it in the keychain.")
@click.option("--path", help="Keep this path instead of a random one.")
@click.option("--json", "as_json", is_flag=True, help="As one JSON line.")
@pass_context
def add(
    context: CliContext,
    provider: str,
    environment: str,
    secret_env: str | None,
    secret_prompt: bool,
    path: str | None,
    as_json: bool,
) -> None:
    """Add an endpoint. With no secret its deliveries are kept, but “not checked” and never counted."""
    get(provider)
    if secret_env == "":
        raise UsageError(
            "--secret-env names a variable, and the name is empty. Leave the option out for no secret."
        )
    if secret_env and secret_prompt:
        raise UsageError("Choose one of --secret-env and --secret-prompt.")
    references = [f"env:{secret_env}"] if secret_env else []
    if secret_prompt:
        references = [_prompted(provider, environment)]
    request = {"provider": provider, "environment": environment, "path": path, "secrets": references}
    made = _add(context, request)
    if as_json:
        print_json(made)
        return
    print_line(f"Added {made['id']}: {made['provider']} {made['environment']} on the path {made['path']}")
    print_line("Start it with: paysg-desktop listen")


def _secrets(endpoint: Endpoint) -> str:
    return ", ".join(str(reference) for reference in endpoint.secrets) or "none: deliveries stay “not checked”"


def _add(context: CliContext, request: dict[str, Any]) -> dict[str, Any]:
    """Through the owner where there is one, else by owning the workspace for this moment."""
    answer = ask_owner(context.folder, "endpoints.add", request)
    if answer is not None:
        return dict(answer)
    with open_workspace(context.folder, "command", context.log_level) as core:
        endpoint = requested_endpoint(request, core.clock)
        core.add_endpoint(endpoint)
        return endpoint_json(endpoint)


def _prompted(provider: str, environment: str) -> str:
    value: str = click.prompt("The signing secret (it is not shown)", hide_input=True, err=True)
    name = f"{provider}-{environment}-{random_source.token_hex(4)}"
    # A prompt is where stray blanks come in; secrets given by reference are taken untouched.
    return str(save_to_keyring(name, value.strip()))
