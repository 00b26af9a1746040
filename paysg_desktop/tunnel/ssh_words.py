"""What went wrong with ssh, in plain words and with the next step: read from what the ssh client printed.

Its lines are foreign text (the bastion can have it print some, and host names stand in them), so none is repeated.
Patterns match from a line's beginning, or a bastion's banner would pass for a failure.
"""

from __future__ import annotations

import re
import socket
from collections.abc import Sequence
from dataclasses import dataclass

from paysg_desktop.domain.errors import TunnelError
from paysg_desktop.tunnel.ssh_key_file import too_open
from paysg_desktop.tunnel.ssh_settings import SshSettings, listen_place

_BY_ITSELF = "It is tried again by itself."


@dataclass(frozen=True, slots=True)
class _Failure:
    """One thing that can happen: how ssh's line about it begins, and our words."""

    line: re.Pattern[str]
    sentence: str
    step: str
    is_final: bool = False


def _when(line: str, sentence: str, step: str, *, is_final: bool = False) -> _Failure:
    return _Failure(re.compile(line, re.ASCII), sentence, step, is_final)


_NAME = (
    "The name {host} was not found, so the bastion was not reached.",
    "Check the name, and whether this computer is online; some names are known inside an agency's network only.",
)
_REFUSED = (
    "Nothing listens at {host}, port {port}: the connection was refused.",
    "Ask who runs the bastion whether its ssh service runs, and on which port.",
)
_SLOW = (
    "{host}, port {port}, gave no answer in time.",
    "Mostly a firewall is between: ask IT to allow TCP from this computer to {host}, port {port}.",
)
_NO_ROAD = (
    "This computer has no way to {host}, port {port}.",
    "Check the network and the VPN; if both are well, ask IT whether a firewall forbids it.",
)
_NO_SSH = (
    "What answers at {host}, port {port}, closed the connection before a word of ssh.",
    "Check the port. If it is right, ask who runs the bastion: it may be full, or keep this computer out for now.",
)

_FAILURES = (
    _when(r"ssh: Could not resolve hostname ", *_NAME),
    _when(r"ssh: connect to host .*: Connection refused$", *_REFUSED),
    _when(r"ssh: connect to host .*: (?:Connection|Operation) timed out$", *_SLOW),
    _when(r"Connection timed out during banner exchange$", *_SLOW),
    _when(r"Connection to .* port [0-9]+ timed out$", *_SLOW),
    _when(r"ssh: connect to host ", *_NO_ROAD),
    _when(
        r"Unable to negotiate with ",
        "The bastion and this computer's ssh know no method in common.",
        "One of the two is years out of date: ask who runs the bastion which.",
    ),
    _when(
        r"(?:command-line[: ].*)?(?:Bad configuration option|Unsupported option)|unknown option",
        "This computer's ssh program is too old for a way in.",
        "Ask IT for OpenSSH 7.7 or newer; Windows 10 and macOS bring a newer one with their updates.",
        is_final=True,
    ),
    _when(
        r'Load key ".*": (?!bad permissions|incorrect passphrase)',
        "ssh can't read the key file {key_file} as a private key.",
        "Give a private key in the form of OpenSSH; `ssh-keygen -t ed25519 -f NEWFILE` makes one.",
    ),
    _when(
        r"(?:\S+: )?Permission denied \(|Received disconnect from .*: Too many authentication failures",
        "The bastion does not let {user} in with this key.",
        "Ask who runs it whether the public half of {key_file} stands in the authorized_keys of {user}, and that "
        "nobody else may write that file.",
    ),
    _when(
        r"Timeout, server .* not responding",
        "The bastion gives no sign of life any more.",
        _BY_ITSELF + " If it stays so, check this computer's network, then ask who runs the bastion.",
    ),
    _when(r"(?:debug1: )?(?:kex|ssh)_exchange_identification: ", *_NO_SSH),
    _when(
        r"Connection to .* closed by remote host|Connection closed|Connection reset|Received disconnect from |"
        r"Disconnected from |client_loop: |Read from remote host |packet_write_wait: |Write failed: ",
        "The bastion ended the connection.",
        _BY_ITSELF
        + " If it stays so, ask who runs the bastion whether it was restarted or the session ended there.",
    ),
)
_SHOWN_KEY = re.compile(r"debug1: Server host key: \S+ (SHA256:[A-Za-z0-9+/]{43})$", re.ASCII)
_NO_FORWARD = re.compile(
    r"(?:Error|Warning): remote port forwarding failed for listen port|"
    r"(?:Error: |Warning: )?Could not request remote forwarding",
    re.ASCII,
)
_OFF = re.compile(r"debug1: Remote: .*(?:disabled port forwarding|forwarding (?:is )?(?:disabled|not permitted))")
_TOO_OPEN = re.compile(r"Permissions (?:[0-7]+ )?for '.*' are too open", re.ASCII)
_WRONG_HOST = "Host key verification failed"
_RIGHT_HOST = "debug1: Host '"
"""How a line begins that says that the host key is the known one."""
_LET_IN = re.compile(r"(?:debug1: )?Authenticated to ", re.ASCII)


