"""The window beside a collector: what comes in is shown, what is done is handed over, and its end is said."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from paysg_desktop.beside.core import ALONE
from paysg_desktop.bootstrap import open_beside
from paysg_desktop.ui.presence.closing import Closing
from tests.processes import add_endpoint, listening, sender
from tests.signing import event
from tests.ui.windows import run_window, settled, until, window_of


def test_it_shows_what_the_collector_receives_and_says_when_that_ends(tmp_path: Path, qapp: QApplication) -> None:
    add_endpoint(tmp_path)

    async def look() -> None:
        with listening(tmp_path) as collector, open_beside(tmp_path, "error") as core:
            async with window_of(core) as window:
                with sender(collector.url) as each:
                    assert each.post(event(1)) == 200
                await until(lambda: window.payments.model.rowCount() == 1)
                assert "a collector receives" in [part.text for part in window.shell.strip.parts]
                collector.process.kill()
                await until(lambda: window.shell.banner.accessibleName() == ALONE)
                await settled(window)
                assert window.payments.model.rowCount() == 1, "what is stored is shown all the same"
                with listening(tmp_path) as again, sender(again.url) as each:
                    await until(lambda: window.shell.banner.isHidden())
                    assert each.post(event(2)) == 200
                    await until(lambda: window.payments.model.rowCount() == 2)
                assert not Closing(window.desk, window, lambda: True).stays(), "nothing ends by closing it"

    run_window(qapp, look())
