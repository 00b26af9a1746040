"""Fifty payments from a file against the sandbox: paused, gone on with, broken off, and never one twice."""

from __future__ import annotations

import asyncio
import csv
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from paysg_desktop.bootstrap import open_workspace
from paysg_desktop.domain.account import Account
from paysg_desktop.domain.batch import BatchState
from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.sandbox.server.faults import FaultKind
from paysg_desktop.sandbox.server.server import SandboxServer
from paysg_desktop.ui.desk import Scope
from paysg_desktop.ui.dialogs.bulk_dialog import BulkDialog
from paysg_desktop.ui.dialogs.bulk_words import line_chip
from paysg_desktop.ui.window import MainWindow
from tests.engine import Engine
from tests.ui.drops import drop
from tests.ui.empties import Empty
from tests.ui.journeys import Mouse, keychain
from tests.ui.sandboxes import Sandbox
from tests.ui.test_access import unnamed
from tests.ui.test_bulk_dialog import row, table
from tests.ui.windows import run_window, settled, until

__all__ = ["keychain"]

ROWS, BAD = 50, (7, 31)
GOOD = ROWS - len(BAD)
HOLDS_AT = 20
"""After so many payments the sandbox keeps the next one waiting."""
DEMO = Scope(Environment.DEMO)


class Held(Sandbox):
    """A sandbox whose slow requests wait until they are let go."""

    def __init__(self, desk: Empty, folder: Path) -> None:
        self._engine = desk.engine
        self._gate = asyncio.Event()
        self.is_holding = False
        """Whether a request waits."""
        self.server = SandboxServer(folder, desk.core.clock, pause=self._wait)
        self.server.faults.add(FaultKind.SLOW, "paysg.create", skip=HOLDS_AT)

    def let_go(self) -> None:
        async def work() -> None:
            self._gate.set()

        self._engine.submit(work())

    def let_go_once_paused(self, changes: Changes) -> None:
        """For the hub: the row that is under way comes to its end, and none is begun after it."""
        if any(each.state is BatchState.PAUSED for each in changes.batches) and self.is_holding:
            self.let_go()

    def references(self) -> Counter[str]:
        """What was created, by its reference."""
        return Counter(str(each.fields["reference_id"]) for each in self.payments())

    async def _wait(self, seconds: float) -> None:
        del seconds
        self.is_holding = True
        await self._gate.wait()


@contextmanager
def reopened(folder: Path, engine: Engine) -> Iterator[Empty]:
    """The workspace in `folder`, open for the block; its engine goes on beside it."""
    with open_workspace(folder, "window") as core:
        yield Empty(core, engine)


@pytest.fixture
def engine() -> Iterator[Engine]:
    made = Engine()
    made.start()
    yield made
    made.stop()


@pytest.fixture
def june(tmp_path: Path) -> Path:
    """Fifty rows, two of them without an amount that can be read."""
    rows = [row(each, "twelve" if each in BAD else f"{each}.50") for each in range(1, ROWS + 1)]
    return table(tmp_path / "june.csv", rows)


def connect(desk: Empty, provider: Sandbox) -> Account:
    server = provider.server
    key = desk.core.keep_secret("sandbox-key", server.paysg_key)
    service, now = server.payment_service_ids[0], desk.core.clock.now()
    made = Account("paysg", Environment.DEMO, service, "Licensing", key, now, base_url=server.base_url)
    desk.core.add_accounts((made,))
    return made


def is_ready(dialog: BulkDialog, page: QWidget) -> bool:
    return dialog.is_settled and page.isVisible() and dialog.confirm.isEnabled()


async def begun(window: MainWindow, mouse: Mouse, file: Path) -> BulkDialog:
    """From the window to a run, by its buttons."""
    window.show_scope(DEMO)
    await settled(window)
    window.menus.many_chosen.emit()
    dialog = window.sources.bulk.dialog
    assert dialog is not None
    drop(dialog, file)
    for page in (dialog.file, dialog.columns, dialog.check):
        await until(partial(is_ready, dialog, page))
        mouse.click(dialog.confirm)
    await until(lambda: dialog.confirming.isVisible() and dialog.last.isEnabled())
    assert dialog.confirming.facts.text_of("Payments") == str(GOOD)
    mouse.click(dialog.last)
    await until(lambda: dialog.run.isVisible() and dialog.is_settled)
    return dialog


async def stands(dialog: BulkDialog, state: BatchState) -> None:
    """Until the run stands so, and its rows were read."""
    await until(lambda: dialog.run.batch is not None and dialog.run.batch.state is state and dialog.is_settled)


@contextmanager
def running(desk: Empty, folder: Path) -> Iterator[Held]:
    """A sandbox that holds the run in its middle, connected to the workspace."""
    made = Held(desk, folder)
    made.start()
    try:
        connect(desk, made)
        yield made
    finally:
        made.stop()


def created(dialog: BulkDialog) -> int:
    """How many rows of the run say that they are created."""
    return [line_chip(each).text for each in dialog.run.model.rows].count("Created")


