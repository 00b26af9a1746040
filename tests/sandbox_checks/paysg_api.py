"""What the switches of PaySG's API do."""

from __future__ import annotations

from tests.fakes import FakeClock
from tests.sandbox_checks.case import Case, check


@check
async def cancelled_payment_status(case: Case) -> None:
    cancelled = (await case.api.act(await case.api.made(), "cancel")).json()
    assert (cancelled["payment_status"], cancelled["latest_status"]) == (case.value, "cancelled")
    assert cancelled["payment_cancelled_timestamp"]


@check
async def latest_status_after_refund(case: Case) -> None:
    refunded = (await case.api.refund(await case.api.paid(), 1234)).json()
    assert (refunded["latest_status"], refunded["refund_status"]) == (case.value, "fully_refunded")


@check
async def reminder_status(case: Case) -> None:
    payment_id = await case.api.made()
    await case.api.act(payment_id, "send-email")
    assert (await case.shown(payment_id))["email_delivery_status"] == "sent"
    await case.api.act(payment_id, "send-email")
    assert (await case.shown(payment_id))["email_delivery_status"] == case.value


@check
async def empty_members(case: Case) -> None:
    shown = (await case.api.create()).json()
    assert ("payout_id" in shown) is (case.value == "null")
    assert shown.get("payout_id") is None


@check
async def refunded_amount(case: Case) -> None:
    refunded = (await case.api.refund(await case.api.paid(), 34)).json()
    assert refunded.get("refunded_amount_in_cents") == (34 if case.value == "present" else None)


@check
async def partial_refund_status(case: Case) -> None:
    assert (await case.api.refund(await case.api.paid(), 34)).json()["refund_status"] == case.value


@check
async def refund_speed(case: Case) -> None:
    payment_id = await case.api.paid()
    refunded = (await case.api.refund(payment_id, 1234)).json()
    if case.value == "at_once":
        assert refunded["refund_status"] == "fully_refunded"
        return
    assert refunded["refund_status"] == "refund_pending"
    assert (await case.api.refund(payment_id, 1)).status_code == 402
    case.api.server.settle_refund(payment_id, succeeds=False)
    assert (await case.shown(payment_id))["refund_status"] == "refund_failed"
    other = await case.api.paid()
    await case.api.refund(other, 1234)
    case.api.server.settle_refund(other)
    assert (await case.shown(other))["refund_status"] == "fully_refunded"


@check
async def page_limit_default(case: Case) -> None:
    case.api.server.seed(100)
    assert len((await case.api.list()).json()["data"]) == case.value


@check
async def page_limit_maximum(case: Case) -> None:
    case.api.server.seed(300)
    assert len((await case.api.list(limit=case.value)).json()["data"]) == case.value
    assert (await case.api.list(limit=case.value + 1)).status_code == 400


@check
async def page_limit_above(case: Case) -> None:
    case.api.server.seed(300)
    answer = await case.api.list(limit=101)
    if case.value == "400":
        assert answer.status_code == 400
    else:
        assert len(answer.json()["data"]) == 100


@check
async def before_and_after(case: Case) -> None:
    case.api.server.seed(20)
    info = (await case.api.list(limit=2)).json()["page_info"]
    both = await case.api.list(limit=2, after=info["end_cursor"], before=info["start_cursor"])
    if case.value == "400":
        assert both.status_code == 400
    else:
        assert both.json() == (await case.api.list(limit=2, after=info["end_cursor"])).json()


@check
async def create_code(case: Case) -> None:
    assert (await case.api.create()).status_code == case.value


@check
async def refund_code(case: Case) -> None:
    assert (await case.api.refund(await case.api.paid(), 1)).status_code == case.value


@check
async def cancel_code(case: Case) -> None:
    answer = await case.api.act(await case.api.made(), "cancel")
    assert answer.status_code == case.value
    assert bool(answer.content) is (case.value != 204)


@check
async def cancel_answer(case: Case) -> None:
    payment_id = await case.api.made()
    answer = await case.api.act(payment_id, "cancel")
    assert bool(answer.content) is (case.value == "payment")
    assert (await case.shown(payment_id))["payment_status"] == "cancelled"


@check
async def send_email_code(case: Case) -> None:
    answer = await case.api.act(await case.api.made(), "send-email")
    assert (answer.status_code, answer.content) == (case.value, b"")


@check
async def send_email_twice(case: Case) -> None:
    payment_id = await case.api.made()
    codes = [(await case.api.act(payment_id, "send-email")).status_code for _ in range(3)]
    assert codes == {"reminder": [200, 200, 400], "again": [200, 200, 200], "400": [200, 400, 400]}[case.value]


