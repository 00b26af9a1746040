"""The facts about one delivery, and the sentences that explain what is odd about it. Pure; draws nothing."""

from __future__ import annotations

from collections.abc import Mapping

from paysg_desktop.domain.answer import Answered
from paysg_desktop.domain.delivery import DeliveryDetail, DeliveryRow, Source
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.money import format_minor
from paysg_desktop.domain.payment import PaymentStatus
from paysg_desktop.domain.proxies import Proxies
from paysg_desktop.domain.times import singapore_day
from paysg_desktop.domain.verification import COUNTED, QUARANTINED, Status
from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.ui import gate, veil
from paysg_desktop.ui.inspector.causes import cause_title
from paysg_desktop.ui.inspector.facts import Fact
from paysg_desktop.ui.wording import (
    Chip,
    again_chip,
    conflict_chip,
    duration_text,
    environment_meaning,
    environment_name,
    full_time_text,
    payment_chip,
    source_chip,
    source_text,
    time_text,
    tr,
    trust_chip,
    verification_chip,
)
from paysg_desktop.usecases.captured import captured_at
from paysg_desktop.usecases.receive import OVERRIDE
from paysg_desktop.usecases.sender_address import Standing, host_of, sender_address

Names = Mapping[str, str]
"""What destinations are called, by id."""
_NO_NAMES: Names = {}
_NO_PROXIES = Proxies()


def title(row: DeliveryRow) -> str:
    return row.event_type or tr("No event")


def subtitle(detail: DeliveryDetail, now: int) -> str:
    """`delivery 412,907 · 14:02:31 · 1,094 bytes · from 203.0.113.7`."""
    row = detail.row
    parts = [
        tr("delivery {number}").format(number=f"{row.id:,}"),
        time_text(row.received_at, now, with_seconds=True),
        tr("1 byte") if row.size == 1 else tr("{count} bytes").format(count=f"{row.size:,}"),
    ]
    if row.source is Source.CAPTURE:
        at = captured_at(detail)
        parts += [tr("captured {time}").format(time=time_text(at, now, with_seconds=True))] if at else []
    elif detail.peer:
        parts.append(tr("from {address}").format(address=host_of(detail.peer)))
    return " · ".join(parts)


def purged_text(at: int) -> str:
    """That headers and body are gone, and what is kept."""
    text = tr("Headers and body were purged on {day}. Digests, verdict and event are kept.")
    return text.format(day=singapore_day(at))


def chips(row: DeliveryRow, answered: Answered | None = None) -> list[Chip]:
    """The verdict, the answer, and what makes this delivery special."""
    if not row.source.is_delivery:
        return [trust_chip(row.status, row.source)]
    status = row.answer if answered is None else answered.status
    made = [verification_chip(row.status, row.cause)]
    if status:
        answer_kind, icon = ("neutral", "check") if status < 300 else ("bad", "cross")
        made.append(Chip(tr("Answered {status}").format(status=status), answer_kind, icon))
    if row.source is not Source.WEBHOOK:
        made.append(source_chip(row.source))
    if row.is_conflict:
        made.append(Chip(tr("Conflict"), "bad", conflict_chip().icon))
    elif row.is_duplicate:
        made.append(Chip(tr("Told again"), "neutral", again_chip().icon))
    return made


def remarks(detail: DeliveryDetail, names: Names = _NO_NAMES) -> list[tuple[str, str]]:
    """What needs saying, each as (colour, sentence)."""
    row = detail.row
    found = [] if detail.purged_at is None else [("muted", purged_text(detail.purged_at))]
    if row.problem:
        found.append(("caution", row.problem))
    if detail.answered is not None:
        found.append(("caution", answered_text(detail.answered, names)))
    if row.is_conflict:
        text = tr("This event had come before with another body. The first one counts; this one changed nothing.")
        found.append(("bad", text))
    elif row.is_duplicate:
        found.append(("muted", tr("This event had come before with the same body. It is counted once.")))
    if row.status in QUARANTINED:
        text = tr("Kept apart: a delivery whose signature does not hold changes no payment and no total.")
        found.append(("muted", text))
    elif row.status is Status.NO_SECRET:
        text = tr("Stored, but it changes no payment and no total until its signature can be checked.")
        found.append(("muted", text))
    elif row.source is not Source.WEBHOOK and row.environment is Environment.LIVE:
        text = tr("In LIVE, what was replayed or captured changes no payment and no total.")
        found.append(("muted", text))
    elif row.status in COUNTED and not row.is_folded:
        found.append(("muted", tr("Stored; its payment is being brought up to date.")))
    elif _is_event_only(row):
        found.append(("muted", tr("There is no payment in this event, so it changes no payment and no total.")))
    return found


def _is_event_only(row: DeliveryRow) -> bool:
    """Taken in and understood, and yet nothing that a payment would be told by (a new customer)."""
    return row.payment is None and row.problem is None and not row.is_conflict and row.event_type is not None


