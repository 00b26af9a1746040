"""The one gate for text that somebody else wrote (threat-model.md, T4): plain, visible, bounded.

Whatever reaches a widget from outside passes `line`, `middle` or `block` first; `ForeignLabel` and `set_tooltip`
do that themselves, and show nothing as markup. What is private stays behind its veil on the way (`veil.py`).
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, replace
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QSizePolicy, QWidget

from paysg_desktop.ui import theme, veil
from paysg_desktop.ui.languages import localised, tr

LINE_LIMIT = 300
"""Characters of a cell or label; threat-model.md T4."""
BLOCK_LIMIT = 100_000
"""Characters that a viewer shows; the rest is told in a sentence."""
BLOCK_WIDTH = 160

ELLIPSIS = "…"
_MOST_HEIGHTS = 16
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"

_NAMES = {
    0x00AD: "SHY",
    0x034F: "CGJ",
    0x061C: "ALM",
    0x0085: "NEL",
    0x180E: "MVS",
    0x200B: "ZWSP",
    0x200C: "ZWNJ",
    0x200D: "ZWJ",
    0x200E: "LRM",
    0x200F: "RLM",
    0x2028: "LS",
    0x2029: "PS",
    0x202A: "LRE",
    0x202B: "RLE",
    0x202C: "PDF",
    0x202D: "LRO",
    0x202E: "RLO",
    0x2060: "WJ",
    0x2066: "LRI",
    0x2067: "RLI",
    0x2068: "FSI",
    0x2069: "PDI",
    0xFEFF: "BOM",
}
_PICTURES = {**{code: chr(0x2400 + code) for code in range(0x20)}, 0x7F: "␡"}
_INVISIBLE = re.compile(
    r"[\x00-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    r"\u2800\u3164\ud800-\udfff\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\U00013430-\U0001345f\U0001bca0-\U0001bca3"
    r"\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
_ANY_WIDTH = 1_000_000
# Joiners stay where writing needs them: between letters of Arabic and Indic scripts, and inside emoji.
_JOINERS = "\u200c\u200d"
_JOINED = re.compile(r"[\u0600-\u0dff\ufe0f\u2600-\u27bf\U0001f000-\U0001faff]")
_COMBINING = (
    r"\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
    r"\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
)
_STACKED = re.compile(rf"([{_COMBINING}]{{4}})[{_COMBINING}]+")
_RTL = r"\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
_RTL_RUN = re.compile(rf"[{_RTL}]+(?: +[{_RTL}]+)*")
_MARK_CUT = re.compile(r"⟦[^⟧]{0,8}$")


def line(text: str | None, limit: int = LINE_LIMIT) -> str:
    """One line of at most `limit` visible characters, cut with “…”; None is the empty text."""
    return veil.changed(text, lambda each: _line(each, limit)) if text else ""


def middle(text: str | None, limit: int) -> str:
    """One line with its middle left out where it is longer than `limit`: `evt_9b1c…0e07`, for ids."""
    return veil.changed(text, lambda each: _middle(each, limit)) if text else ""


def block(text: str, width: int = BLOCK_WIDTH, limit: int = BLOCK_LIMIT) -> str:
    """Lines of at most `width` characters for a viewer: line feeds and tabs count, all else is a visible mark.

    At most `limit` characters of the text are shown; a last sentence then says how many more there are.
    """
    shown = "\n".join(wrapped(each, width) for each in text[:limit].split("\n"))
    return shown if len(text) <= limit else f"{shown}\n{more_sentence(len(text) - limit)}"


def wrapped(text: str, width: int = BLOCK_WIDTH) -> str:
    """One line of a viewer, broken hard after each `width` characters; tabs stay."""
    shown = "\t".join(_runs_isolated(marks(part)) for part in text.split("\t"))
    return "\n".join(shown[start : start + width] for start in range(0, max(1, len(shown)), width))


def more_sentence(count: int) -> str:
    """What stands below a text that was cut."""
    return tr("… and {n} more characters that are not shown here.").format(n=f"{count:,}")


def marks(text: str) -> str:
    """The text with all that can't be seen, or that moves other text, written out; neither cut nor isolated."""
    return _STACKED.sub(r"\1⟦marks⟧", _INVISIBLE.sub(_mark, text))


