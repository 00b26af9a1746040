"""Acting on payments as a person or a script at a terminal does, against the real sandbox."""

from __future__ import annotations

import csv
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from paysg_desktop.bootstrap import open_workspace
from paysg_desktop.cli import pay_choice
from paysg_desktop.cli.context import CliContext
from paysg_desktop.domain.clock import SystemClock
from paysg_desktop.domain.errors import NotFoundError
from paysg_desktop.domain.times import singapore_day
from paysg_desktop.store.connection import database_path
from tests.terminals import EMAIL, KEY, LIVE_KEY, YOCO_KEY, Terminal, connected

LIVE_ACCOUNT = "payment_service_live"
DAY_US = 24 * 3600 * 1_000_000


@pytest.fixture
def terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Terminal]:
    with connected(tmp_path, monkeypatch) as terminal:
        yield terminal


# --- creating ---


def test_a_payment_is_created_with_its_link_and_stands_in_the_list(terminal: Terminal) -> None:
    done = terminal.create("--metadata", "branch_code=123", "--due-date", "31-DEC-2030")
    assert done.code == 0, done.err
    told = done.line
    assert (told["kind"], told["state"], told["done"], told["amount_minor"]) == ("create", "done", True, 5000)
    assert told["link"].startswith(terminal.server.base_url)
    assert told["made_at"].endswith("Z")
    made = terminal.server.world.payments.get(told["payment"]).fields
    assert (made["amount_in_cents"], made["payer_email"]) == (5000, EMAIL)
    assert made["metadata"] == {"branch_code": "123"}
    listed = terminal.run("pay", "list", "--json").line
    assert (listed["id"], listed["can"]) == (told["payment"], ["cancel", "send_email"])
    assert "not paid" in listed["why_not"]["refund"]


def test_a_dry_run_shows_the_body_masked_and_sends_nothing(terminal: Terminal) -> None:
    tried = terminal.create("--dry-run", "--identifier", "T12345678A")
    assert tried.code == 0, tried.err
    assert (tried.line["dry_run"], tried.line["problems"], tried.line["why_not"]) == (True, [], None)
    assert tried.line["body"]["amount_in_cents"] == 5000
    assert EMAIL not in tried.out
    assert "T12345678A" not in tried.out
    assert terminal.executed("create") == []
    assert terminal.run("pay", "activity", "--json").lines == []


def test_every_wrong_field_is_named_by_its_option_and_nothing_is_sent(terminal: Terminal) -> None:
    wrong = terminal.run(
        *("pay", "create", "--reference", "", "--payer-name", "P", "--description", "d", "--amount", "300000"),
        *("--email", "nobody", "--return-url", "http://insecure.example", "--due-date", "31/12/2030"),
    )
    assert wrong.code == 2
    for option in ("--reference", "--amount", "--email", "--return-url", "--due-date"):
        assert f"{option}: " in wrong.err
    assert "Traceback" not in wrong.err
    assert terminal.create("--metadata", "novalue").code == 2
    assert terminal.create(amount="1.234").code == 2
    assert terminal.create("--success-url", "https://example.org").code == 2
    assert terminal.create("--key", "1").code == 2
    assert terminal.executed("create") == []


def test_the_same_key_creates_one_payment(terminal: Terminal) -> None:
    key = str(uuid.uuid4())
    first, second = terminal.create("--key", key).line, terminal.create("--key", key).line
    assert first == second
    assert len(terminal.executed("create")) == 1
    assert terminal.create("--key", key, amount="51").code == 4


def test_the_account_must_be_clear(terminal: Terminal) -> None:
    assert terminal.create("--account", "Nobody").code == 3
    where = ("--base-url", terminal.server.base_url, "--key-env", KEY)
    terminal.run("accounts", "add", "--id", terminal.server.payment_service_ids[1], "--name", "Permits", *where)
    unclear = terminal.create()
    assert unclear.code == 2
    assert "Licences" in unclear.err
    assert "Permits" in unclear.err
    assert terminal.create("--account", "Permits").code == 0


def test_a_yoco_account_gets_a_checkout(terminal: Terminal) -> None:
    where = ("--base-url", terminal.server.yoco_url, "--key-env", YOCO_KEY)
    done = terminal.run("accounts", "add", "--provider", "yoco", "--id", "shop", "--name", "Shop", *where)
    assert done.code == 0, done.err + done.out
    about = ("pay", "create", "--account", "Shop", "--amount", "25", "--description", "Permit", "--json")
    made = terminal.run(*about, "--reference", "INV-9", "--success-url", "https://example.org/ok")
    assert made.code == 0, made.err + made.out
    assert (made.line["provider"], made.line["amount_minor"], made.line["currency"]) == ("yoco", 2500, "ZAR")
    assert made.line["checkout"]
    refused = terminal.run(*about, "--reference", "INV-9", "--email", EMAIL)
    assert refused.code == 2
    assert "--email" in refused.err


