"""How each scheme writes its headers, taken apart so that every piece can be spoilt by itself."""

from __future__ import annotations

import base64
import hmac
from abc import ABC, abstractmethod

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.ports import Provider
from paysg_desktop.signatures.body_hmac_key import read_key as read_gateway_key
from paysg_desktop.signatures.body_hmac_options import BodyHmacOptions
from paysg_desktop.signatures.secret_checks import secret_bytes
from paysg_desktop.signatures.standard_webhooks_key import KeyProblem
from paysg_desktop.signatures.standard_webhooks_key import read_key as read_standard_key
from paysg_desktop.signatures.standard_webhooks_options import StandardWebhooksOptions
from paysg_desktop.signatures.timestamped_options import TimestampedOptions

TIMESTAMPED, STANDARD_WEBHOOKS, BODY_HMAC = "timestamped", "standard_webhooks", "body_hmac"
_MESSAGE_ID = "msg_tampered"
_SECOND_US = 1_000_000


class Scheme(ABC):
    """One way to sign; `time` and texts are what stands in the headers."""

    name: str

    @abstractmethod
    def key(self, secret: str) -> bytes:
        """The key of a secret; raises UsageError for one that gives none."""

    @abstractmethod
    def parts(self, time: str) -> tuple[str, ...]:
        """What is signed in front of the body."""

    @abstractmethod
    def headers(self, time: str, text: str) -> Headers:
        """The headers with a digest's text."""

    @abstractmethod
    def text(self, digest: bytes) -> str:
        """A digest in the encoding that the scheme uses."""

    @abstractmethod
    def malformed(self, time: str, text: str) -> Headers:
        """Headers that can't be read."""

    def time(self, now: int) -> str:
        return str(now // _SECOND_US)

    def mac(self, key: bytes, time: str, body: bytes) -> bytes:
        """The digest of a genuine signature."""
        return hmac.digest(key, ".".join((*self.parts(time), "")).encode() + body, "sha256")


class Timestamped(Scheme):
    name = TIMESTAMPED

    def __init__(self, options: TimestampedOptions) -> None:
        self._header = options.header

    def key(self, secret: str) -> bytes:
        return secret_bytes(secret)

    def parts(self, time: str) -> tuple[str, ...]:
        return (time,)

    def headers(self, time: str, text: str) -> Headers:
        return self._headers(f"t={time}, v1={text}")

    def text(self, digest: bytes) -> str:
        return digest.hex()

    def malformed(self, time: str, text: str) -> Headers:
        return self._headers(f"t={time}, t={time}, v1={text}")

    def of_version(self, time: str, text: str, version: str) -> Headers:
        return self._headers(f"t={time}, {version}={text}")

    def _headers(self, value: str) -> Headers:
        return ((self._header.encode(), value.encode()),)


class StandardWebhooks(Scheme):
    name = STANDARD_WEBHOOKS

    def key(self, secret: str) -> bytes:
        try:
            return read_standard_key(secret)
        except KeyProblem as problem:
            raise UsageError(f"The secret {problem}") from None

    def parts(self, time: str) -> tuple[str, ...]:
        return (_MESSAGE_ID, time)

    def headers(self, time: str, text: str) -> Headers:
        return self._headers(time, f"v1,{text}")

    def text(self, digest: bytes) -> str:
        return base64.b64encode(digest).decode()

    def malformed(self, time: str, text: str) -> Headers:
        return self._headers(time, f"v1={text}")

    def of_version(self, time: str, text: str, version: str) -> Headers:
        return self._headers(time, f"{version},{text}")

    def _headers(self, time: str, value: str) -> Headers:
        return (
            (b"webhook-id", _MESSAGE_ID.encode()),
            (b"webhook-timestamp", time.encode()),
            (b"webhook-signature", value.encode()),
        )


class BodyHmac(Scheme):
    name = BODY_HMAC

    def __init__(self, options: BodyHmacOptions) -> None:
        self._options = options

    def key(self, secret: str) -> bytes:
        key = read_gateway_key(secret, self._options.key_encoding)
        if key is None:
            raise UsageError(f"The secret is not written in {self._options.key_encoding}.")
        return key

    def parts(self, time: str) -> tuple[str, ...]:
        del time
        return ()

    def headers(self, time: str, text: str) -> Headers:
        del time
        return ((self._options.header.encode(), text.encode()),)

    def text(self, digest: bytes) -> str:
        return digest.hex()

    def malformed(self, time: str, text: str) -> Headers:
        del text
        return self.headers(time, "")


def scheme_of(provider: Provider) -> Scheme:
    """The scheme of a provider's profile; raises UsageError for one that can't be taken apart here."""
    match getattr(provider, "options", None):
        case TimestampedOptions() as options:
            return Timestamped(options)
        case StandardWebhooksOptions():
            return StandardWebhooks()
        case BodyHmacOptions() as options if not options.is_timed:
            return BodyHmac(options)
    raise UsageError(f"The signatures of {provider.title} can't be spoilt on purpose here.")
