"""Programs that are known to lead requests in: how they are started, what they print, and what goes wrong."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

PORT = "{port}"
SECRET_FILE = "{secret_file}"


@dataclass(frozen=True, slots=True)
class Trouble:
    """A line by which a program says why it can't, in our words."""

    pattern: str
    sentence: str
    next_step: str
    is_final: bool = False

    def fits(self, line: str) -> bool:
        return re.search(self.pattern, line, re.IGNORECASE) is not None


@dataclass(frozen=True, slots=True)
class Recipe:
    """`command` and `pattern` as in `command.CommandTunnel`'s settings; `needs` says what it takes beforehand."""

    label: str
    command: str
    pattern: str
    needs: str
    is_stable: bool
    """Whether the address stays the same from start to start."""
    names_address: bool = True
    """False where its pattern is only the sign that it stands, and the address has to be given."""
    troubles: tuple[Trouble, ...] = ()


_CLOUDFLARED_TROUBLES = (
    Trouble(
        r"429 Too Many Requests|error code: 1015",
        "Cloudflare gives out no further quick address for now.",
        "Wait some minutes, or use a named tunnel of your own account.",
    ),
    Trouble(
        r"Provided Tunnel token is not valid|Unauthorized: (Invalid tunnel secret|Failed to get tunnel)",
        "Cloudflare does not accept the tunnel's token.",
        "Copy the token of this tunnel again from Cloudflare's dashboard.",
        is_final=True,
    ),
    Trouble(
        r"failed to request quick Tunnel|lookup .*no such host|dial tcp .*(timeout|refused)",
        "Cloudflare could not be reached.",
        "Look whether this computer has a connection, and whether the network lets cloudflared out (port 7844).",
    ),
)

RECIPES: Mapping[str, Recipe] = {
    "cloudflared": Recipe(
        "Cloudflare quick tunnel",
        f"cloudflared tunnel --no-autoupdate --url http://127.0.0.1:{PORT}",
        # It also names its own API, and links to its terms, before the address.
        r"https://(?!api\.)[a-z0-9-]+\.trycloudflare\.com",
        "cloudflared installed; no account. Its address is another one at each start, so it is for trying out.",
        is_stable=False,
        troubles=_CLOUDFLARED_TROUBLES,
    ),
    "cloudflared-named": Recipe(
        "Cloudflare named tunnel",
        f"cloudflared tunnel --no-autoupdate run --token-file {SECRET_FILE}",
        r"Registered tunnel connection",
        "cloudflared 2025.4 or later, a domain at Cloudflare, and a tunnel whose public host name leads to "
        "http://127.0.0.1 and the listener's port; the tunnel's token as the secret, its address as the URL.",
        is_stable=True,
        names_address=False,
        troubles=_CLOUDFLARED_TROUBLES,
    ),
    "tailscale": Recipe(
        "Tailscale Funnel",
        f"tailscale funnel {PORT}",
        r"https://[a-z0-9-]+\.[a-z0-9.-]*ts\.net(?::(?:443|8443|10000))?(?=/|\s|$)",
        "Tailscale 1.52 or later, signed in, with HTTPS and Funnel switched on for this computer.",
        is_stable=True,
        troubles=(
            Trouble(
                r"Funnel (is )?not (enabled|available)|funnel.*node attribute",
                "Tailscale's Funnel is not switched on for this computer.",
                "Have an administrator of your tailnet switch Funnel and HTTPS on for it.",
                is_final=True,
            ),
            Trouble(
                r"not logged in|Logged out|NeedsLogin",
                "Tailscale is not signed in on this computer.",
                "Run `tailscale up` in a terminal, and sign in.",
                is_final=True,
            ),
            Trouble(
                r"failed to connect to local tailscaled|tailscaled.*(not running|connection refused)",
                "Tailscale's service does not run on this computer.",
                "Start Tailscale.",
            ),
        ),
    ),
    "devtunnel": Recipe(
        "Microsoft dev tunnel",
        f"devtunnel host -p {PORT} --allow-anonymous",
        # Of the two addresses that it names, the one on the usual port; not the one of its inspector.
        r"https://[a-z0-9]+-[0-9]+\.[a-z0-9]+\.devtunnels\.ms(?=[,/\s]|$)",
        "devtunnel installed and signed in. Its address is another one at each start, unless you name a tunnel "
        "that you created before. What passes can be looked at on a page of Microsoft's.",
        is_stable=False,
        troubles=(
            Trouble(
                r"Login required|not logged in|Unauthorized tunnel creation",
                "devtunnel is not signed in.",
                "Run `devtunnel user login` in a terminal.",
                is_final=True,
            ),
            Trouble(
                r"(anonymous access|tunnel).*(disabled|blocked|not allowed) by",
                "Your organisation does not let dev tunnels be reached from outside.",
                "Ask your administrator, or use another way in.",
                is_final=True,
            ),
        ),
    ),
}
