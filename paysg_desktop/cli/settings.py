"""`settings list|get|set|reset`: what holds in this workspace, who says so, and changing it."""

from __future__ import annotations

from typing import Any

import click

from paysg_desktop.cli.asked import ask
from paysg_desktop.cli.context import CliContext, pass_context
from paysg_desktop.cli.output import print_json, print_line, print_table, shown
from paysg_desktop.settings.declarations import ALL, Setting
from paysg_desktop.settings.pages import on_page, shown_pages
from paysg_desktop.settings.store import Settings, open_settings
from paysg_desktop.settings.values import read_value, setting_of, value_text
from paysg_desktop.settings_commands import setting_json

_HEADINGS = ("KEY", "VALUE", "FROM", "IN FORCE")
_LONGEST = 4_000
_json = click.option("--json", "as_json", is_flag=True, help="JSON lines.")


@click.group()
def settings() -> None:
    """What this program does by itself, and how: see and change it."""


@settings.command("list", short_help="All settings, with who says so.")
@_json
@pass_context
def list_settings(context: CliContext, as_json: bool) -> None:
    """All settings: what holds now, and whether that is the default, yours, or your organisation's."""
    now = _settings(context)
    if as_json:
        for setting in ALL:
            print_json(setting_json(now, setting))
        return
    print_table(_HEADINGS, [_cells(now, setting) for page in shown_pages() for setting in on_page(page)])
    for problem in now.problems:
        click.echo(f"paysg-desktop: {shown(problem, _LONGEST)}", err=True)


@settings.command("get", short_help="One setting's value.")
@click.argument("key")
@_json
@pass_context
def get(context: CliContext, key: str, as_json: bool) -> None:
    """The value in force, as `settings set` takes it."""
    now, setting = _settings(context), setting_of(key)
    if as_json:
        print_json(setting_json(now, setting))
    else:
        print_line(shown(value_text(now.get(setting)), _LONGEST))


@settings.command("set", short_help="Change a setting.")
@click.argument("key")
@click.argument("value")
@_json
@pass_context
def set_setting(context: CliContext, key: str, value: str, as_json: bool) -> None:
    """Keep a value for this workspace. Several names or addresses: with commas between; on or off: true, false.

    A window or listener that runs is told, and says when it is in force.
    """
    setting = setting_of(key)
    read_value(setting, value)
    _tell(setting, ask(context, "settings.set", {"key": key, "value": value}), as_json)


@settings.command("reset", short_help="Have a setting's default hold again.")
@click.argument("key")
@_json
@pass_context
def reset(context: CliContext, key: str, as_json: bool) -> None:
    """Forget what was set for this workspace, so that the default holds."""
    setting = setting_of(key)
    _tell(setting, ask(context, "settings.reset", {"key": key}), as_json)


def _settings(context: CliContext) -> Settings:
    return open_settings(context.folder.expanduser().absolute())


def _cells(now: Settings, setting: Setting[Any]) -> list[str]:
    who = now.origin(setting).value
    held = f"{who} (locked)" if now.is_locked(setting) else who
    return [setting.key, shown(value_text(now.get(setting)) or "-"), held, _when(setting)]


def _when(setting: Setting[Any]) -> str:
    return "at once" if setting.is_live else "at the next start"


def _tell(setting: Setting[Any], told: dict[str, Any], as_json: bool) -> None:
    if as_json:
        print_json(told)
        return
    print_line(f"{setting.key} = {shown(value_text(told['value']), _LONGEST)} (from: {told['from']})")
    if told["owner"] == "command":
        print_line("It holds from the next start on; nothing is running now.")
    elif setting.is_live:
        print_line("The program that is running has it in force now.")
    else:
        print_line("The program that is running goes on as it was: close and start it again.")
