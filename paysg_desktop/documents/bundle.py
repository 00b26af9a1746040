"""Several texts as one zip file."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from pathlib import Path

from paysg_desktop.documents.whole_file import whole_file

_ALWAYS = (1980, 1, 1, 0, 0, 0)
"""The time of every entry: that of the bundle is told in it."""


def write_bundle(path: Path, texts: Iterable[tuple[str, str]]) -> None:
    """Write texts under their names, whole or not at all. Raises StorageError."""
    with whole_file(path) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in texts:
            packed.writestr(zipfile.ZipInfo(name, _ALWAYS), text.encode("utf-8", "backslashreplace"))
