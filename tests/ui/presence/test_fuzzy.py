"""What a few letters find, and what they find first."""

from __future__ import annotations

from paysg_desktop.ui.presence.fuzzy import fit

NAMES = (
    "Import a file… File",
    "Import captures… File",
    "Go to Forwarding Views",
    "Go to Payments Views",
    "New payment… File",
    "Private screen View",
    "Pause notifications View",
)


def best(typed: str) -> list[str]:
    """Those that fit, the best first."""
    found = [(score, name) for name in NAMES if (score := fit(typed, name)) is not None]
    return [name for _, name in sorted(found, key=lambda each: -each[0])]


def test_a_word_beats_strewn_letters() -> None:
    assert best("pay")[0] in ("Go to Payments Views", "New payment… File")
    assert best("priv")[0] == "Private screen View"
    assert best("np")[0] == "New payment… File", "the first letters of its words"
    assert best("gfo")[0] == "Go to Forwarding Views"


def test_every_word_has_to_fit_somewhere() -> None:
    assert best("file import") == ["Import a file… File", "Import captures… File"]
    assert best("import xyz") == []


def test_case_does_not_count_and_nothing_fits_all() -> None:
    assert best("PRIVATE") == ["Private screen View"]
    assert len(best("  ")) == len(NAMES)
    assert fit("ß", "Straße") is not None
