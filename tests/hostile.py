"""Requests that nobody honest sends, each with the answer it must get.

`<host>` and `<path>` stand for a Host that the listener answers to and a path that it knows.
"""

from __future__ import annotations

from dataclasses import dataclass, field

MIB = 1024 * 1024
_BODY = b'{"id":"evt_hostile"}'
_LINE = b"POST <path> HTTP/1.1"
_HOST = b"Host: <host>"
_CHUNKED = b"Transfer-Encoding: chunked"


@dataclass(frozen=True, slots=True)
class Hostile:
    """One request. `status` None: closed without an answer. `is_cut`: the sender closes its direction behind it.

    `is_slow`: the answer comes only with the deadline, since something is still missing.
    """

    name: str
    template: bytes = field(repr=False)
    status: int | None
    is_cut: bool = False
    is_slow: bool = False

    def raw(self, host: str, path: str) -> bytes:
        return self.template.replace(b"<host>", host.encode()).replace(b"<path>", path.encode())


def _length(body: bytes) -> bytes:
    return b"Content-Length: %d" % len(body)


def _request(*headers: bytes, line: bytes = _LINE, body: bytes = b"") -> bytes:
    return b"\r\n".join([line, *headers, b"", body])


def _with_line(line: bytes) -> bytes:
    return _request(_HOST, _length(_BODY), line=line, body=_BODY)


def _with(*headers: bytes) -> bytes:
    """An otherwise sound request with some headers more."""
    return _request(_HOST, *headers, _length(_BODY), body=_BODY)


def _hosted(*headers: bytes) -> bytes:
    """A request with these Host headers only."""
    return _request(*headers, _length(_BODY), body=_BODY)


def _framed(*headers: bytes, body: bytes = _BODY) -> bytes:
    """A request that says where its body ends with these headers only."""
    return _request(_HOST, *headers, body=body)


def _chunked(body: bytes) -> bytes:
    return _request(_HOST, _CHUNKED, body=body)


def _all(prefix: str, status: int, cases: dict[str, bytes]) -> list[Hostile]:
    return [Hostile(f"{prefix}: {name}", template, status) for name, template in cases.items()]


_OTHER_PROTOCOLS = {
    "TLS hello": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(range(64)),
    "HTTP/2 preface": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "SSH banner": b"SSH-2.0-OpenSSH_9.2\r\n\r\n",
    "SMTP": b"EHLO evil.example\r\n\r\n",
    "Redis": b"*1\r\n$4\r\nPING\r\n\r\n",
    "SOCKS 5": b"\x05\x01\x00\x05\x01\x00\x01\x7f\x00\x00\x01\x00\x50",
    "RDP": b"\x03\x00\x00\x2f\x2a\xe0\x00\x00\x00\x00\x00Cookie: mstshash=a\r\n",
    "proxy protocol 1": b"PROXY TCP4 192.0.2.1 192.0.2.2 1 2\r\n" + _with_line(_LINE),
    "proxy protocol 2": b"\r\n\r\n\x00\r\nQUIT\n\x21\x11\x00\x0c",
    "HTTP/0.9": b"GET <path>\r\n\r\n",
    "empty lines": b"\r\n\r\n\r\n\r\n",
    "an answer": b"HTTP/1.1 200 OK\r\n" + _HOST + b"\r\n\r\n",
}

