"""Deliveries as files: valid, redacted unless revealed, whole or not at all, and to be taken in again."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from paysg_desktop import __version__
from paysg_desktop.bootstrap import interpret
from paysg_desktop.documents.captures import read_captures
from paysg_desktop.domain.changes import Hub
from paysg_desktop.domain.delivery import DeliveryDetail, Source
from paysg_desktop.domain.endpoint import Endpoint, EndpointSecret, Environment, SecretReference
from paysg_desktop.domain.errors import RefusedError, StorageError, UsageError
from paysg_desktop.domain.finding import Change, Finding
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.verification import Status
from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.store.store import Store
from paysg_desktop.usecases.captured import capture_peer
from paysg_desktop.usecases.export_deliveries import (
    CaptureFormat,
    CaptureRequest,
    export_deliveries,
    preview_export,
)
from tests.builders import DAY, NOON, SECOND, delivery
from tests.fakes import FakeClock
from tests.signing import event
from tests.unit.documents.capture_values import BODIES, HEADERS
from tests.unit.documents.har_schema import problems
from tests.unit.store.storing import append

PATH = "/h/0123456789abcdef0123456789abcdef"
PERSONAL = ("Tan Ah Kow", "payer@example.sg", "1 Example Road", "S1234567D")
SECRETS = (PATH, "Bearer let-me-in", "sessionid=1234567")
SENT: Headers = (
    (b"Host", b"pay.example.sg"),
    (b"Content-Type", b"application/json"),
    (b"Authorization", b"Bearer let-me-in"),
    (b"Cookie", b"sessionid=1234567"),
    (b"PaySG-Signature", b"t=1763697600000, v1=ab"),
)
FORMS = [form.value for form in CaptureFormat]


class Workspace:
    """A real store with an endpoint; `add` stores a delivery to it."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self.store = Store(folder, interpret, Hub(), FakeClock(NOON + SECOND))
        secrets = (EndpointSecret(SecretReference("env", "X")),)
        endpoint = Endpoint("ep_1", "Licences", "paysg", Environment.TEST, PATH, secrets, 1)
        self.store.add_endpoint(endpoint)
        settings = {"customer_name_path": "who.is", "amount_unit": "minor"}
        gateway = Endpoint("ep_2", "Shop", "gateway", Environment.TEST, "/shop", (), 1, settings=settings)
        self.store.add_endpoint(gateway)

    def add(self, body: bytes, *, headers: Headers = SENT, target: str = PATH, **fields: Any) -> int:
        new = delivery(body, headers=headers, **fields)
        request = replace(new.request, target=target, peer=fields.get("peer", "127.0.0.1:5"))
        return append(self.store, replace(new, request=request))[0]

    def detail(self, delivery_id: int) -> DeliveryDetail:
        found = self.store.reader.delivery(delivery_id)
        assert found is not None
        return found


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = Workspace(tmp_path / "workspace")
    yield opened
    opened.store.close()


def request(ids: list[int], form: str = "har", **options: Any) -> CaptureRequest:
    return CaptureRequest(ids, CaptureFormat(form), NOON + DAY, PROVIDERS, **options)


def written(workspace: Workspace, path: Path, *ids: int, form: str = "har", **options: Any) -> str:
    export_deliveries(workspace.store.reader, path, request(list(ids), form, **options))
    return path.read_text(encoding="utf-8")


def test_har_holds_to_its_schema_and_hides_what_is_personal(workspace: Workspace, tmp_path: Path) -> None:
    ids = [workspace.add(event(1)), workspace.add(event(2), status=Status.FAILED), workspace.add(b"\xff not json")]
    document = json.loads(written(workspace, tmp_path / "a.har", *ids))
    assert problems(document) == []
    first, second, third = document["log"]["entries"]
    assert document["log"]["creator"] == {"name": "PaySG Desktop", "version": __version__}
    assert first["request"]["url"] == "http://pay.example.sg/Licences"
    assert json.loads(first["request"]["postData"]["text"])["data"]["object"]["payer_name"] == "<payer_name 1>"
    assert (first["response"]["status"], second["response"]["status"]) == (200, 401)
    assert (first["_paysg"]["status"], second["_paysg"]["status"]) == ("verified", "failed")
    assert first["_paysg"] | {"delivery": 1, "endpoint": "Licences", "environment": "test"} == first["_paysg"]
    assert third["request"]["postData"]["text"] == "<body 1>"


