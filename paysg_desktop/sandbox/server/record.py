"""What this run of the sandbox was asked, and what it did: for those who check that each intent was done once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from paysg_desktop.sandbox.server.http import Call

Watch = Callable[[str, Call], None]


@dataclass(frozen=True, slots=True)
class Executed:
    """Something that was done: `refund`, `create`, `cancel` or `send_email`.

    `key` is the idempotency key that it was asked with; None where there was none, or where somebody did it on the
    provider's own pages. `minor` is the amount of a refund or a creation, `refund_id` Yoco's.
    """

    kind: str
    subject: str
    minor: int | None = None
    key: str | None = None
    refund_id: str | None = None


class Record:
    """Grows with the run; read it on the sandbox's loop, or once it has stopped."""

    def __init__(self) -> None:
        self.executed: list[Executed] = []
        self.watch: Watch | None = None
        """Is told of every request to an API as it arrives, before anything goes wrong: endpoint and request."""

    def heard(self, endpoint: str, call: Call) -> None:
        if self.watch is not None:
            self.watch(endpoint, call)

    def did(
        self,
        kind: str,
        subject: str,
        minor: int | None = None,
        key: str | None = None,
        refund_id: str | None = None,
    ) -> None:
        self.executed.append(Executed(kind, subject, minor, key, refund_id))
