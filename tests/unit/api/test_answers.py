"""Reading answers: exact numbers, and nothing taken for what it isn't."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.api.answers import changed_json, exact_json, page_of, record_of
from paysg_desktop.api.transport import Answer
from paysg_desktop.domain import strict_json
from paysg_desktop.domain.errors import ApiAnswerError, ApiUncertainError
from tests.api_servers import listed

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=["Cs"]), max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"]), max_size=4), inner, max_size=3)
    ),
    max_leaves=12,
)


def answer(body: Any) -> Answer:
    return Answer(200, {}, body if isinstance(body, bytes) else json.dumps(body).encode())


def test_numbers_stay_as_they_came() -> None:
    text = (
        '{"id":"P1","a":12.30,"b":1e2,"c":-0.0,"d":123456789012345678901234567890,"e":[1,2.50,null,true],"f":1E+2}'
    )
    assert record_of("PaySG", strict_json.parse(text.encode()).value).body == text.encode()


def test_names_stay_as_they_came_and_blanks_go() -> None:
    text = '{ "id" : "P1",\n "naïve \\"x\\"": "\\u9648阿明", "{}": {}, "[]": [] }'
    body = record_of("PaySG", strict_json.parse(text.encode()).value).body
    assert body == '{"id":"P1","naïve \\"x\\"":"陈阿明","{}":{},"[]":[]}'.encode()


@given(JSON)
def test_the_compact_text_says_the_same(value: Any) -> None:
    assert json.loads(exact_json(value)) == value


def test_the_time_of_creation_is_read_from_either_name() -> None:
    at = 1_696_234_628_210_000
    for name in ("created_at", "createdAt"):
        assert record_of("PaySG", {"id": "P", name: "2023-10-02T16:17:08.210+08:00"}).created_at == at
    for value in (None, 3, "yesterday", ""):
        assert record_of("PaySG", {"id": "P", "created_at": value}).created_at is None


@pytest.mark.parametrize("value", [None, [], 3, "P1", {}, {"id": None}, {"id": 3}, {"id": ""}, {"id": "x" * 1001}])
def test_what_has_no_id_is_no_payment(value: Any) -> None:
    with pytest.raises(ApiAnswerError, match="another form"):
        record_of("PaySG", value)


def test_a_page_and_its_end() -> None:
    page = page_of("PaySG", answer(listed([{"id": "A"}, {"id": "B"}], "c1")))
    assert [each.id for each in page.payments] == ["A", "B"]
    assert page.after == "c1"
    assert page_of("PaySG", answer(listed([]))).after is None


def test_a_cursor_on_the_last_page_leads_nowhere() -> None:
    last = listed([{"id": "A"}])
    last["page_info"]["end_cursor"] = "c9"
    assert page_of("PaySG", answer(last)).after is None


def _without(name: str, value: Any = "gone") -> dict[str, Any]:
    page = listed([{"id": "A"}], "c1")
    if value == "gone":
        del page["page_info"][name]
    else:
        page["page_info"][name] = value
    return page


@pytest.mark.parametrize(
    "body",
    [
        [],
        {},
        {"data": []},
        {"page_info": {"has_next_page": False}},
        {"data": {}, "page_info": {"has_next_page": False}},
        {"data": [3], "page_info": {"has_next_page": False}},
        {"data": [], "page_info": None},
        _without("has_next_page"),
        _without("has_next_page", "true"),
        _without("has_next_page", None),
        _without("has_next_page", 1),
        _without("end_cursor"),
        _without("end_cursor", None),
        _without("end_cursor", ""),
        _without("end_cursor", 7),
    ],
)
def test_a_page_that_does_not_say_whether_it_is_the_last_is_refused(body: Any) -> None:
    with pytest.raises(ApiAnswerError, match="another form"):
        page_of("PaySG", answer(body))


@pytest.mark.parametrize("body", [b"", b"<html>", b'{"data": [', b"\xff", b'{"data": NaN}'])
def test_what_is_no_json_is_no_page(body: bytes) -> None:
    with pytest.raises(ApiAnswerError, match="can't be read"):
        page_of("PaySG", answer(body))


def test_a_change_with_an_empty_answer_was_made_and_one_with_an_unreadable_one_may_have_been() -> None:
    assert changed_json("PaySG", answer(b"")) is None
    assert changed_json("PaySG", answer(b" \r\n")) is None
    assert changed_json("PaySG", answer({"id": "A"})) == {"id": "A"}
    with pytest.raises(ApiUncertainError, match="Look it up"):
        changed_json("PaySG", answer(b"<html>"))
