"""From a gateway's secret to its key."""

from __future__ import annotations

from paysg_desktop.domain.verification import NamedSecret
from paysg_desktop.signatures.digests import read_base64, read_hex
from paysg_desktop.signatures.secret_checks import SecretFinding, find_fault, secret_bytes


def read_key(secret: str, key_encoding: str) -> bytes | None:
    """The key's bytes; None for a secret that is not written in its encoding, or gives no key at all."""
    if key_encoding == "base64":
        return read_base64(secret)
    if key_encoding == "hex":
        return read_hex(secret)
    return secret_bytes(secret)


def find_key_fault(secret: NamedSecret, key_encoding: str) -> SecretFinding | None:
    """What is wrong with a secret, as far as it shows."""
    odd = find_fault(secret)
    if odd is not None or read_key(secret.value, key_encoding) is not None:
        return odd
    text = f"The secret “{secret.name}” is not written in {key_encoding}, as this endpoint expects it."
    return SecretFinding("secret_malformed", text)