_REQUEST_LINES = {
    "no version": b"POST <path>",
    "version 0.9": b"POST <path> HTTP/0.9",
    "version 1.2": b"POST <path> HTTP/1.2",
    "version 1.10": b"POST <path> HTTP/1.10",
    "version 2.0": b"POST <path> HTTP/2.0",
    "version of three parts": b"POST <path> HTTP/1.1.1",
    "version with a zero": b"POST <path> HTTP/01.1",
    "version in lower case": b"POST <path> http/1.1",
    "version cut": b"POST <path> HTTP/1",
    "version with a blank": b"POST <path> HTTP /1.1",
    "version of another protocol": b"POST <path> ICAP/1.0",
    "no target": b"POST HTTP/1.1",
    "blank target": b"POST  HTTP/1.1",
    "two blanks": b"POST  <path> HTTP/1.1",
    "two blanks at the end": b"POST <path>  HTTP/1.1",
    "tabs": b"POST\t<path>\tHTTP/1.1",
    "vertical tab": b"POST <path>\x0bHTTP/1.1",
    "blank before": b" POST <path> HTTP/1.1",
    "blank behind": b"POST <path> HTTP/1.1 ",
    "more words": b"POST <path> HTTP/1.1 HTTP/1.1",
    "blank in the target": b"POST <path>?a b HTTP/1.1",
    "NUL in the target": b"POST <path>\x00 HTTP/1.1",
    "control in the target": b"POST <path>?\x01 HTTP/1.1",
    "escape in the target": b"POST <path>?\x1b[2J HTTP/1.1",
    "DEL in the target": b"POST <path>?\x7f HTTP/1.1",
    "Latin-1 in the target": b"POST <path>?\xe9 HTTP/1.1",
    "UTF-8 in the target": "POST <path>?李明 HTTP/1.1".encode(),
    "CR in the target": b"POST <path>?a\rb HTTP/1.1",
    "LF in the target": b"POST <path>?a\nb HTTP/1.1",
    "no method": b"<path> HTTP/1.1",
    "method with a bracket": b"PO(ST <path> HTTP/1.1",
    "method with a colon": b"POST: <path> HTTP/1.1",
    "method with NUL": b"POST\x00 <path> HTTP/1.1",
    "method in UTF-8": "PÖST <path> HTTP/1.1".encode(),
    "absolute target": b"POST http://<host><path> HTTP/1.1",
    "absolute https target": b"POST https://<host><path> HTTP/1.1",
    "absolute target of another": b"POST http://evil.example/ HTTP/1.1",
    "file target": b"POST file:///etc/passwd HTTP/1.1",
    "authority target": b"POST <host> HTTP/1.1",
    "asterisk target": b"POST * HTTP/1.1",
    "query only": b"POST ?a=1 HTTP/1.1",
    "backslash target": b"POST \\hook HTTP/1.1",
    "fragment": b"POST <path>#part HTTP/1.1",
    "fragment only": b"POST # HTTP/1.1",
}

