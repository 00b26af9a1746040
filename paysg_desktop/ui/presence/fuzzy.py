"""How well some typed letters fit a name. Draws nothing."""

from __future__ import annotations

_START, _NEXT, _IN_WORD = 10, 6, 1
"""What a letter is worth at the start of a word, right after the one before, and anywhere else."""
_FIRST = 8
_LONGEST = 200


def fit(typed: str, name: str) -> int | None:
    """The higher the better; None where a word of what was typed doesn't fit. Nothing typed fits everything."""
    score = 0
    for word in typed.casefold().split():
        worth = _word_fit(word, name.casefold()[:_LONGEST])
        if worth is None:
            return None
        score += worth
    return score - len(name) // 16 if typed.strip() else 0


def _word_fit(word: str, name: str) -> int | None:
    """A word as it stands beats its letters in their order, strewn over the name."""
    at = name.find(word)
    if at >= 0:
        starts = next((place for place in _places(name, word) if _is_start(name, place)), None)
        best = at if starts is None else starts
        return len(word) * _NEXT + (_START if starts is not None else 0) + (_FIRST if best == 0 else 0)
    return _strewn(word, name)


def _strewn(word: str, name: str) -> int | None:
    """Letters in their order: each at the next start of a word where it can be, else at its next place."""
    score, at = 0, 0
    for letter in word:
        places = _places(name[at:], letter)
        if not places:
            return None
        started = next((each for each in places if _is_start(name, at + each)), None)
        place = at + (places[0] if started is None else started)
        score += _START if started is not None else _NEXT if place == at and at else _IN_WORD
        at = place + 1
    return score


def _places(name: str, part: str) -> list[int]:
    found, at = [], name.find(part)
    while at >= 0:
        found.append(at)
        at = name.find(part, at + 1)
    return found


def _is_start(name: str, at: int) -> bool:
    return at == 0 or not name[at - 1].isalnum()
