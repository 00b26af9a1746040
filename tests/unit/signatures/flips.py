"""One bit flipped at a time: which of the changed signatures still hold?"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping


def flipped(parts: Mapping[str, bytes], count: int, seed: int) -> Iterator[tuple[str, dict[str, bytes]]]:
    """`count` copies of the parts with one bit of one part changed, each part as often as the others."""
    chance = random.Random(seed)
    names = [name for name, part in parts.items() if part]
    for number in range(count):
        name = names[number % len(names)]
        bit = chance.randrange(len(parts[name]) * 8)
        changed = bytearray(parts[name])
        changed[bit // 8] ^= 1 << bit % 8
        yield f"bit {bit} of {name}", {**parts, name: bytes(changed)}


def survivors(
    parts: Mapping[str, bytes], is_accepted: Callable[[dict[str, bytes]], bool], count: int, seed: int
) -> list[str]:
    """The flips that were accepted; the unchanged parts must be."""
    assert is_accepted(dict(parts))
    return [what for what, changed in flipped(parts, count, seed) if is_accepted(changed)]
