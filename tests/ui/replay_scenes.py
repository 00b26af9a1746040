"""Deliveries sent again, one and many: what is asked, what stands against it, and how it ended."""

from __future__ import annotations

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.replay import RunState
from paysg_desktop.ui.shell import PAYMENTS
from tests.recorder import Held, recording
from tests.signing import event
from tests.ui.replays import Listening, answered, deliveries, replaying
from tests.ui.scenes import Stand
from tests.ui.test_replay_dialog import replaying_many, typed
from tests.ui.windows import gone, until

NOWHERE = "http://127.0.0.1:9/"
REFUSED = ("ftp://127.0.0.1/", "http://169.254.169.254/latest", "http://10.1.2.3/")


async def one(stand: Stand, world: Listening) -> None:
    """Why not, an answer with an error, and no answer at all."""
    (number,) = world.receive(event(1))
    await deliveries(stand.window)
    dialog = await replaying(stand.window, number)
    await stand.look(dialog)
    for url in REFUSED:
        await typed(dialog, url)
        await stand.look(dialog)
    dialog.options.new_id.click()
    await until(lambda: dialog.is_settled)
    await stand.look(dialog)
    dialog.options.sign.click()
    with recording(lambda _: answered(500, b'{"id":1}')) as app:
        for count, url in enumerate((app.url, NOWHERE), 1):
            await typed(dialog, url)
            await until(dialog.last.isEnabled)
            dialog.submit()
            await until(lambda wanted=count: dialog.sent_count == wanted)
            await until(lambda: dialog.is_settled)
            await stand.look(dialog)
    await stand.close(dialog)
    stand.window.show_view(PAYMENTS)


async def many(stand: Stand, world: Listening) -> None:
    """Asked, barred, sent, not taken in part, and left alone where another of its payment is newer."""
    bare = world.add(Environment.TEST, name="A1", has_secret=False)
    world.receive(event(1), event(1, description="INV-2").replace(b"evt_000000000001", b"evt_000000000101"))
    world.receive(event(2), endpoint=bare)
    await deliveries(stand.window)
    dialog = await replaying_many(stand.window)
    await stand.look(dialog)
    for url in REFUSED:
        await typed(dialog, url)
        await stand.look(dialog)
    dialog.options.sign.click()
    await typed(dialog, NOWHERE)
    await stand.look(dialog)
    dialog.options.sign.click()
    dialog.newest.click()
    await until(lambda: dialog.is_settled)
    with recording(lambda request: answered(503 if b"INV-2" in request.body else 200)) as app:
        await typed(dialog, app.url)
        await stand.look(dialog)
        await until(dialog.last.isEnabled)
        dialog.submit()
        await until(lambda: dialog.page is dialog.run)
        await until(lambda: dialog.run.progress is not None and dialog.run.progress.run.state is RunState.DONE)
        await stand.look(dialog)
    await stand.close(dialog)
    stand.window.show_view(PAYMENTS)


async def stopped(stand: Stand, world: Listening) -> None:
    """A run under way, told in the strip, too; and the same stopped."""
    world.receive(*(event(number) for number in range(10, 14)))
    await deliveries(stand.window)
    dialog = await replaying_many(stand.window)
    held = Held(answered(200))
    with recording(held) as app:
        await typed(dialog, app.url)
        await until(dialog.last.isEnabled)
        dialog.submit()
        await until(lambda: dialog.page is dialog.run)
        await until(held.has_come)
        stand.seen.look(dialog)
        stand.seen.look(stand.window)
        dialog.run.stop.click()
        await until(lambda: dialog.run.progress is not None and dialog.run.progress.run.state is RunState.STOPPED)
        held.let_go()
        await stand.look(dialog)
    dialog.close()
    await gone(dialog, stand.window)
    stand.window.show_view(PAYMENTS)


SCENES = (one, many, stopped)
