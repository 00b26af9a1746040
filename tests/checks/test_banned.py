"""Calls and imports that are kept out of the program, and the proof that each rule sees what it is for."""

from __future__ import annotations

import ast

import pytest

from tests.checks.rules import RULES, Rule
from tests.checks.sources import Source, sources

BY_NAME = {rule.name: rule for rule in RULES}

BITES = [
    ("task outside spawn", "usecases/x.py", "asyncio.create_task(work())"),
    ("task outside spawn", "usecases/x.py", "asyncio.get_running_loop().create_task(work())"),
    ("task outside spawn", "usecases/x.py", "from asyncio import ensure_future\nensure_future(work())"),
    ("clock", "usecases/x.py", "stamp = datetime.now(UTC)"),
    ("clock", "usecases/x.py", "stamp = datetime.datetime.utcnow()"),
    ("clock", "usecases/x.py", "stamp = time.time_ns()"),
    ("clock", "usecases/x.py", "from time import time"),
    ("clock", "usecases/x.py", "now = time.time"),
    ("digest comparison", "signatures/x.py", "ok = digest == candidate"),
    ("digest comparison", "signatures/x.py", "ok = mac.hexdigest() != sent"),
    ("digest comparison", "signatures/x.py", "ok = sent.v1_digest in digests"),
    ("danger", "usecases/x.py", "eval(text)"),
    ("danger", "usecases/x.py", "import pickle"),
    ("danger", "usecases/x.py", "subprocess.run(line, shell=True)"),
    ("danger", "usecases/x.py", "os.system(line)"),
    ("SQL outside store", "cli/x.py", "import sqlite3"),
    ("SQL outside store", "usecases/x.py", "def later():\n    from sqlite_utils import Database"),
    ("Qt outside ui", "cli/x.py", "from PySide6.QtCore import QObject"),
    ("Qt outside ui", "cli/x.py", "importlib.import_module('PySide6.QtCore')"),
    ("Qt outside ui", "bootstrap.py", "import qasync"),
    ("httpx", "usecases/x.py", "import httpx"),
    ("uvicorn", "api/x.py", "from uvicorn.config import Config"),
    ("uvicorn", "usecases/x.py", "import httptools"),
    ("nested event loop", "ui/x.py", "dialog.exec()"),
    ("nested event loop", "ui/x.py", "QDialog(self).exec_()"),
    ("text past the gate", "ui/x.py", "QLabel(payment.name)"),
    ("text past the gate", "ui/x.py", "QtWidgets.QLabel(f'{name}')"),
    ("text past the gate", "ui/x.py", "QMessageBox.warning(self, 'Title', str(error))"),
    ("text past the gate", "ui/x.py", "cell.setToolTip(row.reference)"),
    ("text past the gate", "ui/x.py", "browser.setHtml(body)"),
    ("text past the gate", "ui/x.py", "self._edit = QTextEdit()\nself._edit.setText(body)"),
    ("text past the gate", "ui/x.py", "label = QLabel()\nlabel.setText(name)"),
    ("text past the gate", "ui/x.py", "box = QMessageBox(self)\nbox.setInformativeText(why)"),
    ("colour outside theme", "ui/x.py", "STYLE = 'color: #1a2b3c;'"),
    ("colour outside theme", "ui/x.py", "style = f'border: 1px solid #fff; margin: {n}px'"),
    ("colour outside theme", "ui/x.py", "pen = QColor(10, 20, 30)"),
    ("colour outside theme", "ui/x.py", "pen = QtGui.QColor('red')"),
    ("colour outside theme", "ui/x.py", "brush = Qt.GlobalColor.red"),
]
LEAVES_ALONE = [
    ("task outside spawn", "usecases/x.py", "def spawn(work):\n    return asyncio.create_task(work)"),
    (
        "task outside spawn",
        "usecases/x.py",
        "async with asyncio.TaskGroup() as group:\n    group.create_task(work())",
    ),
    ("clock", "domain/clock.py", "import time\nnow = time.time_ns()"),
    ("clock", "usecases/x.py", "now = clock.now(); pause = time.monotonic(); text = time.gmtime(now)"),
    ("digest comparison", "signatures/x.py", "ok = hmac.compare_digest(digest, sent)"),
    ("digest comparison", "signatures/x.py", "wrong = len(digest) != 64 or digest == b'' or scheme == 'v1'"),
    ("danger", "usecases/x.py", "subprocess.run(line, shell=False); pattern = re.compile('x')"),
    ("SQL outside store", "store/x.py", "import sqlite3"),
    ("Qt outside ui", "ui/models/x.py", "from PySide6.QtCore import QObject"),
    ("httpx", "forwarding/x.py", "import httpx"),
    ("uvicorn", "listener/x.py", "import httptools"),
    ("nested event loop", "ui/x.py", "dialog.open()"),
    ("text past the gate", "ui/x.py", "QLabel('Payments', self); box = QMessageBox(parent)"),
    ("text past the gate", "ui/x.py", "from paysg_desktop.ui.gate import plain\nQLabel(plain(name))"),
    ("text past the gate", "ui/x.py", "from paysg_desktop.ui import gate\ncell.setToolTip(gate.tip(name))"),
    ("text past the gate", "ui/x.py", "field = QLineEdit()\nfield.setText(name)"),
    ("text past the gate", "ui/gate.py", "QLabel(text)"),
    ("colour outside theme", "ui/theme.py", "INK = '#101820'"),
    ("colour outside theme", "ui/x.py", "pen = QColor(tokens.ink); anchor = '#payments'"),
]


def broken(name: str, path: str, text: str) -> list[str]:
    source = Source(f"paysg_desktop/{path}", text)
    ast.parse(text)
    return BY_NAME[name].broken_by(source)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_the_program_keeps_the_rule(rule: Rule) -> None:
    assert [finding for source in sources("paysg_desktop") for finding in rule.broken_by(source)] == []


@pytest.mark.parametrize(("name", "path", "text"), BITES)
def test_the_rule_bites(name: str, path: str, text: str) -> None:
    assert broken(name, path, text)


@pytest.mark.parametrize(("name", "path", "text"), LEAVES_ALONE)
def test_the_rule_leaves_the_rest_alone(name: str, path: str, text: str) -> None:
    assert broken(name, path, text) == []


def test_every_rule_is_proved_both_ways() -> None:
    assert {name for name, _, _ in BITES} == {name for name, _, _ in LEAVES_ALONE} == set(BY_NAME)


def test_only_one_function_makes_tasks() -> None:
    spawners = [
        source.path
        for source in sources("paysg_desktop")
        for node in ast.walk(source.tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name == "spawn"
    ]
    assert len(spawners) <= 1
