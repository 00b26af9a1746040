"""What the signature check did, step by step, from what was stored of it. Pure; checks nothing again."""

from __future__ import annotations

from dataclasses import dataclass

from paysg_desktop.domain.delivery import DeliveryDetail
from paysg_desktop.domain.verification import Status, Verification
from paysg_desktop.providers.paysg import PROFILE
from paysg_desktop.signatures.time_text import read_time
from paysg_desktop.signatures.timestamped_header import HeaderError, SignatureHeader, find_header, parse_header
from paysg_desktop.ui.inspector.body_views import start_of_body
from paysg_desktop.ui.inspector.causes import find_cause, warning_sentences
from paysg_desktop.ui.wording import duration_text, full_time_text, plural, tr, verification_chip

_BODY_START = 160
_BEFORE_KEYS = frozenset({"header_missing", "header_of_other_scheme", "header_malformed", "scheme_not_v1"})
"""Causes that were found before any secret was used."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step. `code` is what it was about, empty without one; `copied` the whole of it for the clipboard."""

    title: str
    kind: str
    code: str
    note: str
    copied: str = ""


@dataclass(frozen=True, slots=True)
class SignatureStory:
    """`kind` and `icon` dress the banner; text may hold foreign parts and is not yet gated."""

    kind: str
    icon: str
    title: str
    sentence: str
    steps: tuple[Step, ...]
    to_do: tuple[str, ...]


def signature_story(detail: DeliveryDetail) -> SignatureStory:
    """The story of one delivery's check."""
    verification = detail.verification
    chip = verification_chip(verification.status, verification.cause)
    cause = find_cause(verification)
    header = _read_header(detail)
    return SignatureStory(
        kind=chip.kind,
        icon=chip.icon,
        title=cause.title,
        sentence=" ".join(filter(None, (verification.explanation, _consequence(verification)))),
        steps=(_header_step(detail, header), _bytes_step(detail, header), _secret_step(verification)),
        to_do=cause.to_do + warning_sentences(verification),
    )


def signature_header(detail: DeliveryDetail) -> tuple[str, str] | None:
    """The header that should sign, or another that looks as if it did; None without either."""
    wanted = PROFILE.header.lower()
    pairs = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in detail.headers]
    own = [(name, value) for name, value in pairs if name.lower() == wanted]
    if own:
        return own[0][0], ", ".join(value for _, value in own)
    return next(((name, value) for name, value in pairs if "signature" in name.lower()), None)


def _consequence(verification: Verification) -> str:
    if verification.is_counted:
        return ""
    if verification.status is Status.NO_SECRET:
        return tr("The delivery is stored; nothing was counted.")
    return tr("Nothing was counted.")


def _read_header(detail: DeliveryDetail) -> SignatureHeader | None:
    value = find_header(detail.headers, PROFILE.header)
    if value is None:
        return None
    try:
        return parse_header(value, PROFILE.timestamp_unit, PROFILE.digest_encodings)
    except HeaderError:
        return None


def _header_step(detail: DeliveryDetail, header: SignatureHeader | None) -> Step:
    title = tr("Header as it came")
    found = signature_header(detail)
    if found is None:
        return Step(title, "bad", "", tr("No {name} header, nor any other signature.").format(name=PROFILE.header))
    code = f"{found[0]}: {found[1]}"
    if header is None:
        is_own = found[0].lower() == PROFILE.header.lower()
        note = tr("It could not be read.") if is_own else tr("It is not the header of this endpoint's sender.")
        return Step(title, "bad", code, note, found[1])
    return Step(title, "good", code, _header_note(detail, header), found[1])


def _header_note(detail: DeliveryDetail, header: SignatureHeader) -> str:
    count = plural(len(header.digests), tr("one v1 signature"), tr("{n} v1 signatures"))
    forms = " and ".join(sorted({encoding for encoding, _ in header.digests}))
    digests = (
        tr("{count} in {forms}").format(count=count, forms=forms) if forms else tr("no readable v1 signature")
    )
    signed_at = read_time(header.t)
    if signed_at is None:
        return tr("{digests}; its time could not be read").format(digests=digests)
    gap = detail.row.received_at - signed_at
    side = tr("{time} before it came") if gap >= 0 else tr("{time} after it came, by our clock")
    is_proven = detail.verification.matched is not None
    told = tr("signed {time}, {gap}; {digests}") if is_proven else tr("it says {time}, {gap}; {digests}")
    return told.format(time=full_time_text(signed_at), gap=side.format(time=_gap_text(abs(gap))), digests=digests)


def _gap_text(gap_us: int) -> str:
    """`3 ms`, `42 s`, `7 min`, `26 h`, `3 days`."""
    seconds = gap_us // 1_000_000
    if seconds < 60:
        return duration_text(gap_us)
    if seconds < 2 * 3_600:
        return tr("{n} min").format(n=seconds // 60)
    return (
        tr("{n} h").format(n=seconds // 3_600)
        if seconds < 48 * 3_600
        else tr("{n} days").format(n=seconds // 86_400)
    )


def _bytes_step(detail: DeliveryDetail, header: SignatureHeader | None) -> Step:
    title = tr("Bytes we checked")
    verification = detail.verification
    if verification.status is Status.NO_SECRET:
        return Step(title, "neutral", "", tr("None: without a secret there is nothing to check with."))
    if header is None or verification.cause in _BEFORE_KEYS:
        return Step(title, "neutral", "", tr("None: without a readable header there is nothing to compare with."))
    if verification.cause == "secret_empty":
        return Step(title, "neutral", "", tr("None: a blank secret proves nothing, so it was not used."))
    body = verification.authenticated_body
    is_rewritten = body is not None
    content = detail.body if body is None else body
    start = start_of_body(content, _BODY_START, is_revealed=False)
    note = tr("the time, a full stop and the body as received")
    if is_rewritten:
        note = tr("the time, a full stop and the body as JavaScript writes it; received were {n} bytes").format(
            n=f"{len(detail.body):,}"
        )
    count = f"{len(header.t) + 1 + len(content):,}"
    more = "…" if len(content) > len(start.encode("utf-8", "replace")) else ""
    code = f"{header.t}.{start}{more}"
    return Step(title, "good", code, tr("{count} bytes: {what}").format(count=count, what=note))


def _secret_step(verification: Verification) -> Step:
    title = tr("Secrets tried")
    match = verification.matched
    if match is not None:
        form = tr("fits, as {encoding}").format(encoding=match.encoding)
        return Step(title, "good", match.secret, form)
    if verification.status is Status.NO_SECRET:
        return Step(title, "neutral", "", tr("None: no secret is set for this endpoint."))
    if verification.cause in _BEFORE_KEYS:
        return Step(title, "neutral", "", tr("None: it did not come to that."))
    if verification.cause == "secret_empty":
        return Step(title, "bad", "", tr("None: a configured secret is blank or could not be read."))
    return Step(title, "bad", "", tr("Every secret of this endpoint; none fits."))
