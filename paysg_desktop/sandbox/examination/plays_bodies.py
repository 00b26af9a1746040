"""The cases about what the body may hold, and how it may be written."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from paysg_desktop.sandbox.examination.events import MARK, Event, EventMaker
from paysg_desktop.sandbox.examination.judging import NOT_SOUND, answer_words, failed, genuine, not_taken, passed
from paysg_desktop.sandbox.examination.records import Exchange, Finding
from paysg_desktop.sandbox.examination.stage import Stage
from paysg_desktop.sandbox.tampering_bodies import compact

HUGE = 900_000
_TOO_LARGE = 413
_NO_TEXT = b"\xff\xfe\x00 " + MARK.encode() + b": these bytes are no text \x80\xc3("


def other_event(what: str, make: Callable[[EventMaker, int], Event]) -> Callable[[Stage], Awaitable[Finding]]:
    """An event that has to be taken in although it looks otherwise than usual."""

    async def play(stage: Stage) -> Finding:
        if not await stage.is_sound():
            return NOT_SOUND
        now = stage.now()
        exchange = await stage.post(what, stage.letters.signed(make(stage.events, now), now))
        return genuine(stage, exchange)

    return play


async def unknown_type(stage: Stage) -> Finding:
    if not await stage.is_sound():
        return NOT_SOUND
    now = stage.now()
    exchange = await stage.post(
        "an event of an unknown type", stage.letters.signed(stage.events.unknown(now), now)
    )
    if exchange.is_taken and exchange.booked:
        return failed(f"It answered {exchange.status}, and booked a payment of which it can't know what happened.")
    return not_taken(exchange) or passed(f"Taken in: {exchange.status}.")


async def huge(stage: Stage) -> Finding:
    if not await stage.is_sound():
        return NOT_SOUND
    now = stage.now()
    letter = stage.letters.signed(stage.events.huge(now, HUGE), now)
    exchange = await stage.post(f"an event of {len(letter.body) // 1000} kB", letter)
    if exchange.status == _TOO_LARGE:
        return passed(
            "It says plainly that this is too large for it (413).",
            "No provider states how large its events can get; real ones have a few kB.",
        )
    return genuine(stage, exchange)


async def spaced_json(stage: Stage) -> Finding:
    if not await stage.is_sound():
        return NOT_SOUND
    now = stage.now()
    exchange = await stage.post(
        "an event whose JSON has blanks", stage.letters.spaced(stage.events.usual(now), now)
    )
    if exchange.is_refused:
        return failed(
            f"It answered {exchange.status} although the signature fits the bytes as they were sent: it seems to "
            "check the signature over JSON that it wrote anew."
        )
    return genuine(stage, exchange, "It checks the bytes as they came")


async def not_utf8(stage: Stage) -> Finding:
    """Well signed, so that it gets as far as the code that reads it; and then whether the receiver still lives."""
    if not await stage.is_sound():
        return NOT_SOUND
    now = stage.now()
    event = compact(stage.events.usual(now) | {"note": "ÿ"}).replace("ÿ".encode(), b"\xff")
    made = [
        await stage.post("an event with a byte that is not UTF-8", stage.letters.signed_bytes(event, now)),
        await stage.post("a body that is no text at all", stage.letters.signed_bytes(_NO_TEXT, now)),
        await stage.post("a genuine event after them", stage.usual()),
    ]
    *odd, after = made
    stumbled = next((each for each in odd if _is_broken(each)), None)
    if not after.is_taken:
        return failed(
            f"After such a body it {answer_words(after)} to a genuine event: it takes nothing in any more."
        )
    if stumbled is not None:
        return failed(
            f"To {stumbled.what} it {answer_words(stumbled)}. It should take it in or say no, not break."
        )
    return passed(f"It answered {odd[0].status} and {odd[1].status}, and goes on.")


def _is_broken(exchange: Exchange) -> bool:
    return exchange.status is None or exchange.status >= 500
