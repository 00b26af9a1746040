"""`about`: versions, what the program was built from, the licences of all that is in it, and newer versions."""

from __future__ import annotations

from typing import Any

import click

from paysg_desktop.bootstrap import updates_of
from paysg_desktop.cli.context import CliContext, pass_context
from paysg_desktop.cli.output import print_json, print_line, print_table, shown
from paysg_desktop.domain.errors import ApiUnreachableError, RefusedError
from paysg_desktop.domain.times import iso_utc
from paysg_desktop.domain.updates import UpdateState
from paysg_desktop.settings.about import About
from paysg_desktop.settings.about import about as about_program
from paysg_desktop.settings.licences import Component, components, qt_folder
from paysg_desktop.settings.qt_notice import LGPL_NOTICE
from paysg_desktop.store.facts import sqlite_version

_LONGEST = 2_000


@click.command(short_help="Versions, licences, and whether there is a newer version.")
@click.option(
    "--licences", is_flag=True, help="Print the licences of all that is in the program, with their texts."
)
@click.option("--check", is_flag=True, help="Ask the update address now; nothing is downloaded.")
@click.option("--json", "as_json", is_flag=True, help="As one JSON line.")
@pass_context
def about(context: CliContext, licences: bool, check: bool, as_json: bool) -> None:
    """What this program is made of. Ends with 4 where looking for newer versions is off or no address is known,
    and with 1 where the address could not be asked."""
    sqlite = sqlite_version()
    told = about_program(sqlite)
    state = _checked(context) if check else None
    parts = components(sqlite) if licences else ()
    if as_json:
        print_json(_json(told, parts, state, has_licences=licences))
        return
    _print_facts(told)
    if state is not None:
        print_line("")
        _print_update(state)
    if licences:
        _print_licences(parts)


def update_json(state: UpdateState) -> dict[str, Any]:
    """What is known of newer versions; `newer` null for none."""
    newer = state.newer
    return {
        "asked_at": state.asked_at and iso_utc(state.asked_at),
        "newer": newer
        and {"version": newer.version, "page": newer.page, "title": newer.title, "notes": newer.notes},
    }


def _checked(context: CliContext) -> UpdateState:
    state = updates_of(context.folder).look(is_asked=True)
    if state.why_not:
        raise RefusedError(state.why_not)
    if state.problem:
        raise ApiUnreachableError(state.problem)
    return state


def _json(
    told: About, parts: tuple[Component, ...], state: UpdateState | None, *, has_licences: bool
) -> dict[str, Any]:
    whole = told.facts()
    if has_licences:
        whole["licences"] = [
            {
                "name": each.name,
                "version": each.version,
                "licence": each.licence,
                "home": each.home,
                "texts": {text.name: text.content for text in each.texts},
            }
            for each in parts
        ]
    return whole | ({"update": update_json(state)} if state is not None else {})


def _print_facts(told: About) -> None:
    built = told.build
    print_line(f"PaySG Desktop {built.version}, {told.signed}")
    if built.commit is not None:
        print_line(f"Built from {built.commit}" + (f" of {built.date}" if built.date else ""))
    print_line(f"Python {told.python} · Qt for Python {told.pyside or 'not known'} · SQLite {told.sqlite}")
    print_line(f"{told.openssl} · {told.system}")


def _print_update(state: UpdateState) -> None:
    newer = state.newer
    if newer is None:
        print_line("There is no newer version.")
        return
    print_line(f"Version {newer.version} is out: {shown(newer.page, _LONGEST)}")
    for words in (newer.title, *newer.notes.splitlines()):
        if words.strip():
            print_line(shown(words, _LONGEST))


def _print_licences(parts: tuple[Component, ...]) -> None:
    print_line("")
    if not parts:
        print_line("The list of licences is missing from this build.")
        return
    rows = [[shown(each.name), shown(each.version), shown(each.licence, 100)] for each in parts]
    print_table(["PART", "VERSION", "LICENCE"], rows)
    for sentence in (*LGPL_NOTICE, f"Qt's libraries lie in {qt_folder() or 'a place that is not known here'}"):
        print_line(f"\n{sentence}")
    for each in parts:
        for text in each.texts:
            print_line(f"\n── {shown(each.name)} {shown(each.version)}: {shown(text.name, 200)}\n")
            for line in text.content.splitlines():
                print_line(shown(line.replace("\t", "    "), _LONGEST))
