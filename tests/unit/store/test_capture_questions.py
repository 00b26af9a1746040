"""Which captures an endpoint has already: in the log and in quarantine, and of captures alone."""

from __future__ import annotations

import hashlib
from contextlib import closing
from pathlib import Path

from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.headers import encode_headers
from paysg_desktop.domain.verification import Status
from paysg_desktop.store.capture_questions import CaptureQuestions
from paysg_desktop.store.connection import database_path
from paysg_desktop.store.store import Store
from tests.builders import HEADERS, body, delivery
from tests.unit.store.storing import append


def test_captures_are_known_by_headers_and_body(store: Store, tmp_path: Path) -> None:
    first, second, third = (body(f"evt_{number}") for number in range(3))
    append(
        store,
        delivery(first, source=Source.CAPTURE),
        delivery(second, source=Source.CAPTURE, status=Status.FAILED),
        delivery(third),
        delivery(third, source=Source.CAPTURE, endpoint_id="ep_2"),
    )
    headers = hashlib.sha256(encode_headers(HEADERS)).digest()
    with closing(CaptureQuestions(database_path(tmp_path))) as questions:
        assert questions.captured("ep_1") == {(headers, hashlib.sha256(each).digest()) for each in (first, second)}
        assert questions.captured("ep_2") == {(headers, hashlib.sha256(third).digest())}
        assert questions.captured("ep_3") == frozenset()
