"""What may be given on the command line: text, bounded numbers and times. Everything else is a usage error."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from typing import Any

import click

from paysg_desktop.cli.output import shown
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.times import parse_epoch, parse_iso

_LARGEST = 2**63 - 1
"""The largest whole number that the database holds."""
_LONGEST_S = 1_000_000_000.0
"""Some thirty years: what waits longer waits for ever."""
_UNIX_TIME = re.compile(r"[0-9]{1,18}", re.ASCII)


class _Seconds(click.FloatRange):
    """Click's ranges let through what is no number (`nan`): it is neither below the least nor above the most."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        found = super().convert(value, param, ctx)
        if math.isnan(found):
            self.fail("That is no number of seconds.", param, ctx)
        return found


NUMBER = click.IntRange(0, _LARGEST)
"""A number by which something is named."""
LIMIT = click.IntRange(0, 1_000_000_000)
"""How many at most; 0 means all."""
SECONDS = _Seconds(0, _LONGEST_S)


def require_text(arguments: Iterable[str]) -> None:
    """Raises UsageError for an argument whose bytes are no text: nothing could store, send or print it."""
    for each in arguments:
        try:
            each.encode()
        except UnicodeEncodeError:
            raise UsageError(
                "An argument holds bytes that are no text in UTF-8. Nothing was done. Write it anew; a file with "
                "such a name needs another name first."
            ) from None


def time_given(text: str, option: str) -> int:
    """Microseconds of ISO 8601 with an offset, or of Unix seconds; raises UsageError that names the option."""
    micros = parse_epoch(int(text)) if _UNIX_TIME.fullmatch(text) else parse_iso(text)
    if micros is None:
        raise UsageError(f"{option} takes ISO 8601 with an offset, or Unix seconds; “{shown(text)}” is neither.")
    return micros
