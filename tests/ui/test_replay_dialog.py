"""The replay dialogs: what is typed is what is sent, why not is said before, what came back stands there."""

from __future__ import annotations

import threading
from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.replay import RunState
from paysg_desktop.settings.declarations import OTHER_HOSTS
from paysg_desktop.ui.dialogs.replay_dialog import ReplayDialog
from paysg_desktop.ui.dialogs.replay_many import ReplayManyDialog
from paysg_desktop.ui.gate import ForeignLabel
from paysg_desktop.ui.window import MainWindow
from paysg_desktop.usecases.new_destination import NewDestination
from tests.recorder import Held, recording
from tests.signing import event
from tests.ui.journeys import Mouse
from tests.ui.replays import Listening, answered, deliveries, opened, place, replaying, verdict
from tests.ui.test_access import unnamed
from tests.ui.windows import run_window, settled, until

AMOUNT = "data.object.amount_in_cents"
EMAIL = "data.object.payer_email"


# --- one delivery ---


async def typed(dialog: ReplayDialog | ReplayManyDialog, url: str) -> None:
    dialog.target.line.setFocus()
    dialog.target.line.clear()
    QTest.keyClicks(dialog.target.line, url)
    await until(lambda: dialog.is_settled)


async def sent(dialog: ReplayDialog, mouse: Mouse) -> None:
    before = dialog.sent_count
    mouse.click(dialog.last)
    await until(lambda: dialog.sent_count == before + 1)
    await until(lambda: dialog.is_settled)


def test_why_not_is_said_while_one_types(world: Listening, qapp: QApplication) -> None:
    (number,) = world.receive(event(1))

    async def look() -> None:
        async with world.desktop.window("developer") as window:
            await deliveries(window)
            dialog = await replaying(window, number)
            assert unnamed(dialog) == []
            assert dialog.notes.missing.text() == "Say where it is to be sent."
            assert not dialog.last.isEnabled()
            for url, part in (
                ("ftp://127.0.0.1/", "http://"),
                ("http://169.254.169.254/latest", "never"),
                ("http://10.1.2.3/", "forwarding.other_hosts"),
            ):
                await typed(dialog, url)
                ((sentence, tone),) = dialog.notes.sentences
                assert (part in sentence, tone) == (True, "bad"), sentence
                assert "Nothing was sent" not in sentence
                assert not dialog.last.isEnabled()
            await typed(dialog, "http://127.0.0.1:9/")
            assert dialog.notes.sentences == ()
            assert dialog.last.isEnabled()
            assert world.core.reader.replay_runs(Environment.TEST) == ()
            dialog.reject()

    run_window(qapp, look())


def test_it_is_sent_as_it_came_and_again_with_what_was_typed(world: Listening, qapp: QApplication) -> None:
    (number,) = world.receive(event(1))
    mouse = Mouse()

    async def look(app: Any) -> None:
        async with world.desktop.window("developer") as window:
            await deliveries(window)
            dialog = await replaying(window, number)
            await typed(dialog, app.url)
            await sent(dialog, mouse)
            assert app.requests[-1].body == event(1)
            assert dialog.answer.chip.chip is not None
            assert dialog.answer.chip.chip.text == "500"
            assert "p•••@example.sg" in dialog.answer.findChildren(ForeignLabel)[-1].text()
            assert (dialog.last.accessibleName(), dialog.isVisible()) == ("Send again", True)
            dialog.body.tree.values.setData(place(dialog.body.tree, AMOUNT), "777")
            await until(lambda: dialog.is_settled)
            ((warning, tone),) = dialog.notes.sentences
            assert ("signature won't hold" in warning, tone) == (True, "caution")
            mouse.click(dialog.options.sign)
            await until(lambda: dialog.is_settled and dialog.notes.sentences == ())
            dialog.headers.lines.setData(dialog.headers.lines.index(0, 1), "text/plain")
            await until(lambda: dialog.is_settled)
            for _ in range(2):
                await sent(dialog, mouse)
                assert app.requests[-1].body == event(1).replace(b":1234,", b":777,")
                assert app.requests[-1].header(b"content-type") == b"text/plain"
                assert verdict(app.requests[-1], world.core.clock.now()) == "verified"
            assert "Sent 3 times" in dialog.answer.sentence.text()
            dialog.reject()
            await opened(window, number)
            await until(lambda: window.deliveries.delivery.tabs.bar.tabText(4) == "Attempts 3")

    with recording(lambda _: answered(500, b'{"email":"payer@example.sg"}')) as app:
        run_window(qapp, look(app))


