"""Every error of PaySG's API has its sentence on the screen; the server's own text never passes for ours."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from paysg_desktop.domain.api import Leg
from paysg_desktop.ui.dialogs.connect_account import ConnectDialog
from paysg_desktop.ui.gate import ForeignLabel
from tests.ui.connecting import Empty
from tests.ui.journeys import Keychain, Mouse, keychain, paste
from tests.ui.setups import dialog
from tests.ui.windows import run_window, until

__all__ = ["keychain"]

MARKUP = "<img src='file:///etc/hostname'><b>pay here</b>"
ERROR = {"error": {"type": "invalid_request_error", "code": "some_code", "message": MARKUP}}


@contextmanager
def answering(status: int, body: bytes = json.dumps(ERROR).encode()) -> Iterator[str]:
    """A server that answers everything so; gives its address."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


async def tried(empty: Empty, url: str) -> tuple[ConnectDialog, list[str]]:
    """The dialog once its test has failed, and the sentences of the legs."""
    mouse = Mouse()
    async with empty.window("finance") as window:
        mouse.click(window.payments.card.empty.connect_account)
        asked = await dialog(window, ConnectDialog)
        paste("paysg_demo_0123456789", asked.key.pasted)
        paste(url, asked.address.line)
        paste("payment_service_1", asked.rows[0].id.line)
        QTest.keyClicks(asked.rows[0].name.line, "Counter")
        mouse.click(asked.confirm)
        legs = asked.rows[0].legs
        await until(lambda: legs.report is not None)
        said = [each.text() for each in legs.findChildren(ForeignLabel)]
        return asked, said


@pytest.mark.parametrize(
    ("status", "leg"),
    [
        (302, Leg.ANSWER),
        (400, Leg.ANSWER),
        (401, Leg.ACCESS),
        (402, Leg.ANSWER),
        (403, Leg.PERMISSION),
        (404, Leg.ACCOUNT),
        (409, Leg.ANSWER),
        (418, Leg.ANSWER),
        (429, Leg.ANSWER),
        (500, Leg.ANSWER),
        (503, Leg.ANSWER),
    ],
)
def test_each_status_is_said_in_our_words(
    tmp_path: Path, qapp: QApplication, keychain: Keychain, status: int, leg: Leg
) -> None:
    empty = Empty(tmp_path / "empty")

    async def look() -> None:
        with answering(status) as url:
            dialog, said = await tried(empty, url)
        report = dialog.rows[0].legs.report
        assert report is not None
        assert report.failed is not None
        assert report.failed.leg is leg
        ours = report.failed.sentence
        assert ours.startswith(("PaySG", "Instead of an answer, PaySG"))
        assert any(ours in each for each in said)
        assert not empty.core.reader.configured_accounts()

    try:
        run_window(qapp, look())
    finally:
        empty.close()
