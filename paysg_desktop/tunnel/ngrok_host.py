"""Runs pyngrok, in a process of its own: `python -m paysg_desktop.tunnel.ngrok_host FOLDER`.

pyngrok blocks while its agent is silent, keeps processes in globals, logs what the agent says and takes tokens
from the environment. Here none of that reaches the program, and who ends this process's group ends the agent too.

The folder holds `plan.json` and the agent's configuration, which is deleted as soon as the tunnel stands. What
happens is told on standard output, a JSON object a line: `event` is `fetching`, `starting`, `up` and `moved` (with
`url`), `alive`, or `failed` (with `code` or `kind`, see `ngrok_errors`, and `said`: what the agent said, the token
masked, for the log alone).
"""

from __future__ import annotations

import json
import logging
import os
import re
import signal
import sys
from pathlib import Path
from typing import Any

from pyngrok.conf import PyngrokConfig
from pyngrok.exception import PyngrokNgrokInstallError

from paysg_desktop.tunnel.ngrok_errors import code_in, kind_in
from paysg_desktop.tunnel.ngrok_fetch import fetch_agent
from paysg_desktop.tunnel.ngrok_files import CONFIG_NAME, PLAN_NAME, Plan
from paysg_desktop.tunnel.ngrok_run import Agent, Problem, end, opened, refuse_old, started, watch

_LONGEST_SAID = 400
_MASK = "•••"
_SURROUNDINGS = ("NGROK_AUTHTOKEN", "NGROK_API_KEY", "NGROK_CONFIG", "PYNGROK_NGROK_PATH")
_PROXIES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")


def main(folder: Path) -> int:
    """Until the tunnel stands no more: the exit code, which says nothing that was not told."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    logging.disable(logging.CRITICAL)
    _leave_out()
    plan = Plan(**json.loads((folder / PLAN_NAME).read_text("utf-8")))
    config = folder / CONFIG_NAME
    token = _token_in(config)
    try:
        _run(plan, config, token)
    except Problem as problem:
        _tell_failure(problem, token)
    finally:
        config.unlink(missing_ok=True)
    return 1


def _run(plan: Plan, config: Path, token: str) -> None:
    if plan.fetch:
        _tell("fetching")
        _fetch(plan)
    _tell("starting")
    refuse_old(plan.program)
    agent = Agent()
    settings = PyngrokConfig(
        ngrok_path=plan.program,
        config_path=str(config),
        log_event_callback=agent.hear,
        startup_timeout=plan.within_s,
        request_timeout=plan.within_s,
    )
    running = started(settings, agent)
    try:
        url = opened(settings, plan.upstream, plan.url)
        config.unlink(missing_ok=True)
        _tell("up", url=url)
        watch(running, agent, url, _tell)
    except Problem as problem:
        # Before the agent is ended: where it hangs, that takes seconds.
        _tell_failure(problem, token)
    finally:
        end(running.proc)


def _fetch(plan: Plan) -> None:
    try:
        fetch_agent(Path(plan.program), plan.proxy, plan.ca_file)
    except (PyngrokNgrokInstallError, OSError, ValueError) as error:
        raise Problem("download", str(error)) from None


def _leave_out() -> None:
    """pyngrok would take a token from the environment, and put it among the agent's arguments. The agent's proxy
    is in its configuration, and its local interface is never asked through one."""
    for name in list(os.environ):
        if name.upper() in _SURROUNDINGS or name.lower() in _PROXIES:
            del os.environ[name]
    os.environ["NO_PROXY"] = os.environ["no_proxy"] = "127.0.0.1,localhost,::1"


def _token_in(config: Path) -> str:
    found = re.search(r'^  authtoken: "([^"]+)"$', config.read_text("utf-8"), re.MULTILINE)
    return found[1] if found else ""


def _tell_failure(problem: Problem, token: str) -> None:
    said = problem.said.replace(token, _MASK) if token else ""
    kind = problem.kind
    if kind in ("ended", "lost", "refused"):
        kind = kind_in(said) or kind
    _tell("failed", kind=kind, code=code_in(said), said=said[:_LONGEST_SAID])


def _tell(event: str, **facts: Any) -> None:
    sys.stdout.write(json.dumps({"event": event, **facts}) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
