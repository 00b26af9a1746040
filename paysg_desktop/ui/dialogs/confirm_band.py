"""In which environment something is about to happen: the colours of the top bar, and what it means in words."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.ui.environment_tag import EnvironmentTag
from paysg_desktop.ui.inspector.parts import Ground, label, wrapped
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.wording import environment_meaning, environment_name, tr

_PAD = Size.GRID + Size.HALF


def environment_band(environment: Environment, live_words: str) -> QWidget:
    """LIVE as a solid band with `live_words`; TEST and DEMO as their tag with what they are worth."""
    if environment is Environment.LIVE:
        return _live_band(live_words)
    made = QWidget()
    tag = EnvironmentTag(environment)
    made.setAccessibleName(tag.accessibleName())
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Size.GRID)
    row.addWidget(tag)
    row.addWidget(wrapped(environment_meaning(environment), "caution", Size.SECONDARY), 1)
    return made


def _live_band(words: str) -> QWidget:
    made = Ground("live", None, Size.RADIUS_BUTTON)
    name = environment_name(Environment.LIVE)
    made.setAccessibleName(tr("{environment}: {words}").format(environment=name, words=words))
    row = QHBoxLayout(made)
    row.setContentsMargins(_PAD, Size.GRID, _PAD, Size.GRID)
    row.setSpacing(_PAD)
    word = label(name, weight=Weight.STRONG)
    word.set_tone("live_text")
    row.addWidget(word)
    row.addWidget(wrapped(words, "live_text"), 1)
    return made
