"""Authenticode signatures for Windows' files, by osslsigncode. Passwords come from files, never as arguments."""

from __future__ import annotations

import shutil
import struct
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from paysg_dev.problems import ProblemError
from paysg_dev.processes import run_quietly, say

PKCS12, PASSWORD_FILE, TIMESTAMP = "PAYSG_SIGN_PKCS12", "PAYSG_SIGN_PASSWORD_FILE", "PAYSG_SIGN_TIMESTAMP"
_CODE = (".exe", ".dll", ".pyd")
_SECURITY_ENTRY = 4
"""Which of a PE file's directories holds its signature (Microsoft's PE format, optional header)."""


def can_sign(env: Mapping[str, str]) -> bool:
    """Whether a certificate is named in the environment."""
    return bool(env.get(PKCS12))


def sign_windows(targets: Sequence[Path], env: Mapping[str, str]) -> int:
    """Sign files, and in folders all code that nobody has signed yet; return how many.

    `PAYSG_SIGN_PKCS12` names the certificate with its key, `PAYSG_SIGN_PASSWORD_FILE` the file with its password,
    `PAYSG_SIGN_TIMESTAMP` the URL of a time-stamping service; without one, signatures end with the certificate.
    """
    if not can_sign(env):
        raise ProblemError(f"Nothing was signed: {PKCS12} names no certificate.")
    files = list(_files(targets))
    for file in files:
        sign(file, env)
    say(f"Signed {len(files)} files{'' if env.get(TIMESTAMP) else ', without a time stamp'}")
    return len(files)


def sign(file: Path, env: Mapping[str, str]) -> None:
    """Put a signature into one file, in place of one that is there."""
    fresh = file.with_name(f"{file.name}.signed")
    fresh.unlink(missing_ok=True)
    password = ["-readpass", env[PASSWORD_FILE]] if env.get(PASSWORD_FILE) else []
    stamp = ["-ts", env[TIMESTAMP]] if env.get(TIMESTAMP) else []
    command = [osslsigncode(), "sign", "-pkcs12", env[PKCS12], *password, "-h", "sha256", "-n", "PaySG Desktop"]
    run_quietly([*command, *stamp, "-in", str(file), "-out", str(fresh)], f"{file.name} could not be signed")
    shutil.copymode(file, fresh)
    fresh.replace(file)


def osslsigncode() -> str:
    """Its path. Raises ProblemError where it is not."""
    found = shutil.which("osslsigncode")
    if found is None:
        raise ProblemError("Signing for Windows needs osslsigncode (Debian: apt-get install osslsigncode).")
    return found


def is_signed(file: Path) -> bool:
    """Whether a PE file carries a signature, by whomever; it is not checked. A file that is no PE has none."""
    with file.open("rb") as stream:
        head = stream.read(4096)
    try:
        (start,) = struct.unpack_from("<I", head, 0x3C)
        magic, (optional,) = head[start : start + 4], struct.unpack_from("<H", head, start + 24)
        directories = start + 24 + {0x10B: 96, 0x20B: 112}[optional]
        _, length = struct.unpack_from("<II", head, directories + 8 * _SECURITY_ENTRY)
    except (struct.error, KeyError):
        return False
    return head[:2] == b"MZ" and magic == b"PE\0\0" and length > 0


def _files(targets: Sequence[Path]) -> Iterator[Path]:
    for target in targets:
        if target.is_dir():
            code = (path for path in sorted(target.rglob("*")) if path.suffix.lower() in _CODE)
            yield from (path for path in code if not is_signed(path))
        elif target.is_file():
            yield target
        else:
            raise ProblemError(f"There is no {target} to sign.")
