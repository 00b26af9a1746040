"""`pay …`: acting on payments through the provider's API, each action journalled before it is sent."""

from __future__ import annotations

import click

from paysg_desktop.cli.pay_acts import cancel, email, refund
from paysg_desktop.cli.pay_bulk import bulk
from paysg_desktop.cli.pay_create import create
from paysg_desktop.cli.pay_get import get, list_
from paysg_desktop.cli.pay_journal import activity, approve, decline, look_up, note, settle


@click.group(short_help="Create, send, cancel and refund.")
def pay() -> None:
    """Act on payments through the provider's API.

    Each action is written into the journal of this workspace before it is sent, and done at most once: the same
    --key again does nothing twice. Ends with 0 when it was done, with 1 when it failed or is not known, with 2
    when the provider did not take what was asked, with 4 when a guard or the provider said no.
    """


for command in (
    create,
    get,
    list_,
    email,
    cancel,
    refund,
    activity,
    look_up,
    settle,
    approve,
    decline,
    note,
    bulk,
):
    pay.add_command(command)
