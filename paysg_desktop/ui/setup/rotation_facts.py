"""What can be changed for a new one, and how far each change is; read on a reader thread."""

from __future__ import annotations

from dataclasses import dataclass

from paysg_desktop.core import Core
from paysg_desktop.domain.account import Account
from paysg_desktop.domain.endpoint import Endpoint
from paysg_desktop.domain.ports import Provider
from paysg_desktop.ui.dialogs.accounts_records import AccountRecord, read_accounts
from paysg_desktop.ui.setup.reach_facts import WayIn, read_way_in
from paysg_desktop.ui.views.endpoints_records import EndpointRecord, read_records
from paysg_desktop.usecases.rotation import Rotation, rotation_of


@dataclass(frozen=True, slots=True)
class SecretTarget:
    """The signing secret of an endpoint; `url` is the address that its provider has, empty where we don't know."""

    record: EndpointRecord
    rotation: Rotation
    url: str

    @property
    def key(self) -> str:
        """Names it, also after the change."""
        return f"endpoint:{self.record.endpoint.id}"


@dataclass(frozen=True, slots=True)
class KeyTarget:
    """One API key, and the accounts that are read with it."""

    accounts: tuple[AccountRecord, ...]
    provider: Provider

    @property
    def key(self) -> str:
        """Names it, also after the change."""
        first = self.accounts[0].account
        return f"key:{first.provider}:{first.environment}:{first.id}"

    @property
    def accounts_alone(self) -> tuple[Account, ...]:
        return tuple(each.account for each in self.accounts)


Target = SecretTarget | KeyTarget


def read_targets(core: Core) -> tuple[Target, ...]:
    """Secrets of endpoints first, then keys. Blocks for milliseconds."""
    way = read_way_in(core)
    secrets = [
        SecretTarget(each, rotation_of(core.reader, each.endpoint), _url(way, each.endpoint))
        for each in read_records(core)
        if each.endpoint.secrets
    ]
    return (*secrets, *_keys(core))


def _url(way: WayIn, endpoint: Endpoint) -> str:
    """What was handed out, else what stands; an address of this computer alone says nothing to a provider."""
    return way.handed.get(endpoint.id, way.base_url + endpoint.path if way.base_url else "")


def _keys(core: Core) -> list[KeyTarget]:
    """Accounts that share a key are one target. What the sandbox gave out is not worth changing."""
    together: dict[tuple[str, str], list[AccountRecord]] = {}
    for each in read_accounts(core):
        account = each.account
        if account.key is not None and not account.base_url and account.provider in core.providers:
            together.setdefault((account.provider, str(account.key)), []).append(each)
    return [KeyTarget(tuple(group), core.providers[provider]) for (provider, _), group in together.items()]
