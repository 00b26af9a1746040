"""What is sent of a stored delivery: its headers as they came, or signed anew; and the mark of this program."""

from __future__ import annotations

from collections.abc import Callable, Collection

from paysg_desktop.domain.endpoint import SecretReference
from paysg_desktop.domain.errors import SecretUnavailableError, UsageError
from paysg_desktop.domain.headers import Headers, passed_on_headers
from paysg_desktop.domain.ports import Clock, Provider, Secrets
from paysg_desktop.usecases.marks import MARK_HEADER

_CONTENT_TYPE = b"Content-Type"
_JSON = b"application/json"
MakeMark = Callable[[int], bytes]
"""A delivery's id → the mark of a request that is made from it."""


def as_it_came(headers: Headers, mark: bytes) -> Headers:
    """The headers that came, but for those that are never passed on; with the mark, and a type for the body."""
    return _completed(passed_on_headers(headers), mark)


def signed_anew(headers: Headers, body: bytes, provider: Provider, secret: str, now: int, mark: bytes) -> Headers:
    """The same with the signature that `provider` would make at `now` (µs UTC) in the place of the one that came.

    Raises UsageError for a secret that can't be a key.
    """
    kept = without(passed_on_headers(headers), provider.signature_headers)
    return _completed((*kept, *provider.sign(body, secret, now)), mark)


def without(headers: Headers, names: Collection[str]) -> Headers:
    """The headers but for those named; case does not count."""
    dropped = {name.lower().encode() for name in names}
    return tuple(each for each in headers if each[0].lower() not in dropped)


class Dress:
    """Gives a delivery the headers in which it goes out. Never on the UI thread: a keychain may ask the user."""

    def __init__(self, secrets: Secrets, make_mark: MakeMark, clock: Clock) -> None:
        self._secrets = secrets
        self._make_mark = make_mark
        self._clock = clock
        self._known: dict[SecretReference, str] = {}

    def forget(self) -> None:
        """Ask for every secret anew: somebody may have changed one."""
        self._known.clear()

    def __call__(
        self,
        delivery_id: int,
        headers: Headers,
        body: bytes,
        provider: Provider | None,
        secret: SecretReference | None,
    ) -> Headers:
        """`provider` is that of the delivery's endpoint, `secret` signs it anew; None leaves it as it came.

        Raises UsageError and SecretUnavailableError with the sentence why it can't be signed.
        """
        mark = self._make_mark(delivery_id)
        if secret is None:
            return as_it_came(headers, mark)
        if provider is None:
            raise UsageError("It can't be signed anew: this program does not know the provider that sent it.")
        return signed_anew(headers, body, provider, self._value(secret), self._clock.now(), mark)

    def _value(self, reference: SecretReference) -> str:
        if reference not in self._known:
            value = self._secrets.get(reference)
            if not value:
                raise SecretUnavailableError(f"The secret at {reference} is empty, so nothing was signed or sent.")
            self._known[reference] = value
        return self._known[reference]


def _completed(headers: Headers, mark: bytes) -> Headers:
    kept = without(headers, (MARK_HEADER.decode(),))
    has_type = any(name.lower() == _CONTENT_TYPE.lower() for name, _ in kept)
    return (*kept, *(() if has_type else ((_CONTENT_TYPE, _JSON),)), (MARK_HEADER, mark))
