"""The words for requests that went out: how one ended, to whom it went, and what follows. Draws nothing."""

from __future__ import annotations

from collections.abc import Mapping

from paysg_desktop.domain.errors import PaySGDesktopError
from paysg_desktop.domain.forwarding import AttemptKind, AttemptRow
from paysg_desktop.domain.targets import parse_target
from paysg_desktop.ui import gate
from paysg_desktop.ui.durations import span_text
from paysg_desktop.ui.masking import MASK
from paysg_desktop.ui.wording import DASH, Chip, duration_text, localised, mark, time_text, tr

_NAME_LENGTH = 60
_MINUTE_S, _SECOND_US = 60, 1_000_000
_PROBLEMS = (
    ("The other end did not answer within", mark("Timed out")),
    ("Nothing answers at", mark("No connection")),
    ("The name of that host was not found", mark("Host not found")),
    ("The certificate", mark("Not trusted")),
    ("No secure connection", mark("No TLS")),
    ("The other end broke off", mark("Broke off")),
    ("The connection failed", mark("Broke off")),
)
"""How a sentence of the sender begins, and what it is in two words."""
_NOT_SENT = ("not sent", "before it went out", "nothing was sent", "nothing was signed", "can't be sen")
_NOT_ALLOWED = ("is never sent to", "only this computer is sent to")


def outcome_chip(row: AttemptRow) -> Chip:
    """The status, or in two words why there is none."""
    if row.status is not None:
        good, bad = Chip(str(row.status), "good", "check"), Chip(str(row.status), "bad", "cross")
        return good if row.was_taken else bad
    if row.problem is not None:
        return problem_chip(row.problem)
    if row.is_under_way:
        return Chip(tr("No answer yet"), "neutral", "clock")
    return Chip(tr("May have arrived"), "caution", "question")


def problem_chip(problem: str) -> Chip:
    """A sentence of what went wrong in two words; the sentence itself stands elsewhere."""
    if "may have arrived" in problem:
        return Chip(tr("May have arrived"), "caution", "question")
    if any(each in problem for each in _NOT_SENT):
        return Chip(tr("Not sent"), "neutral", "pause")
    if any(each in problem for each in _NOT_ALLOWED):
        return Chip(tr("Not allowed"), "bad", "cross")
    word = next((word for start, word in _PROBLEMS if problem.startswith(start)), mark("Failed"))
    return Chip(tr(word), "bad", "cross")


def outcome_text(row: AttemptRow) -> str:
    """The same as a sentence; not yet through the gate."""
    if row.status is not None:
        said = tr("It answered {status}: taken.") if row.was_taken else _refused_text(row.status)
        return said.format(status=row.status)
    if row.problem is not None:
        return localised(row.problem)
    if row.is_under_way:
        return tr("It is under way: no answer has come yet.")
    return tr("The program ended before the answer came. It may have arrived.")


def whom_text(row: AttemptRow, names: Mapping[str, str]) -> str:
    """To whom it went: the destination, by `names`, or that it is a replay; through the gate."""
    name = gate.line(names.get(row.destination_id or ""), _NAME_LENGTH)
    if row.kind is AttemptKind.REPLAY:
        return tr("replay to {name}").format(name=name) if name else tr("replay")
    if name:
        return name
    return DASH if row.destination_id is None else tr("removed destination")


def kind_text(kind: AttemptKind) -> str:
    return {
        AttemptKind.FORWARD: tr("Forwarded"),
        AttemptKind.REPLAY: tr("Replayed"),
        AttemptKind.ANSWER: tr("Asked for the answer"),
    }[kind]


def took_text(row: AttemptRow) -> str:
    return DASH if row.took_us is None else duration_text(row.took_us)


def next_text(row: AttemptRow, now: int, *, is_stopped: bool = False) -> str:
    """When the next attempt follows; empty where none does. `is_stopped`: its destination takes nothing now."""
    if row.next_at is None:
        return ""
    if is_stopped:
        return tr("when resumed")
    return tr("due now") if row.next_at <= now else time_text(row.next_at, now, with_seconds=True)


def in_text(at: int, now: int) -> str:
    """`now`, `in 40 s`, `in 4 min`, `in 2 h 5 min`: seconds only below a minute."""
    seconds = (at - now) // _SECOND_US
    if seconds <= 0:
        return tr("now")
    whole = seconds if seconds < _MINUTE_S else seconds // _MINUTE_S * _MINUTE_S
    return tr("in {span}").format(span=span_text(whole))


def masked_url(url: str) -> str:
    """Scheme, host and port; what follows is masked, for it may be a secret (threat-model.md, T9)."""
    try:
        target = parse_target(url)
    except PaySGDesktopError:
        return MASK
    rest = "" if target.rest in ("", "/") else f"/{MASK}"
    return f"{target.scheme}://{target.host_header.decode()}{rest}"


def _refused_text(status: int) -> str:
    if 300 <= status < 400:
        return tr("It answered {status}: not taken, and a redirect is not followed.")
    return tr("It answered {status}: not taken.")
