"""The program's own sandbox: started on request, connected as an account, heard through an endpoint of its own."""

from __future__ import annotations

import asyncio
import threading
from contextlib import AbstractContextManager, ExitStack
from pathlib import Path
from typing import Protocol

from paysg_desktop.account_desk import AccountDesk
from paysg_desktop.domain.account import Account, SyncState
from paysg_desktop.domain.api import PaymentRecord
from paysg_desktop.domain.endpoint import Endpoint, EndpointSecret, Environment, SecretReference
from paysg_desktop.domain.errors import RefusedError
from paysg_desktop.sandbox.server.server import SandboxServer
from paysg_desktop.sandbox.server.thread import SandboxThread
from paysg_desktop.usecases.endpoints import new_endpoint
from paysg_desktop.usecases.facts import checked

FOLDER = "sandbox"
PAYMENTS = 60
_DAYS = 40
_KEY, _SECRET = "sandbox-key", "sandbox-webhook"
_NAMES = ("Sandbox licences", "Sandbox permits")
_ENDPOINT = "Sandbox"


async def take_made_up(desk: AccountDesk, account: Account, body: bytes) -> None:
    """Take a payment object of the demo in, as if its API had just been read; refused elsewhere."""
    if account.environment is not Environment.DEMO or account.key is not None:
        raise RefusedError("Only the demo's own account takes made-up payments.")
    now = desk.clock.now()
    provider = desk.providers[account.provider]
    record = PaymentRecord(provider.parse_payment(body).payment_id or "", body)
    fact = checked(account, record, provider, now)
    await asyncio.to_thread(desk.store.save_checked, account, now, [fact], [record.id], [])
    await asyncio.to_thread(desk.store.save_sync_state, account, SyncState(now, now, now, now))


class OpenSandbox(Protocol):
    """Runs a sandbox on a folder for as long as the context lasts."""

    def __call__(self, folder: Path) -> AbstractContextManager[SandboxThread]: ...


class SandboxDesk:
    """One sandbox for a running program. Its key and secret live in this process alone, its accounts with them."""

    def __init__(self, desk: AccountDesk, workspace: Path, open_sandbox: OpenSandbox) -> None:
        self._desk = desk
        self._workspace = workspace
        self._open_sandbox = open_sandbox
        self._stack = ExitStack()
        self._running: SandboxThread | None = None
        self._starting = threading.Lock()

    @property
    def running(self) -> SandboxThread | None:
        """The sandbox, while it runs."""
        return self._running

    def start(self, base_url: str | None) -> Account:
        """Start it where it does not run yet, with payments made up, and give its first account.

        `base_url` is where the listener is, for its webhooks to come in; None while nothing listens. It takes a
        second or two.
        """
        with self._starting:
            if self._running is None:
                self._running = self._stack.enter_context(self._open_sandbox(self._workspace / FOLDER))
                self._fill(self._running)
                self._hear(self._running, base_url)
            return self._connect(self._running.server)

    def stop(self) -> None:
        """End it, and forget its accounts; what was read of its payments stays."""
        self._running = None
        self.forget()
        self._stack.close()

    def forget(self) -> None:
        """Disconnect the accounts of a sandbox that runs no more: their key is gone."""
        for account in self._desk.store.reader.configured_accounts(Environment.DEMO):
            if account.key == SecretReference("session", _KEY):
                self._desk.store.remove_account(account)

    def _fill(self, sandbox: SandboxThread) -> None:
        if not sandbox.call(lambda: len(sandbox.server.world.payments)):
            sandbox.call(sandbox.server.seed, PAYMENTS, days=_DAYS)

    def _hear(self, sandbox: SandboxThread, base_url: str | None) -> None:
        secret = self._desk.keep_for_session(_SECRET, sandbox.server.webhook_secret)
        if base_url is None:
            return
        endpoint = self._endpoint(secret)
        sandbox.call(sandbox.server.register, base_url + endpoint.path)

    def _endpoint(self, secret: SecretReference) -> Endpoint:
        """The one of the last time, whose secret can be read again now; or a new one."""
        secrets = (EndpointSecret(secret),)
        known = (
            each for each in self._desk.store.reader.endpoints() if each.secrets == secrets and each.is_enabled
        )
        found = next(known, None)
        if found is not None:
            self._desk.reload_book()
            return found
        made = new_endpoint("paysg", Environment.DEMO, self._desk.clock, name=_ENDPOINT, secrets=(secret,))
        self._desk.add_endpoint(made)
        return made

    def _connect(self, server: SandboxServer) -> Account:
        key = self._desk.keep_for_session(_KEY, server.paysg_key)
        now = self._desk.clock.now()
        accounts = [
            Account("paysg", Environment.DEMO, id_, name, key, now, server.base_url)
            for id_, name in zip(server.payment_service_ids, _NAMES, strict=True)
        ]
        for account in accounts:
            self._desk.add_account(account)
        return accounts[0]
