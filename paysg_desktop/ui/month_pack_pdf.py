"""The month pack as a PDF: A4 across, painted from the same plain data as the workbook.

Every text passes the gate; pages carry what the figures are worth, as of when, and their number.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen, QTextOption

from paysg_desktop.documents.table import Cell, Column, Money, Sheet, plain
from paysg_desktop.documents.whole_file import whole_file
from paysg_desktop.domain.money import format_minor
from paysg_desktop.ui import gate, theme
from paysg_desktop.ui.wording import tr
from paysg_desktop.usecases.month_pack import MonthPack

_DPI = 300
_POINT = _DPI / 72
_MARGIN_MM = 12.0
_HEAD, _FOOT = 30 * _POINT, 18 * _POINT
_GAP, _PAD = 14 * _POINT, 2.5 * _POINT
_TEXT, _SMALL, _TITLE, _SECTION = 7.5, 7.0, 12.0, 10.0
"""Heights of letters in points."""
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_TALL = 100_000.0
_WIDEST = 6.5 * _POINT
"""What one character of a column's width gets at most, so that narrow tables stay together."""
_MOST_LINES = 7
"""Of a cell, about; what is longer ends with an ellipsis."""


def write_month_pack_pdf(path: Path, pack: MonthPack) -> int:
    """Write the PDF, whole or not at all; returns how many pages. Blocks: never on the UI thread.

    Needs a QApplication. Raises StorageError.
    """
    _, pages = _painted(pack, 0)
    content, _ = _painted(pack, pages)
    with whole_file(path) as file:
        file.write(content)
    return pages


