"""The Forwarding view: where deliveries are passed on to, and every attempt at it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.forwarding import Destination
from paysg_desktop.ui.desk import Desk, Scope
from paysg_desktop.ui.inspector.attempt_facts import AttemptStory
from paysg_desktop.ui.models.attempts import AttemptLine, AttemptRecords, AttemptsModel
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.views.empty import Emptiness
from paysg_desktop.ui.views.forwarding_filters import AttemptFilters
from paysg_desktop.ui.views.forwarding_list import DestinationList, NoForwarding
from paysg_desktop.ui.views.forwarding_operations import ForwardOperations
from paysg_desktop.ui.views.forwarding_side import ForwardSide
from paysg_desktop.ui.views.forwarding_watch import ForwardWatch
from paysg_desktop.ui.views.record_view import MARGIN, RecordView
from paysg_desktop.ui.wording import tr

_CARDS_SHARE = 35
"""Percent of the height that the destinations take at most: the attempts are what moves."""


class ForwardingView(RecordView[AttemptLine]):
    """The destinations of one environment above the attempts; what is chosen in full beside them."""

    delivery_requested = Signal(int)
    endpoint_requested = Signal()
    """There is no endpoint yet, and one is wanted."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        self.chosen_id: str | None = None
        """The destination that the panel shows."""
        self.side = ForwardSide()
        self.panel, self.attempt = self.side.panel, self.side.attempt
        self.journal = AttemptRecords(desk.core.reader)
        self.listed = AttemptsModel(lambda: self.watch.forwards.named, desk.now, parent)
        super().__init__(
            desk,
            self.listed,
            self.journal,
            self.side,
            parent,
            row_height=Size.ROW,
            inspector_width=Size.INSPECTOR_MIN,
        )
        self.setAccessibleName(tr("Forwarding"))
        self.table.setAccessibleName(tr("Attempts, newest first"))
        self._wants_focus = False
        self.watch = ForwardWatch(desk, self.journal, self)
        self.operations = ForwardOperations(
            desk, lambda environment: self.watch.forwards.endpoints_of(environment), self
        )
        self.list, self.filters, self.nothing = DestinationList(), AttemptFilters(self), NoForwarding()
        self.card.empty.show_words(self.emptiness())
        self._lay_out()
        self._connect()

    @property
    def is_settled(self) -> bool:
        return self.scope is None or (super().is_settled and self.watch.is_settled)

    # --- what the window tells ---

    def show_scope(self, scope: Scope) -> None:
        """Show what an environment is forwarded to; an account has no say here."""
        if self.scope is None or self.scope.environment is not scope.environment:
            self.filters.reset()
            super().show_scope(Scope(scope.environment))
            self.watch.start()

    def take(self, changes: Changes) -> None:
        """Take in what has moved; attempts come to the list once it is known whose they are."""
        self.watch.take(changes)
        if changes.destinations and self.scope is not None:
            self.listed.read_again()
            super().take(Changes(destinations=True))

    def show_again(self) -> None:
        """Show what is known: what is told as “in 4 min” is told anew, and times of a day that is over."""
        if self.scope is not None:
            self.model.forget_texts()
            self._show_forwards()
            if self._detail is not None:
                self.show_detail(self._detail)

    def take_focus(self) -> None:
        """The keyboard goes to the attempts, or to the one step there is, once it is known which."""
        self._wants_focus = not self.watch.has_read
        if self._wants_focus:
            return
        if self.nothing.isHidden():
            super().take_focus()
        else:
            self.nothing.take_focus()

    # --- what the user does ---

    def add(self) -> None:
        """Ask for a new destination."""
        self.operations.add(self.scope.environment if self.scope else Environment.TEST)

    def choose(self, destination_id: str) -> None:
        """Show a destination in full, and its attempts alone; chosen again, all attempts."""
        is_open = destination_id == self.chosen_id and self._split.is_open
        self.filters.choose(None if is_open else destination_id)
        self.close_inspector()
        if not is_open:
            self.chosen_id = destination_id
            self._show_forwards()

    def open(self, key: int) -> None:
        """Show an attempt in full."""
        self.chosen_id = None
        self.list.mark(self.filters.state.destination_id)
        super().open(key)

    def close_inspector(self) -> None:
        super().close_inspector()
        self.chosen_id = None
        self.panel.clear()
        self.list.mark(self.filters.state.destination_id)

    # --- what the list with its inspector asks ---

    def show_detail(self, detail: AttemptStory) -> None:
        self.side.show_attempt(detail, self.desk.now())
        self.panel.clear()

    def clear_detail(self) -> None:
        self.attempt.clear()

    def emptiness(self) -> Emptiness:
        if self.filters.state.is_narrowed:
            sentence = tr("There is none for {filters}.").format(filters=self.filters.words())
            return Emptiness("forwarding", tr("No attempt matches"), sentence, is_filtered=True)
        sentence = tr("The next delivery is passed on, and each attempt stands here with what came back.")
        return Emptiness("forwarding", tr("No attempt yet"), sentence)

    # --- inside ---

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self.list.limit((self.height() - 2 * MARGIN) * _CARDS_SHARE // 100)

    def _lay_out(self) -> None:
        self.column.insertWidget(0, self.list)
        self.column.insertWidget(1, self.filters)
        self.column.addWidget(self.nothing, 1)
        self.nothing.hide()

    def _connect(self) -> None:
        self.watch.learnt.connect(lambda changes: RecordView.take(self, changes))
        self.watch.read.connect(self._show_forwards)
        self.list.chosen.connect(self.choose)
        for each in (self.list, self.nothing):
            each.add_requested.connect(self.add)
        self.nothing.endpoint_requested.connect(self.endpoint_requested)
        self.filters.changed.connect(self._show_filtered)
        self.card.empty.clear_requested.connect(self.filters.reset)
        self.side.close_requested.connect(self.close_inspector)
        self.side.reveal_requested.connect(self.desk.core.audit)
        self.side.offer(self.operations)
        self.attempt.delivery_requested.connect(self.delivery_requested)
        self.operations.saved.connect(self._take_saved)
        self.operations.moved.connect(self.watch.refresh)
        for moved in (self.model.modelReset, self.model.rowsInserted, self.model.rowsRemoved, self.loaded):
            moved.connect(lambda *_: self._show_faces())

    def _take_saved(self, destination: Destination) -> None:
        """What was added or changed is shown in full."""
        self.close_inspector()
        self.chosen_id = destination.id
        self.watch.refresh()

    def _show_filtered(self) -> None:
        self.journal.narrowing = self.filters.state
        if self.scope is not None:
            super().show_scope(self.scope)

    def _show_forwards(self) -> None:
        """The destinations as they stand, and the one that is open."""
        if self.scope is None:
            return
        forwards, now = self.watch.forwards, self.desk.now()
        records = forwards.of(self.scope.environment)
        self.list.show_records(records, self.chosen_id or self.filters.state.destination_id, now)
        self.filters.offer({each.destination.id: each.destination.name for each in records})
        record = forwards.record(self.chosen_id)
        if record is not None:
            self.side.show_destination(record, now)
            self._split.open()
        elif self.chosen_id is not None and self.watch.is_settled:
            self.close_inspector()
        self._show_faces()

    def _show_faces(self) -> None:
        """Both lists; or, where nothing is forwarded and nothing was sent, what would be here."""
        if self.scope is None:
            return
        environment, count = self.scope.environment, self.model.rowCount()
        has_any = bool(self.watch.forwards.of(environment)) or count > 0 or self.filters.state.is_narrowed
        is_nothing = self.watch.has_read and not self._is_loading and not has_any
        self.nothing.show_words(has_endpoint=bool(self.watch.forwards.endpoints_of(environment)))
        self.filters.show_count(count)
        focused = self.window().focusWidget()
        has_focus = focused is not None and self.nothing.isAncestorOf(focused) and not is_nothing
        for each in (self.list, self.filters, self.card):
            each.setVisible(not is_nothing)
        if has_focus:
            self.table.setFocus()
        self.nothing.setVisible(is_nothing)
        if self._wants_focus and self.watch.has_read and not self._is_loading:
            self.take_focus()
