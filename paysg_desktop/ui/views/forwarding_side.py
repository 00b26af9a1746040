"""What stands beside the lists of Forwarding: a destination or an attempt in full."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from paysg_desktop.ui.inspector.attempt import AttemptInspector
from paysg_desktop.ui.inspector.attempt_facts import AttemptStory
from paysg_desktop.ui.views.forwarding_operations import ForwardOperations
from paysg_desktop.ui.views.forwarding_panel import DestinationPanel
from paysg_desktop.ui.views.forwarding_records import ForwardRecord
from paysg_desktop.ui.wording import tr


class ForwardSide(QStackedWidget):
    """One of the two; each forgets what it showed when it is cleared."""

    close_requested = Signal()
    reveal_requested = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Destination or attempt"))
        self.panel, self.attempt = DestinationPanel(), AttemptInspector()
        for each in (self.panel, self.attempt):
            self.addWidget(each)
            each.close_requested.connect(self.close_requested)
            each.reveal_requested.connect(self.reveal_requested)

    def offer(self, operations: ForwardOperations) -> None:
        """Let the panel's buttons do what they say."""
        panel = self.panel
        panel.edit_requested.connect(lambda: self._act(operations.edit))
        panel.pause_requested.connect(lambda: self._act(operations.pause))
        panel.resume_requested.connect(lambda: self._act(operations.resume))
        panel.remove_requested.connect(lambda: self._act(operations.remove))

    def show_destination(self, record: ForwardRecord, now: int) -> None:
        self.panel.show_record(record, now)
        self.setCurrentWidget(self.panel)

    def show_attempt(self, story: AttemptStory, now: int) -> None:
        self.attempt.show_story(story, now)
        self.setCurrentWidget(self.attempt)

    def _act(self, action: Callable[[ForwardRecord], object]) -> None:
        if self.panel.record is not None:
            action(self.panel.record)
