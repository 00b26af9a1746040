"""Lines of ssh clients of three systems, and what people are told."""

from __future__ import annotations

import socket

import pytest

from paysg_desktop.tunnel.ssh_settings import read_settings
from paysg_desktop.tunnel.ssh_words import why_it_failed, why_no_answer

KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGk6v0rQqkUZBzCpFnlBXhVFvjIYB0JcZ4TzHDyKjfIS"
SETTINGS = read_settings(
    {"host": "bastion.example.gov.sg", "user": "paysg", "key_file": "/home/a/id", "host_key": KEY}
    | {"url": "https://pay.example.gov.sg", "remote_port": "8080"}
)
SHOWN = "SHA256:" + "a" * 43
WRONG_KEY = [
    f"debug1: Server host key: ssh-ed25519 {SHOWN}",
    "@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @",
    "Host key for paysg-desktop-bastion has changed and you have requested strict checking.",
    "Host key verification failed.",
]
DENIED = "paysg@bastion.example.gov.sg: Permission denied (publickey)."
FORWARD = "Error: remote port forwarding failed for listen port 8080"


@pytest.mark.parametrize(
    ("lines", "part"),
    [
        (["ssh: Could not resolve hostname bastion.example.gov.sg: No such host is known. "], "was not found"),
        (["ssh: Could not resolve hostname b: nodename nor servname provided, or not known"], "was not found"),
        (["ssh: connect to host b port 22: Connection refused"], "Nothing listens at"),
        (["ssh: connect to host b port 22: Connection timed out"], "gave no answer in time"),
        (["ssh: connect to host b port 22: Operation timed out"], "gave no answer in time"),
        (["Connection timed out during banner exchange"], "gave no answer in time"),
        (["ssh: connect to host b port 22: No route to host"], "has no way to"),
        (["ssh: connect to host b port 22: Network is unreachable"], "has no way to"),
        (["ssh: connect to host b port 22: Permission denied"], "has no way to"),
        (["ssh: connect to host b port 22: Unknown error"], "has no way to"),
        (WRONG_KEY, SHOWN),
        (WRONG_KEY[2:], SETTINGS.host_key.fingerprint),
        (["No ED25519 host key is known for x and you have requested strict checking.", WRONG_KEY[3]], "another"),
        ([DENIED], "does not let paysg in"),
        (
            ["Received disconnect from 10.0.0.1 port 22:2: Too many authentication failures"],
            "does not let paysg in",
        ),
        (["Permissions 0644 for '/home/a/id' are too open.", DENIED], "Others on this computer can read"),
        (["Permissions for 'C:/Users/a/id' are too open.", DENIED], "Others on this computer can read"),
        (['Load key "/home/a/id": bad permissions', DENIED], "does not let paysg in"),
        (['Load key "/home/a/id": error in libcrypto', DENIED], "can't read the key file /home/a/id"),
        (['Load key "/home/a/id": invalid format', DENIED], "can't read the key file"),
        ([FORWARD], "would not open localhost:8080"),
        (["debug1: Remote: Server has disabled port forwarding.", FORWARD], "does not allow paysg to open"),
        (["Timeout, server bastion.example.gov.sg not responding."], "no sign of life"),
        (["Connection to bastion.example.gov.sg closed by remote host."], "ended the connection"),
        (["client_loop: send disconnect: Broken pipe"], "ended the connection"),
        (["Connection reset by 10.0.0.1 port 22"], "ended the connection"),
        (["kex_exchange_identification: Connection closed by remote host"], "before a word of ssh"),
        (["ssh_exchange_identification: read: Connection reset by peer"], "before a word of ssh"),
        (["Unable to negotiate with 10.0.0.1 port 22: no matching cipher found. Their offer: x"], "no method"),
        (["command-line: line 0: Bad configuration option: updatehostkeys"], "too old"),
        ([], "said nothing that this program knows"),
        (["  Permission denied (banner)", "Welcome: Permission denied"], "said nothing that this program knows"),
    ],
)
def test_each_failure_has_its_words_and_a_next_step(lines: list[str], part: str) -> None:
    problem = why_it_failed(lines, SETTINGS)
    assert part in str(problem)
    assert problem.next_step
    assert "{" not in f"{problem}{problem.next_step}"


def test_a_refused_key_that_is_locked_is_said_to_be() -> None:
    assert "A passphrase locks" in str(why_it_failed([DENIED], SETTINGS, is_locked=True))
    assert "was not found" in str(
        why_it_failed(["ssh: Could not resolve hostname b: x"], SETTINGS, is_locked=True)
    )


def test_a_banner_never_passes_for_a_failure() -> None:
    banner = [
        "Host key verification failed.",
        "Permission denied (all others)",
        "Timeout, server b not responding.",
    ]
    known = "debug1: Host 'paysg-desktop-bastion' is known and matches the ED25519 host key."
    inside = 'Authenticated to bastion.example.gov.sg ([10.0.0.1]:22) using "publickey".'
    assert "would not open" in str(why_it_failed([known, *banner, inside, FORWARD], SETTINGS))
    assert "does not let paysg in" in str(why_it_failed([known, banner[0], DENIED], SETTINGS))


def test_nothing_that_the_bastion_said_is_repeated() -> None:
    lines = ["debug1: Server host key: ssh-ed25519 SHA256:<script>", WRONG_KEY[3]]
    assert "script" not in str(why_it_failed(lines, SETTINGS))


@pytest.mark.parametrize(
    ("error", "part"),
    [
        (None, "before a word of ssh"),
        (ConnectionRefusedError(), "Nothing listens at b, port 22"),
        (socket.gaierror(), "name b was not found"),
        (TimeoutError(), "gave no answer in time"),
        (OSError(), "has no way to b"),
    ],
)
def test_why_no_host_key_came(error: Exception | None, part: str) -> None:
    assert part in str(why_no_answer(error, "b", 22))
