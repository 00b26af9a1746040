"""Taking payments from a provider's report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import RefusedError
from paysg_desktop.domain.event import Snapshot
from paysg_desktop.domain.imports import BadRow, ImportedRow
from paysg_desktop.domain.table import Table, TableRow, suggested_mapping
from paysg_desktop.providers import paysg_report
from paysg_desktop.providers.paysg_report import RowProblem
from paysg_desktop.providers.report_values import is_rounded, plain
from paysg_desktop.usecases.import_cells import Cells, Dates, Taken, Terms, by_field

REPORT_FIELDS = {"paysg": paysg_report.FIELDS}
"""The providers whose report is known, and what it holds."""

CLOCK_TOLERANCE_US = 10 * 60 * 1_000_000
"""How far this computer's clock, which stamps files, may be behind the provider's."""

_TIMES = ("created_at", "sent_at", "paid_at", "paid_out_at", "refunded_at")


@dataclass(slots=True)
class _Told:
    """Everything that was said of one payment in this file."""

    rows: dict[str, ImportedRow] = field(default_factory=dict)
    lines: list[int] = field(default_factory=list)


def take_payments(table: Table, mapping: Mapping[str, str], terms: Terms) -> Taken:
    """Every row as a fact; raises RefusedError for a file that is of another environment, or of two."""
    reading = _Reading(table, mapping, terms)
    for row, cells in by_field(table, mapping):
        reading.take(row, cells)
    return reading.done()


class _Reading:
    """One pass over one report."""

    def __init__(self, table: Table, mapping: Mapping[str, str], terms: Terms) -> None:
        self._terms = terms
        mapped = set(mapping.values())
        self._further = [
            (place, column)
            for place, column in enumerate(table.header)
            if column not in mapped and paysg_report.is_metadata(column)
        ]
        # Looked at even where somebody took it out of the mapping: it tells live payments from test ones.
        link = suggested_mapping(paysg_report.FIELDS, table.header).get("payment_url", "")
        link = mapping.get("payment_url", link)
        self._link_place = table.header.index(link) if link else None
        self._told: dict[str, _Told] = {}
        self._bad: list[BadRow] = []
        self._dates = Dates()
        self._environments: Counter[Environment] = Counter()
        self._counts: Counter[str] = Counter()

    def take(self, row: TableRow, cells: Cells) -> None:
        if row.problem:
            self._bad.append(BadRow(row.line, row.problem))
            return
        self._see(row, cells)
        further = {column: plain(row.cells[place]) for place, column in self._further}
        try:
            payment_id, snapshot = paysg_report.read_row(cells, further)
            self._refuse_later(snapshot)
        except RowProblem as problem:
            self._bad.append(BadRow(row.line, str(problem)))
            return
        told = self._told.setdefault(payment_id, _Told())
        told.lines.append(row.line)
        identity = paysg_report.identity_of(payment_id, snapshot)
        if identity not in told.rows:
            body = paysg_report.report_body(payment_id, snapshot, self._terms.as_of or 0, self._terms.account)
            told.rows[identity] = ImportedRow(row.line, identity, body)

    def done(self) -> Taken:
        rows: list[ImportedRow] = []
        for told in self._told.values():
            if len(told.rows) == 1:
                rows += told.rows.values()
                self._counts["repeats"] += len(told.lines) - 1
            else:
                self._bad += [BadRow(line, _contradicted(line, told.lines)) for line in told.lines]
        return Taken(
            tuple(sorted(rows, key=lambda row: row.line)),
            tuple(sorted(self._bad, key=lambda bad: bad.line)),
            (*self._dates.settled(), *self._remarks()),
            self._environment(),
        )

    def _see(self, row: TableRow, cells: Cells) -> None:
        """What is said of the whole file, bad rows included."""
        self._dates.see(row.line, (cells.get(name, "") for name in _TIMES))
        link = "" if self._link_place is None else plain(row.cells[self._link_place])
        environment = paysg_report.environment_of_link(link) if link else None
        if environment is not None:
            self._environments[environment] += 1
        self._counts["foreign links"] += bool(link) and environment is None
        self._counts["rounded"] += is_rounded(cells.get("reference", ""))

    def _refuse_later(self, snapshot: Snapshot) -> None:
        latest = paysg_report.latest_time(snapshot)
        if latest is not None and self._terms.as_of is not None:
            at, title = latest
            if at > self._terms.as_of + CLOCK_TOLERANCE_US:
                raise RowProblem(
                    f"“{title}” is later than the moment of the report. Look whether that moment is right, and "
                    "whether the file's dates have the day before the month."
                )

    def _environment(self) -> Environment | None:
        chosen = self._terms.environment
        if len(self._environments) > 1:
            names = " and ".join(sorted(each.value.upper() for each in self._environments))
            raise RefusedError(
                f"The payment links of this file are of {names} payments, which never belong together. Nothing "
                "was taken. Download one report for each environment."
            )
        told = next(iter(self._environments), None)
        if told is not None and chosen is not None and told is not chosen:
            raise RefusedError(
                f"The payment links of this file say that it is of {told.value.upper()}, and "
                f"{chosen.value.upper()} was chosen. Nothing was taken. Import it into {told.value.upper()}."
            )
        return told

    def _remarks(self) -> tuple[str, ...]:
        rounded, foreign, repeats = (self._counts[name] for name in ("rounded", "foreign links", "repeats"))
        sentences = {
            f"The Payment Reference of {_rows(rounded)} was rounded by a spreadsheet (to a form such as 1.23E+11) "
            "and is left out. Import the file as it was downloaded.": rounded,
            f"The payment link of {_rows(foreign)} does not lead to PaySG and is left out.": foreign,
            f"{_rows(repeats).capitalize()} {'repeats' if repeats == 1 else 'repeat'} another one exactly and "
            f"{'counts' if repeats == 1 else 'count'} once.": repeats,
        }
        return tuple(sentence for sentence, count in sentences.items() if count)


def _contradicted(line: int, lines: list[int]) -> str:
    others = [f"{each:,}" for each in lines if each != line]
    where = f"line{'s' if len(others) > 1 else ''} {', '.join(others[:3])}{' and more' if len(others) > 3 else ''}"
    return f"The same payment stands in {where} too, and not with the same values. None of them was taken."


def _rows(count: int) -> str:
    return "one row" if count == 1 else f"{count:,} rows"
