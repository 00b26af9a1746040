"""From what came back to a verdict, in a sentence that says why."""

from __future__ import annotations

from collections.abc import Sequence

from paysg_desktop.sandbox.examination.records import Exchange, Finding, Verdict
from paysg_desktop.sandbox.examination.stage import Stage

USUAL_REFUSALS = frozenset({400, 401, 403})
NOT_SOUND = Finding(
    Verdict.CANT_TELL,
    "It takes no genuine event in either, so what it does with this one shows nothing. Mend the case “valid” "
    "first.",
)
_UNTOLD = (
    'Its answers don\'t say whether an event was booked. Let them say it (`{"duplicate": true}`), give the '
    "address of its counter, or look into the receiver's own records."
)


def answer_words(exchange: Exchange) -> str:
    """What came back, in a few words: our own, nothing of the receiver's."""
    if exchange.status is None:
        return f"gave no answer ({(exchange.outcome.problem or 'nobody knows why').rstrip('.')})"
    return f"answered {exchange.status}"


def passed(why: str, remark: str = "") -> Finding:
    return Finding(Verdict.PASS, why, remark)


def failed(why: str, remark: str = "") -> Finding:
    return Finding(Verdict.FAIL, why, remark)


def unsure(why: str, remark: str = "") -> Finding:
    return Finding(Verdict.CANT_TELL, why, remark)


def not_taken(exchange: Exchange) -> Finding | None:
    """The fault of not taking in what had to be; None where it was taken in."""
    if exchange.is_taken:
        return None
    subject = f"To {exchange.what} it {answer_words(exchange)}"
    if exchange.status is not None and 300 <= exchange.status < 400:
        return failed(f"{subject}: senders don't follow redirects, so the event was not delivered.")
    if exchange.is_refused:
        return failed(f"{subject}: it refuses what it should take in, and the sender tries again and again.")
    return failed(f"{subject}: the event was not delivered, and the sender tries again.")


def refusal(exchange: Exchange, harm: str = "it takes in what anybody can send") -> Finding:
    """Whether what had to be refused was; `harm` is what follows where it was not."""
    subject = f"To {exchange.what} it {answer_words(exchange)}"
    if exchange.is_taken:
        return failed(f"{subject}: {harm}.")
    if exchange.booked:
        return failed(f"{subject}, but booked it all the same: its counter rose by {exchange.booked}.")
    if not exchange.is_refused:
        return failed(f"{subject}. It should say no (401); as it is, anybody's request makes it stumble.")
    remark = "" if exchange.status in USUAL_REFUSALS else f"401 or 400 would be plainer than {exchange.status}."
    return passed(f"{subject}: refused.", remark)


def genuine(stage: Stage, exchange: Exchange, why: str = "Taken in") -> Finding:
    """Whether a genuine payment that only looks otherwise was taken in, and booked where that is told."""
    fault = not_taken(exchange)
    if fault is not None:
        return fault
    if exchange.booked == 0 and stage.counts_genuine:
        return failed(f"It answered {exchange.status}, but booked nothing: such a payment is lost without a word.")
    return passed(f"{why}: {exchange.status}.")


def booked_once(stage: Stage, exchanges: Sequence[Exchange], total: int | None) -> Finding:
    """One event that was delivered several times, and taken in each time; `total` is what was booked."""
    if total is None:
        return _by_the_last(exchanges)
    if total > 1:
        return failed(f"It booked one event {'twice' if total == 2 else f'{total} times'}.", _hint(stage))
    if total == 1:
        return passed("It took every delivery in, and booked the event once.")
    return unsure("It took every delivery in, but counted none of them as booked, so nothing can be told by that.")


def total_of(exchanges: Sequence[Exchange]) -> int | None:
    told = [each.booked for each in exchanges]
    return None if None in told else sum(each or 0 for each in told)


def _hint(stage: Stage) -> str:
    if stage.counter is not None:
        return ""
    return "So its answers say. If their words mean something else, give the address of its counter."


def _by_the_last(exchanges: Sequence[Exchange]) -> Finding:
    if exchanges[-1].booked == 0:
        return passed("It took every delivery in, and says that the last one was not booked again.")
    return unsure(f"It took every delivery in. {_UNTOLD}")
