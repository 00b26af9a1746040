from __future__ import annotations

import pytest

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.providers.registry import PROVIDERS, get


def test_every_provider_is_found_by_its_name() -> None:
    assert "paysg" in PROVIDERS
    for name, provider in PROVIDERS.items():
        assert provider.name == name
        assert get(name) is provider
        assert 400 <= provider.reject_status < 500
        assert provider.title
        assert provider.event_types


def test_an_unknown_name_is_answered_with_the_known_ones() -> None:
    with pytest.raises(UsageError, match="paysg"):
        get("paypal")
