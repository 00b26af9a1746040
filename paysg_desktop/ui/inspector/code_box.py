"""Pieces of code on the code ground."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from paysg_desktop.ui import gate
from paysg_desktop.ui.gate import Look
from paysg_desktop.ui.inspector.parts import CopyButton, Ground, column, label
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import tr


class CodeBox(Ground):
    """One label a line. Lines wrap, or (`is_start`: the start of something longer) end in an ellipsis.

    `copied` is the whole text for the clipboard, empty where there is nothing to copy.
    """

    def __init__(self, name: str, lines: Sequence[str], copied: str = "", *, is_start: bool = False) -> None:
        super().__init__("code_ground", "border", Size.RADIUS_INPUT)
        self.setAccessibleName(gate.line(name))
        look = (
            Look("text", Qt.TextElideMode.ElideRight) if is_start else Look("text", is_wrapped=True, is_code=True)
        )
        self.lines = [label(line, Size.SECONDARY, look=look, is_mono=True) for line in lines]
        row = QHBoxLayout(self)
        row.setContentsMargins(Size.GRID + 2, Size.HALF + 1, Size.HALF + 1, Size.HALF + 1)
        row.setSpacing(Size.HALF)
        row.addLayout(column(*self.lines, gap=Size.HALF // 2), 1)
        if copied:
            button = CopyButton(tr("Copy: {what}").format(what=name), copied, is_small=True)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
