"""What leaves in a file holds no personal data and no secret, and still says what belongs together."""

from __future__ import annotations

import base64
import json
import time
from typing import Any
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain.headers import Headers
from paysg_desktop.usecases.redact import Redactor
from tests.signing import event

PATH = "/h/0123456789abcdef0123456789abcdef"
PATHS = {PATH: "Licences & permits", "/": "Root"}


def redactor(*bodies: bytes, **options: Any) -> Redactor:
    made = Redactor(PATHS, **options)
    for body in bodies:
        made.learn(body)
    return made


def document(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()


def redacted(value: Any, *more: Any) -> Any:
    body = document(value)
    return json.loads(redactor(body, *(document(each) for each in more)).body(body))


def test_an_event_of_paysg() -> None:
    body = event(1)
    made = redactor(body)
    told = json.loads(made.body(body))["data"]["object"]
    was = json.loads(body)["data"]["object"]
    assert {name: value for name, value in told.items() if value != was[name]} == {
        "payer_name": "<payer_name 1>",
        "payer_email": "<email 1>",
        "payer_address": "<address 1>",
        "payer_identifier": "<identifier 1>",
    }
    assert made.counts == {"address": 1, "email": 1, "identifier": 1, "payer_name": 1}


def test_the_same_value_has_the_same_placeholder_in_bodies_headers_and_texts() -> None:
    first, second = event(1), event(2, payer_name="Lim Bee", payer_email="TAN@example.sg")
    third = event(3, payer_email="tan@example.sg", description="For Tan Ah Kow, tan@example.sg, lim bee.")
    made = redactor(first, second, third)
    told = [json.loads(made.body(each))["data"]["object"] for each in (first, second, third)]
    assert [each["payer_name"] for each in told] == ["<payer_name 1>", "<payer_name 2>", "<payer_name 1>"]
    assert [each["payer_email"] for each in told] == ["<email 1>", "<email 2>", "<email 2>"]
    assert told[2]["description"] == "For <payer_name 1>, <email 2>, <payer_name 2>."
    headers = made.headers(((b"X-Payer", b"Tan Ah Kow"), (b"From", b"TAN@EXAMPLE.SG")))
    assert headers == ((b"X-Payer", b"<payer_name 1>"), (b"From", b"<email 2>"))


def test_types_and_everything_else_stay_to_the_blank() -> None:
    body = b'{ "email" : "a@b.sg",\r\n "email":null, "phone": 91234567, "mobile": true, "n": 1.50e3, "n": [ ] }'
    assert redactor(body).body(body) == (
        b'{ "email" : "<email 1>",\r\n "email":null, "phone": 0, "mobile": true, "n": 1.50e3, "n": [ ] }'
    )


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"customer": {"name": "Ah Kow", "id": "c1"}}, {"customer": {"name": "<payer_name 1>", "id": "c1"}}),
        ({"product": {"name": "Permit"}}, {"product": {"name": "Permit"}}),
        (
            {"address": {"line1": "1 Road", "codes": ["018956", 7]}},
            {"address": {"line1": "<address 1>", "codes": ["<address 2>", 0]}},
        ),
        ({"payer_email": "", "payer_name": " "}, {"payer_email": "", "payer_name": " "}),
        ({"note": "S1234567D and +65 9123 4567"}, {"note": "<identifier 1> and <phone 1>"}),
        ({"note": "sk_live_abcdef Bearer abcdefgh"}, {"note": "<credential 1> <credential 2>"}),
        ({"tan@example.sg": 1}, {"<email 1>": 1}),
        ({"phone": "91234567", "n": 91234567}, {"phone": "<phone 1>", "n": 0}),
        ({"payer_name": "李明", "to": "给李明的"}, {"payer_name": "<payer_name 1>", "to": "给<payer_name 1>的"}),
        ({"payer_name": "Ng", "to": "Ng, Ngee"}, {"payer_name": "<payer_name 1>", "to": "<payer_name 1>, Ngee"}),
        ({"payer_name": "null", "to": "null, void"}, {"payer_name": "<payer_name 1>", "to": "null, void"}),
        ({"note": "Call 91234567 or +65 9123-4567"}, {"note": "Call <phone 1> or <phone 1>"}),
        ({"description": "91234567", "n": 91234567}, {"description": "<phone 1>", "n": 91234567}),
        ({"contact_no": "91234567", "n": 91234567}, {"contact_no": "<phone 1>", "n": 0}),
        ({"mobile_no": 91234567, "contact": 81234567}, {"mobile_no": 0, "contact": 0}),
        ({"nric_no": "S 123", "contact": "a@b.sg"}, {"nric_no": "<identifier 1>", "contact": "<email 1>"}),
        ({"payer": "Tan Ah Kow", "to": "tan ah kow"}, {"payer": "<payer_name 1>", "to": "<payer_name 1>"}),
        ({"payer": "self", "to": "self-service"}, {"payer": "<payer_name 1>", "to": "self-service"}),
        ({"payer": {"id": "cus 1", "type": "b c"}}, {"payer": {"id": "cus 1", "type": "b c"}}),
        ({"payer": '{"name":"Tan","n":1}'}, {"payer": '{"name":"Tan","n":1}'}),
        ({"customer": "cus_123"}, {"customer": "cus_123"}),
        ({"by": "UEN 201912345K, T08GB0001A"}, {"by": "UEN <identifier 1>, <identifier 2>"}),
        (
            {"payer_name": "Tan Ah Kow", "to": "tan  ah kow, Tan_Ah_Kow; TAN-AH.KOW"},
            {"payer_name": "<payer_name 1>", "to": "<payer_name 1>, <payer_name 1>; <payer_name 1>"},
        ),
        (
            {"payer_name": "Tan_Ah_Kow", "name 2": "Tan Ah\u00a0Kow", "Tan_Ah_Kow": 1},
            {"payer_name": "<payer_name 1>", "name 2": "<payer_name 1>", "<payer_name 1>": 1},
        ),
        ("tan@example.sg", "<email 1>"),
        ([], []),
    ],
)  # fmt: skip
def test_values(value: Any, expected: Any) -> None:
    assert redacted(value) == expected