def why_it_failed(lines: Sequence[str], settings: SshSettings, *, is_locked: bool = False) -> TunnelError:
    """The reason why ssh ended, by what it printed. `is_locked`: a passphrase locks the key file."""
    lines = _counting(lines)
    special = _host_key(lines, settings) or _forward(lines, settings) or _key(lines, settings, is_locked=is_locked)
    if special is not None:
        return special
    for failure in _FAILURES:
        if any(failure.line.match(line) for line in lines):
            return _said(failure, settings)
    return TunnelError(
        "ssh ended, and said nothing that this program knows.", _BY_ITSELF + " The log holds its last lines."
    )


def too_slow(settings: SshSettings) -> TunnelError:
    """ssh was connected, or tried to be, and did not come to an end with it."""
    return TunnelError(
        f"The bastion {settings.host} did not open the way in in time.",
        _BY_ITSELF + " If it stays so, ask who runs the bastion.",
    )


def why_no_answer(error: Exception | None, host: str, port: int) -> TunnelError:
    """Why a bastion showed no host key, by what became of a plain connection; None: it was taken."""
    words = _SLOW
    if error is None:
        words = _NO_SSH
    elif isinstance(error, ConnectionRefusedError):
        words = _REFUSED
    elif isinstance(error, socket.gaierror | UnicodeError):
        words = _NAME
    elif isinstance(error, OSError) and not isinstance(error, TimeoutError):
        words = _NO_ROAD
    return TunnelError(*(text.format(host=host, port=port) for text in words))


def _counting(lines: Sequence[str]) -> Sequence[str]:
    """Once ssh was let in, what came after: the bastion's banner, which comes before, may say anything."""
    starts = [number for number, line in enumerate(lines) if _LET_IN.match(line)]
    return list(lines)[starts[-1] :] if starts else lines


def _said(failure: _Failure, settings: SshSettings) -> TunnelError:
    known = {
        "host": settings.host,
        "port": settings.port,
        "user": settings.user,
        "key_file": settings.key_file,
    }
    return TunnelError(
        failure.sentence.format_map(known), failure.step.format_map(known), is_final=failure.is_final
    )


def _host_key(lines: Sequence[str], settings: SshSettings) -> TunnelError | None:
    if not any(line.startswith(_WRONG_HOST) for line in lines) or any(
        line.startswith(_RIGHT_HOST) for line in lines
    ):
        return None
    shown = [found[1] for line in lines if (found := _SHOWN_KEY.match(line))]
    what = f" ({shown[-1]})" if shown else ""
    return TunnelError(
        f"The bastion showed another host key{what} than the one that was confirmed "
        f"({settings.host_key.fingerprint}). The connection was ended before anything was sent.",
        "Ask who runs the bastion, not by this network, whether its key was changed. If it was, confirm the new "
        "fingerprint in this way in. If it was not, somebody stands in between: don't use this network.",
    )


def _forward(lines: Sequence[str], settings: SshSettings) -> TunnelError | None:
    if not any(_NO_FORWARD.match(line) for line in lines):
        return None
    place = listen_place(settings)
    if any(_OFF.match(line) for line in lines):
        return TunnelError(
            f"The bastion does not allow {settings.user} to open {place}.",
            "Ask who runs it for AllowTcpForwarding and PermitListen in its sshd_config, and permitlisten in the "
            "key's line: they must allow this place.",
        )
    return TunnelError(
        f"The bastion would not open {place}: most likely the port is taken, or not allowed.",
        _BY_ITSELF
        + " An earlier connection may still hold the port for a while (ClientAliveInterval on the bastion "
        "shortens that). If it stays so, ask who runs the bastion which port is free and allowed.",
    )


def _key(lines: Sequence[str], settings: SshSettings, *, is_locked: bool) -> TunnelError | None:
    if any(_TOO_OPEN.match(line) for line in lines):
        return too_open(settings.key_file)
    if is_locked and any(re.match(r"(?:\S+: )?Permission denied \(", line) for line in lines):
        return TunnelError(
            f"A passphrase locks the key file {settings.key_file}, and nobody is there to type it.",
            f'Load it into the ssh agent (ssh-add "{settings.key_file}"), or make a key without a passphrase for '
            "this alone, which the bastion allows nothing but this forward.",
        )
    return None
