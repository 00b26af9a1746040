"""What a guide shows of a workspace: read as it is, so that a guide can be left and come back to at any time."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from paysg_desktop.core import Core
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.ui.dialogs.accounts_records import AccountRecord, read_accounts
from paysg_desktop.ui.setup.reach_facts import WayIn, read_way_in
from paysg_desktop.ui.views.endpoints_records import EndpointRecord, read_records

PAYSG, YOCO, GATEWAY = "paysg", "yoco", "gateway"


class Have(StrEnum):
    """What one has from the provider."""

    KEY = "key"
    SECRET = "secret"
    BOTH = "both"
    NEITHER = "neither"

    @property
    def has_key(self) -> bool:
        return self in (Have.KEY, Have.BOTH)

    @property
    def has_secret(self) -> bool:
        return self in (Have.SECRET, Have.BOTH)


@dataclass(frozen=True, slots=True)
class Asked:
    """What the person said: whose guide it is, of which environment, and what they have (None: not said yet)."""

    provider: str
    environment: Environment
    have: Have | None = None


@dataclass(frozen=True, slots=True)
class GuideFacts:
    """What the workspace has of one provider and environment. `is_listening`: the listener runs."""

    asked: Asked
    accounts: tuple[AccountRecord, ...] = ()
    endpoints: tuple[EndpointRecord, ...] = ()
    import_count: int = 0
    way: WayIn = field(default_factory=WayIn)
    is_listening: bool = True

    @property
    def endpoint(self) -> EndpointRecord | None:
        """The one that the guide is about: the newest that has a secret, else the newest."""
        enabled = [each for each in self.endpoints if each.endpoint.is_enabled]
        with_secret = [each for each in enabled if each.endpoint.secrets]
        chosen = with_secret or enabled
        return chosen[-1] if chosen else None

    @property
    def is_busy(self) -> bool:
        """Whether an account is being read, or waits for it."""
        return any(each.is_read and _is_expected(each) for each in self.accounts)


def is_read_whole(record: AccountRecord) -> bool:
    """Whether all that its provider has is here, and the last run ended well."""
    return record.progress is None and record.state.complete_at is not None and not record.state.problem


def _is_expected(record: AccountRecord) -> bool:
    """Whether more of it is on its way."""
    return record.progress is not None or (record.state.complete_at is None and not record.state.problem)


def read_guide(core: Core, asked: Asked) -> GuideFacts:
    """Blocks for milliseconds."""
    accounts = [each for each in read_accounts(core) if _is_meant(each, asked)]
    endpoints = [each for each in read_records(core) if each.endpoint.provider == asked.provider]
    if asked.provider == PAYSG:
        endpoints = [each for each in endpoints if each.endpoint.environment is asked.environment]
    imports = [each for each in core.reader.imports(asked.environment) if each.provider == asked.provider]
    return GuideFacts(
        asked, tuple(accounts), tuple(endpoints), len(imports), read_way_in(core), bool(core.addresses())
    )


def _is_meant(record: AccountRecord, asked: Asked) -> bool:
    """PaySG's guide is about one environment; other providers' keys say theirs themselves."""
    account = record.account
    if account.provider != asked.provider:
        return False
    return asked.provider != PAYSG or account.environment is asked.environment
