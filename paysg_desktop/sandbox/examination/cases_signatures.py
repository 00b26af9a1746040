"""The cases about who sent it, and when, in words."""

from __future__ import annotations

from paysg_desktop.sandbox.examination.pages import (
    GATEWAY,
    PAYSG_PRACTICES,
    PAYSG_SET_UP,
    STANDARD,
    YOCO_LISTEN,
    YOCO_VERIFY,
)
from paysg_desktop.sandbox.examination.records import EVERYWHERE, Case, Rule

_SIGNED = {
    "paysg": Rule(
        "PaySG signs every event in the header PaySG-Signature; without a check of it anybody who learns the "
        "address can report payments that nobody made.",
        PAYSG_PRACTICES,
    ),
    "yoco": Rule(
        "Yoco warns that anybody can post to the address, and asks to check where an event comes from before it "
        "is processed.",
        YOCO_LISTEN,
    ),
    "gateway": Rule("The gateway signs each event in X-Signature so that its origin can be checked.", GATEWAY),
    EVERYWHERE: Rule("Anybody who learns the address can send to it: only the signature tells who did."),
}
_CHECK_FIRST = (
    "Check the signature first, over the raw bytes of the body, and answer 401 before anything else is looked at."
)

SIGNATURE_CASES = (
    Case(
        "valid",
        "A genuine event",
        "A payment's event, signed as the provider signs it.",
        "It answers 2xx.",
        {
            "paysg": Rule("Only 2xx counts; anything else is tried again for up to three days.", PAYSG_SET_UP),
            "yoco": Rule("Only 2xx counts; anything else is tried seven times more, over 28 hours.", YOCO_LISTEN),
            "gateway": Rule("Only 2xx counts; anything else is tried again for up to 24 hours.", GATEWAY),
            EVERYWHERE: Rule("What is not answered with 2xx is sent again, and given up in the end."),
        },
        "See that receiver and examination have the same secret, character by character, that the address is "
        "right, and that the route is exempt from protection against cross-site requests (CSRF).",
    ),
    Case(
        "unsigned",
        "No signature",
        "A genuine-looking event without the header that signs it.",
        "It refuses it: 401 or another 4xx.",
        _SIGNED,
        f"{_CHECK_FIRST} A header that is not there is a refusal like any other, not an error.",
    ),
    Case(
        "wrong-secret",
        "Signed with another secret",
        "An event whose signature was made with somebody else's secret.",
        "It refuses it: 401 or another 4xx.",
        _SIGNED,
        f"{_CHECK_FIRST} Compare in constant time, and compare the whole of it.",
    ),
    Case(
        "tampered",
        "Changed after it was signed",
        "An event with a right signature, but something was added to its body afterwards.",
        "It refuses it: 401 or another 4xx.",
        _SIGNED,
        f"{_CHECK_FIRST} The signature has to cover the whole body, not parts of it.",
    ),
    Case(
        "stale",
        "Signed an hour ago",
        "An event with a right signature that is an hour old.",
        "PaySG: it takes it in. Where the time is signed and renewed on each attempt: it refuses it.",
        {
            "paysg": Rule(
                "PaySG tries for three days and does not say whether it signs each attempt anew: a receiver that "
                "refuses by age may lose every late retry. Remembering event ids is what stops repeats.",
                PAYSG_PRACTICES,
            ),
            "yoco": Rule(
                "Yoco signs every attempt anew and recommends to refuse what is older than three minutes, so an "
                "old signature is a request that somebody recorded.",
                YOCO_VERIFY,
            ),
            "gateway": Rule("A time that is signed is there to be checked, or recorded requests work for ever."),
            EVERYWHERE: Rule("Recorded requests must not work for ever.", STANDARD),
        },
        "PaySG: drop the limit, or make it longer than three days, and skip event ids that were processed. "
        "Otherwise: compare the signed time with your clock, both ways, after the signature was found right.",
    ),
)
