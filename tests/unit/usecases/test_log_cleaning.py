"""A log that leaves the computer says what happened, and neither whom nor what it was about."""

from __future__ import annotations

import re

import pytest

from paysg_desktop.domain.known_words import key_of
from paysg_desktop.settings.redaction import redact
from paysg_desktop.settings.traces import clean_line
from paysg_desktop.usecases.log_cleaning import LogCleaner

HEAD = "2026-01-02T03:04:05.678Z WARNING paysg_desktop.core: "
RECORDED = ("Tan Ah Kow", "INV7", "licence renewal", "one two three four five six seven eight nine ten")


def among(texts: frozenset[str], words: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
    known = frozenset(map(key_of, RECORDED))
    return texts & known, words & frozenset(key_of("Tan Ah Kow").split())


def cleaned(*messages: str, knows: bool = True) -> list[str]:
    text = "\n".join(HEAD + each for each in messages)
    cleaner = LogCleaner(redact, among if knows else None, clean_line)
    cleaner.learn([text], [])
    told = cleaner.clean(text).splitlines()
    assert all(each.startswith(HEAD) for each in told)
    return [each.removeprefix(HEAD) for each in told]


@pytest.mark.parametrize(
    "message",
    [
        "The listener listens; 3 deliveries wait and 12 failed with status 503",
        "A self-test was not kept: TimeoutError",
        "asyncio: Executing took 0.251 seconds",
        "The database is not whole; it was read anew. See paysg_desktop.store.recover",
    ],
)
def test_what_is_ours_stays(message: str) -> None:
    assert cleaned(message) == [message]


@pytest.mark.parametrize(
    ("message", "told"),
    [
        ("Payer Tan Ah Kow paid", "Payer ••• paid"),
        ("Payer TAN  AH-KOW paid", "Payer ••• paid"),
        ("Payer tan, ah kow paid", "Payer ••• paid"),
        ("Mr Tan paid", "Mr ••• paid"),
        ("About INV7 twice: INV7", "About ••• twice: •••"),
        ("For Licence Renewal", "For •••"),
        ("Read one two three four five six seven eight nine ten", "Read •••"),
        ("李明 paid", "••• paid"),
        ("Endpoint “Counter 3” is off", "Endpoint ••• is off"),
        ("Payment wLAnFWQLYyYNKBimc2ZkA is there", "Payment ••• is there"),
        ("It is evt_000000000001", "It is •••"),
        ("Call 91234567 or 6123-4567", "Call ••• or •••"),
        ("At https://pay.example.gov.sg/in/abc?x=1 now", "At ••• now"),
        ("At pay.agency.example.sg:8443 now", "At ••• now"),
        ("From 203.0.113.7:4242 now", "From ••• now"),
        ("From 2001:db8::1 now", "From ••• now"),
        ("File /home/tan/work/report.csv gone", "File ••• gone"),
        ("File C:\\Users\\tan\\report.csv gone", "File ••• gone"),
        ("To someone@example.sg now", "To ••• now"),
        ("Key abcdefghijklmnopqrstuvwxyzabcd", "Key •••"),
        ("Key paysg_live_9f8e7d6c5b4a", "Key •••"),
        ("Payer S1234567D", "Payer •••"),
    ],
)
def test_what_is_somebodys_goes(message: str, told: str) -> None:
    (found,) = cleaned(message)
    assert re.sub("(paysg_live_)?(•••)+", "•••", found) == told


def test_where_nothing_is_known_each_capital_inside_goes() -> None:
    assert cleaned("The payer Tan Ah Kow paid", knows=False) == ["The payer ••• ••• ••• paid"]


def test_a_sentence_that_was_not_learned_is_cleaned_as_strictly() -> None:
    cleaner = LogCleaner(redact, among, clean_line)
    cleaner.learn([], ["By Tan Ah Kow"])
    assert cleaner.sentence("By Tan Ah Kow") == "By •••"
    assert cleaner.sentence("then by Tan") == "then by •••"


def test_tracebacks_keep_their_places_and_other_lines_go() -> None:
    text = f"""{HEAD}It failed
    | Traceback (most recent call last):
    |   File "/home/tan/paysg_desktop/core.py", line 3, in run
    |     raise ValueError(name)
    | ValueError: Tan Ah Kow
Tan Ah Kow wrote a line of his own
2026-01-02T03:04:05.678Z WARNING someone.elses: hello"""
    cleaner = LogCleaner(redact, among, clean_line)
    cleaner.learn([text], [])
    assert cleaner.clean(text).splitlines() == [
        f"{HEAD}It failed",
        "    | Traceback (most recent call last):",
        '    |   File "paysg_desktop/core.py", line 3, in run',
        "    | ValueError",
        "(1 lines that are no records are left out)",
        "2026-01-02T03:04:05.678Z WARNING •••: hello",
    ]
