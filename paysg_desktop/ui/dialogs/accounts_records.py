"""The connected accounts as their list shows them, read on a reader thread."""

from __future__ import annotations

from dataclasses import dataclass

from paysg_desktop.core import Core
from paysg_desktop.domain.account import Account, SyncState
from paysg_desktop.domain.sync import SyncProgress
from paysg_desktop.ui.wording import full_time_text, plural, provider_name, time_text, tr


@dataclass(frozen=True, slots=True)
class AccountRecord:
    """One account; `progress` while it is being read; `is_read` where its provider's API lists payments."""

    account: Account
    state: SyncState
    progress: SyncProgress | None
    payment_count: int
    is_read: bool


def read_accounts(core: Core) -> tuple[AccountRecord, ...]:
    """All connected accounts, the oldest first. Blocks for milliseconds."""
    reader = core.reader
    accounts = reader.configured_accounts()
    running = {each.account: each for each in core.sync_progress()}
    counts = {
        (environment, seen.provider, seen.id): seen.payment_count
        for environment in {each.environment for each in accounts}
        for seen in reader.accounts(environment)
    }
    return tuple(
        AccountRecord(
            account=each,
            state=reader.sync_state(each),
            progress=running.get(each),
            payment_count=counts.get((each.environment, each.provider, each.id), 0),
            is_read=core.can_be_read(each),
        )
        for each in accounts
    )


def identity_text(account: Account) -> str:
    """The provider and its id of the account."""
    name = provider_name(account.provider)
    return f"{name} · {account.id}" if account.id else name


def read_text(record: AccountRecord, now: int) -> str:
    """How far the account is read, in a line."""
    if not record.is_read:
        return tr("Its provider lists no payments: they come by webhook.")
    if record.progress is not None:
        return tr("Reading: {payments} so far").format(payments=_payments(record.progress.read))
    at = record.state.complete_at
    if at is None:
        return tr("Not read whole yet")
    told = tr("Read whole {time} · {payments}")
    return told.format(time=time_text(at, now), payments=_payments(record.payment_count))


def read_hint(record: AccountRecord) -> str:
    """The whole time, for hovering."""
    at = record.state.complete_at
    return "" if at is None else full_time_text(at)


def problem_text(record: AccountRecord) -> str:
    """Why the last run did not end well, and how far its clock is off; empty for nothing."""
    if record.progress is not None:
        return ""
    return record.state.problem or ""


def _payments(count: int) -> str:
    return plural(count, tr("{n} payment"), tr("{n} payments"))
