from __future__ import annotations

import pytest

from paysg_desktop.domain.event import ParsedBody
from paysg_desktop.providers.json_envelope import identified, parse_envelope


@pytest.mark.parametrize(
    ("body", "part"),
    [(b"", "empty"), (b"<html>", "not JSON"), (b"[]", "not an object"), (b"1", "not an object")],
)
def test_what_is_no_object_is_told_in_a_sentence(body: bytes, part: str) -> None:
    found = parse_envelope(body, lambda given, remarks: ParsedBody(event_id="reached"))
    assert found.event_id is None
    assert found.problem is not None
    assert part in found.problem
    assert found.problem.endswith(".")


def test_an_object_is_handed_on_with_its_remarks() -> None:
    found = parse_envelope(b'{"id":"a","id":"b","type":"t"}', identified)
    assert (found.event_id, found.event_type, found.problem) == ("b", "t", None)
    assert len(found.remarks) == 1


def test_ids_and_types_may_stand_elsewhere() -> None:
    given = {"meta": {"id": 7}, "event": "paid"}
    found = identified(given, id_path="meta.id", type_path="event")
    assert (found.event_id, found.event_type, found.problem) == ("7", "paid", None)
    assert "no id and no type" in (identified(given).problem or "")
    assert "no meta.nr." in (identified(given, id_path="meta.nr", type_path="event").problem or "")
