"""Words with a tone, put into labels."""

from __future__ import annotations

from paysg_desktop.ui.gate import ForeignLabel
from paysg_desktop.ui.views.endpoints_words import Words


def show_words(target: ForeignLabel, said: Words) -> None:
    target.show_text(said.text)
    target.set_tone(said.tone)


def show_any_words(target: ForeignLabel, said: Words) -> None:
    """Hidden where there is nothing to say."""
    show_words(target, said)
    target.setVisible(bool(said.text))
