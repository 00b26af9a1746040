"""What a successor has to know, and what stays behind: read on a reader thread; never the value of a secret."""

from __future__ import annotations

from dataclasses import dataclass

from paysg_desktop.core import Core
from paysg_desktop.domain.backup import BackupState
from paysg_desktop.domain.endpoint import Environment


@dataclass(frozen=True, slots=True)
class Kept:
    """A secret by what it is for, and where it is kept (`keyring`, `env`, `session`) under which name."""

    what: str
    store: str
    name: str


@dataclass(frozen=True, slots=True)
class KeyAtProvider:
    """A key that the provider has to revoke: whose it is, and what is read with it."""

    provider: str
    environment: Environment
    accounts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Receiver:
    """An endpoint and the address that its provider has of it, without the path that nobody else is to know; empty
    where none was handed out."""

    name: str
    provider: str
    address: str


@dataclass(frozen=True, slots=True)
class HandOver:
    """All of it. `backup` None: nothing to keep, as in a demo."""

    workspace: str
    keys: tuple[KeyAtProvider, ...] = ()
    secrets: tuple[Kept, ...] = ()
    receivers: tuple[Receiver, ...] = ()
    ways_in: tuple[str, ...] = ()
    backup: BackupState | None = None


def read_hand_over(core: Core) -> HandOver:
    """Blocks for milliseconds."""
    handed = {each.endpoint_id: each.url for each in core.store.reader.handed_addresses()}
    receivers = tuple(
        Receiver(each.name, core.providers[each.provider].title, handed.get(each.id, "").removesuffix(each.path))
        for each in core.reader.endpoints()
        if each.is_enabled and each.provider in core.providers
    )
    return HandOver(
        core.workspace_name,
        _keys(core),
        _secrets(core),
        receivers,
        tuple(each.name for each in core.reach.ways_in()),
        None if core.is_demo else core.care.state(),
    )


def _secrets(core: Core) -> tuple[Kept, ...]:
    """One entry a secret, however many things it is for."""
    found: dict[tuple[str, str], list[str]] = {}
    for each in core.care.secrets():
        found.setdefault((each["store"], each["name"]), []).append(each["for"])
    return tuple(Kept(", ".join(what), store, name) for (store, name), what in found.items())


def _keys(core: Core) -> tuple[KeyAtProvider, ...]:
    """One entry a key. What the sandbox gave out works nowhere else."""
    found: dict[tuple[str, Environment, str], list[str]] = {}
    for each in core.reader.configured_accounts():
        if each.key is not None and not each.base_url and each.provider in core.providers:
            title = core.providers[each.provider].title
            found.setdefault((title, each.environment, str(each.key)), []).append(each.name or each.id)
    return tuple(
        KeyAtProvider(provider, environment, tuple(names)) for (provider, environment, _), names in found.items()
    )
