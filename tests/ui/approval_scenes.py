"""What a second person is asked, opened in Activity and looked at until it is answered."""

from __future__ import annotations

from paysg_desktop.settings.declarations import APPROVAL_ABOVE
from paysg_desktop.ui.desk import Scope
from paysg_desktop.ui.dialogs.approve_action import ApproveDialog
from paysg_desktop.ui.dialogs.refund_payment import RefundDialog
from paysg_desktop.ui.inspector.payment_actions import Deed
from paysg_desktop.ui.shell import ACTIVITY, PAYMENTS
from tests.ui.acting import FIFTY, opened, shown
from tests.ui.counter_scenes import CounterStand, do, through
from tests.ui.windows import gone, settled, until

ASKS, ANSWERS = "WS-8", "WS-9"


async def approving(stand: CounterStand) -> None:
    dialog = await _asked(stand, is_declining=False)
    dialog.submit()
    await stand.look(dialog)
    missing = dialog.problem.text()
    dialog.staff.line.setText(ASKS.lower())
    dialog.submit()
    await until(lambda: not dialog.is_busy and dialog.problem.text() not in ("", missing))
    await stand.look(dialog)
    dialog.staff.line.setText(ANSWERS)
    dialog.submit()
    await stand.look()
    await gone(dialog, stand.window)
    await stand.look()
    stand.window.show_view(PAYMENTS)


async def approving_late(stand: CounterStand) -> None:
    """Meanwhile somebody gave all of it back elsewhere."""
    dialog = await _asked(stand, is_declining=False)
    before = len(dialog.now.shown)
    stand.at.sandbox.refund(dialog._action.order.payment_id, FIFTY)
    stand.at.read()
    await until(lambda: len(dialog.now.shown) > before)
    await stand.look(dialog)
    await stand.close(dialog)
    stand.window.show_view(PAYMENTS)


async def declining(stand: CounterStand) -> None:
    dialog = await _asked(stand, is_declining=True)
    dialog.staff.line.setText(ANSWERS)
    await stand.settle(dialog)


async def _asked(stand: CounterStand, *, is_declining: bool) -> ApproveDialog:
    """A refund asked for, and the dialog that answers, looked at."""
    window, settings = stand.window, stand.desk.core.settings
    settings.set(APPROVAL_ABOVE, 10)
    deeds = await shown(window, stand.at, stand.at.have(minor=FIFTY))
    do(deeds, Deed.REFUND)
    asking = await opened(window, RefundDialog)
    asking.amount.in_full.click()
    asking.submit()
    asking.confirm_page.staff.line.setText(ASKS)
    await through(stand, asking)
    settings.reset(APPROVAL_ABOVE)
    window.show_scope(Scope(stand.at.environment))
    window.show_view(ACTIVITY)
    await settled(window)
    window.activity.open(window.activity.model.key_at(0))
    header = window.activity.action.header
    await until(header.approve.isVisible)
    (header.decline if is_declining else header.approve).click()
    dialog = await opened(window, ApproveDialog)
    await until(dialog.confirm.isEnabled)
    await stand.look(dialog)
    return dialog


SCENES = (approving, approving_late, declining)
