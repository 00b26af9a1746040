"""How far the change to a new signing secret is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from paysg_desktop.domain.endpoint import Endpoint, EndpointSecret, Environment, SecretReference, SecretRole
from paysg_desktop.store.store import Store
from paysg_desktop.usecases.endpoints import new_endpoint, retired, rotated
from paysg_desktop.usecases.rotation import Rotation, rotation_of
from tests.fakes import FakeClock
from tests.owners import owned

OLD, NEW = SecretReference("env", "OLD"), SecretReference("env", "NEW")
DAY_S = 86_400


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


def endpoint(clock: FakeClock) -> Endpoint:
    return new_endpoint("paysg", Environment.TEST, clock, secrets=[OLD])


def test_retiring_leaves_the_current_secret_alone(clock: FakeClock) -> None:
    changed = rotated(endpoint(clock), NEW, clock.now(), keep_previous_s=3 * DAY_S)
    roles = {each.reference: each.role(clock.now()) for each in changed.secrets}
    assert roles == {NEW: SecretRole.CURRENT, OLD: SecretRole.PREVIOUS}
    after = retired(changed, clock.now())
    roles = {each.reference: each.role(clock.now()) for each in after.secrets}
    assert roles == {NEW: SecretRole.CURRENT, OLD: SecretRole.RETIRED}


def test_retiring_moves_nothing_that_is_retired_already(clock: FakeClock) -> None:
    long_ago = EndpointSecret(OLD, accepted_until=1)
    kept = new_endpoint("paysg", Environment.TEST, clock, secrets=[EndpointSecret(NEW), long_ago])
    assert retired(kept, clock.now()) == kept


def test_the_previous_secrets_of_a_rotation(clock: FakeClock) -> None:
    changed = Rotation(rotated(endpoint(clock), NEW, clock.now(), keep_previous_s=DAY_S))
    assert [each.reference for each in changed.previous(clock.now())] == [OLD]
    assert changed.previous(clock.now() + DAY_S * 1_000_000) == ()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with owned(tmp_path / "one") as (core, _):
        yield core.store


def test_an_endpoint_that_was_never_changed(store: Store, clock: FakeClock) -> None:
    made = endpoint(clock)
    store.add_endpoint(made)
    assert rotation_of(store.reader, made) == Rotation(made)
