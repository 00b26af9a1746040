from __future__ import annotations

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.proxies import read_address
from paysg_desktop.providers.published_addresses import PUBLISHED, published_addresses
from paysg_desktop.providers.registry import PROVIDERS


def test_only_paysg_publishes_and_one_list_an_environment() -> None:
    live, test = (published_addresses("paysg", each) for each in (Environment.LIVE, Environment.TEST))
    assert len(live) == 3
    assert len(test) == 2
    assert not set(live) & set(test)
    assert published_addresses("paysg", Environment.DEMO) == ()
    assert {name for name in PROVIDERS if published_addresses(name, Environment.LIVE)} == {"paysg"}


def test_every_entry_is_a_public_number() -> None:
    for lists in PUBLISHED.values():
        for address in (each for addresses in lists.values() for each in addresses):
            found = read_address(address)
            assert found is not None
            assert found.is_global
            assert str(found) == address
