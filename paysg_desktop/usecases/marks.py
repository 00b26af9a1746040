"""The mark on every request that this program sends on or sends again, so that it knows one that comes back."""

from __future__ import annotations

import hashlib
import hmac
import re

from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.ports import Clock

MARK_HEADER = b"PaySG-Desktop-Mark"
LIFETIME_S = 600
"""How long a mark is good for."""

_NAME = MARK_HEADER.lower()
_DIGEST_LENGTH = 32
_VALUE = re.compile(rb"(([1-9][0-9]{0,18})\.([0-9]{1,12}))\.([0-9a-f]{32})")
_SECOND_US = 1_000_000


class Marks:
    """Makes marks and reads them back; `key` is random and known to this running program alone.

    A mark says nothing about who signed a request, and never changes a verdict. Safe on any thread.
    """

    def __init__(self, key: bytes, clock: Clock) -> None:
        self._key = key
        self._clock = clock

    def make(self, parent_id: int) -> bytes:
        """The header's value for a request that is made from this delivery."""
        signed = b"%d.%d" % (parent_id, self._clock.now() // _SECOND_US)
        return b"%b.%b" % (signed, self._digest(signed))

    def read(self, headers: Headers) -> int | None:
        """The delivery that a request was made from; None without a genuine mark of the last ten minutes.

        What anybody else wrote there is as if it were not there: it must keep no delivery from counting.
        """
        values = [value for name, value in headers if len(name) == len(_NAME) and name.lower() == _NAME]
        match = _VALUE.fullmatch(values[0]) if len(values) == 1 else None
        if match is None or not hmac.compare_digest(self._digest(match[1]), match[4]):
            return None
        # The time is our own, so one that lies ahead means that the clock was put back meanwhile.
        is_recent = abs(self._clock.now() // _SECOND_US - int(match[3])) <= LIFETIME_S
        return int(match[2]) if is_recent else None

    def _digest(self, signed: bytes) -> bytes:
        return hmac.digest(self._key, signed, hashlib.sha256).hex()[:_DIGEST_LENGTH].encode()
