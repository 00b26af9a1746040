"""A computer that sleeps for hours, and what it watched and polled before."""

from __future__ import annotations

import pytest

from paysg_desktop import watch_desk
from paysg_desktop.core import Core
from paysg_desktop.domain.account import Account
from paysg_desktop.domain.clock import SystemClock
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.payment import PaymentRow
from paysg_desktop.domain.payment_filter import PaymentFilter
from paysg_desktop.usecases import poller
from tests.ui.sandboxes import Sandbox
from tests.ui.windows import Desktop

DEMO = Environment.DEMO
HOUR_US = 3600 * 1_000_000


class Sleep:
    """Moves the clocks of the whole program, as a sleep does."""

    def __init__(self) -> None:
        self.slept_us = 0

    def sleep(self, hours: int) -> None:
        self.slept_us += hours * HOUR_US


@pytest.fixture
def night(monkeypatch: pytest.MonkeyPatch) -> Sleep:
    """For a module that imports this; poller and watch look often."""
    made, now, elapsed = Sleep(), SystemClock.now, SystemClock.elapsed
    monkeypatch.setattr(SystemClock, "now", lambda clock: now(clock) + made.slept_us)
    monkeypatch.setattr(SystemClock, "elapsed", lambda clock: elapsed(clock) + made.slept_us / 1_000_000)
    monkeypatch.setattr(poller, "LOOK_EVERY_S", 0.05)
    monkeypatch.setattr(watch_desk, "LOOK_EVERY_S", 0.05)
    return made


def add_services(core: Core, provider: Sandbox) -> None:
    """Connect every payment service of the sandbox."""
    key = core.keep_for_session("sandbox", provider.server.paysg_key)
    for number, service in enumerate(provider.server.payment_service_ids):
        name, now = f"Counter {number}", core.clock.now()
        core.add_accounts((Account("paysg", DEMO, service, name, key, now, provider.server.base_url),))


def rows(workspace: Desktop) -> dict[str, PaymentRow]:
    """The payments of DEMO, by their ids."""
    reader = workspace.core.reader
    return {row.id: row for row in reader.payments(reader.payment_keys(PaymentFilter(DEMO))).values()}
