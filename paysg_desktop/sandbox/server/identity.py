"""What makes one sandbox: its keys, its payment services and its signing secrets, all made up."""

from __future__ import annotations

import base64
import secrets
import string
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field, fields

from paysg_desktop.sandbox.server.state import State

_CHARACTERS = string.ascii_letters + string.digits
_TABLE, _KEY = "identity", "own"


@dataclass(frozen=True, slots=True)
class Identity:
    """Made once a folder, so that an account that was connected stays connected."""

    paysg_key: str = field(repr=False)
    yoco_key: str = field(repr=False)
    gateway_token: str = field(repr=False)
    webhook_secret: str = field(repr=False)
    """What PaySG's and the gateway's webhooks are signed with where no other secret was given: 64 hex digits."""
    payment_service_ids: tuple[str, str]
    creator_id: str


def identity_of(state: State) -> Identity:
    """The folder's identity, made and kept the first time."""
    known = state.get(_TABLE, _KEY)
    if known is not None:
        return Identity(**{**known, "payment_service_ids": tuple(known["payment_service_ids"])})
    made = Identity(
        paysg_key=f"paysg_demo_{random_letters(32)}",
        yoco_key=f"sk_demo_{random_letters(32)}",
        gateway_token=f"gateway_demo_{random_letters(32)}",
        webhook_secret=secrets.token_hex(32),
        payment_service_ids=(f"payment_service_{uuid.uuid4()}", f"payment_service_{uuid.uuid4()}"),
        creator_id=f"user_{uuid.uuid4()}",
    )
    state.put(_TABLE, _KEY, dict(_members(made)))
    return made


def random_letters(count: int) -> str:
    return "".join(secrets.choice(_CHARACTERS) for _ in range(count))


def new_yoco_secret() -> str:
    """A signing secret in Yoco's form."""
    return f"whsec_{base64.b64encode(secrets.token_bytes(24)).decode()}"


def _members(made: Identity) -> Mapping[str, object]:
    return {each.name: getattr(made, each.name) for each in fields(made)}
