"""A running sandbox, a client that speaks to it, and a receiver for its webhooks: all real HTTP on loopback."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

from paysg_desktop.domain.clock import SystemClock
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.ports import Clock
from paysg_desktop.sandbox.server.server import SandboxServer
from paysg_desktop.sandbox.server.switches import SandboxOptions
from paysg_desktop.sandbox.server.world import Pause

CREATION = {
    "reference_id": "INV-2026-0042",
    "payer_name": "Example Payer",
    "payer_email": "payer@example.sg",
    "description": "Permit renewal 2026",
    "amount_in_cents": 1234,
    "metadata": {"branch_code": "123"},
}
WITHIN_S = 20.0


@dataclass
class Caller:
    """Speaks to one sandbox with its keys."""

    server: SandboxServer
    http: httpx.AsyncClient

    @property
    def list_url(self) -> str:
        return f"{self.server.base_url}/v1/payment-services/{self.server.payment_service_ids[0]}/payments"

    async def list(self, **query: Any) -> httpx.Response:
        return await self.http.get(self.list_url, params=query)

    async def get(self, payment_id: str) -> httpx.Response:
        return await self.http.get(f"{self.list_url}/{payment_id}")

    async def create(self, key: str | None = None, **changes: Any) -> httpx.Response:
        """Create a payment of CREATION with some members changed; None takes one away."""
        wanted = {name: value for name, value in (CREATION | changes).items() if value is not None}
        return await self.http.post(self.list_url, json=wanted, headers=_key(key))

    async def made(self, **changes: Any) -> str:
        """The id of a new payment."""
        answer = await self.create(**changes)
        assert answer.is_success, answer.text
        return str(answer.json()["id"])

    async def paid(self, **changes: Any) -> str:
        payment_id = await self.made(**changes)
        self.server.pay(payment_id)
        return payment_id

    async def act(self, payment_id: str, action: str, body: Any = None, key: str | None = None) -> httpx.Response:
        url = f"{self.list_url}/{payment_id}/{action}"
        return await self.http.post(url, json={} if body is None else body, headers=_key(key))

    async def refund(self, payment_id: str, minor: int, key: str | None = None) -> httpx.Response:
        return await self.act(payment_id, "refund", {"refund_amount_in_cents": minor}, key)

    async def yoco(self, method: str, path: str, body: Any = None, key: str | None = None) -> httpx.Response:
        headers = {"authorization": f"Bearer {self.server.yoco_key}"} | _key(key)
        return await self.http.request(method, self.server.yoco_url + path, json=body, headers=headers)

    async def control(self, method: str, path: str, body: Any = None) -> httpx.Response:
        headers = {"x-sandbox-token": self.server.control_token}
        return await self.http.request(
            method, f"{self.server.base_url}/_sandbox/{path}", json=body, headers=headers
        )


@asynccontextmanager
async def running(
    folder: Path, clock: Clock | None = None, pause: Pause = asyncio.sleep, **options: Any
) -> AsyncIterator[Caller]:
    """A sandbox in `folder` and somebody who calls it."""
    server = SandboxServer(folder, clock or SystemClock(), 0, SandboxOptions(**options), pause)
    await server.start()
    try:
        headers = {"x-api-key": server.paysg_key}
        async with httpx.AsyncClient(headers=headers, trust_env=False, timeout=WITHIN_S) as http:
            yield Caller(server, http)
    finally:
        await server.stop()


@dataclass
class Received:
    """One request as it came."""

    path: str
    headers: Headers
    body: bytes = field(repr=False)

    def header(self, name: str) -> str:
        return next(value.decode() for key, value in self.headers if key.lower() == name.lower().encode())


@dataclass
class Receiver:
    """Takes requests and answers them with the statuses given, then with 200; None breaks the connection."""

    url: str
    statuses: list[int | None]
    requests: list[Received] = field(default_factory=list)
    arrived: asyncio.Event = field(default_factory=asyncio.Event)

    async def wait(self, count: int) -> list[Received]:
        """Until so many requests have come."""
        async with asyncio.timeout(WITHIN_S):
            while len(self.requests) < count:
                self.arrived.clear()
                await self.arrived.wait()
        return self.requests

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                request_line, *lines = head[:-4].split(b"\r\n")
                headers = tuple(
                    (name, value.strip()) for name, _, value in (line.partition(b":") for line in lines)
                )
                length = next((int(value) for name, value in headers if name.lower() == b"content-length"), 0)
                body = await reader.readexactly(length)
                self.requests.append(Received(request_line.split()[1].decode(), headers, body))
                status = self.statuses.pop(0) if self.statuses else 200
                if status is None:
                    break
                writer.write(f"HTTP/1.1 {status} X\r\nContent-Length: 0\r\n\r\n".encode())
                await writer.drain()
                self.arrived.set()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            self.arrived.set()
            writer.close()


@asynccontextmanager
async def receiving(statuses: Iterable[int | None] = ()) -> AsyncIterator[Receiver]:
    """A receiver on loopback."""
    receiver = Receiver("", list(statuses))
    server = await asyncio.start_server(receiver.serve, "127.0.0.1", 0)
    receiver.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/h/1"
    try:
        yield receiver
    finally:
        server.close()


def _key(key: str | None) -> dict[str, str]:
    return {} if key is None else {"idempotency-key": key}
