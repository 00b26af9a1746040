"""Terms of a search about a payment's own columns, as SQL."""

from __future__ import annotations

from collections.abc import Iterable

from paysg_desktop.domain.money import currencies_by_digits
from paysg_desktop.domain.search import Field, Has, Term
from paysg_desktop.domain.search_values import AmountRange, TimeRange
from paysg_desktop.store.search_sql import Sql

_TIMES = {
    Field.PAID: ("paid_at",),
    Field.REFUNDED: ("refunded_at",),
    Field.CREATED: ("created_at",),
    Field.CHANGED: ("changed_at",),
    Field.DAY: ("paid_at", "refunded_at", "created_at", "changed_at"),
}
_ACCOUNTS = (
    "account IN (SELECT id FROM accounts WHERE instr(lower(id), ?) > 0 OR instr(lower(name), ?) > 0 "
    "UNION SELECT account FROM totals WHERE instr(lower(account), ?) > 0 "
    "UNION SELECT account FROM account_webhooks WHERE instr(lower(account), ?) > 0)"
)
_HAS = {
    Has.ATTENTION: "key IN (SELECT key FROM payments WHERE attention != '')",
    Has.REFUND: "status IN ('refunded', 'partly_refunded', 'refund_other')",
    Has.EMAIL: "EXISTS (SELECT 1 FROM search_texts WHERE payment = key AND email != '')",
    Has.NOTE: (
        "key IN (SELECT p.key FROM notes AS n JOIN payments AS p ON p.provider = n.provider "
        "AND p.environment = n.environment AND p.id = n.payment_id)"
    ),
    Has.ACTION: (
        "key IN (SELECT p.key FROM actions AS a JOIN payments AS p ON p.provider = a.provider "
        "AND p.environment = a.environment AND p.id = a.payment_id)"
    ),
}


def of_columns(term: Term) -> Sql:
    """A term about a payment's own columns, turned around where it is a `-term`."""
    found = _positive(term)
    return Sql(f"NOT coalesce(({found.sql}), 0)", found.values) if term.is_without else found


def _positive(term: Term) -> Sql:
    if term.amounts is not None:
        return _amounts(term.amounts)
    if term.times is not None:
        return _any_of(_within(column, term.times) for column in _TIMES[term.field])
    if term.field is Field.HAS:
        return _any_of(Sql(_HAS[Has(word)]) for word in term.words)
    if term.field is Field.ACCOUNT:
        return Sql(_ACCOUNTS, [term.text] * 4)
    column = {Field.STATUS: "status", Field.SOURCE: "source", Field.PROVIDER: "provider"}[term.field]
    words = term.words or (term.text,)
    return Sql(f"{column} IN ({', '.join('?' * len(words))})", list(words))


def _any_of(found: Iterable[Sql]) -> Sql:
    each = list(found)
    return Sql(" OR ".join(one.sql for one in each), [value for one in each for value in one.values])


def _within(column: str, times: TimeRange) -> Sql:
    parts, values = [f"{column} IS NOT NULL"], []
    if times.start is not None:
        parts.append(f"{column} >= ?")
        values.append(times.start)
    if times.end is not None:
        parts.append(f"{column} < ?")
        values.append(times.end)
    return Sql(f"({' AND '.join(parts)})", list(values))


def _amounts(wanted: AmountRange) -> Sql:
    """Each currency by its own minor units."""
    known = currencies_by_digits()
    unusual = ", ".join(f"'{each}'" for names in known.values() for each in names)
    ways = []
    for digits, names in (*known.items(), (2, ())):
        listed = ", ".join(f"'{each}'" for each in names)
        own = f"coalesce(currency, '') IN ({listed})" if names else f"coalesce(currency, '') NOT IN ({unusual})"
        least, most = wanted.minor(digits)
        parts, values = ["amount_minor IS NOT NULL"], []
        for sign, end in ((">=", least), ("<=", most)):
            if end is not None:
                parts.append(f"amount_minor {sign} ?")
                values.append(max(-1, min(end, 2**62)))
        # What is cheap and leaves out most comes first.
        ways.append(Sql(f"({' AND '.join([*parts, own])})", list(values)))
    return _any_of(ways)
