"""Printing deliveries and attempts as they are told, on a thread of its own: a terminal that stands still stops
nothing."""

from __future__ import annotations

import sys
import threading
from collections import Counter
from collections.abc import Callable
from functools import partial
from queue import Full, Queue

from paysg_desktop.cli.output import print_line
from paysg_desktop.domain.changes import Changes
from paysg_desktop.domain.delivery import DeliveryRow
from paysg_desktop.domain.forwarding import AttemptRow

MOST_WAITING = 10_000
"""Lines kept for a reader that does not keep up; what comes beyond is stored as ever, but not printed."""
LAST_LINES_WITHIN_S = 5.0


LineOf = Callable[[DeliveryRow, bool], str]
"""A delivery, and whether it was told of before (examined since, or verified again) → its line."""
AttemptLineOf = Callable[[AttemptRow], str]


class Printer:
    """Prints a line a delivery, and one an attempt that has ended; what was told before it was started is printed
    then. Counts everything new. `ways_in_lines` gives what to say of ways in that moved, empty for nothing."""

    def __init__(
        self, line_of: LineOf, attempt_line_of: AttemptLineOf, ways_in_lines: Callable[[], str] = str
    ) -> None:
        self._line_of = line_of
        self._attempt_line_of = attempt_line_of
        self._ways_in_lines = ways_in_lines
        self._lines: Queue[Callable[[], str] | None] = Queue(MOST_WAITING)
        self._thread = threading.Thread(target=self._run, name="printer", daemon=True)
        self._counts: Counter[str] = Counter()
        self._again = 0
        self._attempts = 0
        self._taken = 0
        self._unprinted = 0

    def take(self, changes: Changes) -> None:
        """On the writer's thread; never waits."""
        for row in changes.deliveries:
            self._counts[row.status.value.replace("_", " ")] += 1
            self._again += row.is_duplicate
            self._put(partial(self._line_of, row, False))
        for row in changes.updated:
            self._put(partial(self._line_of, row, True))
        for attempt in changes.attempts:
            if attempt.has_ended:
                self._attempts += 1
                self._taken += attempt.was_taken
                self._put(partial(self._attempt_line_of, attempt))
        if changes.ways_in:
            self._put(self._ways_in_lines)

    def start(self) -> None:
        self._thread.start()

    def end(self) -> None:
        """Print what waits, unless nobody reads it any more."""
        if not self._thread.is_alive():
            return
        try:
            self._lines.put(None, timeout=LAST_LINES_WITHIN_S)
        except Full:
            return
        self._thread.join(LAST_LINES_WITHIN_S)

    @property
    def summary(self) -> str:
        """How many deliveries came, by verdict."""
        parts = [f"{count} {name}" for name, count in sorted(self._counts.items())]
        parts += [f"{self._again} of them again"] if self._again else []
        parts += [f"{self._unprinted} not printed, since nobody read them in time"] if self._unprinted else []
        sent = f" {self._attempts} attempts to pass them on, {self._taken} taken." if self._attempts else ""
        return f"{self._counts.total()} deliveries: {', '.join(parts) or 'nothing came'}.{sent}"

    def _put(self, line: Callable[[], str]) -> None:
        try:
            self._lines.put_nowait(line)
        except Full:
            self._unprinted += 1

    def _run(self) -> None:
        try:
            while (line := self._lines.get()) is not None:
                text = line()
                if text:
                    print_line(text)
        except (OSError, ValueError):
            # Whoever read our output has gone; receiving goes on, and the log has it all.
            sys.stdout = None
