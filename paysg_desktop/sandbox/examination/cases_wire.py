"""The cases about the connection, in words."""

from __future__ import annotations

from paysg_desktop.sandbox.examination.pages import PAYSG_SET_UP, YOCO_LISTEN
from paysg_desktop.sandbox.examination.records import EVERYWHERE, Case, Rule

_FREE = "While one other end is slow, others have to be served, or a single slow connection stops all payments."

WIRE_CASES = (
    Case(
        "answer-time",
        "How long it takes",
        "Five genuine events, one after the other.",
        "Each is answered within the provider's limit: Yoco 15 s; PaySG does not say, so within a second; "
        "otherwise within five.",
        {
            "paysg": Rule(
                "PaySG has a time limit whose length it does not publish, and asks for a 2xx before any slow "
                "work.",
                PAYSG_SET_UP,
            ),
            "yoco": Rule("Yoco recommends to answer within 15 seconds, and tries again after that.", YOCO_LISTEN),
            EVERYWHERE: Rule("What is answered too late is sent again. The limit is not published."),
        },
        "Store the event, answer, and do the work afterwards.",
    ),
    Case(
        "other-methods",
        "GET and HEAD",
        "A GET and a HEAD of the address, as a browser or a crawler sends them.",
        "It says 404 or 405, and does nothing.",
        {
            "paysg": Rule("PaySG sends POST and nothing else.", PAYSG_SET_UP),
            "yoco": Rule("Yoco sends POST and nothing else.", YOCO_LISTEN),
            EVERYWHERE: Rule("Webhooks are POST and nothing else."),
        },
        "Let the route take POST alone.",
    ),
    Case(
        "slow-sender",
        "A sender that is slow",
        "An event with Chinese characters whose body comes in small pieces over some seconds, and another event "
        "in the midst of it.",
        "It takes both in and doesn't let the second one wait; or it gives the slow one up with 408.",
        {EVERYWHERE: Rule(f"Bodies arrive in pieces that end anywhere, and slowly at times. {_FREE}")},
        "Put the pieces together as bytes before anything decodes them (Node: `Buffer.concat`, not `text += "
        "chunk`). Serve more than one connection at a time (threads, or a server that is asynchronous), and put "
        "a server with time limits in front.",
        is_slow=True,
    ),
    Case(
        "slow-reader",
        "A reader that is slow",
        "An event whose answer is read byte by byte over some seconds, and another event in the midst of it.",
        "It answers both, and doesn't let the second one wait.",
        {EVERYWHERE: Rule(_FREE)},
        "Serve more than one connection at a time, and keep answers short: 200 with an empty body is enough.",
        is_slow=True,
    ),
)
