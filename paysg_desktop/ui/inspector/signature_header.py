"""What the signature's headers say, whichever scheme they follow, and which bytes they cover. Pure.

It reads, and checks nothing: what it tells is what the sender claims.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.ports import Provider
from paysg_desktop.signatures import body_hmac_header, standard_webhooks_header, timestamped_header
from paysg_desktop.signatures.body_hmac_options import BodyHmacOptions
from paysg_desktop.signatures.header_values import HeaderError, find_value
from paysg_desktop.signatures.standard_webhooks_options import StandardWebhooksOptions
from paysg_desktop.signatures.time_text import read_time
from paysg_desktop.signatures.timestamped_options import TimestampedOptions
from paysg_desktop.ui import gate
from paysg_desktop.ui.wording import full_time_text, plural, time_text, tr

MOST_LINES = 6
_ID_LENGTH = 16
_LOOKS_SIGNED = ("signature", "webhook-", "svix-")
_HEX = re.compile(r"(?:[0-9a-fA-F]{2}){16,64}")
_BASE64 = re.compile(r"[A-Za-z0-9+/_-]{20,}={0,2}")
_SECOND_US = 1_000_000


@dataclass(frozen=True, slots=True)
class ReadHeader:
    """What a readable signature says.

    `texts` are the digests as received, `version` the one they are of (empty without one); `message_id` and
    `time` are as received, None where the scheme signs none. `skipped` counts signatures of other versions.
    """

    texts: tuple[str, ...]
    version: str = ""
    message_id: str | None = None
    time: str | None = None
    skipped: int = 0

    @property
    def signed_before(self) -> tuple[str, ...]:
        """What is signed before the body, each followed by a full stop."""
        return tuple(part for part in (self.message_id, self.time) if part is not None)


def signature_lines(provider: Provider, headers: Headers) -> tuple[tuple[str, str], ...]:
    """The headers that sign, as received; where there are none, those that look as if they did."""
    wanted = {name.lower() for name in provider.signature_headers}
    pairs = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in headers]
    own = [pair for pair in pairs if pair[0].lower() in wanted]
    others = [pair for pair in pairs if any(sign in pair[0].lower() for sign in _LOOKS_SIGNED)]
    return tuple((own or others)[:MOST_LINES])


def missing_headers(provider: Provider, headers: Headers) -> tuple[str, ...]:
    """The names of those that should be there and are not."""
    came = {name.decode("latin-1").lower() for name, _ in headers}
    return tuple(name for name in provider.signature_headers if name.lower() not in came)


def read_signature(provider: Provider, headers: Headers) -> ReadHeader | None:
    """What they say together; None where they can't be read, or follow a scheme that isn't known here."""
    options = getattr(provider, "options", None)
    try:
        match options:
            case TimestampedOptions():
                return _timestamped(headers, options)
            case StandardWebhooksOptions():
                return _standard(headers)
            case BodyHmacOptions():
                return _body_hmac(headers, options)
            case _:
                return None
    except HeaderError:
        return None


def header_note(read: ReadHeader, received_at: int) -> str:
    """`time 14:02:31 (0 s old), id msg_2x7…, one v1 signature in base64`."""
    parts = []
    if read.time is not None:
        parts.append(_time_words(read.time, received_at))
    if read.message_id is not None:
        parts.append(tr("id {id}").format(id=gate.middle(read.message_id, _ID_LENGTH)))
    parts.append(_digest_words(read))
    return ", ".join(parts)


def age_words(gap_us: int) -> str:
    """`0 s old`, `42 s old`, `8 h ahead`: how far a time lies before, or after, our clock."""
    told = tr("{gap} old") if gap_us >= 0 else tr("{gap} ahead")
    return told.format(gap=gap_text(abs(gap_us)))


def gap_text(gap_us: int) -> str:
    """`0 s`, `42 s`, `7 min`, `26 h`, `3 days`."""
    seconds = gap_us // _SECOND_US
    if seconds < 120:
        return tr("{n} s").format(n=seconds)
    if seconds < 2 * 3_600:
        return tr("{n} min").format(n=seconds // 60)
    if seconds < 48 * 3_600:
        return tr("{n} h").format(n=seconds // 3_600)
    return tr("{n} days").format(n=f"{seconds // 86_400:,}")


def _timestamped(headers: Headers, options: TimestampedOptions) -> ReadHeader | None:
    value = find_value(headers, options.header)
    if value is None:
        return None
    header = timestamped_header.parse_header(value, options.timestamp_unit, options.digest_encodings)
    return ReadHeader(header.texts, "v1", time=header.t)


def _standard(headers: Headers) -> ReadHeader:
    header = standard_webhooks_header.read_header(headers)
    skipped = len(header.entries) - len(header.texts)
    return ReadHeader(header.texts, "v1", header.message_id, header.timestamp, skipped)


def _body_hmac(headers: Headers, options: BodyHmacOptions) -> ReadHeader:
    header = body_hmac_header.read_header(headers, options)
    return ReadHeader(header.texts, time=header.timestamp)


def _time_words(text: str, received_at: int) -> str:
    signed_at = read_time(text)
    if signed_at is None:
        return tr("a time that cannot be read")
    is_near = abs(received_at - signed_at) < 12 * 3_600 * _SECOND_US
    shown = time_text(signed_at, received_at, with_seconds=True) if is_near else full_time_text(signed_at)
    return tr("time {time} ({age})").format(time=shown, age=age_words(received_at - signed_at))


def _digest_words(read: ReadHeader) -> str:
    one, many = (
        (tr("one v1 signature"), tr("{n} v1 signatures"))
        if read.version
        else (tr("one signature"), tr("{n} signatures"))
    )
    count = plural(len(read.texts), one, many)
    words = (
        tr("{count} in {forms}").format(count=count, forms=_forms(read.texts))
        if read.texts
        else tr("no v1 signature")
    )
    if not read.skipped:
        return words
    skipped = plural(read.skipped, tr("one of another version skipped"), tr("{n} of other versions skipped"))
    return f"{words}, {skipped}"


def _forms(texts: Iterable[str]) -> str:
    """How the signatures are written, by their looks alone."""
    return tr(" and ").join(dict.fromkeys(_form(text) for text in texts))


def _form(text: str) -> str:
    if _HEX.fullmatch(text):
        return tr("hex")
    return tr("base64") if _BASE64.fullmatch(text) else tr("an unknown form")
