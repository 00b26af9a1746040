"""The Sandbox view on a real sandbox: what it rehearses is received, and every attempt is shown."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from paysg_desktop.domain.answer import Answer, AnswerOverride
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.sandbox.server.post_office import Attempt
from paysg_desktop.ui.dialogs.sandbox_target import SandboxTargetDialog
from paysg_desktop.ui.models.columns import Role
from paysg_desktop.ui.models.rehearsal import RehearsedModel
from paysg_desktop.ui.shell import SANDBOX
from paysg_desktop.ui.views.sandbox_rehearse import RehearsePage
from paysg_desktop.ui.views.sandbox_setup import OTHER, OWN
from paysg_desktop.ui.window import MainWindow
from tests.apps import always, app
from tests.ui.journeys import Mouse
from tests.ui.test_access import unnamed
from tests.ui.windows import Desktop, run_window, settled, until

SECRET = "receiver-secret-0123456789"


@pytest.fixture
def listening(workspace: Desktop) -> Iterator[Desktop]:
    workspace.engine.submit(workspace.core.listen()).result()
    yield workspace
    workspace.engine.submit(workspace.core.stop_listening()).result()


@asynccontextmanager
async def started(desk: Desktop) -> AsyncIterator[tuple[MainWindow, RehearsePage]]:
    """The window on the view, with the sandbox running."""
    async with desk.window("developer") as window:
        window.show_view(SANDBOX)
        page = window.sandbox.rehearse
        await settled(window)
        page.nothing.start.click()
        await until(lambda: page.watch.standing is not None)
        await settled(window)
        yield window, page


def rows(page: RehearsePage) -> list[tuple[str, ...]]:
    """What the table says, the uppermost first, without the times."""
    model = page.attempts.model
    shown = [
        [model.index(row, column).data(Role.CELL) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]
    return [
        (event.second.partition(" · ")[2], number.text, answer.spoken) for _, event, number, answer, _ in shown
    ]


def counts(page: RehearsePage) -> list[str]:
    chips = (each.chip.text for each in page.attempts.chips if each.isVisible() and each.chip is not None)
    return [text.partition(",")[0] for text in chips]


def test_the_view_is_a_developers_between_forwarding_and_endpoints(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with workspace.window("finance") as window:
            entry = window.shell.navigation.entry
            assert not entry(SANDBOX).isVisible()
            window.show_layout("developer")
            tops = [entry(name).y() for name in ("forwarding", SANDBOX, "endpoints")]
            assert tops == sorted(tops)
            Mouse().click(entry(SANDBOX))
            await settled(window)
            assert window.shell.view == SANDBOX
            assert window.sandbox.rehearse.nothing.isVisible()
            assert unnamed(window.sandbox) == []
            window.show_layout("finance")
            await settled(window)
            assert window.shell.view == "payments"

    run_window(qapp, look())


def test_duplicates_arrive_and_every_attempt_is_shown(listening: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with listening.window("developer") as window:
            mouse = Mouse()
            mouse.click(window.shell.navigation.entry(SANDBOX))
            await settled(window)
            page = window.sandbox.rehearse
            mouse.click(page.nothing.start)
            await until(lambda: page.watch.standing is not None)
            await settled(window)
            assert counts(page) == ["0 taken", "0 not taken", "0 waiting"]
            assert page.attempts.card.empty.isVisible()
            card = page.rehearsals.cards["duplicates"]
            card.count.setText("3")
            mouse.click(card.go)
            await until(lambda: counts(page)[0] == "6 taken")
            await settled(window)
            told = rows(page)
            assert len(told) == 6
            assert [special for special, _, _ in told].count("sent a second time") == 3
            assert {(number, answer) for _, number, answer in told} == {("1", "200: taken, 200")}
            assert page.attempts.said.text() == "3 events are on their way, in 6 webhooks."
            assert mouse.clicks == 3
            core = listening.core
            await until(lambda: len(core.reader.delivery_ids(Environment.DEMO)) == 6)
            page.attempts.deliveries.click()
            await settled(window)
            assert (window.shell.view, window.deliveries.model.rowCount()) == ("deliveries", 6)
            assert window.scope is not None
            assert window.scope.environment is Environment.DEMO

    run_window(qapp, look())


def test_what_is_not_taken_waits_for_its_next_attempt_and_follows(listening: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with started(listening) as (window, page):
            standing = page.watch.standing
            assert standing is not None
            assert standing.endpoint_id is not None
            listening.core.set_answer(AnswerOverride(standing.endpoint_id, Answer(503), left=1))
            page.rehearsals.cards["usual"].count.setText("1")
            page.rehearsals.cards["usual"].go.click()
            await until(lambda: page.attempts.model.rowCount() == 1)
            await until(lambda: counts(page) == ["0 taken", "1 not taken", "1 waiting"])
            next_try = page.attempts.model.index(0, 4).data(Role.CELL)
            assert next_try.second == "after 1 min"
            assert page.attempts.drop.isVisible()
            page.setup.speed.chosen.emit(3600.0)
            await until(lambda: counts(page) == ["1 taken", "1 not taken", "0 waiting"])
            await settled(window)
            assert [(number, answer) for _, number, answer in rows(page)] == [
                ("2", "200: taken, 200"),
                ("1", "503: not taken, 503"),
            ]
            assert "an hour a second" in page.setup.speed.accessibleName()

    run_window(qapp, look())


def test_nothing_more_is_sent_once_that_is_asked(listening: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with started(listening) as (window, page):
            standing = page.watch.standing
            assert standing is not None
            listening.core.set_answer(AnswerOverride(standing.endpoint_id or "", Answer(503)))
            page.rehearse("usual", 2)
            await until(lambda: counts(page) == ["0 taken", "2 not taken", "2 waiting"])
            page.attempts.drop.click()
            await until(lambda: counts(page) == ["0 taken", "2 not taken", "0 waiting"])
            assert not page.attempts.drop.isVisible()
            await settled(window)

    run_window(qapp, look())


def test_forgeries_are_rightly_refused(listening: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with started(listening) as (window, page):
            page.rehearse("forgeries", 3)
            await until(lambda: counts(page) == ["3 taken", "0 not taken", "3 forgeries refused", "0 waiting"])
            await settled(window)
            forged = {(special, answer) for special, _, answer in rows(page) if special}
            said = "401: the forgery was refused, 401 refused"
            assert forged == {(f"forged: {kind}", said) for kind in ("other secret", "other body", "unsigned")}

    run_window(qapp, look())


def test_another_receiver_on_this_computer_is_told(listening: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        with app(always(200)) as receiver:
            async with started(listening) as (window, page):
                page.setup.target.chosen.emit(OTHER)
                (dialog,) = window.findChildren(SandboxTargetDialog)
                assert unnamed(dialog) == []
                dialog.submit()
                assert dialog.problem.text() == "Give the address of your receiver first."
                dialog.url.line.setText("https://example.org/hook")
                dialog.submit()
                await until(lambda: "plain http" in dialog.problem.text())
                dialog.url.line.setText(receiver.url)
                dialog.secret.pasted.setText(SECRET)
                dialog.submit()
                await until(lambda: "127.0.0.1" in page.setup.target.accessibleName())
                assert "app" not in page.setup.target.accessibleName(), "a path may be a secret"
                page.rehearse("usual", 2)
                await until(lambda: counts(page)[0] == "2 taken")
                assert receiver.requests.total() == 2
                assert not page.attempts.deliveries.isVisible(), "none of them came here"
                page.setup.target.chosen.emit(OWN)
                await until(lambda: page.watch.standing is not None and page.watch.standing.target.is_own)
                await settled(window)

    run_window(qapp, look())


def test_what_can_not_be_rehearsed_says_why(listening: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with started(listening) as (window, page):
            deleted, usual = (page.rehearsals.cards[each] for each in ("deleted", "usual"))
            assert not deleted.go.isEnabled()
            assert "Have it answer 503 first." in deleted.reason.text()
            standing = page.watch.standing
            assert standing is not None
            listening.core.set_answer(AnswerOverride(standing.endpoint_id or "", Answer(503)))
            await until(deleted.go.isEnabled)
            assert deleted.reason.isHidden()
            for text in ("", "0", "1001"):
                usual.count.setText(text)
                assert not usual.go.isEnabled()
                assert usual.problem == "From 1 to 1,000 events."
            usual.count.setText("1")
            assert usual.go.isEnabled()
            await settled(window)

    run_window(qapp, look())


def test_where_nothing_listens_the_own_endpoint_is_not_offered(workspace: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with started(workspace) as (window, page):
            assert page.setup.notes.text().startswith("Nothing listens at the moment")
            assert not any(card.go.isEnabled() for card in page.rehearsals.cards.values())
            with app(always(200)) as receiver:
                dialog = page.ask_target()
                dialog.url.line.setText(receiver.url)
                dialog.submit()
                await until(lambda: page.rehearsals.cards["deleted"].go.isEnabled())
                assert page.setup.secret.isVisible(), "its own secret is to be copied"
                page.setup.secret.copy.click()
                assert page.watch.standing is not None
                assert QGuiApplication.clipboard().text() == page.watch.standing.secret
                await settled(window)

    run_window(qapp, look())


def test_the_facts_are_copied_and_the_key_is_not_shown(listening: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with started(listening) as (_, page):
            standing = page.watch.standing
            assert standing is not None
            for piece, value in ((page.setup.address, standing.base_url), (page.setup.key, standing.key)):
                piece.copy.click()
                assert QGuiApplication.clipboard().text() == value
            assert standing.key not in page.setup.key.value.text()
            assert standing.key not in repr(standing)

    run_window(qapp, look())


def test_it_stops_and_the_one_step_is_there_again(listening: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with started(listening) as (window, page):
            window.sandbox.stop.click()
            await until(page.nothing.isVisible)
            assert listening.core.sandbox is None
            assert not window.sandbox.stop.isVisible()
            page.nothing.start.click()
            await until(page.setup.isVisible)
            await settled(window)

    run_window(qapp, look())


def attempts(first: int, last: int) -> list[Attempt]:
    return [
        Attempt("paysg", "payment.succeeded", f"evt_{number}", "", 1, 200) for number in range(first, last + 1)
    ]


def test_the_list_begins_anew_where_another_sandbox_does(qapp: QApplication) -> None:
    model = RehearsedModel(lambda: 0, qapp)
    model.show_attempts(attempts(1, 5), 5, hold=False)
    model.show_attempts(attempts(4, 7), 7, hold=False)
    assert [model.key_at(row) for row in range(model.rowCount())] == [7, 6, 5, 4, 3, 2, 1]
    model.show_attempts(attempts(1, 1), 1, hold=False)
    assert [model.key_at(row) for row in range(model.rowCount())] == [1], "the sandbox was started again"
    model.show_attempts(attempts(901, 1900), 1900, hold=False)
    assert model.rowCount() == 1000, "of what is between nothing is known"


def test_the_list_does_not_grow_for_ever(qapp: QApplication) -> None:
    model = RehearsedModel(lambda: 0, qapp)
    for last in range(1000, 12_000, 500):
        model.show_attempts(attempts(last - 999, last), last, hold=False)
        assert model.rowCount() < 5_000
        assert model.key_at(0) == last


def test_rows_wait_while_one_is_looked_at(listening: Desktop, qapp: QApplication) -> None:
    async def look() -> None:
        async with started(listening) as (window, page):
            page.rehearse("usual", 2)
            await until(lambda: page.attempts.model.rowCount() == 2)
            table = page.attempts.table
            table.select_key(2)
            page.rehearse("usual", 1)
            await until(page.attempts.card.pill.isVisible)
            assert (page.attempts.model.rowCount(), table.selected_key()) == (2, 2)
            QTest.keyClick(table, Qt.Key.Key_Escape)
            await until(lambda: page.attempts.model.rowCount() == 3)
            await settled(window)

    run_window(qapp, look())
