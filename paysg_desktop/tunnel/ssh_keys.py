"""The host keys that a bastion shows, fetched for a person to compare."""

from __future__ import annotations

import asyncio

from paysg_desktop.tunnel.means import Means
from paysg_desktop.tunnel.ssh_host_key import HostKey, keys_in
from paysg_desktop.tunnel.ssh_program import find_program, refuse_odd_host
from paysg_desktop.tunnel.ssh_relay import Road, road
from paysg_desktop.tunnel.ssh_words import why_no_answer

_PATIENCE_S = 10
_MARGIN_S = 5.0


async def offered_keys(host: str, port: int, means: Means) -> tuple[HostKey, ...]:
    """The host keys that the bastion shows to anybody who asks, best first.

    They prove nothing until somebody compared a fingerprint (`confirmed_key`). Raises UsageError for a host that
    can't be one, TunnelError where no key comes.
    """
    refuse_odd_host(host)
    program = find_program("ssh-keyscan")
    async with road(host, port, means) as way:
        keys = keys_in(await _scanned(program, way, means))
        if not keys:
            # The program tells nobody why: a connection of our own does.
            error = await _tried(way)
            raise way.problem or why_no_answer(error, host, port)
    return keys


async def _scanned(program: str, way: Road, means: Means) -> list[str]:
    """What the program printed within its time."""
    lines: list[str] = []
    wanted = ("-T", str(_PATIENCE_S), "-p", str(way.port), "-t", "ed25519,ecdsa,rsa")
    child = await means.start_child((program, *wanted, way.host), lines.append, {"LC_ALL": "C"})
    try:
        async with asyncio.timeout(_PATIENCE_S + _MARGIN_S):
            await child.wait()
    except TimeoutError:
        pass
    finally:
        await child.stop()
    return lines


async def _tried(way: Road) -> Exception | None:
    """What becomes of a plain connection; None where it is taken."""
    try:
        async with asyncio.timeout(_PATIENCE_S):
            _, writer = await asyncio.open_connection(way.host, way.port)
    except (OSError, UnicodeError) as error:
        return error
    writer.close()
    return None
