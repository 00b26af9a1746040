"""What the command palette offers: menus, views, environments, accounts, and what the view in front can do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QMenu, QMenuBar, QWidget

from paysg_desktop.ui.chooser import Chooser
from paysg_desktop.ui.navigation import Navigation
from paysg_desktop.ui.top_bar import TopBar
from paysg_desktop.ui.wording import tr


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that can be done: its words, where it belongs, its keys, and what it does."""

    words: str
    place: str
    act: Callable[[], object]
    keys: str = ""
    is_ticked: bool = False


def menu_entries(bar: QMenuBar) -> Iterator[Entry]:
    """Every action of every menu that can be chosen now."""
    for action in bar.actions():
        yield from _action_entries(action, "")


def view_entries(navigation: Navigation, show: Callable[[str], None]) -> Iterator[Entry]:
    """Every view, whether its entry is in sight or not."""
    for name in navigation.names:
        entry = navigation.entry(name)
        yield Entry(tr("Go to {view}").format(view=entry.text()), tr("Views"), _calling(show, name))


def scope_entries(bar: TopBar) -> Iterator[Entry]:
    """Every environment, and every account of the one that is shown."""
    for chooser, place in ((bar.environment, tr("Environments")), (bar.account, tr("Accounts"))):
        for choice in chooser.choices:
            words = choice.spoken if choice.is_apart else tr("Show {what}").format(what=choice.spoken)
            yield Entry(words, place, _calling(chooser.chosen.emit, choice.value))


def button_entries(view: QWidget) -> Iterator[Entry]:
    """What the buttons of the view in front do that can be pressed now, each by its accessible name."""
    seen: set[str] = set()
    for button in view.findChildren(QAbstractButton):
        words = button.accessibleName() or button.text()
        if words and words not in seen and button.isVisible() and button.isEnabled():
            seen.add(words)
            yield Entry(words, tr("In this view"), button.click, is_ticked=button.isChecked())


def view_menu_entries(view: QWidget) -> Iterator[Entry]:
    """What stands in the menus of the view in front, each under the name of its button."""
    for menu in view.findChildren(QMenu):
        owner = menu.parentWidget()
        if owner is not None and owner.isVisible() and not isinstance(owner, QMenu | Chooser):
            for action in menu.actions():
                yield from _action_entries(action, owner.accessibleName() or tr("In this view"))


def _action_entries(action: QAction, place: str) -> Iterator[Entry]:
    menu = action.menu()
    if isinstance(menu, QMenu):
        within = " › ".join(filter(None, (place, plain(menu.title()))))
        for each in menu.actions():
            yield from _action_entries(each, within)
    elif not action.isSeparator() and action.isVisible() and action.isEnabled() and action.text():
        yield Entry(plain(action.text()), place, action.trigger, keys_text(action.shortcut()), action.isChecked())


def plain(words: str) -> str:
    """The words of a menu without the mark of their letter."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&")


def keys_text(keys: QKeySequence) -> str:
    """`Ctrl K`, as the system writes it."""
    return keys.toString(QKeySequence.SequenceFormat.NativeText).replace("+", " ")


def _calling(act: Callable[..., object], value: object) -> Callable[[], object]:
    return lambda: act(value)
