"""The gateway's Flask sample: compare the digest of the body, look at the type, act."""

from __future__ import annotations

import hashlib
import hmac
import logging
import os
from typing import Any

from flask import Flask, jsonify, request
from werkzeug.serving import make_server

SECRET = os.environ["RECEIVER_SECRET"]

app = Flask("receiver")
payments: list[dict[str, Any]] = []


@app.route("/webhooks", methods=["POST"])
def handle_webhook() -> Any:
    signature = request.headers.get("X-Signature")
    body = request.get_data(as_text=True)
    expected = hmac.new(SECRET.encode(), body.encode(), hashlib.sha256).hexdigest()
    if signature != expected:
        return "Invalid signature", 400
    event = request.json
    if event["type"] == "payment.completed":
        payments.append(event["data"])
    elif event["type"] == "payment.failed":
        app.logger.warning("A payment failed")
    return jsonify(success=True)


@app.get("/booked")
def booked() -> Any:
    return jsonify(count=len(payments))


if __name__ == "__main__":
    logging.getLogger("werkzeug").setLevel(logging.CRITICAL)
    server = make_server("127.0.0.1", 0, app, threaded=True)
    print(server.server_port, flush=True)
    server.serve_forever()
