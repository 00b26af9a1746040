"""Reading the settings of an endpoint: what a person, a file or another process gave, checked."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.provider_settings import SettingField
from paysg_desktop.domain.retry import RetrySchedule
from paysg_desktop.signatures.option_values import Read

RETRY_WAITS = "retry_waits_s"
_MOST_WAITS = 50
_LONGEST_WAITS_S = 30 * 24 * 3600
_LONGEST_TEXT = 200
_STEP = re.compile(r"[^.\s]+")
_ADDRESS = re.compile(r"https?://[\x21\x23-\x26\x28-\x3b\x3d\x3f-\x5b\x5d\x5f\x61-\x7a\x7e]+")


def require_known(given: Mapping[str, Any], form: Sequence[SettingField]) -> None:
    """Raises UsageError for a setting that the form does not have, naming those that it has."""
    known = [each.name for each in form]
    for name in given:
        if name not in known:
            raise UsageError(f"There is no setting “{name[:40]}”. Known are: {', '.join(known)}.")


def read_each(given: Mapping[str, Any], readers: Mapping[str, Read]) -> dict[str, Any]:
    """The given settings that `readers` knows, checked; the others are left out. Raises UsageError."""
    return {name: readers[name](name, value) for name, value in given.items() if name in readers}


def without(given: Mapping[str, Any], names: Mapping[str, Any] | frozenset[str]) -> dict[str, Any]:
    """The given settings but for those named."""
    return {name: value for name, value in given.items() if name not in names}


def status_of(*known: int) -> Read:
    """A reader for one of some HTTP statuses, as a number or as its digits."""

    def read(name: str, value: object) -> int:
        text = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
        status = next((each for each in known if str(each) == text), None)
        if status is None:
            raise UsageError(f"The setting {name} takes {' or '.join(map(str, known))}.")
        return status

    return read


def optional(read: Read, unset: Any = None) -> Read:
    """The same reader, for which nothing and empty text mean “not set”."""
    return lambda name, value: unset if value in (None, "") else read(name, value)


def path(name: str, value: object) -> str:
    """A dotted path into a JSON object, like `data.customer.email`."""
    is_path = isinstance(value, str) and len(value) <= _LONGEST_TEXT and value.isprintable()
    if is_path and all(_STEP.fullmatch(step) for step in str(value).split(".")):
        return str(value)
    raise UsageError(f"The setting {name} takes names joined by full stops, like data.amount.")


def base_address(name: str, value: object) -> str:
    """An https:// or http:// address without a slash at its end."""
    if isinstance(value, str) and len(value) <= _LONGEST_TEXT and _ADDRESS.fullmatch(value):
        return value.rstrip("/")
    raise UsageError(f"The setting {name} takes an address that starts with https://.")


def waits(name: str, value: object) -> tuple[int, ...]:
    """Whole seconds between attempts, in their order."""
    given = list(value) if isinstance(value, list | tuple) else []
    is_whole = all(isinstance(each, int) and not isinstance(each, bool) and each > 0 for each in given)
    if 0 < len(given) <= _MOST_WAITS and is_whole and sum(given) <= _LONGEST_WAITS_S:
        return tuple(given)
    raise UsageError(f"The setting {name} takes a list of seconds, all above 0 and at most 30 days together.")


def retry_field(assumed: RetrySchedule) -> SettingField:
    """The setting for a schedule whose steps the provider does not publish."""
    return SettingField(
        RETRY_WAITS,
        "Waits between attempts",
        "waits",
        assumed.waits_s,
        "Seconds before each further attempt; the provider does not publish its own, so these are assumed.",
        is_optional=True,
    )


def retry_schedule(given: Mapping[str, Any], usual: RetrySchedule, present: RetrySchedule) -> RetrySchedule:
    """The schedule with the waits that were given: `usual` where they were emptied, `present` where none were.

    Raises UsageError.
    """
    if RETRY_WAITS not in given:
        return present
    if given[RETRY_WAITS] in (None, "", [], ()):
        return usual
    waits_s = waits(RETRY_WAITS, given[RETRY_WAITS])
    return RetrySchedule(waits_s, sum(waits_s), usual.answer_within_s, is_published=False)