_METHODS = {
    name: _with_line(name.encode() + b" <path> HTTP/1.1")
    for name in (
        *("GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "CONNECT", "PROPFIND", "M-SEARCH"),
        *("post", "Post", "POSTT", "POS", "PURGE", "QUERY", "SOURCE", "PRI", "X" * 2000, "!"),
    )
} | {
    "CONNECT to a host": _request(_HOST, line=b"CONNECT evil.example:443 HTTP/1.1"),
    "CONNECT to us": _request(_HOST, line=b"CONNECT <host> HTTP/1.1"),
    "OPTIONS *": _request(_HOST, line=b"OPTIONS * HTTP/1.1"),
    "GET through a proxy": _request(_HOST, line=b"GET http://evil.example/ HTTP/1.1"),
    "CORS preflight": _request(
        *(_HOST, b"Origin: https://evil.example", b"Access-Control-Request-Method: POST"),
        line=b"OPTIONS <path> HTTP/1.1",
    ),
    "WebSocket": _request(
        *(_HOST, b"Upgrade: websocket", b"Connection: Upgrade", b"Sec-WebSocket-Version: 13"),
        b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
        line=b"GET <path> HTTP/1.1",
    ),
    "h2c upgrade": _request(
        *(_HOST, b"Connection: Upgrade, HTTP2-Settings", b"Upgrade: h2c", b"HTTP2-Settings: AAMAAABk"),
        line=b"GET <path> HTTP/1.1",
    ),
}

_PATHS = {
    "root": b"/",
    "unknown": b"/nothing-here",
    "slash behind": b"<path>/",
    "two slashes": b"/<path>",
    "dot segment": b"/.<path>",
    "climbing": b"/a/..<path>",
    "climbing out": b"/../../../../etc/passwd",
    "encoded letter": b"/%68<path>",
    "encoded slash behind": b"<path>%2f",
    "encoded NUL": b"<path>%00",
    "encoded blank": b"<path>%20",
    "encoded query": b"<path>%3Fa=1",
    "encoded line end": b"<path>%0d%0aX:%20y",
    "broken encoding": b"<path>%zz",
    "parameter": b"<path>;a=1",
    "query and no path": b"/?<path>",
    "host in the path": b"//evil.example<path>",
    "long": b"/" + b"a" * 8000,
    "backslash behind": b"<path>\\",
    "markup": b"/<script>",
}

_BROWSERS = {
    "Origin": b"Origin: https://evil.example",
    "Origin null": b"Origin: null",
    "Origin of our own": b"Origin: http://<host>",
    "Origin in lower case": b"origin: https://evil.example",
    "Origin empty": b"Origin:",
    "Sec-Fetch-Site": b"Sec-Fetch-Site: cross-site",
    "Sec-Fetch-Mode": b"sec-fetch-mode: no-cors",
    "Sec-Fetch-Dest": b"SEC-FETCH-DEST: empty",
    "Sec-Fetch-User": b"Sec-Fetch-User: ?1",
    "Sec-Fetch of tomorrow": b"Sec-Fetch-Anything: 1",
}

_BAD_HOSTS = {
    "none": (),
    "two": (_HOST, b"Host: evil.example"),
    "two alike": (_HOST, _HOST),
    "two in other cases": (_HOST, b"hOST: <host>"),
    "empty": (b"Host:",),
    "blank": (b"Host:   ",),
    "list": (b"Host: <host>, evil.example",),
    "user": (b"Host: me@<host>",),
    "path": (b"Host: <host>/x",),
    "scheme": (b"Host: http://<host>",),
    "letters for a port": (b"Host: localhost:http",),
    "port too long": (b"Host: localhost:123456",),
    "two ports": (b"Host: <host>:80",),
    "open bracket": (b"Host: [::1",),
    "non-ASCII": (b"Host: \xe2\x84\xa2.example",),
    "blank inside": (b"Host: local host",),
}

_STRANGE_HOSTS = (
    *(b"evil.example", b"evil.example:8787", b"localhost", b"127.0.0.1", b"[::1]", b"localhost:1"),
    *(b"127.0.0.1:1", b"127.0.0.2", b"127.1", b"2130706433", b"0x7f.0.0.1", b"0.0.0.0"),
    *(b"127.0.0.1.nip.io", b"localhost.", b"localhost.evil.example", b"[::ffff:127.0.0.1]"),
    *(b"169.254.169.254", b"..", b"-", b"xn--lcalhost-n1a"),
)

_BAD_HEADERS = {
    "folded with a blank": b"X-A: 1\r\n 2",
    "folded with a tab": b"X-A: 1\r\n\t2",
    "blank line of blanks": b"X-A: 1\r\n  \r\nX-B: 2",
    "blank before the colon": b"X-A : 1",
    "tab before the colon": b"X-A\t: 1",
    "blank in the name": b"X A: 1",
    "no colon": b"X-A",
    "no name": b": 1",
    "NUL in the name": b"X\x00A: 1",
    "NUL in the value": b"X-A: 1\x002",
    "CR in the value": b"X-A: 1\r2",
    "CR at the line's end": b"X-A: 1\r\r\nX-B: 2",
    "LF at the line's end": b"X-A: 1\nX-B: 2",
    "escape in the value": b"X-A: \x1b[31m",
    "bell in the value": b"X-A: \x07",
    "vertical tab in the value": b"X-A: a\x0bb",
    "form feed in the value": b"X-A: a\x0cb",
    "DEL in the value": b"X-A: \x7f",
    "DEL in the name": b"X\x7f: 1",
    "non-ASCII name": b"X-\xc3\xa9: 1",
    "quoted name": b'"X-A": 1',
    "bracket in the name": b"X(A): 1",
    "comma in the name": b"X,A: 1",
    "at sign in the name": b"X@A: 1",
    "slash in the name": b"X/A: 1",
    "request line as a header": _LINE,
}

_ENCODINGS = {
    "identity": (b"Transfer-Encoding: identity",),
    "gzip": (b"Transfer-Encoding: gzip",),
    "gzip, chunked": (b"Transfer-Encoding: gzip, chunked",),
    "chunked, identity": (b"Transfer-Encoding: chunked, identity",),
    "chunked, chunked": (b"Transfer-Encoding: chunked, chunked",),
    "twice": (_CHUNKED, _CHUNKED),
    "twice, one unknown": (b"Transfer-Encoding: x", _CHUNKED),
    "xchunked": (b"Transfer-Encoding: xchunked",),
    "chunkedx": (b"Transfer-Encoding: chunkedx",),
    "capital": (b"Transfer-Encoding: Chunked",),
    "capitals": (b"Transfer-Encoding: CHUNKED",),
    "parameter": (b"Transfer-Encoding: chunked;q=1",),
    "quoted": (b'Transfer-Encoding: "chunked"',),
    "comma behind": (b"Transfer-Encoding: chunked,",),
    "comma before": (b"Transfer-Encoding: ,chunked",),
    "empty": (b"Transfer-Encoding:",),
    "vertical tab": (b"Transfer-Encoding: \x0bchunked",),
    "blank before the colon": (b"Transfer-Encoding : chunked",),
    "folded": (b"Transfer-Encoding:\r\n chunked",),
    "LF before": (b"X-A: 1\nTransfer-Encoding: chunked",),
    "with a length behind": (_CHUNKED, b"Content-Length: 5"),
    "with a length before": (b"Content-Length: 5", _CHUNKED),
    "with a length of 0": (b"Content-Length: 0", _CHUNKED),
    "identity with a length": (b"Transfer-Encoding: identity", b"Content-Length: 20"),
}

_LENGTHS = {
    "twice": (b"Content-Length: 20", b"Content-Length: 20"),
    "two different": (b"Content-Length: 20", b"Content-Length: 0"),
    "in other cases": (b"Content-Length: 20", b"content-length: 20"),
    "list": (b"Content-Length: 20, 20",),
    "plus": (b"Content-Length: +20",),
    "minus": (b"Content-Length: -1",),
    "minus zero": (b"Content-Length: -0",),
    "hexadecimal": (b"Content-Length: 0x14",),
    "fraction": (b"Content-Length: 20.0",),
    "exponent": (b"Content-Length: 2e1",),
    "underscore": (b"Content-Length: 2_0",),
    "blank inside": (b"Content-Length: 2 0",),
    "words": (b"Content-Length: twenty",),
    "empty": (b"Content-Length:",),
    "quoted": (b'Content-Length: "20"',),
    "semicolon": (b"Content-Length: 20;",),
    "full-width digits": ("Content-Length: ２０".encode(),),
    "vertical tab": (b"Content-Length: 20\x0b",),
    "blank before the colon": (b"Content-Length : 20",),
}

_CHUNKS = {
    "no size": b"\r\nhi\r\n0\r\n\r\n",
    "letters": b"xy\r\nhi\r\n0\r\n\r\n",
    "minus": b"-2\r\nhi\r\n0\r\n\r\n",
    "plus": b"+2\r\nhi\r\n0\r\n\r\n",
    "0x": b"0x2\r\nhi\r\n0\r\n\r\n",
    "underscore": b"0_2\r\nhi\r\n0\r\n\r\n",
    "blank before": b" 2\r\nhi\r\n0\r\n\r\n",
    "blank behind": b"2 \r\nhi\r\n0\r\n\r\n",
    "tab behind": b"2\t\r\nhi\r\n0\r\n\r\n",
    "extension": b"2;a=b\r\nhi\r\n0\r\n\r\n",
    "quoted extension": b'2;a="\r\n"\r\nhi\r\n0\r\n\r\n',
    "extension with LF": b"2;a\nhi\r\n0\r\n\r\n",
    "extension on the last": b"2\r\nhi\r\n0;a\r\n\r\n",
    "LF behind the size": b"2\nhi\r\n0\r\n\r\n",
    "CR behind the size": b"2\rhi\r\n0\r\n\r\n",
    "LF behind the data": b"2\r\nhi\n0\r\n\r\n",
    "nothing behind the data": b"2\r\nhi0\r\n\r\n",
    "more data than said": b"2\r\nhi!\r\n0\r\n\r\n",
    "less data than said": b"9\r\nhi\r\n0\r\n\r\nGET / HTTP/1.1\r\n",
    "trailer": b"2\r\nhi\r\n0\r\nX-A: 1\r\n\r\n",
    "length as a trailer": b"2\r\nhi\r\n0\r\nContent-Length: 9\r\n\r\n",
    "end with LF": b"2\r\nhi\r\n0\r\n\n",
    "sixteen digits": b"ffffffffffffffff\r\nhi\r\n0\r\n\r\n",
    "wrapping to two": b"10000000000000002\r\nhi\r\n0\r\n\r\n",
    "many zeros": b"000000000002\r\nhi\r\n0\r\n\r\n",
    "NUL": b"2\x00\r\nhi\r\n0\r\n\r\n",
}

_TOO_LARGE = {
    "one byte over": _framed(b"Content-Length: %d" % (MIB + 1), body=b"x" * (MIB + 1)),
    "100 MB said, nothing sent": _framed(b"Content-Length: 100000000", body=b""),
    "2^63 said": _framed(b"Content-Length: 9223372036854775808"),
    "2^64 and 20 said": _framed(b"Content-Length: 18446744073709551636"),
    "5,000 digits": _framed(b"Content-Length: " + b"9" * 5000),
    "one chunk over": _chunked(b"100001\r\n" + b"x" * 1000),
    "largest chunk": _chunked(b"ffffffff\r\nhi"),
    "chunks over in sum": _chunked(b"80000\r\n" + b"x" * (MIB // 2) + b"\r\n80001\r\n"),
    "chunks without end": _chunked((b"1000\r\n" + b"x" * 4096 + b"\r\n") * 300),
    "chunks of one byte": _chunked(b"1\r\nx\r\n" * 20_000),
    "expecting to go on": _framed(b"Expect: 100-continue", b"Content-Length: 1048577", body=b""),
}

_CODINGS = {
    name: _with(b"Content-Encoding: " + name.encode())
    for name in ("gzip", "x-gzip", "deflate", "br", "zstd", "identity", "gzip, gzip", "", "unheard-of")
} | {
    "in lower case": _with(b"content-encoding: gzip"),
    "twice": _with(b"Content-Encoding: identity", b"Content-Encoding: gzip"),
    "a bomb": _framed(
        b"Content-Encoding: gzip", b"Content-Length: 500000", body=b"\x1f\x8b\x08" + b"\x00" * 499997
    ),
}

_EXPECTATIONS = {
    "another": _with(b"Expect: 200-ok"),
    "two in one": _with(b"Expect: 100-continue, more"),
    "two": _with(b"Expect: 100-continue", b"Expect: more"),
    "empty": _with(b"Expect:"),
}

_OVERLONG = {
    "101 headers": _request(_HOST, *[b"X-A: 1"] * 99, _length(_BODY), body=_BODY),
    "5,000 headers": _request(_HOST, *[b"A:1"] * 5000, _length(_BODY), body=_BODY),
    "one long header": _with(b"X-A: " + b"a" * 33_000),
    "one long name": _with(b"X" * 33_000 + b": a"),
    "90 headers of 400 bytes": _with(*[b"X-A: " + b"a" * 395] * 90),
    "header without end": _LINE + b"\r\nX-A: " + b"a" * 40_000,
    "name without end": _LINE + b"\r\n" + b"a" * 40_000,
    "request line without end": b"POST /" + b"a" * 40_000,
    "method without end": b"A" * 40_000,
    "blanks without end": _LINE + b"\r\nX-A:" + b" " * 40_000,
    "headers without end": _LINE + b"\r\n" + b"A: b\r\n" * 10_000,
    "long query": _with_line(b"POST <path>?" + b"a" * 40_000 + b" HTTP/1.1"),
}

_SMUGGLED = {
    "CL.TE": _framed(b"Content-Length: 6", _CHUNKED, body=b"0\r\n\r\nX"),
    "TE.CL": _framed(_CHUNKED, b"Content-Length: 4", body=b"5c\r\n" + _with_line(_LINE) + b"\r\n0\r\n\r\n"),
    "TE.TE": _framed(_CHUNKED, b"Transfer-Encoding: cow", body=b"0\r\n\r\n" + _with_line(_LINE)),
    "CL.0": _framed(b"Content-Length: 0", b"Content-Length: 20", body=_with_line(_LINE)),
    "LF in a value": _with(b"X-A: 1\n\n" + _with_line(_LINE)),
    "CR CR LF": _LINE + b"\r\n" + _HOST + b"\r\n\r\r\n" + _with_line(_LINE),
    "head of LF only": _with_line(_LINE).replace(b"\r\n", b"\n"),
    "head of CR only": _with_line(_LINE).replace(b"\r\n", b"\r"),
    "LF ends the request line": _with_line(_LINE).replace(b"\r\n", b"\n", 1),
    "LF ends the head": _LINE + b"\r\n" + _HOST + b"\r\n\n" + _BODY,
    "chunked in HTTP/1.0": _request(_HOST, _CHUNKED, line=b"POST <path> HTTP/1.0", body=b"2\r\nhi\r\n0\r\n\r\n"),
    "HTTP/1.0 without Host": _request(_length(_BODY), line=b"POST <path> HTTP/1.0", body=_BODY),
}

_CUT = {
    "one byte": b"P",
    "in the request line": b"POST <pa",
    "in a header": _LINE + b"\r\nHost: <ho",
    "before the empty line": _LINE + b"\r\n" + _HOST + b"\r\n",
    "before the body": _framed(b"Content-Length: 20", body=b""),
    "in the body": _framed(b"Content-Length: 20", body=b'{"id"'),
    "in a chunk": _chunked(b"9\r\nhi"),
    "before the last chunk": _chunked(b"2\r\nhi\r\n"),
    "before the last line end": _chunked(b"2\r\nhi\r\n0\r\n"),
}

_LATE = {
    "in the request line": b"POST",
    "in the headers": _LINE + b"\r\n" + _HOST,
    "CR at the end": _LINE + b"\r\n" + _HOST + b"\r\n\r",
    "in the body": _framed(b"Content-Length: 20", body=b"{"),
    "before the chunks": _chunked(b""),
    "before the end": _chunked(b"2\r\nhi\r\n0\r\n\r"),
}

HOSTILE: tuple[Hostile, ...] = (
    *_all("protocol", 400, _OTHER_PROTOCOLS),
    *_all("line", 400, {name: _with_line(line) for name, line in _REQUEST_LINES.items()}),
    *_all("method", 405, {name[:20]: template for name, template in _METHODS.items()}),
    *_all("path", 404, {name: _with_line(b"POST %b HTTP/1.1" % path) for name, path in _PATHS.items()}),
    *_all("browser", 404, {name: _with(header) for name, header in _BROWSERS.items()}),
    *_all("host", 400, {name: _hosted(*headers) for name, headers in _BAD_HOSTS.items()}),
    *_all("host", 421, {host.decode(): _hosted(b"Host: " + host) for host in _STRANGE_HOSTS}),
    *_all("header", 400, {name: _with(header) for name, header in _BAD_HEADERS.items()}),
    *_all("encoding", 400, {name: _framed(*headers) for name, headers in _ENCODINGS.items()}),
    *_all("length", 400, {name: _framed(*headers) for name, headers in _LENGTHS.items()}),
    *_all("chunk", 400, {name: _chunked(body) for name, body in _CHUNKS.items()}),
    *_all("size", 413, _TOO_LARGE),
    *_all("coding", 415, _CODINGS),
    *_all("expect", 417, _EXPECTATIONS),
    *_all("long", 431, _OVERLONG),
    *_all("smuggling", 400, _SMUGGLED),
    *[Hostile(f"cut: {name}", template, 400, is_cut=True) for name, template in _CUT.items()],
    *[Hostile(f"late: {name}", template, 408, is_slow=True) for name, template in _LATE.items()],
    Hostile("cut: nothing", b"", None, is_cut=True),
    Hostile("cut: an empty line", b"\r\n", None, is_cut=True),
    Hostile("late: nothing", b"", None, is_slow=True),
    Hostile("late: an empty line", b"\r\n", None, is_slow=True),
)
