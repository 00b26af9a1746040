"""The disk fails under the running program: no false 2xx, 503 while it lasts, and it heals by itself."""

from __future__ import annotations

import asyncio
import hashlib
import logging
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from paysg_desktop.domain.changes import Changes, Hub
from paysg_desktop.domain.clock import SystemClock
from paysg_desktop.domain.errors import StorageError
from paysg_desktop.store.check import check
from paysg_desktop.store.connection import database_path
from paysg_desktop.store.indexing import EVERY_S
from paysg_desktop.store.search_index import SearchIndex
from paysg_desktop.store.store import Store
from tests.builders import body, delivery, interpret
from tests.faulty_disks import remount, skip_loudly, small_disk
from tests.processes import Listening, add_endpoint, command, listening
from tests.signing import event, paysg_header

if sys.platform != "win32":
    import resource

HEALS_WITHIN_S = 5.0
FAILS_WITHIN_S = 5.0
HOLD = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute('BEGIN IMMEDIATE'); print(1, flush=True)"
HOLD_AND_WAIT = f"{HOLD}; sys.stdin.read(); c.rollback()"


class Watched:
    """A store on a folder, what it acknowledged, and what it said of its disk."""

    def __init__(self, folder: Path) -> None:
        self.path = database_path(folder)
        self.hub = Hub()
        self.said: list[str] = []
        self._moved = threading.Condition()
        self.hub.subscribe(self._take)
        self.store = Store(folder, interpret, self.hub, SystemClock())
        self.acknowledged: list[int] = []
        self._number = 0

    def _take(self, changes: Changes) -> None:
        if changes.storage is not None:
            with self._moved:
                self.said.append(changes.storage)
                self._moved.notify_all()

    def add(self, size: int = 100) -> bool:
        """Store one delivery; whether it was acknowledged."""
        self._number += 1
        name = f"evt_{self._number}"
        content = delivery(body(name, name, description="x" * size), event_id=name)
        try:
            self.acknowledged.append(asyncio.run(self.store.writer.append(content)))
        except StorageError:
            return False
        return True

    def rest(self) -> None:
        """Fold and index all that came, so that neither meets what is done next."""
        self.store.settle()
        self.store.writer.call(lambda connection: SearchIndex(connection).finish()).result()

    def wait_until_said(self, is_wanted: Callable[[str], bool], within_s: float = HEALS_WITHIN_S) -> None:
        with self._moved:
            assert self._moved.wait_for(lambda: bool(self.said) and is_wanted(self.said[-1]), within_s), self.said

    def wait_until_healed(self) -> None:
        self.wait_until_said(lambda sentence: not sentence)

    def stored(self) -> set[int]:
        with closing(sqlite3.connect(self.path)) as connection:
            return {number for (number,) in connection.execute("SELECT id FROM deliveries")}


@contextmanager
def watched(folder: Path) -> Iterator[Watched]:
    """At the end all that was acknowledged is stored, and the file is whole."""
    each = Watched(folder)
    try:
        yield each
    finally:
        each.store.close()
    assert set(each.acknowledged) <= each.stored()
    assert check(each.path)[0]


