"""One style sheet, written from the tokens."""

from __future__ import annotations

from dataclasses import asdict
from string import Template

from paysg_desktop.ui.growth import tall
from paysg_desktop.ui.tokens import Size, Theme

_SHEET = Template("""
QWidget { color: $text; }
QMainWindow, QDialog { background: $background; }
QToolTip { background: $surface; color: $text; border: 1px solid $border; padding: 4px 6px; }

QMenuBar { background: $surface; border-bottom: 1px solid $border; }
QMenuBar::item { background: transparent; padding: 4px 10px; }
QMenuBar::item:selected { background: $selection; }
QMenu { background: $surface; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: ${input}px; }
QMenu::item:selected { background: $selection; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }
QMenu::indicator { left: 6px; }

QPushButton { background: $surface; border: 1px solid $border; border-radius: ${button}px;
  padding: 6px 12px; }
QPushButton:hover { background: $background; }
QPushButton:pressed { background: $selection; }
QPushButton:focus { border: 2px solid $accent; padding: 5px 11px; }
QPushButton:disabled { color: $faint; }
QPushButton[role="pill"] { background: $accent; color: $on_accent; border: 0; border-radius: 11px;
  padding: 2px 14px; min-height: ${pill}px; max-height: ${pill}px; }
QPushButton[role="pill"]:focus { border: 2px solid $on_accent; padding: 0 12px; }
QPushButton[role="link"] { background: transparent; color: $accent; border: 1px solid transparent;
  border-radius: ${input}px; padding: 1px 3px; text-align: left; }
QPushButton[role="link"]:focus { border: 2px solid $accent; padding: 0 2px; }
QPushButton[role="strip"] { background: transparent; color: $muted; border: 1px solid transparent;
  border-radius: ${input}px; padding: 1px 3px; }
QPushButton[role="strip"]:hover { color: $accent; }
QPushButton[role="strip"]:focus { border: 2px solid $accent; padding: 0 2px; }

QLineEdit, QPlainTextEdit { background: $surface; border: 1px solid $border; border-radius: ${input}px;
  selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QPlainTextEdit:focus { border: 2px solid $accent; }

QAbstractItemView { background: $surface; border: 0; selection-background-color: $selection;
  selection-color: $text; outline: 0; }
QHeaderView { background: transparent; border: 0; }
QHeaderView::section { background: transparent; border: 0; }
QTableCornerButton::section { background: transparent; border: 0; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle { background: $border; border-radius: 3px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: $faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollArea { background: transparent; border: 0; }

QSplitter::handle { background: $border; }
QSplitter::handle:horizontal { width: 1px; }

QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: $muted; border: 0; border-bottom: 2px solid transparent;
  padding: 6px 0; margin-right: 20px; }
QTabBar::tab:selected { color: $accent; border-bottom: 2px solid $accent; }
QTabBar::tab:focus { color: $accent; }
QTabWidget::pane { border: 0; border-top: 1px solid $border; }
""")


def stylesheet(theme: Theme) -> str:
    """The whole sheet for one theme."""
    return _SHEET.substitute(
        asdict(theme), pill=tall(18), input=Size.RADIUS_INPUT, button=Size.RADIUS_BUTTON, card=Size.RADIUS_CARD
    )
