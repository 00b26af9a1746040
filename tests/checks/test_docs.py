"""What people can type is written down: every command, every option and every exit code."""

from __future__ import annotations

import re
from collections.abc import Iterator

import click
import pytest

from paysg_desktop.cli.main import cli
from paysg_desktop.domain import errors
from paysg_desktop.signatures.doctor.words import CAUSES
from tests.checks.sources import ROOT

PAGE = ROOT / "docs" / "command-line.md"


def commands(group: click.Group, prefix: str = "") -> Iterator[tuple[str, click.Command]]:
    """Each command with its full name, like `deliveries show`; groups themselves are not listed."""
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        if isinstance(command, click.Group):
            yield from commands(command, f"{prefix}{name} ")
        elif not command.hidden:
            yield f"{prefix}{name}", command


def options(command: click.Command) -> Iterator[str]:
    """The long options that people may see."""
    for parameter in command.params:
        if isinstance(parameter, click.Option) and not parameter.hidden:
            yield from (name for name in parameter.opts if name.startswith("--"))


def exit_codes() -> set[int]:
    kinds = [value for value in vars(errors).values() if isinstance(value, type)]
    return {0} | {kind.exit_code for kind in kinds if issubclass(kind, errors.PaySGDesktopError)}


def lacks(page: str, words: Iterator[str]) -> list[str]:
    """The words that stand nowhere on the page in code marks."""
    marked = " \n".join(re.findall(r"`+([^`]+)`+", page))
    return sorted({word for word in words if not re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", marked)})


@pytest.fixture(scope="module")
def page() -> str:
    return PAGE.read_text(encoding="utf-8")


def test_every_command_is_described(page: str) -> None:
    names = [name for name, _ in commands(cli)]
    assert len(names) > 50
    assert lacks(page, iter(names)) == []


def test_every_option_is_described(page: str) -> None:
    everyone: list[click.Command] = [cli, *(command for _, command in commands(cli))]
    assert lacks(page, (option for command in everyone for option in options(command))) == []


def test_every_exit_code_is_described(page: str) -> None:
    rows = {int(code) for code in re.findall(r"^\| *`?(\d+)`? *\|", page, re.MULTILINE)}
    assert exit_codes() - rows == set()


def test_every_table_is_described() -> None:
    schema = (ROOT / "paysg_desktop" / "store" / "schema.py").read_text(encoding="utf-8")
    tables = re.findall(r"CREATE (?:VIRTUAL )?TABLE (\w+)", schema)
    assert len(tables) > 5
    assert lacks((ROOT / "docs" / "architecture.md").read_text(encoding="utf-8"), iter(tables)) == []


def test_every_cause_is_described() -> None:
    page = (ROOT / "docs" / "signature-doctor.md").read_text(encoding="utf-8")
    assert lacks(page, iter(sorted(CAUSES))) == []


def test_every_package_is_described() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    packages = [path.parent.name for path in (ROOT / "paysg_desktop").glob("*/__init__.py")]
    assert lacks(page, (f"{name}/" for name in packages)) == []


def test_the_check_bites() -> None:
    text = "Say `paysg-desktop deliveries show ID --body`.\n\n```\npaysg-desktop verify --now 1\n```\n"
    assert lacks(text, iter(["deliveries show", "verify", "--body", "--now"])) == []
    assert lacks(text, iter(["deliveries list", "--bod", "--limit"])) == ["--bod", "--limit", "deliveries list"]
