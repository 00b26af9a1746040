"""The paging model, watched by Qt's own model tester."""

from __future__ import annotations

from array import array
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QItemSelectionModel, QObject, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from paysg_desktop.domain.payment import PaymentRow
from paysg_desktop.ui.models.columns import Role
from paysg_desktop.ui.models.deliveries import DeliveriesModel
from paysg_desktop.ui.models.payments import PaymentsModel
from paysg_desktop.ui.models.row_cache import CACHE, PAGE
from tests.builders import NOON
from tests.ui.records import delivery_row, payment_row

PAYER = 2


class Watched(PaymentsModel):
    """A model whose pages are read by the test, at once or when it says so."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(lambda: NOON, parent)
        self.asked: list[list[int]] = []
        self.answers_at_once = True
        self.wanted.connect(self._read)

    def watch(self) -> None:
        QAbstractItemModelTester(self, QAbstractItemModelTester.FailureReportingMode.Fatal, self)

    def _read(self, keys: list[int]) -> None:
        self.asked.append(keys)
        if self.answers_at_once:
            self.fill(keys, {key: payment_row(key) for key in keys})

    def shown(self) -> list[int]:
        return [self.key_at(row) for row in range(self.rowCount())]

    def text(self, row: int, column: int = PAYER) -> object:
        return self.data(self.index(row, column))


@pytest.fixture
def model(qapp: QApplication) -> Iterator[Watched]:
    parent = QObject()
    model = Watched(parent)
    model.watch()
    yield model
    parent.deleteLater()


@pytest.fixture
def unwatched(qapp: QApplication) -> Iterator[Watched]:
    """Qt's tester walks through all rows at each change, which takes minutes for a long list."""
    parent = QObject()
    yield Watched(parent)
    parent.deleteLater()


def with_keys(model: Watched, count: int) -> Watched:
    model.reset(array("q", range(1, count + 1)))
    return model


def named(key: int, name: str) -> PaymentRow:
    return payment_row(key, payer_name=name)


def test_a_row_is_blank_until_its_page_has_come(model: Watched, qapp: QApplication) -> None:
    with_keys(model, 500)
    assert model.text(0) is None
    assert not model.is_settled
    qapp.processEvents()
    assert model.text(0) == "Tan Ah Kow"
    assert model.asked == [list(range(500 - PAGE + 1, 501))]
    assert model.is_settled


def test_a_page_is_asked_for_once(model: Watched, qapp: QApplication) -> None:
    model.answers_at_once = False
    with_keys(model, 500)
    for _ in range(3):
        model.text(70)
        qapp.processEvents()
    assert len(model.asked) == 1
    model.failed(model.asked[0])
    model.text(70)
    qapp.processEvents()
    assert len(model.asked) == 2


def test_a_page_that_came_is_announced_narrowly(model: Watched, qapp: QApplication) -> None:
    with_keys(model, 500)
    qapp.processEvents()
    seen: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda top, bottom: seen.append((top.row(), bottom.row())))
    model.text(3 * PAGE + 7)
    qapp.processEvents()
    assert seen == [(3 * PAGE, 4 * PAGE - 1)]


def test_a_page_still_fits_after_rows_came_in_above(model: Watched, qapp: QApplication) -> None:
    with_keys(model, 500)
    qapp.processEvents()
    model.answers_at_once = False
    model.text(100)
    qapp.processEvents()
    model.upsert([named(501, "New")], hold=False)
    seen: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda top, bottom: seen.append((top.row(), bottom.row())))
    model.fill(model.asked[1], {key: payment_row(key) for key in model.asked[1]})
    assert seen == [(PAGE + 1, 2 * PAGE)]
    assert model.text(101) == "Tan Ah Kow"


def test_new_rows_come_in_on_top(model: Watched) -> None:
    with_keys(model, 3)
    model.upsert([named(4, "Four"), named(5, "Five")], hold=False)
    assert model.shown() == [5, 4, 3, 2, 1]
    assert model.text(0) == "Five"


def test_a_changed_row_moves_to_the_top_and_the_selection_follows(model: Watched) -> None:
    with_keys(model, 5)
    second, selection = QPersistentModelIndex(model.index(1, 0)), QItemSelectionModel(model)
    selection.select(model.index(3, 0), QItemSelectionModel.SelectionFlag.Select)
    model.upsert([named(2, "Two"), named(6, "Six")], hold=False)
    assert model.shown() == [6, 2, 5, 4, 3, 1]
    assert [model.key_at(index.row()) for index in selection.selectedIndexes()] == [2]
    assert model.key_at(second.row()) == 4
    assert model.text(1) == "Two"


def test_held_rows_wait_and_those_in_view_change_in_place(model: Watched) -> None:
    with_keys(model, 5)
    model.upsert([named(6, "Six"), named(2, "Two"), named(7, "Seven")], hold=True)
    assert model.shown() == [5, 4, 3, 2, 1]
    assert model.text(3) == "Two"
    assert model.waiting == (2, 1)
    model.upsert([named(6, "Six again")], hold=True)
    assert model.waiting == (2, 1)
    model.release()
    assert model.shown() == [6, 7, 2, 5, 4, 3, 1]
    assert model.text(0) == "Six again"
    assert model.waiting == (0, 0)