# --- refunding ---


def test_a_refund_in_part_is_made_once_though_the_line_drops(terminal: Terminal) -> None:
    payment = terminal.paid()
    too_much = terminal.run("pay", "refund", payment, "--amount", "60")
    assert too_much.code == 4
    assert "S$60.00 is more than the S$50.00 that can still be refunded." in too_much.err
    terminal.fail("drop_after", "paysg.refund")
    key = str(uuid.uuid4())
    done = terminal.run("pay", "refund", "INV-1", "--amount", "20", "--key", key, "--json")
    assert done.code == 0, done.err + done.out
    assert (done.line["state"], done.line["sent"], done.line["refund"]) == ("done", 2, key)
    assert terminal.refunded() == [2000]
    again = terminal.run("pay", "refund", "INV-1", "--amount", "20", "--key", key)
    assert again.code == 0
    assert "nothing is sent a second time" in again.out
    assert terminal.refunded() == [2000]
    assert terminal.run("pay", "refund", "INV-1", "--amount", "21", "--key", key).code == 4
    listed = terminal.run("pay", "list", "--json").line
    assert (listed["status"], listed["room"]["left_minor"]) == ("partly_refunded", 3000)


def test_what_is_left_is_refunded_in_full_and_then_nothing(terminal: Terminal) -> None:
    payment = terminal.paid()
    key = str(uuid.uuid4())
    said = terminal.run("pay", "refund", payment, "--amount", "20", "--staff", "Mei")
    assert said.out.startswith(
        "Refund S$20.00 of S$50.00: INV-1, Example Payer, Licences, DEMO; then S$30.00 would"
    )
    assert "90 days left" in said.out
    for _ in range(2):
        assert (
            terminal.run("pay", "refund", payment, "--full", "--key", key, "--json").line["amount_minor"] == 3000
        )
    assert terminal.refunded() == [2000, 3000]
    nothing = terminal.run("pay", "refund", payment, "--full")
    assert nothing.code == 4
    assert "refunded already" in nothing.err
    assert [each["staff"] for each in terminal.run("pay", "activity", "--kind", "refund", "--json").lines] == [
        "Mei",
        "Mei",
    ]


def test_a_dry_run_says_whether_it_may(terminal: Terminal) -> None:
    payment = terminal.paid()
    may = terminal.run("pay", "refund", payment, "--amount", "20", "--dry-run", "--json")
    assert (may.code, may.line["why_not"], may.line["amount_minor"]) == (0, None, 2000)
    may_not = terminal.run("pay", "refund", payment, "--amount", "60", "--dry-run", "--json")
    assert (may_not.code, may_not.line["room"]["left_minor"]) == (4, 5000)
    assert "S$60.00" in may_not.line["why_not"]
    assert terminal.run("pay", "cancel", payment, "--dry-run").code == 4
    assert terminal.refunded() == []
    assert terminal.run("pay", "activity", "--kind", "refund", "--json").lines == []


def test_a_payment_that_moved_without_us_stops_it(terminal: Terminal) -> None:
    payment = terminal.paid()
    terminal.sandbox.call(terminal.server.refund_elsewhere, payment, 1000)
    stopped = terminal.run("pay", "refund", payment, "--amount", "20", "--json")
    assert stopped.code == 4
    assert (stopped.line["state"], stopped.line["done"], stopped.line["sent"]) == ("refused", False, 0)
    assert "Nothing was sent" in stopped.line["sentence"]
    unsure = terminal.run("pay", "refund", payment, "--amount", "20")
    assert unsure.code == 4
    assert "--checked-dashboard" in unsure.err
    assert terminal.run("pay", "refund", payment, "--amount", "20", "--checked-dashboard").code == 0
    assert terminal.refunded() == [1000, 2000]


