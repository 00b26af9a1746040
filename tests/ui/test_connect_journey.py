"""Journey F7: a key only, no webhook; from an empty workspace to correct totals, in twelve clicks at most."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.times import singapore_day
from paysg_desktop.domain.verification import Status
from paysg_desktop.ui.dialogs.connect_account import ConnectDialog
from tests.ui.connecting import MANY, NAMES, Empty, connect, empty, expected, provider
from tests.ui.journeys import Keychain, Mouse, keychain
from tests.ui.sandboxes import Sandbox
from tests.ui.setups import dialog
from tests.ui.windows import run_window, settled, until

__all__ = ["empty", "keychain", "provider"]

MOST_CLICKS = 12


def test_from_a_key_to_correct_totals(
    empty: Empty, provider: Sandbox, qapp: QApplication, keychain: Keychain
) -> None:
    mouse = Mouse()

    async def journey() -> None:
        async with empty.window("finance") as window:
            mouse.click(window.payments.card.empty.connect_account)
            await connect(await dialog(window, ConnectDialog), mouse, provider)
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
            asked = window.accounts.connect_account()
            asked.key.pasted.setText(provider.server.paysg_key)
            asked.key.edited.emit()
            asked.address.line.setText(provider.server.base_url)
            asked.rows[0].id.line.setText("payment_service_00000000-0000-4000-8000-00000000dead")
            asked.submit()
            await until(lambda: asked.rows[0].legs.report is not None and asked.confirm.isEnabled())
            report = asked.rows[0].legs.report
            assert report is not None
            failed = report.failed
            assert failed is not None
            assert "payment service" in failed.sentence
            assert asked.anyway.isHidden(), "a wrong id would only fail again"
            asked.reject()

    run_window(qapp, look())
    assert empty.core.reader.configured_accounts() == ()
    assert keychain._kept == {}