@pytest.mark.expected_log("The disk", "The fold waits")
def test_a_full_disk_refuses_and_heals(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", "2m") as disk, watched(disk) as each:
        while each.add(20_000):
            pass
        count = len(each.acknowledged)
        assert count > 10
        each.wait_until_said(lambda sentence: "disk" in sentence.lower())
        assert not each.add(20_000)
        assert each.store.reader.delivery(1) is not None
        remount(disk, "size=32m")
        each.wait_until_healed()
        assert each.add(20_000)
        assert each.said.count("") == 1


@pytest.mark.parametrize(
    "seconds",
    [
        1,
        6,
        pytest.param(60, marks=(pytest.mark.torture, pytest.mark.timeout(180))),
    ],
)
def test_a_lock_of_another_program(tmp_path: Path, seconds: int) -> None:
    with watched(tmp_path) as each, held(each.path) as holder:
        ended = threading.Timer(seconds, holder.communicate)
        ended.start()
        slowest, answers = 0.0, []
        while ended.is_alive():
            began = time.monotonic()
            answers.append(each.add())
            slowest = max(slowest, time.monotonic() - began)
            assert each.store.reader.delivery(10**6) is None
        ended.join()
        assert slowest <= FAILS_WITHIN_S
        if seconds > FAILS_WITHIN_S:
            assert answers[0] is False
            each.wait_until_healed()
        assert each.add()


@contextmanager
def held(path: Path) -> Iterator[subprocess.Popen[str]]:
    holder = subprocess.Popen(
        (sys.executable, "-c", HOLD_AND_WAIT, str(path)), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout is not None
    assert holder.stdout.readline()
    try:
        yield holder
    finally:
        holder.kill()
        holder.wait(20)


def test_a_file_that_was_moved_away_takes_nothing_until_it_is_back(tmp_path: Path) -> None:
    away = tmp_path / "elsewhere.db"
    with watched(tmp_path) as each:
        assert each.add()
        each.rest()
        each.path.rename(away)
        assert not each.add()
        assert not each.path.exists()
        away.rename(each.path)
        each.wait_until_healed()
        assert each.add()


def test_deliveries_while_the_file_is_away_do_not_end_the_writer(tmp_path: Path) -> None:
    away = tmp_path / "elsewhere.db"
    with watched(tmp_path) as each:
        assert each.add()
        each.rest()
        each.path.rename(away)
        end = time.monotonic() + 4 * EVERY_S
        while time.monotonic() < end:
            assert not each.add()
        away.rename(each.path)
        each.wait_until_healed()
        assert each.add()


@pytest.mark.expected_log("it is made again", "The writer tries again")
def test_a_lock_where_the_fold_must_begin_anew_does_not_end_the_writer(tmp_path: Path) -> None:
    with watched(tmp_path) as each:
        assert each.add()
    with closing(sqlite3.connect(each.path)) as connection, connection:
        connection.execute("UPDATE cursors SET position = 9")
    with held(each.path) as holder, watched(tmp_path) as again:
        again.wait_until_said(lambda sentence: "holds the database" in sentence, within_s=20)
        holder.communicate()
        again.wait_until_healed()
        assert again.add()


@contextmanager
def told(words: str) -> Iterator[threading.Event]:
    """Set once a line with these words is logged."""
    is_told = threading.Event()

    class Ears(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if words in record.getMessage():
                is_told.set()

    handler = Ears()
    logging.getLogger().addHandler(handler)
    try:
        yield is_told
    finally:
        logging.getLogger().removeHandler(handler)


def refuse_the_index(connection: sqlite3.Connection) -> None:
    def judge(action: int, table: str | None, *_: str | None) -> int:
        return sqlite3.SQLITE_DENY if (action, table) == (sqlite3.SQLITE_READ, "cursors") else sqlite3.SQLITE_OK

    connection.set_authorizer(judge)


@pytest.mark.expected_log("The index waits")
@pytest.mark.parametrize("harm", [refuse_the_index, sqlite3.Connection.close])
def test_a_question_of_the_index_that_fails_does_not_end_the_writer(
    tmp_path: Path, harm: Callable[[sqlite3.Connection], None]
) -> None:
    with watched(tmp_path) as each:
        with told("The index waits") as is_told:
            each.store.writer.alone(harm).result()
            assert is_told.wait(HEALS_WITHIN_S)
        assert each.add()
        each.store.settle()
        assert each.store.reader.delivery(1) is not None


def test_the_shared_memory_file_may_vanish(tmp_path: Path) -> None:
    with watched(tmp_path) as each:
        assert each.add()
        each.path.with_name(f"{each.path.name}-shm").unlink()
        assert each.add()
        each.store.settle()
        assert each.store.reader.delivery(2) is not None
    with watched(tmp_path) as again:
        assert again.add()
        assert again.acknowledged == [3]


@pytest.mark.parametrize("name", ["listen", "the window"])
def test_a_read_only_disk_is_said_in_one_sentence(tmp_path: Path, name: str) -> None:
    with small_disk(tmp_path / "disk", "16m") as disk:
        workspace = disk / "workspace"
        add_endpoint(workspace)
        remount(disk, "ro")
        asked = ["listen", "--for", "1"] if name == "listen" else ["endpoints", "disable", "1"]
        done = command("--workspace", str(workspace), *asked)
        remount(disk, "rw")
        assert done.returncode == 5, done.stderr
        assert len(done.stderr.strip().splitlines()) == 1
        assert "Traceback" not in done.stderr


# --- the real program ---


def post(running: Listening, number: int) -> tuple[int, str | None]:
    """The answer's status and when to come again."""
    content, parts = event(number), urlsplit(running.url)
    with closing(HTTPConnection(str(parts.hostname), parts.port, timeout=20)) as connection:
        headers = {"Content-Type": "application/json", "PaySG-Signature": paysg_header(content)}
        connection.request("POST", parts.path, content, headers)
        answer = connection.getresponse()
        answer.read()
        return answer.status, answer.getheader("Retry-After")


def stored_bodies(workspace: Path) -> set[bytes]:
    with closing(sqlite3.connect(database_path(workspace))) as connection:
        return {digest for (digest,) in connection.execute("SELECT body_sha256 FROM deliveries")}


def all_are_stored(workspace: Path, answers: dict[int, int]) -> bool:
    wanted = {hashlib.sha256(event(number)).digest() for number, status in answers.items() if status == 200}
    return bool(wanted) and wanted <= stored_bodies(workspace)


def wait_for_200(running: Listening, answers: dict[int, int]) -> None:
    """Post until it is taken again; not longer than healing may last."""
    end = time.monotonic() + HEALS_WITHIN_S
    number = max(answers)
    while answers[number] != 200:
        assert time.monotonic() < end, answers
        number += 1
        answers[number], _ = post(running, number)


@pytest.mark.skipif(sys.platform != "linux", reason="limits of another process can be set on Linux alone")
def test_a_file_that_may_not_grow_is_503_and_heals(tmp_path: Path) -> None:
    """The limit of a file's size stands for a full disk: it needs no rights, and meets the real program."""
    add_endpoint(tmp_path)
    with listening(tmp_path) as running:
        answers = {1: post(running, 1)[0]}
        pid = running.process.pid
        before = resource.prlimit(pid, resource.RLIMIT_FSIZE)
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (4096, before[1]))
        for number in range(2, 8):
            answers[number], again = post(running, number)
            assert (answers[number], again) == (503, "5")
        listed = command("deliveries", "list", "--json", "--workspace", str(tmp_path))
        assert listed.returncode == 0
        assert listed.stdout.strip()
        resource.prlimit(pid, resource.RLIMIT_FSIZE, before)
        wait_for_200(running, answers)
        assert running.end() == 0
    assert all_are_stored(tmp_path, answers)
    assert check(database_path(tmp_path))[0]


@contextmanager
def injected(running: Listening, fault: str) -> Iterator[None]:
    """System calls of the program fail as `fault` says, in the words of strace."""
    if shutil.which("strace") is None:
        skip_loudly("strace is not installed: system calls can't be made to fail")
    traced = fault.partition(":")[0]
    arguments = (
        "strace",
        "-f",
        "-qq",
        "-p",
        str(running.process.pid),
        "-e",
        f"trace={traced}",
        "-e",
        f"inject={fault}",
    )
    tracer = subprocess.Popen((*arguments, "-o", "/dev/null"), stderr=subprocess.PIPE, text=True)
    try:
        wait_until_traced(running.process.pid, tracer)
        yield
    finally:
        tracer.terminate()
        tracer.communicate(timeout=20)


def wait_until_traced(pid: int, tracer: subprocess.Popen[str]) -> None:
    """Every thread of it has a tracer."""
    tasks = Path(f"/proc/{pid}/task")
    while not all("TracerPid:\t0\n" not in (each / "status").read_text() for each in tasks.iterdir()):
        if tracer.poll() is not None:
            skip_loudly(f"strace can't attach here: {tracer.stderr.read() if tracer.stderr else ''}")


FAULTS = [
    "fdatasync,fsync:error=EIO:when=1+4",
    "pwrite64:error=EIO:when=2+7",
    "pwrite64:error=ENOSPC:when=1+5",
    "pread64,pwrite64:error=EIO:when=11+41",
]
"""Periods that meet a delivery's own calls, and not only those of the fold behind it."""


def run_with_fault(workspace: Path, fault: str, count: int) -> None:
    add_endpoint(workspace)
    with listening(workspace) as running:
        drain = threading.Thread(target=lambda: running.process.stdout and running.process.stdout.read())
        drain.start()
        answers = {1: post(running, 1)[0]}
        with injected(running, fault):
            for number in range(2, count + 2):
                answers[number], _ = post(running, number)
        wait_for_200(running, answers)
        running.process.kill()
        drain.join(20)
    assert set(answers.values()) <= {200, 503}
    refused = list(answers.values()).count(503)
    sys.stderr.write(f"\n{fault}: {refused} of {len(answers)} answered 503\n")
    assert refused > count // 20
    assert all_are_stored(workspace, answers)
    assert check(database_path(workspace))[0]


@pytest.mark.parametrize("fault", FAULTS)
def test_failing_system_calls_make_no_false_200(tmp_path: Path, fault: str) -> None:
    run_with_fault(tmp_path, fault, 20)


@pytest.mark.torture
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("fault", FAULTS)
def test_many_failing_system_calls_make_no_false_200(tmp_path: Path, fault: str) -> None:
    run_with_fault(tmp_path, fault, 2_500)
