"""The doctor's visit: why the signature of a stored delivery does not hold, seen among its neighbours.

The provider's doctor knows one request and some secrets. Here it gets all secrets of the workspace, the other
endpoints, and what was received before and after.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from paysg_desktop.domain.delivery import DeliveryDetail, EarlierTellings
from paysg_desktop.domain.errors import NotFoundError
from paysg_desktop.domain.finding import Case, Finding
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.verification import NamedSecret, Verification
from paysg_desktop.signatures.standard_webhooks_header import own_headers
from paysg_desktop.usecases.captured import judged_at
from paysg_desktop.usecases.clock_causes import refined
from paysg_desktop.usecases.endpoints import EndpointBook, OpenEndpoint
from paysg_desktop.usecases.judge import judge
from paysg_desktop.usecases.purged import require_body

_MAY_BE_MISDIRECTED = frozenset({"header_of_other_scheme", "header_missing", "unknown_mismatch"})
_OFFSETS_SEEN = 20


class Neighbours(Protocol):
    """What the doctor asks of the store; all may block for milliseconds."""

    def delivery(self, delivery_id: int) -> DeliveryDetail | None: ...

    def signing_offsets(self, endpoint_id: str, before_id: int, limit: int = ...) -> tuple[int, ...]: ...

    def earlier_tellings(self, delivery_id: int) -> EarlierTellings: ...


class Examine:
    """`examine(delivery_id)` gives the finding, or None where the signature holds with today's secrets."""

    def __init__(self, book: EndpointBook, neighbours: Neighbours, base_url: Callable[[], str | None]) -> None:
        self._book = book
        self._neighbours = neighbours
        self._base_url = base_url

    def __call__(self, delivery_id: int) -> Finding | None:
        """Raises NotFoundError for a delivery that isn't there, or whose endpoint this program can't open."""
        detail = self._neighbours.delivery(delivery_id)
        if detail is None:
            raise NotFoundError(f"There is no delivery {delivery_id} in this workspace.")
        require_body(detail, "It can't be examined any more.")
        found = self._book.get(detail.row.endpoint_id)
        if found is None:
            raise NotFoundError(f"The endpoint of delivery {delivery_id} can't be opened by this program.")
        at = judged_at(detail)
        verification = judge(found, detail.headers, detail.body, at).verification
        if verification.is_counted:
            return None
        finding = self._found(found, detail, verification)
        if finding.cause in _MAY_BE_MISDIRECTED:
            finding = self._misdirected(detail, finding)
        return self._among_neighbours(detail, finding)

    def _found(self, found: OpenEndpoint, detail: DeliveryDetail, verification: Verification) -> Finding:
        match = verification.matched
        if verification.cause == "environment_mismatch" and match is not None:
            return Finding("environment_mismatch", is_proven=True, secret=match.secret)
        at = judged_at(detail)
        case = Case(
            method=detail.method,
            headers=detail.headers,
            body=detail.body,
            now=at,
            secrets=found.accepted(at),
            retired=found.retired(at),
            others=self._other_secrets(found, at),
            urls=self._urls(detail),
        )
        return found.provider.examine(case) or Finding(verification.cause or "unknown_mismatch")

    def _other_secrets(self, found: OpenEndpoint, at: int) -> tuple[NamedSecret, ...]:
        others = self._book.others(found.endpoint.id)
        return tuple(secret for each in others for secret in (*each.accepted(at), *each.retired(at)))

    def _urls(self, detail: DeliveryDetail) -> tuple[str, ...]:
        """The addresses that the sender may have used: by its Host header, and our own."""
        hosts = [value.decode("latin-1") for name, value in detail.headers if name.lower() == b"host"]
        bases = [f"https://{host}" for host in hosts] + [base for base in (self._base_url(),) if base]
        return tuple(base + detail.target for base in bases)

    def _misdirected(self, detail: DeliveryDetail, finding: Finding) -> Finding:
        """Whether it was meant for another endpoint: one that would have taken it."""
        at = judged_at(detail)
        for other in self._book.others(detail.row.endpoint_id):
            verification = other.provider.verify(detail.headers, detail.body, other.accepted(at), at)
            if verification.is_counted and verification.matched is not None:
                cause = "other_profile_secret" if finding.cause == "unknown_mismatch" else finding.cause
                secret, name = verification.matched.secret, other.endpoint.name
                return replace(finding, cause=cause, is_proven=True, secret=secret, endpoint=name)
        return finding

    def _among_neighbours(self, detail: DeliveryDetail, finding: Finding) -> Finding:
        earlier = self._neighbours.earlier_tellings(detail.row.id)
        own_signature = _timed_signature(detail.headers)
        if own_signature and any(_timed_signature(each) == own_signature for each in earlier.same_body):
            finding = replace(finding, remarks=(*finding.remarks, "replayed_delivery"))
        own = detail.verification.signed_at
        if own is None:
            return finding
        others = self._neighbours.signing_offsets(detail.row.endpoint_id, detail.row.id, _OFFSETS_SEEN)
        return refined(finding, judged_at(detail) - own, others, is_known=earlier.is_event_accepted)


def _timed_signature(headers: Headers) -> tuple[tuple[bytes, bytes], ...]:
    """Id, time and signature, where the scheme makes every attempt's new: equal ones are no retry.

    Other schemes may send the same signature with each attempt (the gateway's names no time, and whether PaySG's
    time is new is not known), so that they give nothing.
    """
    names = {name.encode() for name in own_headers()}
    return tuple(sorted((name.lower(), value) for name, value in headers if name.lower() in names))
