"""Languages whose every text is marked: the real ones, and one made up on the fly.

The made-up one puts texts in ⟦…⟧, gives each letter an accent, and makes them 40 % longer; the real ones get marks
that nobody sees. What stands without marks was never translated; plain letters inside marks are a value that went
into a translated text without being translated itself; what is cut has no room.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from paysg_desktop.ui import languages, theme
from paysg_desktop.ui.delegates import painting
from paysg_desktop.ui.gate import ForeignLabel
from paysg_desktop.ui.theme import Size

OPEN, CLOSE = "⟦", "⟧"
UNSEEN_OPEN, UNSEEN_CLOSE = "\ufe0c", "\ufe0d"
"""Variation selectors that vary nothing: without width, and no gate minds them."""
ACCENTS = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "áḃćďéḟğĥíĵķľṁñóṗǫŕšťúṽŵẋýžÁḂĆĎÉḞĞĤÍĴĶĽṀÑÓṖǪŔŠŤÚṼŴẊÝŽ",
)
LONGER = 0.4
LETTERS = "中த"
SPARE = 4
"""Pixels of a line's height in which no letter stands."""
SEVERAL = " · "
_GROUP = re.compile("⟦[^⟦⟧]*⟧|\ufe0c[^\ufe0c\ufe0d]*\ufe0d")
_WORD = re.compile(r"\b[A-Za-z][a-z'’]{2,}\b")
_CUT_SHORT = re.compile("⟦[^⟦⟧]*…\\Z|\ufe0c[^\ufe0c\ufe0d]*…\\Z")
_MARKS = re.compile(f"[{UNSEEN_OPEN}{UNSEEN_CLOSE}]")
_SENTENCE = re.compile("[.。](?:[ ~⟧\ufe0d]|\\Z)")
_KEPT = re.compile(r"(\{[^{}]*\}|<[^<>]*>|%\d|&\w+;)")
"""What a translation has to keep: places, marks of rich text, Qt's own places."""
_QUOTED = re.compile("“[^“”]*”")
_HEADER = re.compile(r"\b[A-Z]\w*(?:-[A-Z]\w*)+")
_TOKEN = re.compile(r"\S*[0-9._/@=:](?=\S)\S*|\b[0-9a-f]{16,}\b")
"""Ids, addresses, file names, types of events and times."""
DATA = frozenset(
    [
        "PaySG",
        "Yoco",
        "Desktop",
        "Python",
        "SQLite",
        "OpenSSL",
        "Linux",
        "LGPL",
        "only",
        "English",
        "Bahasa",
        "Melayu",
        "Singapore",
        "nginx",
        "Express",
        "Flask",
        "Spring",
        "ngrok",
        "Tailscale",
        "Cloudflare",
        "Ctrl",
        "Shift",
        "Alt",
        "Return",
        "Esc",
        "Permit",
        "Tradesman",
        "permit",
        "Licensing",
        "Priya",
        "Raman",
        "renewal",
        "Tan",
        "Kow",
        "workspace",
        "paysg",
        "test",
    ]
) | {
    language.locale.monthName(month, form)
    for language in (languages.ENGLISH, languages.MALAY)
    for month in range(1, 13)
    for form in (QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat)
}
"""Names, keys, months, and what the tests' own payments and workspaces are called."""
PSEUDO = languages.Language("xx", "Pseudo", languages.ENGLISH.locale)


def pseudo(text: str) -> str:
    """`⟦Ṗáíď ~~⟧`: in words, so that it wraps as words do."""
    if not any(each.isalpha() for each in text):
        return f"{OPEN}{text}{CLOSE}"  # a date, a number: as long in every language
    more = max(2, round(LONGER * len(text)))
    parts = _KEPT.split(text)
    said = "".join(part if at % 2 else part.translate(ACCENTS) for at, part in enumerate(parts))
    return f"{OPEN}{said} {' '.join('~' * min(6, more - at) for at in range(0, more, 7))}{CLOSE}"


class Asked(languages.Words):
    """Notes what is asked of it in our name and not known."""

    def __init__(self, messages: languages.Messages) -> None:
        super().__init__(messages)
        self._known = messages
        self.unknown: set[str] = set()

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        if context == languages.CONTEXT and (context, source) not in self._known:
            self.unknown.add(source)
        return super().translate(context, source, disambiguation, n)


@dataclass
class Seen:
    """What was on the screens: texts with a word outside all brackets (`plain`), with a plain word inside them
    (`mixed`), and without room (`cut`)."""

    asked: Asked
    plain: set[str] = field(default_factory=set)
    mixed: set[str] = field(default_factory=set)
    cut: set[str] = field(default_factory=set)
    painted: list[tuple[str, bool]] = field(default_factory=list)

    def look(self, root: QWidget) -> None:
        """Take in all that a window shows, what its widgets paint themselves included."""
        give_places()
        self.painted.clear()
        root.grab()
        for text, is_cut in (*self.painted, *texts_in(root)):
            if words_outside(text):
                self.plain.add(_MARKS.sub("", text))
            if plain_inside(text):
                self.mixed.add(text)
            if is_cut and (OPEN in text or UNSEEN_OPEN in text):
                self.cut.add(_MARKS.sub("", text))


