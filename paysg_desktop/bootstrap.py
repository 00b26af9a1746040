"""Builds the program from its parts. The one module that knows them all; it decides nothing."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import random
import secrets as random_source
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from paysg_desktop.account_desk import Connect
from paysg_desktop.api.network import PAC, Network
from paysg_desktop.api.pace import Pace
from paysg_desktop.beside.core import BESIDE, CoreBeside
from paysg_desktop.beside.engine_process import EngineProcess
from paysg_desktop.beside.handing import Handing
from paysg_desktop.beside.secrets import SessionOf, UnaskedSecrets
from paysg_desktop.beside.settings import SettingsBeside
from paysg_desktop.core import COMMAND, Core, Serve
from paysg_desktop.core_commands import handle
from paysg_desktop.domain.account import Account
from paysg_desktop.domain.api import ConnectionReport
from paysg_desktop.domain.backup import BackupState, Stats
from paysg_desktop.domain.changes import Changes, Hub
from paysg_desktop.domain.clock import SystemClock
from paysg_desktop.domain.delivery import LoggedBody, Source
from paysg_desktop.domain.diagnostics import Sheet
from paysg_desktop.domain.endpoint import Environment, SecretReference
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.event import ParsedBody
from paysg_desktop.domain.heads import Heads, LogProof
from paysg_desktop.domain.ports import CheckoutsApi, Clock, PaymentsApi, Provider, Secrets
from paysg_desktop.domain.proxies import Proxies
from paysg_desktop.domain.reach import Echo
from paysg_desktop.domain.tunnel import Tunnel, TunnelConfig
from paysg_desktop.forwarding.reach import Reach
from paysg_desktop.owner.client import ask
from paysg_desktop.owner.control import ControlServer
from paysg_desktop.owner.lock import OwnerLock, holder
from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.reach_desk import PublicHosts, Roads
from paysg_desktop.replay_desk import Outside
from paysg_desktop.sandbox_desk import take_made_up
from paysg_desktop.settings.declarations import (
    BACKUP_FOLDER,
    LISTENER_BIND,
    LISTENER_CERTIFICATE,
    LISTENER_HOSTS,
    LISTENER_KEY,
    LISTENER_PORT,
    LISTENER_PROXIES,
    LOG_LEVEL,
    NETWORK_CA,
    NETWORK_PROXY,
    OTHER_HOSTS,
)
from paysg_desktop.settings.logging import WINDOW_FILE_NAME, configure
from paysg_desktop.settings.paths import PRIVATE_FOLDER, prepare_workspace, throwaway_workspace
from paysg_desktop.settings.program import module_program
from paysg_desktop.settings.redaction import redact
from paysg_desktop.settings.secrets import Session, SystemSecrets
from paysg_desktop.settings.store import FILE_NAME as SETTINGS_FILE
from paysg_desktop.settings.store import Settings, open_settings, policy_path
from paysg_desktop.signatures.javascript import reserialise
from paysg_desktop.store.beside import StoreBeside
from paysg_desktop.store.care_store import past_backups
from paysg_desktop.store.check import check, verify_log
from paysg_desktop.store.connection import database_path
from paysg_desktop.store.reader import StoreReader
from paysg_desktop.store.stats import read_stats
from paysg_desktop.store.store import Store
from paysg_desktop.tunnel.leftovers import remove_leftovers
from paysg_desktop.tunnel.means import Means
from paysg_desktop.tunnel.opening import host_keys, open_tunnel
from paysg_desktop.tunnel.ssh_host_key import HostKey
from paysg_desktop.tunnel.way import Pacing
from paysg_desktop.update_desk import UpdateDesk
from paysg_desktop.usecases.answers import Answers
from paysg_desktop.usecases.app_answers import AppAnswers
from paysg_desktop.usecases.endpoints import EndpointBook, new_endpoint
from paysg_desktop.usecases.facts import read_action, read_imported
from paysg_desktop.usecases.forwarding_parts import forwarding_of
from paysg_desktop.usecases.limiter import TokenBucket
from paysg_desktop.usecases.marks import Marks
from paysg_desktop.usecases.receive import Receive
from paysg_desktop.usecases.self_probes import SelfProbes
from paysg_desktop.watch_desk import Probing

if TYPE_CHECKING:  # each is loaded where it is wanted: a window needs none of them to come up
    from paysg_desktop.forwarding.quick_sender import QuickSender
    from paysg_desktop.forwarding.sender import HttpSender
    from paysg_desktop.listener.server import ListenerServer
    from paysg_desktop.sandbox.demo import DemoTraffic
    from paysg_desktop.sandbox.server.thread import SandboxThread
    from paysg_desktop.store.recover import Recovered

log = logging.getLogger(__name__)

C = TypeVar("C", bound=Core)

DEMO_SECRET = SecretReference("session", "demo")
DEMO_ACCOUNT = "payment_service_00000000-0000-4000-8000-000000000002"
"""Whose payments the made-up events are."""
WAYS_IN_FOLDER = "ways-in"
LONGEST_ANSWER_S = 120.0
"""What verifying a whole quarantine again may take."""


@contextmanager
def open_workspace(
    folder: Path,
    kind: str,
    log_level: str | None = None,
    session: dict[str, str] | None = None,
    clock: Clock | None = None,
) -> Iterator[Core]:
    """Own a workspace for as long as the block runs.

    `kind` is `window`, `listen` or `command`; `session` holds secrets that live in this process alone; `clock` is
    the system's where none is given. Raises WorkspaceOwnedError when another process owns it, RefusedError for a
    folder that can't be one, StorageError.
    """
    workspace = prepare_workspace(folder)
    clock = clock or SystemClock()
    lock = OwnerLock.acquire(workspace, kind, clock)
    try:
        settings = open_settings(workspace)
        undo_logging = configure(log_level or settings.get(LOG_LEVEL), directory=workspace)
        try:
            for problem in settings.problems:
                log.warning("%s", problem)
            hub = Hub()
            store = Store(workspace, interpret, hub, clock)
            secrets = SystemSecrets(os.environ, dict(session or {}))
            book = EndpointBook(PROVIDERS, secrets)
            core = _core(Ground(workspace, kind, store, hub, settings, secrets, book, clock), Core)
            try:
                core.open(ControlServer(workspace, partial(handle, core)))
                yield core
            finally:
                core.close()
        finally:
            undo_logging()
    finally:
        lock.release()


@contextmanager
def open_beside(
    folder: Path, log_level: str | None = None, engine: EngineProcess | None = None
) -> Iterator[CoreBeside]:
    """A window's core on a workspace that another process owns, for as long as the block runs.

    `engine` is that process where it is the window's own. Raises NotFoundError when it has ended meanwhile,
    StorageError.
    """
    workspace = prepare_workspace(folder)
    clock, hub = SystemClock(), Hub()
    handing = Handing(workspace)
    settings = SettingsBeside(workspace / SETTINGS_FILE, policy_path(), handing)
    undo_logging = configure(log_level or settings.get(LOG_LEVEL), directory=workspace, file_name=WINDOW_FILE_NAME)
    try:
        store = StoreBeside(database_path(workspace), interpret, clock)
        session: Session = {} if engine is None else SessionOf(engine)
        secrets, book = SystemSecrets(os.environ, session), EndpointBook(PROVIDERS, UnaskedSecrets())
        core = _core(Ground(workspace, BESIDE, store, hub, settings, secrets, book, clock), CoreBeside)
        core.hand_over(handing, engine)
        try:
            core.open_beside()
            yield core
        finally:
            core.close()
    finally:
        undo_logging()


@contextmanager
def open_with_engine(
    engine: EngineProcess, is_demo: bool = False, log_level: str | None = None
) -> Iterator[tuple[CoreBeside, str]]:
    """What an engine of our own owns, and why that receives nothing, if so. It ends with the block.

    Raises what `open_workspace` does.
    """
    try:
        begun = engine.begun()
        with open_beside(begun.workspace, log_level, engine) as core:
            if is_demo:
                _as_demo(core)
            yield core, begun.notice
    finally:
        engine.stop()


@contextmanager
def open_demo(kind: str, log_level: str | None = None) -> Iterator[Core]:
    """A throw-away workspace with one DEMO endpoint, whose secret nobody knows."""
    with throwaway_workspace() as folder:
        secret = random_source.token_urlsafe(24)
        with open_workspace(folder, kind, log_level, {DEMO_SECRET.name: secret}) as core:
            _as_demo(core)
            core.add_endpoint(new_endpoint("paysg", Environment.DEMO, core.clock, secrets=(DEMO_SECRET,)))
            core.store.save_account(_demo_account(core))
            yield core


def demo_traffic(core: Core, url: str, rate: float, seed: int | None = None) -> DemoTraffic:
    """The made-up sender for the demo's endpoint; `rate` in events a second once it has calmed down."""
    from paysg_desktop.forwarding.sender import HttpSender
    from paysg_desktop.sandbox.demo import DemoTraffic

    secret = core.secrets.get(DEMO_SECRET)
    chance = random.Random(seed)
    check = partial(take_made_up, core, _demo_account(core))
    return DemoTraffic(HttpSender(), url, PROVIDERS["paysg"], secret, core.clock, rate, chance, check=check)


