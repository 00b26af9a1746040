"""`doctor`: why the signature of a stored delivery does not hold."""

from __future__ import annotations

import click

from paysg_desktop.bootstrap import run_on_owner
from paysg_desktop.cli.context import CliContext, pass_context
from paysg_desktop.cli.findings import print_told
from paysg_desktop.cli.given import NUMBER
from paysg_desktop.cli.output import print_json, print_line
from paysg_desktop.cli.reading import reading
from paysg_desktop.domain.errors import NotFoundError


@click.command(short_help="Say why a delivery's signature fails.")
@click.argument("delivery_id", type=NUMBER, metavar="DELIVERY")
@click.option("--json", "as_json", is_flag=True, help="As one JSON line.")
@click.pass_context
@pass_context
def doctor(context: CliContext, click_context: click.Context, delivery_id: int, as_json: bool) -> None:
    """Examine a stored delivery: the cause, its proof, and what to do.

    Ends with 0 when its signature holds with today's secrets, with 1 otherwise.
    """
    with reading(context) as reader:
        if reader.delivery(delivery_id) is None:
            raise NotFoundError(f"There is no delivery {delivery_id} in this workspace.")
    finding = run_on_owner(context.folder, "deliveries.examine", {"id": delivery_id}, context.log_level)
    if as_json:
        print_json(finding)
    elif finding is None:
        print_line(f"The signature of delivery {delivery_id} holds with the secrets of now.")
        print_line(f"If it was rejected: paysg-desktop deliveries verify-again {delivery_id}")
    else:
        proof = "proven" if finding["is_proven"] else "not proven"
        print_line(f"delivery {delivery_id}: {finding['cause']} ({proof})")
        print_told(finding)
    click_context.exit(0 if finding is None else 1)
