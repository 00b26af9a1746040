"""The Forwarding view on a real workspace, a real forwarder and real receivers on loopback."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from paysg_desktop.core import LOOPBACK
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.forwarding import AttemptKind, Destination, NewAttempt
from paysg_desktop.settings.declarations import LISTENER_PORT
from paysg_desktop.ui.desk import Scope
from paysg_desktop.ui.dialogs.destination import DestinationDialog
from paysg_desktop.ui.dialogs.destination_remove import RemoveDestinationDialog
from paysg_desktop.ui.models.columns import Cell, Role
from paysg_desktop.ui.shell import DELIVERIES, FORWARDING
from paysg_desktop.ui.views.forwarding import ForwardingView
from paysg_desktop.ui.window import MainWindow
from paysg_desktop.usecases.new_destination import NewDestination
from tests.builders import SECOND
from tests.owners import engined
from tests.recorder import Recorded, recording
from tests.ui.journeys import Mouse
from tests.ui.test_access import unnamed
from tests.ui.windows import Desktop, desktop, run_window, settled, until

T = TypeVar("T")
MARKUP = "<b>My app</b>\u202e"
MINUTE = 60 * SECOND
_TRIED, _WHOM, _NUMBER, _ANSWER, _NEXT = 0, 2, 3, 4, 6


@pytest.fixture
def desk(workspace: Desktop) -> Iterator[Desktop]:
    """A workspace that listens and forwards, as the window's launch has it."""
    workspace.engine.submit(workspace.core.listen()).result()
    workspace.engine.submit(workspace.core.forwards.run())
    yield workspace
    workspace.engine.submit(workspace.core.stop_listening()).result()


def says(status: int, body: bytes = b"") -> Callable[[Recorded], bytes]:
    """A receiver that answers the same each time."""
    head = f"HTTP/1.1 {status} As the test says\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n"
    return lambda _: head.encode() + body


def audited(desk: Desktop) -> list[tuple[str, str]]:
    lines = desk.core.store.writer.call(
        lambda connection: connection.execute("SELECT action, subject FROM audit ORDER BY rowid").fetchall()
    ).result()
    return [(line[0], line[1]) for line in lines]


def add(desk: Desktop, url: str, name: str = "My app", **fields: object) -> Destination:
    new = NewDestination(url, name, Environment.TEST)
    return desk.core.forwards.add(replace(new, **fields))  # type: ignore[arg-type]  # fields of any kind


async def aside(work: Callable[..., T], *args: object) -> T:
    """What another process or thread does meanwhile; never on the window's own."""
    return await asyncio.to_thread(work, *args)


async def shown(window: MainWindow) -> ForwardingView:
    window.show_view(FORWARDING)
    await settled(window)
    return window.forwarding


def cells(view: ForwardingView, row: int) -> list[str]:
    """What a row says, column by column."""
    model = view.model
    found: list[Cell | None] = [model.index(row, each).data(Role.CELL) for each in range(model.columnCount())]
    return ["" if each is None else (each.chips[0].text if each.chips else each.text) for each in found]


async def read(window: MainWindow, view: ForwardingView) -> list[list[str]]:
    """All rows, newest first, once they are read."""
    for row in range(view.model.rowCount()):
        cells(view, row)
    await settled(window)
    return [cells(view, row) for row in range(view.model.rowCount())]


def answers(view: ForwardingView) -> list[str]:
    return [cells(view, row)[_ANSWER] for row in range(view.model.rowCount())]


def state(view: ForwardingView, place: int = 0) -> str:
    return view.list.cards[place].state.accessibleName()