def test_what_waited_comes_in_with_the_next_row_that_may(model: Watched) -> None:
    with_keys(model, 2)
    model.upsert([named(3, "Three"), named(1, "One")], hold=True)
    model.upsert([named(4, "Four"), named(3, "Three")], hold=False)
    assert model.shown() == [3, 4, 1, 2]
    assert model.waiting == (0, 0)


def test_the_number_that_waits_is_told(model: Watched) -> None:
    with_keys(model, 2)
    seen: list[tuple[int, int]] = []
    model.waiting_changed.connect(lambda: seen.append(model.waiting))
    model.upsert([named(3, "Three")], hold=True)
    model.release()
    model.release()
    assert seen == [(1, 0), (0, 0)]


def test_touched_tells_what_came_or_changed(model: Watched) -> None:
    with_keys(model, 2)
    seen: list[tuple[int, ...]] = []
    model.touched.connect(seen.append)
    model.upsert([named(3, "Three"), named(1, "One")], hold=False)
    assert seen == [(3, 1)]


def test_a_row_that_is_no_longer_kept_says_so(model: Watched, qapp: QApplication) -> None:
    model.answers_at_once = False
    with_keys(model, 2)
    model.text(0)
    qapp.processEvents()
    model.fill([1, 2], {1: payment_row(1)})
    assert [model.text(0), model.text(1)] == ["no longer kept", "Tan Ah Kow"]


def test_memory_is_bounded(unwatched: Watched, qapp: QApplication) -> None:
    model = with_keys(unwatched, 3 * CACHE)
    for row in range(0, 3 * CACHE, PAGE):
        model.text(row)
        qapp.processEvents()
    assert sum(model.cache.record(key) is not None for key in model.shown()) == CACHE
    assert model.cache.record(1) is not None
    assert model.cache.record(3 * CACHE) is None


def test_cells_are_for_the_delegate_and_words_for_the_reader(model: Watched) -> None:
    with_keys(model, 1)
    model.upsert([named(1, "Ong")], hold=False)
    payer = model.index(0, PAYER)
    assert payer.data(Role.KEY) == 1
    assert payer.data(Role.CELL).second == "Permit renewal"
    assert payer.data(Qt.ItemDataRole.AccessibleTextRole) == "Ong, Permit renewal"
    status = model.index(0, 4)
    assert status.data(Qt.ItemDataRole.DisplayRole) == "Paid"
    assert payer.data(Qt.ItemDataRole.ToolTipRole) is None
    titles = [model.headerData(each, Qt.Orientation.Horizontal) for each in range(model.columnCount())]
    told = model.headerData(5, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert "How long a refund can still be made" in told
    assert titles == ["Changed", "Amount", "Payer", "Reference", "Status", "Refund", "Heard"]


def test_texts_are_written_anew_on_another_day(qapp: QApplication) -> None:
    parent, now = QObject(), [NOON]
    model = PaymentsModel(lambda: now[0], parent)
    model.reset(array("q", [1]))
    model.upsert([payment_row(1, changed_at=NOON)], hold=False)
    assert model.data(model.index(0, 0)) == "12:00"
    now[0] += 86_400_000_000
    model.forget_texts()
    assert model.data(model.index(0, 0)) == "21 Nov 12:00"
    parent.deleteLater()


def test_what_is_learnt_of_a_delivery_does_not_move_it(qapp: QApplication) -> None:
    parent = QObject()
    model = DeliveriesModel(lambda _: "paysg test", lambda: NOON, parent)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, parent)
    model.reset(array("q", [1, 2]))
    model.upsert([delivery_row(1, is_duplicate=True), delivery_row(3)], hold=False)
    assert [model.key_at(row) for row in range(3)] == [3, 2, 1]
    assert "Told again" in model.index(2, 4).data(Qt.ItemDataRole.AccessibleTextRole)
    parent.deleteLater()


def test_rows_that_belong_no_more_go(model: Watched) -> None:
    model.reset(array("q", [1, 2, 3, 4]))
    model.drop([payment_row(2), payment_row(9)], hold=False)
    assert model.shown() == [4, 3, 1]
    model.upsert([payment_row(2)], hold=False)
    assert model.shown() == [2, 4, 3, 1]


def test_rows_that_belong_no_more_stay_as_they_now_are_while_the_list_is_held(model: Watched) -> None:
    model.reset(array("q", [1, 2, 3]))
    model.upsert([payment_row(8)], hold=True)
    model.drop([payment_row(2, payer_name="Refunded"), payment_row(8)], hold=True)
    assert model.shown() == [3, 2, 1]
    assert model.text(1) == "Refunded"
    assert model.waiting == (0, 0), "what came and went again is not announced"
    model.drop([payment_row(3)], hold=True)
    model.upsert([payment_row(3, payer_name="Back")], hold=True)
    model.release()
    assert model.shown() == [3, 1]
    assert model.text(0) == "Back"
