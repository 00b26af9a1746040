"""The rules that only the window has: no nested event loop, one text gate, one place for colours."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

Finding = tuple[int, str]

GATE = "paysg_desktop.ui.gate"
MARKUP_WIDGETS = frozenset({"QLabel", "QMessageBox", "QTextEdit", "QTextBrowser", "QErrorMessage"})
"""What guesses whether a text is markup, and draws it."""
ALWAYS_TEXT = frozenset({"setToolTip", "setHtml", "setMarkdown", "insertHtml", "setWhatsThis"})
SOMETIMES_TEXT = frozenset({"setText", "setInformativeText", "setDetailedText", "append"})


def finds_exec(tree: ast.Module) -> Iterator[Finding]:
    """`exec` inside a coroutine stops the qasync loop: open() and the finished signal instead."""
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr in ("exec", "exec_")
        ):
            yield node.lineno, ast.unparse(node.func)


def finds_ungated_text(tree: ast.Module) -> Iterator[Finding]:
    """Foreign text reaches a widget through the gate, or a payer's name is drawn as markup (threat model, F17).

    Allowed are literals and what the gate itself returned.
    """
    gated, risky = _gate_names(tree), _markup_widgets(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _shows_text(node, risky):
            texts = [*node.args, *(word.value for word in node.keywords if word.arg in ("text", "parent", None))]
            if not all(_is_safe(text, gated) for text in texts):
                yield node.lineno, ast.unparse(node)


def _shows_text(call: ast.Call, risky: set[str]) -> bool:
    if isinstance(call.func, ast.Name):
        return call.func.id in MARKUP_WIDGETS
    if not isinstance(call.func, ast.Attribute):
        return False
    receiver, method = ast.unparse(call.func.value), call.func.attr
    is_static = receiver.split(".")[-1] == "QMessageBox" and method in (
        "information",
        "warning",
        "critical",
        "question",
    )
    is_built = method in MARKUP_WIDGETS
    return is_static or is_built or method in ALWAYS_TEXT or (method in SOMETIMES_TEXT and receiver in risky)


def _markup_widgets(tree: ast.Module) -> set[str]:
    """The names that hold a widget of the kind that guesses, as they are written where they are used."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, ast.Call):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            if ast.unparse(node.value.func).split(".")[-1] in MARKUP_WIDGETS:
                found.update(ast.unparse(target) for target in targets)
    return found


def _gate_names(tree: ast.Module) -> set[str]:
    """The names under which this file knows the gate and its functions."""
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == GATE:
            names.update(alias.asname or alias.name for alias in node.names)
        if isinstance(node, ast.ImportFrom) and node.module == GATE.rpartition(".")[0]:
            names.update(alias.asname or alias.name for alias in node.names if alias.name == "gate")
    return names


def _is_safe(node: ast.expr, gated: set[str]) -> bool:
    if isinstance(node, ast.Constant) or (isinstance(node, ast.Name) and node.id in ("self", "parent")):
        return True
    if isinstance(node, ast.IfExp):
        return _is_safe(node.body, gated) and _is_safe(node.orelse, gated)
    return isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[0] in gated


_HEX_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b")


def finds_colours(tree: ast.Module) -> Iterator[Finding]:
    """Colours are tokens of one module, so that light, dark and contrast are decided once."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and _HEX_COLOUR.search(node.value):
            yield node.lineno, node.value
        if isinstance(node, ast.Attribute) and ast.unparse(node).startswith("Qt.GlobalColor."):
            yield node.lineno, ast.unparse(node)
        if isinstance(node, ast.Call) and _is_literal_colour(node):
            yield node.lineno, ast.unparse(node)


def _is_literal_colour(call: ast.Call) -> bool:
    is_colour = ast.unparse(call.func).split(".")[-1] in ("QColor", "fromRgb", "fromRgbF")
    return is_colour and any(isinstance(argument, ast.Constant) for argument in call.args)
