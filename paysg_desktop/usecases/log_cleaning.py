"""A log as it may leave this computer: what happened stays, whom and what it was about goes.

The log holds no secret and no personal data by the rules of the house. Here nothing relies on that: what looks
like an id, a token, an address or a path goes, and so does every word that stands in the workspace's records.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from paysg_desktop.domain.known_words import MOST_WORDS, key_of, parts_of, words_of

MASK = "•••"
LEFT_OUT = "({n} lines that are no records are left out)"
_RECORD = re.compile(
    r"(?P<head>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z (?:DEBUG|INFO|WARNING|ERROR|CRITICAL) )"
    r"(?P<logger>[A-Za-z_][\w.]{0,99}): (?P<message>.*)"
)
_INNER = re.compile(r"    \| (?P<line>.*)")
_LOGGERS = re.compile(
    r"(?:paysg_desktop|asyncio|uvicorn|httpx|httpcore|keyring|pyngrok|root|qt|qasync)(?:\.[\w.]*)?"
)
_SHAPES = (
    # What somebody named, or wrote: it stands in quotes.
    re.compile(r"“[^”]*”?|‘[^’]*’|\"[^\"]*\"?|(?<![A-Za-z])'[^']*'"),
    re.compile(r"\b[a-z][a-z0-9+.-]{1,20}://\S+", re.IGNORECASE),
    re.compile(r"(?:[A-Za-z]:)?(?:[\\/][^\s\\/,;:()]+){2,}[\\/]?|[A-Za-z]:\\\S*|~[\\/]\S+"),
    re.compile(r"\S*@\S*"),
    # Host names and addresses by number; a module of ours is none.
    re.compile(r"(?<![\w.])(?!paysg_desktop\.)(?:[A-Za-z0-9_-]+\.)+[A-Za-z]{2,}\b(?::\d+)?"),
    re.compile(r"\b\d{1,3}(?:\.\d{1,3}){3}\b(?::\d+)?|\[?[0-9a-fA-F]{0,4}(?::[0-9a-fA-F]{0,4}){2,}\]?"),
    # Ids, tokens and numbers of people: digits and letters in one word, or many digits.
    re.compile(r"\b(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w-]{5,}\b|\+?\d[\d -]{4,}\d|\d{5,}"),
    re.compile(r"\b[A-Za-z0-9+/=_-]{24,}"),
    # Our own words are English: any other letter is somebody else's.
    re.compile(r"[^\x00-\x7f…–—•·→“”’é]+"),
)
_LATER_CAPITAL = re.compile(r"(?<=[a-z,;] )[A-Z][\w'-]*")
KnownAmong = Callable[[frozenset[str], frozenset[str]], tuple[frozenset[str], frozenset[str]]]
"""Which of these texts (by `key_of`) stand in the workspace's records, and which of these words in its names."""


class LogCleaner:
    """`known_among` looks into the workspace; None where that can't be read: then each word with a capital inside
    of a sentence goes, since it may be a name. `redact` masks what looks like a secret; `clean_line` gives one
    line of a traceback without foreign text, and None for another line.
    """

    def __init__(
        self,
        redact: Callable[[str], str],
        known_among: KnownAmong | None,
        clean_line: Callable[[str], str | None],
    ) -> None:
        self._redact = redact
        self._known_among = known_among
        self._clean_line = clean_line
        self._left_out = 0
        self._learned: frozenset[str] = frozenset()
        self._known: frozenset[str] = frozenset()
        self._names: frozenset[str] = frozenset()

    def learn(self, logs: Iterable[str], sentences: Iterable[str], further: Iterable[str] = ()) -> None:
        """Find out at once, for all that is to be cleaned, which of its words stand in the workspace; `further` is
        known, too, and each of its parts. Raises what looking there does."""
        self._known |= {key_of(part) for each in further for part in parts_of(each)} - {""}
        logs, sentences = tuple(logs), tuple(sentences)
        bodies = [body for log in logs for _, body in self._shaped(log)]
        bodies += [self._without_shapes(each) for each in sentences]
        if self._known_among is not None:
            recorded, self._names = self._known_among(*_candidates(bodies))
            self._known |= recorded
            self._learned = frozenset(bodies)

    def clean(self, text: str) -> str:
        """The records of a log file, oldest first."""
        return "\n".join(head + self._unnamed(body) for head, body in self._shaped(text))

    def sentence(self, text: str) -> str:
        """One sentence, cleaned in the same way."""
        return self._unnamed(self._without_shapes(text))

    # --- inside ---

    def _shaped(self, text: str) -> Iterator[tuple[str, str]]:
        """Each line as what is ours for certain, and the rest without what shows by its shape what it is."""
        self._left_out = 0
        for line in text.splitlines():
            record, inner = _RECORD.fullmatch(line), _INNER.fullmatch(line)
            if record is not None:
                yield from self._told_left_out()
                logger = record["logger"] if _LOGGERS.fullmatch(record["logger"]) else MASK
                yield f"{record['head']}{logger}: ", self._without_shapes(record["message"])
                continue
            kept = self._clean_line(inner["line"]) if inner is not None else None
            if kept is None:
                # The lines of our sources inside a traceback are nobody's loss.
                self._left_out += inner is None
            else:
                yield f"    | {kept}", ""
        yield from self._told_left_out()

    def _told_left_out(self) -> Iterator[tuple[str, str]]:
        if self._left_out:
            yield LEFT_OUT.format(n=self._left_out), ""
            self._left_out = 0

    def _without_shapes(self, text: str) -> str:
        text = self._redact(text)
        for shape in _SHAPES:
            text = shape.sub(MASK, text)
        return text

    def _unnamed(self, body: str) -> str:
        if body not in self._learned:
            body = _LATER_CAPITAL.sub(MASK, body)
        words = [(key_of(word), start, end, word[:1].isupper()) for word, start, end in words_of(body)]
        parts, at, behind = [], 0, 0
        while at < len(words):
            end = next(
                (
                    end
                    for end in reversed(_ends(at, len(words)))
                    if " ".join(k[0] for k in words[at:end]) in self._known
                ),
                at + 1 if words[at][3] and words[at][0] in self._names else at,
            )
            if end - at == MOST_WORDS:
                end = len(words)  # only its beginning is known, so the rest of the line goes, too
            if end > at:
                parts += [body[behind : words[at][1]], MASK]
                behind = words[end - 1][2]
            at = max(end, at + 1)
        return "".join([*parts, body[behind:]])


def _candidates(bodies: Iterable[str]) -> tuple[frozenset[str], frozenset[str]]:
    """Every run of words that may be a record, and every word with a capital."""
    texts: set[str] = set()
    capitals: set[str] = set()
    for body in bodies:
        words = [(word, key_of(word)) for word, _, _ in words_of(body)]
        capitals.update(key for word, key in words if word[:1].isupper())
        for at in range(len(words)):
            texts.update(" ".join(key for _, key in words[at:end]) for end in _ends(at, len(words)))
    return frozenset(texts), frozenset(capitals)


def _ends(at: int, count: int) -> range:
    return range(at + 1, min(count, at + MOST_WORDS) + 1)
