"""What another process may ask of the owner about being reached: a self-test, and noting a handed address."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from paysg_desktop.core import Core
from paysg_desktop.domain.outages import OutageReport, prospect
from paysg_desktop.domain.reach import HandedAddress
from paysg_desktop.domain.times import iso_utc
from paysg_desktop.owner.arguments import Arguments
from paysg_desktop.usecases.way_in_json import self_test_json


def outages_json(report: OutageReport, now: int) -> list[dict[str, Any]]:
    """The outages of an environment, with what each sender's retries still bring."""
    return [
        {
            "began_at": iso_utc(each.began_at),
            "ended_at": each.ended_at and iso_utc(each.ended_at),
            "length_s": each.length_us(now) // 1_000_000,
            "causes": [cause.value for cause in each.causes],
            "synced_at": each.synced_at and iso_utc(each.synced_at),
            "checked": report.is_checked(each),
            "senders": [
                {
                    "provider": sender.provider,
                    "retried_until": iso_utc(found.retried_until),
                    "possibly_lost_until": found.lost_until and iso_utc(found.lost_until),
                    "schedule_assumed": found.is_assumed,
                }
                for sender in report.senders
                for found in (prospect(each, sender.schedule, now),)
            ],
        }
        for each in report.outages
    ]


def handed_json(handed: HandedAddress) -> dict[str, Any]:
    """The address that a provider has."""
    return {"endpoint": handed.endpoint_id, "url": handed.url, "at": iso_utc(handed.at)}


def _test(core: Core, arguments: Arguments) -> Any:
    return self_test_json(core.watch.test(str(arguments["tunnel"])))


def _address(core: Core, arguments: Arguments) -> Any:
    return {"url": core.watch.public_address(core.endpoint(str(arguments["endpoint"])))}


def _hand(core: Core, arguments: Arguments) -> Any:
    core.watch.hand(str(arguments["endpoint"]), str(arguments["url"]))
    return {}


def _alarms(core: Core, arguments: Arguments) -> Any:
    del arguments
    return [
        handed_json(each.handed) | {"stands_now": each.url, "message": each.message.text or each.message.curl}
        for each in core.watch.alarms()
    ]


WATCH_COMMANDS: Mapping[str, Callable[[Core, Arguments], Any]] = {
    "watch.test": _test,
    "watch.address": _address,
    "watch.hand": _hand,
    "watch.alarms": _alarms,
}
