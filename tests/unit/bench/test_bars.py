"""The table of bars."""

from __future__ import annotations

from tests.bench.bars import at_least, at_most, holds, markdown, skipped, table

BARS = [
    at_least("durable 付款 a second", 6.25, 5, "x Flask", more="5,062/s"),
    at_least("the same", 0.214, 0.5, "x", is_moonshot=True),
    at_most("stalls", 16.04, 16, "ms"),
    at_most("memory", 1234.5, 2000, "MB"),
    holds("doctor", is_held=True, bar="two things", more="both"),
    skipped("load by wrk", "no wrk here: Debian package wrk"),
]


def test_each_bar_says_whether_it_is_reached() -> None:
    assert [each.verdict for each in BARS] == [
        "reached",
        "moonshot missed",
        "MISSED",
        "reached",
        "reached",
        "SKIPPED",
    ]


def test_a_bar_that_is_met_exactly_is_reached() -> None:
    assert at_most("a", 16.0, 16.0).is_reached
    assert at_least("b", 5.0, 5.0).is_reached


def test_the_table_is_in_columns_whatever_the_script() -> None:
    assert table(BARS).splitlines() == [
        "what                   figure                           bar",
        "---------------------  -------------------------------  ------------",
        "durable 付款 a second  6.25 x Flask (5,062/s)           >= 5 x Flask  reached",
        "the same               0.21 x                           >= 0.50 x     moonshot missed",
        "stalls                 16.0 ms                          <= 16 ms      MISSED",
        "memory                 1,234 MB                         <= 2,000 MB   reached",
        "doctor                 both                             two things    reached",
        "load by wrk            no wrk here: Debian package wrk                SKIPPED",
        "3 reached, 1 MISSED, 1 moonshot missed, 1 SKIPPED",
    ]


def test_the_same_for_a_page() -> None:
    assert markdown(BARS[:1]).splitlines() == [
        "| what | figure | bar |  |",
        "| --- | --- | --- | --- |",
        "| durable 付款 a second | 6.25 x Flask (5,062/s) | >= 5 x Flask | reached |",
    ]
