"""Reading a workbook back without the library that wrote it: the XML itself."""

from __future__ import annotations

import re
import zipfile
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")


@dataclass(frozen=True)
class ReadSheet:
    """`cells` are by their name (`A1`): text as str, numbers as float."""

    name: str
    cells: dict[str, str | float]
    formulas: int
    links: int

    def row(self, number: int) -> list[str | float]:
        """A row's cells, the first being 1; empty ones are left out."""
        return [cell for name, cell in self.cells.items() if re.sub("[A-Z]", "", name) == str(number)]

    def column(self, letter: str) -> list[str | float]:
        return [cell for name, cell in self.cells.items() if re.sub("[0-9]", "", name) == letter]


def read_workbook(path: Path) -> dict[str, ReadSheet]:
    with zipfile.ZipFile(path) as file:
        assert file.testzip() is None
        book = ElementTree.fromstring(file.read("xl/workbook.xml"))
        names = [each.attrib["name"] for each in book.iter(f"{_MAIN}sheet")]
        texts = [
            ElementTree.fromstring(file.read(f"xl/worksheets/sheet{at}.xml")) for at in range(1, len(names) + 1)
        ]
    return {name: _sheet(name, tree) for name, tree in zip(names, texts, strict=True)}


def _sheet(name: str, tree: ElementTree.Element) -> ReadSheet:
    cells = {cell.attrib["r"]: _value(cell) for cell in tree.iter(f"{_MAIN}c")}
    formulas = sum(1 for _ in tree.iter(f"{_MAIN}f"))
    return ReadSheet(name, cells, formulas, sum(1 for _ in tree.iter(f"{_MAIN}hyperlink")))


def _value(cell: ElementTree.Element) -> str | float:
    if cell.attrib.get("t") == "inlineStr":
        text = "".join(each.text or "" for each in cell.iter(f"{_MAIN}t"))
        return _ESCAPED.sub(lambda found: chr(int(found.group(1), 16)), text)
    number = cell.find(f"{_MAIN}v")
    assert number is not None
    assert number.text is not None
    return float(number.text)
