"""The bands under the top bar, one at a time: the gravest first, and a way to the others."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from paysg_desktop.ui import gate
from paysg_desktop.ui.band import Band
from paysg_desktop.ui.wording import plural, tr

_TURNS = (QEvent.Type.ShowToParent, QEvent.Type.HideToParent)


class Notices(QWidget):
    """`bands` come with the gravest first. Each shows and hides itself; what it has to say waits for its turn."""

    def __init__(self, bands: tuple[Band, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Notices"))
        self._bands = bands
        self._front: Band | None = None
        """The one that was asked for; None for the gravest."""
        self._slots: dict[Band, QWidget] = {}
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for band in bands:
            box.addWidget(self._slot(band))
            band.more.clicked.connect(self._go_on)
            band.installEventFilter(self)
        self._show()

    @property
    def shown(self) -> Band | None:
        """The band in front."""
        waiting = self._waiting()
        return self._front if self._front in waiting else next(iter(waiting), None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() in _TURNS and watched in self._bands:
            if event.type() == QEvent.Type.ShowToParent:
                self._front = None
            self._show()
        return False

    def _slot(self, band: Band) -> QWidget:
        slot = self._slots[band] = QWidget()
        inner = QVBoxLayout(slot)
        inner.setContentsMargins(0, 0, 0, 0)
        hidden = band.isHidden()
        inner.addWidget(band)
        band.setHidden(hidden)
        return slot

    def _waiting(self) -> tuple[Band, ...]:
        return tuple(each for each in self._bands if not each.isHidden())

    def _go_on(self) -> None:
        """The next one comes to the front, and behind the last the first."""
        waiting, shown = self._waiting(), self.shown
        if shown is not None:
            self._front = waiting[(waiting.index(shown) + 1) % len(waiting)]
            self._show()
            self._front.more.setFocus()

    def _show(self) -> None:
        shown, others = self.shown, len(self._waiting()) - 1
        for band, slot in self._slots.items():
            slot.setVisible(band is shown)
            band.more.setVisible(others > 0)
            gate.set_words(band.more, plural(max(1, others), tr("and {n} more"), tr("and {n} more")))
        self.setVisible(shown is not None)
