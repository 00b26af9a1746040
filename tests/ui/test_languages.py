"""Four languages: which one is meant, where its words come from, and how it writes days and money."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from paysg_desktop.domain.money import format_minor
from paysg_desktop.domain.periods import Period
from paysg_desktop.settings.declarations import LANGUAGE
from paysg_desktop.ui import languages, wording
from paysg_desktop.ui.app import WindowOptions
from paysg_desktop.ui.dialogs.new_payment_calendar import Calendar
from paysg_desktop.ui.languages import CHINESE, ENGLISH, LANGUAGES, MALAY, TAMIL, Language
from paysg_desktop.ui.launch import _speaking
from paysg_desktop.ui.views.filter_state import days_text
from paysg_desktop.ui.views.ribbon_words import length_text
from tests.builders import DAY, NOON
from tests.ui.windows import Desktop

ONE_FILE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ms_SG" sourcelanguage="en_SG">
<context>
    <name>PaySG Desktop</name>
    <message><source>Paid</source><translation>Dibayar</translation></message>
    <message><source>Unpaid</source><translation type="unfinished">Belum</translation></message>
    <message><source>{n} day</source><translation>{n} hari</translation></message>
    <message><source>{n} days</source><translation>{n} hari</translation></message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message><source>Cancel</source><translation>Batal</translation></message>
</context>
</TS>
"""


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    languages.put(ENGLISH, ())
    QLocale.setDefault(before)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the files are looked for; it holds none yet."""
    monkeypatch.setattr(languages, "_FOLDER", tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("setting", "system", "meant"),
    [
        ("zh", ["ms-SG"], CHINESE),
        ("system", ["zh-Hans-SG", "zh-SG", "zh"], CHINESE),
        ("system", ["ta_IN"], TAMIL),
        ("system", ["fr-FR", "ms-MY"], MALAY),
        ("system", ["en-GB", "zh"], ENGLISH),
        ("system", ["fr-FR"], ENGLISH),
        ("system", [], ENGLISH),
    ],
)
def test_the_setting_or_what_the_system_prefers(setting: str, system: list[str], meant: Language) -> None:
    assert languages.wanted(setting, system) is meant


def test_the_setting_offers_every_language() -> None:
    assert {languages.wanted(each, ["fr"]) for each in ("en", "zh", "ms", "ta")} == set(LANGUAGES)
    assert [LANGUAGE.kind.accept(each.code) for each in LANGUAGES] == ["en", "zh", "ms", "ta"]
    assert LANGUAGE.kind.accept(languages.SYSTEM) == LANGUAGE.default


@pytest.mark.parametrize("language", LANGUAGES[1:], ids=lambda each: each.code)
def test_each_has_a_file_that_can_be_read(language: Language) -> None:
    assert "<TS" in languages.file_of(language).read_text(encoding="utf-8")
    assert all(languages.read(languages.file_of(language)).values())


def test_what_is_translated_is_shown_and_the_rest_stays_english(folder: Path) -> None:
    (folder / "paysg-desktop_ms.ts").write_text(ONE_FILE, encoding="utf-8")
    assert languages.install("ms") is languages.current() is MALAY
    assert [wording.tr(each) for each in ("Paid", "Unpaid", "Refunded")] == ["Dibayar", "Unpaid", "Refunded"]
    days = [wording.plural(n, wording.tr("{n} day"), wording.tr("{n} days")) for n in (1, 2)]
    assert days == ["1 hari", "2 hari"]
    languages.install("en")
    assert wording.tr("Paid") == "Paid"


@pytest.mark.parametrize(("code", "text"), [("ms", "4 hari 2 jam"), ("zh", "4 天 2 小时"), ("en", "4 days 2 h")])
def test_a_length_of_time_is_wholly_in_the_language(qapp: QApplication, code: str, text: str) -> None:
    languages.install(code)
    assert length_text(98 * 3_600) == text


def test_buttons_of_qt_speak_it_too(folder: Path, qtbot: QtBot) -> None:
    (folder / "paysg-desktop_ms.ts").write_text(ONE_FILE, encoding="utf-8")
    (folder / "paysg-desktop_zh.ts").write_text(ONE_FILE.replace("QPlatformTheme", "X"), encoding="utf-8")
    languages.install("ms")
    assert cancel_words(qtbot) == "Batal"
    languages.install("zh")
    assert cancel_words(qtbot) == "取消"
    languages.install("en")
    assert cancel_words(qtbot) == "Cancel"


def cancel_words(qtbot: QtBot) -> str:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    return box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "")


@pytest.mark.expected_log("could not be read, and English is used")
def test_without_its_file_the_window_is_in_english(folder: Path) -> None:
    assert languages.install("ta") is TAMIL
    assert wording.tr("Paid") == "Paid"


def test_it_is_in_place_before_anything_is_said(workspace: Desktop) -> None:
    workspace.core.settings.set(LANGUAGE, "ms")
    with _speaking(workspace.core, WindowOptions()):
        assert languages.current() is MALAY
        assert QLocale().language() == QLocale.Language.Malay
    assert QCoreApplication.instance() is not None


@pytest.mark.parametrize(
    ("language", "day", "full_day", "month", "days"),
    [
        (ENGLISH, "21 Nov 12:00", "21 Nov 2025", "November 2025", "1 – 21 Nov 2025"),
        (CHINESE, "11月21日 12:00", "2025年11月21日", "2025年11月", "2025年11月1日 – 2025年11月21日"),
        (MALAY, "21 Nov 12:00", "21 Nov 2025", "November 2025", "1 – 21 Nov 2025"),
        (TAMIL, "21 நவ. 12:00", "21 நவ., 2025", "நவம்பர் 2025", "1 – 21 நவ., 2025"),
    ],
    ids=lambda each: each.code if isinstance(each, Language) else None,
)
def test_days_are_written_as_the_language_writes_them(
    language: Language, day: str, full_day: str, month: str, days: str
) -> None:
    languages.put(language, ())
    assert wording.time_text(NOON, NOON + DAY) == day
    assert wording.date_text(NOON) == wording.day_text(date(2025, 11, 21)) == full_day
    assert wording.month_text(2025, 11) == month
    assert days_text(Period("2025-11-01", "2025-11-21")) == days
    assert full_day in wording.full_time_text(NOON)


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda each: each.code)
def test_money_reads_the_same_in_all_of_them(language: Language) -> None:
    """Our amounts are exact integers written by ourselves; each language writes figures in the same way."""
    locale = language.locale
    assert format_minor(124000005, "SGD") == "S$" + locale.toString(1240000.05, "f", 2) == "S$1,240,000.05"
    assert locale.zeroDigit() == "0"
    assert f"{1234567:,}" == locale.toString(1234567)


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda each: each.code)
def test_the_calendar_speaks_it(language: Language, qtbot: QtBot) -> None:
    languages.put(language, ())
    parent = QWidget()
    qtbot.addWidget(parent)
    assert Calendar(parent).month.locale() == language.locale
