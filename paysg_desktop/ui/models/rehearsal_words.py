"""The words for an attempt of the sandbox to send a webhook. Draws nothing."""

from __future__ import annotations

from paysg_desktop.sandbox.server.post_office import Attempt
from paysg_desktop.ui.durations import span_text
from paysg_desktop.ui.wording import Chip, tr

_FORGED = ("secret", "body", "unsigned")


def special_text(attempt: Attempt) -> str:
    """What was special about an attempt, in two or three words; empty for nothing."""
    return {
        "secret": tr("forged: other secret"),
        "body": tr("forged: other body"),
        "unsigned": tr("forged: unsigned"),
        "slow": tr("slow body"),
        "again": tr("sent a second time"),
        "disorder": tr("out of order"),
        "huge": tr("huge body"),
        "deleted": tr("to be deleted"),
    }.get(attempt.rehearsed, attempt.rehearsed)


def is_forged(attempt: Attempt) -> bool:
    return attempt.rehearsed in _FORGED


def answer_chip(attempt: Attempt) -> Chip:
    """What came back; a forgery is rightly refused."""
    if attempt.status is None:
        return Chip(tr("No answer"), "bad", "cross")
    if is_forged(attempt):
        if attempt.was_refused:
            return Chip(tr("{status} refused").format(status=attempt.status), "good", "shield-check")
        return Chip(tr("{status} taken").format(status=attempt.status), "bad", "shield-alert")
    if attempt.was_taken:
        return Chip(str(attempt.status), "good", "check")
    return Chip(str(attempt.status), "bad", "cross")


def answer_text(attempt: Attempt) -> str:
    """The same as a sentence."""
    if attempt.status is None:
        return tr("Nothing answered in time")
    if is_forged(attempt):
        good, bad = tr("{status}: the forgery was refused"), tr("{status}: the forgery was not refused")
        return (good if attempt.was_refused else bad).format(status=attempt.status)
    words = tr("{status}: taken") if attempt.was_taken else tr("{status}: not taken")
    return words.format(status=attempt.status)


def after_text(attempt: Attempt) -> str:
    """After how long the next one follows by the provider's schedule; empty where none does."""
    if attempt.next_at is None or attempt.wait_s is None:
        return ""
    return tr("after {span}").format(span=span_text(attempt.wait_s))


def is_given_up(attempt: Attempt) -> bool:
    """Whether it was not taken, and none follows."""
    return attempt.next_at is None and not attempt.was_taken and not is_forged(attempt)
