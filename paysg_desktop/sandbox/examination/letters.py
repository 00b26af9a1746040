"""Events made ready to go: signed as the provider signs, or spoilt on purpose."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.ports import Provider
from paysg_desktop.sandbox.examination.records import Sent
from paysg_desktop.sandbox.tampering import tampered
from paysg_desktop.sandbox.tampering_bodies import compact
from paysg_desktop.signatures.body_hmac_options import BodyHmacOptions

USER_AGENT = (b"User-Agent", b"PaySG-Desktop-Examination")
_JSON = (b"Content-Type", b"application/json")
_FORGERIES = {"unsigned": "unsigned", "wrong-secret": "secret", "tampered": "body"}


class Letters:
    """Signs with one secret; raises UsageError for one that can't be a key."""

    def __init__(self, provider: Provider, secret: str) -> None:
        self._provider = provider
        self._secret = secret

    def signed(self, event: Mapping[str, Any], now: int) -> Sent:
        return self.signed_bytes(compact(event), now)

    def signed_bytes(self, body: bytes, now: int) -> Sent:
        return _post((_JSON, *self._provider.sign(body, self._secret, now)), body)

    def spaced(self, event: Mapping[str, Any], now: int) -> Sent:
        """Signed over a body with blanks, as some senders write JSON."""
        return self.signed_bytes(json.dumps(event, ensure_ascii=False).encode(), now)

    def forged(self, kind: str, event: Mapping[str, Any], now: int) -> Sent:
        """`unsigned`, `wrong-secret` or `tampered`."""
        options = getattr(self._provider, "options", None)
        if isinstance(options, BodyHmacOptions) and options.is_timed:
            return self._forged_timed(kind, compact(event), now)
        headers, body = tampered(_FORGERIES[kind], self._provider, event, self._secret, now)
        return _post(headers, body)

    def _forged_timed(self, kind: str, body: bytes, now: int) -> Sent:
        """Of a scheme that can't be taken apart: a signature over other bytes is as wrong as another key's."""
        if kind == "unsigned":
            return _post((_JSON,), body)
        other = self._provider.sign(body + b" ", self._secret, now)
        return _post((_JSON, *other), body)


def _post(headers: Headers, body: bytes) -> Sent:
    return Sent("POST", (*headers, USER_AGENT), body)
