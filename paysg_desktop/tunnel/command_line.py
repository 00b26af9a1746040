"""A command line as people write it, cut into its words. No shell ever reads it."""

from __future__ import annotations

from paysg_desktop.domain.errors import UsageError

_QUOTES = "\"'"


def split(text: str) -> list[str]:
    """Words with blanks between them; quotes of either kind hold blanks together, and nothing else is special.

    A backslash is one, as in Windows' paths. Raises UsageError for a quote that nothing ends.
    """
    words: list[str] = []
    word: list[str] | None = None
    quote = ""
    for char in text:
        if quote and char == quote:
            quote = ""
        elif not quote and char in _QUOTES:
            quote, word = char, word or []
        elif not quote and char.isspace():
            words += [] if word is None else ["".join(word)]
            word = None
        else:
            word = [*(word or []), char]
    if quote:
        raise UsageError(f"The command has a quote ({quote}) that nothing ends.")
    return words if word is None else [*words, "".join(word)]
