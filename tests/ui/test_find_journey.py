"""Journey F2: one payment among 100,000 is found by its reference, its payer and its e-mail; its story is in
order, and a reveal is logged. Chips, a saved filter and the totals of what is filtered narrow the same list."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from paysg_desktop.domain.money import format_minor
from paysg_desktop.domain.payment import PaymentStatus
from paysg_desktop.ui.window import MainWindow
from tests.builders import NOON, SECOND
from tests.listed import Listed, fill
from tests.ui.journeys import Mouse
from tests.ui.windows import Desktop, desktop, run_window, settled, until

COUNT = 100_000
PAYER = 2
WANTED = 500_000
"""The number of the event whose payment is looked for."""
_NAMES = ("Tan Ah Kow", "Ong Wei", "Priya d/o Raman", "陈阿明", "Nur Aisyah", "Hungry Ghost Pte Ltd", "Wong Mei")


def _payment(key: int) -> Listed:
    payer = "李明" if key % 40_000 == 7 else "Ng Boon Keng" if key % 30_000 == 9 else _NAMES[key % len(_NAMES)]
    return Listed(
        key,
        minor=key,
        raw=str(key),
        status="unpaid" if key % 10 == 0 else "paid",
        payer=payer,
        reference=f"INV-{key:06d}",
        changed_at=NOON + key * SECOND,
        source="poll" if key % 4 else "webhook",
        told={"payer_email": f"payer{key}@example.sg"},
    )


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Made once; each test gets a copy."""
    folder = tmp_path_factory.mktemp("years")
    fill(folder, [_payment(key) for key in range(1, COUNT + 1)], is_indexed=True)
    return folder


@pytest.fixture
def years(filled: Path, tmp_path: Path) -> Iterator[Desktop]:
    shutil.copytree(filled, tmp_path / "years")
    with desktop(tmp_path / "years") as opened:
        paid = {"id": "PAY0000000000000INV001", "reference_id": "INV001", "payer_name": "Ng 李明"}
        paid |= {"payer_email": "li.ming@moh.example.sg"}
        later = {"updated_at": "2025-11-21T13:00:00.000+08:00", "description": "Permit, corrected"}
        # The correction comes first, and what it corrects after it.
        opened.pay(WANTED + 1, **(paid | later))
        opened.pay(WANTED, **paid)
        yield opened


def shown(window: MainWindow) -> list[str]:
    model = window.payments.model
    return [str(model.data(model.index(row, PAYER))) for row in range(model.rowCount())]


async def search(window: MainWindow, text: str) -> int:
    """Type it in place of what was there; how often the list was read for it."""
    box, loads = window.payments.listing.search, []
    window.payments.loaded.connect(lambda: loads.append(1))
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    await until(box.hasFocus)
    # A test has no input method: what it can't type comes as one would send it.
    if text.isascii():
        QTest.keyClicks(box, text)
    else:
        box.insert(text)
        box.textEdited.emit(text)
    await settled(window)
    return len(loads)


def test_one_of_many_is_found(years: Desktop, qapp: QApplication) -> None:
    mouse = Mouse()

    async def look() -> None:
        async with years.window() as window:
            window.activateWindow()
            view = window.payments
            assert view.model.rowCount() == COUNT + 1
            for text, payers in (
                ("INV001", ["Ng 李明"]),
                ("李明", ["Ng 李明", "李明", "李明", "李明"]),
                ("Ng", ["Ng 李明", *["Ng Boon Keng"] * 4]),
                ("li.ming@moh", ["Ng 李明"]),
            ):
                assert await search(window, text) == 1, "one reading for what was typed at once"
                await settled(window)
                assert sorted(shown(window)) == sorted(payers)
            await until(view.table.isVisible)
            mouse.click(view.table.viewport(), QPoint(300, 20))
            await until(lambda: not view.payment.is_empty)
            moments = view.payment.story.shown
            assert [each.at for each in moments] == sorted(each.at for each in moments)
            assert len(view.open_detail.deliveries) == 2  # type: ignore[union-attr]
            assert view.open_detail.row.description == "Permit, corrected"  # type: ignore[union-attr]
            mouse.click(view.payment.reveal_buttons[0])
            await until(lambda: "reveal" in audited(years))
            assert mouse.clicks == 2

    run_window(qapp, look())


def test_chips_and_search_and_totals_are_about_the_same_list(years: Desktop, qapp: QApplication) -> None:
    mouse = Mouse()

    async def look() -> None:
        async with years.window() as window:
            window.activateWindow()
            view = window.payments
            assert view.filters.status.menu is not None
            next(each for each in view.filters.status.menu.actions() if each.text() == "Unpaid").trigger()
            await search(window, "payer:aisyah -source:webhook")
            keys = [key for key in range(1, COUNT + 1) if _payment(key).payer == "Nur Aisyah"]
            keys = [key for key in keys if key % 10 == 0 and key % 4]
            assert {view.model.key_at(row) for row in range(view.model.rowCount())} == set(keys)
            years.core.save_filter("Aisyah", view.filters.state)
            mouse.click(view.filters.totals)
            await settled(window)
            told = view.listing.sheet.accessibleDescription()
            assert f"{len(keys):,} payments, {format_minor(sum(keys), 'SGD')}" in told
            view.listing.sheet.hide()
            view.filters.reset()
            await settled(window)
            assert view.model.rowCount() == COUNT + 1
            wanted = years.core.reader.saved_filter("aisyah").choice.filter_of(
                window.scope.environment, None, NOON
            )  # type: ignore[union-attr]
            assert wanted.statuses == {PaymentStatus.UNPAID}
            assert set(years.core.reader.payment_keys(wanted)) == set(keys)

    run_window(qapp, look())


def audited(desk: Desktop) -> list[str]:
    rows = desk.core.store.writer.call(
        lambda connection: connection.execute("SELECT action FROM audit ORDER BY rowid").fetchall()
    ).result()
    return [action for (action,) in rows]
