"""How the network is reached: proxy and time limits."""

from __future__ import annotations

from dataclasses import dataclass

SYSTEM = ""
NONE = "none"
PAC = "pac:"


@dataclass(frozen=True, slots=True)
class Network:
    """`proxy` is "" for what the environment's variables say, `none`, a URL, or `pac:` and a script's URL."""

    proxy: str = SYSTEM
    connect_s: float = 10.0
    answer_s: float = 30.0
    """From the last byte sent to the last byte of the answer."""
    ca_file: str = ""
    """The path of certificates to trust beside the operating system's own."""
