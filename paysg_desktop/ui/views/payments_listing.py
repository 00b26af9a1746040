"""What the list of payments is asked for: its filters, its search and its order, and what it comes to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from paysg_desktop.domain.payment import PaymentRow
from paysg_desktop.domain.payment_order import OrderColumn, PaymentOrder, read_order
from paysg_desktop.store.search_questions import MOST_UNINDEXED
from paysg_desktop.ui.desk import Desk, Scope
from paysg_desktop.ui.models.payments import PaymentsModel
from paysg_desktop.ui.models.records import PaymentRecords
from paysg_desktop.ui.views.filter_bar import FilterBar
from paysg_desktop.ui.views.saved_filters import SavedFilters
from paysg_desktop.ui.views.search_box import SearchBox
from paysg_desktop.ui.views.totals_popover import TotalsSheet
from paysg_desktop.ui.views.totals_words import total_groups
from paysg_desktop.ui.wording import plural, tr

ORDER_KEY = "payments/order"
JUDGED_WITHIN_MS = 150
INDEX_MS = 500


class PaymentsListing(QObject):
    """`changed` is told when another list is wanted."""

    changed = Signal()
    judged = Signal(object, object)
    """Rows that a search was asked about: those that it finds, and the others."""

    def __init__(self, desk: Desk, model: PaymentsModel, records: PaymentRecords, filters: FilterBar) -> None:
        super().__init__(filters)
        self._desk = desk
        self._model = model
        self._records = records
        self._filters = filters
        self._names: Mapping[str, str] = {}
        self._scope: Scope | None = None
        self._moved: dict[int, PaymentRow] = {}
        self._is_indexing = False
        self.order = read_order(str(desk.memory.value(ORDER_KEY, "")))
        self.search = SearchBox(filters)
        """Stands in the top bar while the payments are in front."""
        self.saved = SavedFilters(desk, filters, filters)
        self.sheet = TotalsSheet(filters)
        self._judging = QTimer(self, singleShot=True, interval=JUDGED_WITHIN_MS)
        self._judging.timeout.connect(self._judge)
        self._indexing = QTimer(self, singleShot=True, interval=INDEX_MS)
        self._indexing.timeout.connect(self._ask_index)
        model.sort_by(self.order)
        filters.changed.connect(self._on_filters)
        filters.totals.clicked.connect(self.show_totals)
        self.search.taken.connect(self._take_search)
        for moved in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            moved.connect(lambda *_: self.show_count())

    @property
    def is_settled(self) -> bool:
        """Whether nothing that was typed, or that moved, is still to be taken."""
        return self.search.is_settled and not self._moved

    def begin(self, scope: Scope) -> None:
        """Another environment or account is shown."""
        self._scope = scope
        self._desk.start(self._learn, scope)

    def narrowed(self, scope: Scope) -> Scope:
        """The scope with what is chosen."""
        return replace(scope, filter=self._filters.state.wanted(scope, self._desk.now()), order=self.order)

    def note(self, rows: Sequence[PaymentRow], scope: Scope) -> None:
        """These moved: while there is a search only the store knows whether they belong."""
        if scope.wanted.search:
            self._scope = scope
            self._moved.update((row.key, row) for row in rows if row.environment is scope.environment)
            if self._moved and not self._judging.isActive():
                self._judging.start()

    def name_accounts(self, names: Mapping[str, str]) -> None:
        """What accounts are called."""
        self._names = names

    def show_count(self) -> None:
        """How many payments are listed, and whether that is all."""
        model = self._model
        self._filters.show_count(model.rowCount(), is_whole=model.is_whole, is_indexing=self._is_indexing)

    def sort(self, section: int) -> None:
        """Put the list in order by a column, or the other way around."""
        self.take_order(self.order.clicked(OrderColumn(self._model.columns[section].sorts)))

    def take_order(self, order: PaymentOrder) -> None:
        """Show another order, kept for the next time."""
        self.order = order
        self._desk.memory.setValue(ORDER_KEY, order.text)
        self._model.sort_by(order)
        self.changed.emit()

    def show_totals(self) -> None:
        """Open the sheet with what the payments on the list come to."""
        if self._scope is not None:
            self.sheet.show_waiting(self._filters.totals)
            self._desk.start(self._add_up, self.narrowed(self._scope))

    # --- inside ---

    def _on_filters(self) -> None:
        self.search.show_text(self._filters.state.search)
        self._moved.clear()
        self._is_indexing = False
        if self._filters.state.search:
            self._ask_index()
        self.changed.emit()

    def _take_search(self, text: str) -> None:
        self._filters.take(replace(self._filters.state, search=text))

    async def _learn(self, scope: Scope) -> None:
        self._filters.more.offer(
            await self._desk.bridge.ask(self._desk.core.reader.list_choices, scope.environment)
        )
        self.saved.refresh()

    def _judge(self) -> None:
        if self._scope is not None and self._moved:
            self._desk.start(self._judge_rows, self._scope, dict(self._moved))

    async def _judge_rows(self, scope: Scope, moved: dict[int, PaymentRow]) -> None:
        rows = list(moved.values())
        try:
            found = await self._desk.bridge.ask(self._records.found, rows, scope)
        finally:
            for key, row in moved.items():
                if self._moved.get(key) is row:
                    del self._moved[key]
            if self._moved and not self._judging.isActive():
                self._judging.start()
        if scope is self._scope and self._filters.state.search:
            self.judged.emit(
                [row for row in rows if row.key in found], [row for row in rows if row.key not in found]
            )

    def _ask_index(self) -> None:
        self._desk.start(self._watch_index)

    async def _watch_index(self) -> None:
        """Say while the index is far behind that more may be found, and look again once it is not."""
        behind = await self._desk.bridge.ask(self._desk.core.reader.search_behind)
        was_indexing, self._is_indexing = self._is_indexing, behind > MOST_UNINDEXED
        if not self._filters.state.search:
            self._is_indexing = False
        elif self._is_indexing:
            self._indexing.start()
        elif was_indexing:
            self.changed.emit()
        self.show_count()

    async def _add_up(self, scope: Scope) -> None:
        ask, reader = self._desk.bridge.ask, self._desk.core.reader
        totals = await ask(reader.payment_totals, scope.wanted)
        knowledge = await ask(reader.knowledge, scope.environment, scope.account)
        if self.sheet.isVisible():
            title = plural(totals.count, tr("{n} payment listed"), tr("{n} payments listed"))
            self.sheet.show_groups(title, total_groups(totals, knowledge, self._names), self._filters.totals)
