"""The cases about what the body may hold, and how it may be written, in words."""

from __future__ import annotations

from paysg_desktop.sandbox.examination.pages import (
    GATEWAY,
    PAYSG_EVENT_OBJECT,
    PAYSG_OLD,
    PAYSG_PRACTICES,
    PAYSG_TYPES,
    STANDARD,
    YOCO_LISTEN,
)
from paysg_desktop.sandbox.examination.records import EVERYWHERE, Case, Rule

BODY_CASES = (
    Case(
        "unknown-type",
        "An event of an unknown type",
        "A well-signed event of a type that was never announced.",
        "It answers 2xx, and does nothing.",
        {
            "paysg": Rule("PaySG may add types at any time and asks that receivers can bear it.", PAYSG_TYPES),
            "yoco": Rule("A Yoco webhook can't be limited to some types: every event is sent to it.", YOCO_LISTEN),
            "gateway": Rule(
                "The gateway lists six types and sends those that were asked for; lists grow.", GATEWAY
            ),
            EVERYWHERE: Rule("Lists of types grow. What is refused is sent again for days."),
        },
        "Answer 200 to every event whose signature holds, and ignore the types that you don't use.",
    ),
    Case(
        "extra-fields",
        "Members that were never announced",
        "A well-signed event with new members, at the top and inside.",
        "It answers 2xx.",
        {
            "paysg": Rule(
                "PaySG's own samples differ in their members from year to year; receivers must read what they "
                "know.",
                PAYSG_EVENT_OBJECT,
            ),
            EVERYWHERE: Rule(
                "Providers add members without a new version. Read what you know, and leave the rest."
            ),
        },
        "Let the reader of the body ignore members that it doesn't know (no `additionalProperties: false`, no "
        "`extra=forbid`).",
    ),
    Case(
        "camel-case",
        "Names in camelCase",
        "A well-signed event with `paymentStatus` instead of `payment_status`, and so on.",
        "It answers 2xx.",
        {
            "paysg": Rule(
                "PaySG's guide printed camelCase in 2023 and prints snake_case now; which of them the wire has "
                "is not known outside.",
                PAYSG_OLD,
            ),
            EVERYWHERE: Rule("The provider's pages show names in two spellings."),
        },
        "Read both spellings: put `_` before each capital and lower-case it, everywhere but inside `metadata`.",
        providers=("paysg",),
    ),
    Case(
        "other-scripts",
        "Texts in other scripts",
        "A well-signed event with Chinese and Tamil characters and an emoji, in UTF-8.",
        "It answers 2xx.",
        {
            "paysg": Rule(
                "Payers' names and descriptions arrive as they were typed, and what is signed are the bytes of "
                "the JSON text.",
                PAYSG_PRACTICES,
            ),
            EVERYWHERE: Rule("Texts arrive as they were typed, and what is signed are their bytes.", STANDARD),
        },
        "Check the signature over bytes, not over text that was decoded and encoded again, and decode as UTF-8.",
    ),
    Case(
        "spaced-json",
        "JSON with blanks",
        "A well-signed event whose JSON has a blank behind each comma and colon.",
        "It answers 2xx.",
        {
            "paysg": Rule(
                "PaySG signs the time and the payload as text. Only the bytes that arrived are surely that text: "
                "whoever writes the JSON anew depends on how PaySG happens to write it.",
                PAYSG_PRACTICES,
            ),
            "yoco": Rule("What is signed is the raw body; parsing and writing it anew changes it.", STANDARD),
            "gateway": Rule(
                "The gateway's two samples disagree: one checks the body as it came, the other writes the parsed "
                "body anew, which fits only senders that write JSON exactly like that.",
                GATEWAY,
            ),
            EVERYWHERE: Rule("What is signed is the raw body; parsing and writing it anew changes it.", STANDARD),
        },
        "Take the raw bytes before anything parses them (Flask: `request.get_data()`, FastAPI: `await "
        "request.body()`, Express: `express.raw()`, Node: `Buffer.concat` of the chunks), and check the "
        "signature over those.",
    ),
    Case(
        "huge",
        "A body of 900 kB",
        "A well-signed event with a very long text in it.",
        "It answers 2xx, or says 413.",
        {
            EVERYWHERE: Rule(
                "No provider states how large its events can get. A limit is wise, if it is said plainly and "
                "does not break the receiver."
            )
        },
        "Set the limit of the body's size where the framework has it (Express: `limit`, nginx: "
        "`client_max_body_size`), and let it answer 413.",
    ),
    Case(
        "not-utf8",
        "Bytes that are no text",
        "A well-signed event with one byte that is not UTF-8, a well-signed body that is no text at all, and "
        "then a genuine event.",
        "It answers anything below 500, and takes the genuine event in.",
        {
            EVERYWHERE: Rule(
                "Bodies come from outside. Whoever can make the receiver break can keep it from hearing of "
                "payments."
            )
        },
        "Keep the body as bytes until its signature is checked, then decode it where an error becomes a 400.",
    ),
)