def test_the_last_target_is_chosen_again_even_after_a_restart(world: Listening, qapp: QApplication) -> None:
    one, two = world.receive(event(1), event(2))

    async def look(app: Any) -> None:
        async with world.desktop.window("developer") as window:
            await deliveries(window)
            dialog = await replaying(window, one)
            await typed(dialog, app.url)
            await sent(dialog, Mouse())
            dialog.reject()
        async with world.desktop.window("developer") as window:
            await deliveries(window)
            dialog = await replaying(window, two)
            assert dialog.target.target.url == app.url
            assert dialog.last.isEnabled()
            dialog.reject()

    with recording() as app:
        run_window(qapp, look(app))


def test_what_cannot_be_signed_or_renewed_says_so(world: Listening, qapp: QApplication) -> None:
    bare = world.add(Environment.TEST, name="bare", has_secret=False)
    (number,) = world.receive(b'{"no":"id"}', endpoint=bare)

    async def look() -> None:
        async with world.desktop.window("developer") as window:
            await deliveries(window)
            dialog = await replaying(window, number)
            assert not dialog.options.sign.isEnabled()
            assert not dialog.options.new_id.isEnabled()
            assert "“bare” has no current secret" in dialog.options.note.text()
            dialog.reject()

    run_window(qapp, look())


def test_a_destination_signs_with_its_own_secret(world: Listening, qapp: QApplication) -> None:
    (number,) = world.receive(event(1))

    async def look(app: Any) -> None:
        secret = world.core.keep_for_session("own", "the app's own secret")
        await world_add(world, NewDestination(app.url, "My app", Environment.TEST, secret=secret))
        async with world.desktop.window("developer") as window:
            await deliveries(window)
            dialog = await replaying(window, number)
            assert (dialog.target.destination is not None, dialog.target.line.isHidden()) == (True, True)
            assert "/app/hook" not in dialog.target.place.text()
            assert (dialog.options.sign.isChecked(), dialog.options.sign.isEnabled()) == (True, False)
            assert "has a secret of its own" in dialog.options.note.text()
            await sent(dialog, Mouse())
            assert verdict(app.requests[-1], world.core.clock.now()) == "failed", "another secret's signature"
            dialog.reject()

    with recording() as app:
        run_window(qapp, look(app))


async def world_add(world: Listening, new: NewDestination) -> None:
    """On a thread, as the window does it."""
    done = threading.Thread(target=world.core.forwards.add, args=(new,))
    done.start()
    await until(lambda: not done.is_alive())


def test_live_data_leaves_only_when_that_is_confirmed(world: Listening, qapp: QApplication) -> None:
    live = world.add(Environment.LIVE, name="live")
    (number,) = world.receive(event(1), endpoint=live)
    world.core.settings.set(OTHER_HOSTS, True)
    mouse = Mouse()

    async def look() -> None:
        async with world.desktop.window("developer") as window:
            await deliveries(window, Environment.LIVE)
            dialog = await replaying(window, number)
            assert dialog.notes.confirm.isHidden()
            await typed(dialog, "http://10.1.2.3:9/")
            assert "is not on this computer" in dialog.notes.sentences[-1][0]
            assert not dialog.last.isEnabled()
            dialog.submit()
            assert not dialog.is_busy
            mouse.click(dialog.notes.confirm)
            assert dialog.last.isEnabled()
            assert dialog.notes.is_confirmed
            await typed(dialog, "http://10.1.2.4:9/")
            assert not dialog.notes.is_confirmed, "another place is another question"
            await typed(dialog, "http://127.0.0.1:9/")
            assert (dialog.notes.confirm.isHidden(), dialog.last.isEnabled()) == (True, True)
            dialog.reject()

    run_window(qapp, look())


def test_what_is_revealed_is_logged(world: Listening, qapp: QApplication) -> None:
    (number,) = world.receive(event(1))

    async def look() -> None:
        async with world.desktop.window("developer") as window:
            await deliveries(window)
            dialog = await replaying(window, number)
            Mouse().click(dialog.body.reveal)
            dialog.reject()

    run_window(qapp, look())
    assert ("reveal", f"delivery {number}") in world.audited()


def test_closed_while_it_is_sent_it_is_sent_all_the_same(world: Listening, qapp: QApplication) -> None:
    (number,) = world.receive(event(1))
    held = Held(answered(200))

    async def look(app: Any) -> None:
        async with world.desktop.window("developer") as window:
            await deliveries(window)
            dialog = await replaying(window, number)
            await typed(dialog, app.url)
            Mouse().click(dialog.last)
            await until(held.has_come)
            assert not dialog.last.isEnabled()
            dialog.reject()
            held.let_go()
            await settled(window)
            runs = world.core.reader.replay_runs
            await until(lambda: [(run.state, run.taken) for run in runs(Environment.TEST)] == [(RunState.DONE, 1)])

    with recording(held) as app:
        run_window(qapp, look(app))


