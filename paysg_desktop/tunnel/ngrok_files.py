"""The private folder of one ngrok way in: the agent's configuration with the token, and what the host is to do."""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import asdict, dataclass
from pathlib import Path
from urllib.request import getproxies, proxy_bypass

PRIVATE_FOLDER = 0o700
PRIVATE_FILE = 0o600
CONFIG_NAME = "ngrok.yml"
PLAN_NAME = "plan.json"
NGROK_HOST = "connect.ngrok-agent.com"


@dataclass(frozen=True, slots=True)
class Plan:
    """What `ngrok_host` is to do; no secret. `url` empty: ngrok chooses. `fetch`: the agent is downloaded before.

    `within_s` is for each step of a start. `proxy` and `ca_file` are for the download; the agent has them in
    its configuration.
    """

    program: str
    upstream: str
    within_s: int = 15
    url: str = ""
    fetch: bool = False
    proxy: str = ""
    ca_file: str = ""


class PrivateFolder:
    """For one run of the agent. A leftover of an earlier one that was killed goes first."""

    def __init__(self, parent: Path, tunnel_id: str) -> None:
        self.path = parent / f"ngrok-{tunnel_id}"

    @property
    def config(self) -> Path:
        return self.path / CONFIG_NAME

    def fill(self, config: str, plan: Plan) -> None:
        """Raises OSError."""
        self.remove()
        self.path.mkdir(mode=PRIVATE_FOLDER)
        _write(self.config, config)
        _write(self.path / PLAN_NAME, json.dumps(asdict(plan)))

    def remove(self) -> None:
        shutil.rmtree(self.path, ignore_errors=True)


def agent_config(token: str, interface_port: int, proxy: str, ca_file: str) -> str:
    """The agent's configuration, version 3: https://ngrok.com/docs/agent/config/v3.

    Its local interface stands at a port of ours, with its check of the Host header as it is; it keeps no requests,
    and neither updates itself nor takes orders from afar. A string of JSON's is one of YAML's.
    """
    agent: dict[str, str | int | bool] = {
        "authtoken": token,
        "web_addr": f"127.0.0.1:{interface_port}",
        "console_ui": "false",
        "log_level": "info",
        "log_format": "logfmt",
        "inspect_db_size": -1,
        "update_check": False,
        "remote_management": False,
    }
    if proxy:
        agent["proxy_url"] = proxy
    if ca_file:
        agent["connect_cas"] = ca_file
    return "\n".join(
        ["version: 3", "agent:", *(f"  {key}: {json.dumps(value)}" for key, value in agent.items()), ""]
    )


def proxy_for_ngrok(proxy: str) -> str:
    """The proxy's URL for the agent, empty for none: as it is set (`none`: none), else the system's."""
    if proxy:
        return proxy if "://" in proxy and not proxy.startswith("pac:") else ""
    if proxy_bypass(NGROK_HOST):
        return ""
    named = getproxies()
    found = named.get("https") or named.get("all") or named.get("http") or ""
    return found if "://" in found or not found else f"http://{found}"


def _write(path: Path, text: str) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)