def _as_demo(core: Core) -> None:
    """It is thrown away: nothing of it is backed up or watched, and nobody outside is asked."""
    core.is_demo = core.care.is_off = core.watch.is_off = core.updates.is_off = True


def _demo_account(core: Core) -> Account:
    return Account("paysg", Environment.DEMO, DEMO_ACCOUNT, "Licences", None, core.clock.now())


def has_workspace(folder: Path) -> bool:
    """Whether anything was ever stored there."""
    return database_path(folder.expanduser().absolute()).exists()


def open_store_reader(folder: Path) -> StoreReader:
    """A reader beside whoever owns the workspace, which must exist."""
    return StoreReader(database_path(folder.expanduser().absolute()))


def check_database(folder: Path) -> tuple[bool, str]:
    """Whether a workspace's database is whole, and the sentence that says so."""
    return check(database_path(folder.expanduser().absolute()))


def recover_workspace(folder: Path) -> Recovered | None:
    """Make the database anew from what can still be read of it, and keep the damaged file; None when it is whole.

    Raises WorkspaceOwnedError, WorkspaceTooNewError, StorageError.
    """
    from paysg_desktop.store.recover import recover

    workspace = prepare_workspace(folder)
    clock = SystemClock()
    lock = OwnerLock.acquire(workspace, COMMAND, clock)
    try:
        return recover(database_path(workspace), interpret, clock)
    finally:
        lock.release()


