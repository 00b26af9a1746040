"""What to examine: the receiver's address, and what it checks signatures with."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from paysg_desktop.domain.endpoint import Endpoint, Environment
from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.ports import Provider
from paysg_desktop.ui.chooser import Choice
from paysg_desktop.ui.dialogs.destination_fields import ChoiceMenu
from paysg_desktop.ui.dialogs.fields import Field, LineField, SecretField
from paysg_desktop.ui.dialogs.keeping import GivenSecret
from paysg_desktop.ui.inspector.buttons import IconButton, PrimaryButton
from paysg_desktop.ui.inspector.flow import Flow
from paysg_desktop.ui.inspector.parts import Ground, column, scrolling
from paysg_desktop.ui.segments import Segments
from paysg_desktop.ui.theme import Size
from paysg_desktop.ui.tick import Tick
from paysg_desktop.ui.views.examination_run import Wish
from paysg_desktop.ui.wording import environment_name, provider_name, tr

PASTED = ""
_WIDE = 700
"""From this width on two fields stand side by side."""


class ExaminationForm(Ground):
    """`begin_requested` and `stop_requested` tell of the buttons; `wish` is what stands in the fields."""

    begin_requested = Signal()
    stop_requested = Signal()

    def __init__(self, providers: Sequence[Provider]) -> None:
        super().__init__("surface", "border")
        self.setAccessibleName(tr("What to examine"))
        self._endpoints: tuple[Endpoint, ...] = ()
        self._has_offered = False
        self.url = LineField(tr("Your receiver"), placeholder="http://127.0.0.1:8000/webhooks", is_code=True)
        self.signer = ChoiceMenu(tr("Signed with the secret of"))
        self.signer_field = Field(tr("Signed with the secret of"), self.signer)
        choices = [Choice(each.name, each.title) for each in providers]
        self.provider = Segments.of(tr("Whose webhooks"), choices)
        self.provider_field = Field(tr("Whose webhooks"), self.provider)
        self.secret = SecretField(tr("Signing secret"))
        self.counter = LineField(
            tr("Its counter"),
            tr("GET of this address gives a number that rises whenever the receiver books something."),
            placeholder="http://127.0.0.1:8000/booked",
            is_code=True,
        )
        self.slow = Tick(tr("With the cases that take some seconds"), tr("With the cases that take some seconds"))
        self.begin = PrimaryButton(tr("Examine"))
        self.stop = IconButton("cross", tr("Stop"))
        words = tr("It has a counter")
        self.tells = Tick(words, words)
        self._lay_out()
        self._connect()
        self.offer((), None)
        self.show_running(is_running=False)

    def offer(self, endpoints: Sequence[Endpoint], environment: Environment | None) -> None:
        """Endpoints whose secret can be used; one of `environment` is named first, unless another was chosen."""
        self._endpoints = tuple(sorted(endpoints, key=lambda each: each.environment is not environment))
        named = [Choice(each.id, each.name, _about(each)) for each in self._endpoints]
        first = named[0].value if named else PASTED
        value = self.signer.value if self._has_offered else first
        pasted = Choice(PASTED, tr("a secret that I paste"))
        self.signer.offer((*named, pasted), value)
        self._has_offered = self._has_offered or bool(named)
        self._show_fields()

    def show_running(self, *, is_running: bool) -> None:
        """One of the two buttons; what is typed meanwhile is for the next time."""
        had_focus = self.begin.hasFocus() or self.stop.hasFocus()
        self.begin.setVisible(not is_running)
        self.stop.setVisible(is_running)
        if had_focus:
            (self.stop if is_running else self.begin).setFocus()

    def show_problem(self, sentence: str) -> None:
        """What is wrong with the address; empty for nothing."""
        self.url.show_note(sentence, "bad")

    def wish(self) -> Wish:
        """What stands in the fields; raises UsageError where something is missing."""
        if not self.url.text:
            raise UsageError(tr("Give the address of your receiver first."))
        endpoint = self._endpoint
        given = GivenSecret(self.secret.secret, self.secret.variable)
        if endpoint is None and not given.is_given:
            raise UsageError(
                tr("Paste the secret that your receiver checks with, or name the variable that holds it.")
            )
        counter = self.counter.text if self.tells.isChecked() else ""
        return Wish(self.url.text, endpoint, str(self.provider.value), given, counter, self.slow.isChecked())

    @property
    def _endpoint(self) -> Endpoint | None:
        return next((each for each in self._endpoints if each.id == self.signer.value), None)

    def _show_fields(self) -> None:
        is_pasted = self._endpoint is None
        self.provider_field.setVisible(is_pasted)
        self.secret.setVisible(is_pasted)

    def _connect(self) -> None:
        self.begin.clicked.connect(self.begin_requested)
        self.stop.clicked.connect(self.stop_requested)
        self.signer.chosen.connect(self._show_fields)
        self.tells.toggled.connect(self.counter.setVisible)
        for each in (self.url.line, self.counter.line, self.secret.pasted, self.secret.named):
            each.returnPressed.connect(self.begin_requested)
        self.url.edited.connect(lambda: self.show_problem(""))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        direction = way.LeftToRight if self.width() >= _WIDE else way.TopToBottom
        for row in (self._first, self._second):
            row.setDirection(direction)

    def _lay_out(self) -> None:
        self._first, self._second = (QBoxLayout(QBoxLayout.Direction.LeftToRight) for _ in range(2))
        for row in (self._first, self._second):
            row.setSpacing(2 * Size.GRID)
        top = Qt.AlignmentFlag.AlignTop
        self._first.addWidget(self.url, 1, top)
        self._first.addWidget(self.signer_field, 0, top)
        self._second.addWidget(self.provider_field, 0, Qt.AlignmentFlag.AlignBottom)
        self._second.addWidget(self.secret, 1, Qt.AlignmentFlag.AlignBottom)
        buttons = Flow(2 * Size.GRID)
        for button in (self.begin, self.stop, self.slow, self.tells):
            buttons.addWidget(button)
        self.counter.hide()
        rows = column(self._first, self._second, self.counter, buttons, gap=Size.GRID + Size.HALF)
        rows.setContentsMargins(2 * Size.GRID - 2, Size.GRID + 2, 2 * Size.GRID - 2, Size.GRID + Size.HALF)
        self.setLayout(rows)


class FormArea(QWidget):
    """The form, as high as it wants as far as there is room; then it scrolls. `fitted` tells of another height."""

    fitted = Signal()

    def __init__(self, form: ExaminationForm) -> None:
        super().__init__()
        self._form = form
        self._most = 0
        self.setAccessibleName(tr("What to examine"))
        self._area = scrolling(form, tr("What to examine"))
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setLayout(column(self._area, gap=0))
        form.installEventFilter(self)

    def limit(self, height: int) -> None:
        """It takes no more than so many pixels."""
        self._most = height
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        wanted = max(self._form.heightForWidth(self.width()), self._form.sizeHint().height())
        self.setFixedHeight(max(Size.CONTROL, min(wanted, self._most)))
        self.fitted.emit()


def _about(endpoint: Endpoint) -> str:
    return f"{provider_name(endpoint.provider)} · {environment_name(endpoint.environment)}"
