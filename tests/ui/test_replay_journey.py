"""Journey D3: a handler that failed is seen, fed what was edited and signed, fed many, and fed from a shell."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.headers import passed_on_headers
from paysg_desktop.domain.replay import RunState
from paysg_desktop.ui.window import MainWindow
from paysg_desktop.usecases.new_destination import NewDestination
from paysg_desktop.usecases.request_copy import SOMEWHERE, CopyForm
from tests.recorder import Recorded, Recorder, recording
from tests.signing import event
from tests.ui.journeys import Mouse
from tests.ui.replays import Listening, answered, deliveries, opened, place, verdict
from tests.ui.windows import run_window, settled, until

MOST_CLICKS = 4
REFUSED = b'{"error":"no connection to the database"}'
TAKEN = b'{"stored":true}'
HAS_CURL = shutil.which("curl") is not None and shutil.which("sh") is not None


class Handler:
    """Answers 500 to the first request and 200 to all others."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self, request: Recorded) -> bytes:
        self.count += 1
        return answered(500, REFUSED) if self.count == 1 else answered(200, TAKEN)


@pytest.fixture
def app(world: Listening) -> Iterator[Recorder]:
    """The handler as a destination, tried again after a second."""
    with recording(Handler()) as made:
        world.core.forwards.add(NewDestination(made.url, "My app", Environment.TEST, schedule="1s"))
        yield made


def cell(window: MainWindow, number: int) -> QPoint:
    """Where the row of a delivery is on the list."""
    table = window.deliveries.table
    row = window.deliveries.model.row_of(number)
    assert row is not None
    return table.visualRect(table.records.index(row, 2)).center()


async def seen(window: MainWindow, mouse: Mouse, index: QModelIndex) -> None:
    """An attempt in full, by a click on its row."""
    tab = window.deliveries.delivery.attempts
    mouse.click(tab.page.table.viewport(), tab.page.table.visualRect(index).center())
    await until(lambda: tab.attempt.story is not None and tab.attempt.story.row.id == tab.open_id)


def test_attempts_are_seen_with_status_time_and_body(world: Listening, app: Recorder, qapp: QApplication) -> None:
    (number,) = world.receive(event(1))
    mouse = Mouse()

    async def journey() -> None:
        async with world.desktop.window("developer") as window:
            await deliveries(window)
            mouse.click(window.deliveries.table.viewport(), cell(window, number))
            inspector = window.deliveries.delivery
            bar = inspector.tabs.bar
            await until(lambda: bar.tabText(4) == "Attempts 2")
            mouse.click(bar, bar.tabRect(4).center())
            table = inspector.attempts.page.model

            def outcomes() -> list[str]:
                rows = range(table.rowCount())
                return [str(table.index(row, 3).data()).rpartition(" ")[2] for row in rows]

            # The second may still be under way when it is listed.
            await until(lambda: outcomes() == ["200", "500"])
            assert all(str(table.index(row, 4).data()).endswith("ms") for row in range(2))
            shown = inspector.attempts.attempt
            for row, status, said in ((1, "500", REFUSED), (0, "200", TAKEN)):
                await seen(window, mouse, table.index(row, 2))
                assert shown.isVisible()
                assert shown.story is not None
                assert (str(shown.story.row.status), shown.story.detail.body) == (status, said)
                assert (shown.facts.text_of("Took") or "").endswith("until the answer")
                texts = " ".join(each.text() for each in shown.findChildren(type(shown.title)) if each.isVisible())
                assert said.decode() in texts
                assert f"It answered {status}" in texts

    run_window(qapp, journey())
    assert mouse.clicks <= MOST_CLICKS


def test_an_amount_is_edited_signed_and_sent(world: Listening, app: Recorder, qapp: QApplication) -> None:
    (number,) = world.receive(event(1))
    mouse = Mouse()

    async def journey() -> None:
        async with world.desktop.window("developer") as window:
            await deliveries(window)
            await opened(window, number)
            await until(lambda: len(app.requests) == 2)
            mouse.click(window.deliveries.delivery.replay)
            dialog = window.deliveries.deeds.replays.dialog
            assert dialog is not None
            await until(lambda: dialog.is_settled)
            tree = dialog.body.tree
            amount = place(tree, "data.object.amount_in_cents")
            tree.scrollTo(amount)
            mouse.click(tree.viewport(), tree.visualRect(amount).center())
            QTest.keyClicks(tree, "9")
            (typed,) = tree.findChildren(QLineEdit)
            QTest.keyClicks(typed, "99")
            QTest.keyClick(typed, Qt.Key.Key_Return)
            await until(lambda: dialog.is_settled and bool(dialog.notes.sentences))
            mouse.click(dialog.options.sign)
            await until(lambda: dialog.is_settled and dialog.last.isEnabled())
            mouse.click(dialog.last)
            await until(lambda: dialog.sent_count == 1)
            arrived = app.requests[-1]
            assert arrived.body == event(1).replace(b'"amount_in_cents":1234', b'"amount_in_cents":999')
            assert verdict(arrived, world.core.clock.now()) == "verified"
            assert dialog.answer.chip.chip is not None
            assert dialog.answer.chip.chip.text == "200"
            assert dialog.answer.took.text().endswith("ms")
            assert dialog.isVisible()
            dialog.reject()
            await until(lambda: window.deliveries.delivery.tabs.bar.tabText(4) == "Attempts 3")

    run_window(qapp, journey())
    assert mouse.clicks <= MOST_CLICKS


