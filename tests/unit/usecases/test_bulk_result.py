"""The result of a bulk run as a file."""

from __future__ import annotations

from dataclasses import replace

from paysg_desktop.documents.csv_reader import read_table as read_csv
from paysg_desktop.domain.action import ActionState
from paysg_desktop.domain.batch import Batch, BatchLine, BatchState
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.new_payment import FieldProblem, NewPayment
from paysg_desktop.usecases.bulk_file import batch_rows, read_table, suggested_mapping
from paysg_desktop.usecases.bulk_result import result_file, state_word

NEW = NewPayment("INV-1", "Example Payer", "Permit", 2050, metadata={"branch": "7"})
BATCH = Batch(1, "paysg", Environment.TEST, "service_1", "rows.csv", "ab" * 32, 0, BatchState.ENDED)
DONE = BatchLine(2, NEW, (), 1, ActionState.DONE, True, "PaySG created it.", "PAY1", "https://pay.gov.sg/x", 201)
REFUSED = BatchLine(3, NEW, (), 2, ActionState.REFUSED, False, "PaySG says no.", status=400)
UNKNOWN = BatchLine(4, NEW, (), 3, ActionState.UNKNOWN, None, "It may have been done.")
WAITING = BatchLine(5, NEW, ())
BAD = BatchLine(6, None, (FieldProblem("amount_minor", "That is no amount."),))


def cells(*lines: BatchLine, batch: Batch = BATCH) -> list[dict[str, str]]:
    table = read_csv(result_file(batch, lines))
    return [dict(zip(table.header, row.cells, strict=True)) for row in table.rows()]


def test_a_row_for_each_of_the_table() -> None:
    done, refused, unknown, waiting, bad = cells(DONE, REFUSED, UNKNOWN, WAITING, BAD)
    assert done["Payment Reference"] == "INV-1"
    assert done["Amount (SGD)"] == "20.50"
    assert done["branch"] == "7"
    assert (done["State"], done["Payment ID"], done["Payment link"]) == (
        "created",
        "PAY1",
        "https://pay.gov.sg/x",
    )
    assert (refused["State"], refused["What came of it"]) == ("refused", "PaySG says no.")
    assert (unknown["State"], unknown["What came of it"]) == ("not known", "It may have been done.")
    assert (waiting["State"], waiting["Line"]) == ("waiting", "5")
    assert (bad["State"], bad["What came of it"], bad["Amount (SGD)"]) == ("not sent", "That is no amount.", "")


def test_a_row_under_way_and_one_to_be_done_again() -> None:
    assert state_word(replace(UNKNOWN, state=ActionState.SENT)) == "under way"
    assert state_word(replace(REFUSED, status=401)) == "waiting", "the key was to blame, not the row"


def test_formulas_are_guarded_and_come_back_as_they_were() -> None:
    formula = replace(DONE, new=replace(NEW, reference="=1+1", payer_name="@payer"))
    (row,) = cells(formula)
    assert row["Payment Reference"] == "'=1+1"
    table = read_table(result_file(BATCH, [formula]), "result.csv")
    mapping = suggested_mapping(table)
    (again,) = batch_rows(table, mapping, Environment.TEST)
    assert again.new is not None
    assert (again.new.reference, again.new.payer_name) == ("=1+1", "@payer")
    assert dict(again.new.metadata) == {"branch": "7"}, "what we added is no field of the agency's"


def test_a_created_row_without_a_link_says_why() -> None:
    (row,) = cells(replace(DONE, link=None, sentence="PaySG created it. The page's address leads elsewhere."))
    assert (row["State"], row["Payment link"]) == ("created", "")
    assert row["What came of it"].endswith("leads elsewhere.")