def test_not_known_says_what_to_do_and_is_found_out(terminal: Terminal) -> None:
    payment = terminal.paid()
    terminal.fail("drop_before", "paysg.refund", None)
    lost = terminal.run("pay", "refund", payment, "--amount", "20")
    assert lost.code == 1
    assert "pay look-up" in lost.out
    (open_one,) = terminal.run("pay", "activity", "--open", "--json").lines
    assert (open_one["state"], open_one["done"]) == ("unknown", None)
    number = str(open_one["id"])
    another = terminal.run("pay", "refund", payment, "--amount", "20")
    assert another.code == 4
    assert "not known" in another.err
    assert terminal.run("pay", "look-up", number).code == 1
    terminal.sandbox.call(terminal.server.faults.clear)
    found = terminal.run("pay", "look-up", number, "--json")
    assert (found.code, found.line["done"]) == (0, True)
    assert terminal.refunded() == [2000]
    story = terminal.run("pay", "activity", number, "--json").line
    assert story["steps"][0]["state"] == "intended"
    assert story["steps"][-1]["state"] == found.line["state"]
    assert "intended" in terminal.run("pay", "activity", number).out


def test_a_provider_that_is_not_reached_is_a_failure_and_no_refusal(terminal: Terminal) -> None:
    payment = terminal.paid()
    terminal.fail("drop_before", "paysg.get", None)
    failed = terminal.run("pay", "refund", payment, "--amount", "20", "--json")
    assert failed.code == 1
    assert (failed.line["state"], failed.line["sent"]) == ("refused", 0)
    assert "Nothing was sent" in failed.line["sentence"]
    terminal.sandbox.call(terminal.server.faults.clear)
    assert terminal.run("pay", "refund", payment, "--amount", "20").code == 0


