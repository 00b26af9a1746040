"""The core's sentences are found in the sources, and little else is."""

from __future__ import annotations

import pytest
from paysg_dev import core_wording


def templates(source: str, place: str = "usecases/any.py", **others: str) -> list[str]:
    return list(core_wording.templates_by_module({place: source, **others})[place])


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('raise UsageError("There is no file.")', ["There is no file."]),
        ('raise UsageError(f"There is no file {self._path.name!r}.")', ["There is no file {name}."]),
        ('x = f"{len(rows):,} rows of {rows.count(1)} and {rows}."', ["{rows} rows of {count} and {rows_2}."]),
        ('x = f"{a} of {b.a} went."', ["{a} of {a_2} went."]),
        ('x = "It went. " f"{why} Nothing was sent."', ["It went.", "Nothing was sent."]),
        ('x = f"It went.{note} Nothing was sent."', ["It went.", "Nothing was sent."]),
        ('x = "It went to " + name', ["It went to {name}"]),
        ("x = f\"It {'went' if a else 'came'} here.\"", ["It went here.", "It came here."]),
        ('x = "It went to {title}.".format(title=a)', ["It went to {title}."]),
        ('X = {"a": "not known", "b": "as it was"}', ["not known", "as it was"]),
        ('x = began(f"{a} says no,") + " and went."', ["{a} says no, and went."]),
        ('X = {1: "paid"}\ndef f(a):\n    word = X[a]\n    return f"It is {word}."', ["It is {word}.", "paid"]),
        ('def f(a):\n    return "one" if a else "two"\ny = f"It is {f(1)}."', ["It is {f}.", "one", "two"]),
        ('x = "Sent once more (no. 3). It went."', ["Sent once more (no. 3).", "It went."]),
        ('def f():\n    yield Problem(f"There is no {name}.")', ["There is no {name}."]),
        ('x = f"A brace {{ in {name}."', ["A brace {{ in {name}."]),
    ],
)
def test_what_people_read_is_a_template(source: str, found: list[str]) -> None:
    assert sorted(templates(source)) == sorted(found)


@pytest.mark.parametrize(
    "source",
    [
        '"""What it is for. In two sentences."""',
        'x = 1\n"""The unit of it."""',
        'log.info("It went to %s.", name)',
        'def f():\n    yield "a cause", "It went. " + suffix',
        'connection.execute("SELECT a FROM b WHERE c = ?")',
        'x = "UPDATE a SET b = ? WHERE c = ?"',
        'x = re.compile("it went. and (came|left)")',
        'core.audit("account removed", f"{name} of it")',
        'x = ("id, name, at, state, by", "content-type", "a.b", "--reason TEXT")',
        'if text == "It was so.": pass',
        'x = {"It was so.": 1}',
        'x = tr("It is marked already.")',
        'x = f"{a}{b} of"',
        'x = f"{a}: {b}"',
        'x = ", and ".join(y)',
    ],
)
def test_what_nobody_reads_is_none(source: str) -> None:
    assert templates(source) == []


def test_of_modules_that_nobody_sees_only_the_errors_are() -> None:
    source = (
        'TEXT = "A column of the file."\nraise UsageError("There is no column.")\nraise invalid("It is wrong.")'
    )
    assert templates(source, "usecases/exceptions_file.py") == ["There is no column."]


def test_words_of_other_modules_are_followed() -> None:
    words = {"usecases/words.py": 'X = {1: "paid", 2: "unpaid"}\ndef words(a):\n    return X[a]'}
    source = 'from usecases.words import words\nx = f"It is {words(a)}."'
    assert templates(source, **words) == ["It is {words}.", "paid", "unpaid"]


def test_every_template_can_be_filled() -> None:
    found = core_wording.templates()
    assert len(found) > 1_500
    assert [each for each in found if not core_wording.is_readable(each) or each != each.strip()] == []


def test_comparisons_have_sentences_of_their_own() -> None:
    assert {"This body is empty.", "The other body is empty.", "The body is empty."} <= core_wording.templates()
