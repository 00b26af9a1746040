"""What a way in by ssh is set up with, and what is refused before anything is started."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from paysg_desktop.domain.errors import PaySGDesktopError, UsageError
from paysg_desktop.tunnel.ssh import arguments
from paysg_desktop.tunnel.ssh_program import in_option
from paysg_desktop.tunnel.ssh_relay import Road
from paysg_desktop.tunnel.ssh_settings import listen_place, read_settings

HOST_KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGk6v0rQqkUZBzCpFnlBXhVFvjIYB0JcZ4TzHDyKjfIS"
NEEDED = {"host": "bastion.example.gov.sg", "user": "paysg", "key_file": "/home/a b/id", "host_key": HOST_KEY}
BEHIND = {"url": "https://pay.example.gov.sg", "remote_port": "8080"}


def test_little_is_needed() -> None:
    settings = read_settings(NEEDED)
    assert (settings.port, settings.key_file, listen_place(settings)) == (22, Path("/home/a b/id"), "*:0")
    assert settings.public_url(40123) == "http://bastion.example.gov.sg:40123"


def test_behind_a_server_the_bastion_listens_for_itself_alone() -> None:
    settings = read_settings(NEEDED | BEHIND | {"url": "https://Pay.example.gov.sg/"})
    assert listen_place(settings) == "localhost:8080"
    assert settings.public_url(8080) == "https://pay.example.gov.sg"


def test_numbers_of_the_sixth_kind_stand_in_brackets() -> None:
    settings = read_settings(NEEDED | {"host": "2001:db8::1", "remote_bind": "2001:db8::2", "remote_port": "80"})
    assert (listen_place(settings), settings.public_url(80)) == ("[2001:db8::2]:80", "http://[2001:db8::1]:80")


@pytest.mark.parametrize("name", NEEDED)
def test_what_is_needed_is_named(name: str) -> None:
    with pytest.raises(UsageError, match=name):
        read_settings(NEEDED | {name: " "})


@pytest.mark.parametrize(
    "wrong",
    [
        {"host": "-oProxyCommand=touch /tmp/x"},
        {"host": "user@bastion"},
        {"host": "bastion:22"},
        {"host": "a b"},
        {"host": "a" * 64},
        {"user": "-oProxyCommand=x"},
        {"user": "a b"},
        {"user": "a\nb"},
        {"port": "0"},
        {"port": "65536"},
        {"port": "22x"},
        {"port": "²"},
        {"remote_port": "-1"},
        {"key_file": "id_ed25519"},
        {"key_file": '/home/"/id'},
        {"key_file": "/home/${HOME}/id"},
        {"key_file": "/home/\n-oProxyCommand=x/id"},
        {"host_key": "ssh-dss AAAAB3NzaC1kc3MAAAA="},
        {"host_key": HOST_KEY.replace("ssh-ed25519 ", "ssh-rsa ")},
        {"host_key": "ssh-ed25519 AAAA*"},
        {"url": "https://pay.example.gov.sg"},
        {"url": "https://pay.example.gov.sg/hook", "remote_port": "80"},
        {"url": "http://pay.example.gov.sg", "remote_port": "80"},
        {"remote_bind": "127.0.0.1"},
        {"remote_bind": "-R"},
        {"proxy_command": "x"},
    ],
)
def test_what_makes_no_sense_is_refused(wrong: dict[str, str]) -> None:
    with pytest.raises(PaySGDesktopError) as caught:
        read_settings(NEEDED | wrong)
    assert caught.value.exit_code == 2


def test_paths_reach_ssh_as_they_are() -> None:
    assert in_option("/home/Tan Ah Kow/100%/id") == '"/home/Tan Ah Kow/100%%/id"'


def test_ssh_is_called_without_anybodys_configuration_and_asks_nobody() -> None:
    called = arguments(read_settings(NEEDED | BEHIND), "ssh", "/w/t.known_hosts", Road("127.0.0.1", 4022), 8787)
    assert called[:5] == ("ssh", "-F", "none", "-N", "-T")
    options = {value for flag, value in pairwise(called) if flag == "-o"}
    assert {
        "BatchMode=yes",
        "StrictHostKeyChecking=yes",
        "IdentitiesOnly=yes",
        "ForwardAgent=no",
        "ForwardX11=no",
        "ExitOnForwardFailure=yes",
        'UserKnownHostsFile="/w/t.known_hosts"',
        'GlobalKnownHostsFile="/w/t.known_hosts"',
        'IdentityFile="/home/a b/id"',
    } <= options
    place = ("-p", "4022", "-l", "paysg", "-R", "localhost:8080:127.0.0.1:8787", "127.0.0.1")
    assert called[-len(place) :] == place