def _painted(pack: MonthPack, pages: int) -> tuple[bytes, int]:
    """The file's bytes and how many pages it has; `pages` is the count to print, 0 while it is not known."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Landscape,
            QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM),
            QPageLayout.Unit.Millimeter,
        )
    )
    writer.setTitle(gate.line(f"{pack.title}, {pack.mark}"))
    writer.setCreator("PaySG Desktop")
    painter = QPainter(writer)
    try:
        painting = _Painting(painter, writer, pack, pages)
        painting.paint()
    finally:
        painter.end()
    return bytes(buffer.data().data()), painting.page


class _Painting:
    """Paints from top to bottom, and goes on on the next page where there is no room left."""

    def __init__(self, painter: QPainter, writer: QPdfWriter, pack: MonthPack, pages: int) -> None:
        self._painter = painter
        self._writer = writer
        self._pack = pack
        self._pages = pages
        self._width, self._height = float(writer.width()), float(writer.height())
        self._y = 0.0
        self.page = 0

    def paint(self) -> None:
        self._begin_page()
        self._about()
        for table in self._pack.tables:
            self._table(table)

    # --- pages ---

    def _begin_page(self) -> None:
        if self.page:
            self._writer.newPage()
        self.page += 1
        self._y = _HEAD
        title, mark = gate.line(self._pack.title), gate.line(self._pack.mark)
        self._text(QRectF(0, 0, self._width, _HEAD), title, _font(_TITLE, is_strong=True), theme.LIGHT.text)
        top = QRectF(0, 0, self._width, _HEAD)
        self._text(top, mark, _font(_SECTION, is_strong=True), theme.LIGHT.caution, _RIGHT)
        number = tr("Page {page} of {pages}").format(page=self.page, pages=self._pages)
        foot = QRectF(0, self._height - _FOOT * 0.7, self._width, _FOOT)
        self._text(foot, gate.line(self._pack.stamp), _font(_SMALL), theme.LIGHT.muted)
        self._text(foot, number, _font(_SMALL), theme.LIGHT.muted, _RIGHT)

    @property
    def _room(self) -> float:
        return self._height - _FOOT - self._y

    # --- what stands on them ---

    def _about(self) -> None:
        columns = (Column("", 34), Column("", 130))
        widths = self._widths(columns)
        for label, text in self._pack.about:
            self._row([gate.line(label), gate.line(text)], columns, widths, _font(_TEXT), ())
        self._y += _GAP

    def _table(self, table: Sheet) -> None:
        titles = [gate.line(column.title) for column in table.columns]
        widths, note = self._widths(table.columns), self._note(table)
        strong = _font(_TEXT, is_strong=True)
        begins = _SECTION * 2 * _POINT + self._height_of(note, self._width, _font(_SMALL))
        if self._room < begins + 3 * self._row_height(titles, widths, strong):
            self._begin_page()
        self._line(gate.line(table.title), _font(_SECTION, is_strong=True), theme.LIGHT.text)
        self._line(note, _font(_SMALL), theme.LIGHT.muted)
        if not table.rows:
            self._y += _GAP
            return
        self._row(titles, table.columns, widths, strong, ())
        for row in table.rows:
            cells = [_shown(cell, column) for cell, column in zip(row, table.columns, strict=True)]
            self._row(cells, table.columns, widths, _font(_TEXT), titles)
        self._y += _GAP

    def _note(self, table: Sheet) -> str:
        return gate.line(table.note if table.rows else f"{table.note} {tr('Nothing to list.')}", 600)

    def _line(self, text: str, font: QFont, colour: str) -> None:
        height = self._height_of(text, self._width, font)
        self._text(QRectF(0, self._y, self._width, height), text, font, colour)
        self._y += height + _PAD

    def _row(
        self,
        cells: Sequence[str],
        columns: Sequence[Column],
        widths: Sequence[float],
        font: QFont,
        titles: Sequence[str],
    ) -> None:
        """One row; where it does not fit, a new page begins, with the titles (if any) on top again."""
        height = self._row_height(cells, widths, font)
        if height > self._room:
            self._begin_page()
            if titles:
                self._row(titles, columns, widths, _font(_TEXT, is_strong=True), ())
        left = 0.0
        for text, column, width in zip(cells, columns, widths, strict=True):
            area = QRectF(left + _PAD, self._y + _PAD, width - 2 * _PAD, height - 2 * _PAD)
            self._text(area, text, font, theme.LIGHT.text, _RIGHT if column.is_number else _LEFT)
            left += width
        self._y += height
        self._painter.setPen(QPen(QColor(theme.LIGHT.border), 0.5 * _POINT))
        self._painter.drawLine(0, round(self._y), round(self._width), round(self._y))

    # --- measures ---

    def _widths(self, columns: Sequence[Column]) -> list[float]:
        unit = min(_WIDEST, self._width / sum(column.width for column in columns))
        return [unit * column.width for column in columns]

    def _row_height(self, cells: Sequence[str], widths: Sequence[float], font: QFont) -> float:
        """As tall as its tallest cell, but never taller than a page."""
        pairs = zip(cells, widths, strict=True)
        tallest = max(self._height_of(text, width - 2 * _PAD, font) for text, width in pairs)
        return min(tallest + 2 * _PAD, self._height - _HEAD - _FOOT - 60 * _POINT)

    def _height_of(self, text: str, width: float, font: QFont) -> float:
        self._painter.setFont(font)
        return self._painter.boundingRect(QRectF(0, 0, width, _TALL), text or "0", _wrapped(_LEFT)).height()

    def _text(self, area: QRectF, text: str, font: QFont, colour: str, side: Qt.AlignmentFlag = _LEFT) -> None:
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        self._painter.drawText(area, text, _wrapped(side))


def _font(points: float, is_strong: bool = False) -> QFont:
    weight = theme.Weight.STRONG if is_strong else theme.Weight.NORMAL
    made = theme.font(theme.Size.BODY, weight, tabular=True)
    made.setPixelSize(round(points * _POINT))
    return made


def _wrapped(side: Qt.AlignmentFlag) -> QTextOption:
    option = QTextOption(side | Qt.AlignmentFlag.AlignTop)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _shown(cell: Cell, column: Column) -> str:
    """A cell for people; money with its symbol, all of it through the gate."""
    text = format_minor(cell.minor, cell.currency) if isinstance(cell, Money) else plain(cell)
    return gate.line(text, _MOST_LINES * column.width)
