"""Authenticode: signatures made by a certificate of the moment hold, and a changed byte breaks them."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from paysg_dev.installers import signing
from paysg_dev.installers.payload import CONSOLE, WINDOWED, Payload
from paysg_dev.package_checks.report import Report, expect, run
from paysg_dev.problems import ProblemError

_SUBJECT = "/C=SG/O=PaySG Desktop package check/CN=PaySG Desktop package check"


@dataclass(frozen=True)
class Certificate:
    """`authority` is what a verifier trusts; `env` is what the signing commands are told."""

    authority: Path
    env: Mapping[str, str]


def test_certificate(folder: Path) -> Certificate:
    """A certificate for signing code, with its key in PKCS #12 behind a password, for this check alone."""
    folder.mkdir(mode=0o700, parents=True)
    key, certificate, bundle = folder / "key.pem", folder / "certificate.pem", folder / "bundle.p12"
    password = folder / "password"
    password.write_text(secrets.token_urlsafe(24), encoding="ascii")
    request = ["openssl", "req", "-x509", "-newkey", "rsa:3072", "-nodes", "-days", "2", "-subj", _SUBJECT]
    uses = ["-addext", "extendedKeyUsage=codeSigning", "-addext", "keyUsage=digitalSignature"]
    run([*request, *uses, "-keyout", str(key), "-out", str(certificate)])
    files = ["-inkey", str(key), "-in", str(certificate), "-out", str(bundle)]
    run(["openssl", "pkcs12", "-export", *files, "-passout", f"file:{password}"])
    return Certificate(certificate, {signing.PKCS12: str(bundle), signing.PASSWORD_FILE: str(password)})


def check_programs(payload: Payload, certificate: Certificate) -> None:
    """Sign what in the payload has no signature; the others keep theirs."""
    signed_before = {file for file in payload.files if signing.is_signed(payload.folder / file)}
    signing.sign_windows([payload.folder], certificate.env)
    for name in (CONSOLE, WINDOWED):
        verify(payload.folder / name, certificate)
    code = [file for file in payload.files if file.suffix in (".exe", ".dll", ".pyd")]
    bare = [str(file) for file in code if not signing.is_signed(payload.folder / file)]
    expect(not bare, f"without a signature: {bare}")
    expect(len(code) > len(signed_before) or not signed_before, "nothing was left to sign")


def check(report: Report, packages: Mapping[str, Path], certificate: Certificate, folder: Path) -> None:
    """The signatures of installer and MSI, and that the verifier bites."""
    for kind in ("setup", "msi"):
        with report.check(f"the signature of {packages[kind].name} holds"):
            verify(packages[kind], certificate)
    with report.check("one changed byte breaks the installer's signature"):
        changed = folder / "changed.exe"
        shutil.copy(packages["setup"], changed)
        content = bytearray(changed.read_bytes())
        content[len(content) // 2] ^= 1
        changed.write_bytes(content)
        expect(not holds(changed, certificate), "it still verifies")


def verify(file: Path, certificate: Certificate) -> None:
    """Raises ProblemError unless the file carries a signature of this certificate that fits its bytes."""
    run([signing.osslsigncode(), "verify", "-CAfile", str(certificate.authority), "-in", str(file)])


def holds(file: Path, certificate: Certificate) -> bool:
    """The same as a yes or no."""
    try:
        verify(file, certificate)
    except ProblemError:
        return False
    return True
