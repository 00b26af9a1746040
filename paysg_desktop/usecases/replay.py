"""What is sent when a stored delivery is sent again: edited, under a new id, signed anew. Nothing is sent here."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from paysg_desktop.domain.delivery import DeliveryDetail
from paysg_desktop.domain.endpoint import Endpoint, Environment
from paysg_desktop.domain.errors import RefusedError, SecretUnavailableError, UsageError
from paysg_desktop.domain.forwarding import Destination
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.ports import Clock
from paysg_desktop.domain.replay import Edits, Outgoing, ReplayOrder
from paysg_desktop.signatures import standard_webhooks
from paysg_desktop.usecases.body_edit import set_values
from paysg_desktop.usecases.endpoints import OpenEndpoint
from paysg_desktop.usecases.fresh_id import FreshId, fresh_id, with_new_id
from paysg_desktop.usecases.outgoing import MakeMark, as_it_came, signed_anew

FindEndpoint = Callable[[str], OpenEndpoint | None]
"""An endpoint by its id, open."""

_SIGNABLE_ID = re.compile(rb"[!-~]{1,256}")
_MESSAGE_ID, _MESSAGE_TIME = b"webhook-id", b"webhook-timestamp"


@dataclass(frozen=True, slots=True)
class ReplayTarget:
    """Where a replay goes. `name` is shown, and holds no secret; `own` is our own endpoint, where it leads there.

    `secret` is the destination's own, with which all that goes there is signed anew.
    """

    url: str = field(repr=False)
    name: str
    is_this_computer: bool
    own: Endpoint | None = None
    destination: Destination | None = None
    secret: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Replay:
    """An order, where it goes, and single headers to be set, an empty value leaving one out."""

    order: ReplayOrder
    target: ReplayTarget
    headers: Headers = field(default=(), repr=False)

    @property
    def is_signed(self) -> bool:
        return self.order.is_resigned or self.target.secret is not None

    @property
    def changes_body(self) -> bool:
        edits = self.order.edits
        return edits.body is not None or bool(edits.values) or self.order.is_new_id

    @property
    def is_edited(self) -> bool:
        return self.changes_body or self.order.edits.headers is not None or bool(self.headers)


class Prepare:
    """Makes of a stored delivery the request that a replay asks for. Any thread but a window's.

    One event that was told several times stays one under its new id, too.
    """

    def __init__(
        self, replay: Replay, find: FindEndpoint, make_mark: MakeMark, clock: Clock, fresh: FreshId = fresh_id
    ) -> None:
        self._replay = replay
        self._find = find
        self._make_mark = make_mark
        self._clock = clock
        self._fresh = fresh
        self._new_ids: dict[str, str] = {}

    def __call__(self, detail: DeliveryDetail) -> Outgoing:
        """Raises UsageError, RefusedError or SecretUnavailableError with the sentence why it can't be made."""
        body = self.body(detail)
        edited = edited_headers(detail.headers, self._replay.order.edits, self._replay.headers)
        return Outgoing(
            parent_id=detail.row.id,
            url=self._replay.target.url,
            headers=self._dressed(detail, edited, body),
            body=body,
            is_resigned=self._replay.is_signed,
            is_edited=body != detail.body or edited != detail.headers,
        )

    def body(self, detail: DeliveryDetail) -> bytes:
        """The body that is sent; raises UsageError where the edits don't fit it."""
        edits = self._replay.order.edits
        body = detail.body if edits.body is None else edits.body
        try:
            body = set_values(body, edits.values) if edits.values else body
        except UsageError as error:
            raise UsageError(f"Delivery {detail.row.id}: {error}") from None
        if not self._replay.order.is_new_id:
            return body
        changed = with_new_id(body, self._opened(detail).provider, self._new_id)
        if changed is None:
            raise UsageError(
                f"The body of delivery {detail.row.id} has no event id that could be replaced. Nothing was sent."
            )
        return changed

    def secret(self, detail: DeliveryDetail, body: bytes) -> str:
        """What it is signed with: the destination's own secret, or the current one of the endpoint.

        Raises RefusedError where there is none, SecretUnavailableError for one that can't be read here.
        """
        if self._replay.target.secret is not None:
            return self._replay.target.secret
        opened = self._opened(detail)
        said = opened.provider.glance(body).environment
        return signing_secret(opened, (detail.row.environment, said), self._clock.now())

    def _dressed(self, detail: DeliveryDetail, headers: Headers, body: bytes) -> Headers:
        mark = self._make_mark(detail.row.id)
        if not self._replay.is_signed:
            return as_it_came(self._with_new_message_id(headers), mark)
        provider, secret, now = self._opened(detail).provider, self.secret(detail, body), self._clock.now()
        signed = signed_anew(headers, body, provider, secret, now, mark)
        return signed if self._replay.order.is_new_id else same_message(signed, headers, body, secret)

    def _with_new_message_id(self, headers: Headers) -> Headers:
        if not self._replay.order.is_new_id:
            return headers
        return tuple(
            (
                name,
                self._new_id(value.decode("latin-1")).encode("latin-1") if name.lower() == _MESSAGE_ID else value,
            )
            for name, value in headers
        )

    def _opened(self, detail: DeliveryDetail) -> OpenEndpoint:
        opened = self._find(detail.row.endpoint_id)
        if opened is None:
            raise RefusedError(
                f"The endpoint of delivery {detail.row.id} can't be used here, so it can be sent only as it came."
            )
        return opened

    def _new_id(self, old: str) -> str:
        return self._new_ids.setdefault(old, self._fresh(old))