# --- many ---


async def replaying_many(window: MainWindow) -> ReplayManyDialog:
    replays = window.deliveries.deeds.replays
    window.deliveries.filters.replay.click()
    await until(lambda: replays.many is not None)
    dialog = replays.many
    assert dialog is not None
    await until(lambda: dialog.is_settled and not dialog._steady.isActive())
    return dialog


def test_many_are_counted_confirmed_and_followed(world: Listening, qapp: QApplication) -> None:
    later = event(1, description="Changed").replace(b"evt_000000000001", b"evt_000000000101")
    world.receive(event(1), event(2), later)

    async def look(app: Any) -> None:
        async with world.desktop.window("developer") as window:
            await deliveries(window)
            dialog = await replaying_many(window)
            assert dialog.sentence.text() == "3 deliveries · TEST · no filter"
            await typed(dialog, app.url)
            assert dialog.last.accessibleName() == "Replay 3 deliveries"
            Mouse().click(dialog.newest)
            await until(lambda: dialog.is_settled)
            assert dialog.last.accessibleName() == "Replay 2 deliveries"
            assert "1 is left out" in dialog.summary.text()
            Mouse().click(dialog.last)
            await until(lambda: dialog.page is dialog.run)
            page = dialog.run
            await until(lambda: page.progress is not None and page.progress.run.state is RunState.DONE)
            assert (page.taken.text(), page.failed.text(), page.left.text()) == (
                "1 taken",
                "1 not taken",
                "1 left out",
            )
            (failure,) = page.failures
            assert failure.status == 503
            assert sorted(each.body for each in app.requests) == sorted([event(2), later])
            page.delivery_requested.emit(failure.delivery_id)
            await until(lambda: window.deliveries.open_detail is not None)
            assert window.deliveries.deeds.replays.many is None
            assert window.deliveries.open_detail.row.id == failure.delivery_id

    with recording(lambda request: answered(503 if request.body == later else 200)) as app:
        run_window(qapp, look(app))


def test_what_waits_to_be_shown_is_counted_too(world: Listening, qapp: QApplication) -> None:
    (number,) = world.receive(event(1))

    async def look() -> None:
        async with world.desktop.window("developer") as window:
            await deliveries(window)
            await opened(window, number)
            world.receive(event(2), event(3))
            await until(window.deliveries.card.pill.isVisible)
            dialog = await replaying_many(window)
            assert dialog.sentence.text() == "3 deliveries · TEST · no filter"
            assert len(dialog.ids) == 3
            dialog.reject()

    run_window(qapp, look())


def test_a_run_goes_on_without_its_dialog_and_can_be_stopped(world: Listening, qapp: QApplication) -> None:
    world.receive(*(event(number) for number in range(20)))
    held = Held(answered(200))

    async def look(app: Any) -> None:
        async with world.desktop.window("developer") as window:
            await deliveries(window)
            strip, replays = window.shell.strip, window.deliveries.deeds.replays
            dialog = await replaying_many(window)
            await typed(dialog, app.url)
            Mouse().click(dialog.last)
            await until(lambda: dialog.page is dialog.run)
            dialog.reject()
            assert replays.many is None
            window.show_view("payments")
            await until(lambda: any(part.text == "Replaying: 0 of 20 sent" for part in strip.parts))
            strip.opened.emit("replay")
            again = replays.many
            assert again is not None
            assert (again.page is again.run, again.last.isVisible()) == (True, False)
            await until(held.has_come)
            Mouse().click(again.run.stop)
            await until(
                lambda: again.run.progress is not None and again.run.progress.run.state is RunState.STOPPED
            )
            assert again.run.chip.chip is not None
            assert again.run.chip.chip.text == "Stopped"
            assert not any("Replaying" in part.text for part in strip.parts)
            again.reject()
            held.let_go()

    with recording(held) as app:
        run_window(qapp, look(app))


def test_what_stands_against_many_is_said_before(world: Listening, qapp: QApplication) -> None:
    bare = world.add(Environment.TEST, name="bare", has_secret=False)
    world.receive(event(1))
    world.receive(event(2), endpoint=bare)

    async def look() -> None:
        async with world.desktop.window("developer") as window:
            await deliveries(window)
            dialog = await replaying_many(window)
            await typed(dialog, "http://127.0.0.1:9/")
            Mouse().click(dialog.options.sign)
            await until(lambda: dialog.is_settled)
            ((sentence, _),) = dialog.notes.sentences
            assert "“bare” has no current secret" in sentence
            assert not dialog.last.isEnabled()
            dialog.reject()

    run_window(qapp, look())
