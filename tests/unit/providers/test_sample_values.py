from __future__ import annotations

from typing import Any

import pytest

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.providers.sample_values import derived_id, random_id, require_type, set_values


def test_ids() -> None:
    assert len({random_id(12, "evt_") for _ in range(50)}) == 50
    assert len(random_id(12, "evt_")) == 16
    assert derived_id("a", 24, "ch_") == derived_id("a", 24, "ch_") != derived_id("b", 24, "ch_")
    assert derived_id("\ud800", 24, "ch_").startswith("ch_")
    assert derived_id("a", 40).isalnum()


@pytest.mark.parametrize(
    ("before", "text", "after"),
    [(1, "2", 2), (1, "12.30", 12.3), (1, "x", "x"), ("a", "2", "2"), (None, "null", None), (1, "[1]", "[1]")],
)
def test_a_value_takes_the_kind_that_it_reads_like(before: Any, text: str, after: Any) -> None:
    event = {"data": {"x": before}}
    set_values(event, {"data.x": text})
    assert event == {"data": {"x": after}}


def test_a_path_must_lead_somewhere() -> None:
    for path in ("data.x.y", "other.x", "", "data."):
        with pytest.raises(UsageError, match="to set"):
            set_values({"data": {"x": 1}}, {path: "1"})


def test_a_type_must_be_known() -> None:
    require_type("a", {"a": "A."}, "Acme")
    with pytest.raises(UsageError, match=r"Acme has no event 'b'. It sends: a\."):
        require_type("b", {"a": "A."}, "Acme")
