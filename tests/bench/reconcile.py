"""Reading and reconciling 10,000 payments of the sandbox, with webhooks missing, faults and an outage on the way.

    python -m tests.bench reconcile

For each share of missing webhooks: the sandbox sends the others to a real listener, then the account is read by
its API. Pages go wrong in six ways, and half way the sandbox is gone until the run has given up; the next run
reads the rest, with the same faults. Then everything is compared. Nothing may be missing or doubled, and every
payment without its webhook must be an exception, and nothing else.
"""

from __future__ import annotations

import asyncio
import os
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path

from paysg_desktop.bootstrap import open_workspace
from paysg_desktop.core import Core
from paysg_desktop.domain.account import Account
from paysg_desktop.domain.clock import SystemClock
from paysg_desktop.domain.endpoint import Environment, SecretReference
from paysg_desktop.domain.payment_filter import PaymentFilter
from paysg_desktop.domain.reconciliation import Difference, Reconciliation
from paysg_desktop.domain.sync import SyncDone, SyncProgress
from paysg_desktop.domain.tasks import spawn
from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.sandbox.server.server import SandboxServer
from paysg_desktop.usecases.endpoints import new_endpoint
from paysg_desktop.usecases.reconcile import expectations_of, reconcile
from tests.bench.bars import Bar, at_most

COUNT = 10_000
MISSING = (0.01, 1.0)
MOST_S = 60.0
_FAULTS = ("429", "500_before", "503", "drop_before", "html", "truncated")
_DEMO = Environment.DEMO
_DAY_US = 24 * 3600 * 1_000_000
_DAYS = 60
_SECRET, _KEY = "PAYSG_BENCH_SECRET", "PAYSG_BENCH_KEY"


@dataclass(slots=True)
class Run:
    """What one share of missing webhooks came to; times in seconds."""

    runs: list[SyncDone]
    done: Reconciliation
    read_s: float
    compared_s: float
    paid: int
    told: int
    keys: int
    facts: int


def run() -> list[Bar]:
    print(f"\nReconcile {COUNT:,} payments against the sandbox, with faults and an outage in the middle")
    bars = []
    for missing in MISSING:
        with tempfile.TemporaryDirectory() as text:
            bars.append(report(missing, measured(Path(text), missing)))
    return bars


def measured(folder: Path, missing: float) -> Run:
    sandbox_folder = folder / "sandbox"
    sandbox_folder.mkdir()
    server = SandboxServer(sandbox_folder, SystemClock())
    os.environ[_SECRET], os.environ[_KEY] = server.webhook_secret, server.paysg_key
    with open_workspace(folder / "workspace", "listen", "error") as core:
        made = new_endpoint("paysg", _DEMO, core.clock, secrets=(SecretReference("env", _SECRET),))
        # Listened to ever since: the payments are older than this workspace.
        core.add_endpoint(replace(made, created_at=0))
        return asyncio.run(_measured(core, server, sandbox_folder, missing))


async def _measured(core: Core, server: SandboxServer, folder: Path, missing: float) -> Run:
    await server.start()
    await core.listen()
    ((_, url),) = core.addresses()
    server.register(url)
    service = server.payment_service_ids[0]
    identities = server.seed(COUNT, webhook_share=1 - missing, days=_DAYS, services=(service,))
    await server.settled()
    paid = sum(each.paid_at is not None for each in server.world.payments.all())
    account = Account("paysg", _DEMO, service, "Bench", SecretReference("env", _KEY), 0, server.base_url)
    core.add_accounts((account,))
    began = time.monotonic()
    runs, server = await _read(core, account, server, folder)
    await asyncio.to_thread(core.store.writer.settle)
    read = time.monotonic()
    done = await asyncio.to_thread(_compared, core)
    compared = time.monotonic()
    await core.stop_listening()
    await server.stop()
    told = len(core.store.reader.delivery_ids(_DEMO))
    keys = core.store.reader.payment_keys(PaymentFilter(_DEMO))
    known = {row.id for row in core.store.reader.payments(keys).values()}
    if known != set(identities):
        raise RuntimeError(f"{len(set(identities) - known)} payments are missing")
    return Run(runs, done, read - began, compared - read, paid, told, len(keys), _facts(core))


async def _read(
    core: Core, account: Account, server: SandboxServer, folder: Path
) -> tuple[list[SyncDone], SandboxServer]:
    """Read until a run ends well; half way through the first one the sandbox goes away."""
    port = int(server.base_url.rsplit(":", 1)[1])
    _break(server)
    outage: list[asyncio.Task[None]] = []

    def note(progress: SyncProgress) -> None:
        if progress.read >= COUNT // 2 and not outage:
            outage.append(spawn(server.stop()))

    runs = [await core.sync(account, note)]
    await asyncio.gather(*outage)
    server = SandboxServer(folder, SystemClock(), port)
    _break(server)
    await server.start()
    while runs[-1].problem is not None and len(runs) < 5:
        runs.append(await core.sync(account, note))
    return runs, server


def _break(server: SandboxServer) -> None:
    """Have pages go wrong, every tenth in another way."""
    for place, kind in enumerate(_FAULTS):
        server.faults.add(kind, "paysg.list", seconds=1, skip=10 * (place + 1))


def _compared(core: Core) -> Reconciliation:
    now = core.clock.now()
    expectations = expectations_of(core.store.reader.endpoints(), _DEMO, PROVIDERS)
    start = now - (_DAYS + 1) * _DAY_US
    return reconcile(core.store.reader, _DEMO, None, start, now + _DAY_US, now, expectations)


def _facts(core: Core) -> int:
    """How many facts the API told, each of them once."""
    now = core.clock.now()
    evidence = core.store.reader.evidence(_DEMO, None, 0, now + _DAY_US)
    return sum(fact.source.value == "poll" for each in evidence.payments for fact in each.facts)


def report(missing: float, result: Run) -> Bar:
    silent = result.paid - result.told
    kinds = Counter(each.difference for each in result.done.discrepancies)
    is_exact = (
        result.keys == result.done.payment_count == result.facts == COUNT
        and kinds == Counter({Difference.NO_WEBHOOK: silent})
        and len(result.runs) > 1
        and result.runs[-1].problem is None
    )
    took_s = result.read_s + result.compared_s
    print(
        f"  {missing:4.0%} missing: read in {result.read_s:5.1f} s ({len(result.runs)} runs), compared in "
        f"{result.compared_s:4.2f} s, {silent:,} payments without a webhook found; "
        f"{'nothing missing, nothing doubled' if is_exact else f'WRONG: {result.keys} {result.facts} {kinds}'}"
    )
    if not is_exact:
        raise RuntimeError(f"expected {COUNT} payments and {silent} without a webhook: {result.runs}")
    name = f"reconcile {COUNT:,} payments, {missing:.0%} without a webhook"
    return at_most(name, took_s, MOST_S, "s", more="nothing missing, nothing doubled")
