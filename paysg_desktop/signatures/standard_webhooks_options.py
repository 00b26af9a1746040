"""The switches of the `standard_webhooks` scheme."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from paysg_desktop.signatures.option_values import read_options, tolerance


@dataclass(frozen=True, slots=True)
class StandardWebhooksOptions:
    """The defaults are those of the published libraries."""

    tolerance: int | float = 300
    """Seconds, both ways, above 0: a window can't be switched off."""


STRICT = StandardWebhooksOptions()


def options_from(
    mapping: Mapping[str, Any] | None, base: StandardWebhooksOptions = STRICT
) -> StandardWebhooksOptions:
    """`base` with the named options changed; raises UsageError for an unknown name or value."""
    return read_options(mapping, base, {"tolerance": tolerance})
