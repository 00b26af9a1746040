"""On which page of the settings each stands: a page takes one or more tables of the file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from paysg_desktop.settings.declarations import ALL, Setting


@dataclass(frozen=True, slots=True)
class Page:
    """`tables` are the first parts of its settings' keys; `help` says what they have in common."""

    name: str
    title: str
    help: str
    tables: tuple[str, ...]


PAGES: tuple[Page, ...] = (
    Page("window", "Window", "What it shows, how it looks, and what becomes of it.", ("ui",)),
    Page("listener", "Receiving", "Where webhooks come in, and who may reach this computer.", ("listener",)),
    Page("network", "Network", "How this program reaches others.", ("network", "forwarding")),
    Page("actions", "Acting on payments", "Who acts, and what may be done. Guards against slips.", ("actions",)),
    Page("imports", "Imports", "Reports that are taken in by themselves.", ("imports",)),
    Page("backup", "Backups", "A verified copy of everything, each day.", ("backup",)),
    Page("retention", "How long things are kept", "Nothing goes before somebody says so.", ("retention",)),
    Page(
        "notify",
        "Notifications",
        "What is told while another window is in front. Never personal data.",
        ("notify",),
    ),
    Page("updates", "Updates", "Hearing of newer versions. Nothing is installed by itself.", ("updates",)),
    Page("log", "Log", "What the program writes down about its own work.", ("log",)),
)
"""In the order in which they are shown; one without settings is left out."""


def table_of(setting: Setting[Any]) -> str:
    """The table of the file that it stands in."""
    return setting.key.partition(".")[0]


def page_of(setting: Setting[Any]) -> Page:
    """The page it stands on; raises StopIteration for a table that no page takes."""
    return next(page for page in PAGES if table_of(setting) in page.tables)


def on_page(page: Page, settings: Iterable[Setting[Any]] = ALL) -> tuple[Setting[Any], ...]:
    """The settings of a page, as they are declared."""
    return tuple(each for each in settings if table_of(each) in page.tables)


def shown_pages() -> tuple[Page, ...]:
    """The pages that have settings."""
    return tuple(page for page in PAGES if on_page(page))
