"""`endpoints …`: receivers; what changes one is handed to the owner of the workspace when there is one."""

from __future__ import annotations

import click

from paysg_desktop.bootstrap import now
from paysg_desktop.cli.answers import answer, answers
from paysg_desktop.cli.asked import ask, endpoint_of, tell
from paysg_desktop.cli.context import CliContext, pass_context
from paysg_desktop.cli.endpoint_options import chosen_reference, duration_s, read_settings
from paysg_desktop.cli.endpoint_registration import (
    forms_of,
    part_of,
    print_registration,
    public_url,
    registration_of,
)
from paysg_desktop.cli.endpoint_rows import HEADINGS, cells, listed_json
from paysg_desktop.cli.endpoint_snippet import snippet
from paysg_desktop.cli.output import print_json, print_line, print_table, shown
from paysg_desktop.cli.reading import reading
from paysg_desktop.core_commands import endpoint_json
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.figures import EndpointTraffic
from paysg_desktop.providers.registry import get
from paysg_desktop.usecases.handed import is_public

_MODES = [Environment.LIVE.value, Environment.TEST.value]
_json = click.option("--json", "as_json", is_flag=True, help="As one JSON line.")
_setting = click.option(
    "--setting", "settings", multiple=True, metavar="NAME=VALUE", help="A setting of the provider; repeatable."
)
_secret_env = click.option(
    "--secret-env", help="The variable that will hold the signing secret when the program listens."
)
_secret_prompt = click.option(
    "--secret-prompt", is_flag=True, help="Ask for the secret and keep it in the keychain."
)


@click.group(short_help="List, add and change receivers.")
def endpoints() -> None:
    """Receivers: a path, a provider, its environment and its signing secrets."""


@endpoints.command("list")
@click.option("--json", "as_json", is_flag=True, help="One JSON line an endpoint.")
@pass_context
def list_(context: CliContext, as_json: bool) -> None:
    """List the workspace's endpoints; secrets by where they are kept, never their values."""
    with reading(context) as reader:
        found, traffic = reader.endpoints(), reader.endpoint_traffic()
    at = now()
    known = [(each, traffic.get(each.id, EndpointTraffic())) for each in found]
    if not as_json:
        print_table(list(HEADINGS), [cells(each, its, at) for each, its in known])
        return
    for each, its in known:
        print_json(listed_json(each, its, at))


@endpoints.command()
@click.option("--provider", required=True, help="The provider's name: paysg, yoco or gateway.")
@click.option(
    "--environment",
    required=True,
    type=click.Choice([each.value for each in Environment]),
    help="What its events are.",
)
@click.option("--name", help="A name for people; default: provider and environment.")
@_secret_env
@_secret_prompt
@click.option("--live-secret-env", help="Where the provider has a secret a mode: the variable with the live one.")
@click.option("--test-secret-env", help="Where the provider has a secret a mode: the variable with the test one.")
@click.option("--path", help="Keep this path instead of a random one.")
@_setting
@click.option("--registration", "has_registration", is_flag=True, help="Print what makes it known, too.")
@_json
@pass_context
def add(
    context: CliContext,
    provider: str,
    environment: str,
    name: str | None,
    secret_env: str | None,
    secret_prompt: bool,
    live_secret_env: str | None,
    test_secret_env: str | None,
    path: str | None,
    settings: tuple[str, ...],
    has_registration: bool,
    as_json: bool,
) -> None:
    """Add an endpoint. With no secret its deliveries are kept, but “not checked” and never counted."""
    chosen = read_settings(settings)
    platform = get(provider).with_settings(chosen)
    by_mode = {Environment.LIVE: live_secret_env, Environment.TEST: test_secret_env}
    if any(by_mode.values()) and not platform.has_secret_per_environment:
        raise UsageError(f"{platform.title} has one secret an endpoint: use --secret-env.")
    reference = chosen_reference(secret_env, secret_prompt, f"{provider}-{environment}")
    secrets: list[dict[str, str | None]] = [{"reference": reference, "environment": None}] if reference else []
    secrets += [
        {"reference": f"env:{variable}", "environment": mode.value}
        for mode, variable in by_mode.items()
        if variable
    ]
    request = {"provider": provider, "environment": environment, "name": name, "path": path}
    made = ask(context, "endpoints.add", request | {"secrets": secrets, "settings": chosen})
    known = registration_of(context.folder, made | {"settings": chosen}, None) if has_registration else None
    if as_json:
        print_json(made | ({"registration": forms_of(known)} if known else {}))
        return
    print_line(f"Added {made['id']}: {made['provider']} {made['environment']} on the path {made['path']}")
    print_line("Start it with: paysg-desktop listen")
    if known is None:
        print_line(f"Make it known with: paysg-desktop endpoints registration {made['id']}")
        return
    print_line("")
    print_registration(known)


