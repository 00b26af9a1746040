"""The bill of materials: what the program is made of, as CycloneDX."""

from __future__ import annotations

import sys
from pathlib import Path

from paysg_dev.environment import ROOT, Environment
from paysg_dev.processes import run_quietly, say
from paysg_dev.release.wheels import BUILD, runtime_environment

SYSTEMS = {"win32": "windows", "darwin": "macos"}


def make_sbom(ready: Environment, wheel: Path, dist: Path, version: str) -> Path:
    """Write `paysg-desktop-VERSION-SYSTEM.cdx.json` into `dist` from an environment with the wheel alone."""
    made = runtime_environment(ready, wheel, BUILD / "sbom")
    out = dist / f"paysg-desktop-{version}-{SYSTEMS.get(sys.platform, sys.platform)}.cdx.json"
    command = [
        str(ready.program("cyclonedx-py")),
        "environment",
        "--output-reproducible",
        "--output-format",
        "JSON",
    ]
    project = ["--pyproject", str(ROOT / "pyproject.toml"), "--mc-type", "application"]
    run_quietly([*command, *project, "--output-file", str(out), str(made.python)], "cyclonedx-py failed")
    say(str(out))
    return out