@pytest.mark.parametrize("form", FORMS)
def test_nothing_personal_and_no_secret_is_left_in_any_form(
    workspace: Workspace, tmp_path: Path, form: str
) -> None:
    wrapped = base64.b64encode(event(3)).decode()
    bodies = [
        event(1),
        event(2, description=f"Refund to TAN ah KOW, payer@example.sg, {wrapped}", metadata={"who": "S1234567D"}),
        event(3)[:-5],
        event(3).decode().encode("utf-16"),
        b"payer_email=payer%40example.sg",
        json.dumps({"raw": event(1).decode(), "path": PATH}).encode(),
    ]
    ids = [workspace.add(each, headers=(*SENT, (b"X-Payer", b"Tan Ah Kow"))) for each in bodies]
    ids.append(
        workspace.add(b"{}", event_id="payer@example.sg", headers=((b"Referer", b"https://x" + PATH.encode()),))
    )
    text = written(workspace, tmp_path / "a", *ids, form=form)
    decoded = text + json.dumps(_decoded(text))
    for value in (*PERSONAL, *SECRETS):
        for coat in (value, value.replace("@", "%40"), json.dumps(value)[1:-1]):
            assert coat.lower() not in decoded.lower()
    assert "<payer_name 1>" in text
    assert "<body 3>" in text
    assert "v1=ab" in text, "a signature is no secret"


def _decoded(text: str) -> list[str]:
    """What any stretch of base64 in a text holds."""
    stretches = "".join(char if char.isalnum() or char in "+/" else " " for char in text).split()
    return [
        base64.b64decode(each + "=" * (-len(each) % 4)).decode("latin-1")
        for each in stretches
        if len(each) > 15 and len(each) % 4 != 1
    ]


def test_the_names_that_a_provider_is_told_of_by_its_settings(workspace: Workspace, tmp_path: Path) -> None:
    body = json.dumps(
        {
            "id": "evt_1",
            "type": "payment.completed",
            "who": {"is": "Lim Bee Hoon"},
            "data": {"id": "t", "amount": 1},
        }
    ).encode()
    number = workspace.add(body, endpoint_id="ep_2", provider="gateway", target="/shop")
    assert "Lim Bee" not in written(workspace, tmp_path / "a.har", number)


def test_a_support_file_tells_the_facts_and_no_digest(workspace: Workspace, tmp_path: Path) -> None:
    number = workspace.add(event(1), status=Status.FAILED)
    finding = Finding("unknown_mismatch", changes=(Change("body_bom", "x"),), offset_s=3)
    workspace.store.save_finding(number, NOON, finding)
    document = json.loads(written(workspace, tmp_path / "a.json", number, form="support"))
    assert document["version"] == __version__
    assert document["replaced"] == {"address": 1, "credential": 2, "email": 1, "identifier": 1, "payer_name": 1}
    (told,) = document["deliveries"]
    assert (told["status"], told["finding"]["cause"], told["verdicts"][0]["status"]) == (
        "failed", "unknown_mismatch", "failed",
    )  # fmt: skip
    assert ["Authorization", "<credential 1>"] in told["headers"]
    assert json.loads(told["body"])["id"] == "evt_000000000001"
    assert workspace.detail(number).row.body_sha256.hex() not in json.dumps(document)
    with pytest.raises(UsageError, match="never revealed"):
        request([number], "support", is_revealed=True)


