"""Pairs of bodies that make work for who compares them."""

from __future__ import annotations

import json
import random
from functools import lru_cache

from paysg_desktop.domain.json_diff_nodes import MOST_NODES


@lru_cache(1)
def bodies() -> dict[str, tuple[bytes, bytes]]:
    """Pairs of up to 1 MiB that make work."""
    dice = random.Random(5)
    most = MOST_NODES - 1
    rows = [{"id": number, "n": dice.random(), "x": "y" * 150} for number in range(4_800)]
    values = {
        "another order": (list(range(most)), dice.sample(range(most), most)),
        "two values": ([dice.randrange(2) for _ in range(most)], [dice.randrange(2) for _ in range(most)]),
        "many arrays": tuple([[dice.randrange(2) for _ in range(300)] for _ in range(63)] for _ in range(2)),
        "records": (rows, [row | {"n": dice.random()} for row in dice.sample(rows, len(rows))]),
        "too many": ([1] * 340_000, [2] * 340_000),
        "brackets": ([[]] * 250_000, [{}] * 250_000),
    }
    return {name: (json.dumps(old).encode(), json.dumps(new).encode()) for name, (old, new) in values.items()}
