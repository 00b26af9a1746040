"""Public base addresses: scheme, host and port, as a way in has them and a provider gets them."""

from __future__ import annotations

from paysg_desktop.domain.areas import Area, area_of
from paysg_desktop.domain.errors import RefusedError, UsageError
from paysg_desktop.domain.targets import Target, parse_target


def public_base(text: str) -> str:
    """`https://host[:port]` of an address; http only for this computer itself. Raises UsageError.

    What follows the host is left out.
    """
    target = _target(text.strip())
    if target.scheme != "https" and not _is_here(target):
        raise UsageError(
            "A public address begins with https://: what payers' data travels through has to be encrypted."
        )
    host = target.host_header.decode()
    usual = {"https": ":443", "http": ":80"}[target.scheme]
    return f"{target.scheme}://{host.removesuffix(usual) if target.port else host}"


def whole_base(text: str) -> str:
    """The same, for an address that has nothing behind its host; raises UsageError where it has."""
    base = public_base(text)
    if _target(text.strip()).rest not in ("", "/"):
        raise UsageError(
            "Give the address up to its host and port, without a path: the path is each endpoint's own, and the "
            "proxy passes it on unchanged."
        )
    return base


def host_of(base: str) -> str:
    """The name in a base address, as it stands in a Host header without its port."""
    host = base.partition("://")[2]
    name, colon, port = host.rpartition(":")
    return name if colon and port.isdigit() else host


def _target(text: str) -> Target:
    try:
        return parse_target(text)
    except RefusedError as error:
        raise UsageError(str(error)) from error


def _is_here(target: Target) -> bool:
    address = target.address
    return target.is_localhost if address is None else area_of(address) is Area.THIS_COMPUTER
