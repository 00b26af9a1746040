"""The tree under check: its files, parsed."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "paysg_desktop"


class Source(NamedTuple):
    """`path` is relative to the root, with `/`."""

    path: str
    text: str

    @property
    def tree(self) -> ast.Module:
        return ast.parse(self.text, self.path)

    @property
    def module(self) -> str:
        """The dotted name; a package's is that of its directory."""
        parts = self.path.removesuffix(".py").split("/")
        return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def sources(*places: str) -> Iterator[Source]:
    """Every Python file below these places, in a fixed order."""
    for place in places:
        for path in sorted((ROOT / place).rglob("*.py")):
            yield Source(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8"))
