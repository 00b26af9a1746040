"""`firewall`: what the firewall of this computer must let in, as a rule for whoever keeps it."""

from __future__ import annotations

import sys

import click

from paysg_desktop.bootstrap import listener_place
from paysg_desktop.cli.context import CliContext, pass_context
from paysg_desktop.cli.output import print_json, print_line
from paysg_desktop.documents.firewall_rule import FirewallRule, netsh_rule, powershell_rule
from paysg_desktop.domain.errors import RefusedError, UsageError
from paysg_desktop.domain.hosts import is_this_computer

_FORMS = {"powershell": powershell_rule, "netsh": netsh_rule}


@click.command(short_help="The rule that Windows' firewall needs.")
@click.option("--as", "form", type=click.Choice(list(_FORMS)), help="Only this form, to copy.")
@click.option("--program", help="The program's whole path on that computer; default: the one that runs now.")
@click.option("--json", "as_json", is_flag=True, help="As one JSON line.")
@pass_context
def firewall(context: CliContext, form: str | None, program: str | None, as_json: bool) -> None:
    """Print the rule that lets your proxies, and nobody else, through Windows' firewall to the listener.

    It is made from the settings listener.bind, listener.port and listener.proxies. Nothing is changed.
    """
    rule = _rule(context, program)
    try:
        made = {name: make(rule) for name, make in _FORMS.items()}
    except ValueError:
        raise UsageError("--program is the whole path of a program; this can't be one.") from None
    if as_json:
        print_json(made)
    elif form is not None:
        print_line(made[form])
    else:
        print_line(f"In an elevated PowerShell:\n\n{made['powershell']}\n")
        print_line(f"Or in an elevated command prompt:\n\n{made['netsh']}")


def _rule(context: CliContext, program: str | None) -> FirewallRule:
    host, port, proxies = listener_place(context.folder)
    if is_this_computer(host):
        raise RefusedError(
            f"The listener stands at {host}, where no other computer reaches it: no firewall needs a rule. For a "
            "proxy on another computer set listener.bind and listener.proxies first (docs/own-address.md)."
        )
    if not proxies:
        raise RefusedError(
            "A rule for everybody is none: name your proxies first, in the setting listener.proxies."
        )
    if not port:
        raise RefusedError("The port is another one at each start: choose one in the setting listener.port first.")
    return FirewallRule(program or _own_program(), port, host, proxies)


def _own_program() -> str:
    """What holds the socket: on Windows the Python behind a virtual environment's, which only starts it."""
    return str(getattr(sys, "_base_executable", "") or sys.executable)