async def paused_in_the_middle(window: MainWindow, mouse: Mouse, dialog: BulkDialog, provider: Held) -> None:
    run = dialog.run
    await until(lambda: provider.is_holding)
    assert run.pause.isVisible()
    assert not run.save.isVisible()
    mouse.click(run.pause)
    await until(lambda: dialog.is_settled and run.resume.isVisible())
    provider.let_go()
    await until(lambda: run.batch is not None and run.batch.done == HOLDS_AT + 1)
    await stands(dialog, BatchState.PAUSED)
    assert run.title.text() == f"{HOLDS_AT + 1} of {GOOD} payments created"
    assert "going on creates no row twice" in run.sentence.text()
    assert window.shell.strip.parts[0].text == f"Bulk stands still at {HOLDS_AT + 1} of {GOOD}"
    assert unnamed(dialog) == []


async def saved(dialog: BulkDialog, mouse: Mouse, path: Path) -> list[dict[str, str]]:
    """The rows of the result."""
    mouse.click(dialog.run.save)
    (chooser,) = dialog.findChildren(QFileDialog)
    chooser.fileSelected.emit(str(path))
    chooser.close()
    await until(lambda: dialog.is_settled and path.exists() and path.name in dialog.run.told.text())
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


async def run_again(dialog: BulkDialog, file: Path) -> None:
    """The same file once more, up to the confirmation."""
    drop(dialog, file)
    await until(lambda: dialog.is_settled and dialog.opened is not None)
    for _ in range(3):
        dialog.submit()
        await until(lambda: dialog.is_settled)
    assert dialog.confirming.isVisible()


async def from_the_list(dialog: BulkDialog) -> None:
    """Show the one run that the first step lists."""
    await until(lambda: dialog.is_settled and dialog.file.runs.model.rowCount() == 1)
    dialog.file.runs.table.opened.emit(1)
    await until(lambda: dialog.is_settled and dialog.run.isVisible())


def test_fifty_rows_paused_and_gone_on_with(
    engine: Engine, qapp: QApplication, tmp_path: Path, june: Path
) -> None:
    mouse = Mouse()

    async def journey(desk: Empty, provider: Held) -> None:
        async with desk.window("finance") as window:
            dialog = await begun(window, mouse, june)
            await paused_in_the_middle(window, mouse, dialog, provider)
            mouse.click(dialog.run.resume)
            await stands(dialog, BatchState.ENDED)
            assert dialog.run.title.text() == f"{GOOD} of {ROWS} rows created"
            assert created(dialog) == GOOD
            assert all(each.link for each in dialog.run.model.rows if each.is_done)
            assert not [each for each in window.shell.strip.parts if each.opens == "bulk"]

            mouse.click(dialog.back)
            await from_the_list(dialog)
            assert created(dialog) == GOOD
            told = await saved(dialog, mouse, tmp_path / "result.csv")
            assert len(told) == ROWS
            assert Counter(each["State"] for each in told) == {"created": GOOD, "not sent": len(BAD)}

            mouse.click(dialog.run.payments)
            await until(lambda: window.sources.bulk.dialog is None)
            await until(lambda: window.payments.model.rowCount() == GOOD)

    with reopened(tmp_path / "licensing", engine) as desk, running(desk, tmp_path / "sandbox") as provider:
        run_window(qapp, journey(desk, provider))
        assert set(provider.references().values()) == {1}
        assert provider.references().total() == GOOD


async def left_in_the_middle(desk: Empty, provider: Held, file: Path) -> None:
    """The window closes while a row is under way."""
    async with desk.window("finance") as window:
        await begun(window, Mouse(), file)
        await until(lambda: provider.is_holding)
        desk.core.hub.subscribe(provider.let_go_once_paused)


async def gone_on_with(desk: Empty, file: Path) -> None:
    """Another window finds the run by the strip and by the list, and brings it to its end."""
    async with desk.window("finance") as window:
        window.show_scope(DEMO)
        await settled(window)
        bulk = window.sources.bulk
        await until(lambda: bulk.run is not None)
        assert window.shell.strip.parts[0].text.startswith("Bulk stands still at ")
        window.shell.strip.opened.emit(window.shell.strip.parts[0].opens)
        dialog = bulk.dialog
        assert dialog is not None
        await until(lambda: dialog.run.isVisible() and dialog.is_settled)
        assert "Go on" in dialog.run.sentence.text()
        dialog.reject()
        await until(lambda: bulk.dialog is None)

        found = bulk.open()
        assert found is not None
        await from_the_list(found)
        found.run.resume.click()
        await stands(found, BatchState.ENDED)
        assert found.run.batch is not None
        assert found.run.batch.done == GOOD

        found.back.click()
        await until(lambda: found.is_settled)
        await run_again(found, file)
        assert f"{GOOD} of its {ROWS} rows were created" in found.confirming.earlier.text()
        found.submit()
        assert "was run before" in found.problem.text()


def test_a_run_that_the_program_left_is_gone_on_with(
    engine: Engine, qapp: QApplication, tmp_path: Path, june: Path
) -> None:
    """The program ends in the middle of a run; the next one goes on, and no row is created twice."""
    folder = tmp_path / "licensing"
    with ExitStack() as stack:
        with reopened(folder, engine) as desk:
            provider = stack.enter_context(running(desk, tmp_path / "sandbox"))
            run_window(qapp, left_in_the_middle(desk, provider, june))
        with reopened(folder, engine) as desk:
            assert provider.references().total() == HOLDS_AT + 1
            run_window(qapp, gone_on_with(desk, june))
        assert set(provider.references().values()) == {1}
        assert provider.references().total() == GOOD
