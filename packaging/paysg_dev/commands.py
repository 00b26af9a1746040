"""What `packaging/dev.py` can be told to do.

Exit codes: the program's own; 1 a problem, 2 usage, 3 no such Python.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Mapping, Sequence

from paysg_dev import environment, freezing, interpreters, linux_packages, release_commands, system_libraries
from paysg_dev.environment import ROOT, Environment
from paysg_dev.problems import ProblemError
from paysg_dev.processes import hand_over, say, verdict

NO_DISPLAY = (
    "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set): "
    "the same engine runs in this terminal; Ctrl-C ends it."
)
WORKFLOWS = tuple(str(path) for path in sorted((ROOT / ".github" / "workflows").glob("*.yml")))
LINTERS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("ruff check", ("ruff", "check", ".")),
    ("ruff format", ("ruff", "format", "--check", ".")),
    ("mypy --strict", ("mypy",)),
    (
        "mypy --strict, tools",
        (
            "mypy",
            *(f"packaging/{name}.py" for name in ("dev", "translations", "docs", "screenshots", "licences")),
        ),
    ),
    ("import contracts", ("lint-imports", "--no-logo")),
    ("workflows", ("check-jsonschema", "--builtin-schema", "vendor.github-workflows", *WORKFLOWS)),
)
TORTURE_TIMEOUT_SECONDS = 3600
SIDE_BY_SIDE = ("-n", "2", "--dist", "worksteal")
"""Two processes share the tests; `make test ARGS="-n 0"` runs them in one, which a debugger needs."""


def main(arguments: Sequence[str]) -> int:
    """Do one command; return its exit code."""
    parser = _parser()
    options, further = parser.parse_known_args(list(arguments))
    if further and not options.passes_on:
        parser.error(f"unknown arguments: {' '.join(further)}")
    options.further = further
    try:
        return int(options.action(options))
    except ProblemError as problem:
        print(problem, file=sys.stderr)
        return problem.exit_code
    except KeyboardInterrupt:
        return 130


def has_display(env: Mapping[str, str], platform: str) -> bool:
    """On Linux and the like a display is announced in the environment; Windows and macOS always have one."""
    if platform in ("win32", "darwin"):
        return True
    return bool(env.get("DISPLAY") or env.get("WAYLAND_DISPLAY"))


def demo_arguments(is_shown: bool, seconds: str | None) -> list[str]:
    """The program's arguments for a look at it, in the window or in the terminal."""
    return [*(["demo"] if is_shown else ["listen", "--demo"]), *(["--for", seconds] if seconds else [])]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py", description="Set up, run, test and check PaySG Desktop.")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)

    def add(
        name: str, text: str, action: Callable[[argparse.Namespace], int], passes_on: bool = False
    ) -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=text, description=text, allow_abbrev=False)
        help_text = "another Python: a path, a command, or a version like 3.11 (default: $PY)"
        command.add_argument("--py", default=os.environ.get("PY"), metavar="PYTHON", help=help_text)
        command.set_defaults(action=action, passes_on=passes_on)
        return command

    add("setup", "Make the virtual environment, with the program and its tools.", _setup)
    run = add("run", "Start the program on a throw-away DEMO workspace.", _run)
    run.add_argument("--for", dest="seconds", metavar="S", help="end by itself after S seconds")
    for name, text, action in (
        ("test", "Everything that must hold; further arguments go to pytest.", _test),
        ("torture", "The long forms of the tests; further arguments go to pytest.", _torture),
        ("bench", "Measure, and print the figures.", _bench),
        (
            "screenshots",
            "Draw the window into build/screenshots/; --docs: those of docs/.",
            _screenshots,
        ),
        ("docs", "Build the documentation into build/docs/; --release also judges its pictures.", _docs),
        ("translations", "Bring the translators' files up to date; --check only tells.", _translations),
    ):
        add(name, text, action, passes_on=True)
    add("package", "Freeze the program into dist/paysg-desktop/ and make this system's packages.", _package)
    check = add("package-check", "Try the packages in dist/: install, self-test, upgrade, remove.", _package_check)
    check.add_argument("parts", nargs="*", metavar="PART", help="default: all of them")
    check.add_argument("--complete", action="store_true", help="what this computer can't try is a failure")
    release_commands.declare(add)
    add("lint", "Run ruff, mypy, the import contracts, and the schema of workflows.", _lint)
    add("which", "Print the Python that would be chosen; exit 3 when there is none.", _which)
    return parser