def database_stats(folder: Path) -> tuple[Stats, BackupState]:
    """How large a workspace's database is, and how its backups stand; read beside whoever owns it."""
    workspace = folder.expanduser().absolute()
    path = database_path(workspace)
    tried, good = past_backups(path, 1)
    chosen = open_settings(workspace).get(BACKUP_FOLDER)
    return read_stats(path), BackupState(chosen, good, tried[0].problem if tried else "")


def verify_database_log(folder: Path, heads: Sequence[Heads]) -> LogProof:
    """Whether log and audit trail are what they were when these heads were noted. Raises StorageError."""
    return verify_log(database_path(folder.expanduser().absolute()), heads)


def ask_owner(folder: Path, command: str, arguments: dict[str, Any]) -> Any | None:
    """What the owner of a workspace answers; None when nobody owns it. Its refusals are raised."""
    workspace = folder.expanduser().absolute()
    return ask(workspace, command, arguments) if holder(workspace) else None


def now() -> int:
    """The system's time in microseconds UTC."""
    return SystemClock().now()


def new_sender(folder: Path) -> HttpSender:
    """Sends to this computer alone, and to others where the settings of this workspace say so."""
    from paysg_desktop.forwarding.sender import HttpSender

    settings = open_settings(folder.expanduser().absolute())
    return HttpSender(reach=Reach(lambda: settings.get(OTHER_HOSTS)))


def known_proxies(folder: Path) -> Proxies:
    """Whose word is taken for who had sent a delivery, as the settings of a workspace stand."""
    own, _, networks = listener_place(folder)
    return Proxies(networks, own=(own,))


