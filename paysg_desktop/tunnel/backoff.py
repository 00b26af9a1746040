"""How long a way in waits before it is tried again."""

from __future__ import annotations

import random

FIRST_S = 1.0
LONGEST_S = 20.0
"""In the first hour: with the time that opening takes it stands again within 30 s of when that is possible."""
PATIENT_S = 60.0
PATIENT_AFTER_S = 3600.0
SOUND_AFTER_S = 60.0
"""One that stood for so long begins anew with the first pause."""


def pause_s(failures: int, down_s: float, chance: random.Random) -> float:
    """Before the next try, after so many failed in a row over so many seconds; the last half of it is chance, so
    that not all that lost the same server come back at once."""
    longest = PATIENT_S if down_s >= PATIENT_AFTER_S else LONGEST_S
    most = min(longest, FIRST_S * 2.0 ** min(max(failures - 1, 0), 16))
    return most * (0.5 + chance.random() / 2)
