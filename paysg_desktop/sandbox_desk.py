"""The program's own sandbox: started on request, connected as an account, heard through an endpoint of its own.

It rehearses against that endpoint, or against another receiver on this computer; and receivers are examined.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine
from contextlib import AbstractContextManager, ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import urlsplit

from paysg_desktop.account_desk import AccountDesk
from paysg_desktop.domain.account import Account, SyncState
from paysg_desktop.domain.api import PaymentRecord
from paysg_desktop.domain.endpoint import Endpoint, EndpointSecret, Environment, SecretReference
from paysg_desktop.domain.errors import RefusedError
from paysg_desktop.domain.ports import Sender
from paysg_desktop.domain.tasks import spawn
from paysg_desktop.endpoint_desk import EndpointDesk
from paysg_desktop.sandbox.examination.examination import Examination, Order, refuse_live
from paysg_desktop.sandbox.examination.records import Case, Sheet
from paysg_desktop.sandbox.server.hooks import Hook, loopback_url
from paysg_desktop.sandbox.server.post_office import Attempt
from paysg_desktop.sandbox.server.rehearsal import Rehearsed
from paysg_desktop.usecases.endpoints import new_endpoint
from paysg_desktop.usecases.facts import checked
from paysg_desktop.usecases.replay_run import Stop

if TYPE_CHECKING:  # loaded by a sandbox that runs
    from paysg_desktop.sandbox.server.server import SandboxServer
    from paysg_desktop.sandbox.server.thread import SandboxThread

FOLDER = "sandbox"
PAYMENTS = 60
_DAYS = 40
_KEY, _SECRET = "sandbox-key", "sandbox-webhook"
_NAMES = ("Sandbox licences", "Sandbox permits")
_ENDPOINT = "Sandbox"
_OWN_PROVIDER = "paysg"


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


TellSheet = Callable[[tuple[Case, ...], Sheet], None]


class OnLoop(Protocol):
    """Runs an examination where this program's network work is done, and waits for it."""

    def __call__(self, work: Coroutine[Any, Any, Sheet], /) -> Sheet: ...


@dataclass(frozen=True, slots=True)
class Target:
    """Where the sandbox sends a provider's webhooks; without a `url` to this workspace's own endpoint.

    Without a `secret` they are signed with one of the sandbox's.
    """

    provider: str = _OWN_PROVIDER
    url: str | None = field(default=None, repr=False)
    secret: str | None = field(default=None, repr=False)

    @property
    def is_own(self) -> bool:
        return self.url is None


@dataclass(frozen=True, slots=True)
class Standing:
    """The sandbox as it stands.

    `endpoint_id` is the own endpoint, where that is the target; `secret` what webhooks are signed with, None
    while the target is not registered: nothing listens, or a rehearsal has deleted it. `others` counts further
    addresses, registered by the API. `attempts` are the last ones, oldest first, of `count` altogether; `waiting`
    letters were not taken yet.
    """

    base_url: str
    key: str = field(repr=False)
    services: tuple[tuple[str, str], ...]
    """Ids and names."""
    speed: float
    target: Target
    endpoint_id: str | None
    secret: str | None = field(repr=False)
    others: int
    attempts: tuple[Attempt, ...]
    count: int
    taken: int
    missed: int
    forgeries_taken: int
    forgeries_refused: int
    waiting: int
    next_due_at: int | None

    @property
    def is_registered(self) -> bool:
        return self.secret is not None


@dataclass(frozen=True, slots=True)
class _Aim:
    """A target, how it is registered, and the own endpoint where it is one."""

    target: Target = Target()
    hook: Hook | None = None
    endpoint_id: str | None = None