def test_the_preview_says_what_the_file_will_be(workspace: Workspace, tmp_path: Path) -> None:
    ids = [workspace.add(event(1)), workspace.add(event(2, payer_name="Lim")), 99]
    for form in FORMS:
        seen = preview_export(workspace.store.reader, request(ids, form))
        assert (seen.deliveries, seen.gone, seen.is_cut) == (2, 1, False)
        assert seen.redacted == {"address": 1, "credential": 2, "email": 1, "identifier": 1, "payer_name": 2}
        assert "<payer_name 1>" in seen.first
        assert "Tan Ah Kow" not in seen.first
        done = export_deliveries(workspace.store.reader, tmp_path / form, request(ids, form))
        assert done == replace(seen, first="")
    large = workspace.add(json.dumps({"a": "x" * 50_000}).encode())
    assert preview_export(workspace.store.reader, request([large])).is_cut


def test_a_file_that_is_there_stays_unless_asked(workspace: Workspace, tmp_path: Path) -> None:
    number, path = workspace.add(event(1)), tmp_path / "a.har"
    path.write_text("mine", encoding="utf-8")
    with pytest.raises(RefusedError, match="--force"):
        written(workspace, path, number)
    assert path.read_text(encoding="utf-8") == "mine"
    with pytest.raises(RefusedError, match="any more"):
        written(workspace, path, 99, is_forced=True)
    assert path.read_text(encoding="utf-8") == "mine"
    assert written(workspace, path, number, is_forced=True).startswith("{")
    with pytest.raises(StorageError):
        written(workspace, tmp_path / "no" / "folder", number)
    assert [each.name for each in tmp_path.iterdir() if each.name.endswith(".part")] == []


@pytest.mark.parametrize("form", ["har", "jsonl"])
def test_what_is_revealed_comes_back_as_it_was(workspace: Workspace, tmp_path: Path, form: str) -> None:
    plain = tuple(each for each in SENT if each[0] not in (b"Authorization", b"Cookie"))
    bodies = [event(1), b"\xff\x00", b"", event(2)]
    ids = [
        workspace.add(body, headers=plain, received_at=NOON + number, target=f"{PATH}?a=b")
        for number, body in enumerate(bodies)
    ]
    text = written(workspace, tmp_path / "a", *ids, form=form, is_revealed=True)
    assert PATH not in text
    assert "Tan Ah Kow" in text
    back = read_captures(text.encode()).captures
    assert [(each.method, each.headers, each.body, each.at, each.status) for each in back] == [
        ("POST", plain, body, NOON + number, 200) for number, body in enumerate(bodies)
    ]
    assert {each.url.removeprefix("http://pay.example.sg") for each in back} == {"/Licences?a=b"}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(body=BODIES, headers=HEADERS)
def test_any_delivery_comes_back_as_it_was(
    workspace: Workspace, tmp_path: Path, body: bytes, headers: Headers
) -> None:
    number = workspace.add(body, headers=headers)
    text = written(workspace, tmp_path / "a", number, form="jsonl", is_revealed=True, is_forced=True)
    (back,) = read_captures(text.encode()).captures
    assert (back.problem, back.headers, back.body, back.took_us) == (None, headers, body, SECOND)


def test_a_capture_keeps_the_time_at_which_it_was_captured(workspace: Workspace, tmp_path: Path) -> None:
    new = delivery(event(1), headers=SENT, source=Source.CAPTURE)
    peer = capture_peer("Tan Ah Kow.har", NOON - DAY)
    (number,) = append(workspace.store, replace(new, request=replace(new.request, peer=peer), answer=0))
    text = written(workspace, tmp_path / "a", number, form="jsonl")
    (back,) = read_captures(text.encode()).captures
    assert (back.at, back.status) == (NOON - DAY, None)
    assert "Tan Ah" not in written(workspace, tmp_path / "b", number, form="support")


def test_an_endpoint_that_was_removed_has_no_name_left(workspace: Workspace, tmp_path: Path) -> None:
    number = workspace.add(event(1), endpoint_id="ep_gone")
    text = written(workspace, tmp_path / "a", number)
    assert PATH not in text
    assert "/removed%20endpoint" in text
