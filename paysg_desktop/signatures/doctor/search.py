"""The search: one change at a time, then two; the first whose digest equals a given one is the proof."""

from __future__ import annotations

import hmac
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from paysg_desktop.domain.finding import Change, Finding
from paysg_desktop.signatures.doctor import bodies, constructions, given, keys
from paysg_desktop.signatures.doctor.constructions import Construction
from paysg_desktop.signatures.doctor.given import Target
from paysg_desktop.signatures.doctor.keys import Key
from paysg_desktop.signatures.doctor.suspect import Suspect


@dataclass(frozen=True, slots=True)
class _Try:
    """One combination: a key, a construction, and a body with the changes that made it."""

    key: Key
    construction: Construction
    body: bytes
    body_changes: tuple[Change, ...] = ()

    @property
    def changes(self) -> tuple[Change, ...]:
        found = (self.key.change, *self.body_changes, self.construction.change)
        return tuple(each for each in found if each is not None)


def search(suspect: Suspect) -> Finding | None:
    """The proof, or None where nothing of the catalogue explains the signature."""
    ways = _Ways(suspect)
    targets = given.targets(suspect)
    by_count = {count: [each for each in targets if len(each.changes) == count] for count in range(3)}
    for tries, allowed in (
        (ways.one(), (0,)),
        (ways.plain(), (1,)),
        (ways.fractions(), (0,)),
        (ways.two(), (0,)),
        (ways.one(), (1,)),
        (ways.plain(), (2,)),
    ):
        wanted = [target for count in allowed for target in by_count[count]]
        found = _first(tries, wanted) if wanted else None
        if found is not None:
            return found
    return None


class _Ways:
    """Every combination by the number of its changes. Bodies are made once."""

    def __init__(self, suspect: Suspect) -> None:
        headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in suspect.case.headers}
        self._suspect = suspect
        self._own = keys.accepted(suspect)
        self._keys = keys.variants(suspect)
        self._usual = constructions.usual(suspect)
        self._constructions = constructions.variants(suspect)
        self._frequent = constructions.frequent(suspect)
        self._bodies = bodies.single(suspect.body, headers)

    def plain(self) -> Iterator[_Try]:
        body = self._suspect.body
        return (_Try(key, self._usual, body) for key in self._own)

    def one(self) -> Iterator[_Try]:
        body = self._suspect.body
        for key in self._keys:
            yield _Try(key, self._usual, body)
        for change, made in self._bodies:
            for key in self._own:
                yield _Try(key, self._usual, made, (change,))
        for construction in self._constructions:
            for key in self._own:
                yield _Try(key, construction, body)

    def fractions(self) -> Iterator[_Try]:
        for construction in constructions.fractions(self._suspect):
            for key in self._own:
                yield _Try(key, construction, self._suspect.body)

    def two(self) -> Iterator[_Try]:
        body = self._suspect.body
        for key in self._keys:
            for change, made in self._bodies:
                yield _Try(key, self._usual, made, (change,))
            for construction in self._constructions:
                yield _Try(key, construction, body)
        for first, second, made in bodies.double(body, self._bodies):
            for key in self._own:
                yield _Try(key, self._usual, made, (first, second))
        for change, made in self._bodies:
            for construction in self._frequent:
                for key in self._own:
                    yield _Try(key, construction, made, (change,))


def _first(tries: Iterable[_Try], wanted: Sequence[Target]) -> Finding | None:
    algorithms = tuple(dict.fromkeys(target.algorithm for target in wanted))
    for each in tries:
        for algorithm in algorithms:
            mac = each.construction.mac(each.key.value, each.body, algorithm)
            for target in wanted:
                if target.algorithm == algorithm and hmac.compare_digest(mac, target.digest):
                    return _proven(each, target)
    return None


def _proven(each: _Try, target: Target) -> Finding:
    changes = (*each.changes, *target.changes)
    return Finding(
        cause=changes[0].cause if changes else "unknown_mismatch",
        is_proven=True,
        changes=changes,
        secret=each.key.secret,
        endpoint=each.key.endpoint,
    )
