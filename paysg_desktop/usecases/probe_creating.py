"""The steps of a probe that create or change something on the test system; each needs consent by its name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import quote

from paysg_desktop.usecases.probe import REFERENCE, RawAnswer, Session, Step
from paysg_desktop.usecases.probe_shapes import (
    body_shape,
    members,
    outcome,
    shape,
    telling_headers,
    word,
)

PAYER = "PaySG Desktop Probe"
AMOUNT_CENTS = 100
_AMOUNTS = (0, 1, 49, 50, 20_000_000, 20_000_001)
_STATE_FORBIDS = frozenset({400, 402, 409, 422})
_OTHER_SCRIPTS = "Zoë – 陈 “A”"


async def _create(session: Session) -> None:
    email = {} if session.email is None else {"payer_email": session.email}
    body, key = _payment() | email, session.new_key()
    answer = await _created(session, body, key)
    session.note("POST payments", outcome(answer), 18)
    session.note("A new payment's members", members(answer.object()))
    session.note("payment_qr_code_url of a new payment", shape(answer.object().get("payment_qr_code_url")), 29)
    _note_statuses(session, "new payment", answer.object())
    if session.created:
        found = await session.get(_place(session.created[0]))
        session.note("GET of a payment", outcome(found), 18)
        is_same = sorted(found.object()) == sorted(answer.object())
        session.note("GET gives the same members as POST", "yes" if is_same else "no")


async def _idempotency(session: Session) -> None:
    body, key = _payment(reference_id=f"{REFERENCE}-REPEATED"), session.new_key()
    first = await _created(session, body, key)
    again = await _created(session, body, key)
    is_same = first.object().get("id") == again.object().get("id") is not None
    told = "the same payment" if is_same else "another payment" if again.is_success else "no payment"
    session.note("Same idempotency key, same body", f"{outcome(again)}: {told}")
    session.note(
        "The repeated answer is the first one, byte for byte", "yes" if first.body == again.body else "no"
    )
    session.note("Headers that tell of a repeat", telling_headers(again))
    other = await _created(session, body | {"amount_in_cents": AMOUNT_CENTS + 1}, key)
    session.note("Same idempotency key, another body", outcome(other), 32)
    bad_key = session.new_key()
    invalid = await _created(session, body | {"amount_in_cents": -1}, bad_key)
    valid = await _created(session, body, bad_key)
    session.note(
        "A key that was refused for its body", f"first {invalid.status}, then with a good body {valid.status}"
    )


async def _invalid(session: Session) -> None:
    without_name = {name: value for name, value in _payment().items() if name != "payer_name"}
    tried = {
        "No payer_name": without_name,
        "An empty description": _payment(description=""),
        "An amount as text": _payment(amount_in_cents="100"),
        "An amount with a fraction": _payment(amount_in_cents=100.5),
        "An e-mail address that is none": _payment(payer_email="nobody"),
        "A return_url without https": _payment(return_url="http://example.com/"),
        "A due date of another form": _payment(due_date="2030-12-31"),
        "A member that nobody knows": _payment(no_such_member="x"),
    }
    for asked, body in tried.items():
        session.note(asked, outcome(await _created(session, body, session.new_key())), 32)


async def _metadata(session: Session) -> None:
    answer = await _created(session, _payment(without=("metadata",)), session.new_key())
    session.note("A payment without metadata", outcome(answer), 25)
    session.note("metadata of its answer", shape(answer.object().get("metadata")), 25)


async def _amounts(session: Session) -> None:
    for cents in _AMOUNTS:
        answer = await _created(session, _payment(amount_in_cents=cents), session.new_key())
        session.note(f"amount_in_cents {cents}", outcome(answer), 22 if cents < AMOUNT_CENTS else 21)


async def _identifiers(session: Session) -> None:
    for length in (10, 11, 20, 21):
        answer = await _created(session, _payment(payer_identifier="X" * length), session.new_key())
        session.note(f"payer_identifier of {length} characters", outcome(answer), 23)


async def _names(session: Session) -> None:
    answer = await _created(session, _payment(payer_name=_OTHER_SCRIPTS), session.new_key())
    session.note("A name in another script", outcome(answer), 26)
    if answer.is_success:
        is_kept = answer.object().get("payer_name") == _OTHER_SCRIPTS
        session.note("That name comes back as it was sent", "yes" if is_kept else "no", 26)


async def _line_items(session: Session) -> None:
    tried = {
        "A line item with a description alone": [{"description": "Probe"}],
        "A line item with amount_in_cents": [{"description": "Probe", "amount_in_cents": AMOUNT_CENTS}],
    }
    for asked, items in tried.items():
        answer = await _created(session, _payment(line_items=items), session.new_key())
        session.note(asked, outcome(answer), 24)


async def _send_email(session: Session) -> None:
    place = _place(session.created[0])
    sent_at = []
    for turn in ("first", "second"):
        answer = await session.post(f"{place}/send-email", {})
        session.note(f"The {turn} e-mail", outcome(answer), 19)
        if answer.is_success:
            session.note(f"Body of the answer to the {turn} e-mail", body_shape(answer))
        found = (await session.get(place)).object()
        session.note(f"E-mail status after the {turn}", word(found.get("email_delivery_status")), 9)
        sent_at.append(found.get("payment_sent_timestamp"))
    session.note("The second e-mail moves payment_sent_timestamp", "yes" if sent_at[0] != sent_at[1] else "no", 19)


async def _refund(session: Session) -> None:
    answer = await session.post(
        f"{_place(session.created[0])}/refund", {"refund_amount_in_cents": 1}, session.new_key()
    )
    session.note("Refund of an unpaid payment", outcome(answer), 32)
    if answer.status == 403:
        session.note("Refund permission", "the key may not (403)", 28)
    elif answer.status in _STATE_FORBIDS:
        session.note("Refund permission", "it was refused for the payment's state, not for the key", 28)
    else:
        session.leave_open("Refund permission", f"the answer was {answer.status}", 28)


async def _cancel(session: Session) -> None:
    last, *others = reversed(session.created)
    answer = await _cancelled(session, last)
    session.note("Cancelling an unpaid payment", outcome(answer), 18)
    session.note("Body of the answer to cancelling", body_shape(answer))
    _note_statuses(session, "cancelled payment", (await session.get(_place(last))).object())
    again = await session.post(f"{_place(last)}/cancel", {})
    session.note("Cancelling it once more", outcome(again), 32)
    for each in others:
        await _cancelled(session, each)
    session.note("Payments of the probe that could not be cancelled", f"{len(session.created)}")


async def _cancelled(session: Session, payment_id: str) -> RawAnswer:
    answer = await session.post(f"{_place(payment_id)}/cancel", {})
    if answer.is_success:
        session.created.remove(payment_id)
    return answer


def _payment(without: tuple[str, ...] = (), **changes: Any) -> dict[str, Any]:
    """The smallest payment by the documents, changed."""
    usual = {
        "reference_id": REFERENCE,
        "payer_name": PAYER,
        "description": "Made by a probe; not to be paid",
        "amount_in_cents": AMOUNT_CENTS,
        "metadata": {},
    }
    return {name: value for name, value in (usual | changes).items() if name not in without}


async def _created(session: Session, body: Mapping[str, Any], key: str) -> RawAnswer:
    """Ask for a payment, and remember one that came of it."""
    answer = await session.post("", body, key)
    payment_id = answer.object().get("id")
    if answer.is_success and isinstance(payment_id, str) and payment_id and payment_id not in session.created:
        session.created.append(payment_id)
    return answer


def _place(payment_id: str) -> str:
    return f"/{quote(payment_id, safe='')}"


def _note_statuses(session: Session, whose: str, payment: Mapping[str, Any]) -> None:
    for name in ("payment_status", "latest_status", "refund_status", "email_delivery_status"):
        session.note(f"{name} of a {whose}", word(payment.get(name)), 9)


def _needs_payment(session: Session) -> str | None:
    return None if session.created else "No payment of the probe's own is there: allow the step “create” first."


def _needs_email(session: Session) -> str | None:
    if session.email is None:
        return "Nobody said where to: name an address of your own with --email."
    return _needs_payment(session)


def _makes(count: str) -> str:
    return f"creates {count} of S$1.00 on the test system, which the step “cancel” can cancel"


def _step(
    name: str,
    does: str,
    questions: tuple[int, ...],
    run: Any,
    consent: str,
    needs: Callable[[Session], str | None] | None = None,
) -> Step:
    return Step(name, does, questions, run, consent, needs or (lambda _: None))


CREATING: tuple[Step, ...] = (
    _step("create", "Creates a payment and reads it back.", (9, 18, 29), _create, _makes("one payment")),
    _step(
        "idempotency",
        "Creates with the same idempotency key: again, with another body, after a refusal.",
        (32,),
        _idempotency,
        _makes("two payments, or up to four if keys are not honoured,"),
    ),
    _step(
        "invalid",
        "Sends eight payments that should be refused, for the errors.",
        (32,),
        _invalid,
        _makes("no payment, or up to eight if mistakes are not noticed,"),
    ),
    _step("metadata", "Creates a payment without metadata.", (25,), _metadata, _makes("one payment")),
    _step(
        "amounts",
        "Creates payments of the lowest and highest amounts.",
        (21, 22),
        _amounts,
        "creates up to six payments of up to S$200,000.01, not real money, which the step “cancel” can cancel",
    ),
    _step(
        "identifiers",
        "Creates payments with made-up identifiers of 10 to 21 characters.",
        (23,),
        _identifiers,
        _makes("up to four payments"),
    ),
    _step("names", "Creates a payment with a name in other scripts.", (26,), _names, _makes("one payment")),
    _step("line-items", "Creates payments with line items.", (24,), _line_items, _makes("up to two payments")),
    _step(
        "send-email",
        "E-mails the link of the payment from “create” twice.",
        (9, 19),
        _send_email,
        "sends two e-mails to the address given with --email",
        _needs_email,
    ),
    _step(
        "refund",
        "Asks to refund one cent of a payment that nobody paid, which should be refused.",
        (28, 32),
        _refund,
        "asks for a refund of an unpaid payment of the probe's own; there is nothing to pay back",
        _needs_payment,
    ),
    _step(
        "cancel",
        "Cancels what the probe created, and one payment twice.",
        (9, 18, 32),
        _cancel,
        "cancels the payments that this probe created, and no others",
        _needs_payment,
    ),
)
"""In this order; `cancel` last, to leave nothing open."""
