"""Captures in the window: looked at before they are taken in, and written out without what is personal."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.ui.dialogs import capture_words as words
from paysg_desktop.ui.dialogs.capture_export import CaptureExportDialog
from paysg_desktop.ui.dialogs.capture_file import CaptureFileCard
from paysg_desktop.ui.dialogs.capture_import import CaptureImportDialog
from paysg_desktop.ui.views.deliveries_state import DeliveryChoice
from paysg_desktop.ui.window import MainWindow
from paysg_desktop.usecases.export_deliveries import CaptureFormat, ExportPreview
from tests.signing import event, paysg_header
from tests.ui.drops import drop
from tests.ui.journeys import Mouse
from tests.ui.replays import Listening, deliveries, opened
from tests.ui.test_access import unnamed
from tests.ui.windows import run_window, settled, until

SECRETS = ("payer@example.sg", "S1234567D", "1 Example Road", "Tan Ah Kow")


def curl(body: bytes, *, is_signed: bool = True) -> str:
    signature = f"-H 'PaySG-Signature: {paysg_header(body)}' " if is_signed else ""
    told = "-H 'Content-Type: application/json'"
    return f"curl http://127.0.0.1/h/x {told} {signature}--data-binary '{body.decode()}'\n"


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path, Path]:
    """Two good requests, a bad signature and one that can't be read; a HAR of nothing; no capture at all."""
    good, har, other = (tmp_path / name for name in ("history.sh", "empty.har", "notes.txt"))
    lines = [curl(event(1)), curl(event(2)), curl(event(3), is_signed=False), "curl http://x/ -d @file\n"]
    good.write_text("".join(lines), encoding="utf-8")
    har.write_text('{"log": {"entries": 3}}', encoding="utf-8")
    other.write_text("nothing that anybody knows", encoding="utf-8")
    return good, har, other


# --- taking in ---


async def importing(window: MainWindow, mouse: Mouse) -> CaptureImportDialog:
    captures = window.deliveries.deeds.captures
    mouse.click(window.deliveries.filters.take_in)
    await until(lambda: captures.importing is not None)
    assert captures.importing is not None
    return captures.importing


def cards(dialog: CaptureImportDialog) -> dict[str, CaptureFileCard]:
    shown = (dialog.cards.itemAt(place).widget() for place in range(dialog.cards.count()))
    return {each.looked.path.name: each for each in shown if isinstance(each, CaptureFileCard)}


def test_files_are_looked_at_and_taken_in(world: Listening, qapp: QApplication, files: tuple[Path, ...]) -> None:
    mouse = Mouse()

    async def look() -> None:
        async with world.desktop.window("developer") as window:
            await deliveries(window)
            dialog = await importing(window, mouse)
            assert unnamed(dialog) == []
            assert dialog.confirm.isHidden()
            drop(dialog, *files)
            assert dialog.is_busy
            await until(lambda: dialog.is_settled and len(dialog.files) == 3)
            await choose(dialog, world)
            good, har, other = (cards(dialog)[path.name] for path in files)
            assert good.sentence.text() == "3 new requests · 1 left out"
            assert [chip.text for chip in words.verdict_chips(good.looked.told)] == [
                "2 Verified",
                "1 No signature",
            ]
            assert good.reasons[0].startswith("line 4: ")
            assert "without entries" in har.sentence.text()
            assert "no format that is known" in other.sentence.text()
            assert window.deliveries.model.rowCount() == 0, "nothing is stored yet"
            mouse.click(dialog.confirm)
            await until(lambda: dialog.is_done and dialog.is_settled)
            assert cards(dialog)["history.sh"].sentence.text() == "3 requests taken in · 1 left out"
            assert "without entries" in cards(dialog)["empty.har"].sentence.text()
            mouse.click(dialog.confirm)
            await settled(window)
            view = window.deliveries
            assert view.filters.state == DeliveryChoice(
                endpoint_ids=frozenset({world.endpoint.id}), sources=frozenset({Source.CAPTURE})
            )
            assert view.model.rowCount() == 3
            assert view.deeds.captures.importing is None

            again = await importing(window, mouse)
            again.add(files[:1])
            await until(lambda: again.is_settled and len(again.files) == 1)
            await choose(again, world)
            assert cards(again)["history.sh"].sentence.text() == "0 new requests · 3 known already · 1 left out"
            assert again.confirm.isHidden(), "there is nothing to take in"
            again.reject()

    run_window(qapp, look())
    assert [action for action, _ in world.audited()].count("captures imported") == 1


async def choose(dialog: CaptureImportDialog, world: Listening) -> None:
    """As if they had come to the endpoint whose secret is known."""
    dialog.endpoint.chosen.emit(world.endpoint.id)
    await until(lambda: dialog.is_settled)


