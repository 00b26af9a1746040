"""`tunnel …`: ways by which the outside reaches the listener; who owns the workspace makes the changes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import click

from paysg_desktop.bootstrap import ask_owner, run_on_owner
from paysg_desktop.cli.asked import ask, tell
from paysg_desktop.cli.context import CliContext, pass_context
from paysg_desktop.cli.endpoint_options import chosen_reference
from paysg_desktop.cli.output import print_json, print_table, shown
from paysg_desktop.cli.reading import reading
from paysg_desktop.domain.errors import NotFoundError, TunnelError, UsageError
from paysg_desktop.domain.tunnel import TunnelKind, TunnelState, TunnelStatus
from paysg_desktop.tunnel.recipes import RECIPES
from paysg_desktop.tunnel.ssh_host_key import confirmed_key, parse_host_key
from paysg_desktop.usecases.way_in_json import way_in_json

_HEADINGS = ("ID", "NAME", "KIND", "ON", "STATE", "PUBLIC ADDRESS", "LIVE DATA", "WHAT IS WRONG")
_LONGEST = 300
SSH_PORT = 22
_STANDING = (TunnelState.UP.value, TunnelState.DEGRADED.value)
_json = click.option("--json", "as_json", is_flag=True, help="As one JSON line.")
_settings = click.option(
    "--setting", "settings", multiple=True, metavar="NAME=VALUE", help="One setting; repeatable."
)
_url = click.option("--url", help="The public address, where it stays the same.")
_secret_env = click.option("--secret-env", help="The variable that holds its token when the program listens.")
_secret_prompt = click.option("--secret-prompt", is_flag=True, help="Ask for its token; keep it in the keychain.")
_fingerprint = click.option("--fingerprint", help="ssh: the bastion's host key, as SHA256:…; it is pinned.")
_agree = click.option("--agree-live", is_flag=True, help="LIVE payers' data may go through this third party's.")


@click.group(short_help="Ways in: how the outside reaches the listener.")
def tunnel() -> None:
    """Ways in: an own address, ssh to a bastion, ngrok, or any program that leads requests in."""


@tunnel.command("list")
@click.option("--json", "as_json", is_flag=True, help="One JSON line a way in.")
@pass_context
def list_(context: CliContext, as_json: bool) -> None:
    """List the ways in, and how each stands."""
    known = _known(context)
    if not as_json:
        print_table(list(_HEADINGS), [_cells(each) for each in known])
        return
    for each in known:
        print_json(each)


@tunnel.command()
@click.argument("kind", type=click.Choice([each.value for each in TunnelKind]))
@click.option("--name", help="A name for people.")
@click.option("--recipe", type=click.Choice(list(RECIPES)), help="command: a program that is known.")
@_url
@_settings
@_fingerprint
@_secret_env
@_secret_prompt
@click.option("--off", is_flag=True, help="Keep it, and let it stand only when it is asked for.")
@_agree
@_json
@pass_context
def add(
    context: CliContext,
    kind: str,
    name: str | None,
    recipe: str | None,
    url: str | None,
    settings: tuple[str, ...],
    fingerprint: str | None,
    secret_env: str | None,
    secret_prompt: bool,
    off: bool,
    agree_live: bool,
    as_json: bool,
) -> None:
    """Add a way in of this KIND. It stands whenever the window or `listen` listens."""
    given = _given(settings, url=url, recipe=recipe)
    arguments: dict[str, Any] = {
        "kind": kind,
        "name": name,
        "settings": _with_host_key(context, given, fingerprint),
        "secret": chosen_reference(secret_env, secret_prompt, "tunnel"),
        "on": not off,
        "agree_live": agree_live,
    }
    told = ask(context, "tunnel.add", arguments)
    tell(told, as_json, f"Added {told['id']}: {shown(told['name'])} ({told['kind']}).{_when(told)}")


@tunnel.command()
@click.argument("way_in")
@click.option("--name", help="Another name for people.")
@_url
@_settings
@_fingerprint
@_secret_env
@_secret_prompt
@_agree
@_json
@pass_context
def edit(
    context: CliContext,
    way_in: str,
    name: str | None,
    url: str | None,
    settings: tuple[str, ...],
    fingerprint: str | None,
    secret_env: str | None,
    secret_prompt: bool,
    agree_live: bool,
    as_json: bool,
) -> None:
    """Change what is given, and leave the rest; a setting with an empty value is taken out."""
    given = _given(settings, url=url)
    if fingerprint:
        given = _with_host_key(context, {**_one(context, way_in)["settings"], **given}, fingerprint)
    secret = chosen_reference(secret_env, secret_prompt, "tunnel")
    arguments = {"way_in": way_in, "name": name, "settings": given, "secret": secret, "agree_live": agree_live}
    told = ask(context, "tunnel.edit", arguments)
    tell(told, as_json, f"{shown(told['name'])} is changed.{_when(told)}")


@tunnel.command()
@click.argument("way_in")
@_json
@pass_context
def remove(context: CliContext, way_in: str, as_json: bool) -> None:
    """Close a way in, and keep it no more."""
    told = ask(context, "tunnel.remove", {"way_in": way_in})
    tell(told, as_json, f"{shown(told['name'])} is removed. Whoever has its address reaches nothing by it.")


@tunnel.command()
@click.argument("way_in")
@_agree
@_json
@pass_context
def on(context: CliContext, way_in: str, agree_live: bool, as_json: bool) -> None:
    """Have a way in stand whenever the listener listens."""
    told = ask(context, "tunnel.turn", {"way_in": way_in, "on": True, "agree_live": agree_live})
    tell(told, as_json, f"{shown(told['name'])} is on.{_when(told)}")


@tunnel.command()
@click.argument("way_in")
@_json
@pass_context
def off(context: CliContext, way_in: str, as_json: bool) -> None:
    """Close a way in, and keep it."""
    told = ask(context, "tunnel.turn", {"way_in": way_in, "on": False})
    tell(told, as_json, f"{shown(told['name'])} is off.")


@tunnel.command("agree-live")
@click.argument("way_in")
@_json
@pass_context
def agree_live_(context: CliContext, way_in: str, as_json: bool) -> None:
    """Agree, once, that LIVE payers' data goes through a third party's computers. It stays marked."""
    told = ask(context, "tunnel.agree_live", {"way_in": way_in})
    name = shown(told["name"])
    agreed = f"LIVE data may go through {name} from now on; the list says so."
    tell(told, as_json, agreed if told["third_party"] else f"{name} is your own: there is nothing to agree to.")


@tunnel.command()
@click.argument("way_in", required=False)
@click.option("--json", "as_json", is_flag=True, help="One JSON line a way in.")
@pass_context
def test(context: CliContext, way_in: str | None, as_json: bool) -> None:
    """Send a signed probe through a way in's public address, or through all that stand."""
    chosen = [way_in] if way_in else [each["id"] for each in _known(context) if each["state"] in _STANDING]
    if not chosen:
        raise NotFoundError("No way in stands at the moment. See: paysg-desktop tunnel list")
    done = [ask(context, "tunnel.test", {"way_in": each}) for each in chosen]
    for each in done:
        tell(each, as_json, _test_sentence(each))
    if not all(each["good"] for each in done):
        click.get_current_context().exit(TunnelError.exit_code)


