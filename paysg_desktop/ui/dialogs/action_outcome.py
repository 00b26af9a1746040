"""What came of an action that a dialog had done behind the window."""

from __future__ import annotations

from collections.abc import Callable

from paysg_desktop.domain.action import Action
from paysg_desktop.domain.errors import PaySGDesktopError, RefusedError
from paysg_desktop.ui.wording import tr

Outcome = Action | PaySGDesktopError


def outcome_of(work: Callable[[], Action]) -> Outcome:
    """The action as it ended, or the error: the dialog has to leave its page for either."""
    try:
        return work()
    except PaySGDesktopError as error:
        return error


def tell_late(ended: Action) -> None:
    """For a dialog that was closed meanwhile: raises, for the window's banner, what is not simply done."""
    if ended.is_done is not True:
        raise RefusedError(ended.sentence or tr("How it ended is not known. Look into Activity."))
