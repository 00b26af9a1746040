"""From a configured way in to the adapter of its kind.

Those of ssh and ngrok are imported with their first use: a start without such a way in does not pay for them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.tunnel import Tunnel, TunnelConfig, TunnelKind
from paysg_desktop.tunnel import command, own
from paysg_desktop.tunnel.means import Means
from paysg_desktop.tunnel.ssh_host_key import HostKey

Adapter = Callable[[TunnelConfig, str | None, Means], Tunnel]

_NAMES: Mapping[TunnelKind, frozenset[str]] = {TunnelKind.OWN: own.NAMES, TunnelKind.COMMAND: command.NAMES}
"""The settings of those kinds that don't look for unknown names themselves."""


def open_tunnel(config: TunnelConfig, secret: str | None, means: Means) -> Tunnel:
    """An adapter that is not opened yet; raises UsageError for settings that make no sense."""
    known = _NAMES.get(config.kind)
    unknown = sorted(set(config.settings) - known) if known else []
    if known and unknown:
        names = ", ".join(sorted(known))
        raise UsageError(f"A way in of the kind {config.kind} has no setting {unknown[0]!r}. It has: {names}.")
    return _adapter_of(config.kind)(config, secret, means)


async def host_keys(host: str, port: int, means: Means) -> tuple[HostKey, ...]:
    """What a bastion shows to anybody: see `ssh_keys.offered_keys`."""
    from paysg_desktop.tunnel.ssh_keys import offered_keys

    return await offered_keys(host, port, means)


def _adapter_of(kind: TunnelKind) -> Adapter:
    match kind:
        case TunnelKind.OWN:
            return own.OwnAddress
        case TunnelKind.COMMAND:
            return command.CommandTunnel
        case TunnelKind.SSH:
            from paysg_desktop.tunnel.ssh import SshTunnel

            return SshTunnel
        case TunnelKind.NGROK:
            from paysg_desktop.tunnel.ngrok import NgrokTunnel

            return NgrokTunnel
