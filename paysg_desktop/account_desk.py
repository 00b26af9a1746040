"""What a running program does with its accounts: connecting, testing and reading them, and taking in files."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from paysg_desktop.domain.account import Account
from paysg_desktop.domain.api import ConnectionReport
from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import NotFoundError, PaySGDesktopError, RefusedError
from paysg_desktop.domain.imports import ImportDone, ImportFile
from paysg_desktop.domain.ports import CheckoutsApi, Clock, PaymentsApi, Provider, Secrets
from paysg_desktop.domain.reconciliation import Discrepancy, Reconciliation
from paysg_desktop.domain.sync import SyncDone, SyncProgress
from paysg_desktop.domain.texts import one_line
from paysg_desktop.endpoint_desk import EndpointDesk, system_account
from paysg_desktop.store.store import Store
from paysg_desktop.usecases.endpoints import EndpointBook
from paysg_desktop.usecases.folder_watch import FolderWatch
from paysg_desktop.usecases.intake import Intake
from paysg_desktop.usecases.poller import Poller
from paysg_desktop.usecases.reconcile import expectations_of, reconcile
from paysg_desktop.usecases.sync import Sync, Tell

T = TypeVar("T")
NOTE_LENGTH = 500
_REFUSED = RefusedError.exit_code


@dataclass(frozen=True, slots=True)
class Connect:
    """How an account's API is reached; made by `bootstrap`."""

    open: Callable[[Account, str], PaymentsApi]
    """An account and its key; raises RefusedError where they don't belong together."""
    open_checkouts: Callable[[Account, str], CheckoutsApi]
    """The same for accounts of Yoco."""
    check: Callable[[Account, str | None], Coroutine[Any, Any, ConnectionReport]]
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    """Waits between two sendings of the same request."""


