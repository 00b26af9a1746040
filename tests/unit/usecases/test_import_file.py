"""Files as people have them: what they seem to be, and what is taken of them."""

from __future__ import annotations

import csv
import io
import random
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.errors import RefusedError, UsageError
from paysg_desktop.domain.imports import FileKind, ImportFile
from paysg_desktop.domain.payment import PaymentStatus, derive_status
from paysg_desktop.domain.statement import parse_statement
from paysg_desktop.domain.times import parse_iso
from paysg_desktop.providers.paysg_report import parse_report
from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.usecases.import_file import FileGuess, ImportChoice, choice_of, inspect, read
from tests.builders import DAY

DATA = Path(__file__).parents[2] / "data"
REPORT = (DATA / "paysg_report.csv").read_bytes()
PAYOUT = (DATA / "paysg_payout.csv").read_bytes()
BANK = (DATA / "bank_statement.csv").read_bytes()
AS_OF = parse_iso("2026-01-20T12:00:00+08:00") or 0
NOW = AS_OF + DAY

HEADER = ["PaySG ID", "Amount (SGD)", "Payment Status", "Paid on", "Payment Link URL", "Payment Reference"]
MAPPING = {
    "id": "PaySG ID", "amount": "Amount (SGD)", "payment_status": "Payment Status", "paid_at": "Paid on",
    "payment_url": "Payment Link URL", "reference": "Payment Reference",
}  # fmt: skip
TERMS = ImportChoice(FileKind.PAYMENTS, "paysg", Environment.TEST, AS_OF, MAPPING)


def report(*rows: list[str], header: list[str] | None = None) -> bytes:
    file = io.StringIO()
    csv.writer(file).writerows([header or HEADER, *rows])
    return file.getvalue().encode()


def guess(data: bytes, **others: object) -> FileGuess:
    return inspect("file.csv", data, PROVIDERS, **others)  # type: ignore[arg-type]


def choice(data: bytes, environment: Environment | None = Environment.TEST, as_of: int = AS_OF) -> ImportChoice:
    chosen = choice_of(guess(data), as_of, environment)
    assert chosen is not None, guess(data).problems
    return chosen


def taken(data: bytes, environment: Environment | None = Environment.TEST, as_of: int = AS_OF) -> ImportFile:
    return read("file.csv", data, choice(data, environment, as_of), NOW)


def contents(file: ImportFile) -> dict[str, bytes]:
    return {row.identity: row.body for row in file.rows}


# --- what a file seems to be ---


def test_the_report_is_known_by_its_header_and_its_links() -> None:
    found = guess(REPORT)
    assert (found.kind, found.provider, found.environment) == (FileKind.PAYMENTS, "paysg", Environment.TEST)
    assert found.mapping["id"] == "PaySG ID"
    assert len(found.mapping) == 19
    assert (found.good_count, [bad.line for bad in found.bad]) == (5, [8])
    assert found.problems == ()
    assert any("day first" in remark for remark in found.remarks)
    assert choice_of(found, AS_OF) is not None


def test_the_sample_shows_nobody() -> None:
    told = [cell for cells in guess(REPORT).sample for cell in cells]
    assert len(guess(REPORT).sample) == 5
    for personal in ("Example Payer", "Example Road", "S0000001I", "@example.sg", "officer@"):
        assert not any(personal in cell for cell in told), personal
    assert "INV-2026-0001" in told


def test_a_sample_hides_identities_in_any_column() -> None:
    sample = guess(b"Date,Amount,Description\n2026-01-02,1.00,From S1234567D one@example.sg\n").sample
    assert sample == (("2026-01-02", "1.00", "••••••"),)


def test_a_column_that_is_taken_for_nothing_shows_nothing() -> None:
    sample = guess(b"Date,Amount,Description,Mobile\n2026-01-02,1.00,PAYNOW TAN,91234567\n").sample
    assert sample == (("2026-01-02", "1.00", "••••••", "••••••"),)


