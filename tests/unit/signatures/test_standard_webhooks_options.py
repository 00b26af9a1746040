from __future__ import annotations

import pytest

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.signatures.standard_webhooks_options import STRICT, StandardWebhooksOptions, options_from


def test_the_window_can_be_set() -> None:
    assert options_from(None) == STRICT
    assert options_from({"tolerance": 180}) == StandardWebhooksOptions(180)
    assert options_from({}, StandardWebhooksOptions(7)).tolerance == 7


@pytest.mark.parametrize(
    ("name", "value"), [("tolerance", 0), ("tolerance", None), ("tolerance", 1e12), ("header", "X-Own")]
)
def test_an_unknown_name_or_value_is_refused(name: str, value: object) -> None:
    with pytest.raises(UsageError, match="option"):
        options_from({name: value})
