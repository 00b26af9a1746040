"""No byte of what was purged is left in any file of the workspace, killed in the middle or not."""

from __future__ import annotations

import base64
import json
import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from paysg_desktop.bootstrap import interpret
from paysg_desktop.domain.action import ActionKind, ActionState, Ended, NewAction
from paysg_desktop.domain.changes import Hub
from paysg_desktop.domain.delivery import NewDelivery, RawRequest
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.forwarding import ForwardState
from paysg_desktop.domain.note import Note, NoteKind
from paysg_desktop.domain.purge import Cutoffs
from paysg_desktop.domain.verification import QUARANTINED, Status, Verification
from paysg_desktop.store.check import check
from paysg_desktop.store.connection import database_path
from paysg_desktop.store.purge_files import own_copies, remove_copies
from paysg_desktop.store.store import Store
from tests.builders import DAY, NOON
from tests.fakes import FakeClock
from tests.unit.store.passing_on import attempt_of, destination, due, ended, planned
from tests.unit.store.storing import append, detail, rows

_LATER = NOON + 200 * DAY
_COUNT = 60
PERSONAL = (
    "S9{0:06d}Z",
    "canary.mail{0}@example.sg",
    "7{0:05d} Canary Street",
    "canary-body-{0}",
    "canary-head-{0}",
)
NAMES = ("Canary Tan Ah Kow {0}", "CANARY-REF-{0}", "canary description {0} 李明")


def canary(number: int, status: Status = Status.VERIFIED) -> NewDelivery:
    nric, email, address, other, header = (each.format(number) for each in PERSONAL)
    name, reference, description = (each.format(number) for each in NAMES)
    payment = {
        "id": f"pay_{number}",
        "amount_in_cents": 100 + number,
        "payment_status": "paid",
        "payer_name": name,
        "payer_identifier": nric,
        "payer_email": email,
        "payer_address": address,
        "reference_number": reference,
        "payment_description": description,
        "payment_succeeded_timestamp": "2025-11-20T12:00:00.000+08:00",
        "metadata": {"nric": nric, "note": "kept"},
        "other": other,
        "padding": "x" * (40 * number),
    }
    event = {"id": f"evt_{number}", "type": "payment.succeeded", "data": {"object": payment}, "object": "event"}
    request = RawRequest(
        NOON + number,
        "POST",
        f"/h/1?who={other}",
        ((b"X-Canary", header.encode()),),
        json.dumps(event, ensure_ascii=bool(number % 2)).encode(),
    )
    return NewDelivery(
        request=request,
        endpoint_id="ep_1",
        provider="paysg",
        environment=Environment.TEST,
        verification=Verification(status, explanation="As the test says."),
        answer=401 if status in QUARANTINED else 200,
        event_id=f"evt_{number}",
        event_type="payment.succeeded",
    )


def fill(store: Store) -> None:
    """Markers in every place that holds what people sent or wrote."""
    store.save_destination(destination())
    for number in range(1, _COUNT):
        append(store, canary(number), *([canary(number)] if number % 5 == 0 else []))
    append(store, *(canary(number, Status.FAILED) for number in range(_COUNT, _COUNT + 20)))
    append(store, canary(_COUNT + 20, Status.NO_SECRET))
    planned(store)
    first, second, *_ = due(store, NOON + DAY)
    for forward in (first, second):
        (row,) = store.begin_attempts(
            [attempt_of(forward, NOON + DAY, headers=((b"X-Canary", b"canary-head-1"),))]
        )
        store.end_attempts(
            [ended(row, ForwardState.DONE, body=b"canary-body-1", headers=((b"X", b"canary-head-1"),))]
        )
    journal(store)
    store.add_note(
        "paysg", Environment.TEST, "pay_1", 1, Note(NOON, NoteKind.NOTE, NAMES[1].format(999), "me", "")
    )
    store.writer.settle()


def journal(store: Store) -> None:
    order = NewAction(
        key="key-1", provider="paysg", environment=Environment.TEST, account="service_1", kind=ActionKind.CREATE,
        body=b'{"payer_email":"canary.mail1@example.sg"}', amount_minor=5, currency="SGD", staff="Mei", by="mei",
    )  # fmt: skip
    action, _ = store.intend(order)
    store.end(action.id, Ended(ActionState.REFUSED, "No.", is_done=False, server_text="canary-body-1"))


def forms(text: str) -> set[bytes]:
    """A marker as it may stand in a file."""
    plain = text.encode()
    bare = base64.b64encode(plain)
    return {
        plain, plain.lower(), plain.upper(), text.encode("utf-16-le"), plain.hex().encode(),
        json.dumps(text)[1:-1].encode(), bare.rstrip(b"=")[:-2],
    }  # fmt: skip


def left(folder: Path, templates: tuple[str, ...]) -> list[tuple[str, str]]:
    """Which markers stand in which files."""
    contents = {each.name: each.read_bytes() for each in folder.rglob("*") if each.is_file()}
    markers = [each.format(number) for each in templates for number in (*range(1, _COUNT + 21), 999)]
    return [
        (name, marker)
        for name, content in contents.items()
        for marker in markers
        if any(form in content for form in forms(marker))
    ]