def signing_secret(opened: OpenEndpoint, environments: tuple[Environment | None, ...], now: int) -> str:
    """The current secret of an endpoint for the first of these environments that it has one for.

    Raises RefusedError where there is none, SecretUnavailableError for one that can't be read.
    """
    name, accepted = opened.endpoint.name, opened.accepted(now)
    found = next((each for wanted in environments for each in accepted if each.environment is wanted), None)
    if found is None or found.environment is None:
        raise RefusedError(
            f"The endpoint “{name}” has no current secret for these deliveries, so nothing can be signed with it. "
            "Nothing was sent. Give it one, or send them as they came."
        )
    if not found.value:
        raise SecretUnavailableError(
            f"The secret of the endpoint “{name}” can't be read here: its variable is not set or empty, or the "
            "keychain is locked. Nothing was sent. Make it readable, or send them as they came."
        )
    return found.value


def same_message(signed: Headers, came: Headers, body: bytes, secret: str) -> Headers:
    """Where the scheme has ids of messages (Standard Webhooks), the one that came: it is told again, not anew."""
    times = [value for name, value in signed if name.lower() == _MESSAGE_TIME]
    ids = [value for name, value in came if name.lower() == _MESSAGE_ID]
    if len(times) != 1 or len(ids) != 1 or _SIGNABLE_ID.fullmatch(ids[0]) is None:
        return signed
    again = dict(standard_webhooks.sign(body, secret, ids[0].decode(), times[0].decode()))
    return tuple((name, again.get(name.lower(), value)) for name, value in signed)


def edited_headers(came: Headers, edits: Edits, single: Headers) -> Headers:
    """The headers that came, or those of the edits; then single ones set, an empty value leaving one out."""
    headers = came if edits.headers is None else edits.headers
    for name, value in single:
        headers = _with(headers, name, value)
    return headers


def _with(headers: Headers, name: bytes, value: bytes) -> Headers:
    places = [place for place, each in enumerate(headers) if each[0].lower() == name.lower()]
    kept = [each for place, each in enumerate(headers) if place not in places[1:]]
    new = [(name, value)] if value else []
    if not places:
        return (*kept, *new)
    return (*kept[: places[0]], *new, *kept[places[0] + 1 :])
