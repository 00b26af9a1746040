"""Somebody at a terminal with one workspace, who acts on payments of a real sandbox."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from paysg_desktop.api import retrying
from paysg_desktop.domain.clock import SystemClock
from paysg_desktop.sandbox.server.thread import SandboxThread, sandbox_thread
from paysg_desktop.usecases import act
from tests import commands
from tests.commands import Said

KEY, YOCO_KEY, LIVE_KEY = "PAYSG_DESKTOP_TEST_KEY", "PAYSG_DESKTOP_YOCO_KEY", "PAYSG_DESKTOP_LIVE_KEY"
EMAIL = "payer@example.sg"


class Terminal(commands.Terminal):
    """Somebody at a terminal with one workspace, and the sandbox that it acts on."""

    def __init__(self, folder: Path, sandbox: SandboxThread) -> None:
        super().__init__(folder)
        self.sandbox = sandbox
        self.server = sandbox.server

    def connect(self) -> None:
        where = ("--base-url", self.server.base_url, "--key-env", KEY)
        done = self.run(
            "accounts", "add", "--id", self.server.payment_service_ids[0], "--name", "Licences", *where
        )
        assert done.code == 0, done.err + done.out

    def create(self, *more: str, reference: str = "INV-1", amount: str = "50.00") -> Said:
        about = ("--reference", reference, "--payer-name", "Example Payer", "--description", "Permit renewal")
        return self.run("pay", "create", *about, "--amount", amount, "--email", EMAIL, "--json", *more)

    def created(self, *more: str, reference: str = "INV-1", amount: str = "50.00") -> str:
        done = self.create(*more, reference=reference, amount=amount)
        assert done.code == 0, done.err + done.out
        return str(done.line["payment"])

    def paid(self, reference: str = "INV-1", amount: str = "50.00") -> str:
        """The id of a payment that was created and paid, and read again since."""
        payment = self.created(reference=reference, amount=amount)
        self.sandbox.call(self.server.pay, payment)
        assert self.run("pay", "get", payment).code == 0
        return payment

    def fail(self, kind: str, endpoint: str, count: int | None = 1) -> None:
        self.sandbox.call(self.server.faults.add, kind, endpoint, count)

    def executed(self, kind: str) -> list[tuple[str, int | None]]:
        """What the sandbox really did: subject and amount."""
        return [(each.subject, each.minor) for each in self.server.world.record.executed if each.kind == kind]

    def refunded(self) -> list[int | None]:
        return [minor for _, minor in self.executed("refund")]

    def settings(self, text: str) -> None:
        (self.folder / "settings.toml").write_text(text, encoding="utf-8")


@contextmanager
def connected(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Terminal]:
    """A terminal whose workspace is connected to the first payment service of a sandbox; it waits for nothing."""
    with sandbox_thread(folder / "sandbox", SystemClock()) as sandbox:
        monkeypatch.setenv(KEY, sandbox.server.paysg_key)
        monkeypatch.setenv(YOCO_KEY, sandbox.server.yoco_key)
        monkeypatch.setenv(LIVE_KEY, "paysg_live_0123456789")
        monkeypatch.setattr(retrying, "FIRST_WAIT_S", 0.001)
        monkeypatch.setattr(act, "WAITS_S", (0.001, 0.001, 0.001))
        terminal = Terminal(folder / "workspace", sandbox)
        terminal.connect()
        yield terminal