def test_another_endpoint_judges_otherwise(world: Listening, qapp: QApplication, files: tuple[Path, ...]) -> None:
    live = world.add(Environment.LIVE, name="live")

    async def look() -> None:
        async with world.desktop.window("developer") as window:
            await deliveries(window)
            dialog = await importing(window, Mouse())
            dialog.add(files[:1])
            await until(lambda: dialog.is_settled and len(dialog.files) == 1)
            told = cards(dialog)["history.sh"].looked.told
            assert told is not None
            assert [chip.text for chip in words.verdict_chips(told)] == ["3 Not checked"], "the first of TEST"
            assert words.live_text(told) == ""
            dialog.endpoint.chosen.emit(live.id)
            await until(lambda: dialog.is_settled)
            told = cards(dialog)["history.sh"].looked.told
            assert told is not None
            assert [chip.text for chip in words.verdict_chips(told)] == ["2 Verified", "1 No signature"]
            assert words.live_text(told).startswith("LIVE: captures are stored and shown, and counted nowhere")
            Mouse().click(dialog.confirm)
            await until(lambda: dialog.is_done and dialog.is_settled)
            Mouse().click(dialog.confirm)
            await settled(window)
            assert window.deliveries.scope is not None
            assert window.deliveries.scope.environment is Environment.LIVE, "they are shown where they are"
            assert window.deliveries.model.rowCount() == 3

    run_window(qapp, look())


def test_a_capture_shows_what_it_is(world: Listening, qapp: QApplication, files: tuple[Path, ...]) -> None:
    taken = world.core.captures.take(files[0], world.endpoint.id)

    async def look() -> None:
        async with world.desktop.window("developer") as window:
            await deliveries(window)
            await opened(window, taken.ids[0])
            inspector = window.deliveries.delivery
            chips = [inspector.header.chips.itemAt(place).widget().chip.text for place in range(2)]
            assert chips == ["Verified", "Captured"], "nobody answered it here"
            assert inspector.overview.facts.text_of("Answer") is None
            model = window.deliveries.model
            await until(lambda: bool(model.index(0, 5).data()))
            assert (model.index(0, 5).data(), model.index(0, 6).data()) == ("–", "–")

    run_window(qapp, look())


def test_the_menu_leads_there_from_anywhere(world: Listening, qapp: QApplication) -> None:
    world.receive(event(1))

    async def look() -> None:
        async with world.desktop.window("finance") as window:
            captures = window.deliveries.deeds.captures
            window.menus.captures_chosen.emit()
            await until(lambda: captures.importing is not None)
            assert window.shell.view == "deliveries"
            assert captures.importing is not None
            chooser = captures.importing.ask_files()
            assert isinstance(chooser, QFileDialog)
            chooser.reject()
            captures.importing.reject()
            await until(lambda: captures.importing is None)
            await settled(window)
            window.menus.export_chosen.emit()
            await until(lambda: captures.exporting is not None)
            assert captures.exporting is not None
            captures.exporting.reject()

    run_window(qapp, look())


# --- writing out ---


async def exporting(window: MainWindow) -> CaptureExportDialog:
    captures = window.deliveries.deeds.captures
    Mouse().click(window.deliveries.filters.export)
    await until(lambda: captures.exporting is not None)
    dialog = captures.exporting
    assert dialog is not None
    await until(lambda: dialog.is_settled)
    return dialog


def test_a_file_is_redacted_and_says_what_is_replaced(
    world: Listening, qapp: QApplication, export_folder: Path
) -> None:
    world.receive(event(1), event(2, payer_name="Other Payer"))

    async def look() -> None:
        async with world.desktop.window("developer") as window:
            await deliveries(window)
            dialog = await exporting(window)
            assert unnamed(dialog) == []
            assert dialog.sentence.text() == "2 deliveries · TEST, not real money · no filter"
            preview = dialog.preview.toPlainText()
            assert '"method": "POST"' in preview
            assert not any(secret in preview for secret in SECRETS)
            assert "<payer_name 1>" in preview
            replaced = dialog.replaced.text()
            assert replaced.startswith("Replaced by placeholders: ")
            assert "2 names" in replaced
            for form, suffix in (
                (CaptureFormat.HAR, "har"),
                (CaptureFormat.JSONL, "jsonl"),
                (CaptureFormat.SUPPORT, "json"),
            ):
                dialog.form.choose(form)
                dialog.form.chosen.emit(form)
                await until(lambda: dialog.is_settled)
                asked = dialog.ask_where()
                assert asked.directory().absolutePath() == str(export_folder)
                asked.reject()
                path = export_folder / f"out.{suffix}"
                dialog.write(path)
                await until(lambda: dialog.is_settled)
                assert dialog.outcome.text() == f"2 deliveries written to out.{suffix}."
                text = path.read_text(encoding="utf-8")
                assert not any(secret in text for secret in SECRETS)
                assert world.endpoint.path not in text
                for line in text.splitlines() if form is CaptureFormat.JSONL else (text,):
                    json.loads(line)
            dialog.reject()

    run_window(qapp, look())
    assert "deliveries exported, revealed" not in [action for action, _ in world.audited()]


