"""Texts as templates: what a literal, an f-string or a sum of both says, with `{name}` for each value."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, product

MOST_VARIANTS = 8
"""Of a text with several choices in it."""
_INLINED = frozenset({"began"})
_TRANSPARENT = frozenset({"len", "str", "int", "repr", "abs", "round", "sum", "sorted", "min", "max", "sentence"})
"""Functions that say less about a value than what they are called with."""


def variants(node: ast.expr) -> Iterator[str]:
    """The templates of a text; several where it chooses between literals; none where the node is no text."""
    parts = _parts(node)
    if any(isinstance(each, str) for each in parts):
        is_format = isinstance(node, ast.Constant)
        choices = [_choices(each) for each in parts]
        yield from (_written(each, is_format) for each in islice(product(*choices), MOST_VARIANTS))


def values(node: ast.expr) -> list[ast.expr]:
    """The values that stand in a text, but for choices, of which each makes a template."""
    return [each for each in _parts(node) if not isinstance(each, str) and _choices(each) == [each]]


def name_of(node: ast.expr) -> str:
    """The last identifier of an expression: `reasons` for `len(self.reasons)`."""
    if isinstance(node, ast.Name):
        found = node.id
    elif isinstance(node, ast.Attribute):
        found = node.attr
    elif isinstance(node, ast.Call):
        found = _called(node)
    else:
        inner = _inner(node)
        found = name_of(inner) if inner is not None else "value"
    return found.strip("_").lower() or "value"


def _called(node: ast.Call) -> str:
    name = node.func.attr if isinstance(node.func, ast.Attribute) else name_of(node.func)
    if name in _TRANSPARENT and node.args:
        return name_of(node.args[0])
    if name in ("join", "map") and node.args:
        return name_of(node.args[-1])
    if name in ("strip", "lower", "upper", "get", "rstrip", "replace", "isoformat") and isinstance(
        node.func, ast.Attribute
    ):
        return name_of(node.func.value)
    return name


def _inner(node: ast.expr) -> ast.expr | None:
    """The part of an expression that says what it is about."""
    if isinstance(node, ast.BinOp):
        return node.left
    if isinstance(node, ast.IfExp):
        return node.body
    if isinstance(node, ast.BoolOp):
        return node.values[0]
    if isinstance(node, (ast.GeneratorExp, ast.ListComp)):
        return node.elt
    if isinstance(node, (ast.Subscript, ast.Starred, ast.FormattedValue, ast.Await)):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return next((each.value for each in node.values if isinstance(each, ast.FormattedValue)), None)
    return None


def _parts(node: ast.expr) -> list[str | ast.expr]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.JoinedStr):
        return [part for each in node.values for part in _parts(each)]
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return _sum(node)
    if isinstance(node, ast.FormattedValue):
        return [node.value]
    if isinstance(node, ast.Call) and is_inlined(node):
        return _parts(node.args[0])
    return [node]


def is_inlined(node: ast.AST | None) -> bool:
    """Whether a call gives back the text that it is called with, but for its first letter."""
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _INLINED


def _sum(node: ast.BinOp) -> list[str | ast.expr]:
    """`"A" + b` is a text where a literal stands in it."""
    parts = _parts(node.left) + _parts(node.right)
    return parts if any(isinstance(each, str) for each in parts) else [node]


def _choices(part: str | ast.expr) -> Sequence[str | ast.expr]:
    """A value that is one of two literals, as both of them."""
    if isinstance(part, ast.IfExp):
        sides = [each.value for each in (part.body, part.orelse) if isinstance(each, ast.Constant)]
        texts = [each for each in sides if isinstance(each, str)]
        return texts if len(texts) == len((part.body, part.orelse)) else [part]
    return [part]


def _written(parts: Iterable[str | ast.expr], is_format: bool) -> str:
    seen: Counter[str] = Counter()
    told = []
    for each in parts:
        if isinstance(each, str):
            told.append(each if is_format else each.replace("{", "{{").replace("}", "}}"))
        else:
            name = name_of(each)
            seen[name] += 1
            told.append(f"{{{name}}}" if seen[name] == 1 else f"{{{name}_{seen[name]}}}")
    return "".join(told)
