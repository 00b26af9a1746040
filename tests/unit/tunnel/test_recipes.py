"""The shapes that the programs print, and what is made of them."""

import pytest

from paysg_desktop.domain.endpoint import SecretReference
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.tunnel import TunnelKind
from paysg_desktop.tunnel.command import plan_of
from paysg_desktop.tunnel.recipes import RECIPES
from tests.unit.tunnel.ways import config

STAMP = "2025-11-20T03:14:19Z INF"
LINE = "+--------------------------------------------------------------------------------------------+"
CLOUDFLARED = f"""\
{STAMP} Thank you for trying Cloudflare Tunnel. Doing so, without a Cloudflare account, is a quick way to \
experiment and try it out. However, be aware that these account-less Tunnels have no uptime guarantee, are \
subject to the Cloudflare Online Services Terms of Use (https://www.cloudflare.com/website-terms/), and more
{STAMP} Requesting new quick Tunnel on trycloudflare.com...
{STAMP} {LINE}
{STAMP} |  Your quick Tunnel has been created! Visit it at (it may take some time to be reachable):  |
{STAMP} |  https://seasonal-deck-organisms-sf.trycloudflare.com                                      |
{STAMP} {LINE}
{STAMP} Registered tunnel connection connIndex=0 connection=ab12 event=0 ip=198.41.192.57 location=sin12
"""
CLOUDFLARED_FAILS = f"""\
{STAMP} Requesting new quick Tunnel on trycloudflare.com...
failed to request quick Tunnel: Post "https://api.trycloudflare.com/tunnel": dial tcp: lookup \
api.trycloudflare.com on 10.0.0.2:53: no such host
"""
TAILSCALE = """\
Available on the internet:

https://officer-pc.tail1a2b3c.ts.net/
|-- proxy http://127.0.0.1:8787

Press Ctrl+C to exit.
"""
TAILSCALE_OFF = """\
Funnel is not enabled on your tailnet.
To enable, visit:

         https://login.tailscale.com/f/funnel?node=n1CNTRL
"""
DEVTUNNEL = """\
Hosting port: 8787
Connect via browser: https://l3rs99qw.asse.devtunnels.ms:8787, https://l3rs99qw-8787.asse.devtunnels.ms
Inspect network activity: https://l3rs99qw-8787-inspect.asse.devtunnels.ms

Ready to accept connections for tunnel: l3rs99qw.asse
"""


def found(recipe: str, text: str) -> list[str]:
    """The addresses that are read, each once."""
    plan = plan_of(config(kind=TunnelKind.COMMAND, settings={"recipe": recipe}))
    told = (plan.found_in(line) for line in text.splitlines())
    return list(dict.fromkeys(each for each in told if each))


@pytest.mark.parametrize(
    ("recipe", "text", "urls"),
    [
        ("cloudflared", CLOUDFLARED, ["https://seasonal-deck-organisms-sf.trycloudflare.com"]),
        ("cloudflared", CLOUDFLARED_FAILS, []),
        ("tailscale", TAILSCALE, ["https://officer-pc.tail1a2b3c.ts.net"]),
        ("tailscale", TAILSCALE_OFF, []),
        ("devtunnel", DEVTUNNEL, ["https://l3rs99qw-8787.asse.devtunnels.ms"]),
    ],
)
def test_the_address_is_found_and_no_other(recipe: str, text: str, urls: list[str]) -> None:
    assert found(recipe, text) == urls


def test_a_named_tunnel_stands_when_it_is_registered() -> None:
    settings = {"recipe": "cloudflared-named", "url": "https://pay.example.gov.sg"}
    plan = plan_of(config(kind=TunnelKind.COMMAND, settings=settings, secret=SecretReference("env", "TOKEN")))
    told = [plan.found_in(line) for line in CLOUDFLARED.splitlines()]
    assert [each for each in told if each] == ["https://pay.example.gov.sg"]


def test_a_named_tunnel_needs_its_address_and_its_token() -> None:
    named = {"recipe": "cloudflared-named"}
    with pytest.raises(UsageError, match="secret"):
        plan_of(config(kind=TunnelKind.COMMAND, settings={**named, "url": "https://a.example"}))
    with pytest.raises(UsageError, match="address"):
        plan_of(config(kind=TunnelKind.COMMAND, settings=named, secret=SecretReference("env", "TOKEN")))


@pytest.mark.parametrize(
    ("recipe", "text", "sentence"),
    [
        ("cloudflared", CLOUDFLARED_FAILS, "could not be reached"),
        ("cloudflared", 'status_code="429 Too Many Requests"', "no further quick address"),
        ("cloudflared-named", "Provided Tunnel token is not valid.", "does not accept"),
        ("tailscale", TAILSCALE_OFF, "not switched on"),
        ("tailscale", "failed to connect to local tailscaled; it doesn't appear to be running", "does not run"),
        ("devtunnel", "Login required.", "not signed in"),
    ],
)
def test_known_troubles_are_said_in_our_words(recipe: str, text: str, sentence: str) -> None:
    troubles = RECIPES[recipe].troubles
    said = [each.sentence for line in text.splitlines() for each in troubles if each.fits(line)]
    assert said
    assert sentence in said[0]


@pytest.mark.parametrize("text", [CLOUDFLARED, TAILSCALE, DEVTUNNEL])
def test_what_goes_well_is_no_trouble(text: str) -> None:
    every = [each for recipe in RECIPES.values() for each in recipe.troubles]
    assert [each for line in text.splitlines() for each in every if each.fits(line)] == []


def test_no_recipe_has_a_secret_in_its_arguments() -> None:
    assert not any("token " in each.command and "{secret_file}" not in each.command for each in RECIPES.values())
