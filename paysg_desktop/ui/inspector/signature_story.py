"""What the signature check did, step by step, and what the doctor found. Pure; checks nothing again."""

from __future__ import annotations

from dataclasses import dataclass

from paysg_desktop.domain.delivery import DeliveryDetail
from paysg_desktop.domain.endpoint import Endpoint
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.finding import Finding
from paysg_desktop.domain.ports import Provider
from paysg_desktop.domain.verification import Status, Verification
from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.signatures.doctor import bodies, words
from paysg_desktop.ui.inspector import causes
from paysg_desktop.ui.inspector.first_difference import Difference, first_difference
from paysg_desktop.ui.inspector.signature_steps import Look, Step, steps
from paysg_desktop.ui.wording import Chip, localised, tr, verification_chip

MOST_VERDICTS = 12
_DECIDED_AT_ONCE = "unknown_mismatch"


@dataclass(frozen=True, slots=True)
class Action:
    """The one thing that may help. `kind`: `set_secret`, `open_endpoint` (of the name `target`) or `hints`."""

    kind: str
    words: str
    target: str = ""


@dataclass(frozen=True, slots=True)
class PastVerdict:
    """One verdict of the history: when (microseconds UTC), and what was found."""

    at: int
    chip: Chip


@dataclass(frozen=True, slots=True)
class SignatureStory:
    """`kind` and `icon` dress the banner; text may hold foreign parts and is not yet gated.

    `history` is empty where there was only one verdict.
    """

    kind: str
    icon: str
    title: str
    sentence: str
    steps: tuple[Step, ...]
    difference: Difference | None
    to_do: tuple[str, ...]
    action: Action | None
    history: tuple[PastVerdict, ...]


def signature_story(detail: DeliveryDetail, endpoint: Endpoint | None, *, is_revealed: bool) -> SignatureStory:
    """The story of one delivery's check. Takes milliseconds for a large body: not on the window's thread."""
    verification = detail.verification
    finding = finding_that_stands(detail)
    chip = verification_chip(verification.status, verification.cause if finding is None else finding.cause)
    signed = None if finding is None else bodies.signed_body(detail.body, finding)
    look = Look(detail, bound_provider(detail, endpoint), finding, signed, is_revealed=is_revealed)
    return SignatureStory(
        kind=chip.kind,
        icon=chip.icon,
        title=causes.banner_title(verification, finding),
        sentence=_sentence(verification, finding),
        steps=steps(look),
        difference=None if signed is None else first_difference(detail.body, signed, is_revealed=is_revealed),
        to_do=(words.to_do(finding, tr) if finding else ()) + causes.warning_sentences(verification),
        action=None if finding is None else _action(finding),
        history=_history(detail),
    )


def finding_that_stands(detail: DeliveryDetail) -> Finding | None:
    """The doctor's finding; before the visit, what the check itself could tell. None while nobody knows."""
    verification = detail.verification
    if verification.is_counted:
        return None
    if detail.finding is not None:
        return detail.finding
    if verification.cause in (None, _DECIDED_AT_ONCE):
        return Finding("no_secret") if verification.status is Status.NO_SECRET else None
    match = verification.matched
    return Finding(verification.cause, is_proven=match is not None, secret=None if match is None else match.secret)


def bound_provider(detail: DeliveryDetail, endpoint: Endpoint | None) -> Provider | None:
    """The provider with the endpoint's settings; with its defaults where those are not known or make no sense."""
    provider = PROVIDERS.get(detail.row.provider)
    if provider is None or endpoint is None:
        return provider
    try:
        return provider.with_settings(endpoint.settings)
    except UsageError:
        return provider


def _sentence(verification: Verification, finding: Finding | None) -> str:
    if verification.is_counted:
        return localised(verification.explanation)
    nothing = tr("Nothing was counted.")
    if finding is None:
        return " ".join(
            filter(None, (localised(verification.explanation), tr("The cause is being examined."), nothing))
        )
    told = words.sentence(finding, tr)
    return told if nothing in told else f"{told} {nothing}"


def _action(finding: Finding) -> Action | None:
    if finding.endpoint is not None and finding.cause in causes.MISDIRECTED_CAUSES:
        text = tr("Open “{name}”").format(name=finding.endpoint)
        return Action("open_endpoint", text, finding.endpoint)
    if finding.cause in causes.SECRET_CAUSES:
        return Action("set_secret", tr("Set the secret…"))
    if finding.cause in causes.REWRITTEN_CAUSES:
        return Action("hints", tr("How, for nginx and others"))
    return None


def _history(detail: DeliveryDetail) -> tuple[PastVerdict, ...]:
    """Every verdict, oldest first; of very many the last ones."""
    if len(detail.verdicts) < 2:
        return ()
    return tuple(
        PastVerdict(each.at, verification_chip(each.verification.status, each.verification.cause))
        for each in detail.verdicts[-MOST_VERDICTS:]
    )
