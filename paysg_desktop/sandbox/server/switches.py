"""What nobody outside knows about the providers, each a switch: paysg.md, section 16, and yoco.md, section 10.

The default is what this program believes; a program that works with every other value, too, needs no belief.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from typing import Any

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.sandbox.server.faults import Fault

Value = str | int


@dataclass(frozen=True, slots=True)
class Switch:
    """One unproven fact. `question` is its number in paysg.md section 16; None for facts of the other providers.

    `values` are those that tests run, the default first. Of a number any other above 0 is taken, too.
    """

    name: str
    question: int | None
    says: str
    values: tuple[Value, ...]

    @property
    def default(self) -> Value:
        return self.values[0]

    @property
    def is_number(self) -> bool:
        """Whether any number will do; answers' statuses are numbers of which only the listed ones will."""
        return isinstance(self.default, int) and not self.name.endswith("_code")

    def read(self, text: str) -> Value:
        """The value that somebody typed; raises UsageError."""
        known = {str(value): value for value in self.values}
        if text in known:
            return known[text]
        if self.is_number and text.isascii() and text.isdigit():
            return int(text)
        other = ", or another number" if self.is_number else ""
        raise UsageError(f"The switch {self.name} takes {', '.join(known)}{other}.")


def _switch(question: int | None, says: str, *values: Value) -> Any:
    """A field whose default is the first of `values`."""
    return field(default=values[0], metadata={"question": question, "says": says, "values": values})