def test_statements_are_known_by_their_headers() -> None:
    payout, bank = guess(PAYOUT), guess(BANK)
    assert (payout.kind, payout.good_count, [bad.line for bad in payout.bad]) == (FileKind.PAYOUT, 4, [6])
    assert (bank.kind, bank.good_count, bank.bad) == (FileKind.BANK, 3, ())
    assert payout.environment is bank.environment is None
    assert choice_of(payout, AS_OF) is None, "nobody said which environment"


def test_a_file_that_is_no_table_is_said() -> None:
    found = guess(b"PK\x03\x04")
    assert (found.kind, found.header) == (None, ())
    assert "Excel workbook" in found.problems[0]


def test_a_header_that_tells_nothing() -> None:
    data = b"Fruit,Weight (kg)\nApple,x\n"
    assert guess(data).kind is None
    assert "does not tell" in guess(data).problems[0]
    assert "No column was chosen for" in guess(data, kind=FileKind.BANK).problems[0]


def test_the_mapping_of_the_last_time_is_taken_where_it_fits() -> None:
    def last(provider: str, kind: FileKind) -> Mapping[str, str]:
        return {"at": "Transaction Description", "credit": "Credit Amount (SGD)"}

    assert guess(BANK, remembered=last).mapping == last("paysg", FileKind.BANK)
    other = b"Date,Amount,Description\n2026-01-02,1.00,x\n"
    assert guess(other, remembered=last).mapping == {"at": "Date", "amount": "Amount", "text": "Description"}


def test_a_report_gets_columns_that_came_since() -> None:
    def last(provider: str, kind: FileKind) -> Mapping[str, str]:
        return {"id": "PaySG ID", "amount": "Amount (SGD)", "payment_status": "Payment Status"}

    assert guess(REPORT, remembered=last).mapping == guess(REPORT).mapping


def test_a_mapping_that_a_person_gave_is_taken_as_it_is() -> None:
    given = {"id": "PaySG ID", "amount": "Amount (SGD)", "payment_status": "Payment Status"}
    found = guess(REPORT, mapping=given)
    assert (found.mapping, found.good_count, found.environment) == (given, 5, Environment.TEST)
    assert "“Payment Status”" in guess(REPORT, mapping={"id": "PaySG ID", "amount": "Amount (SGD)"}).problems[0]
    assert "not in this file" in guess(REPORT, mapping=given | {"reference": "Gone"}).problems[0]


def test_a_provider_without_a_report_still_has_payouts() -> None:
    found = inspect("f.csv", PAYOUT, ("yoco",))
    assert (found.kind, found.provider) == (FileKind.PAYOUT, "yoco")
    assert "no payment report" in inspect("f.csv", REPORT, ("yoco",), kind=FileKind.PAYMENTS).problems[0]


# --- payments ---


def test_the_report_becomes_facts() -> None:
    file = taken(REPORT)
    parsed = [parse_report(row.body) for row in file.rows]
    assert [row.line for row in file.rows] == [2, 4, 5, 6, 7]
    assert [derive_status(each.snapshot or {})[0] for each in parsed] == [
        PaymentStatus.PAID,
        PaymentStatus.UNPAID,
        PaymentStatus.CANCELLED,
        PaymentStatus.REFUNDED,
        PaymentStatus.REFUND_OTHER,
    ]
    assert [(each.snapshot or {})["amount_minor"] for each in parsed] == [123450, 2000, 1230, 5000, 8000]
    assert {each.occurred_at for each in parsed} == {AS_OF}
    assert (parsed[0].snapshot or {})["metadata"] == {"Division": "Permits"}
    assert [(bad.line, "fraction of a cent" in bad.reason) for bad in file.bad] == [(8, True)]
    assert (file.kind, file.environment, file.as_of) == (FileKind.PAYMENTS, Environment.TEST, AS_OF)


def test_reasons_hold_no_personal_data() -> None:
    data = report(["Tan Ah Kow", "12.30", "Paid", "", "", ""], ["A1", "S1234567D", "Paid", "", "", ""],
                  ["A2", "1.00", "tan@example.sg", "", "", ""], ["A3", "1.00", "Paid", "", "", ""])  # fmt: skip
    reasons = " ".join(bad.reason for bad in taken(data).bad)
    assert len(taken(data).bad) == 3
    for personal in ("Tan", "S1234567D", "tan@"):
        assert personal not in reasons


