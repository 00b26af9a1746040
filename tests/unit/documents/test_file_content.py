"""A named file is read whole, or it is said why not."""

from __future__ import annotations

from pathlib import Path

import pytest

from paysg_desktop.documents.file_content import file_content
from paysg_desktop.domain.errors import NotFoundError, UsageError


def test_a_file_of_the_largest_size_is_read_and_no_larger_one(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"x" * 1024**2)
    assert file_content(file, 1024**2, "Nothing was done.") == b"x" * 1024**2
    file.write_bytes(b"x" * (1024**2 + 1))
    with pytest.raises(UsageError) as told:
        file_content(file, 1024**2, "Nothing was done.")
    assert str(told.value) == "The file is larger than 1 MiB. Nothing was done."


def test_what_is_no_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError, match="no such file"):
        file_content(tmp_path / "file", 1, "")
    with pytest.raises(UsageError, match="whether it is a file at all"):
        file_content(tmp_path, 1024**2, "")
