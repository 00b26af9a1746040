"""An examination in plain words, for whatever shows it: a terminal, a page, the window.

What the receiver said stays foreign text here: whoever shows it passes it through its own gate.
"""

from __future__ import annotations

from paysg_desktop.sandbox.examination.records import Exchange, Sheet, Verdict

VERDICTS = {Verdict.PASS: "pass", Verdict.FAIL: "fail", Verdict.CANT_TELL: "can't tell"}
EXCERPT = 1500
"""Characters that are shown of a body."""


def excerpt(body: bytes, limit: int = EXCERPT) -> str:
    """The start of a body as text; what is no UTF-8 is written as `\\xff`."""
    text = body[: 4 * limit].decode("utf-8", "backslashreplace")
    return text if len(text) <= limit and len(body) <= 4 * limit else f"{text[:limit]}…"


def sent_line(exchange: Exchange) -> str:
    return f"{exchange.sent.method}, {size_words(len(exchange.sent.body))}"


def answer_line(exchange: Exchange) -> str:
    """The status, or why there is none, and the time that it took."""
    outcome = exchange.outcome
    told = str(outcome.status) if outcome.status is not None else (outcome.problem or "no answer").rstrip(".")
    return f"{told}, after {duration_words(outcome.took_us)}"


def booked_words(exchange: Exchange) -> str:
    """Empty where nothing tells it."""
    match exchange.booked:
        case None:
            return ""
        case 0:
            return "booked nothing"
        case 1:
            return "booked once"
        case count:
            return f"booked {count} times"


def header_lines(exchange: Exchange) -> list[str]:
    """The headers as they went out; the signature is the tester's own."""
    return [f"{name.decode('latin-1')}: {value.decode('latin-1')}" for name, value in exchange.sent.headers]


def duration_words(micros: int) -> str:
    return f"{micros / 1_000_000:.1f} s" if micros >= 1_000_000 else f"{micros / 1000:.0f} ms"


def size_words(size: int) -> str:
    return f"{size / 1000:.0f} kB" if size >= 10_000 else f"{size} bytes"


def summary_words(sheet: Sheet) -> str:
    """`14 passed, 2 failed, 1 can't be told; 3 left out.`"""
    counts = (
        (Verdict.PASS, "passed"),
        (Verdict.FAIL, "failed"),
        (Verdict.CANT_TELL, "can't be told"),
    )
    told = ", ".join(f"{sheet.count(verdict)} {words}" for verdict, words in counts)
    return f"{told}{f'; {len(sheet.left_out)} left out' if sheet.left_out else ''}."
