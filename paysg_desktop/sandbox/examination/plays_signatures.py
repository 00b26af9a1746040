"""The cases about who sent it, and when."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from paysg_desktop.sandbox.examination.judging import NOT_SOUND, failed, not_taken, passed, refusal, unsure
from paysg_desktop.sandbox.examination.records import Finding
from paysg_desktop.sandbox.examination.stage import Stage

_HOUR_US = 3600 * 1_000_000
_FORGED = {
    "unsigned": "an event without a signature",
    "wrong-secret": "an event signed with another secret",
    "tampered": "an event that was changed after it was signed",
}


async def valid(stage: Stage) -> Finding:
    stage.control = exchange = await stage.post("a genuine event", stage.usual())
    fault = not_taken(exchange)
    if fault is not None:
        return failed(f"{fault.why} Is the secret the one that the receiver checks with?")
    if exchange.booked and exchange.booked > 1:
        return failed(f"It booked one event {exchange.booked} times.")
    remark = "It did not count this event as booked, so it can't be told what it books twice."
    return passed(f"Taken in: {exchange.status}.", remark if exchange.booked == 0 else "")


def forged(kind: str) -> Callable[[Stage], Awaitable[Finding]]:
    async def play(stage: Stage) -> Finding:
        if not await stage.is_sound():
            return NOT_SOUND
        now = stage.now()
        return refusal(await stage.post(_FORGED[kind], stage.letters.forged(kind, stage.events.usual(now), now)))

    return play


async def stale(stage: Stage) -> Finding:
    """PaySG does not say whether a retry is signed anew (paysg.md, section 10.1); the others do."""
    if not await stage.is_sound():
        return NOT_SOUND
    then = stage.now() - _HOUR_US
    exchange = await stage.post(
        "an event signed an hour ago", stage.letters.signed(stage.events.usual(then), then)
    )
    if stage.provider.name != "paysg":
        return refusal(exchange, "whoever records a request can send it again for ever")
    if exchange.is_refused:
        return unsure(
            "It refuses by age. Nobody outside PaySG knows whether a retry is signed anew.",
            "If it is not, every retry that comes later than its limit is lost, for up to three days.",
        )
    return not_taken(exchange) or passed(
        "It took an event in that was signed an hour ago, as a late retry may be."
    )
