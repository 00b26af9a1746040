"""Sizes that a reader can hold in the head (architecture, section 2).

A function counts from its `def` to its last line, docstring and inner functions included; a file counts all its
lines. The medians are the program's own, without the `__init__` files that would flatter them.
"""

from __future__ import annotations

import ast
import statistics
from collections.abc import Iterator

from tests.checks.sources import Source, sources

FILE_LIMIT, FILE_MEDIAN = 600, 150
FUNCTION_LIMIT, FUNCTION_MEDIAN = 60, 10
CLASS_LIMIT, METHODS_LIMIT = 300, 20

EVERYWHERE = ("paysg_desktop", "packaging", "tests", "resources")
Function = ast.FunctionDef | ast.AsyncFunctionDef


def lines_of(node: Function | ast.ClassDef) -> int:
    assert node.end_lineno is not None
    return node.end_lineno - node.lineno + 1


def functions(source: Source) -> Iterator[Function]:
    return (node for node in ast.walk(source.tree) if isinstance(node, Function))


def too_large(source: Source) -> Iterator[str]:
    """One sentence for each thing over its limit."""
    length = len(source.text.splitlines())
    if length > FILE_LIMIT:
        yield f"{source.path}: {length} lines"
    for node in ast.walk(source.tree):
        where = f"{source.path}:{getattr(node, 'lineno', 0)} {getattr(node, 'name', '')}"
        if isinstance(node, Function) and lines_of(node) > FUNCTION_LIMIT:
            yield f"{where}: {lines_of(node)} lines"
        if isinstance(node, ast.ClassDef):
            yield from _too_large_class(node, where)


def _too_large_class(node: ast.ClassDef, where: str) -> Iterator[str]:
    methods = sum(isinstance(child, Function) for child in node.body)
    if lines_of(node) > CLASS_LIMIT:
        yield f"{where}: {lines_of(node)} lines"
    if methods > METHODS_LIMIT:
        yield f"{where}: {methods} methods"


def test_nothing_is_over_its_limit() -> None:
    assert [finding for source in sources(*EVERYWHERE) for finding in too_large(source)] == []


def test_the_median_file_and_function_are_small() -> None:
    own = [source for source in sources("paysg_desktop") if not source.path.endswith("__init__.py")]
    files = [len(source.text.splitlines()) for source in own]
    lengths = [lines_of(function) for source in own for function in functions(source)]
    assert statistics.median(files) < FILE_MEDIAN
    assert statistics.median(lengths) < FUNCTION_MEDIAN


def test_the_check_bites() -> None:
    body = "    pass\n"
    long_function = "def long():\n" + body * FUNCTION_LIMIT
    methods = "".join(f"    def m{number}(self): ...\n" for number in range(METHODS_LIMIT + 1))
    long_class = "class Long:\n" + "    x = 1\n" * CLASS_LIMIT
    for text in (long_function, "class Wide:\n" + methods, long_class, "\n" * (FILE_LIMIT + 1)):
        assert len(list(too_large(Source("snippet.py", text)))) == 1
    fits = "def fits():\n" + body * (FUNCTION_LIMIT - 1)
    assert list(too_large(Source("snippet.py", fits))) == []
