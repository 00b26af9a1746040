"""Which well-formed requests we want.

The order of checks, from the first byte on; the first that fails gives the answer:

1. 431  the head is longer than `max_header_bytes`
2. 400  a control character or a bare LF or CR in the head; the request line; 431 too many headers;
        a header line; none or several Host; Transfer-Encoding; Content-Length (413: too many digits)
3. 405  the method is not POST
4. 400  the target is not a path (absolute form, authority form, `*`) or holds a `#`
5. 421  Host is neither an address of ours with our port nor configured
6. 404  Origin or Sec-Fetch-* is there: a browser is asking, and no sender of webhooks is one
7. 404  no endpoint has this path
8. 415  Content-Encoding is there, whatever it says
9. 413  the declared length is over `max_body`
10. 417 Expect asks for anything but 100-continue
11. then the body: 400 a broken chunk, 413 too large while it comes, 408 not whole in time

A path is compared as it came up to `?`: nothing is decoded or normalised.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from http import HTTPStatus

from paysg_desktop.listener.head import Head
from paysg_desktop.listener.limits import Limits
from paysg_desktop.listener.refusal import RefusedRequestError

_LOOPBACK_NAMES = ("127.0.0.1", "localhost", "[::1]")
_USUAL_PORTS = (80, 443)


class Policy:
    """`allowed_hosts` gives further Host names in lower case; one without a port stands for every port.

    `own_names` are numbers of this computer that stand for our port alone, as loopback's do.
    """

    def __init__(
        self,
        knows_path: Callable[[str], bool],
        allowed_hosts: Callable[[], Collection[str]],
        port: int,
        limits: Limits,
        own_names: Collection[str] = (),
    ) -> None:
        self._knows_path = knows_path
        self._allowed_hosts = allowed_hosts
        self._max_body = limits.max_body
        bare = {*_LOOPBACK_NAMES, *own_names}
        names = {f"{name}:{port}" for name in bare}
        self._own_names = frozenset(names | bare if port in _USUAL_PORTS else names)

    def check(self, head: Head) -> None:
        """Raise RefusedRequestError unless the request is wanted so far."""
        if head.method != "POST":
            raise RefusedRequestError(HTTPStatus.METHOD_NOT_ALLOWED)
        if not head.target.startswith("/") or "#" in head.target:
            raise RefusedRequestError(HTTPStatus.BAD_REQUEST)
        if not self._is_ours(head.host):
            raise RefusedRequestError(HTTPStatus.MISDIRECTED_REQUEST)
        if _is_from_browser(head.fields) or not self._knows_path(head.path):
            raise RefusedRequestError(HTTPStatus.NOT_FOUND)
        if b"content-encoding" in head.fields:
            raise RefusedRequestError(HTTPStatus.UNSUPPORTED_MEDIA_TYPE)
        if head.length is not None and head.length > self._max_body:
            raise RefusedRequestError(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        if any(value.lower() != b"100-continue" for value in head.fields.get(b"expect", ())):
            raise RefusedRequestError(HTTPStatus.EXPECTATION_FAILED)

    def _is_ours(self, host: str) -> bool:
        if host in self._own_names:
            return True
        allowed = self._allowed_hosts()
        return host in allowed or _without_port(host) in allowed


def _without_port(host: str) -> str:
    name, colon, port = host.rpartition(":")
    return name if colon and port.isdigit() and not host.endswith("]") else host


def _is_from_browser(fields: dict[bytes, list[bytes]]) -> bool:
    return b"origin" in fields or any(name.startswith(b"sec-fetch-") for name in fields)