def test_the_same_content_is_the_same_fact_at_another_time_and_for_another_account() -> None:
    now, later = taken(REPORT), taken(REPORT, as_of=AS_OF + 5)
    assert list(contents(now)) == list(contents(later))
    assert contents(now) != contents(later)
    whose = read("file.csv", REPORT, replace(choice(REPORT), account="service_1"), NOW)
    assert list(contents(whose)) == list(contents(now))
    assert {parse_report(row.body).account for row in whose.rows} == {"service_1"}


def test_rows_that_contradict_each_other_are_both_left_out() -> None:
    data = report(
        ["A1", "1.00", "Paid", "", "", ""],
        ["A2", "1.00", "Paid", "", "", ""],
        ["A1", "2.00", "Paid", "", "", ""],
        ["A2", "1.00", "Paid", "", "", ""],
        ["A1", "1.00", "Paid", "", "", ""],
    )
    file = taken(data)
    assert [row.line for row in file.rows] == [3], "an exact repeat is one row"
    assert [bad.line for bad in file.bad] == [2, 4, 6]
    assert "lines 4, 6" in file.bad[0].reason
    assert any("repeats another one exactly" in remark for remark in guess(data).remarks)


def link(host: str) -> list[str]:
    return [f"A{len(host)}", "1.00", "Paid", "", f"https://{host}/payments/A", ""]


def test_a_file_of_two_environments_is_refused() -> None:
    data = report(link("pay.gov.sg"), link("staging.pay.gov.sg"))
    assert "LIVE and TEST" in guess(data).problems[0]
    mapping = {"id": "PaySG ID", "amount": "Amount (SGD)", "payment_status": "Payment Status"}
    with pytest.raises(RefusedError, match="LIVE and TEST"):
        read("f", data, ImportChoice(FileKind.PAYMENTS, "paysg", Environment.LIVE, AS_OF, mapping), NOW)


@pytest.mark.parametrize("chosen", [Environment.TEST, Environment.DEMO])
def test_a_file_of_another_environment_is_refused(chosen: Environment) -> None:
    data = report(link("pay.gov.sg"))
    assert guess(data).environment is Environment.LIVE
    with pytest.raises(RefusedError, match="LIVE"):
        taken(data, chosen)


def test_links_that_lead_elsewhere_are_left_out_and_said() -> None:
    data = report(link("pay.example"))
    assert guess(data).environment is None
    assert any("does not lead to PaySG" in remark for remark in guess(data).remarks)
    assert "payment_url" not in (parse_report(taken(data).rows[0].body).snapshot or {})


def test_a_moment_still_to_come_is_refused() -> None:
    with pytest.raises(RefusedError, match="still to come"):
        taken(REPORT, as_of=NOW + 1)


def test_a_row_later_than_its_report_is_left_out() -> None:
    data = report(
        ["A1", "1.00", "Paid", "2026-01-20 12:09", "", ""], ["A2", "1.00", "Paid", "2026-01-20 12:11", "", ""]
    )
    assert [(bad.line, "later than" in bad.reason) for bad in taken(data).bad] == [(3, True)]


def test_a_file_with_months_first_is_refused_whole() -> None:
    data = report(["A1", "1.00", "Paid", "01/02/2026", "", ""], ["A2", "1.00", "Paid", "01/13/2026", "", ""])
    assert "Line 3" in guess(data).problems[0]


def test_a_rounded_reference_is_said() -> None:
    data = report(["A1", "1.00", "Paid", "", "", "1.23457E+11"])
    assert any("rounded by a spreadsheet" in remark for remark in guess(data).remarks)


def test_a_file_of_nothing_is_an_error() -> None:
    assert "no rows" in guess(report()).problems[0]
    with pytest.raises(UsageError, match=r"No row .* line 2"):
        read("f", report(["", "x", "", "", "", ""]), TERMS, NOW)


