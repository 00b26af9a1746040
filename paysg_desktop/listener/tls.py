"""TLS with files that somebody else keeps: what is wrong with them is said before anybody can connect."""

from __future__ import annotations

import ssl
import stat
import sys
from pathlib import Path

from paysg_desktop.domain.errors import RefusedError, UsageError
from paysg_desktop.domain.times import SINGAPORE, to_datetime
from paysg_desktop.listener.certificate import validity

_MODES_OF_OTHERS = stat.S_IRWXO | stat.S_IWGRP
_ENCRYPTED = "ENCRYPTED"


def server_context(certificate: Path, key: Path, now: int) -> ssl.SSLContext:
    """What ends TLS with this certificate (with its chain) and its key, both PEM; `now` in microseconds UTC.

    Raises UsageError, and RefusedError for a key that others may read.
    """
    _require_valid(certificate, now)
    _require_private(key)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.set_alpn_protocols(["http/1.1"])
    try:
        # The password is never asked for on a terminal: an encrypted key was refused above.
        context.load_cert_chain(certificate, key, password="")
    except ssl.SSLError as error:
        raise UsageError(_why(error, certificate, key)) from None
    except OSError as error:
        raise UsageError(f"The key or certificate can't be read: {error.strerror}. Nothing was opened.") from None
    return context


def _require_valid(certificate: Path, now: int) -> None:
    text = _read(certificate, "certificate", "listener.tls_certificate")
    try:
        begins, ends = validity(text)
    except ValueError:
        raise UsageError(
            f"{certificate} holds no certificate in PEM form, a text that begins with -----BEGIN CERTIFICATE-----"
            ". Give the server's certificate with its chain behind it."
        ) from None
    if now >= ends:
        raise UsageError(
            f"The certificate {certificate} expired on {_day(ends)}, so no proxy would trust it. Put the renewed "
            "one in its place and start again. Nothing was opened."
        )
    if now < begins:
        raise UsageError(
            f"The certificate {certificate} holds only from {_day(begins)} on. Check this computer's clock, or "
            "give the certificate that holds now."
        )


def _require_private(key: Path) -> None:
    text = _read(key, "key", "listener.tls_key")
    if _ENCRYPTED in text:
        raise UsageError(
            f"The key {key} is locked with a password, which nobody is there to type. Give a key without one in a "
            "file that only this user can read."
        )
    if "PRIVATE KEY-----" not in text:
        raise UsageError(f"{key} holds no private key in PEM form. Give the key that belongs to the certificate.")
    if sys.platform != "win32" and key.stat().st_mode & _MODES_OF_OTHERS:
        raise RefusedError(
            f"Other users of this computer can read or change the key {key}. Take that away with "
            f"`chmod 600 {key}` (640 where a group needs it) and start again. Nothing was opened."
        )


def _read(path: Path, what: str, setting: str) -> str:
    try:
        return path.read_bytes().decode("ascii", "replace")
    except OSError as error:
        raise UsageError(
            f"The {what} {path} can't be read: {error.strerror}. Check the setting {setting}. Nothing was opened."
        ) from None


def _why(error: ssl.SSLError, certificate: Path, key: Path) -> str:
    if error.reason == "KEY_VALUES_MISMATCH":
        return f"The key {key} does not belong to the certificate {certificate}. Give two that were made together."
    if error.reason in ("EE_KEY_TOO_SMALL", "CA_MD_TOO_WEAK", "CA_KEY_TOO_SMALL"):
        return f"The certificate {certificate} is too weak for today ({error.reason}). Ask for a new one."
    return (
        f"The certificate {certificate} and the key {key} can't be used: {error.reason or 'no valid PEM files'}."
    )


def _day(micros: int) -> str:
    return f"{to_datetime(micros).astimezone(SINGAPORE):%Y-%m-%d %H:%M} (+08:00)"