def words(text: str | None) -> str:
    """`line` for buttons, tabs and menus, where an ampersand would vanish and underline the next letter."""
    return veil.shown(line(text)).replace("&", "&&")


def set_words(button: QAbstractButton, text: str | None) -> None:
    """The words of a button, which are its accessible name, too."""
    veil.keep(button, "words", line(text), _show_words)


def set_name(widget: QWidget, text: str | None) -> None:
    """The accessible name of a widget, where something in it may be private."""
    veil.keep(widget, "name", line(text), QWidget.setAccessibleName)


def set_description(widget: QWidget, text: str | None) -> None:
    """The accessible description of a widget, where something in it may be private."""
    veil.keep(widget, "description", line(text), QWidget.setAccessibleDescription)


def veil_typing(box: QLineEdit) -> None:
    """Have a line to type in show dots while the private screen is on."""
    veil.on_turn(box, "typing", _echo)
    _echo(box)


def set_tooltip(widget: QWidget, text: str | None) -> None:
    """A tooltip that is never taken for markup, whatever the text looks like."""
    veil.keep(widget, "tooltip", line(text), lambda kept, shown: kept.setToolTip(tooltip_text(shown)))


def tooltip_text(text: str | None) -> str:
    """The text for a tooltip role: escaped and marked as rich text, so that nothing is left to Qt's guess."""
    shown = veil.shown(line(text))
    return f"<p style='white-space: pre-wrap'>{html.escape(shown)}</p>" if shown else ""


def clipboard_text(text: str) -> str:
    """The text as it is for the clipboard; only half characters (lone surrogates) are replaced."""
    return veil.bare(text).encode("utf-8", "replace").decode()


@dataclass(frozen=True, slots=True)
class Look:
    """How a label paints: `tone` names a colour of `Theme`; text that is too long is elided or wrapped.

    `is_code` breaks a wrapped text after any character, not only where words end.
    """

    tone: str | None = None
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideNone
    is_wrapped: bool = False
    is_code: bool = False


class ForeignLabel(QLabel):
    """A label for foreign text: never markup, no links. `text()` is the gate's output, also where it is elided.

    A wrapped one breaks long words, so that no text can make the window wider.
    """

    def __init__(self, parent: QWidget | None = None, look: Look | None = None, limit: int = LINE_LIMIT) -> None:
        super().__init__(parent)
        self._look = look or Look()
        self._limit = limit
        self._heights: dict[tuple[int, str, str], int] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setOpenExternalLinks(False)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        policy = self.sizePolicy()
        if self._look.is_wrapped:
            policy.setHeightForWidth(True)
        if self._is_elided_by_look:
            policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
        self.setSizePolicy(policy)

    def show_text(self, text: str | None) -> None:
        """Show what the gate makes of the text; it is the accessible name, too."""
        veil.keep(self, "text", line(text, self._limit), ForeignLabel._show)

    def _show(self, shown: str) -> None:
        self.setText(shown)
        self.setAccessibleName(shown)
        self._tell_whole()

    def set_tone(self, tone: str | None) -> None:
        """Another colour of the theme, by its name."""
        self._look = replace(self._look, tone=tone)
        self.update()

    @property
    def _is_elided_by_look(self) -> bool:
        return self._look.elide != Qt.TextElideMode.ElideNone

    def _tell_whole(self) -> None:
        if self._is_elided_by_look:
            is_cut = QFontMetrics(self.font()).horizontalAdvance(self.text()) > self.contentsRect().width()
            self.setToolTip(tooltip_text(self.text()) if is_cut else "")

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._tell_whole()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        if self._look == Look():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        tone = self._look.tone
        colour = QColor(getattr(theme.current(), tone)) if tone else self.palette().color(self.foregroundRole())
        painter.setPen(colour)
        text, area = self.text(), self.contentsRect()
        if self._is_elided_by_look:
            text = QFontMetrics(self.font()).elidedText(text, self._look.elide, area.width())
        painter.drawText(QRectF(area), text, self._option())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        metrics = QFontMetrics(self.font())
        if self._look.is_wrapped:
            return QSize(metrics.averageCharWidth() * 40, self.heightForWidth(metrics.averageCharWidth() * 40))
        margins = self.contentsMargins()
        width = metrics.horizontalAdvance(self.text()) + margins.left() + margins.right() + 1
        return QSize(width, self._one_line() + margins.top() + margins.bottom())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        hint = self.sizeHint()
        if not self._is_elided_by_look and not self._look.is_wrapped:
            return hint
        return QSize(min(hint.width(), QFontMetrics(self.font()).averageCharWidth() * 6), self._one_line())

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return self._look.is_wrapped

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        if not self._look.is_wrapped:
            return -1
        margins = self.contentsMargins()
        inner = width - margins.left() - margins.right()
        return max(self._one_line(), self._text_height(inner) + margins.top() + margins.bottom())

    def _one_line(self) -> int:
        """Scripts that another font draws can need more than the label's own."""
        own = QFontMetrics(self.font()).height()
        return own if self.text().isascii() else max(own, self._text_height(_ANY_WIDTH))

    def _option(self) -> QTextOption:
        option = QTextOption(self.alignment())
        mode = QTextOption.WrapMode.NoWrap
        if self._look.is_wrapped:
            mode = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
        option.setWrapMode(QTextOption.WrapMode.WrapAnywhere if self._look.is_code else mode)
        return option

    def _text_height(self, width: int) -> int:
        """Layouts ask again and again, so what was measured is kept."""
        key = (width, self.text(), self.font().key())
        if key not in self._heights:
            if len(self._heights) >= _MOST_HEIGHTS:
                self._heights.clear()
            self._heights[key] = self._measured(width)
        return self._heights[key]

    def _measured(self, width: int) -> int:
        layout = QTextLayout(self.text(), self.font())
        layout.setTextOption(self._option())
        layout.beginLayout()
        height = 0.0
        while (row := layout.createLine()).isValid():
            row.setLineWidth(max(1, width))
            row.setPosition(QPointF(0, height))
            height += row.height()
        layout.endLayout()
        return ceil(height)


