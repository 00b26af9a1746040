"""What a value in a text can be: the literals that a name, a table or a function of the same module stand for."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

_DEEPEST = 4
_Functions = (ast.FunctionDef, ast.AsyncFunctionDef)


class Values:
    """The tables, functions and names of one module, with those of the others for what it imports."""

    def __init__(self, tree: ast.Module, above: Mapping[ast.AST, ast.AST]) -> None:
        self.others: Mapping[str, Values] = {}
        self._above = above
        self._module = _assigned(tree.body)
        self._functions = {each.name: each for each in ast.walk(tree) if isinstance(each, _Functions)}

    def literals(self, node: ast.expr, deep: int = 0) -> Iterator[ast.expr]:
        """The texts that an expression may come to; nothing where they are not written out here."""
        if deep > _DEEPEST:
            return
        if isinstance(node, (ast.Constant, ast.JoinedStr)):
            yield node
        for each in self._next(node):
            yield from self.literals(each, deep + 1)
        name = _imported(node)
        if name in self.others and name not in self.names():
            yield from self.others[name].literals_of(name, deep + 1)

    def names(self) -> Iterable[str]:
        """What other modules may import."""
        return {**self._module, **self._functions}

    def literals_of(self, name: str, deep: int) -> Iterator[ast.expr]:
        """The texts behind a name of this module."""
        for each in (*self._module.get(name, ()), *_returned(self._functions.get(name))):
            yield from self.literals(each, deep)

    def _next(self, node: ast.expr) -> Iterable[ast.expr]:
        if isinstance(node, ast.Name):
            return self._named(node)
        if isinstance(node, ast.IfExp):
            return (node.body, node.orelse)
        if isinstance(node, (ast.BoolOp, ast.Dict)):
            return node.values
        if isinstance(node, (ast.Tuple, ast.List)):
            return node.elts
        if isinstance(node, (ast.Subscript, ast.FormattedValue, ast.Starred)):
            return (node.value,)
        if isinstance(node, (ast.GeneratorExp, ast.ListComp)):
            return (node.elt,)
        return self._called(node) if isinstance(node, ast.Call) else ()

    def _called(self, node: ast.Call) -> Iterable[ast.expr]:
        """What a function of this module returns; of `table.get(key, other)` the table and the other."""
        if isinstance(node.func, ast.Name):
            return _returned(self._functions.get(node.func.id))
        if isinstance(node.func, ast.Attribute):
            if node.func.attr == "get":
                return (node.func.value, *node.args[1:])
            if node.func.attr == "join":
                return node.args
            return _returned(self._functions.get(node.func.attr))
        return ()

    def _named(self, node: ast.Name) -> Iterable[ast.expr]:
        """What is assigned to a name, in the functions around it or in the module."""
        at: ast.AST | None = node
        while at is not None:
            if isinstance(at, _Functions) and (found := _assigned(ast.walk(at)).get(node.id)):
                return found
            at = self._above.get(at)
        return self._module.get(node.id, ())


def _imported(node: ast.expr) -> str:
    """The name that an expression uses, be it a table's or a function's; empty where it uses none."""
    used = node.func if isinstance(node, ast.Call) else node
    return used.id if isinstance(used, ast.Name) else ""


def _assigned(nodes: Iterable[ast.AST]) -> dict[str, list[ast.expr]]:
    found: dict[str, list[ast.expr]] = {}
    for node in nodes:
        if isinstance(node, ast.Assign):
            for target in node.targets:
                _note(found, target, node.value)
        elif isinstance(node, (ast.AnnAssign, ast.AugAssign, ast.NamedExpr)) and node.value is not None:
            _note(found, node.target, node.value)
    return found


def _note(found: dict[str, list[ast.expr]], target: ast.expr, value: ast.expr) -> None:
    if isinstance(target, ast.Name):
        found.setdefault(target.id, []).append(value)
    elif isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple) and len(target.elts) == len(value.elts):
        for name, each in zip(target.elts, value.elts, strict=True):
            _note(found, name, each)


def _returned(function: ast.FunctionDef | ast.AsyncFunctionDef | None) -> Iterable[ast.expr]:
    nodes = ast.walk(function) if function is not None else chain(())
    return [each.value for each in nodes if isinstance(each, ast.Return) and each.value is not None]
