"""What a release feed says: one JSON document about the newest version. All of it is somebody else's word."""

from __future__ import annotations

from urllib.parse import urlsplit

from paysg_desktop.domain.errors import ApiAnswerError
from paysg_desktop.domain.strict_json import JsonProblem, parse
from paysg_desktop.domain.updates import Release, is_plain

LONGEST_TITLE, LONGEST_NOTES, LONGEST_PAGE = 120, 2_000, 500
_UNREADABLE = "The update address did not answer as a release feed does. Nothing can be told from it."


def read_feed(body: bytes, address: str) -> Release:
    """The release that the feed at `address` tells of: `{"version", "page", "title", "notes"}`, the last two as
    they please. Its page has to be on the feed's own host. Raises ApiAnswerError for anything else.
    """
    try:
        told = parse(body).value
    except JsonProblem:
        raise ApiAnswerError(_UNREADABLE) from None
    version, page = (_text(told, "version", 40), _text(told, "page", LONGEST_PAGE))
    if not is_plain(version) or not is_on_host(page, address):
        raise ApiAnswerError(_UNREADABLE)
    return Release(version, page, _text(told, "title", LONGEST_TITLE), _text(told, "notes", LONGEST_NOTES))


def is_on_host(page: str, address: str) -> bool:
    """Whether a page is served over https, without a name in its address, by the host and port of `address`."""
    try:
        there, here = urlsplit(page), urlsplit(address)
        same = (there.hostname, there.port or 443) == (here.hostname, here.port or 443)
    except ValueError:
        return False
    is_bare = there.username is None and there.password is None
    return there.scheme == "https" and bool(there.hostname) and is_bare and same and page.isascii()


def _text(told: object, name: str, longest: int) -> str:
    value = told.get(name) if isinstance(told, dict) else None
    return value[:longest] if isinstance(value, str) else ""
