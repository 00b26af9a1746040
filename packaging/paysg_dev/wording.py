"""The texts that the window shows in the user's language, read out of the sources without running them."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from paysg_dev.environment import ROOT

PACKAGE = ROOT / "paysg_desktop"
MARKERS = frozenset({"tr", "mark"})
"""Functions whose argument is a text, or a table of them."""


@dataclass(frozen=True)
class Record:
    """One whose fields the window translates where it shows them: its module, and the place of each field."""

    home: str
    fields: Mapping[str, int]


SHOWN: Mapping[str, Record] = {
    "Setting": Record("paysg_desktop.settings.declarations", {"label": 3, "help": 4}),
    "Page": Record("paysg_desktop.settings.pages", {"title": 1, "help": 2}),
    "SettingField": Record("paysg_desktop.domain.provider_settings", {"label": 1, "help": 4}),
    "TableField": Record("paysg_desktop.domain.table", {"title": 1}),
    "Rehearsal": Record("paysg_desktop.sandbox.server.rehearsal", {"sentence": 0, "expects": 1}),
    "Hint": Record("paysg_desktop.ui.inspector.proxy_hints", {"title": 0, "text": 1}),
    "Words": Record("paysg_desktop.signatures.doctor.sentences", {"sentence": 0, "to_do": 1}),
    "Recipe": Record("paysg_desktop.tunnel.recipes", {"label": 0, "needs": 3}),
}


def texts(folder: Path = PACKAGE) -> frozenset[str]:
    """Every text for translators in the modules of a folder."""
    return frozenset(text for path in folder.rglob("*.py") for text in texts_of(path.read_text(encoding="utf-8")))


def texts_of(source: str) -> Iterator[str]:
    """Those of one module."""
    tree = ast.parse(source)
    records = {name: record for name, record in SHOWN.items() if _is_meant(name, record, tree)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            for argument in _arguments(node, node.func.id, records):
                yield from _literals(argument)


def _is_meant(name: str, record: Record, tree: ast.Module) -> bool:
    """Whether a module's class of this name is the record: another one may be called the same."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and any(each.name == name for each in node.names):
            return node.module == record.home
        if isinstance(node, ast.ClassDef) and node.name == name:
            told = (each.target for each in node.body if isinstance(each, ast.AnnAssign))
            return record.fields.keys() <= {each.id for each in told if isinstance(each, ast.Name)}
    return True


def _arguments(call: ast.Call, name: str, records: Mapping[str, Record]) -> Iterable[ast.expr]:
    if name in MARKERS:
        return call.args[:1]
    wanted = records[name].fields if name in records else {}
    by_place = [call.args[place] for place in wanted.values() if place < len(call.args)]
    return by_place + [each.value for each in call.keywords if each.arg in wanted]


def _literals(node: ast.expr) -> Iterator[str]:
    """The texts that are written out; of a table all in it, of a dict its values, of a choice both sides."""
    inner: list[ast.expr] = []
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
        yield node.value
    elif isinstance(node, (ast.Dict, ast.BoolOp)):
        inner = node.values
    elif isinstance(node, (ast.Tuple, ast.List)):
        inner = node.elts
    elif isinstance(node, ast.IfExp):
        inner = [node.body, node.orelse]
    for each in inner:
        yield from _literals(each)
