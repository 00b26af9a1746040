"""From a Standard Webhooks secret to its key (signatures.md, section 2)."""

from __future__ import annotations

import base64
import binascii

from paysg_desktop.domain.verification import NamedSecret
from paysg_desktop.signatures.secret_checks import SecretFinding, find_fault

PREFIX = "whsec_"
PUBLIC_PREFIX = "whpk_"
FEWEST_BYTES = 24


class KeyProblem(ValueError):
    """A secret that gives no key: the cause code and a sentence without any part of it."""

    def __init__(self, cause: str, explanation: str) -> None:
        super().__init__(explanation)
        self.cause = cause


def read_key(secret: str) -> bytes:
    """The bytes of the base64 text after `whsec_`, or of the whole text; padding may be missing.

    Raises KeyProblem for `secret_malformed`; a key may be shorter than FEWEST_BYTES.
    """
    text = secret.removeprefix(PREFIX)
    try:
        key = base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if not key:
        raise KeyProblem("secret_malformed", "has not the form of a signing secret: whsec_ and base64.")
    return key


def find_key_fault(secret: NamedSecret) -> SecretFinding | None:
    """What is wrong with a secret of this scheme, as far as it shows."""
    odd = find_fault(secret)
    if odd is not None:
        return odd
    try:
        key = read_key(secret.value)
    except KeyProblem as problem:
        return SecretFinding(problem.cause, f"The secret “{secret.name}” {problem}")
    if len(key) >= FEWEST_BYTES:
        return None
    text = f"The secret “{secret.name}” is too short: a part of it may be missing."
    return SecretFinding("secret_truncated", text)