def facts(
    detail: DeliveryDetail, endpoint_name: str, names: Names = _NO_NAMES, proxies: Proxies = _NO_PROXIES
) -> list[Fact]:
    """All that is known of a delivery apart from its content."""
    row = detail.row
    meaning = environment_meaning(row.environment)
    environment = environment_name(row.environment)
    chip = verification_chip(row.status, row.cause)
    return [
        Fact(tr("Event"), row.event_type),
        *([Fact(tr("Meaning"), _meaning(row))] if _meaning(row) else []),
        Fact(tr("Event id"), row.event_id, is_id=True),
        Fact(tr("Received"), full_time_text(row.received_at)),
        *_captured(detail),
        Fact(tr("Endpoint"), endpoint_name or row.endpoint_id),
        Fact(tr("Environment"), f"{environment}, {meaning}" if meaning else environment),
        Fact(tr("Source"), source_text(row.source, row.provider)),
        Fact(tr("Request"), f"{detail.method} {detail.target}"),
        Fact(tr("From"), detail.peer or None),
        *_forwarded(detail, proxies),
        Fact(tr("Signature"), chip.text, chip.kind),
        Fact(tr("Cause"), None if row.cause is None else cause_title(row.status, row.cause), hint=row.cause or ""),
        *_answered(detail, names),
        Fact(tr("Size"), tr("{count} bytes").format(count=f"{row.size:,}")),
        Fact("SHA-256", row.body_sha256.hex(), is_id=True),
        Fact(tr("Log"), _place(row)),
    ]


def _forwarded(detail: DeliveryDetail, proxies: Proxies) -> tuple[Fact, ...]:
    """Who had sent it, where a proxy or tunnel passed it on; without a colour, since it proves nothing."""
    sender = sender_address(detail, proxies)
    if sender is None:
        return ()
    told = {
        Standing.LISTED: tr("{address}, on the provider's published list"),
        Standing.NOT_LISTED: tr("{address}, not on the provider's published list"),
        Standing.NOT_PUBLISHED: tr("{address}; the provider's addresses are not published"),
        Standing.UNCLEAR: tr("not clear: the headers hold no address, or disagree"),
        Standing.NOT_BELIEVED: tr("not believed: it came from no proxy of yours"),
    }
    hint = tr("Information only. Headers can be made up; the signature is the proof.")
    return (Fact(tr("Sent from"), told[sender.standing].format(address=sender.address), hint=hint),)


def _captured(detail: DeliveryDetail) -> tuple[Fact, ...]:
    """When and where it was captured, as the file told."""
    at = captured_at(detail)
    return () if at is None else (Fact(tr("Captured"), full_time_text(at)),)


def _answered(detail: DeliveryDetail, names: Names) -> tuple[Fact, ...]:
    """What a sender was told, and how soon; there is none where we asked ourselves, or a file did not say."""
    row, answered = detail.row, detail.answered
    if not row.source.is_delivery or not row.answer:
        return ()
    if row.source is Source.CAPTURE:
        return (Fact(tr("Answer"), tr("{status}, by who received it there").format(status=row.answer)),)
    told = answer_text(row) if answered is None else answered_text(answered, names)
    took = tr("{time} until the answer").format(
        time=duration_text(row.took_us if answered is None else answered.took_us)
    )
    return Fact(tr("Answer"), told), Fact(tr("Took"), took)


def answered_text(answered: Answered, names: Names) -> str:
    """What went out instead of our own answer, and who said so."""
    if answered.by == OVERRIDE:
        return tr("Answered {status} by the override.").format(status=answered.status)
    name = names.get(answered.by, tr("that was removed"))
    return tr("Answered {status} by the destination {name}.").format(status=answered.status, name=name)


def answer_text(row: DeliveryRow) -> str:
    """The HTTP status, and what it told the sender."""
    told = tr("taken, no need to send it again") if row.answer < 300 else tr("refused, the sender may try again")
    return f"{row.answer}: {told}"


def payment_words(row: DeliveryRow) -> str:
    """The payment in one line; empty where the delivery told of none."""
    link = row.payment
    if link is None:
        return ""
    amount = None if link.amount_minor is None else format_minor(link.amount_minor, link.currency)
    status = payment_chip(_status(link.status), gate.line(link.status, 40), frozenset()).text
    return veil.joined(" · ", (veil.private(link.reference) or link.id, amount, status))


def _status(word: str) -> PaymentStatus:
    return PaymentStatus(word) if word in set(PaymentStatus) else PaymentStatus.UNKNOWN


def _meaning(row: DeliveryRow) -> str:
    provider = PROVIDERS.get(row.provider)
    meaning = provider.event_types.get(row.event_type or "", "") if provider is not None else ""
    return tr(meaning) if meaning else ""


def _place(row: DeliveryRow) -> str:
    if row.position is None:
        return tr("quarantine")
    return tr("entry {position}").format(position=f"{row.position:,}")
