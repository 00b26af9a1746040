"""Labels of sentences tell what the core says in the user's language; what somebody wrote stays as it is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from paysg_desktop.ui import languages, veil
from paysg_desktop.ui.inspector.parts import label, quoted, wrapped
from paysg_desktop.ui.languages import CONTEXT, CORE, localised

TOLD = {
    (CORE, "Nothing was sent."): "Tiada apa-apa dihantar.",
    (CORE, "Delivery {id} is gone."): "Penghantaran {id} sudah tiada.",
    (CONTEXT, "paid"): "dibayar",
}


@pytest.fixture(autouse=True)
def malay(qapp: QApplication) -> Iterator[None]:
    languages.put(languages.MALAY, (languages.Words(TOLD),))
    yield
    languages.put(languages.ENGLISH, ())


def test_running_text_tells_what_the_core_says() -> None:
    shown = wrapped("Delivery 3 is gone. Nothing was sent.")
    assert shown.text() == shown.accessibleName() == "Penghantaran 3 sudah tiada. Tiada apa-apa dihantar."
    shown.show_text("Nothing was sent.")
    assert shown.text() == "Tiada apa-apa dihantar."


def test_what_it_tells_passes_the_gate() -> None:
    assert wrapped("Delivery a\u202eb is gone.").text() == "Penghantaran a⟦RLO⟧b sudah tiada."


def test_other_people_s_words_are_left_alone() -> None:
    said = quoted()
    said.show_text("Nothing was sent.")
    assert said.text() == label("Nothing was sent.").text() == "Nothing was sent."


def test_what_is_private_is_left_alone_and_keeps_its_veil() -> None:
    private = veil.private("Nothing was sent.")
    assert localised(private) is private
    assert wrapped(private).text() == "Nothing was sent."


def test_nothing_is_nothing() -> None:
    assert localised(None) == localised("") == ""


def test_words_of_the_window_fit_as_a_whole() -> None:
    assert localised("paid") == "dibayar"


def test_english_knows_nothing() -> None:
    languages.put(languages.ENGLISH, ())
    text = "Delivery 3 is gone."
    assert localised(text) is text