@dataclass(frozen=True)
class SandboxOptions:
    """How the sandbox answers where the providers' own answer is not known, and what goes wrong in it.

    `speed` divides the waits between the attempts of a webhook: 3600 makes an hour a second. `faults` are there
    from the start; more can be added while it runs.
    """

    mac_body: str = _switch(
        1, "What of an event is signed: the bytes sent, or its JSON written anew.", "raw", "restringified"
    )
    digest: str = _switch(2, "How the signature is written.", "hex", "base64")
    signature_time: str = _switch(3, "What `t` of the signature is.", "s", "ms", "iso")
    signature_comma: str = _switch(3, "Whether a space follows the signature's comma.", "spaced", "tight")
    signature_time_on_retry: str = _switch(4, "`t` of a repeated delivery.", "renewed", "kept")
    secret_form: str = _switch(
        5, "The signing key: the secret's characters, or what its hex stands for.", "text", "hex"
    )
    event_names: str = _switch(
        6, "Names in events: snake_case, camelCase, or half renamed as in the guide.", "snake", "camel", "half"
    )
    event_time_name: str = _switch(
        7, "The member that holds an event's time.", "created_at", "created", "createdAt"
    )
    event_time_form: str = _switch(7, "An event's time: ISO 8601, or milliseconds.", "text", "number")
    event_amount: str = _switch(
        8, "The amount in events: whole cents, or dollars with a fraction.", "integer", "fraction"
    )
    cancelled_payment_status: str = _switch(9, "`payment_status` of a cancelled payment.", "cancelled", "unpaid")
    latest_status_after_refund: str = _switch(
        9,
        "`latest_status` of a payment that was refunded in full.",
        "fully_refunded",
        "refunded",
        "paid",
        "cancelled",
    )
    reminder_status: str = _switch(9, "`email_delivery_status` after the reminder.", "sent", "reminder_sent")
    empty_members: str = _switch(9, "A member without a value: null, or not there.", "null", "absent")
    refunded_amount: str = _switch(10, "Whether a payment says how much of it was refunded.", "absent", "present")
    partial_refund_status: str = _switch(
        11, "`refund_status` of a payment that was refunded in part.", "partially_refunded", "partial_refunded"
    )
    refund_speed: str = _switch(
        11, "Whether a refund is done at once or stands open until it is settled.", "at_once", "pending"
    )
    webhook_timeout_s: int = _switch(12, "How long a receiver may take to answer a webhook.", 10, 1)
    webhook_first_retry_s: int = _switch(12, "The wait before the second attempt; it doubles then.", 60, 5)
    webhook_retried_after: str = _switch(
        13, "Which answers make it try again: all but 2xx, or 5xx alone.", "any", "5xx"
    )
    retry_body: str = _switch(
        14, "The body of a repeated delivery: the same, or made anew from the payment.", "same", "fresh"
    )
    other_events: str = _switch(15, "Whether there are events beside payment.succeeded.", "none", "all")
    page_limit_default: int = _switch(16, "Payments on a page when no limit was asked for.", 20, 10)
    page_limit_maximum: int = _switch(16, "The most that one page holds.", 100, 25)
    page_limit_above: str = _switch(16, "What a limit above the maximum gets.", "400", "clamp")
    before_and_after: str = _switch(17, "`before` and `after` in one request.", "400", "ignore_before")
    create_code: int = _switch(18, "The status of a payment's creation.", 201, 200)
    refund_code: int = _switch(18, "The status of a refund.", 200, 201, 202)
    cancel_code: int = _switch(18, "The status of a cancellation; 204 has no body.", 200, 201, 204)
    cancel_answer: str = _switch(18, "What a cancellation answers.", "payment", "empty")
    send_email_code: int = _switch(18, "The status of send-email, which has no body.", 200, 201, 202, 204)
    send_email_twice: str = _switch(
        19, "A second send-email: sent again, a reminder once, or refused.", "reminder", "again", "400"
    )
    rate_limit_per_s: int = _switch(20, "Requests a second before 429; 0 for no limit.", 0, 5)
    retry_after: str = _switch(20, "The Retry-After of a 429.", "seconds", "date", "absent")
    amount_maximum: int = _switch(21, "The highest amount, in cents.", 20_000_000, 99_999_999)
    amount_minimum: int = _switch(22, "The lowest amount, in cents.", 1, 50)
    identifier_limit: int = _switch(23, "The most characters of `payer_identifier`.", 10, 20)
    line_items: str = _switch(
        24, "What a line item is: its description, or an amount besides.", "description", "with_amount"
    )
    metadata: str = _switch(25, "Whether a creation without `metadata` passes.", "optional", "required")
    empty_metadata_values: str = _switch(25, "Empty values in `metadata`.", "allowed", "400")
    special_characters: str = _switch(26, "Names and addresses outside ASCII.", "allowed", "400")
    due_date_month: str = _switch(
        26, "Whether `31-Dec-2026` passes, or only `31-DEC-2026`.", "any_case", "upper_case"
    )
    source_address: str = _switch(27, "Whether our address may call the API.", "any", "refused")
    refund_permission: str = _switch(28, "Whether the key's owner may refund.", "yes", "no")
    billing_permission: str = _switch(28, "Whether the key's owner may create, send and cancel.", "yes", "no")
    payment_qr_code_url: str = _switch(29, "Whether payments have a `payment_qr_code_url`.", "present", "absent")
    event_environment: str = _switch(30, "Whether an event says that it is no live one.", "absent", "present")
    api_keys: str = _switch(31, "Whether keys work, or were withdrawn.", "working", "withdrawn")
    error_body: str = _switch(32, "What an error's body is.", "documented", "bare", "text", "html", "empty")
    state_error_code: int = _switch(32, "The status when a payment's state forbids it.", 402, 400)
    mismatch_code: int = _switch(32, "An idempotency key used for something else.", 400, 409, 422)
    unknown_payment_code: int = _switch(32, "The status for a payment that does not exist.", 404, 400)
    unknown_service_code: int = _switch(32, "The status for another payment service than one's own.", 404, 403)
    yoco_create_code: int = _switch(None, "Yoco: the status of a checkout's creation.", 200, 201, 202)
    yoco_refund_code: int = _switch(None, "Yoco: the status of a refund that was taken in.", 202, 200)
    yoco_refund_status: str = _switch(
        None, "Yoco: `status` of a refund that was taken in.", "successful", "succeeded", "pending"
    )
    yoco_refunds: str = _switch(
        None,
        "Yoco: whether refunds work, fail afterwards, or are refused in test mode.",
        "work",
        "fail",
        "refused",
    )
    yoco_webhook_list: str = _switch(
        None, "Yoco: the list of webhooks, in `subscriptions` or bare.", "subscriptions", "array"
    )
    yoco_register_code: int = _switch(None, "Yoco: the status of a webhook's registration.", 200, 201)
    yoco_delete_code: int = _switch(None, "Yoco: the status of a webhook's deletion.", 200, 204)
    yoco_error_body: str = _switch(
        None, "Yoco: the member that holds an error's text.", "description", "errorMessage"
    )
    yoco_metadata_echo: str = _switch(None, "Yoco: whether events hold the checkout's metadata.", "yes", "no")
    gateway_register_code: int = _switch(None, "Gateway: the status of a webhook's registration.", 200, 201)
    speed: float = 1.0
    faults: tuple[Fault, ...] = ()

    def __post_init__(self) -> None:
        """Raises UsageError for a value that a switch does not have."""
        for each in SWITCHES:
            each.read(str(getattr(self, each.name)))
        if not self.speed > 0:
            raise UsageError("The sandbox's speed must be above 0.")


SWITCHES: tuple[Switch, ...] = tuple(
    Switch(each.name, each.metadata["question"], each.metadata["says"], each.metadata["values"])
    for each in fields(SandboxOptions)
    if each.metadata
)


def read_switches(settings: Iterable[str]) -> dict[str, Any]:
    """`NAME=VALUE` texts as arguments of SandboxOptions; raises UsageError."""
    known = {each.name: each for each in SWITCHES}
    read: dict[str, Any] = {}
    for text in settings:
        name, equals, value = text.partition("=")
        if not equals or name not in known:
            raise UsageError("--switch takes NAME=VALUE; docs/sandbox.md lists the names and their values.")
        read[name] = known[name].read(value)
    return read
