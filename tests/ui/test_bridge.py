"""Changes cross to the window's thread together, and questions leave it."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from paysg_desktop.domain.changes import Changes, Hub
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.forwarding import AttemptKind, AttemptRow
from paysg_desktop.domain.replay import ReplayRun, RunState
from paysg_desktop.ui.bridge import Bridge
from paysg_desktop.ui.loop import new_loop
from tests.ui.records import delivery_row, payment_row


@pytest.fixture
def bridge(qapp: QApplication) -> Iterator[tuple[Hub, Bridge]]:
    hub = Hub()
    made = Bridge(hub)
    yield hub, made
    made.close()


def in_a_thread(hub: Hub, *changes: Changes) -> None:
    def publish() -> None:
        for each in changes:
            hub.publish(each)

    thread = threading.Thread(target=publish)
    thread.start()
    thread.join()


def test_changes_of_one_frame_come_as_one(bridge: tuple[Hub, Bridge], qtbot: QtBot) -> None:
    hub, made = bridge
    seen: list[tuple[Changes, bool]] = []
    made.changed.connect(lambda each: seen.append((each, QThread.isMainThread())))
    first, later = payment_row(1, payer_name="First"), payment_row(1, payer_name="Later")
    in_a_thread(
        hub,
        Changes(deliveries=(delivery_row(1),), behind=2),
        Changes(payments=(first, payment_row(2)), behind=1),
        Changes(payments=(later,), deliveries=(delivery_row(1, is_duplicate=True), delivery_row(2))),
    )
    assert not made.is_idle
    qtbot.waitUntil(lambda: made.is_idle)
    ((changes, is_main),) = seen
    assert is_main
    assert [row.key for row in changes.payments] == [2, 1]
    assert changes.payments[1].payer_name == "Later"
    assert [(row.id, row.is_duplicate) for row in changes.deliveries] == [(1, True), (2, False)]
    assert changes.behind == 0


def test_what_was_sent_on_comes_once_each_as_it_last_stood(bridge: tuple[Hub, Bridge], qtbot: QtBot) -> None:
    hub, made = bridge
    seen: list[Changes] = []
    made.changed.connect(seen.append)
    begun = AttemptRow(7, AttemptKind.FORWARD, 1, "to_1", None, 1, 5, None, None, None, is_under_way=True)
    ended = replace(begun, status=200, took_us=9, is_under_way=False)
    run = ReplayRun(3, 5, Environment.TEST, "me", "app", RunState.RUNNING, 2)
    in_a_thread(
        hub,
        Changes(attempts=(begun,), runs=(run,), answers=True),
        Changes(attempts=(ended,), runs=(replace(run, sent=1),), destinations=True),
    )
    qtbot.waitUntil(lambda: made.is_idle)
    (changes,) = seen
    assert changes.attempts == (ended,)
    assert changes.runs == (replace(run, sent=1),)
    assert (changes.destinations, changes.answers) == (True, True)
    in_a_thread(hub, Changes(behind=1, deliveries=(delivery_row(1),)))
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert (seen[1].attempts, seen[1].runs, seen[1].destinations, seen[1].answers) == ((), (), False, False)


def test_later_changes_come_later(bridge: tuple[Hub, Bridge], qtbot: QtBot) -> None:
    hub, made = bridge
    seen: list[Changes] = []
    made.changed.connect(seen.append)
    for number in (1, 2):
        in_a_thread(hub, Changes(payments=(payment_row(number),)))
        qtbot.waitUntil(lambda: made.is_idle)
    assert [row.key for each in seen for row in each.payments] == [1, 2]
    assert len(seen) == 2


def test_a_closed_bridge_hears_nothing(qapp: QApplication) -> None:
    hub = Hub()
    made = Bridge(hub)
    seen: list[Changes] = []
    made.changed.connect(seen.append)
    made.close()
    in_a_thread(hub, Changes(payments=(payment_row(1),)))
    qapp.processEvents()
    assert seen == []
    assert made.is_idle


def test_questions_run_on_other_threads(bridge: tuple[Hub, Bridge], qapp: QApplication) -> None:
    made = bridge[1]

    def question(number: int) -> tuple[int, str]:
        return number, threading.current_thread().name

    async def ask() -> tuple[int, str]:
        waiting = asyncio.ensure_future(made.ask(question, 7))
        await asyncio.sleep(0)
        assert not made.is_idle
        return await waiting

    with asyncio.Runner(loop_factory=lambda: new_loop(qapp)) as runner:
        number, thread = runner.run(ask())
    assert number == 7
    assert thread.startswith("reader")
    assert made.is_idle


def test_what_a_question_raises_is_raised(bridge: tuple[Hub, Bridge], qapp: QApplication) -> None:
    with (
        asyncio.Runner(loop_factory=lambda: new_loop(qapp)) as runner,
        pytest.raises(ZeroDivisionError),
    ):
        runner.run(bridge[1].ask(lambda: 1 // 0))
    assert bridge[1].is_idle
