"""The page and the JSON of an examination: foreign text is only text, and nothing is loaded."""

from __future__ import annotations

import json
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from paysg_desktop.domain.ports import SendOutcome
from paysg_desktop.sandbox.examination.page import page
from paysg_desktop.sandbox.examination.records import Sheet, Verdict
from paysg_desktop.sandbox.examination.sheet_json import result_json, summary_json
from paysg_desktop.sandbox.examination.words import EXCERPT, excerpt, summary_words
from tests.receivers.pretended import examined

HOSTILE = b'</pre><script>alert(1)</script><img src="http://x/y.png" onerror=z>&lt;\x1b[31m\xe2\x80\xae\xff'
VOID = {"meta", "br", "img", "link"}


class Reader(HTMLParser):
    """Fails on tags that don't close, and keeps what may do harm."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.text = ""
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        assert not [name for name, _ in attrs if name.startswith("on") or name == "src"]
        self.links += [value or "" for name, value in attrs if name == "href"]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def hostile(sheet: Sheet) -> Sheet:
    """The same sheet, but every answer is an attack."""
    results = tuple(
        replace(
            result,
            exchanges=tuple(
                replace(each, outcome=SendOutcome(500, None, 1500, body=HOSTILE)) for each in result.exchanges
            ),
        )
        for result in sheet.results
    )
    return replace(sheet, results=results)


@pytest.fixture(scope="module")
def sheet() -> Sheet:
    return examined("paysg", "books twice")[0]


def test_the_page_holds_everything_and_can_do_nothing(sheet: Sheet) -> None:
    reader = Reader()
    text = page(hostile(sheet))
    reader.feed(text)
    reader.close()
    assert reader.open == []
    assert not {"script", "img", "link", "iframe", "object", "form"} & set(reader.tags)
    assert all(link.startswith(("#", "https://")) for link in reader.links)
    assert "<script>alert(1)</script>" in reader.text
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert "default-src 'none'" in text
    assert "prefers-color-scheme: dark" in text
    assert "@media print" in text
    for result in sheet.results:
        assert result.case.title in reader.text
        assert result.finding.why in reader.text
        assert result.case.mend in reader.text
        assert result.rule.page in reader.links or not result.rule.page
    assert "PaySG-Signature: t=" in reader.text
    assert summary_words(sheet) in reader.text


def test_a_case_is_a_line_of_json_with_what_was_sent_and_what_came_back(sheet: Sheet) -> None:
    lines = [json.loads(json.dumps(result_json(each))) for each in hostile(sheet).results]
    duplicate = next(line for line in lines if line["case"] == "duplicate")
    assert duplicate["verdict"] == "fail"
    assert len(duplicate["exchanges"]) == 2
    sent, answer = duplicate["exchanges"][0]["sent"], duplicate["exchanges"][0]["answer"]
    assert sent["method"] == "POST"
    assert "PaySG-Signature" in dict(sent["headers"])
    assert json.loads(sent["body"])["id"].startswith("evt_EXAMINATION")
    assert answer["status"] == 500
    assert answer["took_ms"] == 1.5
    assert answer["body"].endswith("\\xff")
    assert duplicate["exchanges"][1]["booked"] == 1
    huge = next(line for line in lines if line["case"] == "huge")
    assert huge["exchanges"][0]["sent"]["size"] > 900_000
    assert len(huge["exchanges"][0]["sent"]["body"]) <= EXCERPT + 1


def test_the_last_line_sums_up(sheet: Sheet) -> None:
    told = summary_json(sheet)
    assert told["event"] == "summary"
    assert told["failed"] == sheet.count(Verdict.FAIL) == 3
    assert told["passed"] + told["failed"] + told["cant_tell"] == len(sheet.results)
    assert {each["case"] for each in told["left_out"]} == {"slow-sender", "slow-reader"}
    assert summary_words(sheet) == "14 passed, 3 failed, 1 can't be told; 2 left out."


def test_an_excerpt_is_short_and_always_text() -> None:
    assert excerpt(b"\xff\x00ok") == "\\xff\x00ok"
    assert excerpt("é".encode() * 3000) == "é" * EXCERPT + "…"
    assert excerpt(b"x" * EXCERPT) == "x" * EXCERPT
