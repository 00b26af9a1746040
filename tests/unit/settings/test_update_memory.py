"""What is remembered about updates survives a start, and a broken file survives nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from paysg_desktop.settings.update_memory import Asked, UpdateMemory


def test_it_is_what_was_written(tmp_path: Path) -> None:
    memory = UpdateMemory(tmp_path / "new" / "updates.json")
    asked = Asked("https://a.example", 12, '{"version": "1.0"}', "", "0.9")
    memory.write(asked)
    assert memory.read() == asked
    assert UpdateMemory(memory.path).read() == asked


@pytest.mark.parametrize("content", ["", "[]", "{", '{"at": "12", "body": 5}', "[" * 100_000, '{"at": true}'])
def test_a_broken_file_says_nothing(tmp_path: Path, content: str) -> None:
    path = tmp_path / "updates.json"
    path.write_text(content, encoding="utf-8")
    assert UpdateMemory(path).read() == Asked()


def test_a_folder_that_can_not_be_written_is_no_failure(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    memory = UpdateMemory(tmp_path / "file" / "updates.json")
    memory.write(Asked("https://a.example"))
    assert memory.read() == Asked()
