"""Examining a receiver from the window. Journey D4: one that books twice is found, in three clicks and typing."""

from __future__ import annotations

import hashlib
import hmac
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from paysg_desktop.domain.endpoint import Endpoint, EndpointSecret, Environment
from paysg_desktop.sandbox.examination.records import Verdict
from paysg_desktop.ui.models.columns import Role
from paysg_desktop.ui.shell import SANDBOX
from paysg_desktop.ui.views.endpoints_sections import FittedCode
from paysg_desktop.ui.views.examination import ExaminePage
from paysg_desktop.ui.views.examination_form import PASTED
from paysg_desktop.ui.views.sandbox import EXAMINE
from paysg_desktop.ui.window import MainWindow
from paysg_desktop.usecases.endpoints import new_endpoint
from tests.ui.journeys import Mouse
from tests.ui.test_access import unnamed
from tests.ui.windows import Desktop, run_window, settled, until

MOST_CLICKS = 3
SECRET = "receiver-secret-0123456789"
LONG_S = 60.0


class BooksTwice(BaseHTTPRequestHandler):
    """Checks the signature as it should, and books whatever comes; its words move text that stands around them."""

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        parts = dict(
            part.strip().partition("=")[::2] for part in (self.headers["PaySG-Signature"] or "").split(",")
        )
        expected = hmac.new(SECRET.encode(), f"{parts.get('t')}.".encode() + body, hashlib.sha256).hexdigest()
        is_genuine = hmac.compare_digest(expected, parts.get("v1", ""))
        answer = '{"processed": true, "by": "\u202e<b>"}'.encode() if is_genuine else b""
        self.send_response(200 if is_genuine else 401)
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def do_GET(self) -> None:
        self.send_error(405)

    def do_HEAD(self) -> None:
        self.send_error(405)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name in the base class
        pass


@pytest.fixture
def receiver() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), BooksTwice) as server:
        # A request that is broken off when a window closes is not waited for.
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/webhooks"
        server.shutdown()


@pytest.fixture
def signing(workspace: Desktop) -> Endpoint:
    """An endpoint of TEST with the secret that the receiver checks with."""
    kept = workspace.core.keep_for_session("receiver", SECRET)
    made = new_endpoint("paysg", Environment.TEST, workspace.core.clock, name="receiver", secrets=[kept])
    workspace.core.add_endpoint(made)
    return made


async def shown(window: MainWindow) -> ExaminePage:
    window.show_view(SANDBOX)
    window.sandbox.show_page(EXAMINE)
    await settled(window)
    return window.sandbox.examine


def verdicts(page: ExaminePage) -> dict[str, str]:
    """What the table says of each case; empty for what it has not drawn yet."""
    cells = [page.model.index(row, 0).data(Role.CELL) for row in range(page.model.rowCount())]
    said = ["" if cell is None else cell.spoken for cell in cells]
    return {line.case.id: verdict for line, verdict in zip(page.model.rows, said, strict=True)}


def code_of(page: ExaminePage) -> str:
    return "\n".join(each.toPlainText() for each in page.panel.findChildren(FittedCode))


@pytest.mark.usefixtures("signing")
def test_a_receiver_that_books_twice_is_found(workspace: Desktop, qapp: QApplication, receiver: str) -> None:
    async def look() -> None:
        async with workspace.window("developer") as window:
            mouse = Mouse()
            mouse.click(window.shell.navigation.entry(SANDBOX))
            await settled(window)
            mouse.click(window.sandbox.segments.segment(EXAMINE))
            page = window.sandbox.examine
            assert "Nothing examined yet" in page.card.empty.accessibleName()
            QTest.keyClicks(page.form.url.line, receiver)
            mouse.click(page.form.begin)
            await until(lambda: page.run.sheet is not None and len(page.run.sheet.results) > 0)
            assert page.form.stop.isVisible()
            await until(lambda: "Waiting" in verdicts(page).values())
            await until(lambda: not page.run.is_running, LONG_S)
            assert mouse.clicks <= MOST_CLICKS
            told = verdicts(page)
            assert {told[case] for case in ("valid", "unsigned", "wrong-secret", "tampered")} == {"Pass"}
            assert {told[case] for case in ("duplicate", "simultaneous", "replayed")} == {"Fail"}
            assert told["slow-sender"] == "Left out"
            sheet = page.run.sheet
            assert sheet is not None
            said = [each.chip.text for each in page.summary.chips.values() if each.chip is not None]
            assert said[:2] == [f"{sheet.count(Verdict.PASS)} pass", f"{sheet.count(Verdict.FAIL)} fail"]
            assert page.panel.isVisible(), "the first that failed is shown by itself"
            assert page.panel.title.text() == "The same event twice"
            assert page.panel.why.text() == "It booked one event twice."
            assert "PaySG-Signature" in code_of(page)
            assert '"processed": true' in code_of(page)
            assert "\u202e" not in code_of(page)
            assert unnamed(window.sandbox) == []
            assert page.card.isVisible()
            window.sandbox.show_page("rehearse")
            assert not page.panel.isVisible()
            window.sandbox.show_page(EXAMINE)
            assert page.panel.isVisible(), "the results stay"

    run_window(qapp, look())


