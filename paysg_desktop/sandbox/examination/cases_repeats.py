"""The cases about what comes more than once, or in another order, in words."""

from __future__ import annotations

from paysg_desktop.sandbox.examination.pages import GATEWAY, PAYSG_EVENTS, PAYSG_PRACTICES, STANDARD
from paysg_desktop.sandbox.examination.records import EVERYWHERE, Case, Rule

_MORE_THAN_ONCE = {
    "paysg": Rule(
        "PaySG says that the same event may arrive more than once, and advises to note the events that were "
        "processed and to skip them.",
        PAYSG_PRACTICES,
    ),
    "yoco": Rule(
        "Yoco sends again whenever it saw no 2xx in time, also when the receiver had done its work by then. The "
        "id of the message stays the same.",
        STANDARD,
    ),
    "gateway": Rule("The gateway retries, and asks that receivers can meet the same event twice.", GATEWAY),
    EVERYWHERE: Rule("Every sender that retries delivers some events twice."),
}
_NOTE_THE_ID = (
    "Store the event's id under a unique key in the same transaction that books it. When the id is there already, "
    "answer 200 and do nothing."
)

REPEAT_CASES = (
    Case(
        "duplicate",
        "The same event twice",
        "An event, and the same event again a few seconds later, as a retry comes: with the same id, signed anew "
        "where the time is signed.",
        "It answers 2xx both times, and books it once.",
        _MORE_THAN_ONCE,
        _NOTE_THE_ID,
    ),
    Case(
        "simultaneous",
        "The same event twice at the same moment",
        "The same event on two connections at once.",
        "It answers 2xx both times, and books it once.",
        _MORE_THAN_ONCE,
        f"{_NOTE_THE_ID} Looking first and inserting later is not enough: let the database refuse the second one.",
    ),
    Case(
        "replayed",
        "The same request again, byte for byte",
        "A request, another event, and then the first request once more, its old signature included.",
        "It doesn't book it again. It answers 2xx; where every retry is signed anew it may as well refuse it.",
        {
            "paysg": Rule(
                "PaySG names no limit of age for a signature, so a recorded request stays valid: only remembering "
                "event ids stops it.",
                PAYSG_PRACTICES,
            ),
            "yoco": Rule(
                "Within the time window a recorded request looks genuine; the standard advises to remember ids "
                "for at least that long.",
                STANDARD,
            ),
            "gateway": Rule(
                "The gateway's signature has no time, so a recorded request stays valid for ever: only "
                "remembering event ids stops it.",
                GATEWAY,
            ),
            EVERYWHERE: Rule("A recorded request can be sent again by whoever recorded it.", STANDARD),
        },
        f"{_NOTE_THE_ID} Remember all ids, not only the last one.",
    ),
    Case(
        "out-of-order",
        "The later event first",
        "Two events of one payment, the later one first.",
        "It answers 2xx both times, and ends in the later state.",
        {
            "paysg": Rule(
                "PaySG does not promise that events arrive in the order in which they happened.", PAYSG_EVENTS
            ),
            EVERYWHERE: Rule("A retry of an older event arrives after newer ones; no provider promises an order."),
        },
        "Take a payment's state over only when it is not older than the stored one (PaySG: `updated_at`), and "
        "accept a refund whose payment you have not heard of yet.",
    ),
)
