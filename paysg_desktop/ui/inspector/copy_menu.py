"""A delivery as a command or program that sends it: the menu that offers the forms, and the words around it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu

from paysg_desktop.domain.delivery import DeliveryDetail
from paysg_desktop.domain.errors import RefusedError
from paysg_desktop.domain.headers import Headers
from paysg_desktop.ui import gate, icons, theme
from paysg_desktop.ui.inspector.buttons import IconButton
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.wording import mark, tr
from paysg_desktop.usecases.marks import LIFETIME_S
from paysg_desktop.usecases.purged import require_body
from paysg_desktop.usecases.request_copy import Copied, CopyForm, copy_as

NAMES = {
    CopyForm.CURL: "cURL",
    CopyForm.HTTPIE: "HTTPie",
    CopyForm.PYTHON: "Python (httpx)",
    CopyForm.RAW: mark("Raw HTTP"),
}
_MINUTES = LIFETIME_S // 60


class CopyMenu(IconButton):
    """`chosen` carries a `CopyForm` and whether it is to be signed anew; a click opens the menu."""

    chosen = Signal(object, bool)
    export_chosen = Signal()

    def __init__(self) -> None:
        super().__init__("terminal", tr("Copy as"))
        self.forms = QMenu(self)
        self.clicked.connect(self.open_menu)

    def open_menu(self) -> None:
        self.fill()
        self.forms.popup(self.mapToGlobal(QPoint(0, self.height() + Size.HALF)))

    def fill(self) -> None:
        """The forms twice, and a file instead."""
        self.forms.clear()
        self._add(tr("As it came"), is_signed=False)
        self.forms.addSeparator()
        self._add(tr("Signed anew, valid for the next minutes"), is_signed=True)
        self.forms.addSeparator()
        export = self.forms.addAction(icons.icon("export", theme.current().muted), tr("Export this delivery…"))
        export.triggered.connect(self.export_chosen)

    def _add(self, title: str, *, is_signed: bool) -> None:
        self.forms.addAction(gate.words(title)).setEnabled(False)
        for form, name in NAMES.items():
            action = self.forms.addAction(icons.icon("copy", theme.current().muted), gate.words(name))
            action.setData((form, is_signed))
            action.triggered.connect(
                lambda _=False, form=form, is_signed=is_signed: self.chosen.emit(form, is_signed)
            )


def copied_text(detail: DeliveryDetail, form: CopyForm, headers: Headers) -> str:
    """The delivery with these headers, for the clipboard; raises RefusedError where that would not be exact."""
    require_body(detail, tr("There is nothing to copy."))
    made = copy_as(form, Copied(headers, detail.body, method=detail.method))
    try:
        return made.decode()
    except UnicodeDecodeError:
        raise RefusedError(
            tr("Raw HTTP can't be copied exactly: the body is not UTF-8 text. Copy it as cURL instead.")
        ) from None


def outcome_words(form: CopyForm, *, is_signed: bool) -> str:
    """What was copied, and what to know of it."""
    words = [tr("Copied as {form}, personal data included, which was noted.").format(form=tr(NAMES[form]))]
    words.append(tr("Placeholders stand for the address and for keys."))
    if is_signed:
        told = tr("Signed now: whoever has it can send it. It is known as a replay for {n} minutes.")
        words.append(told.format(n=_MINUTES))
    return " ".join(words)
