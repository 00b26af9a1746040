"""`listen` never imports Qt: proved by running it, with every import watched."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.checks.sources import ROOT

QT = ("PySide6", "shiboken6", "qasync")
RUNNER = """
import json, sys

class Watch:
    seen = []
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("PySide6", "shiboken6", "qasync"):
            self.seen.append(name)

sys.meta_path.insert(0, Watch())
code = None
try:
    exec(sys.argv.pop(1))
except SystemExit as end:
    code = end.code
loaded = [name for name in sys.modules if name.split(".")[0] in ("PySide6", "shiboken6", "qasync")]
print(json.dumps({"asked": Watch.seen, "loaded": loaded, "code": code}), file=sys.stderr)
"""


def watched(statement: str, *arguments: str) -> tuple[str, dict[str, object]]:
    """What a statement printed, and which Qt modules it asked for; `arguments` are its `sys.argv[1:]`."""
    command = [sys.executable, "-c", RUNNER, statement, *arguments]
    done = subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    assert done.stderr, done.stdout
    return done.stdout, json.loads(done.stderr.splitlines()[-1])


@pytest.mark.parametrize("module", ["paysg_desktop.__main__", "paysg_desktop.cli.main"])
def test_importing_the_command_line_asks_for_no_qt(module: str) -> None:
    _, seen = watched(f"import {module}")
    assert seen == {"asked": [], "loaded": [], "code": None}


def test_listening_asks_for_no_qt() -> None:
    arguments = ("listen", "--demo", "--json", "--for", "1")
    output, seen = watched("from paysg_desktop.__main__ import main; sys.exit(main())", *arguments)
    events = [json.loads(line)["event"] for line in output.splitlines()]
    assert events[0] == "listening"
    assert "delivery" in events
    assert (seen["asked"], seen["loaded"]) == ([], [])
    assert seen["code"] in (0, None)


def test_the_check_bites() -> None:
    _, seen = watched("try:\n    import PySide6.QtCore\nexcept ImportError:\n    pass")
    assert "PySide6" in str(seen["asked"])
    assert "PySide6.QtCore" in str(seen["loaded"])