class SandboxDesk:
    """One sandbox for a running program. Its key and secret live in this process alone, its accounts with them.

    `base_url` is where the listener is, None while nothing listens. Any thread but the UI's; a start takes a
    second or two, the rest milliseconds.
    """

    def __init__(
        self,
        desk: AccountDesk,
        workspace: Path,
        open_sandbox: OpenSandbox,
        base_url: Callable[[], str | None],
    ) -> None:
        self._desk = desk
        self._workspace = workspace
        self._open_sandbox = open_sandbox
        self._base_url = base_url
        self._stack = ExitStack()
        self._running: SandboxThread | None = None
        self._starting, self._using = threading.Lock(), threading.RLock()
        self._aim = _Aim()
        self._speed = 1.0
        self._watchers: tuple[Callable[[], None], ...] = ()

    # --- its life ---

    @property
    def running(self) -> SandboxThread | None:
        """The sandbox, while it runs."""
        return self._running

    def start(self) -> Account:
        """Start it where it does not run yet, with payments made up, and give its first account."""
        with self._starting:
            if self._running is None:
                begun = self._stack.enter_context(self._open_sandbox(self._workspace / FOLDER))
                begun.call(self._prepare, begun.server)
                self._desk.keep_for_session(_SECRET, begun.server.webhook_secret)
                self._running = begun
            with self._using:
                self._register_again(self._running)
            account = self._connect(self._running.server)
        self.tell()
        return account

    def stop(self) -> None:
        """End it, and forget its accounts; what was read of its payments stays."""
        with self._starting, self._using:
            self._running = None
            self._aim = _Aim()
            self.forget()
            self._stack.close()
        self.tell()

    def forget(self) -> None:
        """Disconnect the accounts of a sandbox that runs no more: their key is gone."""
        for account in self._desk.store.reader.configured_accounts(Environment.DEMO):
            if account.key == SecretReference("session", _KEY):
                self._desk.store.remove_account(account)

    def watch(self, watcher: Callable[[], None]) -> Callable[[], None]:
        """Call `watcher`, on whatever thread, whenever something has moved; returns what ends that."""
        self._watchers = (*self._watchers, watcher)

        def unwatch() -> None:
            self._watchers = tuple(each for each in self._watchers if each is not watcher)

        return unwatch

    def tell(self) -> None:
        """Something has moved."""
        for watcher in self._watchers:
            watcher()

    # --- rehearsing ---

    def standing(self) -> Standing | None:
        """How it stands; None while it does not run."""
        with self._using:
            running = self._running
            return None if running is None else running.call(self._stands, running.server)

    def aim(self, target: Target) -> None:
        """Send the webhooks there from now on; what waits for the target before is dropped.

        Raises RefusedError for an address that is not on this computer, or of a LIVE endpoint, and UsageError.
        """
        if target.url is not None:
            refuse_live(target.url, self._desk.store.reader.endpoints())
        with self._using:
            self._register(self._required(), target)
        self.tell()

    def rehearse(self, kind: str, count: int | None = None) -> Rehearsed:
        """Send made-up events to the target; see `REHEARSALS`. Raises RefusedError, UsageError."""
        with self._using:
            running = self._required()
            self._register(running, self._aim.target)
            begun = running.call(running.server.rehearse, kind, count, self._aim.target.provider)
        self.tell()
        return begun

    def drop_waiting(self) -> None:
        """Send the target nothing more of what waits."""
        with self._using:
            running = self._required()
            if self._aim.hook is not None:
                running.call(running.server.world.hooks.remove, self._aim.hook.id)
            running.call(running.server.world.post.drop_undeliverable)
            self._register_again(running)
        self.tell()

    def set_speed(self, speed: float) -> None:
        """Divide the waits between attempts by this, those that have begun, too."""
        with self._using:
            self._speed = speed
            running = self._required()
            running.call(running.server.world.post.set_speed, speed)
        self.tell()

    # --- inside ---

    def _required(self) -> SandboxThread:
        if self._running is None:
            raise RefusedError("The sandbox does not run. Start it first.")
        return self._running

    def _register_again(self, running: SandboxThread) -> None:
        """The target as it was, where it can be reached."""
        if not self._aim.target.is_own or self._base_url() is not None:
            self._register(running, self._aim.target)

    def _register(self, running: SandboxThread, target: Target) -> None:
        """Have the sandbox send there, and to the target before no more; nothing moves where it does already."""
        endpoint = self._endpoint(target)
        url = loopback_url(target.url or "" if endpoint is None else f"{self._base_url()}{endpoint.path}")
        hook = running.call(_registered, running.server, url, target, self._aim)
        self._aim = _Aim(target, hook, None if endpoint is None else endpoint.id)

    def _endpoint(self, target: Target) -> Endpoint | None:
        """The own one: that of the last time, whose secret can be read again now, or a new one.

        None for a target elsewhere. Raises RefusedError where nothing listens.
        """
        if not target.is_own:
            return None
        if self._base_url() is None:
            raise RefusedError(
                "Nothing listens at the moment, so this workspace's own endpoint would hear nothing. Choose "
                "another address on this computer."
            )
        secret = SecretReference("session", _SECRET)
        secrets = (EndpointSecret(secret),)
        known = (
            each for each in self._desk.store.reader.endpoints() if each.secrets == secrets and each.is_enabled
        )
        found = next(known, None)
        if found is None:
            found = new_endpoint(
                _OWN_PROVIDER, Environment.DEMO, self._desk.clock, name=_ENDPOINT, secrets=(secret,)
            )
            self._desk.add_endpoint(found)
        elif found.id != self._aim.endpoint_id:
            self._desk.reload_book()
        return found

    def _connect(self, server: SandboxServer) -> Account:
        key = self._desk.keep_for_session(_KEY, server.paysg_key)
        now = self._desk.clock.now()
        accounts = [
            Account("paysg", Environment.DEMO, id_, name, key, now, server.base_url)
            for id_, name in zip(server.payment_service_ids, _NAMES, strict=True)
        ]
        for account in accounts:
            self._desk.add_accounts((account,))
        return accounts[0]

    # --- on the sandbox's thread ---

    def _prepare(self, server: SandboxServer) -> None:
        if not len(server.world.payments):
            server.seed(PAYMENTS, days=_DAYS)
        server.world.post.set_speed(self._speed)
        server.world.post.on_attempt = self._hear

    def _hear(self, attempt: Attempt) -> None:
        del attempt
        self.tell()

    def _stands(self, server: SandboxServer) -> Standing:
        post, hooks, aim = server.world.post, server.world.hooks, self._aim
        hook = None if aim.hook is None else hooks.get(aim.hook.id)
        counts = post.counts
        return Standing(
            base_url=server.base_url,
            key=server.paysg_key,
            services=tuple(zip(server.payment_service_ids, _NAMES, strict=True)),
            speed=post.speed,
            target=aim.target,
            endpoint_id=aim.endpoint_id,
            secret=None if hook is None else hook.secret,
            others=sum(each != hook for each in hooks.of(aim.target.provider)),
            attempts=tuple(post.attempts),
            count=counts["taken"] + counts["not taken"],
            taken=counts["taken"],
            missed=counts["not taken"],
            forgeries_taken=counts["forgery taken"],
            forgeries_refused=counts["forgery refused"],
            waiting=post.waiting,
            next_due_at=post.next_due_at,
        )


