"""The languages of the window: which one is wanted, and its words, dates and standard buttons put in place.

The words stand in Qt Linguist's files as they are; reading one takes some 20 ms, so nothing is compiled.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from importlib.resources import files
from importlib.resources.abc import Traversable
from xml.etree import ElementTree

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from paysg_desktop.ui.phrasebook import Phrasebook

log = logging.getLogger(__name__)

SYSTEM = "system"
CONTEXT = "PaySG Desktop"
"""The context of all words that are the window's."""
CORE = "PaySG Desktop core"
"""The context of the templates of what is said below the window; all others are Qt's own."""
Messages = Mapping[tuple[str, str], str]
"""Translations by context and source text."""
_FOLDER = files("paysg_desktop.resources").joinpath("translations")


@dataclass(frozen=True, slots=True)
class Language:
    """`name` is what its speakers call it; the patterns are QLocale's. `qt`: Qt's own file of it, if any."""

    code: str
    name: str
    locale: QLocale
    day: str = "d MMM"
    full_day: str = "d MMM yyyy"
    month: str = "MMMM yyyy"
    qt: str = ""

    @property
    def is_day_first(self) -> bool:
        """Whether a day can be told by its number alone before a whole date."""
        return self.full_day.startswith("d")


def _singapore(language: QLocale.Language) -> QLocale:
    return QLocale(language, QLocale.Country.Singapore)


ENGLISH = Language("en", "English", _singapore(QLocale.Language.English))
CHINESE = Language(
    "zh", "中文", _singapore(QLocale.Language.Chinese), "M月d日", "yyyy年M月d日", "yyyy年M月", "qtbase_zh_CN"
)
MALAY = Language("ms", "Bahasa Melayu", _singapore(QLocale.Language.Malay))
TAMIL = Language("ta", "தமிழ்", _singapore(QLocale.Language.Tamil), "d MMM", "d MMM, yyyy")
LANGUAGES = (ENGLISH, CHINESE, MALAY, TAMIL)
"""In the order in which they are offered. English stands in the code and has no file."""


class Words(QTranslator):
    """Translations by context and source; what it does not know is left to the next translator, else English."""

    def __init__(self, messages: Messages) -> None:
        super().__init__()
        self._messages = messages

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return not self._messages

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        del disambiguation, n
        return self._messages.get((context, source))  # type: ignore[return-value]  # None: not known here

    def of(self, context: str) -> Mapping[str, str]:
        """All translations of one context."""
        return {source: text for (of, source), text in self._messages.items() if of == context}


@dataclass
class _Shown:
    """What is in place now; Qt does not keep translators alive."""

    language: Language = ENGLISH
    translators: tuple[QTranslator, ...] = ()
    book: Phrasebook = field(default_factory=lambda: Phrasebook({}))


_shown = _Shown()


def current() -> Language:
    """The language that is in place."""
    return _shown.language


def tr(text: str) -> str:
    """A text in the user's language. It is written out in the call, or marked where it stands: see `mark`."""
    return QCoreApplication.translate(CONTEXT, text)


def localised(text: str | None) -> str:
    """What the core says in English, in the user's language; as it came where it is not recognised.

    For our own sentences only, never for what somebody else wrote.
    """
    # Of another kind is what has something private in it (`veil.py`): somebody's own words.
    return _shown.book.tell(text) if type(text) is str else text or ""


def wanted(setting: str, system: Iterable[str]) -> Language:
    """What a value of `ui.language` means, given what the system prefers (`zh-Hans-SG`), best first."""
    codes = [setting] if setting != SYSTEM else [each.replace("_", "-").partition("-")[0] for each in system]
    by_code = {each.code: each for each in LANGUAGES}
    return next((by_code[each] for each in codes if each in by_code), ENGLISH)


def install(setting: str) -> Language:
    """Put the wanted language in place; before anything is drawn, since what is drawn keeps its words."""
    language = wanted(setting, QLocale.system().uiLanguages())
    put(language, () if language is ENGLISH else (*_of_qt(language), *_ours(language)))
    return language


def put(language: Language, translators: tuple[QTranslator, ...]) -> None:
    """Put these in place of what was there; the last one is asked first."""
    for each in _shown.translators:
        QCoreApplication.removeTranslator(each)
    _shown.language, _shown.translators = language, translators
    ours = [each for each in translators if isinstance(each, Words)]
    phrases = {source: text for each in ours for source, text in each.of(CORE).items()}
    words = {source: text for each in ours for source, text in each.of(CONTEXT).items() if "{" not in source}
    _shown.book = Phrasebook(phrases, words)
    QLocale.setDefault(language.locale)
    for each in translators:
        QCoreApplication.installTranslator(each)


def file_of(language: Language) -> Traversable:
    """The file that holds the translations into a language."""
    return _FOLDER.joinpath(f"paysg-desktop_{language.code}.ts")


def read(file: Traversable) -> Messages:
    """The finished translations of a file; raises OSError, or ElementTree.ParseError."""
    found: dict[tuple[str, str], str] = {}
    root = ElementTree.fromstring(file.read_text(encoding="utf-8"))  # noqa: S314 - our own file
    for context in root.iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.text and translation.get("type") is None:
                found[name, message.findtext("source") or ""] = translation.text
    return found


def _ours(language: Language) -> tuple[QTranslator, ...]:
    """Without its file the window is in English, which is better than none."""
    try:
        return (Words(read(file_of(language))),)
    except (OSError, ElementTree.ParseError):
        log.exception("The words in %s could not be read, and English is used", language.name)
        return ()


def has_qts_own(language: Language) -> bool:
    """Whether Qt's own file of a language can be read."""
    return bool(_of_qt(language))


def _of_qt(language: Language) -> tuple[QTranslator, ...]:
    """Qt's own words, where Qt has them; else they stand in our file."""
    made = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return (made,) if language.qt and made.load(language.qt, folder) else ()
