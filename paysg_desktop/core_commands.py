"""What another process of the same user may ask of the owner of a workspace: names, arguments, answers.

The same functions serve a command that owns the workspace for a moment. All values are JSON; a secret never
travels, only the place where it is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from paysg_desktop.action_commands import ACTION_COMMANDS
from paysg_desktop.answer_commands import ANSWER_COMMANDS
from paysg_desktop.beside.calls import CALL, make
from paysg_desktop.beside.feed import follow
from paysg_desktop.beside.told import FOLLOW
from paysg_desktop.capture_commands import CAPTURE_COMMANDS
from paysg_desktop.care_commands import CARE_COMMANDS
from paysg_desktop.core import Core
from paysg_desktop.domain.account import Account
from paysg_desktop.domain.api import ConnectionReport
from paysg_desktop.domain.endpoint import Endpoint, EndpointSecret, Environment
from paysg_desktop.domain.errors import NotFoundError, UsageError
from paysg_desktop.domain.finding import Finding
from paysg_desktop.domain.sync import SyncDone, SyncProgress
from paysg_desktop.forward_commands import FORWARD_COMMANDS
from paysg_desktop.owner.arguments import Arguments
from paysg_desktop.purge_commands import PURGE_COMMANDS
from paysg_desktop.reach_commands import REACH_COMMANDS
from paysg_desktop.replay_commands import REPLAY_COMMANDS
from paysg_desktop.settings.secrets import parse_reference
from paysg_desktop.settings_commands import SETTINGS_COMMANDS
from paysg_desktop.signatures.doctor import words
from paysg_desktop.usecases.endpoints import new_endpoint
from paysg_desktop.usecases.import_order import import_by_order
from paysg_desktop.watch_commands import WATCH_COMMANDS


def handle(core: Core, command: str, arguments: Arguments) -> Any:
    """Do what is asked; raises the errors of the core, and UsageError for a command that isn't known."""
    asked = _COMMANDS.get(command)
    if asked is None:
        raise UsageError(f"The owner of this workspace does not know the command {command!r}.")
    return asked(core, arguments)


def endpoint_json(endpoint: Endpoint) -> dict[str, Any]:
    return {
        "id": endpoint.id,
        "name": endpoint.name,
        "provider": endpoint.provider,
        "environment": endpoint.environment.value,
        "path": endpoint.path,
        "enabled": endpoint.is_enabled,
    }


def finding_json(finding: Finding) -> dict[str, Any]:
    """A finding with its words."""
    return {
        "cause": finding.cause,
        "is_proven": finding.is_proven,
        "changes": [{"cause": each.cause, "form": each.form} for each in finding.changes],
        "secret": finding.secret,
        "endpoint": finding.endpoint,
        "remarks": list(finding.remarks),
        "offset_s": finding.offset_s,
        "sentence": words.sentence(finding),
        "to_do": list(words.to_do(finding)),
    }


def account_json(account: Account) -> dict[str, Any]:
    """An account; its key by where it is kept."""
    return {
        "provider": account.provider,
        "environment": account.environment.value,
        "id": account.id,
        "name": account.name,
        "key": str(account.key) if account.key else None,
    } | ({"base_url": account.base_url} if account.base_url else {})


def report_json(report: ConnectionReport) -> dict[str, Any]:
    """How far the way to an API is open."""
    steps = [{"leg": each.leg.value, "good": each.is_good, "sentence": each.sentence} for each in report.steps]
    return {"good": report.is_good, "steps": steps}


def progress_json(progress: SyncProgress) -> dict[str, Any]:
    """A run that is under way."""
    return {
        "account": progress.account.name,
        "read": progress.read,
        "new": progress.new,
        "paging": progress.is_paging,
        "left": progress.left,
    }


def done_json(done: SyncDone) -> dict[str, Any]:
    """What a run came to."""
    return account_json(done.account) | {
        "read": done.read,
        "new": done.new,
        "problem": done.problem,
        "exit_code": done.exit_code,
    }


def describe(core: Core) -> dict[str, Any]:
    """Who owns the workspace and where it listens; no endpoints while nothing listens."""
    endpoints = [endpoint_json(endpoint) | {"url": url} for endpoint, url in core.addresses()]
    return {"kind": core.kind, "endpoints": endpoints, "has_window": core.has_window}


def _describe(core: Core, arguments: Arguments) -> Any:
    del arguments
    return describe(core)


def _raise(core: Core, arguments: Arguments) -> Any:
    del arguments
    if not core.raise_window():
        raise UsageError("The owner of this workspace has no window.")
    return {}


def _add(core: Core, arguments: Arguments) -> Any:
    endpoint = new_endpoint(
        str(arguments["provider"]),
        Environment(arguments["environment"]),
        core.clock,
        name=arguments.get("name"),
        path=arguments.get("path"),
        secrets=[
            EndpointSecret(parse_reference(str(each["reference"])), environment=_environment(each))
            for each in arguments.get("secrets", ())
        ],
        settings=arguments.get("settings"),
    )
    core.add_endpoint(endpoint)
    return endpoint_json(endpoint)


