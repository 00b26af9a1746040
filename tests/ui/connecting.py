"""An empty workspace, a provider beside it, and the dialog that connects the two."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from paysg_desktop.bootstrap import open_workspace
from paysg_desktop.domain.money import format_minor
from paysg_desktop.domain.times import singapore_day
from paysg_desktop.ui.dialogs.connect_account import ConnectDialog
from tests.engine import Engine
from tests.fakes import NoonClock
from tests.ui.journeys import Mouse, paste
from tests.ui.sandboxes import Sandbox, sandbox
from tests.ui.windows import Desktop, until

MANY = 320
"""More than a page of PaySG's list, several times over."""
NAMES = ("Licensing", "Parking")


class Empty(Desktop):
    """A workspace in which there is nothing yet; accounts that are connected are read by themselves."""

    def __init__(self, folder: Path) -> None:
        self.engine = Engine()
        self.engine.start()
        self._opened = open_workspace(folder, "window", clock=NoonClock())
        self.core = self._opened.__enter__()
        self._poll = self.engine.submit(self.core.poll())

    def close(self) -> None:
        self._poll.cancel()
        self._opened.__exit__(None, None, None)
        self.engine.stop()


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Empty]:
    opened = Empty(tmp_path / "empty")
    yield opened
    opened.close()


@pytest.fixture
def provider(empty: Empty, tmp_path: Path) -> Iterator[Sandbox]:
    with sandbox(empty, tmp_path / "sandbox") as made:
        made.seed(MANY)
        yield made


async def connect(asked: ConnectDialog, mouse: Mouse, provider: Sandbox) -> None:
    """Give the key, the sandbox's address, and both payment services with their names."""
    await until(asked.key.pasted.hasFocus)
    paste(provider.server.paysg_key, asked.key.pasted)
    mouse.click(asked.address.line)
    paste(provider.server.base_url, asked.address.line)
    for number, (service, name) in enumerate(zip(provider.server.payment_service_ids, NAMES, strict=True)):
        if number:
            mouse.click(asked.another)
            await until(lambda row=asked.rows[number]: row.isVisible() and row.id.line.hasFocus())
        else:
            mouse.click(asked.rows[number].id.line)
        paste(service, asked.rows[number].id.line)
        mouse.click(asked.rows[number].name.line)
        QTest.keyClicks(asked.rows[number].name.line, name)
    mouse.click(asked.confirm)


def expected(provider: Sandbox, today: str) -> list[set[tuple[str, str]]]:
    """What the cards should say, added up from the sandbox's own books: net, waiting and refunded."""
    net, waiting, refunded = set(), set(), set()
    for service, name in zip(provider.server.payment_service_ids, NAMES, strict=True):
        known = provider.payments(service)
        paid = sum(each.amount_minor for each in known if each.paid_at and singapore_day(each.paid_at) == today)
        back = sum(
            each.amount_minor for each in known if each.refunded_at and singapore_day(each.refunded_at) == today
        )
        open_ = sum(each.amount_minor for each in known if each.status == "unpaid")
        net.add((format_minor(paid - back, "SGD"), name))
        waiting.add((format_minor(open_, "SGD"), name))
        refunded.add((format_minor(back, "SGD"), name))
    return [net, waiting, refunded]