@tunnel.command("host-keys")
@click.argument("host")
@click.option("--port", type=click.IntRange(1, 65535), default=SSH_PORT, show_default=True, help="Its ssh port.")
@click.option("--json", "as_json", is_flag=True, help="One JSON line a key.")
@pass_context
def host_keys(context: CliContext, host: str, port: int, as_json: bool) -> None:
    """The host keys that a bastion shows, for you to compare with what who runs it says."""
    found = _host_keys(context, host, port)
    if not as_json:
        print_table(["FINGERPRINT", "KIND"], [(each["fingerprint"], each["kind"]) for each in found])
        return
    for each in found:
        print_json(each)


def _known(context: CliContext) -> list[dict[str, Any]]:
    """As the owner of the workspace tells; where nobody owns it all are off."""
    with reading(context) as reader:
        kept = [way_in_json(each, TunnelStatus(each.id)) for each in reader.tunnels()]
    told = ask_owner(context.folder, "tunnel.list", {})
    return kept if told is None else list(told)


def _one(context: CliContext, text: str) -> dict[str, Any]:
    known = _known(context)
    found = [each for each in known if text == each["id"]] or [each for each in known if text == each["name"]]
    if not found:
        raise NotFoundError(f"This workspace has no way in {text!r}. See: paysg-desktop tunnel list")
    return found[0]


def _given(pairs: Iterable[str], **named: str | None) -> dict[str, str]:
    given = {name: value for name, value in named.items() if value is not None}
    for pair in pairs:
        name, equals, value = pair.partition("=")
        if not equals or not name:
            raise UsageError("--setting takes NAME=VALUE, and what was given has no “=”.")
        given[name] = value
    return given


def _with_host_key(context: CliContext, given: dict[str, str], fingerprint: str | None) -> dict[str, str]:
    """The settings with the bastion's key of this fingerprint, which is asked for where one is given."""
    if fingerprint is None:
        return given
    port = given.get("port", "").strip() or str(SSH_PORT)
    if not given.get("host") or not (port.isascii() and port.isdigit()):
        raise UsageError("--fingerprint is about a bastion: name it with --setting host=NAME (and port=N).")
    offered = [parse_host_key(each["key"]) for each in _host_keys(context, given["host"], int(port))]
    return {**given, "host_key": str(confirmed_key(offered, fingerprint))}


def _host_keys(context: CliContext, host: str, port: int) -> list[dict[str, Any]]:
    arguments = {"host": host, "port": port}
    return list(run_on_owner(context.folder, "tunnel.host_keys", arguments, context.log_level))


def _when(told: dict[str, Any]) -> str:
    return " It stands while the window or `paysg-desktop listen` runs." if told["on"] else ""


def _test_sentence(told: dict[str, Any]) -> str:
    name = shown(told["name"])
    if told["good"]:
        return f"{name}: the probe came back through {shown(told['url'])} in {told['took_ms']} ms."
    return f"{name}: {shown(told['problem'], _LONGEST)} {shown(told['next_step'] or '', _LONGEST)}".rstrip()


def _cells(each: dict[str, Any]) -> tuple[str, ...]:
    live = "-" if not each["third_party"] else "agreed" if each["live_agreed_at"] else "not agreed"
    name, url = shown(each["name"], 30), shown(each["url"] or "-", 80)
    wrong = shown(" ".join(filter(None, (each["problem"], each["next_step"]))) or "-", _LONGEST)
    return (each["id"], name, each["kind"], "on" if each["on"] else "off", each["state"], url, live, wrong)
