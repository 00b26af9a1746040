"""What the core says is recognised; what anybody else says is left alone."""

from __future__ import annotations

import time
from string import Formatter
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.ui import languages
from paysg_desktop.ui.phrasebook import Phrasebook

_FILE = ElementTree.fromstring(languages.file_of(languages.MALAY).read_text(encoding="utf-8"))
SOURCES = [
    message.findtext("source") or ""
    for context in _FILE.iter("context")
    if context.findtext("name") == languages.CORE
    for message in context.iter("message")
]
LITERALS = sorted({literal for each in SOURCES for literal, *_ in Formatter().parse(each) if literal.strip()})
TOLD = {
    "Delivery {id} is not here any more.": "Penghantaran {id} tiada lagi.",
    "Nothing was sent.": "Tiada apa-apa dihantar.",
    "{name} can't be read: {error}.": "Tidak dapat membaca {name}: {error}.",
    "The key “{name}” is not known.": "Kunci “{name}” tidak dikenali.",
    "no space is left": "tiada ruang",
    "{n} rows": "{n} baris",
    "the API of {name}": "API {name}",
    "{teller} says that this was paid.": "Menurut {teller}, ini telah dibayar.",
    "The {title} {problem}.": "{title} itu {problem}.",
    "is no amount": "bukan jumlah",
}
BOOK = Phrasebook(TOLD)
SAME = Phrasebook({each: each for each in SOURCES})
"""Every template of the core, translated as itself: whatever is told has to come out as it came."""
LOUD = Phrasebook({each: each.replace("{", "⟦{").replace("}", "}⟧") for each in SOURCES})


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Nothing was sent.", "Tiada apa-apa dihantar."),
        (
            "Delivery 3 is not here any more. Nothing was sent.",
            "Penghantaran 3 tiada lagi. Tiada apa-apa dihantar.",
        ),
        ("C:\\a.b c.txt can't be read: no space is left.", "Tidak dapat membaca C:\\a.b c.txt: tiada ruang."),
        ("Somebody knows. Nothing was sent.", "Somebody knows. Tiada apa-apa dihantar."),
        ("The API of PaySG says that this was paid.", "Menurut API PaySG, ini telah dibayar."),
        ("3 rows; no space is left. Nothing was sent.", "3 baris; tiada ruang. Tiada apa-apa dihantar."),
        ("The Amount is no amount.", "Amount itu bukan jumlah."),
    ],
)
def test_a_sentence_is_told_with_its_values(text: str, told: str) -> None:
    assert BOOK.tell(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "The moon is made of cheese.",
        "A payer wrote “Nothing was sent. Or was it?” and left.",
        "Nothing was sent to anybody.",
        "",
        " ",
        "3",
        "{id}",
    ],
)
def test_what_is_not_the_core_s_stays_as_it_came(text: str) -> None:
    assert BOOK.tell(text) == text


def test_what_is_quoted_is_never_told() -> None:
    assert BOOK.tell("The key “no space is left” is not known.") == "Kunci “no space is left” tidak dikenali."


def test_values_are_never_interpreted() -> None:
    value = "{id} {0} %1 \\1 {error!r}"
    assert BOOK.tell(f"Delivery {value} is not here any more.") == f"Penghantaran {value} tiada lagi."


def test_a_full_width_stop_takes_the_space_behind_it() -> None:
    book = Phrasebook({"Nothing was sent.": "没有发送。", "Try again.": "请重试。"})
    assert book.tell("Nothing was sent. Try again.") == "没有发送。请重试。"
    assert book.tell("Somebody said 好。 And went.") == "Somebody said 好。 And went."


def test_english_is_given_back_at_once() -> None:
    text = "Nothing was sent."
    assert Phrasebook({}).tell(text) is text


def test_a_translation_of_other_places_is_not_used() -> None:
    assert (
        Phrasebook({"Delivery {id} came.": "Penghantaran {nombor}."}).tell("Delivery 3 came.")
        == "Delivery 3 came."
    )


def test_further_words_fit_as_a_whole_only() -> None:
    book = Phrasebook({"It is {state}.": "Ia {state}."}, {"paid": "dibayar"})
    assert book.tell("paid") == "dibayar"
    assert book.tell("It is paid.") == "Ia dibayar."
    assert book.tell("paid by card") == "paid by card"


VALUES = st.one_of(
    st.text(max_size=30),
    st.sampled_from(LITERALS),
    st.sampled_from(
        ("{", "}", "{name}", "“", "”", ".", ". ", "\n", "a. B", "A. b.", " and ", "; ", "", " ", "ß", "İ")
    ),
    st.sampled_from(SOURCES),
)


def filled(draw: st.DrawFn, source: str) -> str:
    parts = ((literal, name) for literal, name, _, _ in Formatter().parse(source))
    return "".join(literal + (draw(VALUES) if name is not None else "") for literal, name in parts)


@st.composite
def spoken(draw: st.DrawFn) -> str:
    """What the core might say: a few of its sentences with any values in them, and other things between."""
    told = [filled(draw, draw(st.sampled_from(SOURCES))) for _ in range(draw(st.integers(1, 3)))]
    return draw(st.sampled_from((" ", "\n", "; ", ""))).join([*told, *draw(st.lists(VALUES, max_size=1))])


@given(spoken())
def test_nothing_is_lost_whatever_the_values_are(text: str) -> None:
    assert SAME.tell(text) == text


@given(spoken())
def test_what_is_told_only_adds_what_the_translation_adds(text: str) -> None:
    told = LOUD.tell(text)
    assert told == text or told.replace("⟦", "").replace("⟧", "") == text.replace("⟦", "").replace("⟧", "")


@given(st.text(max_size=300))
def test_any_text_is_taken(text: str) -> None:
    assert SAME.tell(text) == text


@pytest.mark.parametrize("source", [each for each in SOURCES if "{" in each])
def test_every_template_is_recognised_with_plain_values(source: str) -> None:
    values = {name: f"v{at}" for at, (_, name, _, _) in enumerate(Formatter().parse(source)) if name is not None}
    told = LOUD.tell(source.format(**values))
    assert "⟦" in told


@pytest.mark.parametrize(
    "text",
    [
        "The " * 1_300,
        "The a.b.c. d " * 400,
        "Nothing was sent. " * 280,
        "“" * 3_900,
        " and ".join(["rows"] * 600),
        "; ".join(LITERALS)[:3_900],
        ". ".join(SOURCES)[:3_900],
        "A. " * 1_300,
        "x" * 3_999,
        "The {what} of {a} " * 200,
    ],
    ids=range(10),
)
def test_the_time_is_bounded(text: str) -> None:
    began = time.perf_counter()
    assert SAME.tell(text) == text
    assert time.perf_counter() - began < 1