@pytest.mark.parametrize(
    "value",
    [
        {"id": "91234567", "reference_id": "81234567", "created": "91234567", "amount": "91234567"},
        {"amount_in_cents": 91234567, "created": 1763697600, "n": 91234567.5, "list": [81234567]},
        {"note": "Order 91234567 of SGD 81234567.50, https://x.sg/receipt/91234567"},
        {"trace": "91234567-ab3d-4c11-8123-456789abcdef", "at": "2026-11-21T03:46:00.91234567Z"},
        {"at": "2026-11-21T03:46:00.201912345Z", "days": "20261121T034600Z", "time": "176369760000"},
    ],
)
def test_amounts_times_and_ids_stay_readable(value: Any) -> None:
    assert redacted(value) == value


def test_words_that_overlap_leave_no_tail() -> None:
    names = [{"payer_name": "Tan Ah Kow"}, {"payer_name": "Kowlim"}]
    told = redacted([*names, {"to": "For tan_ah_kowlim."}])
    assert told[2] == {"to": "For <payer_name 3>."}


def test_half_a_character_is_no_trouble() -> None:
    body = b'{"payer_name":"\\ud800Tan","note":"\\ud800tan \\udfff"}'
    assert redactor(body).body(body) == b'{"payer_name":"<payer_name 1>","note":"<payer_name 1> \\udfff"}'