def listener_place(folder: Path) -> tuple[str, int, tuple[str, ...]]:
    """Address, port and proxies of a workspace's listener, as its settings say."""
    settings = open_settings(folder.expanduser().absolute())
    return settings.get(LISTENER_BIND), settings.get(LISTENER_PORT), settings.get(LISTENER_PROXIES)


def new_secrets() -> Secrets:
    """Secrets of the environment and the keychain; none of this process's own."""
    return SystemSecrets(os.environ, {})


def run_on_owner(
    folder: Path,
    command: str,
    arguments: dict[str, Any],
    log_level: str | None = None,
    within_s: float = LONGEST_ANSWER_S,
) -> Any:
    """Have the owner of a workspace do it; where nobody owns it, own it for this moment. Refusals are raised."""
    workspace = folder.expanduser().absolute()
    if holder(workspace):
        return ask(workspace, command, arguments, within_s)
    with open_workspace(folder, COMMAND, log_level) as core:
        return handle(core, command, arguments)


def interpret(told: LoggedBody) -> ParsedBody:
    """Read a logged body as it was read when it came: a webhook, an answer of the API, or an imported row."""
    known = _bound(told.provider, told.settings)
    if known is None:
        return ParsedBody(problem=f"This program does not know the provider “{told.provider}”.")
    match told.source:
        case Source.POLL:
            return known.parse_payment(told.body)
        case Source.ACTION:
            return read_action(known, told)
        case Source.IMPORT:
            return read_imported(known, told)
        case _:
            return known.parse(reserialise(told.body) if told.is_reserialised else told.body)


@lru_cache(maxsize=64)
def _bound(provider: str, settings: str) -> Provider | None:
    known = PROVIDERS.get(provider)
    if known is None or settings == "{}":
        return known
    try:
        return known.with_settings(json.loads(settings))
    except (UsageError, ValueError):
        # Written by another version: the receiver said so when it opened the endpoint, and took the defaults, too.
        return known


@dataclass(frozen=True, slots=True)
class Ground:
    """What a core stands on."""

    workspace: Path
    kind: str
    store: Store
    hub: Hub
    settings: Settings
    secrets: SystemSecrets
    book: EndpointBook
    clock: Clock


def _core(ground: Ground, made: type[C]) -> C:
    settings, store, book, clock = ground.settings, ground.store, ground.book, ground.clock
    marks = Marks(random_source.token_bytes(32), clock)
    answers = Answers(lambda: ground.hub.publish(Changes(answers=True)))
    reach = Reach(lambda: settings.get(OTHER_HOSTS))

    def new_quick_sender() -> QuickSender:
        from paysg_desktop.forwarding.quick_sender import QuickSender

        return QuickSender(reach)

    forwarding = forwarding_of(
        store, book, PROVIDERS, ground.secrets, marks.make, new_quick_sender, ground.hub, clock, random.Random()
    )
    apps = AppAnswers(forwarding.answers, clock, store.save_answered)
    receive = Receive(book, store.writer, clock, TokenBucket(clock), marks, answers, store.save_answered, apps)
    probes = SelfProbes(random_source.token_bytes(32), random_source.token_hex(16), random_source.token_bytes)
    roads = _roads(ground.workspace, settings, clock)

    def new_http_sender() -> HttpSender:
        from paysg_desktop.forwarding.sender import HttpSender

        return HttpSender(reach=reach)

    async def ask_outside(url: str, body: bytes) -> Echo:
        from paysg_desktop.api.public_address import ask_public

        return await ask_public(url, body, settings.get(NETWORK_PROXY), settings.get(NETWORK_CA))

    return made(
        ground.workspace,
        ground.kind,
        clock,
        ground.hub,
        settings,
        ground.secrets,
        store,
        book,
        PROVIDERS,
        _serve(ground, probes, receive, roads),
        _connect(settings, clock),
        open_sandbox,
        answers,
        forwarding,
        reach,
        Outside(new_http_sender, reach, marks.make, lambda: settings.get(LISTENER_HOSTS)),
        Probing(probes, ask_outside),
        roads,
        _updates(settings, clock),
    )