def test_many_are_sent_again_the_newest_of_each_payment(
    world: Listening, app: Recorder, qapp: QApplication
) -> None:
    later = event(1, description="Changed").replace(b"evt_000000000001", b"evt_000000000101")
    world.receive(event(1), event(2), later)
    mouse = Mouse()

    async def journey() -> None:
        async with world.desktop.window("developer") as window:
            await deliveries(window)
            await until(lambda: len(app.requests) == 4)
            app.requests.clear()
            view = window.deliveries
            QTest.keyClicks(view.filters.text, "inv-")
            await settled(window)
            assert view.filters.replay.text() == "Replay 3…"
            mouse.click(view.filters.replay)
            await until(lambda: view.deeds.replays.many is not None)
            dialog = view.deeds.replays.many
            assert dialog is not None
            await until(lambda: dialog.is_settled)
            mouse.click(dialog.newest)
            await until(lambda: dialog.is_settled and dialog.last.isEnabled())
            assert dialog.last.accessibleName() == "Replay 2 deliveries"
            mouse.click(dialog.last)
            page = dialog.run
            await until(lambda: page.progress is not None and page.progress.run.state is RunState.DONE)
            assert (page.taken.text(), page.left.text()) == ("2 taken", "1 left out")
            assert sorted(each.body for each in app.requests) == sorted([event(2), later])
            dialog.reject()

    run_window(qapp, journey())
    assert mouse.clicks <= MOST_CLICKS


async def copied(window: MainWindow, mouse: Mouse, form: CopyForm, *, is_signed: bool) -> str:
    """What is on the clipboard after a copy: the button, and an entry of its menu."""
    inspector = window.deliveries.delivery
    QApplication.clipboard().clear()
    mouse.click(inspector.copy_as)
    menu = inspector.copy_as.forms
    entry = next(each for each in menu.actions() if each.data() == (form, is_signed))
    mouse.clicks += 1
    entry.trigger()
    menu.close()
    await until(lambda: bool(QApplication.clipboard().text()))
    return QApplication.clipboard().text()


def shell(line: str) -> None:
    done = subprocess.run(("sh", "-s"), input=line, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(not HAS_CURL, reason="no curl here")
@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")
def test_what_is_copied_sends_the_same_bytes(world: Listening, qapp: QApplication) -> None:
    body = event(1, payer_name="Löwe 'n' \"付款\" $x %s") + b"\r\n "
    (number,) = world.receive(body)
    mouse = Mouse()

    async def journey(app: Any) -> None:
        async with world.desktop.window("developer") as window:
            await deliveries(window)
            await opened(window, number)
            line = await copied(window, mouse, CopyForm.CURL, is_signed=False)
            assert SOMEWHERE in line
            assert world.endpoint.path not in line
            await window.desk.bridge.do(shell, line.replace(SOMEWHERE, app.url))
            (arrived,) = app.requests
            came = passed_on_headers(window.deliveries.open_detail.headers)
            assert arrived.body == body
            for name in (b"paysg-signature", b"content-type"):
                assert arrived.header(name) == next(value for each, value in came if each.lower() == name)
            outcome = window.deliveries.delivery.outcome
            assert outcome.isVisible()
            assert outcome.text().startswith("Copied as cURL, personal data included, which was noted.")
            assert mouse.clicks <= MOST_CLICKS

            signed = await copied(window, mouse, CopyForm.CURL, is_signed=True)
            await window.desk.bridge.do(shell, signed.replace(SOMEWHERE, world.url()))
            await until(lambda: window.deliveries.open_detail.children == (number + 1,))
            child = await window.desk.bridge.ask(world.core.reader.delivery, number + 1)
            assert (child.row.source, child.row.status.value) == (Source.REPLAY, "verified")

    with recording() as app:
        run_window(qapp, journey(app))
    copies = [subject for action, subject in world.audited() if action == "request copied"]
    assert copies == [f"delivery {number} as curl", f"delivery {number} as curl, signed anew"]


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")
def test_what_cannot_be_copied_exactly_or_signed_says_so(world: Listening, qapp: QApplication) -> None:
    bare = world.add(Environment.TEST, name="bare", has_secret=False)
    (number,) = world.receive(b"\xff\xfe", endpoint=bare)

    async def journey() -> None:
        async with world.desktop.window("developer") as window:
            await deliveries(window)
            await opened(window, number)
            inspector = window.deliveries.delivery
            inspector.copy_as.chosen.emit(CopyForm.RAW, False)
            await until(lambda: "not UTF-8" in inspector.outcome.text())
            inspector.copy_as.chosen.emit(CopyForm.CURL, True)
            await until(lambda: "no current secret" in inspector.outcome.text())
            text = await copied(window, Mouse(), CopyForm.PYTHON, is_signed=False)
            assert "import httpx" in text

    run_window(qapp, journey())
    assert [action for action, _ in world.audited()].count("request copied") == 1


def test_two_deliveries_of_a_payment_are_compared(world: Listening, qapp: QApplication) -> None:
    later = event(1, description="Changed").replace(b"evt_000000000001", b"evt_000000000101")
    one, other, newest = world.receive(event(1), event(2), later)

    async def journey() -> None:
        async with world.desktop.window("developer") as window:
            await deliveries(window)
            await opened(window, newest)
            inspector = window.deliveries.delivery
            page = inspector.compare
            inspector.show_tab("compare")
            await until(lambda: len(page.views.changes) == 2)
            assert page.choice.others.accessibleName().startswith(f"Compare with: delivery {one}")
            page.other_requested.emit(other)
            await until(lambda: len(page.views.changes) > 2)
            page.other_requested.emit(999)
            await until(lambda: inspector.outcome.text() == "There is no delivery 999 to compare with.")
            assert len(page.views.changes) > 2
            await opened(window, one)
            await until(lambda: "first delivery of its payment" in page.empty.text())

    run_window(qapp, journey())