def test_json_inside_of_texts_is_looked_into_as_far_as_it_goes() -> None:
    inner = json.dumps({"payer_email": "a@b.sg", "more": json.dumps({"payer_name": "Tan Ah Kow"})})
    told = redacted({"payload": inner, "note": "Tan Ah Kow"})
    assert json.loads(told["payload"])["payer_email"] == "<email 1>"
    assert json.loads(json.loads(told["payload"])["more"]) == {"payer_name": "<payer_name 1>"}
    assert told["note"] == "<payer_name 1>"
    deep = json.dumps({"payer_name": "Lim Bee Hoon"})
    for _ in range(8):
        deep = json.dumps({"a": deep})
    assert b"Lim Bee" not in redactor(deep.encode()).body(deep.encode())


@pytest.mark.parametrize("code", [quote, quote_plus, lambda text: base64.b64encode(text.encode()).decode()])
def test_a_value_in_another_coat_is_found(code: Any) -> None:
    payer = {"payer_name": "Tan Ah Kow & Söhne"}
    told = redacted(payer | {"note": f"https://x.sg/?who={code(payer['payer_name'])}&a=1"})
    assert code(payer["payer_name"]) not in told["note"]
    assert told["note"].startswith("https://x.sg/?who=<")


def test_a_document_in_base64_goes_as_a_whole() -> None:
    wrapped = base64.b64encode(json.dumps({"anything": "at all"}).encode()).decode()
    assert redacted({"note": f"see {wrapped}!"}) == {"note": "see <encoded 1>!"}
    digest = base64.b64encode(bytes(range(128, 160))).decode()
    assert redacted({"note": digest}) == {"note": digest}


@pytest.mark.parametrize(
    "body", [b"payer_email=a%40b.sg", b'{"payer_name":"Tan', b"\xff\xfe{}", b"\x1f\x8b\x08", b"<a/>", b"[" * 100]
)
def test_a_body_that_is_no_json_is_left_out_whole(body: bytes) -> None:
    made = redactor(body)
    assert made.body(body) == b"<body 1>"
    assert made.body(body + b" ") == b"<body 2>"
    assert made.body(b"") == b""
    assert made.counts == {"body": 2}


HEADERS: Headers = (
    (b"Content-Type", b"application/json"),
    (b"Authorization", b"Bearer abc"),
    (b"X-Csrf-Token", b"tok"),
    (b"Cookie", b""),
    (b"X-Functions-Key", b"fn"),
    (b"Ocp-Apim-Subscription-Key", b"apim"),
    (b"X-Key", b"k"),
    (b"Idempotency-Key", b"91234567"),
    (b"X-Payload-Hash", b"0011aabb"),
    (b"X-Body-Sha", b"2233ccdd"),
    (b"X-Request-Id", b"91234567"),
    (b"X-Hub-Signature-256", b"sha256=" + b"cd" * 32),
    (b"Content-MD5", b"kAFQmDzST7DWlj99KOF/cg=="),
    (b"X-Original-URL", b"https://pay.example.sg" + PATH.encode() + b"?x=/h/"),
    (b"X-Odd", b"\xff\xfe"),
    (b"PaySG-Signature", b"t=1763697600000, v1=" + b"ab" * 32),
)


def test_headers() -> None:
    told = dict(redactor().headers(HEADERS))
    assert told == dict(HEADERS) | {
        b"Authorization": b"<credential 1>",
        b"X-Csrf-Token": b"<credential 2>",
        b"X-Functions-Key": b"<credential 3>",
        b"Ocp-Apim-Subscription-Key": b"<credential 4>",
        b"X-Key": b"<credential 5>",
        b"X-Payload-Hash": b"<digest 1>",
        b"X-Body-Sha": b"<digest 2>",
        b"Content-MD5": b"<digest 3>",
        b"X-Original-URL": b"https://pay.example.sg/Licences%20%26%20permits?x=/h/",
    }


