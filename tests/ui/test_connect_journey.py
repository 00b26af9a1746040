"""Journey F7: a key only, no webhook; from an empty workspace to correct totals, in twelve clicks at most."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from paysg_desktop.bootstrap import open_workspace
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.money import format_minor
from paysg_desktop.domain.times import singapore_day
from paysg_desktop.domain.verification import Status
from paysg_desktop.ui.dialogs.connect_account import ConnectDialog
from paysg_desktop.ui.window import MainWindow
from tests.engine import Engine
from tests.fakes import NoonClock
from tests.ui.journeys import Keychain, Mouse, keychain, paste
from tests.ui.sandboxes import Sandbox, sandbox
from tests.ui.windows import Desktop, run_window, settled, until

__all__ = ["keychain"]

MOST_CLICKS = 12
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


async def connect(window: MainWindow, mouse: Mouse, provider: Sandbox) -> None:
    """From the empty place: the key, the sandbox's address, and both payment services with their names."""
    mouse.click(window.payments.card.empty.connect_account)
    await until(lambda: bool(window.findChildren(ConnectDialog)))
    (dialog,) = window.findChildren(ConnectDialog)
    await until(dialog.key.pasted.hasFocus)
    paste(provider.server.paysg_key, dialog.key.pasted)
    assert dialog.address.isVisible()
    mouse.click(dialog.address.line)
    paste(provider.server.base_url, dialog.address.line)
    for number, (service, name) in enumerate(zip(provider.server.payment_service_ids, NAMES, strict=True)):
        if number:
            mouse.click(dialog.another)
            await until(lambda row=dialog.rows[number]: row.isVisible() and row.id.line.hasFocus())
        else:
            mouse.click(dialog.rows[number].id.line)
        paste(service, dialog.rows[number].id.line)
        mouse.click(dialog.rows[number].name.line)
        QTest.keyClicks(dialog.rows[number].name.line, name)
    mouse.click(dialog.confirm)


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


def test_from_a_key_to_correct_totals(
    empty: Empty, provider: Sandbox, qapp: QApplication, keychain: Keychain
) -> None:
    mouse = Mouse()

    async def journey() -> None:
        async with empty.window("finance") as window:
            await connect(window, mouse, provider)
            await until(lambda: window.payments.model.rowCount() == MANY, within_s=60)
            await settled(window)
            assert window.scope is not None
            assert window.scope.environment is Environment.DEMO
            cards = window.payments.cards.cards
            await until(
                lambda: (
                    [set(card.words.rows) for card in cards[:3]]
                    == expected(provider, singapore_day(empty.core.clock.now()))
                )
            )
            assert cards[0].words.title == "Net received today"
            assert all(card.words.as_of.endswith("checked") for card in cards[:3])
            await until(lambda: window.shell.top_bar.freshness.chip.text.startswith("Checked · "))
            assert window.shell.strip.parts[0].text.startswith("checked against PaySG at ")
            assert window.shell.top_bar.account.accessibleName() == "Account: All 2 services"

            window.payments.open(window.payments.model.key_at(0))
            await until(lambda: not window.payments.payment.is_empty)
            chip = window.payments.payment.header.signature_chip.chip
            assert chip is not None
            assert chip.text == "Checked"

    run_window(qapp, journey())
    assert mouse.clicks <= MOST_CLICKS
    accounts = empty.core.reader.configured_accounts()
    assert [each.name for each in accounts] == list(NAMES)
    assert list(keychain._kept.values()) == [provider.server.paysg_key], "one key, kept once"
    rows = empty.core.reader.payments([1])
    assert rows[1].verification is Status.NOT_NEEDED


def test_a_wrong_service_id_is_named_and_nothing_is_kept(
    empty: Empty, provider: Sandbox, qapp: QApplication, keychain: Keychain
) -> None:
    async def look() -> None:
        async with empty.window("finance") as window:
            dialog = window.accounts.connect_account()
            dialog.key.pasted.setText(provider.server.paysg_key)
            dialog.key.edited.emit()
            dialog.address.line.setText(provider.server.base_url)
            dialog.rows[0].id.line.setText("payment_service_00000000-0000-4000-8000-00000000dead")
            dialog.submit()
            await until(lambda: dialog.rows[0].legs.report is not None and dialog.confirm.isEnabled())
            report = dialog.rows[0].legs.report
            assert report is not None
            failed = report.failed
            assert failed is not None
            assert "payment service" in failed.sentence
            assert dialog.anyway.isHidden(), "a wrong id would only fail again"
            dialog.reject()

    run_window(qapp, look())
    assert empty.core.reader.configured_accounts() == ()
    assert keychain._kept == {}
