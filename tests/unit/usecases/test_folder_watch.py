from __future__ import annotations

import logging
import os
from pathlib import Path

import pytest

from paysg_desktop.domain.account import Account
from paysg_desktop.domain.endpoint import Environment, SecretReference
from paysg_desktop.domain.imports import ImportDone, ImportFile
from paysg_desktop.usecases.folder_watch import FolderWatch
from paysg_desktop.usecases.import_file import nothing_remembered
from tests.fakes import FakeClock

HEADER = "PaySG ID,Amount (SGD),Payment Status,Payment Link URL,Paid on,Name\n"
ROW = (
    "AAAAAAAAAAAAAAAAAAAA1,12.30,Paid,https://staging.pay.gov.sg/payments/A,2025-11-01T10:00:00+08:00,Tan Ah Kow\n"
)
ONE = Account("paysg", Environment.TEST, "one", "One", SecretReference("env", "A"), 1)
TWO = Account("paysg", Environment.TEST, "two", "Two", SecretReference("env", "A"), 1)


class Watched:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.chosen = str(folder)
        self.clock = FakeClock()
        self.accounts: tuple[Account, ...] = (ONE,)
        self.taken: list[ImportFile] = []
        self.watch = FolderWatch(
            lambda: self.chosen, lambda _: self.accounts, self.is_known, nothing_remembered, self.take, self.clock
        )

    def is_known(self, sha256: str) -> bool:
        return any(each.sha256 == sha256 for each in self.taken)

    def take(self, file: ImportFile) -> ImportDone:
        self.taken.append(file)
        return ImportDone(1, len(file.rows), 0, file.bad)

    def put(self, name: str, text: str) -> None:
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        os.utime(path, (self.clock.now() // 1_000_000 - 60,) * 2)

    def look(self) -> None:
        self.watch.look()
        self.clock.advance(5)
        self.watch.look()


@pytest.fixture
def watched(tmp_path: Path) -> Watched:
    return Watched(tmp_path)


def test_a_report_that_was_put_there_is_taken_in_once(watched: Watched) -> None:
    watched.put("october.csv", HEADER + ROW)
    watched.look()
    watched.look()
    (file,) = watched.taken
    assert (file.environment, file.account, len(file.rows)) == (Environment.TEST, "one", 1)
    assert file.as_of < watched.clock.now()


def test_with_several_accounts_nobody_says_whose_it_is(watched: Watched) -> None:
    watched.accounts = (ONE, TWO)
    watched.put("october.csv", HEADER + ROW)
    watched.look()
    assert watched.taken[0].account == ""


def test_without_a_folder_nothing_is_looked_at(watched: Watched) -> None:
    watched.put("october.csv", HEADER + ROW)
    watched.chosen = ""
    watched.look()
    assert watched.taken == []
    watched.chosen = str(watched.folder)
    watched.look()
    assert len(watched.taken) == 1


@pytest.mark.expected_log("was not taken in")
def test_what_says_too_little_is_left_to_people(watched: Watched, caplog: pytest.LogCaptureFixture) -> None:
    watched.put("unknown.csv", "a,b\n1,2\n")
    watched.put("nowhere.csv", HEADER + ROW.replace("https://staging.pay.gov.sg/payments/A", ""))
    with caplog.at_level(logging.WARNING):
        watched.look()
        watched.look()
    assert watched.taken == []
    assert len(caplog.records) == 2
    assert "Tan Ah Kow" not in caplog.text
