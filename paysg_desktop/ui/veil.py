"""The private screen: one switch, and texts that stand behind a veil while it is on.

A name or a reference is handed on as `private(text)`. Whatever shows it asks `shown`, which the gate does for all;
what keeps on showing it is told when the switch moves (`keep`, `on_turn`). Payloads are covered whole: `cover.py`.
"""

from __future__ import annotations

import weakref
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from shiboken6 import Shiboken

H = TypeVar("H")

VEIL = "•••••"
"""What stands instead of a text; it never tells how long that is."""


class Veiled(str):
    """A text with something private in it: it reads as what may be shown when it is made.

    `bare` is the whole, `hidden` the same with the private parts veiled.
    """

    __slots__ = ("bare", "hidden")
    bare: str
    hidden: str

    def __new__(cls, bare_text: str, hidden_text: str) -> Veiled:
        made = super().__new__(cls, hidden_text if is_on() else bare_text)
        made.bare, made.hidden = bare_text, hidden_text
        return made

    def __format__(self, form: str) -> str:
        return format(shown(self), form) if form else shown(self)

    def __str__(self) -> str:
        return shown(self)


class _Screen:
    """The switch, and what is done for whom when it moves; holders are forgotten with their widgets."""

    def __init__(self) -> None:
        self.is_on = False
        self.told: weakref.WeakKeyDictionary[Any, dict[str, Callable[[Any], None]]] = weakref.WeakKeyDictionary()


_SCREEN = _Screen()


def is_on() -> bool:
    """Whether names, references and payloads are hidden now."""
    return _SCREEN.is_on


def turn(*, on: bool) -> None:
    """Hide what is private, or show it again, everywhere at once."""
    if on == _SCREEN.is_on:
        return
    _SCREEN.is_on = on
    for holder, acts in tuple(_SCREEN.told.items()):
        for act in tuple(acts.values()):
            if not isinstance(holder, Shiboken.Object) or Shiboken.isValid(holder):
                act(holder)


def on_turn(holder: H, what: str, act: Callable[[H], None]) -> None:
    """Call `act(holder)` whenever the switch moves, for as long as the holder lives. `act` must not hold it.

    There is one for each `what` of a holder.
    """
    _SCREEN.told.setdefault(holder, {})[what] = act


def keep(holder: H, what: str, text: str, show: Callable[[H, str], None]) -> None:
    """Have `holder` show a text now, and again whenever the switch moves where some of it is private."""
    if isinstance(text, Veiled):
        on_turn(holder, what, lambda kept: show(kept, shown(text)))
    elif holder in _SCREEN.told:
        _SCREEN.told[holder].pop(what, None)
    show(holder, shown(text))


def private(text: str | None) -> str:
    """A name, a reference, or another text that the private screen hides; nothing stays nothing."""
    if not text:
        return ""
    return text if isinstance(text, Veiled) else Veiled(text, VEIL)


def hides(bare_text: str, hidden_text: str) -> str:
    """A text and what is shown instead of it."""
    return Veiled(bare_text, hidden_text)


def shown(text: str) -> str:
    """What may be shown of a text now."""
    if isinstance(text, Veiled):
        return text.hidden if _SCREEN.is_on else text.bare
    return text


def bare(text: str) -> str:
    """The whole text: for the clipboard and for requests, never for the screen."""
    return text.bare if isinstance(text, Veiled) else text


def changed(text: str, change: Callable[[str], str]) -> str:
    """A changed text, behind its veil where it had one."""
    if isinstance(text, Veiled):
        return Veiled(change(text.bare), change(text.hidden))
    return change(text)


def filled(template: str, **values: str) -> str:
    """`template.format(**values)`, behind a veil where one of the values is."""
    if not any(isinstance(each, Veiled) for each in values.values()):
        return template.format(**values)
    hidden = {name: each.hidden if isinstance(each, Veiled) else each for name, each in values.items()}
    return Veiled(
        template.format(**{name: bare(each) for name, each in values.items()}), template.format(**hidden)
    )


def joined(between: str, parts: Iterable[str | None]) -> str:
    """What there is of these with `between` between them, behind a veil where one of them is."""
    there = [each for each in parts if each]
    if not any(isinstance(each, Veiled) for each in there):
        return between.join(there)
    hidden = between.join(each.hidden if isinstance(each, Veiled) else each for each in there)
    return Veiled(between.join(map(bare, there)), hidden)
