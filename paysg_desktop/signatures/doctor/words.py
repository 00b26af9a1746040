"""The doctor's words: what was found, claiming no more than was proven, and what to do about it.

Every sentence is a template that passes through `tr` before it is filled, so that a window can translate it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from paysg_desktop.domain.finding import Change, Finding
from paysg_desktop.domain.words import mark
from paysg_desktop.signatures.doctor.bodies import is_of_body
from paysg_desktop.signatures.doctor.forms import PHRASES
from paysg_desktop.signatures.doctor.sentences import SENTENCES, Words

Translate = Callable[[str], str]

_MISDIRECTED = "misdirected"
"""No cause: the words for one whose endpoint is known."""
_OF_THE_HEADER = frozenset({"header_of_other_scheme", "header_missing"})

CAUSES = frozenset(SENTENCES) - {_MISDIRECTED}
"""The whole catalogue."""

_UNKNOWN = Words("The signature does not hold. This program has no words for the cause {cause}.", ())


@dataclass(frozen=True, slots=True)
class _Values:
    """What a template may name."""

    finding: Finding
    tr: Translate

    def of(self, change: Change | None = None) -> Mapping[str, str]:
        finding, tr = self.finding, self.tr
        return {
            "cause": finding.cause,
            "secret": f"“{finding.secret}”" if finding.secret else tr("a known secret"),
            "endpoint": f"“{finding.endpoint}”" if finding.endpoint else tr("another endpoint"),
            "form": _phrase(change, tr) if change else "",
            "offset": _gap(abs(finding.offset_s or 0), tr),
            "side": tr("behind") if (finding.offset_s or 0) > 0 else tr("ahead of"),
        }


def _same(text: str) -> str:
    return text


def sentence(finding: Finding, tr: Translate = _same) -> str:
    """What was found, in one or two sentences for people."""
    values = _Values(finding, tr)
    if finding.is_proven and finding.changes:
        text = _proof(finding, values, tr)
    else:
        text = tr(_told(finding).sentence).format_map(values.of())
    return " ".join((text, *(tr(_REMARKS[each]) for each in finding.remarks if each in _REMARKS)))


def to_do(finding: Finding, tr: Translate = _same) -> tuple[str, ...]:
    """What to do, in the order in which to try it."""
    values = _Values(finding, tr).of()
    found = list(_told(finding).to_do)
    for change in finding.changes[1:]:
        found += [each for each in SENTENCES.get(change.cause, _UNKNOWN).to_do[:1] if each not in found]
    return tuple(tr(each).format_map(values) for each in found)


def forms(finding: Finding, tr: Translate = _same) -> str:
    """What would fit, as a short phrase: “the same document written compactly”."""
    return tr(", and ").join(_phrase(change, tr) for change in finding.changes)


def _proof(finding: Finding, values: _Values, tr: Translate) -> str:
    """What is different, then what fits."""
    first, *more = finding.changes
    told = [tr(SENTENCES.get(first.cause, _UNKNOWN).sentence).format_map(values.of(first))]
    told += [tr("Besides: {form}.").format(form=_phrase(change, tr)) for change in more]
    ending = tr("In that form the signature fits the secret {secret}. Nothing was counted.")
    if any(is_of_body(change) for change in finding.changes):
        return " ".join((*told, ending.format_map(values.of())))
    return " ".join((*told, tr("Nothing was counted.")))


def _told(finding: Finding) -> Words:
    if finding.cause in _OF_THE_HEADER and finding.endpoint:
        return SENTENCES[_MISDIRECTED]
    return SENTENCES.get(finding.cause, _UNKNOWN)


def _phrase(change: Change, tr: Translate) -> str:
    found = PHRASES.get((change.cause, change.form)) or PHRASES.get((change.cause, "")) or "{form}"
    return tr(found).format(form=change.form)


_MINUTE_S, _HOUR_S, _DAY_S = 60, 3_600, 86_400


def _gap(seconds: int, tr: Translate) -> str:
    if seconds >= 2 * _DAY_S:
        return tr("{n} days").format(n=seconds // _DAY_S)
    if seconds >= _HOUR_S:
        hours, rest = divmod(seconds, _HOUR_S)
        minutes = rest // _MINUTE_S
        return tr("{n} h {m} min").format(n=hours, m=minutes) if minutes else tr("{n} h").format(n=hours)
    if seconds >= 2 * _MINUTE_S:
        return tr("{n} min").format(n=seconds // _MINUTE_S)
    return tr("{n} s").format(n=seconds)


_REMARKS = mark(
    {
        "replayed_delivery": "The very same request was received before: it was sent again, and not by a retry.",
        "body_duplicate_keys": "A key occurs twice in the body; whoever writes it anew loses one of the two.",
    }
)
