"""Taking lines from a provider's payout file and from a bank's statement, by a mapping that a person confirmed."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import NoReturn

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.imports import BadRow, FileKind, ImportedRow
from paysg_desktop.domain.statement import StatementKind, StatementLine, statement_body
from paysg_desktop.domain.table import Table, TableField, TableRow
from paysg_desktop.domain.words import mark
from paysg_desktop.providers.json_members import LONGEST_TEXT, as_currency
from paysg_desktop.providers.report_values import ValueProblem, is_rounded, minor_of, moment_of
from paysg_desktop.usecases.import_cells import Cells, Dates, Taken, Terms, by_field

_CURRENCIES = ("", "sgd", "zar")
_IN_HEADER = re.compile(r"\(([A-Z]{3})\)")


def _amount(name: str, title: str, *words: str) -> TableField:
    return TableField(name, title, tuple(word + currency for word in words for currency in _CURRENCIES))


PAYOUT_FIELDS = (
    TableField(
        "payout_id", "Payout ID", ("payoutid", "payout", "settlementid", "payoutreference"), is_required=True
    ),
    TableField("payment_id", "Payment ID", ("paysgid", "paymentid", "paysgpaymentid", "transactionid")),
    TableField("reference", "Payment Reference", ("paymentreference", "referenceid", "reference")),
    _amount("gross", mark("Gross"), "gross", "grossamount", "paymentamount", "amount"),
    _amount("fee", mark("Fee"), "fee", "fees", "feeamount", "transactionfee", "transactionfees", "totalfees"),
    _amount("net", mark("Net"), "net", "netamount", "payoutamount"),
    TableField("currency", "Currency", ("currency", "ccy")),
    TableField("at", "Date", ("paidouton", "payoutdate", "payouton", "arrivaldate", "date", "paidon")),
    TableField("text", "Description", ("description", "aboutpayment", "details", "type")),
)
BANK_FIELDS = (
    TableField(
        "at", "Date", ("date", "transactiondate", "postingdate", "valuedate", "bookingdate"), is_required=True
    ),
    _amount("amount", mark("Amount"), "amount", "transactionamount"),
    _amount("credit", mark("Money in"), "credit", "creditamount", "credits", "deposit", "deposits", "moneyin"),
    _amount("debit", mark("Money out"), "debit", "debitamount", "debits", "withdrawal", "withdrawals", "moneyout"),
    TableField("currency", "Currency", ("currency", "ccy")),
    TableField(
        "text", "Text", ("description", "transactiondescription", "details", "particulars", "narrative", "text")
    ),
    TableField(
        "reference",
        "Reference",
        ("reference", "ourreference", "yourreference", "bankreference", "clientreference"),
    ),
)
STATEMENT_FIELDS = {FileKind.PAYOUT: PAYOUT_FIELDS, FileKind.BANK: BANK_FIELDS}
AMOUNTS = {FileKind.PAYOUT: ("gross", "fee", "net"), FileKind.BANK: ("amount", "credit", "debit")}

_TOLD_APART_BY = {
    FileKind.PAYOUT: ("payout_id", "payment_id", "reference", "gross_minor", "fee_minor", "net_minor", "currency"),
    FileKind.BANK: ("at", "net_minor", "currency", "text", "reference"),
}
"""What a line is known by in another file; what only describes a payout's line is left out."""

_AMOUNT_TITLES = {each.name: each.title for each in (*PAYOUT_FIELDS, *BANK_FIELDS)}
_HOME = {"paysg": "SGD", "yoco": "ZAR"}


class _LineProblem(ValueError):
    """Why a line is left out: a sentence without any of its content."""


def take_lines(kind: FileKind, provider: str, table: Table, mapping: Mapping[str, str], terms: Terms) -> Taken:
    """Every row as a line; equal rows of one file are as many lines, and the same ones in another file.

    Raises RefusedError for dates that can't be told, UsageError where no currency can be known.
    """
    currency, remarks = _currency(kind, provider, mapping, terms)
    seen: Counter[str] = Counter()
    dates = Dates()
    rows: list[ImportedRow] = []
    bad: list[BadRow] = []
    for row, cells in by_field(table, mapping):
        dates.see(row.line, (cells.get("at", ""),))
        try:
            line = _line(kind, row, cells, currency)
        except _LineProblem as problem:
            bad.append(BadRow(row.line, str(problem)))
            continue
        told = (asdict(line)[name] for name in _TOLD_APART_BY[kind])
        content = json.dumps([kind.value, terms.account, *told])
        seen[content] += 1
        named = replace(line, id=_identity(content, seen[content]))
        rows.append(ImportedRow(row.line, named.id, statement_body(named, terms.as_of or 0, terms.account)))
    return Taken(tuple(rows), tuple(bad), (*dates.settled(), *remarks))


