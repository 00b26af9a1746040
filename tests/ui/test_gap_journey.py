"""Journey F6, its ribbon half: what the window says of a time in which nothing could come in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from paysg_desktop.domain.account import Account
from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.endpoint import Environment, SecretReference
from paysg_desktop.domain.payment import PaymentStatus
from paysg_desktop.domain.reach import GapCause
from paysg_desktop.store.reach_store import ReachStore
from paysg_desktop.ui.desk import Scope
from paysg_desktop.ui.views.filter_state import TODAY
from paysg_desktop.ui.views.ribbon_words import IMPORT, SYNC
from paysg_desktop.ui.window import MainWindow
from tests.ui.journeys import Mouse
from tests.ui.sandboxes import Sandbox, sandbox
from tests.ui.sleeps import DEMO, HOUR_US, Sleep, add_services, night, rows
from tests.ui.windows import Desktop, run_window, settled, until

__all__ = ["night"]

PAYMENTS = 40


@pytest.fixture
def listening(night: Sleep, workspace: Desktop) -> Iterator[Desktop]:
    """It listens in DEMO, something came there, and it is watched."""
    core, engine = workspace.core, workspace.engine
    endpoint = workspace.add_endpoint(DEMO)
    engine.submit(core.listen()).result()
    came = workspace.delivery(1, environment=DEMO)
    workspace.deliver(replace(came, endpoint_id=endpoint.id))
    polling = engine.submit(core.poll())
    yield workspace
    polling.cancel()
    engine.submit(core.stop_listening()).result()


@pytest.fixture
def provider(listening: Desktop, tmp_path: Path) -> Iterator[Sandbox]:
    with sandbox(listening, tmp_path / "sandbox") as made:
        made.seed(PAYMENTS)
        add_services(listening.core, made)
        yield made


async def watched(workspace: Desktop) -> None:
    await until(lambda: workspace.core.store.reader.last_beat() is not None)


def sentence(window: MainWindow) -> str:
    return window.payments.downtime.ribbon.sentence


def test_after_a_night_the_ribbon_shows_the_gap_and_what_made_up_for_it(
    listening: Desktop, provider: Sandbox, night: Sleep, qapp: QApplication
) -> None:
    async def look() -> None:
        await until(lambda: len(rows(listening)) >= PAYMENTS)
        await watched(listening)
        async with listening.window() as window:
            window.show_scope(Scope(DEMO))
            await settled(window)
            assert sentence(window) == ""
            unpaid = next(each.id for each in provider.payments() if each.status == "unpaid")
            provider.pay(unpaid)
            night.sleep(26)
            await until(lambda: "26 h" in sentence(window))
            assert "the computer slept" in sentence(window)
            await until(lambda: "were read from PaySG at" in sentence(window))
            await settled(window)
            row = rows(listening)[unpaid]
            assert (row.status, row.source) == (PaymentStatus.PAID, Source.POLL)
            ribbon = window.payments.downtime.ribbon
            assert ribbon.words is not None
            assert (ribbon.words.tone, ribbon.words.action, len(ribbon.marks)) == ("neutral", "", 1)
            assert not ribbon.action.isVisible()
            (gap,) = listening.core.store.reader.gaps()
            assert gap.synced_at is not None

    run_window(qapp, look())


def test_longer_than_the_retries_without_a_key_a_report_is_offered(
    listening: Desktop, night: Sleep, qapp: QApplication
) -> None:
    async def look() -> None:
        await watched(listening)
        asked: list[bool] = []
        async with listening.window() as window:
            window.show_scope(Scope(DEMO))
            await settled(window)
            window.payments.downtime.import_requested.disconnect()
            window.payments.downtime.import_requested.connect(lambda: asked.append(True))
            night.sleep(26)
            await until(lambda: "may still try again until" in sentence(window))
            assert "possibly lost" not in sentence(window)
            night.sleep(4 * 24)
            await until(lambda: "possibly lost" in sentence(window))
            ribbon, mouse = window.payments.downtime.ribbon, Mouse()
            assert ribbon.words is not None
            assert (ribbon.words.tone, ribbon.words.action) == ("bad", IMPORT)
            mouse.click(ribbon.action)
            assert asked == [True]
            assert ribbon.toolTip()

    run_window(qapp, look())


@pytest.mark.in_process
def test_where_the_account_can_not_be_read_nothing_is_called_checked(
    listening: Desktop, night: Sleep, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    core = listening.core
    key = SecretReference("env", "NO_SUCH_KEY_ANYWHERE")
    core.add_accounts((Account("paysg", DEMO, "payment_service_1", "Counter", key, core.clock.now()),))

    async def look() -> None:
        await watched(listening)
        async with listening.window() as window:
            window.show_scope(Scope(DEMO))
            await settled(window)
            night.sleep(26)
            await until(lambda: "may still try again until" in sentence(window))
            ribbon = window.payments.downtime.ribbon
            assert ribbon.words is not None
            assert (ribbon.words.tone, ribbon.words.action) == ("caution", SYNC)
            asked: list[object] = []
            monkeypatch.setattr(core, "ask_sync", lambda: asked.append(None))
            Mouse().click(ribbon.action)
            assert asked == [None]
            (gap,) = core.store.reader.gaps()
            assert gap.synced_at is None

    run_window(qapp, look())


def test_developers_read_about_deliveries(listening: Desktop, night: Sleep, qapp: QApplication) -> None:
    async def look() -> None:
        await watched(listening)
        async with listening.window("developer") as window:
            window.show_scope(Scope(DEMO))
            window.show_view("deliveries")
            await settled(window)
            night.sleep(26)
            said = window.deliveries.downtime.ribbon
            await until(lambda: said.sentence.startswith("Out of reach for 26 h"))
            assert "asleep" in said.sentence

    run_window(qapp, look())


def test_only_the_gaps_of_the_shown_time(listening: Desktop, qapp: QApplication) -> None:
    store, now = ReachStore(listening.core.store.reader, listening.core.store.writer), listening.core.clock.now()
    store.add_gap(now - 72 * HOUR_US, now - 71 * HOUR_US, GapCause.TUNNEL)

    async def look() -> None:
        async with listening.window() as window:
            window.show_scope(Scope(DEMO))
            await settled(window)
            assert "no way in was open" in sentence(window)
            (mark,) = window.payments.downtime.ribbon.marks
            assert 0 < mark.start < mark.end < 1
            filters = window.payments.filters
            filters.take(replace(filters.state, period=TODAY))
            await settled(window)
            assert sentence(window) == ""
            filters.reset()
            await settled(window)
            assert sentence(window) != ""

    run_window(qapp, look())


def test_an_environment_that_nobody_sends_to_has_no_ribbon(
    listening: Desktop, night: Sleep, qapp: QApplication
) -> None:
    async def look() -> None:
        await watched(listening)
        async with listening.window() as window:
            window.show_scope(Scope(DEMO))
            night.sleep(26)
            await until(lambda: sentence(window) != "")
            window.show_scope(Scope(Environment.TEST))
            await settled(window)
            assert sentence(window) == ""

    run_window(qapp, look())
