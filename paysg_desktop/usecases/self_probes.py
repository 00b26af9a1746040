"""Our own requests through our own public address, and how the listener knows and answers them.

A probe carries a random number signed with a key that only this running program has; the answer is another
signature of that number. So neither a page that somebody keeps nor a foreign server passes for us, and nobody
else can make a probe. It is answered before anything is stored, verified or counted.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from paysg_desktop.domain.answer import Answer
from paysg_desktop.domain.delivery import RawRequest

Receive = Callable[[str, RawRequest], Awaitable[Answer]]

_MARK = b"paysg-desktop self-test 1\n"
_BODY = re.compile(re.escape(_MARK) + rb"([0-9a-f]{32})\n([0-9a-f]{64})")
_FOUND, _NOT_FOUND = 200, 404
_HEADERS = ((b"content-type", b"text/plain"), (b"cache-control", b"no-store"))


@dataclass(slots=True)
class Probe:
    """One request that is under way. `proof` is what only we answer it with."""

    nonce: bytes
    body: bytes = field(repr=False)
    proof: bytes = field(repr=False)
    has_arrived: bool = False
    """The listener has seen it as it was sent."""


class SelfProbes:
    """`key` and `name` are random and known to this running program alone; `random_bytes` gives so many bytes."""

    def __init__(self, key: bytes, name: str, random_bytes: Callable[[int], bytes]) -> None:
        self.path = f"/self-test/{name}"
        """Where probes go; no endpoint has it."""
        self.spoilt = 0
        """Requests that came there and were no probe of ours as it was sent."""
        self._key = key
        self._random = random_bytes
        self._under_way: dict[bytes, Probe] = {}

    def begin(self) -> Probe:
        """A new one, answered until `end`."""
        nonce = self._random(16).hex().encode()
        body = _MARK + nonce + b"\n" + self._digest(b"ask ", nonce)
        probe = self._under_way[nonce] = Probe(nonce, body, self._digest(b"answer ", nonce))
        return probe

    def end(self, probe: Probe) -> None:
        """From now on the same bytes are a stranger's."""
        self._under_way.pop(probe.nonce, None)

    def answers(self, receive: Receive) -> Receive:
        """The same as `receive`, but for our own probes."""

        async def answer(path: str, request: RawRequest) -> Answer:
            return self.answer(path, request) or await receive(path, request)

        return answer

    def answer(self, path: str, request: RawRequest) -> Answer | None:
        """What one of ours is answered; None for every other request, but for one that looks like a probe or goes
        to their path: no sender's does."""
        is_marked = request.body.startswith(_MARK)
        probe = self._known(request.body) if is_marked else None
        if probe is not None:
            probe.has_arrived = True
            return Answer(_FOUND, _HEADERS, probe.proof)
        if is_marked or path == self.path:
            self.spoilt += 1
            return Answer(_NOT_FOUND)
        return None

    def _known(self, body: bytes) -> Probe | None:
        found = _BODY.fullmatch(body)
        if found is None or not hmac.compare_digest(self._digest(b"ask ", found[1]), found[2]):
            return None
        return self._under_way.get(found[1])

    def _digest(self, role: bytes, nonce: bytes) -> bytes:
        return hmac.digest(self._key, role + nonce, hashlib.sha256).hex().encode()
