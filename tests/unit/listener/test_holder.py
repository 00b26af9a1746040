from __future__ import annotations

import os
import sys

import pytest

from paysg_desktop.listener.bound import bind
from paysg_desktop.listener.holder import holder_of, safe_name


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells who holds a port")
def test_holder_is_found_until_it_lets_go() -> None:
    with bind() as sock:
        port = sock.getsockname()[1]
        holder = holder_of(port)
        assert holder is not None
        assert holder.endswith(f"(process {os.getpid()})")
    assert holder_of(port) is None


def test_only_harmless_characters_of_a_name_are_shown() -> None:
    assert safe_name("python3.11\n") == "python3.11"
    assert safe_name("<b>\u202e\x1b[31mx") == "?b????31mx"
    assert safe_name("") == "a program"
    assert len(safe_name("x" * 1000)) == 40
