"""The attempts at one delivery, and below them the one that was chosen with all that was sent and came back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from paysg_desktop.domain.forwarding import AttemptRow
from paysg_desktop.ui.inspector.attempt import AttemptInspector
from paysg_desktop.ui.inspector.attempt_facts import AttemptStory
from paysg_desktop.ui.inspector.attempts_page import AttemptsPage
from paysg_desktop.ui.wording import tr

_LIST_SHARE, _STORY_SHARE = 2, 5


class AttemptsTab(QWidget):
    """Asks for an attempt by its number; `show_story` then brings it in below the list."""

    attempt_requested = Signal(int)
    reveal_requested = Signal(str, str)
    """What is done (`reveal`) and its subject (`attempt <number>`), for the audit log."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Attempts"))
        self.open_id: int | None = None
        """The attempt that is wanted or shown."""
        self.page, self.attempt = AttemptsPage(), AttemptInspector()
        # The delivery is what stands around it.
        self.attempt.delivery.setAccessibleName(tr("The delivery"))
        self.attempt.delivery.hide()
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(1)
        for each, share in ((self.page, _LIST_SHARE), (self.attempt, _STORY_SHARE)):
            self._split.addWidget(each)
            self._split.setStretchFactor(self._split.count() - 1, share)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._split)
        self.attempt.hide()
        self.page.attempt_requested.connect(self._choose)
        self.attempt.close_requested.connect(self.close_attempt)
        self.attempt.reveal_requested.connect(self.reveal_requested)

    def show_attempts(self, rows: Sequence[AttemptRow], names: Mapping[str, str], now: int) -> None:
        """`rows` oldest first; `names` of destinations by id; `now` in microseconds UTC."""
        self.page.show_attempts(rows, names, now)

    def show_story(self, story: AttemptStory, now: int) -> None:
        """Show an attempt in full, where it is still wanted."""
        if story.row.id != self.open_id:
            return
        self.attempt.show_story(story, now)
        if self.attempt.isHidden():
            self.attempt.show()
            whole = self.height()
            shares = _LIST_SHARE + _STORY_SHARE
            self._split.setSizes([whole * _LIST_SHARE // shares, whole * _STORY_SHARE // shares])

    def close_attempt(self) -> None:
        """The list alone again."""
        self.open_id = None
        self.attempt.hide()
        self.attempt.clear()
        self.page.table.clearSelection()

    def clear(self) -> None:
        """Forget all of it."""
        self.close_attempt()
        self.page.show_attempts((), {}, 0)

    def _choose(self, attempt_id: int) -> None:
        self.open_id = attempt_id
        self.attempt_requested.emit(attempt_id)
