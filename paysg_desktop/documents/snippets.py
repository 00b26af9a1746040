"""Code that copies an e-service's webhooks to an endpoint here."""

from __future__ import annotations

import json
import re

from paysg_desktop.documents.snippet_texts import EXPRESS, FLASK, NGINX, SPRING
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.targets import Target, parse_target

_TEXTS = {"express": EXPRESS, "flask": FLASK, "spring": SPRING, "nginx": NGINX}
KINDS = tuple(_TEXTS)

_PLAIN = re.compile(r"/[A-Za-z0-9._~!&'()*+,=:@/%-]*", re.ASCII)
"""What stands in quotes in all four languages without meaning anything else."""

_PASS_NUMBER = '    proxy_pass "{url}";'
_PASS_NAME = """\
    resolver 127.0.0.53 valid=60s;       # your own name server; nginx starts even while the name is not found
    set $paysg_desktop "{url}";
    proxy_pass $paysg_desktop;"""
_TLS = """\

    proxy_ssl_server_name on;
    proxy_ssl_name {host};
    proxy_ssl_verify on;
    proxy_ssl_trusted_certificate /etc/ssl/certs/ca-certificates.crt;"""


def snippet(kind: str, route: str, url: str) -> str:
    """The code for one of `KINDS`.

    `route` is the path at which the e-service gets the webhooks, `url` the whole address of our endpoint. Raises
    UsageError for what can't stand in code, RefusedError for an address that nothing is ever sent to.
    """
    target = parse_target(url)
    for path in (route, target.rest):
        if _PLAIN.fullmatch(path) is None:
            raise UsageError(
                "The path holds characters that mean something in code. Letters, digits and - _ . ~ / are safe."
            )
    host = target.host_header.decode("ascii")
    whole = f"{target.scheme}://{host}{target.rest}"
    if kind != "nginx":
        return _filled(_TEXTS[kind], route=json.dumps(route), url=json.dumps(whole))
    return _filled(NGINX, route=f'"{route}"', host=host, **{"pass": _nginx_pass(target, whole)})


def _nginx_pass(target: Target, url: str) -> str:
    """A name is looked up while nginx runs: one that is gone for a day must not keep it from starting."""
    text = (_PASS_NAME if target.address is None else _PASS_NUMBER).format(url=url)
    return text if target.scheme == "http" else text + _TLS.format(host=target.host)


def _filled(text: str, **values: str) -> str:
    for name, value in values.items():
        text = text.replace(f"«{name}»", value)
    return text
