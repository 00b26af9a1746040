"""Ways in, kept and read back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.endpoint import SecretReference
from paysg_desktop.domain.errors import NotFoundError, RefusedError
from paysg_desktop.domain.tunnel import TunnelConfig, TunnelKind
from paysg_desktop.store.connection import database_path
from paysg_desktop.store.store import Store
from tests.unit.store.storing import table

OWN = TunnelConfig("way_1", "own address", TunnelKind.OWN, 5, {"url": "https://a.example"})
NGROK = TunnelConfig("way_2", "ngrok", TunnelKind.NGROK, 6, {}, SecretReference("keyring", "a:b"), False, 9)


def test_what_is_kept_comes_back(store: Store, told: list[Changes]) -> None:
    for each in (NGROK, OWN):
        store.save_tunnel(each)
    assert store.reader.tunnels() == (OWN, NGROK)
    assert [each.ways_in for each in told] == [True, True]


def test_a_change_keeps_when_it_was_made(store: Store) -> None:
    store.save_tunnel(OWN)
    changed = replace(OWN, name="new", settings={"url": "https://b.example"}, is_on=False, live_agreed_at=7)
    store.save_tunnel(replace(changed, created_at=99))
    assert store.reader.tunnels() == (changed,)


def test_two_have_never_one_name(store: Store) -> None:
    store.save_tunnel(OWN)
    with pytest.raises(RefusedError, match="own address"):
        store.save_tunnel(replace(NGROK, name=OWN.name))
    assert store.reader.tunnels() == (OWN,)


def test_a_removed_one_is_gone(store: Store, told: list[Changes]) -> None:
    store.save_tunnel(OWN)
    store.remove_tunnel(OWN.id)
    assert store.reader.tunnels() == ()
    assert told[-1].ways_in
    with pytest.raises(NotFoundError):
        store.remove_tunnel(OWN.id)


def test_a_secret_is_kept_by_its_place_alone(store: Store, tmp_path: Path) -> None:
    store.save_tunnel(NGROK)
    ((*_, secret, is_on, agreed_at),) = table(database_path(tmp_path), "tunnels")
    assert (secret, is_on, agreed_at) == ("keyring:a:b", 0, 9)