def _line(kind: FileKind, row: TableRow, cells: Cells, currency: str) -> StatementLine:
    if row.problem:
        raise _LineProblem(row.problem)
    named = cells.get("currency")
    if named:
        currency = as_currency(named) or _raise("The Currency is none: three letters such as SGD are expected.")
    if not currency:
        _raise("The row names no currency.")
    return _payout_line(cells, currency) if kind is FileKind.PAYOUT else _bank_line(cells, currency)


def _payout_line(cells: Cells, currency: str) -> StatementLine:
    if not _text(cells, "payout_id"):
        _raise("The row names no payout. Is it a sum or a note below the table?")
    if not (_text(cells, "payment_id") or _text(cells, "reference")):
        _raise("The row names neither a payment nor a reference. Is it a sum or a note below the table?")
    gross, fee, net = (_minor(cells, name, currency) for name in ("gross", "fee", "net"))
    if gross is None and net is None:
        _raise("The row has no amount.")
    return StatementLine(
        id="",
        kind=StatementKind.PAYOUT,
        currency=currency,
        payout_id=_text(cells, "payout_id"),
        payment_id=_text(cells, "payment_id"),
        reference=_text(cells, "reference"),
        gross_minor=gross,
        fee_minor=_as_kept_back(gross, fee, net),
        net_minor=net,
        at=_moment(cells),
        text=_text(cells, "text"),
    )


def _bank_line(cells: Cells, currency: str) -> StatementLine:
    at = _moment(cells)
    if at is None:
        _raise("The row has no date. Is it a sum or a note below the table?")
    amount, credit, debit = (_minor(cells, name, currency) for name in ("amount", "credit", "debit"))
    if credit and debit:
        _raise("The row has money in and money out at once.")
    told = [each for each in (amount, credit, None if debit is None else -abs(debit)) if each is not None]
    if not told:
        _raise("The row has no amount.")
    if len({each for each in told if each}) > 1:
        _raise("The row has two amounts that differ.")
    return StatementLine(
        id="",
        kind=StatementKind.BANK,
        currency=currency,
        reference=_text(cells, "reference"),
        net_minor=next((each for each in told if each), 0),
        at=at,
        text=_text(cells, "text"),
    )


def _as_kept_back(gross: int | None, fee: int | None, net: int | None) -> int | None:
    """The fee as what was kept back, whichever sign the file gives it: gross less fee is net."""
    if fee is None or gross is None:
        return fee
    if net is None:
        return abs(fee) if gross > 0 else fee
    return -fee if gross - fee != net and gross + fee == net else fee


def _currency(
    kind: FileKind, provider: str, mapping: Mapping[str, str], terms: Terms
) -> tuple[str, tuple[str, ...]]:
    """The currency of rows that name none, and what was assumed; empty where every row names its own."""
    told = {found.group(1) for name in AMOUNTS[kind] if (found := _IN_HEADER.search(mapping.get(name, "")))}
    if len(told) > 1:
        raise UsageError("The columns of amounts are in two currencies. Nothing was taken. Map those of one.")
    currency = terms.currency or next(iter(told), "")
    if currency or "currency" in mapping:
        return currency, ()
    home = _HOME.get(provider)
    if home is None:
        raise UsageError(
            "No column names the currency of the amounts. Nothing was taken. Map one, or say which it is."
        )
    return home, (f"No column names a currency, so that every amount is taken as {home}.",)


def _minor(cells: Cells, name: str, currency: str) -> int | None:
    cell = cells.get(name, "")
    if not cell or cell in ("-", "–"):
        return None
    try:
        return minor_of(cell, currency)
    except ValueProblem as problem:
        raise _LineProblem(f"The field “{_AMOUNT_TITLES[name]}” {problem}.") from None


def _moment(cells: Cells) -> int | None:
    if not cells.get("at"):
        return None
    try:
        return moment_of(cells["at"])
    except ValueProblem as problem:
        raise _LineProblem(f"The field “Date” {problem}.") from None


def _text(cells: Cells, name: str) -> str | None:
    cell = cells.get(name, "")[:LONGEST_TEXT]
    if is_rounded(cell) and name != "text":
        raise _LineProblem(
            "An id or reference was rounded by a spreadsheet. Import the file as it was downloaded."
        )
    return cell or None


def _identity(content: str, count: int) -> str:
    return f"statement:{hashlib.sha256(f'{count}:{content}'.encode()).hexdigest()}"


def _raise(sentence: str) -> NoReturn:
    raise _LineProblem(sentence)
