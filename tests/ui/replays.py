"""A workspace that listens, with a TEST endpoint whose secret is known, and deliveries that came to it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex

from paysg_desktop.domain.endpoint import Endpoint, EndpointSecret, Environment
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.verification import NamedSecret
from paysg_desktop.forwarding.sender import HttpSender
from paysg_desktop.providers.registry import PROVIDERS
from paysg_desktop.ui.desk import Scope
from paysg_desktop.ui.dialogs.replay_dialog import ReplayDialog
from paysg_desktop.ui.dialogs.replay_tree import EditableTree
from paysg_desktop.ui.shell import DELIVERIES
from paysg_desktop.ui.window import MainWindow
from paysg_desktop.usecases.endpoints import new_endpoint
from tests.recorder import Recorded
from tests.signing import SECRET
from tests.ui.windows import Desktop, settled, until

PROVIDER = PROVIDERS["paysg"]


@dataclass(frozen=True)
class Listening:
    """`endpoint` is the one with the secret."""

    desktop: Desktop
    endpoint: Endpoint

    @property
    def core(self) -> Any:
        return self.desktop.core

    def url(self, endpoint: Endpoint | None = None) -> str:
        wanted = endpoint or self.endpoint
        return {each.id: url for each, url in self.core.addresses()}[wanted.id]

    def add(self, environment: Environment, *, name: str = "other", has_secret: bool = True) -> Endpoint:
        secrets = [EndpointSecret(self.core.keep_for_session("known", SECRET))] if has_secret else []
        made = new_endpoint("paysg", environment, self.core.clock, name=name, secrets=secrets)
        self.core.add_endpoint(made)
        return made

    def receive(
        self, *bodies: bytes, endpoint: Endpoint | None = None, headers: Headers | None = None
    ) -> list[int]:
        """Let a provider send these, signed well unless `headers` are given; their numbers."""
        for body in bodies:
            signed = PROVIDER.sign(body, SECRET, self.core.clock.now()) if headers is None else headers
            self.desktop.engine.submit(_post(self.url(endpoint), signed, body)).result()
        self.core.store.settle()
        newest = self.core.reader.last_delivery_id()
        return list(range(newest - len(bodies) + 1, newest + 1))

    def audited(self) -> list[tuple[str, str]]:
        """What people did and to what, oldest first."""
        self.core.store.writer.settle()
        return list(
            self.core.store.reader._read(
                lambda connection: connection.execute(
                    "SELECT action, subject FROM audit ORDER BY rowid"
                ).fetchall()
            )
        )


@contextmanager
def listening(desktop: Desktop) -> Iterator[Listening]:
    """Everything that listens and passes on, for the block."""
    core = desktop.core
    secret = EndpointSecret(core.keep_for_session("known", SECRET))
    made = new_endpoint("paysg", Environment.TEST, core.clock, name="paysg test", secrets=[secret])
    core.add_endpoint(made)
    desktop.engine.submit(core.listen()).result()
    running = desktop.engine.submit(core.forwards.run())
    try:
        yield Listening(desktop, made)
    finally:
        desktop.engine.submit(core.stop_listening()).result()
        running.result()


async def deliveries(window: MainWindow, environment: Environment = Environment.TEST) -> None:
    """Show the deliveries of an environment."""
    window.show_scope(Scope(environment))
    window.show_view(DELIVERIES)
    await settled(window)


async def opened(window: MainWindow, number: int) -> None:
    """Show a delivery in full."""
    window.deliveries.open(number)
    await until(lambda: window.deliveries.open_detail is not None)
    await until(lambda: window.deliveries.open_detail.row.id == number)


async def replaying(window: MainWindow, number: int) -> ReplayDialog:
    """The dialog of a delivery, ready."""
    await opened(window, number)
    window.deliveries.delivery.replay.click()
    dialog = window.deliveries.deeds.replays.dialog
    assert dialog is not None
    await until(lambda: dialog.is_settled and not dialog._steady.isActive())
    return dialog


def place(tree: EditableTree, path: str) -> QModelIndex:
    """The cell of a value."""
    model, parent = tree.values, QModelIndex()
    for step in path.split("."):
        rows = (model.index(row, 0, parent) for row in range(model.rowCount(parent)))
        parent = next(index for index in rows if index.data() == step)
    return parent.sibling(parent.row(), 1)


def answered(status: int, body: bytes = b"") -> bytes:
    """An answer as it goes over the wire."""
    head = b"HTTP/1.1 %d Said\r\nContent-Type: application/json\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
    return head % (status, len(body)) + body


def verdict(request: Recorded, now: int) -> str:
    """What a provider's receiver makes of a request that came to it."""
    secrets = (NamedSecret("of the receiver", SECRET, "its own"),)
    return PROVIDER.verify(request.headers, request.body, secrets, now).status.value


async def _post(url: str, headers: Headers, body: bytes) -> int | None:
    sender = HttpSender()
    try:
        return (await sender.send(url, ((b"Content-Type", b"application/json"), *headers), body)).status
    finally:
        await sender.aclose()
