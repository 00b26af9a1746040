"""A test endpoint answers otherwise than usual: over real HTTP, seen wherever one is, ended with one click."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from paysg_desktop.domain.answer import Answer, AnswerOverride
from paysg_desktop.domain.endpoint import Endpoint, Environment
from paysg_desktop.domain.ports import SendOutcome
from paysg_desktop.forwarding.sender import HttpSender
from paysg_desktop.ui.desk import Scope
from paysg_desktop.ui.dialogs.answer_override import AnswerDialog, status_text
from paysg_desktop.ui.shell import ENDPOINTS, PAYMENTS
from paysg_desktop.ui.window import MainWindow
from paysg_desktop.usecases.endpoints import new_endpoint
from tests.signing import SECRET, event, paysg_header
from tests.ui.journeys import Mouse
from tests.ui.test_access import unnamed
from tests.ui.windows import Desktop, run_window, settled, until

NAME = "<b>Permits</b>\u202e"


class Sending(Desktop):
    """A workspace that listens, with an endpoint that has a secret, and its sender."""

    signed: Endpoint

    def send(self, number: int) -> SendOutcome:
        """A signed event over real HTTP, and what was answered."""
        url = next(url for endpoint, url in self.core.addresses() if endpoint.id == self.signed.id)
        body = event(number)
        headers = ((b"PaySG-Signature", paysg_header(body).encode()), (b"Content-Type", b"application/json"))

        async def work() -> SendOutcome:
            sender = HttpSender()
            try:
                return await sender.send(url, headers, body)
            finally:
                await sender.aclose()

        return self.engine.submit(work()).result()


@pytest.fixture
def sending(workspace: Desktop) -> Iterator[Sending]:
    made = Sending.__new__(Sending)
    made.core, made.engine, made.endpoint = workspace.core, workspace.engine, workspace.endpoint
    secret = made.core.keep_for_session("answers", SECRET)
    signed = new_endpoint("paysg", Environment.TEST, made.core.clock, secrets=[secret])
    made.signed = replace(signed, name=NAME)
    made.core.add_endpoint(made.signed)
    made.engine.submit(made.core.listen()).result()
    yield made
    made.engine.submit(made.core.stop_listening()).result()


async def asked(window: MainWindow, endpoint: Endpoint) -> AnswerDialog:
    """The dialog, by way of the endpoint's panel."""
    window.show_view(ENDPOINTS)
    window.open_endpoint(endpoint.id)
    await settled(window)
    window.endpoints.panel.answering.otherwise.click()
    await until(lambda: bool(window.findChildren(AnswerDialog)))
    return window.findChildren(AnswerDialog)[-1]


def test_the_next_two_are_answered_so_and_then_as_usual(sending: Sending, qapp: QApplication) -> None:
    async def look() -> None:
        async with sending.window("developer") as window:
            ask, notice = window.desk.bridge.do, window.shell.answers
            assert notice.sentence == ""
            dialog = await asked(window, sending.signed)
            dialog.status.line.setText("418")
            dialog.count.setText("2")
            dialog.body.setPlainText('{"why": "a test"}')
            dialog.content_type.line.setText("application/json")
            dialog.submit()
            await until(lambda: bool(notice.sentence))
            assert notice.sentence.endswith("answers 418 on purpose, for the next 2 deliveries.")
            section = window.endpoints.panel.answering
            await until(lambda: section.said.text() == "Answers 418, for the next 2 deliveries.")
            card = next(each for each in window.endpoints.list.cards if each.endpoint_id == sending.signed.id)
            assert card.answering.isVisible()
            first = await ask(sending.send, 1)
            assert (first.status, first.body) == (418, b'{"why": "a test"}')
            await until(lambda: notice.sentence.endswith("for the next delivery."))
            assert (await ask(sending.send, 2)).status == 418
            await until(lambda: notice.isHidden())
            await until(lambda: section.said.text() == "Usual." and not card.answering.isVisible())
            assert not section.back.isVisible()
            assert (await ask(sending.send, 3)).status == 200
            assert len(sending.core.reader.delivery_ids(Environment.TEST)) == 3, "all are stored either way"

    run_window(qapp, look())


