"""The banned calls and imports, each a small pure function from a parsed file to what it found.

Every rule says where it holds; `tests/checks/test_banned.py` applies them, and proves that they bite.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from tests.checks.sources import Source
from tests.checks.ui_rules import finds_colours, finds_exec, finds_ungated_text

Finding = tuple[int, str]


class Rule(NamedTuple):
    """`inside` are the places where the rule holds, `outside` those where it doesn't (prefixes of the path)."""

    name: str
    find: Callable[[ast.Module], Iterator[Finding]]
    inside: tuple[str, ...] = ("paysg_desktop/",)
    outside: tuple[str, ...] = ()

    def broken_by(self, source: Source) -> list[str]:
        """One line for each place that breaks the rule."""
        if not source.path.startswith(self.inside) or (self.outside and source.path.startswith(self.outside)):
            return []
        return [f"{source.path}:{line} {self.name}: {what}" for line, what in self.find(source.tree)]


def finds_tasks(tree: ast.Module) -> Iterator[Finding]:
    """A task that nobody holds is lost with its exception: only `spawn` may make one. Task groups hold theirs."""
    allowed = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name == "spawn"
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and id(node) not in allowed and _makes_a_task(node.func):
            yield node.lineno, ast.unparse(node.func)


def _makes_a_task(function: ast.expr) -> bool:
    name = ast.unparse(function)
    if name in ("create_task", "ensure_future"):
        return True
    receiver, _, method = name.rpartition(".")
    return method in ("create_task", "ensure_future") and ("asyncio" in receiver or "loop" in receiver.lower())


_CLOCKS = re.compile(r"(?:.*\.)?(?:datetime\.(?:now|utcnow|today)|date\.today|time\.(?:time|time_ns))$")


def finds_clock_reads(tree: ast.Module) -> Iterator[Finding]:
    """Time comes from a Clock, so that tests can set it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and _CLOCKS.match(ast.unparse(node)):
            yield node.lineno, ast.unparse(node)
        if isinstance(node, ast.ImportFrom) and node.module == "time":
            taken = {alias.name for alias in node.names} & {"time", "time_ns"}
            yield from ((node.lineno, f"from time import {name}") for name in sorted(taken))


_DIGEST = re.compile(r"(?:^|_)(?:digests?|signatures?|h?macs?|hexdigest)$", re.IGNORECASE)


def finds_digest_comparisons(tree: ast.Module) -> Iterator[Finding]:
    """A digest compared with == tells by its time how much of it was right: only hmac.compare_digest."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare) and any(isinstance(op, ast.Eq | ast.NotEq | ast.In) for op in node.ops):
            sides = [node.left, *node.comparators]
            if any(_is_digest(side) for side in sides) and not any(_is_status_or_none(side) for side in sides):
                yield node.lineno, ast.unparse(node)


def _is_digest(node: ast.expr) -> bool:
    if isinstance(node, ast.Call):
        return _is_digest(node.func)
    name = node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
    return bool(_DIGEST.search(name))


def _is_status_or_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and (node.value is None or node.value in ("", b""))


_DANGEROUS_CALLS = frozenset({"eval", "exec", "compile", "os.system", "os.popen"})
_DANGEROUS_MODULES = frozenset({"pickle", "marshal", "shelve", "dill"})


def finds_dangers(tree: ast.Module) -> Iterator[Finding]:
    """What turns data into running code."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = ast.unparse(node.func)
            if name in _DANGEROUS_CALLS:
                yield node.lineno, name
            if any(word.arg == "shell" and not _is_false(word.value) for word in node.keywords):
                yield node.lineno, "shell=True"
    for line, module in imported_modules(tree):
        if module.split(".")[0] in _DANGEROUS_MODULES:
            yield line, module


def _is_false(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is False


def imported_modules(tree: ast.Module) -> Iterator[Finding]:
    """Every absolute module named in an import statement or given to import_module as a literal."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.lineno, node.module
        elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith(("import_module", "__import__")):
            yield from ((node.lineno, str(a.value)) for a in node.args if isinstance(a, ast.Constant))


def finds_imports_of(*packages: str) -> Callable[[ast.Module], Iterator[Finding]]:
    """A finder for imports of these top-level packages."""

    def find(tree: ast.Module) -> Iterator[Finding]:
        return (found for found in imported_modules(tree) if found[1].split(".")[0] in packages)

    return find


def _at(*packages: str) -> tuple[str, ...]:
    return tuple(f"paysg_desktop/{package}" for package in packages)


RULES = (
    Rule("task outside spawn", finds_tasks),
    Rule("clock", finds_clock_reads, outside=_at("domain/clock.py")),
    Rule("digest comparison", finds_digest_comparisons, inside=_at("signatures/", "providers/")),
    Rule("danger", finds_dangers),
    Rule("SQL outside store", finds_imports_of("sqlite3", "sqlite_utils"), outside=_at("store/")),
    Rule("Qt outside ui", finds_imports_of("PySide6", "shiboken6", "qasync"), outside=_at("ui/")),
    Rule("httpx", finds_imports_of("httpx"), outside=_at("forwarding/", "api/", "sandbox/")),
    Rule("uvicorn", finds_imports_of("uvicorn", "httptools"), outside=_at("listener/", "sandbox/")),
    Rule("nested event loop", finds_exec, inside=_at("ui/")),
    Rule("text past the gate", finds_ungated_text, inside=_at("ui/"), outside=_at("ui/gate")),
    Rule("colour outside theme", finds_colours, inside=_at("ui/"), outside=_at("ui/theme", "ui/tokens")),
)
