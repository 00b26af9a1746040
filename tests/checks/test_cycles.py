"""No import cycles, those hidden in functions or behind TYPE_CHECKING included."""

from __future__ import annotations

import ast
import graphlib
from collections.abc import Iterable, Iterator, Mapping

from tests.checks.sources import Source, sources


def imported(source: Source, modules: Iterable[str]) -> Iterator[str]:
    """The modules among `modules` that this one names in an import, wherever in it."""
    known = set(modules)
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in known)
        elif isinstance(node, ast.ImportFrom):
            base = _base(node, source)
            for alias in node.names:
                inner = f"{base}.{alias.name}"
                yield from (name for name in (inner if inner in known else base,) if name in known)


def _base(node: ast.ImportFrom, source: Source) -> str:
    if not node.level:
        return node.module or ""
    package = source.module.split(".")
    drop = node.level - (1 if source.path.endswith("__init__.py") else 0)
    parts = package[: len(package) - drop] if drop else package
    return ".".join([*parts, node.module] if node.module else parts)


def cycle(graph: Mapping[str, Iterable[str]]) -> list[str]:
    """One cycle, its first module again at the end; empty when there is none."""
    try:
        graphlib.TopologicalSorter(graph).prepare()
    except graphlib.CycleError as error:
        return list(error.args[1])
    return []


def graph_of(files: Iterable[Source]) -> dict[str, set[str]]:
    listed = {source.module: source for source in files}
    return {module: set(imported(source, listed)) for module, source in listed.items()}


def test_the_program_has_no_import_cycle() -> None:
    graph = graph_of(sources("paysg_desktop"))
    assert sum(map(len, graph.values())) > 0
    assert cycle(graph) == []


def test_the_check_bites() -> None:
    first = Source("p/first.py", "from p import second")
    hidden = Source("p/second.py", "def later():\n    from p.first import thing\n")
    relative = Source("p/second.py", "def later():\n    from . import first\n")
    for other in (hidden, relative):
        assert set(cycle(graph_of([first, other]))) == {"p.first", "p.second"}
    assert cycle(graph_of([first, Source("p/second.py", "import os")])) == []
