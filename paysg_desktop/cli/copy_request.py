"""`deliveries copy`: a delivery as a command or program that sends it."""

from __future__ import annotations

import sys

import click

from paysg_desktop.cli.asked import ask
from paysg_desktop.cli.context import CliContext, pass_context
from paysg_desktop.cli.given import NUMBER
from paysg_desktop.cli.reading import reading
from paysg_desktop.domain.errors import NotFoundError, RefusedError
from paysg_desktop.usecases.marks import LIFETIME_S
from paysg_desktop.usecases.purged import require_body
from paysg_desktop.usecases.replay_json import headers_from
from paysg_desktop.usecases.request_copy import Copied, CopyForm, as_it_came, copy_as


@click.command("copy")
@click.argument("delivery_id", type=NUMBER)
@click.option(
    "--as",
    "form",
    type=click.Choice([each.value for each in CopyForm]),
    default=CopyForm.CURL.value,
    show_default=True,
    help="For a shell, for Python with httpx, or the raw HTTP.",
)
@click.option("--to", "url", metavar="URL", help="The address to send to; without it a placeholder stands there.")
@click.option("--resign", is_flag=True, help="With a fresh signature, good for some minutes.")
@click.option("--yes-show-signature", is_flag=True, help="With --resign: a signature that holds may be shown.")
@pass_context
def copy_request(
    context: CliContext, delivery_id: int, form: str, url: str | None, resign: bool, yes_show_signature: bool
) -> None:
    """Print what sends one delivery again, byte for byte. Keys in headers are placeholders."""
    with reading(context) as reader:
        detail = reader.delivery(delivery_id)
    if detail is None:
        raise NotFoundError(f"There is no delivery {delivery_id} in this workspace.")
    require_body(detail, "There is nothing to copy.")
    headers = as_it_came(detail.headers)
    if resign:
        if not yes_show_signature:
            raise RefusedError(
                "With --resign a signature is shown that holds: whoever sees it can send this as if it were "
                "genuine. Say that this is meant with --yes-show-signature."
            )
        done = ask(context, "replay.sign", {"id": delivery_id})
        headers = headers_from(done["headers"])
        click.echo(f"Send it soon: signed now, and known as a replay for {LIFETIME_S // 60} minutes.", err=True)
    text = copy_as(CopyForm(form), Copied(headers, detail.body, url, detail.method))
    if form == CopyForm.RAW.value:
        sys.stdout.buffer.write(text)
        sys.stdout.buffer.flush()
    else:
        # Printable ASCII, whatever the delivery holds: the terminal's gate would find nothing in it.
        sys.stdout.write(text.decode("ascii"))
