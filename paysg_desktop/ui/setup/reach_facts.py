"""What a guide knows of the way in from outside, read on a reader thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from paysg_desktop.core import Core
from paysg_desktop.domain.reach import SelfTest


@dataclass(frozen=True, slots=True)
class WayIn:
    """The best way in that stands; all but `handed` empty where there is none.

    `base_url` is the public one, without a path; `test` the last self-test through it; `handed` the whole URLs
    that were given to a provider, by endpoint id.
    """

    tunnel_id: str = ""
    name: str = ""
    base_url: str = ""
    test: SelfTest | None = None
    handed: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_proven(self) -> bool:
        """Whether the last self-test came back."""
        return self.test is not None and self.test.leg is None and not self.test.problem


def read_way_in(core: Core) -> WayIn:
    """The one that stands, with its last self-test."""
    handed = {each.endpoint_id: each.url for each in core.store.reader.handed_addresses()}
    standing = core.reach.public_urls()
    if not standing:
        return WayIn(handed=handed)
    config, url = standing[0]
    tests = core.watch.tests(config.id, 1)
    return WayIn(config.id, config.name, url.rstrip("/"), tests[0] if tests else None, handed)