class AccountDesk(EndpointDesk):
    """The accounts of an owned workspace. Coroutines belong to one event loop, the rest to any thread.

    What is no coroutine blocks for milliseconds, and longer where a keychain asks the user.
    """

    def __init__(
        self,
        clock: Clock,
        secrets: Secrets,
        store: Store,
        book: EndpointBook,
        providers: Mapping[str, Provider],
        connect: Connect,
    ) -> None:
        super().__init__(clock, secrets, store, book, providers)
        self._connect = connect
        self._runs: dict[tuple[str, str, str], SyncProgress] = {}
        self._runs_lock = threading.Lock()
        self._intake = Intake(store.reader, store, clock)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._folder: FolderWatch | None = None
        self.run_beside: list[Callable[[], Coroutine[Any, Any, None]]] = []
        """What else runs while `poll` does."""
        self._poller = Poller(self._polled, self.sync, clock)

    def add_accounts(self, accounts: tuple[Account, ...]) -> None:
        """Connect accounts, or change name and key of those that are connected; they are read soon.

        None is read while another is still unknown: figures would lack its part.
        """
        for account in accounts:
            self.store.save_account(account)
            self.audit("account connected", f"{account.provider} {account.environment} {account.id}")
        for account in accounts:
            self._poller.ask(account)

    def remove_account(self, account: Account) -> None:
        """Ask its API no more; what was read stays. Raises NotFoundError."""
        self.store.remove_account(account)
        self.audit("account removed", f"{account.provider} {account.environment} {account.id}")

    def account(self, account_id: str, environment: Environment | None = None) -> Account:
        """The connected account of this id or name; raises NotFoundError, RefusedError where several fit."""
        known = self.store.reader.configured_accounts(environment)
        found = [each for each in known if account_id in (each.id, each.name)]
        if not found:
            raise NotFoundError(f"No account {account_id!r} is connected here. See: paysg-desktop accounts list")
        if len(found) > 1:
            raise RefusedError("Several accounts have that name: say its id, and the environment.")
        return found[0]

    def chosen_accounts(self, account_id: str | None, environment: Environment | None) -> tuple[Account, ...]:
        """The named one, or all that can be read; raises NotFoundError where there is none."""
        if account_id is not None:
            return (self.account(account_id, environment),)
        chosen = tuple(each for each in self._polled() if environment in (None, each.environment))
        if not chosen:
            raise NotFoundError("No account is connected here. Connect one with: paysg-desktop accounts add")
        return chosen

    def test_account(self, account: Account, key: str | None = None) -> ConnectionReport:
        """Go the way to its API leg by leg; `key` is one not kept yet. Takes as long as the network does."""
        return self._on_loop(self._connect.check(account, key or self._key_of(account)))

    # --- reading ---

    async def poll(self) -> None:
        """Read every account again and again, and the watched folder, until cancelled."""
        self._loop = asyncio.get_running_loop()
        watches = [self._folder.run()] if self._folder is not None else []
        await asyncio.gather(self._poller.run(), *watches, *(run() for run in self.run_beside))

    def watch_folder(self, folder: Callable[[], str]) -> None:
        """Take in what is put into a folder, from when `poll` runs; `folder` gives its path, empty for none."""
        reader = self.store.reader

        def is_known(sha256: str) -> bool:
            return reader.import_of(sha256) is not None

        self._folder = FolderWatch(
            folder, reader.configured_accounts, is_known, reader.mapping, self.import_file, self.clock
        )

    async def sync(self, account: Account, tell: Tell = lambda _: None) -> SyncDone:
        """Read what is new or may have changed at its API. Never raises what API or key are to blame for."""
        place = (account.provider, account.environment.value, account.id)

        def note(progress: SyncProgress) -> None:
            with self._runs_lock:
                self._runs[place] = progress
            tell(progress)

        with self._runs_lock:
            if place in self._runs:
                return SyncDone(account, 0, 0, f"The account {account.name} is being read already.", _REFUSED)
            self._runs[place] = SyncProgress(account)
        try:
            return await self._read(account, note)
        except PaySGDesktopError as error:
            await asyncio.to_thread(_note_problem, self.store, account, str(error), self.clock.now())
            return SyncDone(account, 0, 0, str(error), error.exit_code)
        finally:
            with self._runs_lock:
                del self._runs[place]

    def sync_now(self, accounts: Sequence[Account], tell: Tell = lambda _: None) -> tuple[SyncDone, ...]:
        """Read these one after the other and wait for it; takes as long as the network does."""
        return tuple(self._on_loop(self.sync(account, tell)) for account in accounts)

    def ask_sync(self, account: Account | None = None) -> None:
        """Have an account read, or all, as soon as may be; returns at once."""
        self._poller.ask(account)

    def sync_progress(self) -> tuple[SyncProgress, ...]:
        """The runs that are under way."""
        with self._runs_lock:
            return tuple(self._runs.values())

    async def _read(self, account: Account, tell: Tell) -> SyncDone:
        # A keychain may ask the user, and this loop answers webhooks.
        key = await asyncio.to_thread(self._key_of, account)
        if key is None:
            raise RefusedError(f"The account {account.name} has no API key. Connect it again with one.")
        api = self._connect.open(account, key)
        try:
            provider = self.providers[account.provider]
            return await Sync(self.store.reader, self.store, provider, self.clock)(account, api, tell)
        finally:
            await api.aclose()

    def _polled(self) -> tuple[Account, ...]:
        """Accounts with a key, of providers that have a list of payments."""
        known = self.store.reader.configured_accounts()
        return tuple(each for each in known if each.key and self.can_be_read(each))

    def can_be_read(self, account: Account) -> bool:
        """Whether its provider's API lists payments."""
        provider = self.providers.get(account.provider)
        return provider is not None and Source.POLL in provider.told_by

    def _on_loop(self, work: Coroutine[Any, Any, T]) -> T:
        """Run a coroutine on the engine's loop where there is one, else on one of its own."""
        if self._loop is not None and self._loop.is_running():
            return asyncio.run_coroutine_threadsafe(work, self._loop).result()
        return asyncio.run(work)

    def _key_of(self, account: Account) -> str | None:
        return self.secrets.get(account.key) if account.key else None

    # --- files and comparing ---

    def import_file(self, file: ImportFile) -> ImportDone:
        """Take a file in: all its good rows or none. The same bytes again change nothing."""
        done = self._intake(file)
        if done.earlier_at is None:
            said = f"{file.kind} {file.sha256[:12]}: {done.new} new, {len(done.bad)} left out"
            self.audit("file imported", said)
        return done

    def reconcile(self, environment: Environment, account: str | None, start: int, end: int) -> Reconciliation:
        """Compare what the sources tell of payments created or paid between `start` and `end` (µs UTC)."""
        expected = expectations_of(self.store.reader.endpoints(), environment, self.providers)
        return reconcile(self.store.reader, environment, account, start, end, self.clock.now(), expected)

    def resolve(self, environment: Environment, discrepancy: Discrepancy, note: str) -> None:
        """Keep a person's word that an exception is settled; raises RefusedError for an empty note."""
        text = one_line(note, NOTE_LENGTH)
        if not text:
            raise RefusedError("Say in a few words why it is settled.")
        place = (discrepancy.provider, environment, discrepancy.id, discrepancy.state)
        self.store.resolve(*place, system_account(), text)
        self.audit("exception resolved", discrepancy.id)


def _note_problem(store: Store, account: Account, problem: str, now: int) -> None:
    """A read that could not even begin must not look like one that went well."""
    store.save_sync_state(account, replace(store.reader.sync_state(account), started_at=now, problem=problem))