def _setup(options: argparse.Namespace) -> int:
    ready = environment.ensure(options.py, os.environ)
    system_libraries.ensure(ready.python, system_libraries.OFFSCREEN)
    say(f"Ready: {ready.program('paysg-desktop')}")
    return 0


def _run(options: argparse.Namespace) -> int:
    is_shown = has_display(os.environ, sys.platform)
    ready = environment.ensure(options.py, os.environ)
    if is_shown:
        system_libraries.ensure(ready.python, system_libraries.WINDOWED)
    else:
        _tell_about_libraries(ready)
        say(NO_DISPLAY)
    command = [str(ready.program("paysg-desktop")), *demo_arguments(is_shown, options.seconds)]
    hand_over(command, ROOT, os.environ)


def _tell_about_libraries(ready: Environment) -> None:
    """Without a display Qt is not loaded: what it lacks is said, and installed where we may, but stops nothing."""
    try:
        system_libraries.ensure(ready.python, system_libraries.OFFSCREEN)
    except ProblemError as problem:
        print(problem, file=sys.stderr)


def _test(options: argparse.Namespace) -> int:
    return _pytest(options, ["-m", "not torture", *SIDE_BY_SIDE])


def _torture(options: argparse.Namespace) -> int:
    return _pytest(options, ["-m", "torture", "--timeout", str(TORTURE_TIMEOUT_SECONDS)])


def _pytest(options: argparse.Namespace, selection: list[str]) -> int:
    return _in_the_environment(options, ["-m", "pytest", *selection, *options.further])


def _bench(options: argparse.Namespace) -> int:
    return _in_the_environment(options, ["-m", "tests.bench", *options.further])


def _screenshots(options: argparse.Namespace) -> int:
    system_libraries.ensure_fonts()
    return _in_the_environment(options, ["packaging/screenshots.py", *options.further])


def _docs(options: argparse.Namespace) -> int:
    return _in_the_environment(options, ["packaging/docs.py", *options.further])


def _in_the_environment(options: argparse.Namespace, arguments: list[str]) -> int:
    ready = environment.ensure(options.py, os.environ)
    system_libraries.ensure(ready.python, system_libraries.OFFSCREEN)
    hand_over([str(ready.python), *arguments], ROOT, {"QT_QPA_PLATFORM": "offscreen", **os.environ})


def _translations(options: argparse.Namespace) -> int:
    ready = environment.ensure(options.py, os.environ)
    hand_over([str(ready.python), "packaging/translations.py", *options.further], ROOT, os.environ)


def _package(options: argparse.Namespace) -> int:
    ready = environment.ensure(options.py, os.environ)
    system_libraries.ensure(ready.python, system_libraries.WINDOWED)
    program = freezing.freeze(ready, os.environ)
    say(f"{program}: {freezing.size_mb(program.parent):.0f} MB")
    if sys.platform == "linux":
        for path in linux_packages.build(ready, freezing.version(), freezing.commit_time(os.environ)):
            say(f"{path}: {path.stat().st_size / 1e6:.1f} MB")
    if sys.platform == "win32":  # the installers take what stands here; a Mac's image has them beside the program
        linux_packages.write_licences(ready, program.parent)
    return 0


def _package_check(options: argparse.Namespace) -> int:
    from paysg_dev.package_checks.parts import check_packages

    return check_packages(options.parts, freezing.DIST, is_complete=options.complete)


def _lint(options: argparse.Namespace) -> int:
    ready = environment.ensure(options.py, os.environ)
    results = []
    for title, (program, *arguments) in LINTERS:
        say(f"── {title}")
        code = verdict([str(ready.program(program)), *arguments], ROOT, {**os.environ, "MYPYPATH": "packaging"})
        results.append((title, code))
    for title, code in results:
        say(f"{'passed' if code == 0 else 'FAILED':8}{title}")
    return 0 if all(code == 0 for _, code in results) else 1


def _which(options: argparse.Namespace) -> int:
    say(str(interpreters.choose(options.py, os.environ).path))
    return 0
