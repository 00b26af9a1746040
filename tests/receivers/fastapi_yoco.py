"""Yoco's steps in FastAPI: take the three headers, sign the same text, compare, and know four types."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import os
import socket
from typing import Any

import uvicorn
from fastapi import FastAPI, HTTPException, Request

SECRET = os.environ["RECEIVER_SECRET"]
HANDLED = {"payment.succeeded", "payment.failed", "refund.succeeded", "refund.failed"}

app = FastAPI()
payments: list[dict[str, Any]] = []


@app.post("/webhooks")
async def handle_webhook(request: Request) -> dict[str, bool]:
    body = (await request.body()).decode()
    message = f"{request.headers['webhook-id']}.{request.headers['webhook-timestamp']}.{body}"
    key = base64.b64decode(SECRET.split("_")[1])
    expected = base64.b64encode(hmac.new(key, message.encode(), hashlib.sha256).digest()).decode()
    signature = request.headers["webhook-signature"].split(" ")[0].split(",")[1]
    if not hmac.compare_digest(expected, signature):
        raise HTTPException(403, "Invalid signature")
    event = json.loads(body)
    if event["type"] not in HANDLED:
        raise HTTPException(400, "Unknown event type")
    if event["type"] == "payment.succeeded":
        payments.append(event["payload"])
    return {"received": True}


@app.get("/booked")
def booked() -> int:
    return len(payments)


if __name__ == "__main__":
    # Named as TCP, so that asyncio sends small answers at once.
    bound = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    bound.bind(("127.0.0.1", 0))
    bound.listen()
    print(bound.getsockname()[1], flush=True)
    uvicorn.Server(uvicorn.Config(app, log_level="critical")).run(sockets=[bound])
