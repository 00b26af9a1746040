"""Who else can read what comes in by a way in."""

from __future__ import annotations

from paysg_desktop.domain.tunnel import TunnelConfig, TunnelKind
from paysg_desktop.ui.wording import mark, tr

_SEES = mark(
    {
        "cloudflared": "Cloudflare sees payers' data",
        "cloudflared-named": "Cloudflare sees payers' data",
        "devtunnel": "Microsoft sees payers' data",
        "tailscale": "Goes through Tailscale",
    }
)


def third_party_text(config: TunnelConfig) -> str:
    """Who else can read what comes in; empty for nobody."""
    if config.kind is TunnelKind.NGROK:
        return tr("ngrok sees payers' data")
    if config.kind is TunnelKind.COMMAND:
        return tr(_SEES.get(config.settings.get("recipe", ""), mark("A third party sees payers' data")))
    return ""