@pytest.fixture
def store(tmp_path: Path) -> Store:
    earlier = Store(tmp_path, interpret, Hub(), FakeClock(NOON + DAY))
    fill(earlier)
    earlier.close()
    return Store(tmp_path, interpret, Hub(), FakeClock(_LATER))


def test_every_marker_is_there_before(store: Store, tmp_path: Path) -> None:
    store.close()
    found = {marker for _, marker in left(tmp_path, PERSONAL + NAMES)}
    assert len(found) > _COUNT * (len(PERSONAL) + len(NAMES)) // 2


def test_after_the_first_clock_no_identifier_address_body_or_header_is_left(store: Store, tmp_path: Path) -> None:
    totals = rows(database_path(tmp_path), "SELECT * FROM totals")
    store.purger.run(Cutoffs(_LATER - DAY, None), "me", "")
    assert left(tmp_path, PERSONAL) == []
    assert rows(database_path(tmp_path), "SELECT * FROM totals") == totals
    assert detail(store, 1).purged_at == _LATER
    store.writer.rebuild()
    store.close()
    assert left(tmp_path, PERSONAL) == []
    assert check(database_path(tmp_path))[0]


def test_after_the_second_clock_no_name_or_reference_is_left_either(store: Store, tmp_path: Path) -> None:
    store.purger.run(Cutoffs(_LATER - DAY, _LATER - DAY), "me", "")
    assert left(tmp_path, PERSONAL + NAMES) == []
    store.close()
    assert left(tmp_path, PERSONAL + NAMES) == []
    assert check(database_path(tmp_path))[0]


def test_what_a_killed_restore_recovery_or_backup_left_is_ours_and_goes(store: Store, tmp_path: Path) -> None:
    store.close()
    out, name = tmp_path / "out", database_path(tmp_path).name
    mine = [
        *(f".restoring-ab12cd34/{name}{end}" for end in ("", "-wal")),
        *(f"{name}.{each}" for each in ("recovered", "recovering-wal", "reading", "reading-wal", "restored")),
        *(f"out/.paysg-desktop-{each}.part" for each in ("0123456789ab-12345678", "0000000000aa-12345678")),
        "backups/before-schema-6-from-5.db",
    ]
    theirs = [f"out/.paysg-desktop-{each}.part" for each in ("0000000000bb-12345678", "0000000000cc-12345678")]
    for each in (*mine, *theirs, "settings.toml"):
        (tmp_path / each).parent.mkdir(exist_ok=True)
        (tmp_path / each).write_text("canary")
    # One id ended before this moment, the other one goes on to be somebody else's.
    earlier = {"0000000000aa": 2**53, "0000000000bb": NOON - 10_000 * DAY}
    remove_copies(own_copies(tmp_path, "0123456789ab", [out], earlier))
    kept = {each.relative_to(tmp_path).as_posix() for each in tmp_path.rglob("*") if each.is_file()}
    assert kept == {*theirs, name, "settings.toml"}


def test_what_waits_to_be_sent_on_is_stopped_and_says_why(store: Store, tmp_path: Path) -> None:
    assert due(store, _LATER)
    store.purger.run(Cutoffs(_LATER - DAY, None), "me", "")
    assert not due(store, _LATER)
    said = rows(database_path(tmp_path), "SELECT DISTINCT problem FROM attempts WHERE status IS NULL")
    assert said == [("The body was purged before it could be sent on. Nothing was sent, and nothing follows.",)]
    store.close()


_CHILD = """
    import os, signal, sys
    from pathlib import Path
    from paysg_desktop.bootstrap import interpret
    from paysg_desktop.domain.changes import Hub
    from paysg_desktop.domain.purge import Cutoffs
    from paysg_desktop.store import purge
    from paysg_desktop.store.store import Store
    from tests.fakes import FakeClock
    purge.AT_ONCE = 7
    folder, at, kills_at = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    steps = 0
    def tell(*_):
        global steps
        steps += 1
        if steps == kills_at:
            os.kill(os.getpid(), signal.SIGKILL)
    store = Store(folder, interpret, Hub(), FakeClock(at))
    store.purger.run(Cutoffs(at - 1, at - 1 if sys.argv[4] == "both" else None), "me", "", tell)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
@pytest.mark.parametrize(
    ("kills_at", "clocks"), [(1, "one"), (5, "one"), (14, "both"), (30, "both"), (-1, "both")]
)
def test_one_that_was_killed_is_finished_by_the_next(
    store: Store, tmp_path: Path, kills_at: int, clocks: str
) -> None:
    store.close()
    command = [sys.executable, "-c", textwrap.dedent(_CHILD), str(tmp_path), str(_LATER), str(kills_at), clocks]
    ended = subprocess.run(command, check=False, cwd=Path.cwd(), env=os.environ | {"PYTHONPATH": "."})
    assert ended.returncode == (-signal.SIGKILL if kills_at > 0 else 1 if kills_at == 0 else 0)
    again = Store(tmp_path, interpret, Hub(), FakeClock(_LATER))
    assert (again.purger.unfinished() is not None) == (kills_at > 0)
    # Even a smaller order finishes what was begun.
    again.purger.run(Cutoffs(NOON - DAY, None), "me", "")
    assert again.purger.unfinished() is None
    again.close()
    assert left(tmp_path, PERSONAL + (NAMES if clocks == "both" else ())) == []
    assert check(database_path(tmp_path))[0], check(database_path(tmp_path))[1]