@endpoints.command("rotate-secret")
@click.argument("endpoint")
@_secret_env
@_secret_prompt
@click.option(
    "--keep-previous",
    default="24h",
    show_default=True,
    help="How long the old secret still counts; 0: not at all.",
)
@click.option("--for-environment", type=click.Choice(_MODES), help="Where the provider has a secret a mode.")
@_json
@pass_context
def rotate_secret(
    context: CliContext,
    endpoint: str,
    secret_env: str | None,
    secret_prompt: bool,
    keep_previous: str,
    for_environment: str | None,
    as_json: bool,
) -> None:
    """Set a new signing secret; the one before it is accepted for a while, then only explains failures."""
    found = endpoint_of(context, endpoint)
    seconds = duration_s(keep_previous)
    reference = chosen_reference(secret_env, secret_prompt, f"{found.provider}-{found.environment}")
    if reference is None:
        raise UsageError("Name the new secret: --secret-env NAME, or --secret-prompt.")
    arguments = {"endpoint": found.id, "reference": reference, "keep_previous_s": seconds}
    changed = ask(context, "endpoints.rotate", arguments | {"environment": for_environment})
    tell(changed, as_json, f"{shown(found.name)} has a new secret. Rejected deliveries can be judged anew:")
    if not as_json:
        print_line("  paysg-desktop deliveries verify-again --all")


@endpoints.command()
@click.argument("endpoint")
@_json
@pass_context
def disable(context: CliContext, endpoint: str, as_json: bool) -> None:
    """Take nothing more in there; what was received is kept."""
    found = endpoint_of(context, endpoint)
    changed = ask(context, "endpoints.enable", {"endpoint": found.id, "is_enabled": False})
    tell(changed, as_json, f"{shown(found.name)} is disabled: its address answers 404 from now on.")


@endpoints.command()
@click.argument("endpoint")
@_json
@pass_context
def enable(context: CliContext, endpoint: str, as_json: bool) -> None:
    """Take deliveries in again."""
    found = endpoint_of(context, endpoint)
    changed = ask(context, "endpoints.enable", {"endpoint": found.id, "is_enabled": True})
    tell(changed, as_json, f"{shown(found.name)} takes deliveries again.")


@endpoints.command()
@click.argument("endpoint")
@click.option("--name", help="Another name for people.")
@_setting
@_json
@pass_context
def edit(context: CliContext, endpoint: str, name: str | None, settings: tuple[str, ...], as_json: bool) -> None:
    """Rename an endpoint or change its settings; an empty value sets one back to its default."""
    if name is None and not settings:
        raise UsageError("Say what to change: --name TEXT, or --setting NAME=VALUE.")
    found = endpoint_of(context, endpoint)
    given = read_settings(settings)
    chosen = {key: value for key, value in {**found.settings, **given}.items() if value not in ("", None)}
    get(found.provider).with_settings(chosen)
    arguments = {"endpoint": found.id, "name": name, "settings": chosen if given else None}
    changed = ask(context, "endpoints.edit", arguments)
    tell(changed, as_json, f"Changed {shown(changed['name'])}.")


@endpoints.command()
@click.argument("endpoint")
@click.option("--url", help="The public address; default: that of the way in that stands, else the local one.")
@click.option("--as", "form", type=click.Choice(["text", "request", "curl"]), help="Only this part, to copy.")
@pass_context
def registration(context: CliContext, endpoint: str, url: str | None, form: str | None) -> None:
    """What makes the endpoint known to its provider: a text to send, or a request and its cURL line."""
    found = endpoint_of(context, endpoint)
    url = url or public_url(context.folder, found.id)
    made = registration_of(context.folder, endpoint_json(found) | {"settings": found.settings}, url)
    if url is not None and is_public(url):
        # What the provider is told is remembered, so that a change of it can be told, too.
        ask(context, "watch.hand", {"endpoint": found.id, "url": url})
    if form is None:
        print_registration(made)
    else:
        print_line(part_of(made, form))


endpoints.add_command(answer)
endpoints.add_command(answers)
endpoints.add_command(snippet)
