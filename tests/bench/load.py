"""The load: unique signed events over keep-alive connections, from a process of its own.

    python -m tests.bench.load URL CONNECTIONS SECONDS [RATE]

With PAYSG_BENCH_FORGED set, every event is signed with another secret; with PAYSG_BENCH_FRESH, every one has a
connection of its own. Prints one JSON object: answers, non-2xx
answers, seconds, and the latency quantiles in milliseconds. Requests are made before the clock starts. With a RATE
they are offered at that pace, and latency counts from when each was due.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import os
import sys
import time
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from tests.signing import SECRET, event

PREPARED = 60_000


@dataclass
class Tally:
    answers: int = 0
    failures: int = 0
    latencies_s: list[float] = field(default_factory=list)


def requests(host: str, path: str, count: int, first: int) -> list[bytes]:
    """Whole HTTP requests as bytes."""
    made = []
    t = str(time.time_ns() // 1_000_000)
    template = event(0)
    key = (SECRET + "-forged" * ("PAYSG_BENCH_FORGED" in os.environ)).encode()
    for number in range(first, first + count):
        body = template.replace(b"PAY000000000000000000", b"PAY%018d" % number).replace(
            b"evt_000000000000", b"evt_%012d" % number
        )
        digest = hmac.new(key, t.encode() + b"." + body, hashlib.sha256).hexdigest()
        head = (
            f"POST {path} HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\n"
            f"PaySG-Signature: t={t}, v1={digest}\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        made.append(head.encode() + body)
    return made


async def exchange(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, request: bytes) -> bool:
    """Send one request and read its whole answer; whether it was a 2xx."""
    writer.write(request)
    head = await reader.readuntil(b"\r\n\r\n")
    length = next((int(line[15:]) for line in head.split(b"\r\n") if line[:15].lower() == b"content-length:"), 0)
    if length:
        await reader.readexactly(length)
    return head[9:10] == b"2"


async def worker(url: str, queue: list[tuple[float, bytes]], until: float, tally: Tally) -> None:
    parts = urlsplit(url)
    is_fresh = "PAYSG_BENCH_FRESH" in os.environ
    reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
    while queue and time.perf_counter() < until:
        due, request = queue.pop()
        pause = due - time.perf_counter()
        if pause > 0:
            await asyncio.sleep(pause)
        began = due or time.perf_counter()
        if is_fresh:
            writer.close()
            reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
        is_good = await exchange(reader, writer, request)
        tally.latencies_s.append(time.perf_counter() - began)
        tally.answers += is_good
        tally.failures += not is_good
    writer.close()


async def run(url: str, connections: int, seconds: float, rate: float | None, first: int) -> dict[str, float]:
    parts = urlsplit(url)
    count = PREPARED if rate is None else int(rate * seconds)
    made = requests(parts.netloc, parts.path, count, first)
    start = time.perf_counter() + 0.05
    queue = [(start + number / rate if rate else 0.0, request) for number, request in enumerate(made)][::-1]
    tally = Tally()
    until = start + seconds + (5 if rate else 0)
    await asyncio.gather(*(worker(url, queue, until, tally) for _ in range(connections)))
    took_s = time.perf_counter() - start
    ordered = sorted(tally.latencies_s)
    at = {
        name: ordered[min(len(ordered) - 1, int(len(ordered) * share))] * 1000 for name, share in QUANTILES.items()
    }
    return {"answers": tally.answers, "failures": tally.failures, "seconds": took_s, **at}


QUANTILES = {"p50_ms": 0.5, "p95_ms": 0.95, "p99_ms": 0.99, "max_ms": 1.0}


if __name__ == "__main__":
    url, connections, seconds = sys.argv[1], int(sys.argv[2]), float(sys.argv[3])
    rate = float(sys.argv[4]) if len(sys.argv) > 4 and sys.argv[4] != "0" else None
    first = int(sys.argv[5]) if len(sys.argv) > 5 else time.time_ns() // 1000 % 10**11
    print(json.dumps(asyncio.run(run(url, connections, seconds, rate, first))))
