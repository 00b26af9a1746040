"""The sheet of the four receivers, as it stands in docs/examination.md.

python -m tests.receivers.sheet     examines those that can run here, and writes their columns anew
"""

from __future__ import annotations

from collections.abc import Mapping

from paysg_desktop.sandbox.examination.programme import CASES
from paysg_desktop.sandbox.examination.records import Sheet, Verdict
from tests.receivers.running import RECEIVERS, ROOT, examine, lacks

PAGE = ROOT / "docs" / "examination.md"
BEGIN, END = "<!-- sheet: begin -->", "<!-- sheet: end -->"
ABSENT = "–"
_WORDS = {Verdict.PASS: "pass", Verdict.FAIL: "**fail**", Verdict.CANT_TELL: "can't tell"}

Column = Mapping[str, str]
"""Case id to what stands in its cell."""


def column(sheet: Sheet) -> Column:
    """A star is a remark."""
    told = {each.case.id: _WORDS[each.verdict] + ("*" if each.finding.remark else "") for each in sheet.results}
    return {case.id: told.get(case.id, ABSENT) for case in CASES}


def table(columns: Mapping[str, Column]) -> str:
    titles = [receiver.title for receiver in RECEIVERS]
    rows = [["case", *titles], ["---"] * (1 + len(titles))]
    rows += [[f"`{case.id}`", *(columns[each.name][case.id] for each in RECEIVERS)] for case in CASES]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def recorded() -> dict[str, Column]:
    """By receiver, what the page says; empty where it has no table yet."""
    page = PAGE.read_text(encoding="utf-8")
    lines = page.partition(BEGIN)[2].partition(END)[0].strip().splitlines()[2:]
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return {
        receiver.name: {row[0].strip("`"): row[place] for row in rows}
        for place, receiver in enumerate(RECEIVERS, start=1)
    }


def main() -> None:
    columns = recorded()
    for receiver in RECEIVERS:
        problem = lacks(receiver)
        if problem:
            print(problem)
        else:
            columns[receiver.name] = column(examine(receiver))
    page = PAGE.read_text(encoding="utf-8")
    before, _, rest = page.partition(BEGIN)
    after = rest.partition(END)[2]
    PAGE.write_text(f"{before}{BEGIN}\n{table(columns)}\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
