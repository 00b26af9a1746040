"""From a webhook sent to the real process to a row in the real window, and the window as a process of its own."""

from __future__ import annotations

import struct
import subprocess
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication

from paysg_desktop.bootstrap import ask_owner, open_workspace
from paysg_desktop.core import Core
from paysg_desktop.domain.payment import PaymentRow
from paysg_desktop.ui.bridge import Bridge
from paysg_desktop.ui.loop import run_with_qt
from paysg_desktop.ui.window import MainWindow
from tests.processes import PROGRAM, SECRET_NAME, add_endpoint, command, environment, listening, sender
from tests.signing import SECRET, event
from tests.ui.windows import until

DATA = Path(__file__).parents[1] / "data"


async def rows_shown(core: Core) -> list[PaymentRow | None]:
    """Every payment that the window's model holds, from top to bottom."""
    bridge = Bridge(core.hub)
    window = MainWindow(core, bridge, QSettings(str(core.workspace / "w.ini"), QSettings.Format.IniFormat))
    window.show()
    window.begin()
    model = window.payments.model
    await until(lambda: window.is_settled and model.rowCount() > 0)
    keys = [model.key_at(row) for row in range(model.rowCount())]
    await until(lambda: all(key in model.cache for key in keys))
    found = [model.cache.record(key) for key in keys]
    window.close()
    await window.desk.stop()
    bridge.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)
    return found


def test_the_documented_sample_reaches_the_windows_model(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(SECRET_NAME, SECRET)
    body = (DATA / "paysg_event_documented.json").read_bytes()
    add_endpoint(tmp_path)
    with listening(tmp_path) as running, sender(running.url) as client:
        assert client.post(body) == 200
        number = running.next_line()["id"]
        assert running.end() == 0
    stored = command("deliveries", "show", str(number), "--body", "--workspace", str(tmp_path))
    assert stored.stdout.encode() == body
    with open_workspace(tmp_path, "window", "error") as core:
        (row,) = run_with_qt(qapp, rows_shown(core))
    assert row is not None
    assert (row.id, row.payer_name, row.reference) == ("wLAnFWQLYyYNKBimc2ZkA", "John Doe", "INV001")
    assert row.amount is not None
    assert (row.amount.minor, row.amount.raw) == (None, "12.34")


@pytest.mark.parametrize("options", [("--theme", "light"), ("--theme", "dark", "--view", "deliveries")])
def test_the_demo_draws_itself(tmp_path: Path, options: tuple[str, ...]) -> None:
    picture = tmp_path / "window.png"
    done = command("demo", "--for", "8", "--screenshot", str(picture), *options)
    assert done.returncode == 0, done.stderr
    header = picture.read_bytes()[:24]
    assert header[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = struct.unpack(">II", header[16:24])
    assert width >= 1280
    assert height >= 800
    assert "Traceback" not in done.stderr


def test_a_second_window_raises_the_first(tmp_path: Path) -> None:
    """The owner here is a window's engine without its face: it is asked to come to the front."""
    asked: list[str] = []
    with open_workspace(tmp_path, "window", "error") as core:
        core.on_raise(lambda: asked.append("raise"))
        second = command("--workspace", str(tmp_path))
    assert (second.returncode, asked) == (0, ["raise"]), second.stderr


def test_a_window_opens_beside_a_collector(tmp_path: Path) -> None:
    """The real window in a process of its own; a second one brings it to the front instead of opening."""
    add_endpoint(tmp_path)
    with listening(tmp_path) as collector:
        with sender(collector.url) as each:
            assert each.post(event(1)) == 200
        with subprocess.Popen(
            (*PROGRAM, "--workspace", str(tmp_path)), stderr=subprocess.PIPE, text=True, env=environment()
        ) as window:
            pause = threading.Event()
            while window.poll() is None and not ask_owner(tmp_path, "describe", {})["has_window"]:
                pause.wait(0.05)  # the test's own time limit ends it
            assert command("--workspace", str(tmp_path)).returncode == 0
            assert window.poll() is None
            window.terminate()
            _, said = window.communicate(timeout=30)
        assert (window.returncode, "Traceback" in said) == (0, False), said
        with sender(collector.url) as each:
            assert each.post(event(2)) == 200, "the collector goes on"
