"""A new id looks like the old one and is none that anybody has seen."""

from __future__ import annotations

import re

import pytest

from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.sandbox.tampering_bodies import compact
from paysg_desktop.usecases.fresh_id import fresh_id, with_new_id
from tests.builders import NOON

UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"


@pytest.mark.parametrize(
    ("old", "shape"),
    [
        ("evt_00000000-0000-4000-8000-000000000002", f"evt_{UUID}"),
        ("evt_aZ3bC9dE1fG5hJ7kL0mN2pQ4", "evt_[A-Za-z0-9]{24}"),
        ("evt_1", "evt_[1-9][0-9]{11}"),
        ("1234567890123456", "[1-9][0-9]{15}"),
        ("", "[0-9]{12}"),
        ("a_b_deadbeefdeadbeef", "a_b_[0-9a-f]{16}"),
        ("msg_2Lh9KRb0pzN4LePd3XiA4v9", "msg_[A-Za-z0-9]{23}"),
        ("付款_é1", "付款_é[0-9]{12}"),
    ],
)
def test_its_shape_stays(old: str, shape: str) -> None:
    made = {fresh_id(old) for _ in range(50)}
    assert len(made) == 50
    assert [each for each in made if re.fullmatch(shape, each) is None] == []


@pytest.mark.parametrize("name", sorted(PROVIDERS))
def test_each_providers_events_get_a_new_id(name: str) -> None:
    provider = PROVIDERS[name]
    body = compact(provider.sample(next(iter(provider.event_types)), NOON, {}))
    changed = with_new_id(body, provider)
    assert changed is not None
    before, after = provider.parse(body), provider.parse(changed)
    assert before.event_id != after.event_id
    assert (before.payment_id, before.snapshot) == (after.payment_id, after.snapshot)


def test_an_id_that_is_a_number_stays_one() -> None:
    changed = with_new_id(b'{"id":42,"type":"payment.succeeded","n":42}', PROVIDERS["paysg"])
    assert changed is not None
    assert re.fullmatch(rb'\{"id":[1-9][0-9]{11},"type":"payment.succeeded","n":42\}', changed)
