"""Which of the records that move belong on a list."""

from __future__ import annotations

from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.payment import PaymentStatus
from paysg_desktop.domain.payment_filter import PaymentFilter
from paysg_desktop.domain.ports import Reader
from paysg_desktop.ui.desk import Scope
from paysg_desktop.ui.models.records import DeliveryRecords, PaymentRecords
from tests.ui.records import delivery_row, payment_row
from tests.ui.windows import Desktop

SCOPE = Scope(Environment.TEST)
NONE: Reader = None  # type: ignore[assignment]  # nothing is read here


def test_what_was_asked_for_or_imported_is_no_delivery() -> None:
    rows = (delivery_row(1), delivery_row(2, source=Source.POLL), delivery_row(3, source=Source.IMPORT))
    assert [row.id for row in DeliveryRecords(NONE).among(Changes(deliveries=rows), SCOPE)] == [1]


def test_a_filter_takes_and_lets_go() -> None:
    unpaid = Scope(
        Environment.TEST, filter=PaymentFilter(Environment.TEST, statuses=frozenset({PaymentStatus.UNPAID}))
    )
    moved = Changes(payments=(payment_row(1), payment_row(2, status=PaymentStatus.UNPAID)))
    records = PaymentRecords(NONE)
    assert [row.key for row in records.among(moved, unpaid)] == [2]
    assert [row.key for row in records.left(moved, unpaid)] == [1]
    assert [row.key for row in records.among(moved, SCOPE)] == [1, 2]
    assert records.left(moved, SCOPE) == [], "where nothing is narrowed, nothing leaves"


def test_another_account_is_not_on_the_list() -> None:
    moved = Changes(payments=(payment_row(1), payment_row(2, account="service_2")))
    assert [row.key for row in PaymentRecords(NONE).among(moved, Scope(Environment.TEST, "service_2"))] == [2]


def test_only_webhooks_are_listed(workspace: Desktop) -> None:
    workspace.pay(1)
    assert list(DeliveryRecords(workspace.core.reader).keys(SCOPE)) == [1]
