"""Stand-ins for ports, as simple as they can be."""

from __future__ import annotations

from paysg_desktop.domain.clock import SystemClock
from paysg_desktop.domain.endpoint import SecretReference
from paysg_desktop.domain.errors import SecretUnavailableError
from paysg_desktop.domain.times import day_start, singapore_day

NOON_US = 12 * 3600 * 1_000_000


class FakeClock:
    """A clock that stands still until it is moved."""

    def __init__(self, now: int = 1_763_697_600_000_000) -> None:
        self.micros = now
        self._set_by = 0

    def now(self) -> int:
        return self.micros

    def monotonic(self) -> float:
        return (self.micros - self._set_by) / 1_000_000

    def advance(self, seconds: float) -> None:
        self.micros += round(seconds * 1_000_000)

    def step(self, seconds: float) -> None:
        """It is set forward, or back, and no time passes."""
        self._set_by += round(seconds * 1_000_000)
        self.advance(seconds)


class NoonClock:
    """The real clock, but moved so that it was noon in Singapore when it was made: no test meets midnight."""

    def __init__(self) -> None:
        self._real = SystemClock()
        now = self._real.now()
        self._ahead = day_start(singapore_day(now)) + NOON_US - now

    def now(self) -> int:
        return self._real.now() + self._ahead

    def monotonic(self) -> float:
        return self._real.monotonic()


class FakeSecrets:
    """Secrets of a dictionary, whatever store the reference names."""

    def __init__(self, **values: str) -> None:
        self.values = values

    def get(self, reference: SecretReference) -> str:
        if reference.name not in self.values:
            raise SecretUnavailableError(f"There is no {reference}.")
        return self.values[reference.name]

    def keep(self, name: str, value: str) -> SecretReference:
        self.values[name] = value
        return SecretReference("keyring", name)

    def keep_for_session(self, name: str, value: str) -> SecretReference:
        self.values[name] = value
        return SecretReference("session", name)
