"""docs/command-reference.md: every command with its arguments and options, from the commands themselves."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from typing import NamedTuple

import click

from paysg_desktop.cli.main import INTERRUPTED, cli
from paysg_desktop.domain import errors
from paysg_dev.environment import ROOT

PAGE = ROOT / "docs" / "command-reference.md"
PROGRAM = "paysg-desktop"
HEAD = """\
# Command reference

Every command with its arguments and options, as `--help` tells them. This page is written from the commands by
`python packaging/dev.py docs --write`; what they mean and print is told in [command-line.md](command-line.md).
"""
ROOT_ERROR = "PaySGDesktopError"
_MARKUP = re.compile(r"([<>*_\[\]|])")
_TREE = re.compile(r"^[\s│├└─]*(\w+Error)\s{2,}(.+?)(?:\s{2,}exit \d)?$", re.MULTILINE)


class Told(NamedTuple):
    """A command with its full name, such as `deliveries show`, and the context that its help is told in."""

    name: str
    command: click.Command
    context: click.Context


def write() -> None:
    """Write the page anew."""
    PAGE.write_text(page_text(), encoding="utf-8")


def page_text() -> str:
    """The page as it must be."""
    return "\n".join([HEAD, *_exit_codes(), *_global_options(), *_commands()])


def tree(context: click.Context | None = None, prefix: str = "") -> Iterator[Told]:
    """Every command that people may see, the groups among them left out."""
    context = context or click.Context(cli, info_name=PROGRAM)
    group = context.command
    assert isinstance(group, click.Group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        inner = click.Context(command, info_name=name, parent=context)
        if command.hidden:
            continue
        if not isinstance(command, click.Group) or command.invoke_without_command:
            yield Told(f"{prefix}{name}", command, inner)
        if isinstance(command, click.Group):
            yield from tree(inner, f"{prefix}{name} ")


def exit_codes() -> dict[int, list[str]]:
    """Each code with the names of the errors that end with it, the errors' root first."""
    found: dict[int, list[str]] = {}
    for kind in vars(errors).values():
        if isinstance(kind, type) and issubclass(kind, errors.PaySGDesktopError):
            found.setdefault(kind.exit_code, []).append(kind.__name__)
    return dict(sorted(found.items()))


def told_codes() -> dict[int, str]:
    """Each exit code and what the program's own help says of it."""
    _, _, listed = " ".join((cli.help or "").split()).partition("Exit codes: ")
    pairs = (each.strip(" .").partition(" ") for each in listed.split("·"))
    return {int(code): words for code, _, words in pairs}


def _exit_codes() -> Iterator[str]:
    meanings = dict(_TREE.findall(inspect.getdoc(errors) or ""))
    kinds = exit_codes()
    yield "## Exit codes\n"
    yield "| code | meaning | such as |"
    yield "| --- | --- | --- |"
    for code, words in told_codes().items():
        such = [meanings[name] for name in kinds.get(code, ()) if name in meanings and name != ROOT_ERROR]
        yield f"| `{code}` | {words} | {_plain('; '.join(such))} |"
    yield f"| `{INTERRUPTED}` | interrupted (Ctrl-C) | |"
    yield ""


def _global_options() -> Iterator[str]:
    yield "## Global options\n"
    yield "They stand before or after the command.\n"
    yield from _table(Told(PROGRAM, cli, click.Context(cli, info_name=PROGRAM)))


def _commands() -> Iterator[str]:
    yield "## Commands\n"
    for told in tree():
        yield f"### `{told.name}`\n"
        yield f"{_help(told.command)}\n"
        yield f"`{_usage(told)}`\n"
        yield from _table(told)


def _help(command: click.Command) -> str:
    text = inspect.cleandoc(command.help or "").partition("\f")[0]
    return "\n\n".join(_plain(each) for each in text.replace("\b\n", "").split("\n\n") if each.strip())


def _plain(text: str) -> str:
    """One paragraph in which nothing is taken for markup."""
    spans = re.split(r"(`[^`]*`)", " ".join(text.split()))
    return "".join(each if each[:1] == "`" else _MARKUP.sub(r"\\\1", each) for each in spans)


def _usage(told: Told) -> str:
    return f"{told.context.command_path} {' '.join(told.command.collect_usage_pieces(told.context))}".rstrip()


def _table(told: Told) -> Iterator[str]:
    rows = [row for row in (_row(each, told.context) for each in told.command.params) if row is not None]
    if rows:
        yield "| option | meaning |"
        yield "| --- | --- |"
        yield from rows
        yield ""


def _row(parameter: click.Parameter, context: click.Context) -> str | None:
    if isinstance(parameter, click.Option):
        record = parameter.get_help_record(context)
        return None if record is None else f"| `{_code(record[0])}` | {_plain(record[1])} |"
    name = parameter.make_metavar(context)
    several = "one or more" if parameter.nargs == -1 and parameter.required else "any number"
    return f"| `{_code(name)}` | {'needed' if parameter.nargs != -1 and parameter.required else several} |"


def _code(text: str) -> str:
    return text.replace("|", "\\|")
