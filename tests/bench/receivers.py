"""What we measure against: an empty uvicorn, and the Flask + SQLite receiver that gateways' guides teach.

Each is one process, as ours is; Flask runs under gunicorn with eight threads.

python -m tests.bench.receivers empty PORT
python -m tests.bench.receivers half PORT
python -m tests.bench.receivers flask PORT DATABASE
"""

from __future__ import annotations

import hashlib
import hmac
import sqlite3
import sys
from typing import Any

import uvicorn

from tests.signing import SECRET


async def empty(scope: dict[str, Any], receive: Any, send: Any) -> None:
    """Answers an empty 200 to everything."""
    await receive()
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"0")]})
    await send({"type": "http.response.body", "body": b""})


class Half:
    """Answers 500 and 200 in turn."""

    def __init__(self) -> None:
        self._count = 0

    async def __call__(self, scope: dict[str, Any], receive: Any, send: Any) -> None:
        await receive()
        self._count += 1
        status = 500 if self._count % 2 else 200
        await send({"type": "http.response.start", "status": status, "headers": [(b"content-length", b"0")]})
        await send({"type": "http.response.body"})


def flask_app(database: str) -> Any:
    """Verify, insert, commit: one transaction a delivery."""
    from flask import Flask, request

    with sqlite3.connect(database) as setup:
        setup.execute("PRAGMA journal_mode = WAL")
        setup.execute("CREATE TABLE IF NOT EXISTS events (id INTEGER PRIMARY KEY, event TEXT UNIQUE, body BLOB)")
    app = Flask("receiver")

    @app.post("/hook")
    def hook() -> tuple[str, int]:
        body = request.get_data()
        parts = dict(part.strip().split("=", 1) for part in request.headers["PaySG-Signature"].split(","))
        expected = hmac.new(SECRET.encode(), parts["t"].encode() + b"." + body, hashlib.sha256).hexdigest()
        if not hmac.compare_digest(expected, parts["v1"]):
            return "", 401
        event = request.get_json()
        with sqlite3.connect(database, timeout=30) as connection:
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("INSERT OR IGNORE INTO events (event, body) VALUES (?, ?)", (event["id"], body))
        return "", 200

    return app


def serve_flask(port: str, database: str) -> None:
    from gunicorn.app.base import BaseApplication

    class Application(BaseApplication):  # type: ignore[misc]
        def load_config(self) -> None:
            self.cfg.set("bind", f"127.0.0.1:{port}")
            self.cfg.set("workers", 1)
            self.cfg.set("threads", 8)
            self.cfg.set("keepalive", 30)
            self.cfg.set("loglevel", "critical")

        def load(self) -> Any:
            return flask_app(database)

    Application().run()


if __name__ == "__main__":
    if sys.argv[1] in ("empty", "half"):
        app = empty if sys.argv[1] == "empty" else Half()
        uvicorn.run(app, port=int(sys.argv[2]), log_level="critical", http="httptools", lifespan="off")
    else:
        serve_flask(sys.argv[2], sys.argv[3])