def test_it_is_seen_and_ended_from_anywhere_with_one_click(sending: Sending, qapp: QApplication) -> None:
    async def look() -> None:
        async with sending.window("finance") as window:
            window.show_view(PAYMENTS)
            sending.core.set_answer(AnswerOverride(sending.signed.id, Answer(503, delay_s=2)))
            notice = window.shell.answers
            await until(lambda: notice.isVisible())
            assert "answers 503 after 2 s on purpose, until it is switched off." in notice.sentence
            assert "\u202e" not in notice.sentence
            assert unnamed(notice) == []
            sending.core.set_answer(AnswerOverride(sending.endpoint.id, Answer(500)))
            await until(lambda: notice.sentence.startswith("2 endpoints answer otherwise than usual"))
            mouse = Mouse()
            mouse.click(notice.usual)
            await until(lambda: sending.core.answers == () and notice.isHidden())
            assert mouse.clicks == 1
            await settled(window)

    run_window(qapp, look())


def test_the_panel_takes_it_back(sending: Sending, qapp: QApplication) -> None:
    sending.core.set_answer(AnswerOverride(sending.signed.id, Answer(503)))

    async def look() -> None:
        async with sending.window("developer") as window:
            assert window.shell.answers.isVisible(), "what was in force before the window is told, too"
            window.show_view(ENDPOINTS)
            window.open_endpoint(sending.signed.id)
            await settled(window)
            window.endpoints.panel.answering.back.click()
            await until(lambda: sending.core.answers == () and window.shell.answers.isHidden())

    run_window(qapp, look())


def test_a_live_endpoint_says_why_it_can_not(sending: Sending, qapp: QApplication) -> None:
    live = sending.add_endpoint(Environment.LIVE)

    async def look() -> None:
        async with sending.window("developer") as window:
            window.show_scope(Scope(Environment.LIVE))
            window.show_view(ENDPOINTS)
            window.open_endpoint(live.id)
            await settled(window)
            section = window.endpoints.panel.answering
            assert not section.otherwise.isEnabled()
            assert section.reason.text() == "Not in LIVE: any other answer could cost real payments."
            assert section.said.text() == "Usual."

    run_window(qapp, look())


def test_what_can_not_be_answered_is_said_and_nothing_moves(sending: Sending, qapp: QApplication) -> None:
    async def look() -> None:
        async with sending.window("developer") as window:
            dialog = await asked(window, sending.signed)
            for status, delay, count, told in (
                ("", "", "3", "A status is a number from 200 to 599"),
                ("199", "", "3", "A status is a number from 200 to 599"),
                ("503", "soon", "3", "is a number of seconds"),
                ("503", "61", "3", "0 to 60 seconds"),
                ("503", "", "", "Say for how many deliveries"),
            ):
                dialog.status.line.setText(status)
                dialog.delay.line.setText(delay)
                dialog.count.setText(count)
                dialog.submit()
                await until(lambda: not dialog.is_busy)
                assert told in dialog.problem.text()
            dialog.status.line.setText("204")
            dialog.count.setText("1")
            dialog.body.setPlainText("a body")
            dialog.submit()
            await until(lambda: "has no body" in dialog.problem.text())
            assert sending.core.answers == ()
            dialog.reject()

    run_window(qapp, look())


def test_what_is_in_force_stands_in_the_dialog(sending: Sending, qapp: QApplication) -> None:
    answer = Answer(429, ((b"Content-Type", b"text/plain"),), "später".encode(), 1.5)
    sending.core.set_answer(AnswerOverride(sending.signed.id, answer, 7))

    async def look() -> None:
        async with sending.window("developer") as window:
            dialog = await asked(window, sending.signed)
            assert (dialog.status.text, dialog.delay.text, dialog.count.text()) == ("429", "1.5", "7")
            assert (dialog.body.toPlainText(), dialog.content_type.text) == ("später", "text/plain")
            assert dialog.body.isVisible(), "what goes out is in sight"
            assert dialog.status.note == "Too Many Requests: the sender tries again."
            assert unnamed(dialog) == []
            dialog.count.setText("6")
            QTest.keyClick(dialog.status.line, Qt.Key.Key_Return)
            await until(lambda: sending.core.answers == (AnswerOverride(sending.signed.id, answer, 6),))
            await settled(window)

    run_window(qapp, look())


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("200", "OK: the sender takes it as taken in."),
        ("301", "Moved Permanently: the sender tries again."),
        ("599", ""),
        ("five", ""),
    ],
)
def test_a_status_is_told_in_words(text: str, told: str) -> None:
    assert status_text(text) == told
