"""Host keys: read, told by their fingerprints, confirmed."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from paysg_desktop.domain.errors import RefusedError, TunnelError, UsageError
from paysg_desktop.tunnel.ssh_host_key import confirmed_key, keys_in, parse_host_key, write_known_hosts
from paysg_desktop.tunnel.ssh_key_file import is_locked

ED25519 = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl"
FINGERPRINT = "SHA256:+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU"
"""Of GitHub's ed25519 key, as GitHub publishes both."""
OPENSSH = b"-----BEGIN OPENSSH PRIVATE KEY-----\n"
RSA = "ssh-rsa " + base64.b64encode(b"\0\0\0\7ssh-rsa" + b"\0\0\0\3\1\0\1" + b"\0\0\0\1\7").decode()


def test_the_fingerprint_is_the_published_one() -> None:
    assert parse_host_key(ED25519).fingerprint == FINGERPRINT
    assert str(parse_host_key(ED25519 + " root@bastion")) == ED25519


def test_the_best_key_comes_first_and_what_is_none_is_passed_over() -> None:
    lines = ["# b:22 SSH-2.0-OpenSSH_9.2", f"b {RSA}", f"[b]:22 {ED25519}", f"b {ED25519}", "", "b ssh-dss AAAA"]
    assert [key.kind for key in keys_in(lines)] == ["ssh-ed25519", "ssh-rsa"]


@pytest.mark.parametrize("typed", [FINGERPRINT, f" {FINGERPRINT}\n", FINGERPRINT[7:], f"{FINGERPRINT}="])
def test_a_key_is_confirmed_by_its_fingerprint(typed: str) -> None:
    keys = keys_in([f"b {RSA}", f"b {ED25519}"])
    assert str(confirmed_key(keys, typed)) == ED25519


def test_another_fingerprint_is_refused_and_those_shown_are_named() -> None:
    with pytest.raises(RefusedError, match="Nothing was saved") as caught:
        confirmed_key(keys_in([f"b {ED25519}"]), FINGERPRINT[:-1] + "a")
    assert FINGERPRINT in str(caught.value)


@pytest.mark.parametrize(
    "typed", ["", "yes", "16:27:ac:a5:76:28:2d:36:63:1b:56:4d:eb:df:a6:48", FINGERPRINT + "x"]
)
def test_what_is_no_fingerprint_says_how_to_get_one(typed: str) -> None:
    with pytest.raises(UsageError, match="ssh-keygen -lf"):
        confirmed_key(keys_in([f"b {ED25519}"]), typed)


def test_the_file_holds_the_one_key(tmp_path: Path) -> None:
    path = tmp_path / "made" / "known_hosts"
    write_known_hosts(path, parse_host_key(ED25519))
    assert path.read_text(encoding="ascii") == f"paysg-desktop-bastion {ED25519}\n"
    with pytest.raises(TunnelError, match="can't be written"):
        write_known_hosts(path / "below", parse_host_key(ED25519))


@pytest.mark.parametrize(
    ("beginning", "expected"),
    [
        (b"-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIC", True),
        (b"-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n", True),
        (b"-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA", False),
        (OPENSSH + b"b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW\n", False),
        (OPENSSH + b"b3BlbnNzaC1rZXktdjEAAAAACmFlczI1Ni1jdHIAAAAGYmNyeXB0AAAAGAAAABBd\n", True),
        (OPENSSH + b"no base64", False),
        (b"", False),
    ],
)  # fmt: skip
def test_a_locked_key_file_is_told_by_its_beginning(beginning: bytes, expected: bool) -> None:
    assert is_locked(beginning) is expected
