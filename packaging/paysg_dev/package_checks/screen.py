"""A screen that nobody sees (Xvfb), with a keyboard: what is typed goes to the window in front."""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from paysg_dev.problems import ProblemError

PATIENCE_SECONDS, LOOK_SECONDS, AGAIN_SECONDS = 90, 0.1, 4
_LIBRARIES = {"X11": "libx11-6", "Xtst": "libxtst6"}
_SIZE = "1280x800x24"
_MAP_STATE, _VIEWABLE = 92, 2
"""Where XGetWindowAttributes puts whether a window is to be seen (Xlib.h, 64 bits), and what says yes."""


def missing() -> str | None:
    """The Debian package that is not here, or None."""
    if shutil.which("Xvfb") is None:
        return "xvfb"
    lacking = (package for name, package in _LIBRARIES.items() if ctypes.util.find_library(name) is None)
    return next(lacking, None)


_go_on = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda _display, _error: 0)
"""A window may go while it is looked at; Xlib's own answer to that is to end the whole process."""


class Screen:
    """`name` is what DISPLAY says."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._x = ctypes.CDLL(ctypes.util.find_library("X11"))
        self._test = ctypes.CDLL(ctypes.util.find_library("Xtst"))
        self._x.XSetErrorHandler(_go_on)
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XStringToKeysym.restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(name.encode()))
        if not self._display.value:
            raise ProblemError(f"There is no screen {name}.")
        self._root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))

    def windows(self) -> set[int]:
        """Those that are to be seen."""
        nowhere, parent = ctypes.c_ulong(), ctypes.c_ulong()
        children, count = ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
        out = (nowhere, parent, children, count)
        self._x.XQueryTree(self._display, self._root, *(ctypes.byref(each) for each in out))
        found = {children[index] for index in range(count.value)}
        return {each for each in found if self._is_seen(each)}

    def next_window(self, before: set[int]) -> int:
        """Wait for one that was not there. Raises ProblemError when none comes."""
        return wait_for(lambda: next(iter(self.windows() - before), None), "No window came")

    def press(self, key: str) -> None:
        """A key by its name in X: Return, n."""
        code = self._x.XKeysymToKeycode(self._display, ctypes.c_ulong(self._x.XStringToKeysym(key.encode())))
        for is_down in (1, 0):
            self._test.XTestFakeKeyEvent(self._display, ctypes.c_uint(code), is_down, ctypes.c_ulong(0))
        self._x.XFlush(self._display)

    def press_until(self, key: str, look: Callable[[], int | None]) -> int:
        """Press until `look` finds something, and return that. Raises ProblemError when it does not.

        A window that has just come may not listen yet. What a key does shows long before it is pressed again.
        """
        for _ in range(PATIENCE_SECONDS // AGAIN_SECONDS):
            self.press(key)
            with suppress(ProblemError):
                return wait_for(look, "", AGAIN_SECONDS)
        raise ProblemError(f"Nothing came of pressing {key}.")

    def _is_seen(self, window: int) -> bool:
        attributes = ctypes.create_string_buffer(256)
        self._x.XGetWindowAttributes(self._display, ctypes.c_ulong(window), attributes)
        return int.from_bytes(attributes.raw[_MAP_STATE : _MAP_STATE + 4], "little") == _VIEWABLE


def wait_for(look: Callable[[], int | None], otherwise: str, seconds: float = PATIENCE_SECONDS) -> int:
    """What `look` finds once it finds something. Raises ProblemError with `otherwise` after a while."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = look()
        if found is not None:
            return found
        time.sleep(LOOK_SECONDS)
    raise ProblemError(f"{otherwise} within {seconds} s.")


@contextmanager
def hidden_screen() -> Iterator[Screen]:
    """It ends with the block."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", _SIZE, "-nolisten", "tcp"]
    nowhere = subprocess.DEVNULL
    server = subprocess.Popen(command, stdin=nowhere, stdout=nowhere, stderr=nowhere, pass_fds=[writing])
    os.close(writing)
    try:
        with os.fdopen(reading, encoding="ascii") as told:
            number = told.readline().strip()
        if not number:
            raise ProblemError("Xvfb did not start.")
        yield Screen(f":{number}")
    finally:
        server.terminate()
        server.wait()
