"""What the delivery inspector asks for beside the delivery: attempts, another one to compare, copies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.delivery import DeliveryDetail, DeliveryRow
from paysg_desktop.domain.errors import PaySGDesktopError
from paysg_desktop.domain.forwarding import AttemptRow
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.ports import Reader
from paysg_desktop.ui.desk import Desk
from paysg_desktop.ui.inspector.compare_page import Side
from paysg_desktop.ui.inspector.copy_menu import copied_text, outcome_words
from paysg_desktop.ui.inspector.delivery import DeliveryInspector
from paysg_desktop.ui.models.attempts import AttemptRecords
from paysg_desktop.ui.wording import time_text, tr
from paysg_desktop.usecases.purged import purged_words
from paysg_desktop.usecases.request_copy import CopyForm, as_it_came

MOST_OTHERS = 30
"""Deliveries of the same payment that are offered to compare with, the newest of them."""


@dataclass(frozen=True, slots=True)
class Attempts:
    """All that were made of a delivery, oldest first, and what destinations are called."""

    rows: tuple[AttemptRow, ...]
    names: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Others:
    """What a delivery is compared with, and further ones that it could be."""

    other: DeliveryDetail | None
    offered: tuple[DeliveryRow, ...]


class DeliveryBeside(QObject):
    """Reads on the bridge's threads; what comes too late for the delivery that is shown is dropped."""

    def __init__(self, desk: Desk, inspector: DeliveryInspector, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._inspector = inspector
        self._journal = AttemptRecords(desk.core.reader)
        self._compared: int | None = None
        """The delivery whose other side was asked for."""
        self._other: DeliveryDetail | None = None
        inspector.tabs.bar.currentChanged.connect(self._compare_where_seen)
        inspector.compare.other_requested.connect(self._compare_with)
        inspector.body.reveal_toggled.connect(lambda _: self._compare_again())
        inspector.attempts.attempt_requested.connect(lambda number: desk.start(self._read_story, number))
        inspector.copy_as.chosen.connect(self._copy)

    def show(self) -> None:
        """The inspector shows a delivery, or a newer state of it."""
        detail = self._inspector.detail
        if detail is not None:
            self._desk.start(self._read_attempts, detail.row.id)
            if detail.row.id != self._compared:
                self._compared = self._other = None
            self._compare_where_seen()

    def take(self, changes: Changes) -> None:
        """Attempts were begun or ended."""
        detail, open_id = self._inspector.detail, self._inspector.attempts.open_id
        if detail is None or all(each.delivery_id != detail.row.id for each in changes.attempts):
            return
        self._desk.start(self._read_attempts, detail.row.id)
        if open_id is not None:
            self._desk.start(self._read_story, open_id)

    # --- attempts ---

    async def _read_attempts(self, delivery_id: int) -> None:
        found = await self._desk.bridge.ask(_attempts, self._desk.core.reader, delivery_id)
        if self._is_shown(delivery_id):
            inspector = self._inspector
            inspector.attempts.show_attempts(found.rows, found.names, self._desk.now())
            count = f" {len(found.rows):,}" if found.rows else ""
            inspector.tabs.set_title("attempts", tr("Attempts") + count)

    async def _read_story(self, attempt_id: int) -> None:
        story = await self._desk.bridge.ask(self._journal.detail, attempt_id)
        if story is not None:
            self._inspector.attempts.show_story(story, self._desk.now())

    # --- comparing ---

    def _compare_where_seen(self) -> None:
        detail = self._inspector.detail
        is_seen = self._inspector.tabs.shown() == "compare"
        if detail is not None and is_seen and self._compared != detail.row.id:
            self._compared = detail.row.id
            self._desk.start(self._read_other, detail, None)

    def _compare_with(self, number: int) -> None:
        if self._inspector.detail is not None:
            self._desk.start(self._read_other, self._inspector.detail, number)

    def _compare_again(self) -> None:
        """Masked or not, as the body is now."""
        detail = self._inspector.detail
        if detail is not None and self._other is not None:
            self._desk.start(self._read_other, detail, self._other.row.id)

    async def _read_other(self, detail: DeliveryDetail, number: int | None) -> None:
        found = await self._desk.bridge.ask(_others, self._desk.core.reader, detail, number)
        if not self._is_shown(detail.row.id):
            return
        if number is not None and found.other is None:
            said = tr("There is no delivery {number} to compare with.").format(number=f"{number:,}")
            self._inspector.show_outcome(detail.row.id, said)
            return
        gone = purged_words(detail) or (purged_words(found.other) if found.other else "")
        if gone:
            self._inspector.show_outcome(detail.row.id, f"{gone} {tr('There is nothing to compare.')}")
            return
        self._other = found.other
        self._show_pair(detail, found)

    def _show_pair(self, detail: DeliveryDetail, found: Others) -> None:
        page, other = self._inspector.compare, found.other
        page.show_pair(self._side(detail), None if other is None else self._side(other))
        offered = list(found.offered)
        if other is not None and all(each.id != other.row.id for each in offered):
            offered.insert(0, other.row)
        titles = [(each.id, self._title(each)) for each in offered]
        page.offer_others(titles, None if other is None else other.row.id)

    def _side(self, detail: DeliveryDetail) -> Side:
        is_masked = not self._inspector.body.is_revealed
        return Side(self._title(detail.row), detail.headers, detail.body, is_masked)

    def _title(self, row: DeliveryRow) -> str:
        time = time_text(row.received_at, self._desk.now(), with_seconds=True)
        return tr("delivery {number} · {time}").format(number=f"{row.id:,}", time=time)

    # --- copying ---

    def _copy(self, form: CopyForm, is_signed: bool) -> None:
        if self._inspector.detail is not None:
            self._desk.start(self._copied, self._inspector.detail, form, is_signed=is_signed)

    async def _copied(self, detail: DeliveryDetail, form: CopyForm, *, is_signed: bool) -> None:
        number, core = detail.row.id, self._desk.core
        try:
            headers: Headers = as_it_came(detail.headers)
            if is_signed:
                headers = (await self._desk.bridge.do(core.replays.signed_anew, number)).headers
            text = await self._desk.bridge.ask(copied_text, detail, form, headers)
        except PaySGDesktopError as error:
            self._inspector.show_outcome(number, str(error))
            return
        core.audit("request copied", f"delivery {number} as {form}{', signed anew' if is_signed else ''}")
        QApplication.clipboard().setText(text)
        self._inspector.show_outcome(number, outcome_words(form, is_signed=is_signed))

    def _is_shown(self, delivery_id: int) -> bool:
        return self._inspector.detail is not None and self._inspector.detail.row.id == delivery_id


def _attempts(reader: Reader, delivery_id: int) -> Attempts:
    """On a reader thread."""
    names = {each.id: each.name for each in reader.destinations()}
    return Attempts(reader.attempts_of(delivery_id), names)


def _others(reader: Reader, detail: DeliveryDetail, number: int | None) -> Others:
    """On a reader thread; without a number the delivery before it of the same payment, else what it replays."""
    if number is None:
        number = reader.previous_of_payment(detail.row.id) or detail.parent_id
    other = None if number is None else reader.delivery(number)
    return Others(other, tuple(_offered(reader, detail)))


def _offered(reader: Reader, detail: DeliveryDetail) -> Sequence[DeliveryRow]:
    """Others of the same payment and of the same family, newest first."""
    payment = None if detail.payment_key is None else reader.payment(detail.payment_key)
    rows = {} if payment is None else {row.id: row for row in payment.deliveries if row.source.is_delivery}
    family = [each for each in (detail.parent_id, *detail.children) if each is not None]
    rows |= reader.deliveries(family) if family else {}
    rows.pop(detail.row.id, None)
    return [rows[number] for number in sorted(rows, reverse=True)[:MOST_OTHERS]]
