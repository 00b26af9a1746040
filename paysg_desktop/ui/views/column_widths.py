"""How wide each column is: wide enough for what was seen in it, as far as there is room."""

from __future__ import annotations

from typing import Any

from paysg_desktop.ui.delegates import painting
from paysg_desktop.ui.delegates.record import EDGE, PAD, content_width
from paysg_desktop.ui.growth import wide
from paysg_desktop.ui.models.columns import Cell, Column, Look
from paysg_desktop.ui.theme import Size, Weight

ARROW = 15
"""Room for the arrow behind the title of the column that the rows are sorted by."""
_STRETCHING_SHARE = 4
_WHOLE = (Look.AMOUNT, Look.NUMBER, Look.CHIPS)
"""What is shown whole before others get more."""


class ColumnWidths:
    """Learns from cells; plans for a total width."""

    def __init__(self, columns: tuple[Column[Any], ...]) -> None:
        self._columns = columns
        self._beside = [2 * PAD + 1 for _ in columns]
        self._beside[0] = self._beside[-1] = PAD + EDGE + 1
        self.sorted_section = next((at for at, each in enumerate(columns) if each.shows_order), -1)
        """The column whose title has the arrow beside it."""
        self._least = [max(wide(column.width), self._title_width(each)) for each, column in enumerate(columns)]
        self._wanted = list(self._least)

    def learn(self, cells: tuple[Cell, ...]) -> bool:
        """Take a row's cells in; True when some column now wants to be wider."""
        grew = False
        for each, (cell, column) in enumerate(zip(cells, self._columns, strict=True)):
            wanted = min(wide(column.most), content_width(cell, column.look) + self._beside[each])
            if wanted > self._wanted[each]:
                self._wanted[each] = wanted
                grew = True
        return grew

    def plan(self, total: int) -> dict[int, int]:
        """Widths by column that fill `total`; columns of the highest rank are left out where it is too narrow."""
        columns = self._columns
        least = {
            each: self._wanted[each] if column.look in _WHOLE or column.is_whole else self._least[each]
            for each, column in enumerate(columns)
        }
        if self.sorted_section >= 0:
            titled = self._title_width(self.sorted_section) + ARROW
            least[self.sorted_section] = max(least[self.sorted_section], titled)
        shown = sorted(least, key=lambda each: columns[each].rank)
        while sum(least[each] for each in shown) > total and columns[shown[-1]].rank:
            shown.pop()
        if max(shown) != len(columns) - 1:
            least[max(shown)] += EDGE - PAD
        self._narrow(least, shown, sum(least[each] for each in shown) - total)
        spare = max(0, total - sum(least[each] for each in shown))
        planned = {}
        for each in sorted(shown, key=lambda each: (columns[each].stretches, columns[each].rank)):
            more = max(0, min(spare, self._wanted[each] - least[each]))
            planned[each] = least[each] + more
            spare -= more
        return {each: planned[each] + more for each, more in self._shared(spare, shown).items()}

    def _narrow(self, least: dict[int, int], shown: list[int], missing: int) -> None:
        """Take what is missing from the columns whose words can end in an ellipsis, down to their titles."""
        for each in sorted(shown, key=lambda each: not self._columns[each].stretches):
            if missing > 0 and self._columns[each].look not in _WHOLE:
                taken = min(missing, max(0, least[each] - self._title_width(each)))
                least[each] -= taken
                missing -= taken

    def _shared(self, spare: int, shown: list[int]) -> dict[int, int]:
        """What is left over, most of it for the columns that stretch, so that a wide table has no single gap."""
        shares = {each: _STRETCHING_SHARE if self._columns[each].stretches else 1 for each in shown}
        given = {each: spare * share // sum(shares.values()) for each, share in shares.items()}
        widest = max(shown, key=lambda each: shares[each])
        given[widest] += spare - sum(given.values())
        return given

    def _title_width(self, each: int) -> int:
        column = self._columns[each]
        words = painting.metrics(Size.SECONDARY, Weight.STRONG).horizontalAdvance(column.title)
        return words + self._beside[each]
