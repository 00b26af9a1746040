"""`endpoints snippet`: code for an e-service that gets the webhooks already."""

from __future__ import annotations

import click

from paysg_desktop.cli.asked import endpoint_of
from paysg_desktop.cli.context import CliContext, pass_context
from paysg_desktop.cli.endpoint_registration import address_of, public_url
from paysg_desktop.cli.output import print_line
from paysg_desktop.documents.snippets import KINDS
from paysg_desktop.documents.snippets import snippet as made_snippet
from paysg_desktop.domain.hosts import is_this_computer
from paysg_desktop.domain.targets import parse_target


@click.command(short_help="Code that copies an e-service's webhooks here.")
@click.argument("endpoint")
@click.option("--for", "kind", required=True, type=click.Choice(KINDS), help="What the e-service is made with.")
@click.option("--to", "url", help="The endpoint's whole address, as the e-service reaches it.")
@click.option("--route", help="The path at which the e-service gets webhooks; default: the endpoint's.")
@pass_context
def snippet(context: CliContext, endpoint: str, kind: str, url: str | None, route: str | None) -> None:
    """Print code that copies the webhooks of your e-service to this endpoint, after it has answered them.

    The raw body and the headers are copied, so the same secret verifies here. See docs/e-service.md.
    """
    found = endpoint_of(context, endpoint)
    address = url or public_url(context.folder, found.id) or address_of(context.folder, found.id, found.path)
    print_line(made_snippet(kind, route or found.path, address).rstrip("\n"))
    target = parse_target(address)
    if target.scheme == "http" and not is_this_computer(target.host):
        click.echo("The copies go over the network unencrypted: give an https:// address with --to.", err=True)
    if url is None and is_this_computer(target.host):
        click.echo("This address is for an e-service on this very computer; name another with --to.", err=True)
