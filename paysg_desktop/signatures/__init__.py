"""Signature schemes: bytes, headers, secrets and a time in, a `Verification` out. No I/O, no clock."""
