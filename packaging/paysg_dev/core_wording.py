"""What everything below the window says to people, as templates, read out of the sources without running them.

The core speaks English: into exceptions, the database, and over the control channel. The window recognises what it
says by these templates (`ui/phrasebook.py`). `f"{len(rows)} rows"` makes `{rows} rows`; of a text of several
sentences each is a template of its own.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from string import Formatter

from paysg_dev import core_literals
from paysg_dev.core_values import Values
from paysg_dev.wording import PACKAGE, texts_of

ABOVE = frozenset({"ui", "cli"})
UNSEEN = (
    "diagnosing",
    "documents/firewall_rule",
    "documents/month_pack_xlsx",
    "documents/snippet",
    "documents/xlsx_",
    "domain/search_",
    "providers/paysg_samples",
    "providers/yoco_samples",
    "providers/gateway_samples",
    "providers/registration_texts",
    "sandbox/demo_",
    "sandbox/examination/page",
    "sandbox/examination/slow",
    "sandbox/server/",
    "sandbox/tampering",
    "settings/about",
    "settings/crashes",
    "settings/licences",
    "settings/login_start",
    "settings/traces",
    "store/many",
    "store/schema",
    "tunnel/ngrok_files",
    "tunnel/processes",
    "usecases/export",
    "usecases/exceptions_file",
    "usecases/journal_export",
    "usecases/log_cleaning",
    "usecases/month_",
    "usecases/probe",
    "usecases/request_copy",
)
"""Modules of whose texts only the errors are seen: what they make is a file, an answer of a server, or made up."""
NEVER = ("usecases/probe", "sandbox/demo_", "sandbox/examination/page")
SILENT = frozenset(
    (
        "execute",
        "executemany",
        "executescript",
        "compile",
        "search",
        "match",
        "fullmatch",
        "sub",
        "split",
        "replace",
        "startswith",
        "endswith",
        "removeprefix",
        "cast",
        "Sql",
        "Thread",
        "Process",
        "audit",
        "record",
        "note",
        "when",
        "encode",
        "getattr",
        "user_config_path",
        "user_data_dir",
        "site_config_path",
        "Path",
        "TypeVar",
        "write_text",
        "isinstance",
        "AssertionError",
        "KeyError",
        "TypeError",
        "DatabaseError",
        "_names",
        "_when",
        "_change",
        "_stop",
    )
)
"""Functions whose texts are for machines and the audit trail."""
LOGS = frozenset({"log", "_log", "logger", "_logger"})
COMPOSED = (
    *(f"{{n}} {unit}{many}" for unit in ("day", "hour", "minute") for many in ("", "s")),
    *(f"{deed}{amount}" for deed in ("A cancellation", "A creation") for amount in ("", " of {amount}")),
    "An e-mail",
    "Approved.",
    "name or value of entry {position}",
)
"""What is put together of single words: by `reconcile_words.duration_words`, in `guards` of what is open, and in
`creation` of what has a wrong character; and a sentence of one word, in `store.journal`."""
_END = re.compile(r"""(?<=[.?!…])(?<!\bno\.)(["”’)]?)(?:\{[a-z_0-9]+\}(?:\s+|\Z)|\s+(?=["“‘(`{A-Z0-9]))""")
_LED = re.compile(r"\A\{[a-z_0-9]+\}\s+(?=(?:[A-Z][a-z]+|It|A) [a-z])")
_PLACE = re.compile(r"\{[a-z_0-9]*\}")
_WORD = re.compile(r"[A-Za-z][a-z’']+")
_PLAIN_WORD = re.compile(r"""["“‘(`]*[A-Za-z][A-Za-z’'-]*[",.;:?!”’)…`]*""")
_PART = re.compile(r"\b[a-z]{2,}")
_NO_PART = re.compile(r"[a-z]_[a-z]|_\Z|[/<>=%@\\]|[a-z]\.[a-z]|\A\.")
_BODY, _BODIES = "The body ", ("The other body ", "This body ")
"""What the window has a comparison say instead, of which body it is (`domain/json_diff_bodies.py`)."""
_FEW = 3
"""Words that are too few to recognise a template by in which two values touch."""
_SQL = re.compile(r"= \?|\b(?:SELECT|UPDATE|INSERT|DELETE) .*\b(?:FROM|SET|INTO)\b|\bIN \(")
_NO_WORDS = re.compile(
    r"[<>;=]\s|</|\w=|[\\|]|\?\d|\bVALUES\b|\A[a-z]+\{number\}\Z"
    r"|\b(?:SELECT|FROM|WHERE|AND|UPDATE|INSERT|DELETE|ORDER BY|NOT IN|NULL|TABLE)\b"
    r"|\A(?:Bearer|POST|GET|HTTP/|--|-[A-Z] )|%[YHdsm]\b|\[Desktop|\A\s*\.|_[a-z]+\)?\Z|\A[a-z_-]+: \{"
    r"|\bIN [({]|\b[A-Z]+ \w+\(|coalesce|nullif|DESC\b|\A[\w-]+[:-]\{|-\{|--[a-z]|\A[a-z_]+(?:, [a-z0-9_]+){3,}\Z"
)
"""What marks code, SQL, HTML, headers and options; judged only where a text is no sentence."""


def templates(folder: Path = PACKAGE) -> frozenset[str]:
    """Every template of the modules below the window, but for what is marked for translators already."""
    found = {text for _, text in in_order(folder)}
    return frozenset(found)


def in_order(folder: Path = PACKAGE) -> Iterator[tuple[str, str]]:
    """Module and template, as they stand there; the first time each."""
    seen: set[str] = set()
    modules = {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*.py"))
        if path.relative_to(folder).parts[0] not in ABOVE
    }
    for place, found in templates_by_module(modules).items():
        compared = [each for each in found if each.startswith(_BODY) and place == "domain/strict_json.py"]
        for text in (*found, *(which + each[len(_BODY) :] for each in compared for which in _BODIES)):
            if text not in seen:
                seen.add(text)
                yield place, text
    yield from (("usecases", text) for text in COMPOSED)


def templates_by_module(sources: Mapping[str, str]) -> Mapping[str, list[str]]:
    """The templates of modules that know each other, in order, repeats included."""
    modules = {place: _Module(source) for place, source in sources.items() if not place.startswith(NEVER)}
    others = {name: module.values for module in modules.values() for name in module.values.names()}
    for each in modules.values():
        each.values.others = others
    return {place: each.templates(only_errors=place.startswith(UNSEEN)) for place, each in modules.items()}


def sentences(text: str) -> Iterator[str]:
    """The sentences of a template, each by itself; what is a value alone is none."""
    for line in text.split("\n"):
        for each in _END.sub(r"\1\n", line).split("\n"):
            told = _LED.sub("", each.strip())
            if len(_WORD.findall(_PLACE.sub(" ", told))) > 0:
                yield told


def is_for_people(text: str) -> bool:
    """Whether a template reads as a sentence, or as words of one."""
    words = [each for each in _PLACE.sub(" ", text).split() if _PLAIN_WORD.fullmatch(each)]
    if _SQL.search(text) or not is_readable(text) or ("}{" in text and len(words) < _FEW):
        return False
    if text[-1:] in (".", "?", "!", "…") and len(words) > 1:
        return True
    return bool(words) and (len(words) > 1 or "{" in text) and _NO_WORDS.search(text) is None


class _Module:
    """One module's tree, with the way up from each node."""

    def __init__(self, source: str) -> None:
        self._tree = ast.parse(source)
        self._marked = frozenset(texts_of(source))
        self._above: dict[ast.AST, ast.AST] = {}
        for node in ast.walk(self._tree):
            for child in ast.iter_child_nodes(node):
                self._above[child] = node
        self.values = Values(self._tree, self._above)

    def templates(self, *, only_errors: bool) -> list[str]:
        """Those of this module, but for what is marked for translators already."""
        found: list[str] = []
        for node in self.texts(only_errors):
            whole = [each for each in core_literals.variants(node) if each not in self._marked]
            told = [part for each in whole if is_for_people(each) for part in sentences(each)]
            found += told
            found += self.words_in(node) if told else ()
        return [each for each in found if each not in self._marked]

    def texts(self, only_errors: bool) -> Iterator[ast.expr]:
        """The literals, f-strings and sums that may be for people, outermost first."""
        nodes = [each for each in ast.walk(self._tree) if isinstance(each, ast.expr) and self._is_text(each)]
        for node in sorted(nodes, key=lambda each: (each.lineno, each.col_offset)):
            if self._is_raised(node) if only_errors else not self._is_silent(node):
                yield node

    def words_in(self, node: ast.expr) -> Iterator[str]:
        """What the values of a text may be, single words included."""
        for value in core_literals.values(node):
            for literal in self.values.literals(value):
                for text in core_literals.variants(literal):
                    if _PART.search(text) and "}{" not in text and not _NO_PART.search(text) and is_readable(text):
                        yield from sentences(text)

    def _is_text(self, node: ast.expr) -> bool:
        above = self._above.get(node)
        if above is not None and core_literals.is_inlined(above):
            above = self._above.get(above)
        if isinstance(above, ast.JoinedStr) or (isinstance(above, ast.BinOp) and isinstance(above.op, ast.Add)):
            return False
        if isinstance(node, ast.Constant):
            return isinstance(node.value, str)
        if isinstance(node, ast.BinOp):
            return isinstance(node.op, ast.Add) and next(core_literals.variants(node), None) is not None
        return isinstance(node, ast.JoinedStr)

    def _ancestors(self, node: ast.AST) -> Iterator[tuple[ast.AST, ast.AST]]:
        """Each node on the way up, with the one below it."""
        while (above := self._above.get(node)) is not None:
            yield above, node
            node = above

    def _is_raised(self, node: ast.expr) -> bool:
        calls = [above for above, _ in self._ancestors(node) if isinstance(above, ast.Call)]
        return bool(calls) and core_literals.name_of(calls[-1].func).endswith("error")

    def _is_silent(self, node: ast.expr) -> bool:
        return any(_hides(above, below) for above, below in self._ancestors(node))


def _hides(above: ast.AST, below: ast.AST) -> bool:
    """Whether what stands here is seen by nobody."""
    if isinstance(above, (ast.Compare, ast.MatchValue, ast.Assert, ast.Expr)) and not _is_call(below):
        return True
    if isinstance(above, ast.Attribute):
        return above.attr not in ("format", "format_map") and isinstance(below, (ast.Constant, ast.JoinedStr))
    if isinstance(above, ast.Dict):
        return below in above.keys
    if isinstance(above, (ast.arg, ast.AnnAssign)):
        return below is above.annotation
    if isinstance(above, ast.Call):
        return below is not above.func and _is_silent(above.func)
    return False


def _is_call(node: ast.AST) -> bool:
    """Whether something is made or done here with what stands in it, be it to be yielded."""
    return isinstance(node.value if isinstance(node, ast.Yield) else node, ast.Call)


def _is_silent(function: ast.expr) -> bool:
    if isinstance(function, ast.Attribute):
        is_log = isinstance(function.value, ast.Name) and function.value.id in LOGS
        return is_log or function.attr in SILENT
    return isinstance(function, ast.Name) and function.id in SILENT


def is_readable(text: str) -> bool:
    """Whether its braces are those of places to fill in, all of them with names."""
    try:
        names = [name for _, name, _, _ in Formatter().parse(text) if name is not None]
    except ValueError:
        return False
    return all(name.isidentifier() for name in names)
