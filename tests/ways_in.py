"""Ways in that stand as a test says, without any tunnel."""

from __future__ import annotations

from paysg_desktop.domain.reach import SelfTest
from paysg_desktop.domain.tunnel import TunnelConfig, TunnelKind, TunnelState, TunnelStatus

ID = "tun_1"


class FakeWaysIn:
    """One way in at `url`; what it was told is in `tests` and `hurried`."""

    def __init__(self, url: str, state: TunnelState = TunnelState.UP) -> None:
        self.url = url
        self.state = state
        self.tests: list[SelfTest] = []
        self.hurried = 0

    def public_urls(self) -> tuple[tuple[TunnelConfig, str], ...]:
        config = TunnelConfig(ID, "Bastion", TunnelKind.SSH, 1)
        return ((config, self.url),) if self.state in (TunnelState.UP, TunnelState.DEGRADED) else ()

    def statuses(self) -> tuple[TunnelStatus, ...]:
        return (TunnelStatus(ID, self.state, 1, self.url),)

    def take_test(self, test: SelfTest) -> None:
        self.tests.append(test)

    def hurry(self) -> None:
        self.hurried += 1
