"""The template, read back as a file."""

from __future__ import annotations

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.usecases.bulk_file import FIELDS, batch_rows, left_out, read_table, suggested_mapping
from paysg_desktop.usecases.bulk_template import template

FILLED = b"INV-1,Example Payer,20.00,Permit\r\n"


def test_its_columns_are_known_and_its_example_is_not_sent() -> None:
    table = read_table(template(), "template.csv")
    mapping = suggested_mapping(table)
    assert left_out(table, mapping) == ()
    assert {each.name for each in FIELDS if each.is_required} <= set(mapping)
    (row,) = batch_rows(table, mapping, Environment.LIVE)
    assert not row.is_good


def test_a_row_below_the_example_is_good() -> None:
    table = read_table(template() + FILLED, "template.csv")
    example, mine = batch_rows(table, suggested_mapping(table), Environment.LIVE)
    assert (example.is_good, mine.is_good) == (False, True)


def test_the_example_would_be_good_under_another_name() -> None:
    table = read_table(template().replace(b"EXAMPLE-0001", b"INV-7"), "template.csv")
    (row,) = batch_rows(table, suggested_mapping(table), Environment.LIVE)
    assert row.problems == ()
    assert row.is_good
