from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.providers.paysg import PaySG
from paysg_desktop.providers.paysg_samples import sample_event

NOW = 1_763_697_600_000_000
IDS = {"id": "evt_1", "data.object.id": "PAY1"}
_DOCUMENTED = Path(__file__).parents[2] / "data" / "paysg_event_documented.json"


def sample(**values: str) -> dict[str, Any]:
    return sample_event(
        "payment.succeeded", NOW, IDS | {f"data.object.{name}": text for name, text in values.items()}
    )


def test_it_has_the_documented_members() -> None:
    documented = json.loads(_DOCUMENTED.read_bytes())
    members = {name.replace("intentId", "intent_id") for name in documented["data"]["object"]}
    event = sample_event("payment.succeeded", NOW, {})
    assert set(event) == set(documented)
    assert set(event["data"]["object"]) == members


def test_the_receiver_reads_it() -> None:
    found = PaySG().parse(json.dumps(sample()).encode())
    assert (found.problem, found.remarks) == (None, ())
    assert (found.event_id, found.payment_id, found.occurred_at) == ("evt_1", "PAY1", NOW)
    assert found.account is not None
    assert found.account.startswith("payment_service_")
    assert found.snapshot is not None
    assert found.snapshot["paid_at"] == NOW
    assert found.snapshot["amount_minor"] == 1234


def test_ids_are_fresh_each_time() -> None:
    events = [sample_event("payment.succeeded", NOW, {}) for _ in range(50)]
    assert len({event["id"] for event in events}) == 50
    assert len({event["data"]["object"]["id"] for event in events}) == 50
    assert all(len(event["data"]["object"]["id"]) == 21 for event in events)


def test_with_its_ids_given_nothing_is_left_to_chance() -> None:
    assert sample() == sample()
    assert sample()["data"]["object"]["payment_url"].endswith("/PAY1")


def test_times_are_singapores() -> None:
    assert sample()["created_at"] == "2025-11-21T12:00:00.000+08:00"


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("amount_in_cents", "500", 500),
        ("amount_in_cents", "12.34", 12.34),
        ("amount_in_cents", "a lot", "a lot"),
        ("amount_in_cents", "NaN", "NaN"),
        ("amount_in_cents", "1e999", "1e999"),
        ("amount_in_cents", '"5"', '"5"'),
        ("reference_id", "12", "12"),
        ("payer_name", "null", "null"),
        ("due_date", "31-DEC-2026", "31-DEC-2026"),
        ("due_date", "null", None),
        ("metadata.branch", "true", True),
        ("metadata.branch", "north", "north"),
        ("paymentStatus", "paid", "paid"),
        ("metadata", "{}", "{}"),
    ],
)
def test_values(name: str, text: str, value: object) -> None:
    place: Any = sample(**{name: text})["data"]["object"]
    for step in name.split("."):
        place = place[step]
    assert (place, type(place)) == (value, type(value))


def test_a_fraction_goes_out_as_it_was_given() -> None:
    assert '"amount_in_cents": 12.34,' in json.dumps(sample(amount_in_cents="12.34"))


@pytest.mark.parametrize("path", ["", "data.", "data.object.id.x", "nowhere.at.all", "data.object.metadata.a.b"])
def test_a_path_that_leads_nowhere_is_refused(path: str) -> None:
    with pytest.raises(UsageError, match="to set"):
        sample_event("payment.succeeded", NOW, {path: "1"})