def _serve(ground: Ground, probes: SelfProbes, receive: Receive, roads: Roads) -> Serve:
    """How the listener is opened: for the paths of endpoints and of our own probes, under the names it has."""
    settings, book, clock = ground.settings, ground.book, ground.clock

    def knows_path(path: str) -> bool:
        return path == probes.path or path in book

    def hosts() -> frozenset[str]:
        named: tuple[str, ...] = settings.get(LISTENER_HOSTS)
        return roads.hosts().union(named)

    def serve(host: str, port: int) -> ListenerServer:
        from paysg_desktop.listener.doors import Place, open_doors
        from paysg_desktop.listener.server import ListenerServer

        place = Place(
            host,
            port,
            settings.get(LISTENER_PROXIES),
            settings.get(LISTENER_CERTIFICATE),
            settings.get(LISTENER_KEY),
        )
        sock, outer = open_doors(place, clock.now())
        return ListenerServer(sock, probes.answers(receive), knows_path, hosts, clock, outer=outer)

    return serve


def updates_of(folder: Path) -> UpdateDesk:
    """Hearing of newer versions, as the settings of a workspace say; it need not exist."""
    return _updates(open_settings(folder.expanduser().absolute()), SystemClock())


def gather_diagnostics(folder: Path) -> tuple[Sheet, ...]:
    """What helps to understand a fault in a workspace, read beside whoever owns it; it need not exist."""
    from paysg_desktop.diagnosing import gather

    workspace = folder.expanduser().absolute()
    return gather(workspace, open_settings(workspace), SystemClock())


def _updates(settings: Settings, clock: Clock) -> UpdateDesk:
    def fetch(address: str) -> bytes:
        from paysg_desktop.api.updates import fetch_feed

        network = Network(proxy=settings.get(NETWORK_PROXY), ca_file=settings.get(NETWORK_CA))
        return asyncio.run(fetch_feed(address, network))

    return UpdateDesk(settings, clock, fetch)


def _roads(workspace: Path, settings: Settings, clock: Clock) -> Roads:
    """How ways in are opened, with the settings as they are when one is."""
    folder = workspace / WAYS_IN_FOLDER

    def means() -> Means:
        folder.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
        proxy = settings.get(NETWORK_PROXY)
        # A script that chooses a proxy for each address is nothing that another program can be given.
        proxy = "" if proxy.startswith(PAC) else proxy
        return Means(
            folder,
            clock,
            proxy=proxy,
            ca_file=settings.get(NETWORK_CA),
            redact=redact,
            module_program=module_program(),
        )

    def open_one(config: TunnelConfig, secret: str | None) -> Tunnel:
        return open_tunnel(config, secret, means())

    async def keys_of(host: str, port: int) -> tuple[HostKey, ...]:
        return await host_keys(host, port, means())

    pacing = Pacing(clock, asyncio.sleep, random.Random())
    return Roads(open_one, keys_of, partial(remove_leftovers, folder), pacing, PublicHosts())


def open_sandbox(folder: Path) -> AbstractContextManager[SandboxThread]:
    """A sandbox on a folder, on a thread of its own, for as long as the context lasts."""
    from paysg_desktop.sandbox.server.thread import sandbox_thread

    return sandbox_thread(folder, SystemClock())


def _connect(settings: Settings, clock: Clock) -> Connect:
    """How accounts are reached: all clients of one program share the pace at which a provider is asked."""
    pace = Pace(clock)

    def network() -> Network:
        return Network(proxy=settings.get(NETWORK_PROXY))

    def open_account(account: Account, key: str) -> PaymentsApi:
        from paysg_desktop.api.paysg import PaysgApi

        return PaysgApi(account, key, network(), clock, pace)

    def open_checkouts(account: Account, key: str) -> CheckoutsApi:
        from paysg_desktop.api.yoco import YocoApi

        return YocoApi(account, key, network(), clock, pace)

    async def check_account(account: Account, key: str | None) -> ConnectionReport:
        from paysg_desktop.api.check import check_connection

        return await check_connection(account, key, network(), clock)

    return Connect(open_account, open_checkouts, check_account)
