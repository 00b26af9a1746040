from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from paysg_desktop.domain.errors import RefusedError, StorageError
from paysg_desktop.sandbox.server.state import JOURNAL, State

RECORD = {"name": "é\n陈", "number": 1, "nothing": None}


def test_it_remembers_what_was_put_and_forgets_what_was_dropped(tmp_path: Path) -> None:
    state = State(tmp_path)
    state.put_many("payments", [("a", RECORD), ("b", {"x": 1}), ("c", {})])
    state.put("payments", "b", {"x": 2})
    state.drop("payments", "c")
    state.close()
    again = State(tmp_path)
    assert dict(again.table("payments")) == {"a": RECORD, "b": {"x": 2}}
    assert again.get("payments", "c") is None
    again.close()


def test_starting_writes_the_journal_anew(tmp_path: Path) -> None:
    state = State(tmp_path)
    for number in range(50):
        state.put("letters", "one", {"number": number})
    state.close()
    State(tmp_path).close()
    assert (tmp_path / JOURNAL).read_bytes().count(b"\n") == 1
    assert not list(tmp_path.glob("*.new"))


@settings(max_examples=30)
@given(cut=st.integers(0, 400))
def test_a_journal_cut_anywhere_gives_what_was_whole(tmp_path_factory: pytest.TempPathFactory, cut: int) -> None:
    folder = tmp_path_factory.mktemp("cut")
    state = State(folder)
    for number in range(10):
        state.put("payments", str(number), {"number": number})
    state.close()
    journal = folder / JOURNAL
    whole = journal.read_bytes()
    journal.write_bytes(whole[:cut])
    after = State(folder)
    kept = [record["number"] for record in after.table("payments").values()]
    # A last line that lacks nothing but its line end is whole, too.
    assert kept == list(range((whole[:cut] + b"\n").replace(b"]\n", b"\0").count(b"\0")))
    after.put("payments", "new", {"number": 99})
    after.close()
    again = State(folder)
    assert [record["number"] for record in again.table("payments").values()] == [*kept, 99]
    again.close()


def test_a_line_that_is_none_of_ours_is_left_out(tmp_path: Path) -> None:
    lines = [b"\xff\xfe", b"null", b"[1]", b'["unknown","k",{}]', b'["payments","k",{"x":1}]', b"[]"]
    (tmp_path / JOURNAL).write_bytes(b"\n".join(lines))
    state = State(tmp_path)
    assert dict(state.table("payments")) == {"k": {"x": 1}}
    state.close()


def test_two_sandboxes_never_share_a_folder(tmp_path: Path) -> None:
    state = State(tmp_path)
    with pytest.raises(RefusedError, match="Another sandbox"):
        State(tmp_path)
    state.close()
    State(tmp_path).close()


def test_closing_twice_is_closing_once(tmp_path: Path) -> None:
    state = State(tmp_path)
    state.close()
    state.close()
    state.put("payments", "late", {})
    assert b"late" not in (tmp_path / JOURNAL).read_bytes()


def test_a_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match="can't be used"):
        State(tmp_path / "file")
