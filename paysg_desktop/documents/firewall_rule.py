"""The one rule that Windows' firewall needs for the listener, as IT enters it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

_NAME = "PaySG Desktop listener"
_UNSAFE = frozenset('"%\r\n')
"""What a program's path on Windows never holds, and what a shell could read as something else."""


@dataclass(frozen=True, slots=True)
class FirewallRule:
    """`remote` are addresses and networks, `local` the one address of this computer; `program` is a whole path."""

    program: str
    port: int
    local: str
    remote: Sequence[str]


def powershell_rule(rule: FirewallRule) -> str:
    """One line for an elevated PowerShell; raises ValueError for a path that can't be one."""
    remote = ",".join(f"'{each}'" for each in rule.remote)
    program = _checked(rule.program).replace("'", "''")
    return (
        f"New-NetFirewallRule -DisplayName '{_NAME}' -Direction Inbound -Action Allow -Protocol TCP "
        f"-LocalPort {rule.port} -LocalAddress '{rule.local}' -RemoteAddress {remote} "
        f"-Program '{program}' -Profile Domain,Private"
    )


def netsh_rule(rule: FirewallRule) -> str:
    """The same for an elevated command prompt."""
    return (
        f'netsh advfirewall firewall add rule name="{_NAME}" dir=in action=allow protocol=TCP '
        f"localport={rule.port} localip={rule.local} remoteip={','.join(rule.remote)} "
        f'program="{_checked(rule.program)}" profile=domain,private'
    )


def _checked(program: str) -> str:
    if not program or not _UNSAFE.isdisjoint(program):
        raise ValueError("no path of a program")
    return program
