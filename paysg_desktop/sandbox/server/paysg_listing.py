"""PaySG's list of payments, page by page (paysg.md, section 8)."""

from __future__ import annotations

from paysg_desktop.sandbox.server.http import Answer, Call, json_answer
from paysg_desktop.sandbox.server.paging import CursorError
from paysg_desktop.sandbox.server.problems import invalid
from paysg_desktop.sandbox.server.switches import SandboxOptions
from paysg_desktop.sandbox.server.world import World

_MOST_DIGITS = 9


def listed(world: World, call: Call) -> Answer:
    """The page that was asked for; raises Problem (400)."""
    after, before = call.query.get("after"), call.query.get("before")
    if after is not None and before is not None:
        if world.options.before_and_after == "400":
            raise invalid("before", "before and after can't be combined.")
        before = None
    limit = _limit(call.query.get("limit"), world.options)
    try:
        page = world.payments.shelf(call.segments[2]).page(limit, after, before)
    except CursorError:
        raise invalid("after" if before is None else "before", "This is no cursor of ours.") from None
    info = {
        "start_cursor": page.start_cursor,
        "end_cursor": page.end_cursor,
        "has_previous_page": page.has_previous_page,
        "has_next_page": page.has_next_page,
    }
    data = [world.shown(world.payments.get(each)) for each in page.ids]
    return json_answer(200, {"data": data, "page_info": info})


def _limit(text: str | None, options: SandboxOptions) -> int:
    if text is None:
        return min(options.page_limit_default, options.page_limit_maximum)
    limit = int(text) if text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS else 0
    if limit < 1:
        raise invalid("limit", "limit must be a positive integer.")
    if limit > options.page_limit_maximum and options.page_limit_above == "400":
        raise invalid("limit", f"limit may be {options.page_limit_maximum} at most.")
    return min(limit, options.page_limit_maximum)