def test_the_view_is_a_developers(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with workspace.window("finance") as window:
            entry = window.shell.navigation.entry(FORWARDING)
            assert not entry.isVisible()
            window.show_layout("developer")
            QTest.mouseClick(entry, Qt.MouseButton.LeftButton)
            await settled(window)
            assert window.shell.view == FORWARDING
            window.show_layout("finance")
            assert (window.shell.view, entry.isVisible()) == ("payments", False)
            await settled(window)

    run_window(qapp, look())


def test_an_empty_place_says_what_would_be_here_and_offers_the_one_step(
    workspace: Desktop, qapp: QApplication
) -> None:
    async def look() -> None:
        async with workspace.window("developer") as window:
            window.activateWindow()
            view = await shown(window)
            assert view.nothing.isVisible()
            assert not view.card.isVisible()
            await until(view.nothing.add.hasFocus)
            QTest.keyClick(view.nothing.add, Qt.Key.Key_Space)
            (dialog,) = window.findChildren(DestinationDialog)
            dialog.reject()
            window.show_scope(Scope(Environment.LIVE))
            await settled(window)
            assert not view.nothing.add.isVisible(), "there is no endpoint in LIVE yet"
            view.nothing.words.add.click()
            await settled(window)
            assert window.shell.view == "endpoints"

    run_window(qapp, look())


def test_from_the_dialog_to_the_answer(desk: Desktop, qapp: QApplication) -> None:
    """Add by the dialog; a delivery comes; its attempt appears, and leads to what was sent and what came back."""
    mouse = Mouse()

    async def look() -> None:
        with recording(says(200, b'{"ok": true}')) as receiver:
            async with desk.window("developer") as window:
                view = await shown(window)
                mouse.click(view.nothing.add)
                (dialog,) = window.findChildren(DestinationDialog)
                QTest.keyClicks(dialog.url.line, receiver.url)
                assert dialog.name.line.placeholderText() == receiver.url.removesuffix("/app/hook?a=1")
                QTest.keyClicks(dialog.name.line, "My app")
                mouse.click(dialog.confirm)
                await until(lambda: not view.panel.is_empty)
                assert view.panel.title.text() == "My app"
                assert [each.name.text() for each in view.list.cards] == ["My app"]
                assert view.list.cards[0].last.text() == "nothing sent yet"
                desk.pay(1)
                await until(lambda: answers(view) == ["200"])
                await until(lambda: view.list.cards[0].last.text().endswith(" · 200"))
                assert state(view) == "Up to date"
                assert receiver.requests[0].body.startswith(b'{"id":"evt_000000000001"')
                row = cells(view, 0)
                assert row[1:4] == ["payment.succeeded", "My app", "1"]
                mouse.click(view.table.viewport(), view.table.visualRect(view.model.index(0, 0)).center())
                await until(lambda: not view.attempt.is_empty)
                view.attempt.show_tab("answer")
                view.attempt.answer.body.tabs.show_page("raw")
                assert view.attempt.answer.body.raw.toPlainText() == '{"ok": true}'
                view.attempt.show_tab("sent")
                view.attempt.sent.body.tabs.show_page("raw")
                assert "p•••@example.sg" in view.attempt.sent.body.raw.toPlainText()
                mouse.click(view.attempt.tabs.bar, view.attempt.tabs.bar.tabRect(0).center())
                mouse.click(view.attempt.delivery)
                await settled(window)
                assert (window.shell.view, window.deliveries.open_key) == (DELIVERIES, 1)

    run_window(qapp, look())


def test_what_fails_says_when_it_is_tried_again_and_what_came_of_it(desk: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        said = [says(500, b"no such table"), says(503), says(503)]
        with recording(lambda request: said.pop(0)(request)) as receiver:
            await aside(add, desk, receiver.url)
            record = desk.core.forwards.destinations()[0]
            await aside(
                desk.core.forwards.change,
                record.id,
                NewDestination(receiver.url, "My app", Environment.TEST, schedule="1s 1h 1h"),
            )
            async with desk.window("developer") as window:
                view = await shown(window)
                desk.pay(1)
                await until(lambda: answers(view) == ["503", "500"])
                await settled(window)
                second, first = [cells(view, row) for row in (0, 1)]
                assert (first[_NUMBER], second[_NUMBER]) == ("1", "2")
                await until(lambda: not cells(view, 1)[_NEXT])  # what was to come has come
                assert cells(view, 0)[_NEXT]
                await until(lambda: state(view).startswith("Failing, next try in 59 min"))
                assert view.list.count.text() == "1 destination · 1 failing"
                view.open(view.model.key_at(0))
                await until(lambda: not view.attempt.is_empty)
                assert "503: not taken" in view.attempt.outcome.text()
                assert view.attempt.follows.text().startswith("A further attempt in 59 min, at ")
                view.open(view.model.key_at(1))
                await until(lambda: view.attempt.outcome.text().startswith("It answered 500"))
                assert view.attempt.follows.text().startswith("It was sent again at ")

    run_window(qapp, look())


def test_nobody_there_and_410(desk: Desktop, qapp: QApplication) -> None:
    with socket.create_server((LOOPBACK, 0)) as free:
        nobody = f"http://{LOOPBACK}:{free.getsockname()[1]}/hook"

    async def look() -> None:
        with recording(says(410)) as gone:
            await aside(add, desk, nobody, "Nobody")
            await aside(add, desk, gone.url, "Old ledger")
            async with desk.window("developer") as window:
                view = await shown(window)
                desk.pay(1)
                await until(lambda: sorted(answers(view)) == ["410", "No connection"])
                await until(lambda: state(view, 1) == "Stopped: it answered 410")
                assert state(view, 0).startswith("Failing, next try")
                view.choose(view.list.cards[1].destination_id)
                assert "answered 410" in view.panel.stopped.text()
                assert view.panel.resume.isVisible()
                assert not view.panel.pause.isVisible()

    run_window(qapp, look())


def test_pausing_keeps_and_resuming_goes_on(desk: Desktop, qapp: QApplication) -> None:
    mouse = Mouse()

    async def look() -> None:
        with recording() as receiver:
            await aside(add, desk, receiver.url)
            async with desk.window("developer") as window:
                view = await shown(window)
                mouse.click(view.list.cards[0])
                mouse.click(view.panel.pause)
                await until(lambda: state(view) == "Paused")
                desk.pay(1)
                await settled(window)
                assert (view.model.rowCount(), receiver.requests) == (0, [])
                mouse.click(view.panel.resume)
                await until(lambda: answers(view) == ["200"])
                await until(lambda: state(view) == "Up to date")
        assert [action for action, _ in audited(desk)[-2:]] == ["destination paused", "destination resumed"]

    run_window(qapp, look())


def test_what_waits_at_a_paused_one_says_so(desk: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        with recording(says(500)) as receiver:
            made = await aside(add, desk, receiver.url)
            async with desk.window("developer") as window:
                view = await shown(window)
                desk.pay(1)
                await until(lambda: answers(view) == ["500"])
                await aside(desk.core.forwards.pause, made.id)
                await until(lambda: state(view) == "Paused")
                await until(lambda: cells(view, 0)[_NEXT] == "when resumed")

    run_window(qapp, look())


def test_removing_asks_and_keeps_what_was_sent(desk: Desktop, qapp: QApplication) -> None:
    mouse = Mouse()

    async def look() -> None:
        with recording(says(500)) as receiver:
            await aside(add, desk, receiver.url)
            async with desk.window("developer") as window:
                view = await shown(window)
                desk.pay(1)
                await until(lambda: answers(view) == ["500"])
                await settled(window)
                view.choose(view.list.cards[0].destination_id)
                await settled(window)
                mouse.click(view.panel.remove)
                (dialog,) = window.findChildren(RemoveDestinationDialog)
                told = [each.text() for each in dialog.findChildren(type(dialog.sentence))]
                assert "1 delivery that still waits is dropped: it is never sent there." in told
                mouse.click(dialog.cancel)
                await settled(window)
                assert len(desk.core.forwards.destinations()) == 1
                mouse.click(view.panel.remove)
                mouse.click(window.findChildren(RemoveDestinationDialog)[-1].confirm)
                await until(lambda: not view.list.cards)
                await settled(window)
                assert view.panel.is_empty
                assert not view.filters.state.is_narrowed, "what is gone can't stay chosen"
                rows = await read(window, view)
                assert [(row[_WHOM], row[_ANSWER], row[_NEXT]) for row in rows] == [
                    ("removed destination", "500", "")
                ]
                assert view.card.isVisible(), "what was sent stays listed"

    run_window(qapp, look())


def test_a_chosen_destination_shows_its_attempts_alone(desk: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        with recording() as one, recording(says(500)) as other:
            await aside(add, desk, one.url, "One")
            await aside(add, desk, other.url, "Other")
            async with desk.window("developer") as window:
                view = await shown(window)
                desk.pay(1)
                await until(lambda: sorted(answers(view)) == ["200", "500"])
                card = view.list.cards[1]
                QTest.mouseClick(card, Qt.MouseButton.LeftButton)
                await settled(window)
                assert (view.panel.title.text(), card.isChecked()) == ("Other", True)
                assert [row[_WHOM] for row in await read(window, view)] == ["Other"]
                assert view.filters.destination.word == "Other"
                QTest.keyClick(view.panel, Qt.Key.Key_Escape)
                assert view.panel.is_empty
                assert card.isChecked(), "the filter stays"
                desk.pay(2)
                await until(lambda: view.model.rowCount() == 2)
                assert {row[_WHOM] for row in await read(window, view)} == {"Other"}
                QTest.mouseClick(card, Qt.MouseButton.LeftButton)
                await settled(window)
                QTest.mouseClick(card, Qt.MouseButton.LeftButton)
                await settled(window)
                assert not card.isChecked(), "chosen again, it is let go"
                assert view.model.rowCount() == 4

    run_window(qapp, look())


def test_only_what_failed(desk: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        said = [says(200), says(500), says(200)]
        with recording(lambda request: said.pop(0)(request)) as receiver:
            await aside(add, desk, receiver.url)
            async with desk.window("developer") as window:
                view = await shown(window)
                desk.pay(1)
                await until(lambda: answers(view) == ["200"])
                view.filters.failed.click()
                await settled(window)
                assert view.model.rowCount() == 0
                assert view.card.empty.isVisible()
                assert view.emptiness().sentence == "There is none for failed only."
                desk.pay(2)
                await until(lambda: answers(view) == ["500"])
                desk.pay(3)
                await until(lambda: len(receiver.requests) == 3)
                await settled(window)
                assert answers(view) == ["500"]
                view.filters.clear.click()
                await settled(window)
                assert [row[_ANSWER] for row in await read(window, view)] == ["200", "500", "200"]
                assert view.filters.count.text() == "3 attempts"

    run_window(qapp, look())


def test_the_list_stays_still_while_one_looks(desk: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        with recording() as receiver:
            await aside(add, desk, receiver.url)
            async with desk.window("developer") as window:
                view = await shown(window)
                desk.pay(1)
                await until(lambda: answers(view) == ["200"])
                view.open(view.model.key_at(0))
                await until(lambda: not view.attempt.is_empty)
                desk.pay(2)
                await until(lambda: view.card.pill.text() == "1 new")
                assert view.model.rowCount() == 1
                view.close_inspector()
                await until(lambda: view.model.rowCount() == 2)

    run_window(qapp, look())


def test_the_address_is_masked_until_it_is_revealed_and_that_is_noted(desk: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        made = await aside(add, desk, "http://localhost:9/secret-7f3a")
        async with desk.window("developer") as window:
            view = await shown(window)
            view.choose(made.id)
            panel = view.panel
            everywhere = [view.list.cards[0].accessibleDescription(), panel.address.text()]
            assert not any("secret-7f3a" in each for each in everywhere)
            panel.copy.click()
            assert QGuiApplication.clipboard().text() == made.url
            panel.reveal.click()
            assert panel.address.text() == made.url
            await until(lambda: ("reveal", f"destination {made.id}") in audited(desk))
            view.close_inspector()
            view.choose(made.id)
            assert "secret-7f3a" not in panel.address.text()

    run_window(qapp, look())


def test_what_a_crash_left_may_have_arrived(desk: Desktop, qapp: QApplication) -> None:
    desk.deliver(desk.delivery(1))
    store = desk.core.store
    begun = desk.core.clock.now() - 2 * MINUTE
    store.begin_attempts([NewAttempt(AttemptKind.REPLAY, 1, "http://localhost:9/", begun, run_id=1)])
    store.recover_forwards(desk.core.clock.now())

    async def look() -> None:
        async with desk.window("developer") as window:
            view = await shown(window)
            ((_, event, whom, number, answer, *_),) = await read(window, view)
            assert (event, whom, number, answer) == ("payment.succeeded", "replay", "–", "May have arrived")
            assert not view.nothing.isVisible()
            assert view.list.count.text() == "No destination: nothing is forwarded by itself"
            view.open(view.model.key_at(0))
            await until(lambda: not view.attempt.is_empty)
            assert "It may have arrived." in view.attempt.outcome.text()

    run_window(qapp, look())


def test_environments_do_not_mix(desk: Desktop, qapp: QApplication) -> None:
    desk.add_endpoint(Environment.LIVE)

    async def look() -> None:
        with recording() as receiver:
            await aside(add, desk, receiver.url)
            async with desk.window("developer") as window:
                window.show_scope(Scope(Environment.LIVE))
                view = await shown(window)
                assert view.nothing.isVisible()
                desk.pay(1)
                await until(lambda: len(receiver.requests) == 1)
                await until(lambda: desk.core.reader.lags().popitem()[1].done == 1)
                await settled(window)
                assert view.model.rowCount() == 0
                window.show_scope(Scope(Environment.TEST))
                await settled(window)
                assert [row[_ANSWER] for row in await read(window, view)] == ["200"]
                assert len(view.list.cards) == 1

    run_window(qapp, look())


def test_a_changed_destination_is_shown_as_it_is_now(desk: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        made = await aside(add, desk, "http://localhost:9/hook")
        async with desk.window("developer") as window:
            view = await shown(window)
            view.choose(made.id)
            view.panel.edit.click()
            (dialog,) = window.findChildren(DestinationDialog)
            dialog.name.line.setText("Renamed")
            dialog.submit()
            await until(lambda: view.panel.title.text() == "Renamed")
            assert view.list.cards[0].name.text() == "Renamed"

    run_window(qapp, look())


def test_everything_has_a_name_and_nothing_is_markup(desk: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        with recording() as receiver:
            made = await aside(add, desk, receiver.url)
            store = desk.core.store
            await aside(store.save_destination, replace(made, name=MARKUP))
            async with desk.window("developer") as window:
                view = await shown(window)
                desk.pay(1)
                await until(lambda: answers(view) == ["200"])
                view.choose(made.id)
                await settled(window)
                assert unnamed(view) == []
                for label in (view.list.cards[0].name, view.panel.title):
                    assert label.textFormat() == Qt.TextFormat.PlainText
                    assert "\u202e" not in label.text()
                assert "\u202e" not in cells(view, 0)[_WHOM]
                assert "\u202e" not in view.filters.destination.word

    run_window(qapp, look())


def test_the_keyboard_walks_the_cards_and_closes_the_panel(desk: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        for name in ("One", "Other"):
            await aside(add, desk, "http://localhost:9/", name)
        async with desk.window("developer") as window:
            window.activateWindow()
            view = await shown(window)
            first, second = view.list.cards
            first.setFocus()
            QTest.keyClick(first, Qt.Key.Key_Down)
            assert second.hasFocus()
            QTest.keyClick(second, Qt.Key.Key_Down)
            QTest.keyClick(second, Qt.Key.Key_Up)
            assert first.hasFocus()
            QTest.keyClick(first, Qt.Key.Key_Down)
            QTest.keyClick(second, Qt.Key.Key_Return)
            await settled(window)
            assert view.panel.title.text() == "Other"
            view.panel.edit.setFocus()
            QTest.keyClick(view.panel.edit, Qt.Key.Key_Escape)
            assert view.panel.is_empty

    run_window(qapp, look())


def test_many_destinations_leave_room_for_the_attempts(desk: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        for number in range(12):
            await aside(add, desk, "http://localhost:9/", f"App {number}")
        async with desk.window("developer", (960, 600)) as window:
            view = await shown(window)
            assert view.list.area.height() <= view.height() * 35 // 100
            await until(lambda: view.card.height() >= 180)
            assert view.list.cards[0].height() <= view.list.area.height()

    run_window(qapp, look())


def test_the_launch_forwards_what_waits_even_while_nothing_is_received(tmp_path: Path) -> None:
    folder = tmp_path / "waiting"
    with recording() as receiver, socket.create_server((LOOPBACK, 0)) as taken:
        with desktop(folder) as workspace:
            workspace.core.settings.set(LISTENER_PORT, taken.getsockname()[1])
            workspace.core.forwards.add(NewDestination(receiver.url, "My app", Environment.TEST))
            workspace.pay(1)
        with engined(folder) as (_, notice):
            assert notice.startswith("Port")

            async def wait() -> None:
                await until(lambda: len(receiver.requests) == 1)

            asyncio.run(wait())