@check
async def rate_limit_per_s(case: Case) -> None:
    codes = [(await case.api.list(limit=1)).status_code for _ in range(7)]
    assert codes == ([200] * 5 + [429] * 2 if case.value else [200] * 7)
    clock = case.api.server.world.clock
    assert isinstance(clock, FakeClock)
    clock.advance(1)
    assert (await case.api.list(limit=1)).status_code == 200


@check
async def retry_after(case: Case) -> None:
    case.api.server.faults.add("429", seconds=2.5)
    answer = await case.api.list()
    assert answer.status_code == 429
    header = answer.headers.get("retry-after")
    if case.value == "absent":
        assert header is None
    else:
        assert (header == "3") is (case.value == "seconds")
        assert ("GMT" in str(header)) is (case.value == "date")


@check
async def amount_maximum(case: Case) -> None:
    assert (await case.api.create(amount_in_cents=case.value)).is_success
    assert (await case.api.create(amount_in_cents=case.value + 1)).status_code == 400


@check
async def amount_minimum(case: Case) -> None:
    assert (await case.api.create(amount_in_cents=case.value)).is_success
    assert (await case.api.create(amount_in_cents=case.value - 1)).status_code == 400


@check
async def identifier_limit(case: Case) -> None:
    assert (await case.api.create(payer_identifier="x" * case.value)).is_success
    assert (await case.api.create(payer_identifier="x" * (case.value + 1))).status_code == 400


@check
async def line_items(case: Case) -> None:
    assert (await case.api.create(line_items=[{"description": "A", "amount_in_cents": 5}])).is_success
    bare = await case.api.create(line_items=[{"description": "A"}])
    assert bare.is_success is (case.value == "description")


@check
async def metadata(case: Case) -> None:
    assert (await case.api.create(metadata={})).is_success
    assert (await case.api.create(metadata=None)).is_success is (case.value == "optional")


@check
async def empty_metadata_values(case: Case) -> None:
    assert (await case.api.create(metadata={"a": ""})).is_success is (case.value == "allowed")


@check
async def special_characters(case: Case) -> None:
    answer = await case.api.create(payer_name="Tan Ah – 陈阿明")
    assert answer.is_success is (case.value == "allowed")


@check
async def due_date_month(case: Case) -> None:
    assert (await case.api.create(due_date="31-DEC-2026")).json()["due_date"] == "31-DEC-2026"
    assert (await case.api.create(due_date="31-Dec-2026")).is_success is (case.value == "any_case")


@check
async def source_address(case: Case) -> None:
    assert (await case.api.list()).status_code == (200 if case.value == "any" else 403)


@check
async def refund_permission(case: Case) -> None:
    answer = await case.api.refund(await case.api.paid(), 1)
    assert answer.status_code == (200 if case.value == "yes" else 403)


@check
async def billing_permission(case: Case) -> None:
    (payment_id,) = case.api.server.seed(1, services=case.api.server.payment_service_ids[:1])
    answers = [
        await case.api.create(),
        await case.api.act(payment_id, "send-email"),
        await case.api.act(payment_id, "cancel"),
    ]
    assert all((each.status_code == 403) is (case.value == "no") for each in answers)
    assert (await case.api.get(payment_id)).is_success


@check
async def payment_qr_code_url(case: Case) -> None:
    shown = (await case.api.create()).json()
    assert ("payment_qr_code_url" in shown) is (case.value == "present")
    if case.value == "present":
        picture = await case.api.http.get(shown["payment_qr_code_url"])
        assert picture.content.startswith(b"\x89PNG")


@check
async def api_keys(case: Case) -> None:
    assert (await case.api.list()).status_code == (200 if case.value == "working" else 401)


@check
async def error_body(case: Case) -> None:
    answer = await case.api.get("nobody")
    assert answer.status_code == 404
    text = answer.text
    match case.value:
        case "documented":
            assert set(answer.json()["error"]) >= {"type", "code", "message"}
        case "bare":
            assert set(answer.json()) == {"message"}
        case "html":
            assert text.startswith("<html>")
        case "empty":
            assert text == ""
        case _:
            assert text == "No such payment."


@check
async def state_error_code(case: Case) -> None:
    assert (await case.api.act(await case.api.paid(), "cancel")).status_code == case.value


@check
async def mismatch_code(case: Case) -> None:
    assert (await case.api.create("key")).is_success
    assert (await case.api.create("key", amount_in_cents=5)).status_code == case.value


@check
async def unknown_payment_code(case: Case) -> None:
    assert (await case.api.get("nobody")).status_code == case.value
    (other,) = case.api.server.seed(1, services=case.api.server.payment_service_ids[1:])
    assert (await case.api.get(other)).status_code == case.value


@check
async def unknown_service_code(case: Case) -> None:
    url = f"{case.api.server.base_url}/v1/payment-services/payment_service_other/payments"
    assert (await case.api.http.get(url)).status_code == case.value
