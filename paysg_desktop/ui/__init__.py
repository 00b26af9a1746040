"""The window. Qt stands here and nowhere else."""

from __future__ import annotations

import builtins
import importlib


def _load_qt() -> None:
    """Load Qt and leave `import` as it is.

    PySide puts itself into `import` to look for the word PySide6 in the source of every module that is imported
    from then on, for a feature that nobody here asks for: a tenth of the start.
    """
    own = builtins.__import__
    importlib.import_module("PySide6.QtCore")
    builtins.__import__ = own


_load_qt()
