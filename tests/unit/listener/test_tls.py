from __future__ import annotations

import ssl
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import trustme

from paysg_desktop.domain.clock import SystemClock
from paysg_desktop.domain.errors import RefusedError, UsageError
from paysg_desktop.domain.times import from_datetime
from paysg_desktop.listener.certificate import validity
from paysg_desktop.listener.tls import server_context

NOW = SystemClock().now()
DAY_US = 24 * 3600 * 1_000_000


def _files(folder: Path, **more: datetime) -> tuple[Path, Path]:
    made = trustme.CA().issue_cert("collector.example", **more)
    certificate, key = folder / "server.pem", folder / "server.key"
    certificate.write_bytes(b"".join(each.bytes() for each in made.cert_chain_pems))
    key.write_bytes(made.private_key_pem.bytes())
    key.chmod(0o600)
    return certificate, key


def test_good_files_make_a_context(tmp_path: Path) -> None:
    context = server_context(*_files(tmp_path), NOW)
    assert context.minimum_version is ssl.TLSVersion.TLSv1_2


def test_validity_is_that_of_the_certificate(tmp_path: Path) -> None:
    begins, ends = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), datetime(2051, 2, 3, 4, 5, 6, tzinfo=UTC)
    certificate, _ = _files(tmp_path, not_before=begins, not_after=ends)
    assert validity(certificate.read_text()) == (from_datetime(begins), from_datetime(ends))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----",
        "-----BEGIN CERTIFICATE-----\n!!\n-----END CERTIFICATE-----",
        "-----BEGIN CERTIFICATE-----\nMAMCAQE=\n-----END CERTIFICATE-----",
        "-----BEGIN CERTIFICATE-----\nMA==\n-----END CERTIFICATE-----",
    ],
)
def test_what_is_no_certificate_is_said(text: str, tmp_path: Path) -> None:
    certificate, key = _files(tmp_path)
    certificate.write_text(text)
    with pytest.raises(UsageError, match="holds no certificate in PEM form"):
        server_context(certificate, key, NOW)


def test_missing_files_are_named_with_their_setting(tmp_path: Path) -> None:
    certificate, key = _files(tmp_path)
    with pytest.raises(UsageError, match=r"other\.pem can't be read: .*listener\.tls_certificate"):
        server_context(tmp_path / "other.pem", key, NOW)
    with pytest.raises(UsageError, match=r"other\.key can't be read: .*listener\.tls_key"):
        server_context(certificate, tmp_path / "other.key", NOW)


def test_files_that_do_not_belong_together(tmp_path: Path) -> None:
    certificate, _ = _files(tmp_path)
    (tmp_path / "other").mkdir()
    _, key = _files(tmp_path / "other")
    with pytest.raises(UsageError, match="does not belong to the certificate"):
        server_context(certificate, key, NOW)


def test_expired_and_not_yet_valid(tmp_path: Path) -> None:
    files = _files(tmp_path, not_after=datetime.now(UTC) + timedelta(days=1))
    server_context(*files, NOW)
    with pytest.raises(UsageError, match=r"expired on \d{4}-\d\d-\d\d"):
        server_context(*files, NOW + 2 * DAY_US)
    with pytest.raises(UsageError, match="holds only from"):
        server_context(*files, NOW - 400 * 30 * DAY_US)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes.")
@pytest.mark.parametrize(("mode", "is_refused"), [(0o600, False), (0o640, False), (0o644, True), (0o660, True)])
def test_key_that_others_can_read(mode: int, is_refused: bool, tmp_path: Path) -> None:
    certificate, key = _files(tmp_path)
    key.chmod(mode)
    if not is_refused:
        server_context(certificate, key, NOW)
        return
    with pytest.raises(RefusedError, match="Other users of this computer can read or change the key"):
        server_context(certificate, key, NOW)


def test_locked_key_and_no_key(tmp_path: Path) -> None:
    certificate, key = _files(tmp_path)
    key.write_text("-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n")
    with pytest.raises(UsageError, match="locked with a password"):
        server_context(certificate, key, NOW)
    key.write_text("no key")
    with pytest.raises(UsageError, match="holds no private key"):
        server_context(certificate, key, NOW)
    key.write_text("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n")
    with pytest.raises(UsageError, match="can't be used"):
        server_context(certificate, key, NOW)