def give_places() -> None:
    """What was shown just now gets its place before it is looked at."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


def watch_texts(monkeypatch: pytest.MonkeyPatch, note: Callable[[QPainter, QRect, str], None]) -> None:
    """Tell of each text that is painted from now on, and where."""
    paint = painting.text

    def text(
        painter: QPainter,
        rect: QRect,
        words: str,
        colour: str,
        font: object,
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        paint(painter, rect, words, colour, font, alignment, elide)  # type: ignore[arg-type]
        note(painter, rect, words)

    monkeypatch.setattr(painting, "text", text)


def in_cell(painter: QPainter, words: str) -> bool:
    """Whether this is a whole sentence in a table: choosing its row, or hovering, tells all of it."""
    device = painter.device()
    is_cell = isinstance(device, QWidget) and isinstance(device.parent(), QAbstractItemView)
    return is_cell and _SENTENCE.search(words) is not None


def has_fonts() -> bool:
    """Whether every language of the window can be drawn on this computer; without them all widths are others."""
    metrics = QFontMetrics(theme.font(Size.BODY))
    return all(metrics.inFontUcs4(ord(letter)) for letter in LETTERS)


@contextmanager
def spoken(folder: Path, monkeypatch: pytest.MonkeyPatch, language: languages.Language = PSEUDO) -> Iterator[Seen]:
    """A language with its marks, in place for the block; painted texts are noted as they are painted."""
    asked = Asked(_pseudo_messages(folder) if language is PSEUDO else _marked(language))
    seen = Seen(asked)
    watch_texts(
        monkeypatch,
        lambda painter, rect, words: seen.painted.append(
            (words, painter.fontMetrics().horizontalAdvance(words) > rect.width() and not in_cell(painter, words))
        ),
    )
    languages.put(language, (*languages._of_qt(language), asked))
    try:
        yield seen
    finally:
        languages.put(languages.ENGLISH, ())


def _pseudo_messages(folder: Path) -> languages.Messages:
    path = folder / "pseudo.ts"
    path.write_text(_file(), encoding="utf-8")
    return languages.read(path)


def _marked(language: languages.Language) -> languages.Messages:
    known = languages.read(languages.file_of(language))
    return {key: f"{UNSEEN_OPEN}{text}{UNSEEN_CLOSE}" for key, text in known.items()}


def _file() -> str:
    """All that a real file holds, in the made-up language."""
    root = ElementTree.fromstring(languages.file_of(languages.MALAY).read_text(encoding="utf-8"))
    parts = []
    for context in root.iter("context"):
        told = (message.findtext("source") or "" for message in context.iter("message"))
        messages = (
            f"<message><source>{escape(text)}</source><translation>{escape(pseudo(text))}</translation></message>"
            for text in told
        )
        parts.append(f"<context><name>{context.findtext('name')}</name>{''.join(messages)}</context>")
    return f'<TS version="2.1">{"".join(parts)}</TS>'


def words_outside(text: str) -> list[str]:
    """Words of small letters that stand in no brackets."""
    while (inner := _CUT_SHORT.sub(" ", _GROUP.sub(" ", text))) != text:
        text = inner
    return [word for word in _WORD.findall(_TOKEN.sub(" ", text)) if word not in DATA]


def plain_inside(text: str) -> list[str]:
    """Words of plain letters in the brackets of the made-up language: values that nobody translated.

    What is quoted is a name that somebody gave, and what has digits or signs in it is a code.
    """
    inside = _HEADER.sub(" ", _TOKEN.sub(" ", _QUOTED.sub(" ", _bracketed(text))))
    return [word for word in _WORD.findall(inside) if word not in DATA]


def _bracketed(text: str) -> str:
    """What stands in brackets, in several ones too, and in one that is cut short."""
    depth, inside = 0, []
    for each in text:
        depth += (each == OPEN) - (each == CLOSE)
        inside.append(each if depth else " ")
    return "".join(inside)


def texts_in(root: QWidget) -> Iterator[tuple[str, bool]]:
    """Every text that a visible widget has, and whether it is cut."""
    if root.isWindow():
        yield root.windowTitle(), False
    for widget in (root, *root.findChildren(QWidget)):
        if isinstance(widget, QMenu):
            yield from ((action.text(), False) for action in widget.actions())
        if widget.isVisible():
            yield from _texts_of(widget)
            yield widget.accessibleName(), False
            yield re.sub("<[^>]*>", "", widget.toolTip()), False


def _texts_of(widget: QWidget) -> Iterator[tuple[str, bool]]:
    if isinstance(widget, QLabel):
        yield widget.text(), is_cut(widget)
    elif isinstance(widget, QAbstractButton):
        yield widget.text(), widget.width() < widget.sizeHint().width() and bool(widget.text())
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText(), _width(widget, widget.placeholderText()) > widget.width() - 8
    elif isinstance(widget, QPlainTextEdit):
        yield widget.placeholderText(), False
    elif isinstance(widget, QGroupBox):
        yield widget.title(), False
    elif isinstance(widget, QTabBar):
        yield from ((widget.tabText(each), False) for each in range(widget.count()))
    elif isinstance(widget, QHeaderView):
        yield from _headers(widget)


def is_cut(label: QLabel) -> bool:
    """Whether a label has no room for its words."""
    room = label.contentsRect()
    if label.hasHeightForWidth():
        return label.heightForWidth(label.width()) > label.height()
    if label.sizeHint().height() > label.height() + SPARE:
        return True
    if isinstance(label, ForeignLabel) or not label.wordWrap():
        return _width(label, label.text()) > room.width() and not _is_told_whole(label)
    return False


def _is_told_whole(label: QLabel) -> bool:
    """A line of several facts (`a · b · c`) may end early where hovering tells all of it."""
    return SEVERAL in label.text() and bool(label.toolTip())


def _headers(header: QHeaderView) -> Iterator[tuple[str, bool]]:
    model, view = header.model(), header.parent()
    if model is None or not isinstance(view, QAbstractItemView):
        return
    for each in range(model.columnCount()):
        text = str(model.headerData(each, header.orientation()) or "")
        yield text, not header.isSectionHidden(each) and _width(header, text) > header.sectionSize(each)


def _width(widget: QWidget, text: str) -> int:
    return QFontMetrics(widget.font()).horizontalAdvance(text)