def test_a_key_that_is_refused_ends_with_four(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    payment = terminal.paid()
    monkeypatch.setenv(KEY, "paysg_demo_ofsomebodyelse")
    refused = terminal.run("pay", "refund", payment, "--amount", "20")
    assert refused.code == 4
    assert "ofsomebodyelse" not in refused.out + refused.err
    monkeypatch.delenv(KEY)
    assert terminal.run("pay", "refund", payment, "--amount", "20").code == 2
    assert terminal.refunded() == []


# --- cancelling and e-mail ---


def test_an_unpaid_payment_is_cancelled_and_a_paid_one_is_not(terminal: Terminal) -> None:
    payment = terminal.created()
    done = terminal.run("pay", "cancel", payment, "--json")
    assert (done.code, done.line["done"]) == (0, True)
    again = terminal.run("pay", "cancel", payment)
    assert again.code == 4
    assert "cancelled already" in again.err
    quicker = terminal.created(reference="INV-2")
    terminal.sandbox.call(terminal.server.pay, quicker)
    late = terminal.run("pay", "cancel", quicker)
    assert late.code == 4
    assert "payer was quicker" in late.out
    assert "it can't be cancelled any more" in terminal.run("pay", "cancel", quicker).err


def test_an_email_goes_out_again_only_when_somebody_says_so(terminal: Terminal) -> None:
    payment = terminal.created()
    assert terminal.run("pay", "email", payment).code == 0
    again = terminal.run("pay", "email", payment)
    assert again.code == 4
    assert "--again" in again.err
    assert len(terminal.executed("send_email")) == 1
    assert terminal.run("pay", "email", payment, "--again").code == 0
    assert len(terminal.executed("send_email")) == 2


def test_what_the_api_cannot_tell_is_settled_by_a_person(terminal: Terminal) -> None:
    payment = terminal.created()
    terminal.fail("drop_before", "paysg.send_email", None)
    lost = terminal.run("pay", "email", payment, "--json")
    assert (lost.code, lost.line["state"], lost.line["sent"]) == (1, "unknown", 1)
    number = str(lost.line["id"])
    assert terminal.run("pay", "settle", number, "--not-done").code == 2
    assert terminal.run("pay", "settle", number, "--note", "looked").code == 2
    settled = terminal.run("pay", "settle", number, "--not-done", "--note", "Dashboard: unsent", "--json")
    assert settled.code == 0, settled.err
    assert (settled.line["state"], settled.line["done"]) == ("resolved", False)
    assert terminal.run("pay", "settle", number, "--done", "--note", "x").code == 4
    assert terminal.run("pay", "look-up", "99").code == 3


# --- the rule of two ---


def test_a_large_refund_waits_for_a_second_person(terminal: Terminal) -> None:
    payment = terminal.paid()
    terminal.settings("[actions]\napproval_above = 10\n")
    waiting = terminal.run("pay", "refund", payment, "--amount", "20", "--staff", "Mei", "--json")
    assert waiting.code == 4
    assert (waiting.line["state"], waiting.line["approval"]) == ("intended", "waiting")
    number = str(waiting.line["id"])
    same = terminal.run("pay", "approve", number, "--staff", "Mei")
    assert same.code == 4
    assert terminal.refunded() == []
    agreed = terminal.run("pay", "approve", number, "--staff", "Arun", "--json")
    assert agreed.code == 0, agreed.err + agreed.out
    assert (agreed.line["done"], agreed.line["approved_by"]) == (True, "Arun")
    other = terminal.run("pay", "refund", payment, "--amount", "15", "--staff", "Mei", "--json").line
    declined = terminal.run(
        "pay", "decline", str(other["id"]), "--staff", "Arun", "--note", "wrong payer", "--json"
    )
    assert (declined.code, declined.line["state"]) == (0, "refused")
    assert terminal.run("pay", "approve", str(other["id"]), "--staff", "Arun").code == 4
    together = terminal.run("pay", "refund", payment, "--amount", "5", "--staff", "Mei", "--json")
    assert (together.code, together.line["approval"]) == (4, "waiting"), "more, with what went back before"
    assert terminal.refunded() == [2000]


def test_refunds_can_be_switched_off(terminal: Terminal) -> None:
    payment = terminal.paid()
    terminal.settings('[actions]\nrefunds = "off"\n')
    off = terminal.run("pay", "refund", payment, "--full")
    assert off.code == 4
    assert "switched off" in off.err


# --- LIVE ---


def live_report(folder: Path) -> Path:
    """A report of one LIVE payment that was paid five days ago."""
    day = singapore_day(SystemClock().now() - 5 * DAY_US)
    file = folder / "report.csv"
    with file.open("w", newline="", encoding="utf-8") as text:
        rows = csv.writer(text)
        rows.writerow(
            ["PaySG ID", "Amount (SGD)", "Payment Status", "Paid on", "Payment Link URL", "Payment Reference"]
        )
        link = "https://pay.gov.sg/payments/pay_live"
        rows.writerow(["pay_live", "50.00", "Paid", f"{day} 10:00", link, "INV-L"])
    return file


def test_live_asks_for_the_reference_and_a_reason(terminal: Terminal, tmp_path: Path) -> None:
    account = ("accounts", "add", "--id", LIVE_ACCOUNT, "--name", "Live", "--key-env", LIVE_KEY, "--no-test")
    assert terminal.run(*account).code == 0
    report = ("import-report", str(live_report(tmp_path)), "--environment", "live", "--account", LIVE_ACCOUNT)
    imported = terminal.run(*report)
    assert imported.code == 0, imported.err + imported.out
    refund = ("pay", "refund", "INV-L", "--amount", "20")
    asked = terminal.run(*refund)
    assert (asked.code, "--confirm" in asked.err, "--reason" in asked.err) == (4, True, True)
    wrong = terminal.run(*refund, "--confirm", "INV-X", "--reason", "r")
    assert (wrong.code, "LIVE" in wrong.err) == (4, True)
    no_reason = terminal.run(*refund, "--confirm", "INV-L")
    assert no_reason.code == 4
    assert "reason" in no_reason.err
    assert terminal.run("pay", "activity", "--environment", "live", "--json").lines == []
    tried = terminal.run(*refund, "--confirm", "INV-L", "--reason", "asked by phone", "--dry-run", "--json")
    assert (tried.code, tried.line["why_not"], tried.line["asks_reference"]) == (0, None, "INV-L")


# --- finding and showing ---


def test_a_reference_that_several_have_lists_them(terminal: Terminal) -> None:
    ids = {terminal.created(), terminal.created()}
    unclear = terminal.run("pay", "cancel", "INV-1")
    assert unclear.code == 4
    assert all(each in unclear.err for each in ids)
    assert terminal.run("pay", "get", "nothing-of-the-kind").code == 3
    assert terminal.run("pay", "get", ids.pop(), "--environment", "live").code == 3
    assert terminal.executed("cancel") == []


def test_usage_is_two(terminal: Terminal) -> None:
    payment = terminal.paid()
    assert terminal.run("pay", "refund", payment).code == 2
    assert terminal.run("pay", "refund", payment, "--amount", "1", "--full").code == 2
    assert terminal.run("pay", "refund", payment, "--amount", "twenty").code == 2
    assert terminal.run("pay", "refund", payment, "--amount", "20", "--key", "no-uuid").code == 2
    assert terminal.run("pay", "note", payment).code == 2


def test_get_reads_the_payment_now_and_masks_the_payer(terminal: Terminal) -> None:
    payment = terminal.created()
    terminal.sandbox.call(terminal.server.pay, payment)
    assert terminal.run("pay", "get", payment, "--stored", "--json").line["status"] == "unpaid"
    fresh = terminal.run("pay", "get", payment, "--json")
    assert (fresh.line["status"], fresh.line["can"]) == ("paid", ["refund"])
    assert [each["kind"] for each in fresh.line["actions"]] == ["create"]
    assert EMAIL not in fresh.out
    for_people = terminal.run("pay", "get", payment)
    assert EMAIL not in for_people.out
    assert "yes: refund S$50.00" in for_people.out
    assert "S$50.00" in terminal.run("pay", "list").out


def test_notes_and_marks_stand_with_the_payment(terminal: Terminal) -> None:
    payment = terminal.created()
    noted = terminal.run("pay", "note", payment, "Called the payer", "--staff", "Mei", "--json")
    assert (noted.line["kind"], noted.line["text"], noted.line["staff"]) == ("note", "Called the payer", "Mei")
    assert terminal.run("pay", "note", payment, "--mark", "checked").code == 0
    notes = terminal.run("pay", "get", payment, "--json").line["notes"]
    assert [each["kind"] for each in notes] == ["note", "checked"]
    assert "marked  checked" in terminal.run("pay", "get", payment).out


def test_the_journal_can_be_narrowed(terminal: Terminal) -> None:
    terminal.created(reference="INV-1")
    terminal.run("pay", "cancel", terminal.created(reference="INV-2"))
    activity = ("pay", "activity", "--json")
    assert [each["kind"] for each in terminal.run(*activity).lines] == ["cancel", "create", "create"]
    assert len(terminal.run(*activity, "--limit", "1").lines) == 1
    assert [each["reference"] for each in terminal.run(*activity, "--kind", "cancel").lines] == ["INV-2"]
    assert len(terminal.run(*activity, "--text", "inv-1").lines) == 1
    assert len(terminal.run(*activity, "--account", "Licences").lines) == 3
    assert terminal.run(*activity, "--account", "Nobody").lines == []
    assert terminal.run(*activity, "--state", "refused").lines == []
    assert terminal.run("pay", "activity", "99").code == 3
    assert "INV-2" in terminal.run("pay", "activity").out


def test_the_journal_is_written_to_a_file(terminal: Terminal, tmp_path: Path) -> None:
    terminal.created()
    file = tmp_path / "journal.csv"
    written = terminal.run("pay", "activity", "--output", str(file), "--json")
    assert (written.code, written.line["rows"], written.line["format"]) == (0, 1, "csv")
    text = file.read_text(encoding="utf-8-sig")
    assert "INV-1" in text
    assert EMAIL not in text
    book = tmp_path / "journal.xlsx"
    assert terminal.run("pay", "activity", "--output", str(book)).code == 0
    assert book.read_bytes().startswith(b"PK")


def test_a_broken_database_is_five(terminal: Terminal, tmp_path: Path) -> None:
    broken = tmp_path / "broken"
    broken.mkdir()
    database_path(broken).write_bytes(b"no database at all" * 100)
    terminal.folder = broken
    assert terminal.run("pay", "activity").code == 5


# --- with an owner ---


def test_a_running_owner_does_it_and_its_window_hears_of_it(terminal: Terminal) -> None:
    payment = terminal.paid()
    with open_workspace(terminal.folder, "window") as core:
        states: list[str] = []
        core.hub.subscribe(lambda changes: states.extend(each.state.value for each in changes.actions))
        done = terminal.run("pay", "refund", payment, "--amount", "20", "--json")
        assert done.code == 0, done.err
        refused = terminal.run("pay", "refund", payment, "--amount", "31")
        assert (refused.code, "S$31.00 is more than the S$30.00" in refused.err) == (4, True)
        assert [each["state"] for each in terminal.run("pay", "activity", "--kind", "refund", "--json").lines] == [
            "done"
        ]
    assert states == ["intended", "sent", "done"]
    assert terminal.refunded() == [2000]


def test_an_answer_of_the_owner_that_does_not_come_is_read_from_the_journal(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    payment = terminal.paid()
    done = terminal.run("pay", "refund", payment, "--amount", "20", "--json").line
    monkeypatch.setattr(pay_choice, "LONGEST_S", 0.0)
    context = CliContext(terminal.folder, None, lambda _: 0)
    again = {"key": 1, "amount_minor": 2000, "intent": done["key"]}
    with open_workspace(terminal.folder, "window"):
        assert pay_choice.do_action(context, "pay.refund", again) == done
        with pytest.raises(NotFoundError):
            pay_choice.do_action(context, "pay.refund", {"key": 99, "intent": str(uuid.uuid4())})
    assert terminal.refunded() == [2000]
