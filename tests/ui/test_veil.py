"""A text behind a veil keeps it through everything that makes a text of it, and labels follow the switch."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from paysg_desktop.ui import gate, veil
from paysg_desktop.ui.inspector.parts import LinkButton, label
from paysg_desktop.ui.veil import VEIL

pytestmark = pytest.mark.usefixtures("unveiled")
NAME = "Tan Ah Kow"


def both(text: str) -> tuple[str, str]:
    """What is shown of a text, and what while the private screen is on."""
    open_ = veil.shown(text)
    veil.turn(on=True)
    hidden = veil.shown(text)
    veil.turn(on=False)
    return open_, hidden


def test_nothing_stays_nothing_and_what_is_ours_is_shown() -> None:
    assert veil.private(None) == veil.private("") == ""
    assert both("Paid") == ("Paid", "Paid")


def test_what_is_made_of_it_is_veiled_too() -> None:
    name = veil.private(NAME)
    assert both(name) == (NAME, VEIL)
    assert both(veil.private(name)) == (NAME, VEIL)
    assert both(veil.joined(" · ", (name, None, "", "S$5.00"))) == (f"{NAME} · S$5.00", f"{VEIL} · S$5.00")
    assert both(veil.filled("{who}, {how}", who=name, how="late")) == (f"{NAME}, late", f"{VEIL}, late")
    assert both(gate.line(name)) == (NAME, VEIL)
    assert both(gate.line(veil.private("x" * 400), 10))[1] == VEIL
    assert both(gate.middle(veil.private("evt_0123456789"), 8))[1] == VEIL
    assert both(veil.joined(", ", ("a", "b"))) == ("a, b", "a, b")


def test_a_text_made_before_the_switch_says_what_may_be_shown_now() -> None:
    name = veil.private(NAME)
    veil.turn(on=True)
    assert f"{name}" == str(name) == "{}".format(name) == VEIL  # noqa: UP032 - all three ways
    assert veil.private(NAME) == VEIL
    assert veil.bare(name) == NAME


def test_the_veil_tells_no_length() -> None:
    assert both(veil.private("Li"))[1] == both(veil.private("Li" * 90))[1]


def test_labels_buttons_tooltips_and_names_follow_the_switch(qapp: QApplication) -> None:
    shown, link, button, box = label(veil.private(NAME)), LinkButton(veil.private(NAME)), QPushButton(), QWidget()
    gate.set_words(button, veil.filled("Pay {who} & go", who=veil.private(NAME)))
    gate.set_tooltip(box, veil.private(NAME))
    gate.set_name(box, veil.private(NAME))
    gate.set_description(box, veil.private(NAME))

    def texts() -> str:
        told = (shown.text(), shown.accessibleName(), link.text(), link.accessibleName(), button.text())
        return "|".join((*told, box.toolTip(), box.accessibleName(), box.accessibleDescription()))

    assert texts().count(NAME) == 8
    assert button.text() == f"Pay {NAME} && go"
    veil.turn(on=True)
    assert NAME not in texts()
    assert texts().count(VEIL) == 8
    veil.turn(on=False)
    assert texts().count(NAME) == 8


def test_what_no_longer_shows_a_name_does_not_get_it_back(qapp: QApplication) -> None:
    shown = label(veil.private(NAME))
    shown.show_text("Nobody")
    veil.turn(on=True)
    veil.turn(on=False)
    assert shown.text() == "Nobody"


def test_a_line_to_type_in_shows_dots(qapp: QApplication) -> None:
    box = QLineEdit(NAME)
    gate.veil_typing(box)
    veil.turn(on=True)
    assert NAME not in box.displayText()
    assert box.text() == NAME
    veil.turn(on=False)
    assert box.displayText() == NAME


def test_widgets_that_are_gone_are_forgotten(qapp: QApplication) -> None:
    before = len(veil._SCREEN.told)
    shown = label(veil.private(NAME))
    del shown
    gc.collect()
    veil.turn(on=True)
    assert len(veil._SCREEN.told) <= before