@pytest.mark.usefixtures("signing")
def test_it_is_stopped_and_what_there_is_stays(workspace: Desktop, qapp: QApplication, receiver: str) -> None:
    async def look() -> None:
        async with workspace.window("developer") as window:
            page = await shown(window)
            page.form.url.line.setText(receiver)
            QTest.keyClick(page.form.url.line, Qt.Key.Key_Return)
            await until(lambda: page.run.sheet is not None and len(page.run.sheet.results) > 1)
            page.form.stop.click()
            await until(lambda: not page.run.is_running)
            assert page.form.begin.isVisible()
            told = verdicts(page)
            assert told["valid"] == "Pass"
            assert told["not-utf8"] == "Not played"
            table = page.table
            table.setFocus()
            table.select_key(1)
            QTest.keyClick(table, Qt.Key.Key_Return)
            assert page.panel.title.text() == "A genuine event"
            QTest.keyClick(table, Qt.Key.Key_J)
            QTest.keyClick(table, Qt.Key.Key_Down)
            assert page.panel.title.text() == "No signature"
            QTest.keyClick(table, Qt.Key.Key_Escape)
            assert not page.panel.isVisible()

    run_window(qapp, look())


@pytest.mark.usefixtures("signing")
def test_the_sheet_is_written_as_a_page(
    workspace: Desktop, qapp: QApplication, receiver: str, tmp_path: Path
) -> None:
    async def look() -> None:
        async with workspace.window("developer") as window:
            page = await shown(window)
            assert not page.summary.save.isVisible()
            page.form.url.line.setText(receiver)
            page.begin()
            await until(lambda: page.run.sheet is not None and len(page.run.sheet.results) > 1)
            page.stop()
            await until(lambda: not page.run.is_running)
            page.summary.save.click()
            (dialog,) = window.findChildren(QFileDialog)
            dialog.fileSelected.emit(str(tmp_path / "sheet.html"))
            dialog.reject()
            await until(lambda: page.summary.said.text() == "Written to sheet.html.")
            assert "A genuine event" in (tmp_path / "sheet.html").read_text("utf-8")

    run_window(qapp, look())


def test_a_live_endpoint_is_never_offered(workspace: Desktop, qapp: QApplication, signing: Endpoint) -> None:
    core = workspace.core
    secrets = [EndpointSecret(core.keep_for_session("live", "whsec_" + "QUJD" * 8), environment=Environment.LIVE)]
    live = new_endpoint("yoco", Environment.LIVE, core.clock, name="money", secrets=secrets)
    both = new_endpoint("yoco", Environment.TEST, core.clock, name="only a secret of LIVE", secrets=secrets)
    for each in (live, both):
        core.add_endpoint(each)

    async def look() -> None:
        async with workspace.window("developer") as window:
            page = await shown(window)
            offered = [each.value for each in page.form.signer.chooser._choices]
            assert offered == [signing.id, PASTED], "none of LIVE, and none without a secret of its own"
            assert page.form.signer.value == signing.id

    run_window(qapp, look())


def test_the_address_of_a_live_endpoint_is_refused(workspace: Desktop, qapp: QApplication) -> None:
    live = workspace.add_endpoint(Environment.LIVE)

    async def look() -> None:
        async with workspace.window("developer") as window:
            page = await shown(window)
            page.form.secret.pasted.setText(SECRET)
            page.form.url.line.setText(f"http://127.0.0.1:9{live.path}")
            page.begin()
            await until(lambda: not page.run.is_running)
            assert "the LIVE endpoint" in page.summary.said.text()
            assert page.model.rowCount() == 0

    run_window(qapp, look())


def test_a_pasted_secret_signs_and_what_is_missing_is_said(
    workspace: Desktop, qapp: QApplication, receiver: str
) -> None:
    async def look() -> None:
        async with workspace.window("developer") as window:
            page = await shown(window)
            form = page.form
            assert form.signer.value == PASTED, "no endpoint has a secret"
            page.begin()
            assert form.url.note == "Give the address of your receiver first."
            form.url.line.setText("http://127.0.0.1:9/webhooks")
            page.begin()
            assert form.url.note.startswith("Paste the secret")
            form.secret.pasted.setText(SECRET)
            page.begin()
            await until(lambda: not page.run.is_running)
            assert "see that the receiver runs" in page.summary.said.text()
            form.url.line.setText(receiver)
            page.begin()
            assert page.summary.said.text() == "", "what went wrong before is over"
            await until(lambda: verdicts(page).get("unsigned") == "Pass")
            assert verdicts(page)["valid"] == "Pass", "it is signed with what was pasted"
            page.stop()
            await until(lambda: not page.run.is_running)

    run_window(qapp, look())


@pytest.mark.usefixtures("signing")
def test_closing_the_window_ends_it(workspace: Desktop, qapp: QApplication, receiver: str) -> None:
    async def look() -> None:
        async with workspace.window("developer") as window:
            page = await shown(window)
            page.form.url.line.setText(receiver)
            page.begin()
            await until(lambda: page.run.sheet is not None)

    run_window(qapp, look())
