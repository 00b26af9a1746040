"""The four receivers as processes: started, examined, ended."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from paysg_desktop.domain.clock import SystemClock
from paysg_desktop.forwarding.sender import HttpSender
from paysg_desktop.providers.registry import get
from paysg_desktop.sandbox.examination.examination import Examination, Order
from paysg_desktop.sandbox.examination.records import Sheet
from tests.receivers.pretended import SECRETS, at_once

FOLDER = Path(__file__).parent
ROOT = FOLDER.parents[1]
SLOW_S = 0.3


@dataclass(frozen=True)
class Receiver:
    """One of the four; `module` is what Node has to find, empty where nothing is needed."""

    name: str
    title: str
    provider: str
    file: str
    module: str = ""

    @property
    def command(self) -> list[str]:
        if self.file.endswith(".py"):
            return [sys.executable, "-m", f"tests.receivers.{self.file[:-3]}"]
        return ["node", str(FOLDER / self.file)]


RECEIVERS = (
    Receiver("flask", "Flask, the gateway's guide", "gateway", "flask_gateway.py"),
    Receiver("express", "Express, the gateway's guide", "gateway", "express_gateway.js", "express"),
    Receiver("fastapi", "FastAPI, Yoco's guide", "yoco", "fastapi_yoco.py"),
    Receiver("node", "Node's http, PaySG's guide", "paysg", "node_paysg.js", "http"),
)


def lacks(receiver: Receiver) -> str:
    """Why it can't run on this computer, and what helps; empty where it can."""
    if not receiver.module:
        return ""
    if shutil.which("node") is None:
        return "Node.js is not installed, so its receivers were NOT examined."
    found = subprocess.run(["node", "-e", f"require('{receiver.module}')"], capture_output=True, check=False)
    if found.returncode == 0:
        return ""
    return (
        f"Node.js finds no {receiver.module}, so its receiver was NOT examined. `npm install {receiver.module}` "
        "in some folder, and set NODE_PATH to its node_modules."
    )


@contextmanager
def running(receiver: Receiver) -> Iterator[str]:
    """Where it listens; it has ended when the block has."""
    process = subprocess.Popen(
        receiver.command,
        cwd=ROOT,
        env=os.environ | {"RECEIVER_SECRET": SECRETS[receiver.provider]},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout is not None
    try:
        port = process.stdout.readline().strip()
        assert port, f"{receiver.name} ended with {process.wait(10)}"
        yield f"http://127.0.0.1:{port}"
    finally:
        process.kill()
        process.wait(30)
        process.stdout.close()


def examined_for_real(url: str, provider: str, **order: Any) -> Sheet:
    """Over real HTTP, by the program's own sender, without its pauses."""
    pause = order.pop("pause", at_once)

    async def run() -> Sheet:
        sender = HttpSender()
        try:
            wanted = Order(url, get(provider), SECRETS[provider], **order)
            return await Examination(sender, SystemClock(), wanted, pause).run()
        finally:
            await sender.aclose()

    return asyncio.run(run())


def examine(receiver: Receiver) -> Sheet:
    """Everything, slow cases included, with its counter."""
    with running(receiver) as origin:
        return examined_for_real(
            f"{origin}/webhooks",
            receiver.provider,
            has_slow=True,
            slow_s=SLOW_S,
            counter_url=f"{origin}/booked",
        )
