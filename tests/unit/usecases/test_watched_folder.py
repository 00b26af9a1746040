"""Files that settle in a folder: each told once, nothing moved."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from paysg_desktop.usecases.watched_folder import FoundFile, WatchedFolder
from tests.fakes import FakeClock


class World:
    """A folder, a clock and what was imported before."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clock = FakeClock()
        self.imported: set[str] = set()
        self.watched = WatchedFolder(folder, self.clock, self.imported.__contains__)

    def write(self, name: str, content: bytes, changed_at_s: int = 1_763_000_000) -> Path:
        path = self.folder / name
        path.write_bytes(content)
        os.utime(path, (changed_at_s, changed_at_s))
        return path

    def look(self, after_s: float = 5) -> tuple[FoundFile, ...]:
        self.clock.advance(after_s)
        return self.watched.look()


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


def test_a_file_is_told_once_it_has_settled(world: World) -> None:
    path = world.write("a.csv", b"one")
    assert world.look() == ()
    assert world.look(after_s=1.9) == ()
    digest = hashlib.sha256(b"one").hexdigest()
    assert world.look() == (FoundFile(path, "a.csv", 1_763_000_000_000_000, digest, b"one"),)
    assert world.look() == ()
    assert path.read_bytes() == b"one"


def test_a_file_that_grows_is_waited_for(world: World) -> None:
    world.write("a.csv", b"one")
    world.look()
    world.write("a.csv", b"one two")
    assert world.look() == ()
    assert [each.data for each in world.look()] == [b"one two"]


def test_a_file_of_the_same_size_that_changes_is_waited_for(world: World) -> None:
    world.write("a.csv", b"one")
    world.look()
    world.write("a.csv", b"two", changed_at_s=1_763_000_001)
    assert world.look() == ()
    assert [each.data for each in world.look()] == [b"two"]


def test_a_file_that_changed_after_it_was_told_is_told_again(world: World) -> None:
    world.write("a.csv", b"one")
    world.look()
    assert len(world.look()) == 1
    world.write("a.csv", b"other")
    assert world.look() == ()
    assert [each.data for each in world.look()] == [b"other"]


def test_what_was_imported_before_is_not_told(world: World) -> None:
    world.imported.add(hashlib.sha256(b"one").hexdigest())
    world.write("a.csv", b"one")
    world.write("b.csv", b"two")
    world.look()
    assert [each.name for each in world.look()] == ["b.csv"]


def test_other_files_are_not_looked_at(world: World) -> None:
    for name in ("a.txt", ".hidden.csv", "~lock.csv", "a.csv.part", "a.xlsx"):
        world.write(name, b"x")
    (world.folder / "folder.csv").mkdir()
    world.write("B.CSV", b"x")
    world.write("a.tsv", b"x")
    world.look()
    assert [each.name for each in world.look()] == ["B.CSV", "a.tsv"]


def test_a_file_that_cannot_be_read_is_told_once(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    world.write("a.csv", b"x")
    world.look()

    def locked(path: Path) -> bytes:
        raise PermissionError(path)

    monkeypatch.setattr(Path, "read_bytes", locked)
    assert ["can't be read" in each.problem for each in world.look()] == [True]
    assert world.look() == ()


def test_a_file_that_is_too_large_is_not_read(world: World) -> None:
    with (world.folder / "a.csv").open("wb") as file:
        file.truncate(100 * 1024 * 1024 + 1)
    world.look()
    (found,) = world.look()
    assert "larger than 100 MiB" in found.problem
    assert found.data == b""


def test_a_file_that_is_gone_is_forgotten(world: World) -> None:
    path = world.write("a.csv", b"one")
    world.look()
    path.unlink()
    assert world.look() == ()
    world.write("a.csv", b"one")
    assert world.look() == (), "it has to settle again"


def test_a_folder_that_is_away_for_a_while_tells_nothing_twice(world: World) -> None:
    world.write("a.csv", b"one")
    world.look()
    assert len(world.look()) == 1
    away = world.folder.with_name("away")
    world.folder.rename(away)
    assert world.look() == ()
    assert world.watched.problem is not None
    away.rename(world.folder)
    assert world.look() == ()
    assert world.watched.problem is None


def test_a_file_that_had_not_settled_when_the_folder_went_away_is_no_error(world: World) -> None:
    world.write("a.csv", b"one")
    world.look()
    world.folder.rename(world.folder.with_name("away"))
    assert world.look() == ()
    world.folder.with_name("away").rename(world.folder)
    assert [each.data for each in world.look()] == [b"one"]