def _rotate(core: Core, arguments: Arguments) -> Any:
    changed = core.rotate_secret(
        str(arguments["endpoint"]),
        parse_reference(str(arguments["reference"])),
        keep_previous_s=int(arguments["keep_previous_s"]),
        environment=_environment(arguments),
    )
    return endpoint_json(changed)


def _enable(core: Core, arguments: Arguments) -> Any:
    return endpoint_json(core.set_enabled(str(arguments["endpoint"]), bool(arguments["is_enabled"])))


def _edit(core: Core, arguments: Arguments) -> Any:
    name, settings = arguments.get("name"), arguments.get("settings")
    return endpoint_json(core.edit_endpoint(str(arguments["endpoint"]), name=name, settings=settings))


def _verify_again(core: Core, arguments: Arguments) -> Any:
    done = core.verify_again(arguments.get("ids"))
    return {"checked": done.checked, "verified": done.verified, "still": done.still}


def _examine(core: Core, arguments: Arguments) -> Any:
    finding = core.examine(int(arguments["id"]))
    return finding and finding_json(finding)


def _add_checkouts(core: Core, arguments: Arguments) -> Any:
    ids = [str(each) for each in arguments["ids"]]
    added = core.store.add_checkouts(str(arguments["provider"]), Environment(arguments["environment"]), ids)
    core.audit("checkouts added", f"{added} of {arguments['provider']} {arguments['environment']}")
    return {"added": added}


def _add_account(core: Core, arguments: Arguments) -> Any:
    reference = arguments.get("reference")
    account = Account(
        provider=str(arguments["provider"]),
        environment=Environment(arguments["environment"]),
        id=str(arguments["id"]),
        name=str(arguments["name"]),
        key=parse_reference(str(reference)) if reference else None,
        base_url=str(arguments.get("base_url") or ""),
        created_at=core.clock.now(),
    )
    if arguments.get("must_work"):
        report = core.test_account(account)
        if not report.is_good:
            return account_json(account) | {"saved": False, "test": report_json(report)}
        core.add_accounts((account,))
        return account_json(account) | {"saved": True, "test": report_json(report)}
    core.add_accounts((account,))
    return account_json(account) | {"saved": True}


def _remove_account(core: Core, arguments: Arguments) -> Any:
    account = core.account(str(arguments["account"]), _environment(arguments))
    core.remove_account(account)
    return account_json(account)


def _test_account(core: Core, arguments: Arguments) -> Any:
    return report_json(core.test_account(core.account(str(arguments["account"]), _environment(arguments))))


def _import(core: Core, arguments: Arguments) -> Any:
    return import_by_order(arguments, core.clock.now(), core.reader.mapping, core.import_file)


def _resolve(core: Core, arguments: Arguments) -> Any:
    environment, period = Environment(arguments["environment"]), (int(arguments["start"]), int(arguments["end"]))
    done = core.reconcile(environment, arguments.get("account"), *period)
    wanted = (str(arguments["id"]), str(arguments["state"]))
    found = next((each for each in done.discrepancies if (each.id, each.state) == wanted), None)
    if found is None:
        raise NotFoundError("The exception is not what it was. Look at it again; nothing was changed.")
    core.resolve(environment, found, str(arguments["note"]))
    return {}


def _sync(core: Core, arguments: Arguments) -> Any:
    done = core.sync_now(core.chosen_accounts(arguments.get("account"), _environment(arguments)))
    return [done_json(each) for each in done]


def _sync_progress(core: Core, arguments: Arguments) -> Any:
    del arguments
    return [progress_json(each) for each in core.sync_progress()]


def _environment(arguments: Arguments) -> Environment | None:
    given = arguments.get("environment")
    return Environment(given) if given else None


_COMMANDS: Mapping[str, Callable[[Core, Arguments], Any]] = {
    "describe": _describe,
    "raise": _raise,
    "endpoints.add": _add,
    "endpoints.rotate": _rotate,
    "endpoints.enable": _enable,
    "endpoints.edit": _edit,
    "deliveries.verify_again": _verify_again,
    "deliveries.examine": _examine,
    "checkouts.add": _add_checkouts,
    "accounts.add": _add_account,
    "accounts.remove": _remove_account,
    "accounts.test": _test_account,
    "import": _import,
    "reconcile.resolve": _resolve,
    "sync": _sync,
    "sync.progress": _sync_progress,
    CALL: make,
    FOLLOW: follow,
    **ACTION_COMMANDS,
    **ANSWER_COMMANDS,
    **FORWARD_COMMANDS,
    **REPLAY_COMMANDS,
    **CAPTURE_COMMANDS,
    **CARE_COMMANDS,
    **PURGE_COMMANDS,
    **REACH_COMMANDS,
    **SETTINGS_COMMANDS,
    **WATCH_COMMANDS,
}