class Sentences(ForeignLabel):
    """A label for sentences of ours: what the core says is shown in the user's language.

    A text with something private in it is somebody's own, and is never looked into.
    """

    def show_text(self, text: str | None) -> None:
        super().show_text(localised(text))


def _line(text: str, limit: int) -> str:
    shown = marks(text[: limit + 1])
    return _isolated(shown if len(shown) <= limit else _cut(shown, limit - 1) + ELLIPSIS)


def _middle(text: str, limit: int) -> str:
    if len(text) <= limit and len(shown := marks(text)) <= limit:
        return _isolated(shown)
    tail = (limit - 1) // 3
    head = _cut(marks(text[:limit]), limit - 1 - tail)
    end = marks(text[-tail:]) if tail else ""
    return _isolated(head + ELLIPSIS + end[max(0, len(end) - tail) :])


def _echo(box: QLineEdit) -> None:
    box.setEchoMode(QLineEdit.EchoMode.Password if veil.is_on() else QLineEdit.EchoMode.Normal)


def _show_words(button: QAbstractButton, shown: str) -> None:
    button.setText(shown.replace("&", "&&"))
    button.setAccessibleName(shown)


def _mark(found: re.Match[str]) -> str:
    code = ord(found.group())
    if found.group() in _JOINERS and _is_joining(found.string, found.start()):
        return found.group()
    return _PICTURES.get(code) or f"⟦{_NAMES.get(code) or f'U+{code:04X}'}⟧"


def _is_joining(text: str, at: int) -> bool:
    neighbours = text[max(0, at - 1) : at] + text[at + 1 : at + 2]
    return len(_JOINED.findall(neighbours)) == 2


def _cut(text: str, limit: int) -> str:
    """The first `limit` characters, never with half a mark at the end."""
    return _MARK_CUT.sub("", text[:limit])


def _isolated(text: str) -> str:
    return f"{_ISOLATE}{text}{_END_ISOLATE}" if _RTL_RUN.search(text) else text


def _runs_isolated(text: str) -> str:
    return _RTL_RUN.sub(lambda run: _isolated(run.group()), text)