def test_personal_data_needs_a_tick_and_is_noted(
    world: Listening, qapp: QApplication, export_folder: Path
) -> None:
    world.receive(event(1))
    mouse = Mouse()

    async def look() -> None:
        async with world.desktop.window("developer") as window:
            await deliveries(window)
            dialog = await exporting(window)
            mouse.click(dialog.with_personal)
            assert "it is noted who exported them" in dialog.personal_note.text()
            assert not any(secret in dialog.preview.toPlainText() for secret in SECRETS)
            dialog.write(export_folder / "out.har")
            await until(lambda: dialog.is_settled)
            assert "The personal data is in it, which was noted." in dialog.outcome.text()
            assert dialog.show_folder.isVisible()
            text = (export_folder / "out.har").read_text(encoding="utf-8")
            assert all(secret in text for secret in SECRETS)
            assert world.endpoint.path not in text
            dialog.form.choose(CaptureFormat.SUPPORT)
            dialog.form.chosen.emit(CaptureFormat.SUPPORT)
            await until(lambda: dialog.is_settled)
            assert not dialog.with_personal.isEnabled()
            assert not dialog.is_revealed, "a file for support is never revealed"
            dialog.reject()

    run_window(qapp, look())
    assert [each for each in world.audited() if "revealed" in each[0]] == [
        ("deliveries exported, revealed", "1 as har")
    ]


def test_one_delivery_is_exported_from_its_inspector(
    world: Listening, qapp: QApplication, export_folder: Path
) -> None:
    one, _ = world.receive(event(1), event(2))

    async def look() -> None:
        async with world.desktop.window("developer") as window:
            await deliveries(window)
            await opened(window, one)
            window.deliveries.delivery.copy_as.export_chosen.emit()
            dialog = window.deliveries.deeds.captures.exporting
            assert dialog is not None
            await until(lambda: dialog.is_settled)
            assert dialog.ids == (one,)
            assert dialog.sentence.text() == f"1 delivery · TEST, not real money · delivery {one}"
            dialog.reject()

    run_window(qapp, look())


def test_what_goes_wrong_is_said_and_nothing_is_written(
    world: Listening, qapp: QApplication, export_folder: Path
) -> None:
    world.receive(event(1))

    async def look() -> None:
        async with world.desktop.window("developer") as window:
            await deliveries(window)
            dialog = await exporting(window)
            dialog.write(export_folder / "nowhere" / "out.har")
            await until(lambda: dialog.is_settled and not dialog.problem.isHidden())
            assert dialog.problem.text()
            assert dialog.outcome.isHidden()
            dialog.reject()

    run_window(qapp, look())
    assert list(export_folder.iterdir()) == []


@pytest.mark.in_process
def test_a_closed_dialog_reads_no_further(world: Listening, qapp: QApplication) -> None:
    world.receive(*(event(number) for number in range(30)))
    read: list[int] = []
    at_work, gate = threading.Event(), threading.Event()
    reader = world.core.reader
    plain = reader.delivery

    def slow(number: int) -> object:
        read.append(number)
        at_work.set()
        gate.wait(30)
        return plain(number)

    async def look() -> None:
        async with world.desktop.window("developer") as window:
            await deliveries(window)
            reader.delivery = slow
            try:
                captures = window.deliveries.deeds.captures
                Mouse().click(window.deliveries.filters.export)
                await until(at_work.is_set)
                assert captures.exporting is not None
                captures.exporting.reject()
                gate.set()
                await settled(window)
            finally:
                del reader.delivery
            assert len(read) == 1

    run_window(qapp, look())


def test_the_words_for_what_is_replaced() -> None:
    found = ExportPreview(2, 1, {"email": 1, "payer_name": 1_204, "something_new": 2})
    assert words.replaced_text(found) == (
        "Replaced by placeholders: 1 e-mail address, 1,204 names, 2 something_new."
    )
    assert words.replaced_text(ExportPreview(1, 0, {})) == "There is nothing in it that has to be replaced."
    assert words.written_text(found, "a.har", is_revealed=False) == (
        "2 deliveries written to a.har. 1 was removed meanwhile and is not in it."
    )
    assert len({words.form_text(each) for each in CaptureFormat}) == len(CaptureFormat)
