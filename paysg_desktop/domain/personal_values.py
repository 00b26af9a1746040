"""What a value shows to be personal by its shape and by what stands around it, where no member's name says so.

Eight digits may be a phone number of Singapore, an id, an amount or a time: the words around them decide.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from paysg_desktop.domain.personal import EMAIL, NAME, PHONE, plain

Stretch = tuple[int, int]
"""Start and end."""

UEN = re.compile(
    r"(?<![0-9A-Za-z])(?<![0-9][.:])(?:[0-9]{8}[A-Za-z]|(?:18|19|20)[0-9]{7}[A-Za-z]|[TSRtsr][0-9]{2}[A-Za-z]{2}[0-9]{4}[A-Za-z])"
    r"(?![0-9A-Za-z])"
)
"""The three forms of a UEN: businesses, companies, all others. Not the fraction of a time: `:00.12345678Z`."""
# Numbers begin with 6 (a line), 8 or 9 (a mobile); eight digits alone, or in two groups of four.
_PHONE = re.compile(
    r"(?<![0-9A-Za-z])(?<![0-9][.:])(?:\(?65\)?[ -]?)?[689][0-9]{3}[ -]?[0-9]{4}"
    r"(?![0-9A-Za-z%]|[.:][0-9]|,[0-9]{3}(?![0-9]))"
)
_PERSON_AS_TEXT = frozenset({"payer", "customer", "recipient", "contact", "person"})
"""Members that name a person where they are texts and no objects."""
_ANY_PHONE = re.compile(r"[+(]*[0-9][0-9 ()+-]{6,18}")
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_OF_PHONES = frozenset(
    {"phone", "telephone", "tel", "mobile", "handphone", "hp", "contact", "whatsapp", "sms", "fax"}
)
_OF_FIGURES = re.compile(
    r"id|ids|uuid|key|ref|refs|reference|code|token|hash|amount|amt|cents|total|subtotal|sum|price|fee|"
    r"net|gross|balance|tax|gst|count|size|length|limit|remaining|bytes|offset|index|seq|sequence|version|"
    r"build|line|status|type|at|on|by|time|timestamp|date|day|created|updated|expires|expiry|ms|us|ns|"
    r"seconds|age|reset|receipt|receipts|invoice|invoices|inv|order|orders|transaction|transactions|txn|"
    r"trx|payment|payments|pay|charge|charges|ch|refund|refunds|re|payout|payouts|po|bill|bills|ticket|"
    r"case|batch|event|events|evt|request|requests|req|account|acct|licence|license|permit|application|"
    r"number|num|no|nr"
)
"""Last words of members and headers whose digits number, count, price or time something."""
_NO_FIGURES_IN_TEXTS = frozenset({"at", "on", "by", "line", "day", "age", "s", "us", "net"})
"""In a sentence they say nothing: `call Tan at 91234567`."""
_FILLERS = frozenset({"no", "nr", "num", "number", "is"})
_BEFORE = 120
"""Characters before a number, and behind it, that are looked at."""
_LAST_WORD = re.compile(r"([A-Za-z]+)[\s.:#=+/_()'\"-]{0,4}$")
_MONEY_BEFORE = re.compile(r"(?:[$€£¥]|\b(?:SGD|USD|EUR|GBP|MYR))\s{0,2}$", re.IGNORECASE)
_MONEY_BEHIND = re.compile(r"\s{0,2}(?:SGD|USD|EUR|GBP|MYR|cents?|dollars?|bytes|ms|[µu]s|s)\b", re.IGNORECASE)
_IN_PATH = re.compile(r"://[^\s?#]*/$")
_CHAT = re.compile(r"//(?:wa\.me|api\.whatsapp\.com)/$", re.IGNORECASE)
_JOINED_BEFORE = re.compile(r"[0-9A-Za-z-]*-$")
_JOINED_BEHIND = re.compile(r"-[0-9A-Za-z-]*")
_PHONE_OR_WORD = re.compile(r"[689][0-9]{7}|[A-Za-z]*")


def text_kind(member: str, value: str) -> str | None:
    """What a text holds of which its member's name says no more than that it is a person; None for an id.

    An id is one word with a digit in it: `cus_123`.
    """
    text = value.strip()
    if plain(member) not in _PERSON_AS_TEXT or text[:1] in ("", "{", "["):
        return None
    if "@" in text:
        return EMAIL
    if (_ANY_PHONE if plain(member) == "contact" else _PHONE).fullmatch(text):
        return PHONE
    return NAME if " " in text or not any(char.isdigit() for char in text) else None


def is_figure(member: str, value: str) -> bool:
    """Whether a text is eight digits that, by the name of the member or header, are no phone number."""
    words = [word.lower() for word in _WORD.findall(member)]
    if not words or _OF_FIGURES.fullmatch(words[-1]) is None or not _OF_PHONES.isdisjoint(words):
        return False
    return _PHONE.fullmatch(value.strip()) is not None


def phones(text: str) -> Iterator[Stretch]:
    """Where numbers of Singapore without a `+` stand in a text, but for ids, amounts and times."""
    for found in _PHONE.finditer(text):
        start, end = found.span()
        before, behind = text[max(0, start - _BEFORE) : start], text[end : end + _BEFORE]
        if not (_is_amount(before, behind) or _is_told_as_id(before) or _is_part_of_id(before, behind)):
            yield start, end


def _is_amount(before: str, behind: str) -> bool:
    return _MONEY_BEFORE.search(before) is not None or _MONEY_BEHIND.match(behind) is not None


def _is_told_as_id(before: str) -> bool:
    """`order no. 91234567`, `pay_91234567`, or in the path of a URL that is no chat's."""
    if _IN_PATH.search(before):
        return _CHAT.search(before) is None
    while found := _LAST_WORD.search(before):
        word = found[1].lower()
        if word not in _FILLERS:
            return _OF_FIGURES.fullmatch(word) is not None and word not in _NO_FIGURES_IN_TEXTS
        before = before[: found.start()]
    return False


def _is_part_of_id(before: str, behind: str) -> bool:
    """Joined by hyphens with parts that have other digits: a UUID, a trace, `INV-91234567-01`."""
    joined = [found.group() for found in (_JOINED_BEFORE.search(before), _JOINED_BEHIND.match(behind)) if found]
    return any(_PHONE_OR_WORD.fullmatch(part) is None for part in "-".join(joined).split("-"))
