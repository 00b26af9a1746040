"""The translators' files hold what the sources say, and what they hold can be shown."""

from __future__ import annotations

import re
from pathlib import Path
from string import Formatter

import pytest
from paysg_dev import qt_words, translations, wording
from paysg_dev.translations import CORE, OURS, Translation

COMPLETE = True
"""Whether a text without a translation fails."""
SPACELESS = "zh"
"""What is joined to it, is joined without a space."""
ABBREVIATED = ("No.", "Delivery no.")
"""Their dot is no full stop."""


@pytest.mark.parametrize("step", translations.steps(), ids=lambda step: step.path.stem)
def test_a_file_is_in_step_with_the_sources(step: translations.Step, capsys: pytest.CaptureFixture[str]) -> None:
    with capsys.disabled():
        print(f"\n{step}")
    assert not step.is_needed, f"{step}: run `python packaging/dev.py translations`"
    assert not (COMPLETE and step.untranslated)


@pytest.mark.parametrize("code", translations.CODES)
def test_a_translation_keeps_what_is_filled_in_and_how_it_ends(code: str) -> None:
    known = translations.read(translations.path_of(code))
    wrong = {source: odd(source, told.text, code) for (_, source), told in known.items() if told.is_finished}
    assert {source: why for source, why in wrong.items() if why} == {}


def odd(source: str, text: str, code: str = "ms") -> list[str]:
    """What a translation has lost or has one too many of."""
    same = {
        "readable": is_readable(text),
        "places": placed(source) == placed(text),
        "code": sorted(re.findall(r"`[^`]*`|<[^<>]+>", source)) == sorted(re.findall(r"`[^`]*`|<[^<>]+>", text)),
        "accelerator": len(re.findall(r"&\w", source)) == len(re.findall(r"&\w", text)),
        "ellipsis": source.endswith("…") == text.endswith("…"),
        "lines": source.count("\n") == text.count("\n"),
        "spaces": code == SPACELESS
        or (source[:1] == " ", source[-1:] == " ") == (text[:1] == " ", text[-1:] == " "),
        "full stop": not source.endswith(".") or source in ABBREVIATED or text[-1:] in (".", "。"),
    }
    return [what for what, is_same in same.items() if not is_same]


def placed(text: str) -> list[str]:
    """The places that are filled in, ours (`{n}`) and Qt's (`%1`)."""
    named = {name for _, name, _, _ in Formatter().parse(text) if name is not None} if is_readable(text) else set()
    return sorted(named | set(re.findall(r"%[0-9]", text)))


def is_readable(text: str) -> bool:
    try:
        list(Formatter().parse(text))
    except ValueError:
        return False
    return True


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("{n} days", "hari"),
        ("One", "{n}"),
        ("Hide %1", "Sembunyi"),
        ("&File", "Fail"),
        ("{n}", "{n"),
        (" and ", "x"),
        ("Refund…", "Pulangkan"),
        ("It is kept.", "Disimpan"),
        ("Run `verify`", "Jalankan `sahkan`"),
        ("One\ntwo", "Satu dua"),
    ],
)
def test_one_that_does_not_is_found_out(source: str, text: str) -> None:
    assert odd(source, text)
    assert not odd("Refund {amount} of {n}", "{n} இல் {amount}")
    assert not odd(" and ", "和", "zh")


def test_the_sources_are_read() -> None:
    source = (
        'tr("One " "text")\nmark({"key": ("a", "b")})\ntr("yes" if x else "no")\nplural(n, tr("{n} day"), more)\n'
        'Setting("ui.x", KIND, 1, "Label", help="Help")\ntr(variable)\nlog("not this")\n'
    )
    found = ["One text", "a", "b", "yes", "no", "{n} day", "Label", "Help"]
    assert sorted(wording.texts_of(source)) == sorted(found)


def test_a_class_of_the_same_name_is_no_record() -> None:
    call = 'x = Words("text", ("muted",))'
    home = "paysg_desktop.signatures.doctor.sentences"
    assert sorted(wording.texts_of(f"from {home} import Words\n{call}")) == ["muted", "text"]
    assert list(wording.texts_of(f"from paysg_desktop.ui.views.endpoints_words import Words\n{call}")) == []
    assert list(wording.texts_of(f"class Words:\n    text: str\n    tone: str\n{call}")) == []


def test_updating_keeps_translations_and_drops_what_vanished(tmp_path: Path) -> None:
    here = next(text for text in sorted(wording.texts()) if "{n}" in text)
    told = {(OURS, here): Translation("அ < {n}", True, "short"), (OURS, "Gone \x41"): Translation("x", True)}
    path = translations.path_of("ta", tmp_path)
    path.write_text(translations.text_of("ta", told), encoding="utf-8")
    added = {each.path.name: (each.added, each.dropped) for each in translations.update(tmp_path)}
    known = translations.read(path)
    assert known[OURS, here] == told[OURS, here]
    assert (OURS, "Gone A") not in known
    assert added[path.name] == (len(known) - 1, 1)
    assert not any(each.is_needed for each in translations.steps(tmp_path))


def test_the_core_s_templates_have_a_context_of_their_own() -> None:
    wanted = translations.wanted("ms", frozenset({"One"}), frozenset({"{n} came.", "One"}))
    assert {(CORE, "{n} came."), (CORE, "One"), (OURS, "One")} <= wanted


def test_words_of_qt_stand_in_the_files_of_languages_that_qt_lacks() -> None:
    texts = frozenset({"One"})
    assert ("QPlatformTheme", "Cancel") in translations.wanted("ms", texts)
    assert ("QPlatformTheme", "Cancel") not in translations.wanted("zh", texts)
    assert len(translations.wanted("ta", texts)) == 1 + sum(map(len, qt_words.WORDS.values()))
