"""What to look at when something between the sender and this program rewrites bodies. Plain words, no state."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Hint:
    """One place to look at; `code` is what to search for or to write there, empty without any."""

    title: str
    text: str
    code: str = ""


HINTS = (
    Hint(
        "Everywhere",
        "A signature covers bytes. Whatever stands in between must hand the request body on as it came: it may not"
        " read the JSON and write it again, even where both mean the same. Compare the size that the sender logs"
        " with the size of the delivery here; if they differ, the body was changed on its way.",
    ),
    Hint(
        "nginx",
        "proxy_pass hands bodies on unchanged. Look for these in the location of this path, and for other Lua or"
        " njs code that sets the body:",
        "proxy_set_body, proxy_pass_request_body off, ngx.req.set_body_data",
    ),
    Hint(
        "Apache",
        "mod_proxy hands bodies on unchanged, input filters don't. Take these off the path:",
        "SetInputFilter, AddInputFilter, InputSed",
    ),
    Hint(
        "Cloudflare",
        "The proxy leaves request bodies alone. A Worker on the route must pass on the request itself, and not"
        " JSON.stringify of what it has read:",
        "return fetch(request)",
    ),
    Hint(
        "API gateways",
        "AWS: use a proxy integration, without a mapping template; where a function is told isBase64Encoded: true,"
        " it must decode the body before passing it on. Kong: take the request-transformer plugin off this route."
        " Azure API Management: take the set-body policy away.",
    ),
    Hint(
        "Express",
        "Read the bytes before any JSON middleware does, and pass on that buffer:",
        "app.post(path, express.raw({ type: '*/*' }), handler)",
    ),
    Hint(
        "Flask and Django",
        "Pass on the bytes, never json.dumps of what was read:",
        "request.get_data() in Flask, request.body in Django",
    ),
    Hint(
        "Compression",
        "What unpacks bodies on the way must leave exactly the bytes that the sender signed, and take the"
        " Content-Encoding header away. This program takes in no compressed bodies.",
    ),
    Hint(
        "Character sets and line ends",
        "Treat bodies as bytes, or as UTF-8 without a byte order mark: Latin-1 or Windows-1252 in between garbles"
        " every letter beyond ASCII. When sending by hand, echo adds a line end, and curl --data takes the line"
        " ends of a file away. This leaves it as it is:",
        "curl --data-binary @body.json",
    ),
)