def _registered(server: SandboxServer, url: str, target: Target, before: _Aim) -> Hook:
    """The target's registration: the one there is, or a new one in place of it. On the sandbox's loop."""
    hooks = server.world.hooks
    old = None if before.hook is None else hooks.get(before.hook.id)
    if old is not None and target == before.target and old.url == url:
        return old
    path = urlsplit(url).path
    known = [each for each in hooks.of(target.provider) if each.url == url]
    # An own path is nobody else's, so what was registered with another port is of an earlier run.
    stale = [each for each in hooks.of(target.provider) if target.is_own and urlsplit(each.url).path == path]
    made = known[0] if known and target.is_own else server.register(url, target.secret, target.provider)
    for each in (*known, *stale, *([old] if old is not None else [])):
        if each.id != made.id:
            hooks.remove(each.id)
    server.world.post.drop_undeliverable()
    return made


class ExaminationDesk:
    """Examinations of receivers, in this program's name."""

    def __init__(self, desk: EndpointDesk, open_sender: Callable[[], Sender], on_loop: OnLoop) -> None:
        self._desk = desk
        self._open_sender = open_sender
        self._on_loop = on_loop

    def __call__(self, order: Order, tell: TellSheet, stop: Stop) -> Sheet:
        """Play the cases until the last, or until `stop` is said; gives the sheet as far as it came then.

        `tell` gets the cases that are played and the sheet as it stands, on some other thread: once before the
        first and once after each. Blocks for seconds. Raises RefusedError, UsageError and NotFoundError.
        """
        refuse_live(order.url, self._desk.store.reader.endpoints())
        return self._on_loop(self._examined(order, tell, stop))

    async def _examined(self, order: Order, tell: TellSheet, stop: Stop) -> Sheet:
        sender = self._open_sender()
        try:
            examination = Examination(sender, self._desk.clock, order)
            tell(examination.cases, examination.sheet)
            work, stopped = (
                spawn(examination.run(lambda _: tell(examination.cases, examination.sheet))),
                stop.heard(),
            )
            try:
                await asyncio.wait((work, stopped), return_when=asyncio.FIRST_COMPLETED)
            finally:
                work.cancel()
                # This loop may have ended once it is said: nobody is to tell it then.
                stopped.cancel()
            with suppress(asyncio.CancelledError):
                await work
            return examination.sheet
        finally:
            await sender.aclose()
