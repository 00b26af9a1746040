"""Asking a real store by what people type."""

from __future__ import annotations

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.payment_filter import PaymentFilter
from paysg_desktop.domain.search import parse_search
from paysg_desktop.store.search_index import SearchIndex
from paysg_desktop.store.store import Store


def found(store: Store, typed: str) -> list[str]:
    """The provider's ids of the payments that it finds, sorted."""
    keys = store.reader.payment_keys(PaymentFilter(Environment.TEST, search=parse_search(typed)))
    known = store.reader.payments(keys)
    return sorted(known[key].id for key in keys)


def index(store: Store) -> None:
    """Index all that was folded."""
    store.writer.call(lambda connection: SearchIndex(connection).finish()).result()


def drop_index(store: Store) -> None:
    """As after a crash before anything was indexed."""
    store.writer.call(lambda connection: SearchIndex(connection).reset()).result()
