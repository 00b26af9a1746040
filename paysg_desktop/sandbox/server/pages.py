"""The payment page, where a payer pays or walks away. Everything on it that came from outside is escaped."""

from __future__ import annotations

import hashlib
import hmac
import html
import struct
import zlib
from dataclasses import dataclass
from urllib.parse import parse_qs, urlencode, urlsplit, urlunsplit

from paysg_desktop.domain.errors import PaySGDesktopError
from paysg_desktop.domain.money import format_minor
from paysg_desktop.sandbox.server.http import HTML_TYPE, Answer, Call
from paysg_desktop.sandbox.server.people import People

_HEADERS = (
    HTML_TYPE,
    (
        b"content-security-policy",
        b"default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
    ),
    (b"referrer-policy", b"same-origin"),
    (b"x-content-type-options", b"nosniff"),
    (b"cache-control", b"no-store"),
)
_STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:32rem;margin:4rem auto;padding:0 1rem;color:#1c1c1e}"
    "button{font:inherit;padding:.6rem 1.2rem;margin-right:.6rem}.demo{color:#555}dd{margin:0 0 .6rem}"
)
_WORDS = {
    "paid": "This payment is paid. Thank you.",
    "completed": "This payment is paid. Thank you.",
    "cancelled": "This payment was cancelled. There is nothing to pay.",
}


@dataclass(frozen=True, slots=True)
class _Bill:
    """What the payer sees; `is_open` while it can be paid."""

    id: str
    what: str
    whose: str
    amount: str
    is_open: bool
    words: str
    back_url: str | None


class Pages:
    def __init__(self, people: People) -> None:
        self._people = people
        self._world = people.world

    def answer(self, call: Call) -> Answer | None:
        """The page of `/pay/ID`, or the QR picture; None where there is no such address."""
        match call.method, call.segments:
            case "GET", ("pay", identity):
                bill = self._bill(identity)
                return _page(404, "There is no such payment.", "") if bill is None else self._shown(bill)
            case "POST", ("pay", identity):
                return self._acted(call, identity)
            case "GET", ("v1", "public", "payments", identity, "qr.png"):
                known = self._world.payments.find(identity) is not None
                return Answer(200, _WHITE_PNG, ((b"content-type", b"image/png"),)) if known else None
            case _:
                return None

    def _acted(self, call: Call, identity: str) -> Answer:
        form = {name: values[-1] for name, values in parse_qs(call.body.decode("latin-1")).items()}
        is_ours = call.headers.get("origin") in (None, *self._origins())
        if not is_ours or not hmac.compare_digest(form.get("token", "").encode(), self._token(identity).encode()):
            return _page(403, "This form is not from the sandbox's own page. Open the payment page again.", "")
        if self._bill(identity) is None:
            return _page(404, "There is no such payment.", "")
        if form.get("do") != "pay":
            return _page(200, "You walked away without paying. The payment stays open.", "")
        try:
            self._people.pay(identity)
        except PaySGDesktopError as error:
            return _page(409, html.escape(str(error)), "")
        return Answer(303, b"", ((b"location", f"/pay/{identity}".encode()), *_HEADERS[1:]))

    def _origins(self) -> tuple[str, ...]:
        base = self._world.base_url
        return (base, base.replace("127.0.0.1", "localhost"))

    def _token(self, identity: str) -> str:
        return hmac.digest(self._world.form_key, identity.encode("utf-8", "replace"), hashlib.sha256).hex()

    def _bill(self, identity: str) -> _Bill | None:
        payment = self._world.payments.find(identity)
        if payment is not None:
            fields, status = payment.fields, payment.status
            back = _with_ids(fields.get("return_url"), payment.id, payment.service) if status == "paid" else None
            amount = format_minor(payment.amount_minor, "SGD")
            whose = f"{fields['payer_name']}, {fields['reference_id']}"
            is_open = status == "unpaid"
            return _Bill(identity, fields["description"], whose, amount, is_open, _WORDS.get(status, ""), back)
        checkout = self._world.checkouts.find(identity)
        if checkout is None:
            return None
        is_open = checkout.payment_id is None
        reference = str((checkout.request.get("metadata") or {}).get("reference") or checkout.id)
        amount = format_minor(checkout.amount, checkout.currency)
        back = None if is_open else _https(checkout.request.get("successUrl"))
        return _Bill(identity, "Checkout", reference, amount, is_open, _WORDS.get(checkout.status, ""), back)

    def _shown(self, bill: _Bill) -> Answer:
        details = (
            f"<dl><dt>For</dt><dd>{html.escape(bill.what)}</dd><dt>Who</dt><dd>{html.escape(bill.whose)}</dd>"
            f"<dt>Amount</dt><dd>{html.escape(bill.amount)}</dd></dl>"
        )
        if bill.is_open:
            token = self._token(bill.id)
            details += (
                f'<form method="post"><input type="hidden" name="token" value="{token}">'
                '<button name="do" value="pay">Pay</button>'
                '<button name="do" value="leave">Walk away</button></form>'
            )
        if bill.back_url:
            details += f'<p><a href="{html.escape(bill.back_url)}" rel="noreferrer">Go back</a></p>'
        return _page(200, bill.words or "Pay with made-up money.", details)


def _page(status: int, heading: str, content: str) -> Answer:
    """A page of ours; `heading` and `content` are HTML already."""
    text = (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Payment (sandbox)</title>'
        f'<style>{_STYLE}</style></head><body><p class="demo">DEMO: no money moves here.</p>'
        f"<h1>{heading}</h1>{content}</body></html>"
    )
    return Answer(status, text.encode("utf-8", "replace"), _HEADERS)


def _with_ids(url: str | None, payment_id: str, service: str) -> str | None:
    """Where the payer goes back to, with what PaySG adds (paysg.md, section 5)."""
    if url is None:
        return None
    parts = urlsplit(url)
    added = urlencode({"paysg_payment_id": payment_id, "paysg_payment_service_id": service})
    return urlunsplit(parts._replace(query=f"{parts.query}&{added}" if parts.query else added))


def _https(url: object) -> str | None:
    return url if isinstance(url, str) and url.startswith("https://") else None


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


_WHITE_PNG = (
    b"\x89PNG\r\n\x1a\n"
    + _chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    + _chunk(b"IDAT", zlib.compress(b"\x00\xff"))
    + _chunk(b"IEND", b"")
)
"""One white dot: the sandbox draws no QR codes."""