@pytest.mark.parametrize(
    ("mapping", "told"),
    [
        ({"id": "PaySG ID", "amount": "Amount (SGD)"}, "“Payment Status”"),
        ({"id": "PaySG ID", "amount": "Price", "payment_status": "Payment Status"}, "not in this file"),
        ({"id": "PaySG ID", "amount": "PaySG ID", "payment_status": "Payment Status"}, "two things"),
        ({"colour": "PaySG ID"}, "does not have"),
    ],
)
def test_a_mapping_that_cannot_be_used(mapping: dict[str, str], told: str) -> None:
    with pytest.raises(UsageError, match=told):
        read("f", REPORT, ImportChoice(FileKind.PAYMENTS, "paysg", Environment.TEST, AS_OF, mapping), NOW)


def test_a_name_is_without_its_folder_and_without_what_cannot_be_seen() -> None:
    name = read("C:\\reports\\jan\u202e.csv", REPORT, choice(REPORT), NOW).name
    assert name == "jan�.csv"


# --- statements ---


def test_a_payout_to_the_cent() -> None:
    file = taken(PAYOUT)
    lines = [parse_statement(row.body) for row in file.rows]
    told = [(each.payment_id, each.gross_minor, each.fee_minor, each.net_minor) for each in lines if each]
    assert told == [
        ("EXAMPLE00000000000001", 123450, 617, 122833),
        ("EXAMPLE00000000000004", 5000, 25, 4975),
        ("EXAMPLE00000000000005", 8000, 40, 7960),
        ("EXAMPLE00000000000005", 8000, 40, 7960),
    ]
    assert len(contents(file)) == 4, "a payment that stands twice in a payout is there twice"
    assert [each.id for each in lines if each] == list(contents(file))
    assert {each.currency for each in lines if each} == {"SGD"}
    assert "sum or a note" in file.bad[0].reason


def test_a_bank_statement() -> None:
    lines = [parse_statement(row.body) for row in taken(BANK).rows]
    assert [(each.net_minor, each.reference) for each in lines if each] == [
        (143728, "EXAMPLE-1"),
        (-100, None),
        (-100, None),
    ]
    assert len({each.id for each in lines if each}) == 3, "two charges on one day are two"


def test_a_line_is_known_again_in_an_overlapping_file() -> None:
    longer = BANK + b"13 Jan 2026,CHARGE,1.00,,,\n"
    first, second = contents(taken(BANK)), contents(taken(longer))
    assert len(second.keys() - first.keys()) == 1
    assert first.keys() <= second.keys()


def bank(*rows: list[str], header: list[str]) -> list[object]:
    file = taken(report(*rows, header=header))
    lines = [parse_statement(row.body) for row in file.rows]
    return [(each.net_minor, each.currency) for each in lines if each] + [bad.reason for bad in file.bad]


def test_amounts_of_a_bank_in_their_forms() -> None:
    header = ["Date", "Amount", "Currency"]
    assert bank(["2026-01-02", "(1.00)", "usd"], header=header) == [(-100, "USD")]
    assert bank(["2026-01-02", "1.00 DR", "SGD"], header=header) == [(-100, "SGD")]
    header = ["Date", "Withdrawal", "Deposit"]
    assert bank(["2026-01-02", "-1.00", ""], header=header) == [(-100, "SGD")]
    assert bank(["2026-01-02", "0.00", "1.00"], header=header) == [(100, "SGD")]
    both = bank(["2026-01-02", "1.00", "1.00"], ["2026-01-02", "1.00", ""], header=header)
    assert "at once" in str(both[1])


def test_what_is_no_line_is_left_out() -> None:
    header = ["Date", "Amount", "Currency"]
    good = ["2026-01-02", "1.00", "SGD"]
    for cells, told in (
        (["", "1.00", "SGD"], "no date"),
        (["2026-01-02", "", "SGD"], "no amount"),
        (["2026-01-02", "1.00", "dollars"], "three letters"),
        (["2026-01-02", "1.005", "SGD"], "fraction"),
        (["2026-01-02", "S$1.00", "USD"], "another currency"),
    ):
        assert told in str(bank(good, cells, header=header)[1]), told
    assert "names no currency" in str(bank(good, ["2026-01-02", "1.00", ""], header=header)[1])


