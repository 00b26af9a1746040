"""The cards by which the kind of a way in is chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from paysg_desktop.domain.tunnel import TunnelKind
from paysg_desktop.ui import gate
from paysg_desktop.ui.inspector.parts import column, label, wrapped
from paysg_desktop.ui.theme import Size, Weight
from paysg_desktop.ui.views.choice_card import ChoiceCard
from paysg_desktop.ui.wording import tr

_PAD = Size.GRID + Size.HALF


class KindCard(ChoiceCard):
    """One kind: what it is, and what it takes."""

    def __init__(self, kind: TunnelKind, title: str, sentence: str) -> None:
        super().__init__()
        self.kind = kind
        self.setAccessibleName(gate.line(title))
        self.setAccessibleDescription(gate.line(sentence))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        rows = column(
            label(title, Size.BODY, Weight.STRONG),
            wrapped(sentence, "muted", Size.SECONDARY),
            gap=Size.HALF - 1,
            margin=_PAD,
        )
        rows.addStretch()
        self.setLayout(rows)

    @property
    def key(self) -> str:
        return self.kind.value


class KindChoice(QWidget):
    """The kinds, the agency's own first; `chosen` carries a `TunnelKind`."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Kind"))
        self.cards = {kind: KindCard(kind, title, sentence) for kind, title, sentence in _offers()}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(Size.GRID)
        for number, card in enumerate(self.cards.values()):
            grid.addWidget(card, number // 2, number % 2)
            card.clicked.connect(lambda _=False, kind=card.kind: self._take(kind))
        self.setFocusProxy(self.cards[TunnelKind.OWN])

    @property
    def value(self) -> TunnelKind:
        """The one that is chosen."""
        return next(kind for kind, card in self.cards.items() if card.isChecked())

    def choose(self, kind: TunnelKind) -> None:
        """Choose without telling."""
        for each, card in self.cards.items():
            card.setChecked(each is kind)

    def _take(self, kind: TunnelKind) -> None:
        self.choose(kind)
        self.chosen.emit(kind)


def _offers() -> tuple[tuple[TunnelKind, str, str], ...]:
    return (
        (
            TunnelKind.OWN,
            tr("Own address"),
            tr("Your reverse proxy or gateway leads here. Nobody else sees the data."),
        ),
        (
            TunnelKind.SSH,
            tr("Own server by ssh"),
            tr("A server of yours that this computer reaches by ssh. Nobody else sees the data."),
        ),
        (
            TunnelKind.NGROK,
            tr("ngrok"),
            tr("A third party's address, with an account there. ngrok sees the data."),
        ),
        (
            TunnelKind.COMMAND,
            tr("Another program"),
            tr("Cloudflare, Tailscale, dev tunnels, or any that prints its address."),
        ),
    )
