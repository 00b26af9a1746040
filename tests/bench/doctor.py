"""How long the doctor looks at one delivery, beside as many bare HMACs as its search makes.

    python -m tests.bench doctor

The worst case is a signature that nothing explains: the whole search is made. Beside it, one that two changes of
the body explain. The body is a PaySG event of 4 kB.
"""

from __future__ import annotations

import base64
import gc
import hashlib
import hmac
import json
import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from paysg_desktop.domain.finding import Case
from paysg_desktop.domain.headers import Headers
from paysg_desktop.domain.ports import Provider
from paysg_desktop.domain.verification import NamedSecret
from paysg_desktop.providers.registry import PROVIDERS
from tests.bench.bars import Bar, holds
from tests.signing import event

SIZE = 4096
ROUNDS = 60
BARE = 900
MEDIAN_MS, MOST_MS = 20.0, 100.0
NOW_S = 1_763_697_600
_OTHERS = 5


def body() -> bytes:
    """A compact event of SIZE bytes with all that may be written in two ways."""
    made = json.loads(event(1))
    made["data"]["object"]["metadata"] = {"note": "Löwe & Söhne 付款 <a/b> "}
    missing = SIZE - len(_compact(made))
    made["data"]["object"]["metadata"]["more"] = "x/y & é " * (missing // 9 - 2)
    return _compact(made)


def _compact(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def secret(number: int) -> str:
    return "whsec_" + base64.b64encode(bytes([number]) * 24).decode()


def headers(digest: bytes) -> Headers:
    """The headers of all three schemes at once; each provider reads its own."""
    return (
        (b"PaySG-Signature", f"t={NOW_S}000, v1={digest.hex()}".encode()),
        (b"webhook-id", b"msg_1"),
        (b"webhook-timestamp", str(NOW_S).encode()),
        (b"webhook-signature", b"v1," + base64.b64encode(digest)),
        (b"X-Signature", digest.hex().encode()),
        (b"Host", b"hooks.example.gov.sg"),
    )


def case(content: bytes, digest: bytes) -> Case:
    """Two accepted secrets, a retired one, and those of five other endpoints."""
    named = [
        NamedSecret(f"secret {number}", secret(number), f"endpoint {number}") for number in range(3 + _OTHERS)
    ]
    return Case(
        method="POST",
        headers=headers(digest),
        body=content,
        now=NOW_S * 1_000_000,
        secrets=tuple(named[:2]),
        retired=tuple(named[2:3]),
        others=tuple(named[3:]),
        urls=("https://hooks.example.gov.sg/h/1", "http://127.0.0.1:8787/h/1"),
    )


def timed(work: Callable[[], object]) -> list[float]:
    """Milliseconds of each round, sorted."""
    work()
    gc.collect()
    taken = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        work()
        taken.append((time.perf_counter() - began) * 1000)
    return sorted(taken)


def two_changes(provider: Provider, content: bytes) -> Case:
    """Key-sorted when it was signed, base64 on arrival: two changes of the body, the sorting among the last."""
    was_signed = json.dumps(json.loads(content), ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    arrived = base64.b64encode(content)
    return replace(case(arrived, b""), headers=provider.sign(was_signed.encode(), secret(1), NOW_S * 1_000_000))


def report(name: str, taken: list[float], bare: float) -> Bar:
    median, most = statistics.median(taken), taken[-1]
    print(
        f"  {name:<22} median {median:5.1f} ms, slowest {most:5.1f} ms = {median / bare:.1f} x {BARE} bare "
        f"HMACs ({bare:.1f} ms)"
    )
    return holds(
        f"doctor, {name}",
        median <= MEDIAN_MS and most <= MOST_MS,
        f"median <= {MEDIAN_MS:.0f}, slowest <= {MOST_MS:.0f} ms",
        f"{median:.1f} ms, {most:.1f} ms",
    )


def run() -> list[Bar]:
    content = body()
    print(f"\nThe signature doctor: one delivery of {len(content):,} bytes, {ROUNDS} rounds")
    key = secret(0).encode()
    bare = statistics.median(timed(lambda: [hmac.digest(key, content, hashlib.sha256) for _ in range(BARE)]))
    bars = []
    for name, provider in PROVIDERS.items():
        examine = provider.examine
        for kind, given in (
            ("nothing fits", case(content, b"\xa5" * 32)),
            ("two changes", two_changes(provider, content)),
        ):
            found = examine(given)
            expected = 2 if kind == "two changes" else 0
            if found is None or len(found.changes) != expected:
                raise RuntimeError(f"{name}, {kind}: the search ended with {found}")
            bars.append(report(f"{name}, {kind}", timed(partial(examine, given)), bare))
    return bars