def test_a_currency_that_nobody_told_is_said_or_asked_for() -> None:
    data = report(["2026-01-02", "1.00"], header=["Date", "Amount"])
    assert any("taken as SGD" in remark for remark in guess(data).remarks)
    found = inspect("f", data, ("gateway",))
    assert "currency" in found.problems[0]
    chosen = ImportChoice(FileKind.BANK, "gateway", Environment.LIVE, AS_OF, found.mapping, currency="EUR")
    line = parse_statement(read("f", data, chosen, NOW).rows[0].body)
    assert line is not None
    assert line.currency == "EUR"


def test_two_currencies_in_one_header_are_refused() -> None:
    data = report(["p", "A1", "1.00", "1.00"], header=["Payout ID", "PaySG ID", "Gross (SGD)", "Net (USD)"])
    choice = ImportChoice(
        FileKind.PAYOUT, "paysg", Environment.LIVE, AS_OF,
        {"payout_id": "Payout ID", "payment_id": "PaySG ID", "gross": "Gross (SGD)", "net": "Net (USD)"},
    )  # fmt: skip
    with pytest.raises(UsageError, match="two currencies"):
        read("f", data, choice, NOW)


# --- properties ---

ROW = st.tuples(
    st.sampled_from(["A1", "A2", "A3", "A4"]),
    st.sampled_from(["1.00", "2.00", "1.005", ""]),
    st.sampled_from(["Paid", "Unpaid", "Tan"]),
    st.sampled_from(["", "2026-01-02", "03/01/2026 10:00", "never"]),
    st.just("https://staging.pay.gov.sg/payments/A"),
    st.sampled_from(["INV-1", "1.2E+9", ""]),
)


@given(st.lists(ROW, max_size=8), st.randoms(use_true_random=False))
def test_the_order_of_rows_does_not_matter(rows: list[tuple[str, ...]], chance: random.Random) -> None:
    good = ["A9", "1.00", "Paid", "", "", ""]
    shuffled = list(rows)
    chance.shuffle(shuffled)
    first = read("f", report(good, *map(list, rows)), TERMS, NOW)
    second = read("f", report(good, *map(list, shuffled)), TERMS, NOW)
    assert contents(first) == contents(second)
    assert len(first.bad) == len(second.bad)


@given(st.lists(ROW, max_size=8))
def test_every_row_is_taken_repeated_or_left_out(rows: list[tuple[str, ...]]) -> None:
    file = read("f", report(["A9", "1.00", "Paid", "", "", ""], *map(list, rows)), TERMS, NOW)
    taken_lines, bad_lines = {row.line for row in file.rows}, {bad.line for bad in file.bad}
    assert not taken_lines & bad_lines
    assert len({parse_report(row.body).payment_id for row in file.rows}) == len(file.rows)
    repeats = set(range(2, len(rows) + 3)) - taken_lines - bad_lines
    lines = [None, None, ("A9", "1.00", "Paid", "", "", ""), *rows]
    for line in repeats:
        assert lines[line] is not None
        assert any(lines[line] == lines[other] for other in taken_lines)


@given(st.binary(max_size=300))
def test_nothing_in_a_file_raises(data: bytes) -> None:
    assert guess(data).problems or guess(data).good_count


LINE = st.tuples(
    st.sampled_from(["2026-01-02", "2026-01-03"]),
    st.sampled_from(["1.00", "-1.00", "2.00"]),
    st.sampled_from(["CHARGE", "PAYOUT"]),
)


@given(st.lists(LINE, min_size=1, max_size=8), st.randoms(use_true_random=False))
def test_lines_are_counted_not_ordered(rows: list[tuple[str, ...]], chance: random.Random) -> None:
    header = ["Date", "Amount", "Description"]
    shuffled = list(rows)
    chance.shuffle(shuffled)
    first = taken(report(*map(list, rows), header=header))
    second = taken(report(*map(list, shuffled), header=header))
    assert contents(first) == contents(second)
    assert len(contents(first)) == len(rows)
