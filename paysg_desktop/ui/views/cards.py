"""The row of cards above the payments."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from paysg_desktop.ui import gate, theme
from paysg_desktop.ui.delegates import painting
from paysg_desktop.ui.growth import tall, wide
from paysg_desktop.ui.theme import Size, Theme, Weight
from paysg_desktop.ui.views.figures import CardWords
from paysg_desktop.ui.wording import tr

_HEIGHT = 94
NARROW = 640
"""Below this width the cards stand two by two."""
_PAD = 13
_STEPS = (Size.FIGURE, Size.TITLE, Size.BODY, Size.SECONDARY)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def card_height() -> int:
    """A title, a figure of two lines, its caption and a foot."""
    return tall(_HEIGHT, lines=5)


class Card(QWidget):
    """One figure with its title and caption. A figure is never cut: its type gets smaller instead."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = CardWords("")
        self.setAccessibleName(tr("Figure"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_words(self, words: CardWords) -> None:
        if words == self.words:
            return
        self.words = words
        self.setAccessibleName(words.title)
        self.setAccessibleDescription(words.spoken)
        self._tell_whole()
        self.update()

    def figure_size(self) -> int:
        """The type size at which the figure fits."""
        fitting = (size for size in _STEPS if self._fits(self.words.figure, size, Weight.STRONG))
        return next(fitting, _STEPS[-1])

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(wide(150), card_height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(wide(120), card_height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._tell_whole()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        shown = theme.current()
        painter = QPainter(self)
        painting.rounded(painter, QRectF(self.rect()), Size.RADIUS_CARD, shown.surface, shown.border)
        self._paint_title(painter, shown)
        if self.words.rows:
            self._paint_rows(painter, shown)
        else:
            self._paint_figure(painter, shown)
        self._paint_foot(painter, shown)
        painter.end()

    def _paint_title(self, painter: QPainter, shown: Theme) -> None:
        font = theme.font(Size.SECONDARY)
        painting.text(painter, self._line(9, 18, 0), self.words.title, shown.muted, font)

    def _paint_foot(self, painter: QPainter, shown: Theme) -> None:
        """As of when, and on the right what has no room above."""
        room, font = self._line(71, 16, 4), theme.font(Size.CAPTION)
        more = painting.metrics(Size.CAPTION).horizontalAdvance(self.words.more)
        beside = more + Size.GRID if more else 0
        painting.text(painter, room, self.words.more, shown.muted, font, _RIGHT)
        painting.text(painter, room.adjusted(0, 0, -beside, 0), self.words.as_of, shown.muted, font)

    def _paint_figure(self, painter: QPainter, shown: Theme) -> None:
        tone = self.words.tone
        colour = str(getattr(shown, tone)) if tone else shown.text
        font = theme.font(self.figure_size(), Weight.STRONG, tabular=True)
        painting.text(painter, self._line(27, 26, 1, 2), self.words.figure, colour, font)
        caption = colour if tone else shown.muted
        below = theme.font(self._caption_size(), tabular=True)
        painting.text(painter, self._line(53, 18, 3), self.words.caption, caption, below)

    def _paint_rows(self, painter: QPainter, shown: Theme) -> None:
        amounts, whose = theme.font(Size.BODY, Weight.STRONG, tabular=True), theme.font(Size.SECONDARY)
        width = painting.metrics(Size.BODY, Weight.STRONG, tabular=True).horizontalAdvance
        for number, (amount, name) in enumerate(self.words.rows):
            room = self._line(28 + number * 20, 20, number + 1)
            painting.text(painter, room, amount, shown.text, amounts)
            rest = room.adjusted(width(amount) + Size.GRID, 0, 0, 0)
            painting.text(painter, rest, name, shown.muted, whose, _RIGHT)

    def _line(self, top: int, height: int, above: int, lines: int = 1) -> QRect:
        """Where a text of so many usual lines stands, so many lines below the card's top."""
        return QRect(_PAD, tall(top, above), self.width() - 2 * _PAD, tall(height, lines))

    def _caption_size(self) -> int:
        return Size.SECONDARY if self._fits(self.words.caption, Size.SECONDARY) else Size.CAPTION

    def _fits(self, words: str, size: int, weight: int = Weight.NORMAL) -> bool:
        width = painting.metrics(size, weight, tabular=True).horizontalAdvance(words)
        return width <= self.width() - 2 * _PAD

    def words_width(self) -> int:
        """What title, caption and foot need at their smallest; the names beside several figures may be cut."""
        title = painting.metrics(Size.SECONDARY).horizontalAdvance(self.words.title)
        below = painting.metrics(Size.CAPTION, tabular=True).horizontalAdvance(self.words.caption)
        foot = painting.metrics(Size.CAPTION).horizontalAdvance
        more = foot(self.words.more) + Size.GRID if self.words.more else 0
        return max(title, below, foot(self.words.as_of) + more) + 2 * _PAD

    def _tell_whole(self) -> None:
        is_cut = not self._fits(self.words.caption, Size.CAPTION) or bool(self.words.rows or self.words.why)
        gate.set_tooltip(self, self.words.spoken if is_cut else "")


class Cards(QWidget):
    """Four cards in a row, or two by two where that is too narrow."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.cards = tuple(Card(self) for _ in range(4))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Size.GRID)
        self._columns = 0
        self._lay_out(4)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_words(self, words: tuple[CardWords, ...]) -> None:
        for card, each in zip(self.cards, words, strict=True):
            card.show_words(each)
        self._arrange()

    def forget(self) -> None:
        """Show no figure until the next come; nothing moves."""
        for card in self.cards:
            card.show_words(CardWords(card.words.title))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        rows = len(self.cards) // self._columns
        return QSize(2 * wide(120) + Size.GRID, rows * card_height() + (rows - 1) * Size.GRID)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Two by two also where a title or a caption would be cut."""
        room = (self.width() - 3 * Size.GRID) // 4
        is_narrow = self.width() < wide(NARROW) or any(card.words_width() > room for card in self.cards)
        self._lay_out(2 if is_narrow else 4)

    def _lay_out(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, card in enumerate(self.cards):
            self._grid.addWidget(card, number // columns, number % columns)
        for column in range(4):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self.updateGeometry()
