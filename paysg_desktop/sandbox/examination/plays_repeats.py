"""The cases about what comes more than once, or in another order."""

from __future__ import annotations

from paysg_desktop.sandbox.examination.judging import (
    NOT_SOUND,
    booked_once,
    not_taken,
    passed,
    total_of,
    unsure,
)
from paysg_desktop.sandbox.examination.records import Finding
from paysg_desktop.sandbox.examination.stage import Stage

_RETRIES_ARE_SIGNED_ANEW = frozenset({"yoco"})
"""Where that is published, the very same request is no retry, and may be refused (yoco.md, section 3)."""
_RETRY_AFTER_US = 5 * 1_000_000


async def duplicate(stage: Stage) -> Finding:
    """As a retry comes: the same event, signed anew where the scheme has a time."""
    if not await stage.is_sound():
        return NOT_SOUND
    now = stage.now()
    event = stage.events.usual(now - _RETRY_AFTER_US)
    made = [
        await stage.post("the first delivery of an event", stage.letters.signed(event, now - _RETRY_AFTER_US)),
        await stage.post("its second delivery", stage.letters.signed(event, now)),
    ]
    fault = next((found for found in map(not_taken, made) if found is not None), None)
    return fault or booked_once(stage, made, total_of(made))


async def simultaneous(stage: Stage) -> Finding:
    if not await stage.is_sound():
        return NOT_SOUND
    letter = stage.usual()
    made, total = await stage.post_together("one of two deliveries at the same moment", [letter, letter])
    fault = next((found for found in map(not_taken, made) if found is not None), None)
    return fault or booked_once(stage, made, total)


async def replayed(stage: Stage) -> Finding:
    """Byte for byte, and with another event in between: whoever remembers only the last one is found out."""
    if not await stage.is_sound():
        return NOT_SOUND
    letter = stage.usual()
    first = await stage.post("a request", letter)
    other = await stage.post("another event", stage.usual())
    again = await stage.post("the first request again, byte for byte", letter)
    for each in (first, other):
        fault = not_taken(each)
        if fault is not None:
            return fault
    if again.is_refused and not again.booked and stage.provider.name in _RETRIES_ARE_SIGNED_ANEW:
        return passed(f"It refused the repeated request with {again.status}. A genuine retry is signed anew.")
    return not_taken(again) or booked_once(stage, [first, again], total_of([first, again]))


async def out_of_order(stage: Stage) -> Finding:
    if not await stage.is_sound():
        return NOT_SOUND
    now = stage.now()
    later, earlier, payment_id = stage.events.in_two_steps(now)
    made = [
        await stage.post("the later of two events", stage.letters.signed(later, now)),
        await stage.post("the earlier one, after it", stage.letters.signed(earlier, now)),
    ]
    fault = next((found for found in map(not_taken, made) if found is not None), None)
    if fault is not None:
        return fault
    told = "the later state" if stage.provider.name == "paysg" else "a payment that was made, and refunded"
    return unsure(
        "It took both in. Whether the earlier one overwrote the later can't be seen from outside.",
        f"Look at the payment {payment_id} in its records: it has to show {told}.",
    )