def test_what_is_revealed_is_exact_but_for_credentials_and_secret_paths() -> None:
    made = redactor(event(1), is_revealed=True)
    assert made.body(event(1)) == event(1)
    assert made.body(b"\xff") == b"\xff"
    told = dict(made.headers(HEADERS))
    assert told == dict(HEADERS) | {
        b"Authorization": b"<credential 1>",
        b"X-Csrf-Token": b"<credential 2>",
        b"X-Functions-Key": b"<credential 3>",
        b"Ocp-Apim-Subscription-Key": b"<credential 4>",
        b"X-Key": b"<credential 5>",
        b"X-Original-URL": b"https://pay.example.sg/Licences%20%26%20permits?x=/h/",
    }


def test_a_target_is_told_by_its_endpoint() -> None:
    assert redactor().target(f"{PATH}?token=abc", "Licences & permits") == "/Licences%20%26%20permits"
    assert redactor(is_revealed=True).target(f"{PATH}?a=b", "L") == "/L?a=b"


# Letters that no key, placeholder or word of the documents around them holds.
SECRETS = st.text('qzwjkQZWJK 7佐藤é@.%+"\\/', min_size=4, max_size=14).filter(
    lambda text: len(text.strip()) >= 4 and not text.strip().startswith(("{", "["))
)
FIELDS = st.sampled_from(["payer_name", "payerEmail", "payer_address", "payer_identifier", "phone"])


@given(st.dictionaries(FIELDS, SECRETS, min_size=1), st.data())
def test_no_value_is_left_anywhere(fields: dict[str, str], data: st.DataObject) -> None:
    values = [value.strip() for value in fields.values()]
    value = data.draw(st.sampled_from(values))
    coats = [value, value.upper(), quote(value), json.dumps({"x": value}), f"({value})"]
    other = {"note": data.draw(st.sampled_from(coats)), "list": [f"<{value}>"], f"{value}!": 1}
    bodies = [document(fields), document(other)]
    made = redactor(*bodies)
    told = [made.body(each) for each in bodies] + [made.headers(((b"X-Note", value.encode()),))[0][1]]
    for text in [each.decode() for each in told]:
        for each in values:
            for coat in (each, json.dumps(each)[1:-1], quote(each), base64.b64encode(each.encode()).decode()):
                assert coat.lower() not in text.lower()
    for body, was in zip(told, bodies, strict=False):
        assert _shape(json.loads(body)) == _shape(json.loads(was))


def _shape(value: Any) -> Any:
    if isinstance(value, dict):
        return [_shape(each) for each in value.values()]
    return [_shape(each) for each in value] if isinstance(value, list) else type(value).__name__


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["email", "payer_name", "customer", "name"]) | st.text(max_size=5), inner
        )
    ),
    max_leaves=10,
)


@given(JSON)
def test_json_stays_json_of_the_same_types(value: Any) -> None:
    body = json.dumps(value).encode()
    assert _shape(json.loads(redactor(body).body(body))) == _shape(value)


@given(st.text() | st.text("eyJ.-_@+0 whsec", max_size=200))
def test_no_text_makes_it_fail(text: str) -> None:
    assert isinstance(redactor(event(1)).text(text), str)


@pytest.mark.parametrize(
    "text", ["eyJ-", "a@", "+1 ", "%41", "whsec_", "S123", "ey", "91234567 ", "a_", "0123456789ab "]
)
def test_long_texts_take_a_moment(text: str) -> None:
    body = document({"note": text * (500_000 // len(text)), "payer_name": text * 10})
    begun = time.monotonic()
    redactor(body).body(body)
    assert time.monotonic() - begun < 10, "what takes quadratic time takes minutes here"


def test_many_values_are_found_in_a_moment() -> None:
    bodies = [event(number, payer_name=f"Tan Ah Kow {number}") for number in range(2_000)]
    begun = time.monotonic()
    made = redactor(*bodies)
    assert b"Tan Ah" not in b"".join(made.body(each) for each in bodies)
    assert made.counts["payer_name"] == 2_000
    assert time.monotonic() - begun < 20, "the work must not grow with each value that is known"
