"""What several deliveries together tell about a wrong time (signatures.md, section 6.2). Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from paysg_desktop.domain.finding import Finding

SECOND_US = 1_000_000
HOUR_S = 3_600
SAME_WITHIN_S = 5
FEWEST = 3
_TOO_OLD, _TOO_NEW = "timestamp_too_old", "timestamp_too_new"


def refined(finding: Finding, own_us: int, others_us: Sequence[int], *, is_known: bool) -> Finding:
    """The finding with the reason for a wrong time, where the neighbours show one.

    `own_us` is how long before its arrival this delivery was signed, `others_us` the same of the first-time
    deliveries before it, newest first. `is_known`: its event was accepted earlier, so that it is a repeat.
    """
    if finding.cause not in (_TOO_OLD, _TOO_NEW):
        return finding
    if is_known:
        return replace(finding, remarks=tuple(dict.fromkeys((*finding.remarks, "replayed_delivery"))))
    latest = [round(each / SECOND_US) for each in (own_us, *others_us[: FEWEST - 1])]
    offset_s = latest[0]
    if len(latest) == FEWEST and max(latest) - min(latest) <= 2 * SAME_WITHIN_S:
        cause = "clock_timezone" if _is_whole_hours(offset_s) else "clock_skew"
        return replace(finding, cause=cause, offset_s=offset_s)
    if finding.cause == _TOO_OLD and others_us and abs(others_us[0]) < abs(own_us) // 2:
        # Retries carry a fresh time, and the others came in time: this one waited somewhere.
        return replace(finding, cause="delayed_queue", offset_s=offset_s)
    return replace(finding, offset_s=offset_s)


def _is_whole_hours(offset_s: int) -> bool:
    hours = round(offset_s / HOUR_S)
    return hours != 0 and abs(offset_s - hours * HOUR_S) <= SAME_WITHIN_S
