"""Requests that register an address, in the forms that people paste. A key's place is marked, never filled."""

from __future__ import annotations

import json
import shlex
from collections.abc import Mapping
from typing import Any

from paysg_desktop.domain.registration import Registration


def post_request(what_to_do: str, address: str, key_mark: str, content: Mapping[str, Any]) -> Registration:
    """A `POST` of JSON with a bearer key; `key_mark` stands where the key goes, like `<secret-key>`."""
    text = json.dumps(content, ensure_ascii=False)
    headers = (f"Authorization: Bearer {key_mark}", "Content-Type: application/json")
    options = " ".join(f"--header {shlex.quote(header)}" for header in headers)
    return Registration(
        what_to_do,
        request="\n".join((f"POST {address}", *headers, "", text)),
        curl=f"curl --request POST {shlex.quote(address)} {options} --data {shlex.quote(text)}",
    )
