"""The commands of the signature doctor, of endpoints and of all three providers, as real processes."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import pytest

from tests.commands import ended
from tests.processes import command, json_lines, listening

KEY = base64.b64encode(bytes(range(24))).decode()
SECRETS = {
    "PAYSG_OLD": "paysg_old_secret_4f9c2d7a",
    "PAYSG_NEW": "paysg_new_secret_77aa01bc",
    "YOCO_TEST": f"whsec_{KEY}",
    "YOCO_LIVE": f"whsec_{base64.b64encode(bytes(range(1, 25))).decode()}",
    "GATEWAY": "gw_test_secret_0b7e",
}


@pytest.fixture(autouse=True)
def secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in SECRETS.items():
        monkeypatch.setenv(name, value)


def run(workspace: Path, *arguments: str, code: int = 0) -> str:
    """One command in this process, against the listener in its own."""
    return ended(workspace, *arguments, code=code).out


def add(workspace: Path, provider: str, *options: str) -> dict[str, Any]:
    arguments = ("endpoints", "add", "--provider", provider, "--environment", "test", *options, "--json")
    return dict(json.loads(run(workspace, *arguments)))


def deliveries(workspace: Path) -> list[dict[str, Any]]:
    return json_lines(run(workspace, "deliveries", "list", "--json"))


def test_a_rotated_secret_and_a_rejected_delivery(tmp_path: Path) -> None:
    endpoint = add(tmp_path, "paysg", "--secret-env", "PAYSG_OLD", "--name", "Licensing")
    with listening(tmp_path) as running:
        run(tmp_path, "trigger", "payment.succeeded", "--secret-env", "PAYSG_NEW", "--json")
        line = running.next_line()
        assert (line["status"], line["answer"]) == ("failed", 401)
        number = str(line["id"])
        found = json.loads(run(tmp_path, "doctor", number, "--json", code=1))
        assert (found["cause"], found["is_proven"]) == ("unknown_mismatch", False)

        run(tmp_path, "endpoints", "rotate-secret", "Licensing", "--secret-env", "PAYSG_NEW")
        (listed,) = json_lines(run(tmp_path, "endpoints", "list", "--json"))
        assert [each["role"] for each in listed["secret_roles"]] == ["current", "previous"]
        assert (listed["received"], listed["verified"]) == (1, 0)

        done = json.loads(run(tmp_path, "deliveries", "verify-again", "--all", "--json"))
        assert done == {"checked": 1, "verified": 1, "still": 0}
        (row,) = deliveries(tmp_path)
        assert (row["id"], row["status"], row["answer"]) == (line["id"], "verified", 401)
        shown = json.loads(run(tmp_path, "deliveries", "show", number, "--json"))
        assert [each["status"] for each in shown["verdicts"]] == ["failed", "verified"]
        assert run(tmp_path, "doctor", number).startswith("The signature of delivery 1 holds")

        # Both secrets are accepted for a day, and the one before it no more once it is retired.
        run(tmp_path, "trigger", "payment.succeeded", "--secret-env", "PAYSG_OLD")
        assert running.next_line()["status"] == "verified"
    assert endpoint["name"] == "Licensing"
    (payment, other) = json_lines(run(tmp_path, "payments", "list", "--json"))
    assert {payment["status"], other["status"]} == {"paid"}


def test_a_retired_secret_is_named_by_the_doctor(tmp_path: Path) -> None:
    add(tmp_path, "paysg", "--secret-env", "PAYSG_OLD")
    run(tmp_path, "endpoints", "rotate-secret", "ep_", "--secret-env", "PAYSG_NEW", "--keep-previous", "0")
    with listening(tmp_path) as running:
        run(tmp_path, "trigger", "payment.succeeded", "--secret-env", "PAYSG_OLD")
        assert running.next_line()["status"] == "failed"
        update = running.next_line(has_updates=True)
        assert (update["event"], update["cause"]) == ("updated", "old_secret")
    said = run(tmp_path, "doctor", "1", code=1)
    assert "old_secret (proven)" in said
    assert "accepts no more" in said


def test_every_event_of_every_provider_is_taken(tmp_path: Path) -> None:
    add(tmp_path, "paysg", "--secret-env", "PAYSG_NEW")
    add(tmp_path, "yoco", "--test-secret-env", "YOCO_TEST", "--live-secret-env", "YOCO_LIVE")
    add(tmp_path, "gateway", "--secret-env", "GATEWAY", "--setting", "amount_unit=minor")
    events = {
        "paysg": ["payment.succeeded"],
        "yoco": ["payment.succeeded", "refund.succeeded", "refund.failed", "payment.failed"],
        "gateway": [
            "payment.completed", "payment.failed", "refund.initiated", "refund.completed", "customer.created",
            "customer.updated",
        ],
    }  # fmt: skip
    with listening(tmp_path) as running:
        for provider, types in events.items():
            for event_type in types:
                run(tmp_path, "trigger", event_type, "--provider", provider)
                line = running.next_line()
                assert (line["status"], line["type"], line["provider"]) == ("verified", event_type, provider)
                assert (line["payment"] is None) is event_type.startswith("customer.")
                assert line["environment"] == "test"
    assert all(row["answer"] == 200 for row in deliveries(tmp_path))


def test_the_only_provider_that_listens_is_the_one_meant(tmp_path: Path) -> None:
    add(tmp_path, "gateway", "--secret-env", "GATEWAY")
    with listening(tmp_path) as running:
        run(tmp_path, "trigger", "payment.completed", "--tamper", "wrong-encoding")
        line = running.next_line()
        assert (line["provider"], line["status"], line["answer"]) == ("gateway", "failed", 400)
        assert running.next_line(has_updates=True)["cause"] == "digest_wrong_encoding"
        done = command("trigger", "payment.succeeded", "--workspace", str(tmp_path))
        assert (done.returncode, "payment.completed" in done.stderr) == (2, True)
        refused = command("trigger", "payment.completed", "--tamper", "no-id", "--workspace", str(tmp_path))
        assert (refused.returncode, "makes no sense" in refused.stderr) == (2, True)


def test_a_gateways_unit_makes_its_amounts_known_in_what_came_before(tmp_path: Path) -> None:
    add(tmp_path, "gateway", "--secret-env", "GATEWAY")
    with listening(tmp_path) as running:
        run(tmp_path, "trigger", "payment.completed", "--set", "data.amount=1000")
        running.next_line()
    (before,) = json_lines(run(tmp_path, "payments", "list", "--json"))
    assert (before["amount_minor"], before["needs_look"]) == (None, ["unit_unclear"])
    run(tmp_path, "endpoints", "edit", "ep_", "--setting", "amount_unit=major")
    (after,) = json_lines(run(tmp_path, "payments", "list", "--json"))
    assert (after["amount_minor"], after["needs_look"]) == (100_000, [])


def test_a_disabled_endpoint_answers_404_until_it_is_enabled(tmp_path: Path) -> None:
    add(tmp_path, "paysg", "--secret-env", "PAYSG_NEW")
    add(tmp_path, "paysg", "--secret-env", "PAYSG_NEW", "--name", "Other")
    with listening(tmp_path) as running:
        to = ("--to", running.url, "--secret-env", "PAYSG_NEW", "--json")
        run(tmp_path, "endpoints", "disable", running.endpoints[0]["id"])
        (sent,) = json_lines(run(tmp_path, "trigger", "payment.succeeded", *to))
        assert sent["status"] == 404
        run(tmp_path, "endpoints", "enable", running.endpoints[0]["id"])
        (sent,) = json_lines(run(tmp_path, "trigger", "payment.succeeded", *to))
        assert sent["status"] == 200


def test_registrations_are_ready_to_be_sent(tmp_path: Path) -> None:
    add(tmp_path, "paysg", "--name", "Licensing")
    add(tmp_path, "yoco", "--name", "Shop")
    url = ("--url", "https://hooks.example.gov.sg/h/1")
    text = run(tmp_path, "endpoints", "registration", "Licensing", *url)
    assert "webhook_url: https://hooks.example.gov.sg/h/1" in text
    assert "subscribed_events: payment.succeeded" in text
    curl = run(tmp_path, "endpoints", "registration", "Shop", *url, "--as", "curl")
    assert curl.startswith("curl ")
    assert len(curl.splitlines()) == 1
    run(tmp_path, "endpoints", "registration", "Licensing", "--as", "curl", code=2)


def test_a_new_endpoint_brings_its_registration_along(tmp_path: Path) -> None:
    made = add(tmp_path, "gateway", "--path", "/h/2", "--registration")
    assert made["registration"]["text"] is None
    assert "https://YOUR-PUBLIC-ADDRESS/h/2" in made["registration"]["curl"]
    arguments = ("endpoints", "add", "--provider", "paysg", "--environment", "test", "--registration")
    told = run(tmp_path, *arguments, "--path", "/h/3")
    assert "on the path /h/3" in told
    assert "webhook_url: https://YOUR-PUBLIC-ADDRESS/h/3" in told
    assert "endpoints registration" not in told


def test_an_endpoint_without_a_secret_takes_what_was_spoilt(tmp_path: Path) -> None:
    add(tmp_path, "yoco")
    with listening(tmp_path) as running:
        run(tmp_path, "trigger", "payment.succeeded", "--tamper", "body-alone")
        line = running.next_line()
        assert (line["status"], line["answer"]) == ("no_secret", 200)


def test_payments_of_other_checkouts_are_told_apart(tmp_path: Path) -> None:
    add(tmp_path, "yoco", "--test-secret-env", "YOCO_TEST")
    with listening(tmp_path) as running:
        for checkout in ("ch_ours", "ch_theirs"):
            run(tmp_path, "trigger", "payment.succeeded", "--set", f"payload.metadata.checkoutId={checkout}")
            running.next_line()
        listed = json_lines(run(tmp_path, "payments", "list", "--json"))
        assert [row["made_elsewhere"] for row in listed] == [False, False]
        told = run(tmp_path, "checkouts", "add", "--environment", "test", "ch_ours", "--json")
        assert json.loads(told) == {"added": 1}
    assert run(tmp_path, "checkouts", "list", "--environment", "test") == "ch_ours\n"
    for made, count in (("here", 1), ("elsewhere", 1)):
        assert len(json_lines(run(tmp_path, "payments", "list", "--made", made, "--json"))) == count


@pytest.mark.parametrize(
    "arguments",
    [
        ("endpoints", "add", "--provider", "yoco", "--environment", "test", "--setting", "tolerance=5"),
        ("endpoints", "add", "--provider", "nobody", "--environment", "test"),
        ("endpoints", "add", "--provider", "paysg", "--environment", "test", "--live-secret-env", "YOCO_LIVE"),
        ("endpoints", "add", "--provider", "gateway", "--environment", "test", "--setting", "no_such=1"),
        ("deliveries", "verify-again"),
        ("endpoints", "edit", "ep_"),
    ],
)
def test_what_makes_no_sense_ends_with_two(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    done = command(*arguments, "--workspace", str(tmp_path))
    assert (done.returncode, done.stdout) == (2, "")
    assert "Traceback" not in done.stderr


def test_what_is_not_there_ends_with_three(tmp_path: Path) -> None:
    add(tmp_path, "paysg")
    for arguments in (
        ("doctor", "7"),
        ("deliveries", "verify-again", "7"),
        ("endpoints", "rotate-secret", "nobody", "--secret-env", "PAYSG_NEW"),
        ("endpoints", "disable", "nobody"),
    ):
        run(tmp_path, *arguments, code=3)
