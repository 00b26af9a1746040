"""A desk that may die at any step: before and after every commit and every request, and while one is under way."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine, Sequence
from concurrent.futures import Future
from typing import Any, TypeVar

from paysg_desktop.domain.api import PaymentPage, PaymentRecord
from paysg_desktop.domain.delivery import NewDelivery
from paysg_desktop.domain.ports import PaymentsApi
from paysg_desktop.domain.tasks import spawn
from paysg_desktop.store.writer import Writer

T = TypeVar("T")


class Killed(BaseException):
    """The process is gone. Nothing of the program may catch it and go on."""


class Life:
    """One process's life. `left` steps are left to it; None for as long as it likes."""

    def __init__(self, left: int | None = None) -> None:
        self.left = left
        self.steps: list[str] = []
        self.is_over = False
        self._lock = threading.Lock()
        self._dying: list[Callable[[], None]] = []

    def step(self, name: str) -> None:
        """Something that could be the last thing that is done. Raises Killed."""
        with self._lock:
            self._require()
            self.steps.append(name)
            if self.left is None:
                return
            self.left -= 1
            if self.left >= 0:
                return
            self.is_over = True
            dying, self._dying = self._dying, []
        for each in dying:
            each()
        raise Killed(name)

    def end(self) -> None:
        """Die now."""
        with self._lock:
            self.is_over = True
            dying, self._dying = self._dying, []
        for each in dying:
            each()

    def on_death(self, act: Callable[[], None]) -> None:
        with self._lock:
            self._require()
            self._dying.append(act)

    def require(self) -> None:
        with self._lock:
            self._require()

    def _require(self) -> None:
        if self.is_over:
            raise Killed("dead already")


class MortalWriter:
    """The store's writer as a process that may die sees it."""

    def __init__(self, writer: Writer, life: Life) -> None:
        self._writer = writer
        self._life = life

    def __getattr__(self, name: str) -> Any:
        return getattr(self._writer, name)

    def call(self, work: Callable[[Any], T]) -> Future[T]:
        return self._mortal(lambda: self._writer.call(work))

    def change(self, work: Callable[[Any], Any]) -> Future[Any]:
        return self._mortal(lambda: self._writer.change(work))

    def append_all(self, deliveries: Sequence[NewDelivery], note: Callable[..., Any]) -> Future[Any]:
        return self._mortal(lambda: self._writer.append_all(deliveries, note))

    def settle(self) -> None:
        self._life.require()
        self._writer.settle()

    def _mortal(self, start: Callable[[], Future[T]]) -> Future[T]:
        self._life.step("before a commit")
        outer: Future[T] = Future()

        def end(inner: Future[T]) -> None:
            try:
                result = inner.result()
                self._life.step("after a commit")
                outer.set_result(result)
            except BaseException as error:  # noqa: BLE001 - it is the caller's, as of any future
                outer.set_exception(error)

        start().add_done_callback(end)
        return outer


class MortalApi:
    """An account's API as a process that may die uses it. `saw` is told of every payment that is read."""

    def __init__(
        self, api: PaymentsApi, life: Life, saw: Callable[[PaymentRecord], None], *, is_kept: bool = False
    ) -> None:
        self._api = api
        self._is_kept = is_kept
        self._life = life
        self._saw = saw

    @property
    def clock_offset_s(self) -> int | None:
        return self._api.clock_offset_s

    async def page(self, after: str | None = None) -> PaymentPage:
        return await self._mortal("page", self._api.page(after))

    async def payment(self, payment_id: str) -> PaymentRecord:
        record = await self._mortal("read", self._api.payment(payment_id))
        self._saw(record)
        return record

    async def create(self, body: bytes, idempotency_key: str) -> PaymentRecord:
        return await self._mortal("create", self._api.create(body, idempotency_key))

    async def send_email(self, payment_id: str) -> None:
        await self._mortal("send_email", self._api.send_email(payment_id))

    async def cancel(self, payment_id: str) -> PaymentRecord | None:
        return await self._mortal("cancel", self._api.cancel(payment_id))

    async def refund(self, payment_id: str, body: bytes, idempotency_key: str) -> PaymentRecord | None:
        record = await self._mortal("refund", self._api.refund(payment_id, body, idempotency_key))
        if record is not None:
            self._saw(record)
        return record

    async def aclose(self) -> None:
        if not self._is_kept:
            await self._api.aclose()

    async def _mortal(self, name: str, work: Coroutine[Any, Any, T]) -> T:
        """The request, given up with its connection where the process dies while it is under way."""
        loop = asyncio.get_running_loop()
        gone = asyncio.Event()
        try:
            self._life.step(f"before {name}")
            self._life.on_death(lambda: loop.call_soon_threadsafe(gone.set))
        except Killed:
            work.close()
            raise
        task, death = spawn(work), spawn(gone.wait())
        try:
            await asyncio.wait({task, death}, return_when=asyncio.FIRST_COMPLETED)
            self._life.require()
            try:
                return await task
            finally:
                self._life.step(f"after {name}")
        finally:
            death.cancel()
            task.cancel()
            await asyncio.gather(task, death, return_exceptions=True)
