"""What the documentation has people type is what the program takes: commands, options and arguments."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import pytest

from paysg_desktop.cli.main import cli, hoisted
from tests.checks.sources import ROOT

PROGRAM = "paysg-desktop"
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
FENCED = re.compile(r"^( *)```[^\n]*\n(.*?)^\1```", re.MULTILINE | re.DOTALL)
INDENTED = re.compile(r"(?:^(?: {4}|\t)[^\n]*\n?)+", re.MULTILINE)


def typed(page: str) -> Iterator[str]:
    """The command lines in a page's blocks of code, a continued one as one line."""
    blocks = [text for _, text in FENCED.findall(page)] + INDENTED.findall(FENCED.sub("", page))
    for block in blocks:
        for line in block.replace("\\\n", " ").splitlines():
            program, _, rest = line.strip().removeprefix("$ ").partition(" ")
            if program.rpartition("/")[2] == PROGRAM:
                yield rest


def words(line: str) -> list[str]:
    """As a shell splits it. What is optional is given, and what may be repeated is given once."""
    return shlex.split(re.sub(r"\[|\]…?|(?<=[A-Z])…", " ", line), comments=True)


def wrong(line: str) -> str:
    """Why the program would not take a line; nothing is run."""
    command: click.Command = cli
    context = click.Context(cli)
    given = hoisted(words(line))
    try:
        while isinstance(command, click.Group):
            _, given, _ = command.make_parser(context).parse_args(given)
            if not given:
                return "" if command.invoke_without_command else f"it names no command of {command.name}"
            name, found, given = command.resolve_command(context, given)
            assert found is not None
            command, context = found, click.Context(found, parent=context, info_name=name)
        values, rest, _ = command.make_parser(context).parse_args(given)
    except click.UsageError as error:
        return error.format_message()
    return f"too much: {rest}" if rest else next(unfit(command, values), "")


def unfit(command: click.Command, values: dict[str, Any]) -> Iterator[str]:
    """What is required and missing, and words that an option doesn't know; one in capitals stands for any."""
    for each in command.params:
        value = values.get(each.name or "")
        given = [word for word in (value if isinstance(value, list | tuple) else [value]) if isinstance(word, str)]
        if each.required and not given:
            yield f"it lacks: {each.name}"
        if isinstance(each.type, click.Choice):
            known = {*each.type.choices, *map(str.upper, given)}
            yield from (f"{word} is none of {each.name}" for word in given if word not in known)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_line_that_people_are_to_type_is_taken(page: Path) -> None:
    reasons = {line: wrong(line) for line in typed(page.read_text(encoding="utf-8"))}
    assert {line: reason for line, reason in reasons.items() if reason} == {}


def test_the_lines_are_found() -> None:
    assert sum(1 for page in PAGES for _ in typed(page.read_text(encoding="utf-8"))) > 25
    page = (
        f"Say\n\n    {PROGRAM} sync\n\n```\n.venv/bin/{PROGRAM} pay \\\n    list\nother\n```\n\n  {PROGRAM} no\n"
    )
    assert [words(line) for line in typed(page)] == [["pay", "list"], ["sync"]]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("synk", "No such command"),
        ("pay creat --amount 1", "No such command"),
        ("replay 41 --too http://x/", "No such option"),
        ("replay 41 --to", "requires an argument"),
        ("sandbox --log-lvl debug", "No such option"),
        ("pay", "no command of pay"),
        ("import-report", "it lacks: file"),
        ("verify --body FILE", "it lacks: provider"),
        ("demo --theme lihgt", "lihgt is none of theme"),
        ("demo --theme THEME", ""),
        ("doctor 1 2", "too much"),
        ("sync --workspace DIR --log-level debug", ""),
        ("", ""),
    ],
)
def test_the_check_bites(line: str, reason: str) -> None:
    found = wrong(line)
    assert reason in found
    assert bool(found) == bool(reason)
