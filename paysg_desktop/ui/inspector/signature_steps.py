"""The numbered steps of a signature's story. Pure; draws nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from paysg_desktop.domain.delivery import DeliveryDetail
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.finding import Finding
from paysg_desktop.domain.ports import Provider
from paysg_desktop.domain.verification import Status, Verification
from paysg_desktop.signatures.doctor import words
from paysg_desktop.ui import gate
from paysg_desktop.ui.inspector.body_views import start_of_body
from paysg_desktop.ui.inspector.causes import cause_title
from paysg_desktop.ui.inspector.signature_header import (
    ReadHeader,
    age_words,
    gap_text,
    header_note,
    missing_headers,
    read_signature,
    signature_lines,
)
from paysg_desktop.ui.wording import environment_name, tr

_BODY_START = 120
_ID_LENGTH = 12
_BEFORE_KEYS = frozenset({"header_missing", "header_of_other_scheme", "header_malformed", "scheme_not_v1"})
"""Causes that were found before any secret was used."""
_NAMED_BY_TITLE = frozenset(
    {"digest_wrong_encoding", "digest_wrong_algorithm", "separator_differs", "timestamp_unit_signed_differs"}
)
"""Causes whose form (“base64”) says nothing by itself."""
_OPPOSITE = {Environment.LIVE: Environment.TEST, Environment.TEST: Environment.LIVE}


@dataclass(frozen=True, slots=True)
class Step:
    """One step. `lines` are what it was about, `copied` the whole of it for the clipboard.

    `is_start` tells that a line is the start of something longer. Text may be foreign and is not yet gated.
    """

    title: str
    kind: str
    lines: tuple[str, ...]
    note: str
    copied: str = ""
    is_start: bool = False


@dataclass(frozen=True, slots=True)
class Look:
    """What the steps are told from; `signed` is the body as it was signed where a rewriting was proven."""

    detail: DeliveryDetail
    provider: Provider | None
    finding: Finding | None
    signed: bytes | None
    is_revealed: bool

    @property
    def verification(self) -> Verification:
        return self.detail.verification

    @property
    def cause(self) -> str | None:
        return self.finding.cause if self.finding is not None else self.verification.cause


def steps(look: Look) -> tuple[Step, ...]:
    """Three of the check, and a fourth of what the doctor found where the check failed."""
    read = None if look.provider is None else read_signature(look.provider, look.detail.headers)
    return (_header_step(look, read), _bytes_step(look, read), _secret_step(look), *_last_step(look))


def _header_step(look: Look, read: ReadHeader | None) -> Step:
    title, detail = tr("Header as it came"), look.detail
    if look.provider is None:
        return Step(title, "neutral", (), tr("This program does not know the provider."))
    pairs = signature_lines(look.provider, detail.headers)
    lines = tuple(f"{name}: {value}" for name, value in pairs)
    copied = "\n".join(lines)
    if read is not None:
        return Step(title, "good", lines, header_note(read, detail.row.received_at), copied)
    missing = missing_headers(look.provider, detail.headers)
    if not lines:
        names = ", ".join(missing)
        return Step(title, "bad", (), tr("No {name} header, nor any other signature.").format(name=names))
    note = tr("It could not be read.")
    if len(missing) == len(look.provider.signature_headers):
        note = tr("It is not the header of this endpoint's sender.")
    elif missing:
        note = tr("Missing: {names}.").format(names=", ".join(missing))
    return Step(title, "bad", lines, note, copied)


def _bytes_step(look: Look, read: ReadHeader | None) -> Step:
    title, verification = tr("Bytes we checked"), look.verification
    if verification.status is Status.NO_SECRET:
        return Step(title, "neutral", (), tr("None: without a secret there is nothing to check with."))
    if read is None or verification.cause in _BEFORE_KEYS or verification.status is Status.UNSUPPORTED:
        return Step(title, "neutral", (), tr("None: without a readable header there is nothing to compare with."))
    if not _was_compared(verification):
        return Step(title, "neutral", (), tr("None: there was no secret that could be used."))
    authenticated = verification.authenticated_body
    body = look.detail.body if authenticated is None else authenticated
    line = ".".join([*_shortened(read), start_of_body(body, _BODY_START, is_revealed=look.is_revealed)])
    size = sum(len(part) + 1 for part in read.signed_before) + len(body)
    what = tr("the body as received")
    if authenticated is not None:
        count = f"{len(look.detail.body):,}"
        what = tr("the body as JavaScript writes it (received were {n} bytes)").format(n=count)
    note = tr("{count} bytes: {what}").format(count=f"{size:,}", what=_joined(read, what))
    return Step(title, "good", (line,), note, is_start=True)


def _shortened(read: ReadHeader) -> list[str]:
    """What is signed before the body; an id short enough that one sees where the body begins."""
    shown = None if read.message_id is None else gate.middle(read.message_id, _ID_LENGTH)
    return [part for part in (shown, read.time) if part is not None]


def _joined(read: ReadHeader, body_words: str) -> str:
    if read.message_id is not None:
        return tr("id, time and {body}, joined by full stops").format(body=body_words)
    if read.time is not None:
        return tr("time and {body}, joined by a full stop").format(body=body_words)
    return body_words


def _was_compared(verification: Verification) -> bool:
    return verification.matched is not None or bool(verification.tried)


def _secret_step(look: Look) -> Step:
    title, verification = tr("Secrets tried"), look.verification
    match = verification.matched
    if match is not None:
        return Step(title, "good", (match.secret,), tr("fits, as {encoding}").format(encoding=match.encoding))
    if verification.status is Status.NO_SECRET:
        return Step(title, "neutral", (), tr("None: no secret is set for this endpoint."))
    if verification.cause in _BEFORE_KEYS or verification.status is Status.UNSUPPORTED:
        return Step(title, "neutral", (), tr("None: it did not come to that."))
    if not verification.tried:
        return Step(title, "bad", (), tr("None: no secret of this endpoint can be used."))
    alone = len(verification.tried) == 1
    note = tr("does not fit the body as received") if alone else tr("none fits the body as received")
    return Step(title, "bad", (" · ".join(verification.tried),), note)


def _last_step(look: Look) -> Iterator[Step]:
    verification, finding = look.verification, look.finding
    if verification.is_counted or verification.status is Status.NO_SECRET:
        return
    if finding is None:
        yield Step(tr("What would fit"), "neutral", (), tr("The doctor has not come to this delivery yet."))
    elif finding.cause == "environment_mismatch":
        yield _environment_step(look)
    elif verification.status is Status.TIME_REJECTED:
        yield _window_step(look)
    elif finding.is_proven:
        yield _fitting_step(look, finding)
    elif finding.cause == "unknown_mismatch":
        note = tr(
            "Nothing that was tried: other secrets of this workspace, and the usual changes of body and scheme."
        )
        yield Step(tr("What would fit"), "neutral", (), note)


def _fitting_step(look: Look, finding: Finding) -> Step:
    title, forms = tr("What would fit"), words.forms(finding, tr)
    if look.signed is not None:
        line = start_of_body(look.signed, _BODY_START, is_revealed=look.is_revealed)
        note = tr("{what}, {count} bytes").format(what=forms, count=f"{len(look.signed):,}")
        return Step(title, "good", (line,), note, is_start=True)
    if finding.endpoint is not None and len(finding.changes) < 2:
        forms = tr("a secret of the endpoint “{name}”").format(name=finding.endpoint)
    elif finding.cause in _NAMED_BY_TITLE:
        forms = f"{cause_title(look.verification.status, finding.cause)}: {forms}"
    return Step(title, "good", () if finding.secret is None else (finding.secret,), forms)


def _window_step(look: Look) -> Step:
    """How far apart the clocks stand, and how far they may."""
    title, signed_at = tr("Time window"), look.verification.signed_at
    tolerance = getattr(getattr(look.provider, "options", None), "tolerance", None)
    if signed_at is None:
        return Step(title, "caution", (), tr("The time is not within the accepted window."))
    note = age_words(look.detail.row.received_at - signed_at)
    if tolerance is not None:
        note = tr("{age}; accepted is {most} before or after").format(
            age=note, most=gap_text(int(tolerance * 1_000_000))
        )
    return Step(title, "caution", (), note)


def _environment_step(look: Look) -> Step:
    """Which mode the body and which the secret says; they are never the same here."""
    title = tr("Where they disagree")
    parsed = None if look.provider is None else look.provider.glance(look.detail.body)
    said = None if parsed is None else parsed.environment
    if said is None:
        return Step(title, "bad", (), tr("The body's mode is not that of the secret."))
    body, secret = environment_name(said), environment_name(_OPPOSITE.get(said, said))
    line = tr("body: {body} · secret: {secret}").format(body=body, secret=secret)
    note = tr("the body says {body}, the secret that fits signs {secret} deliveries").format(
        body=body, secret=secret
    )
    return Step(title, "bad", (line,), note)
