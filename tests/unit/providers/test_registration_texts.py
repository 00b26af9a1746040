from __future__ import annotations

import shlex

from paysg_desktop.providers.registration_texts import post_request


def test_a_shell_reads_the_curl_line_as_it_is_meant() -> None:
    found = post_request("Send it.", "https://api.example.com/x?a=1&b=2", "<key>", {"name": "it's $(mine) `x`"})
    assert shlex.split(found.curl or "") == [
        "curl",
        "--request",
        "POST",
        "https://api.example.com/x?a=1&b=2",
        "--header",
        "Authorization: Bearer <key>",
        "--header",
        "Content-Type: application/json",
        "--data",
        '{"name": "it\'s $(mine) `x`"}',
    ]
