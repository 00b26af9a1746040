"""Writes the tables of docs/settings.md from the declarations: python packaging/settings_page.py

A test holds the page against what this makes, so a setting can't be declared and left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from paysg_desktop.settings.declarations import Choice, Setting, WholeNumber
from paysg_desktop.settings.pages import on_page, shown_pages
from paysg_desktop.settings.values import value_text

PAGE = Path(__file__).resolve().parents[1] / "docs" / "settings.md"
MARK = "<!-- Below: written from the declarations by packaging/settings_page.py -->"


def page_text(before: str) -> str:
    """The page as it must be: what stands above the mark as it is, and below it every setting."""
    head, mark, _ = before.partition(MARK)
    if not mark:
        raise ValueError(f"{PAGE} lacks the line {MARK}")
    return "\n".join([head + mark, "", *_sections()])


def _sections() -> Iterator[str]:
    for page in shown_pages():
        yield f"## {page.title}\n"
        yield f"{page.help}\n"
        yield "| setting | what it takes | default | in force |"
        yield "| --- | --- | --- | --- |"
        yield from (_row(each) for each in on_page(page))
        yield ""


def _row(setting: Setting[Any]) -> str:
    when = "at once" if setting.is_live else "at the next start"
    words = f"`{setting.key}`<br>**{setting.label}.** {setting.help}"
    return f"| {words} | {_takes(setting)} | {_default(setting)} | {when} |"


def _takes(setting: Setting[Any]) -> str:
    """What the setting says itself of a value that it can't be."""
    kind = setting.kind
    if isinstance(kind, Choice):
        return ", ".join(f"`{each}`" for each in kind.options)
    if isinstance(kind, WholeNumber):
        return f"{kind.lowest} to {kind.highest}"
    try:
        kind.accept(object())
    except ValueError as error:
        return str(error).partition(";")[0]
    raise AssertionError(f"{setting.key} takes anything")


def _default(setting: Setting[Any]) -> str:
    text = value_text(setting.default)
    return f"`{text}`" if text else "(empty)"


if __name__ == "__main__":
    PAGE.write_text(page_text(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
    print(PAGE)
