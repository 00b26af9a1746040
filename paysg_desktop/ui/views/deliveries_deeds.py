"""What people do with deliveries from their view: verify again, replay, take in, write out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.delivery import Source
from paysg_desktop.domain.delivery_filter import DeliveryFilter
from paysg_desktop.domain.endpoint import Endpoint, Environment
from paysg_desktop.ui.desk import Desk, Scope
from paysg_desktop.ui.dialogs.capture_export import what_text
from paysg_desktop.ui.dialogs.capture_operations import CaptureOperations
from paysg_desktop.ui.dialogs.replay_operations import REPLAY, ReplayOperations
from paysg_desktop.ui.inspector.delivery import DeliveryInspector
from paysg_desktop.ui.menus import Menus
from paysg_desktop.ui.shell import DELIVERIES, Shell
from paysg_desktop.ui.views.deliveries_filters import DeliveriesFilters
from paysg_desktop.ui.views.deliveries_state import DeliveryChoice
from paysg_desktop.ui.wording import environment_name, tr


class DeliveryDeeds(QObject):
    """`listed` gives what the list shows, None while it shows nothing; dialogs stand over the window of `view`."""

    scope_wanted = Signal(object)
    """The `Scope` in which there is something to see."""

    def __init__(
        self,
        desk: Desk,
        inspector: DeliveryInspector,
        filters: DeliveriesFilters,
        listed: Callable[[], DeliveryFilter | None],
        view: QWidget,
    ) -> None:
        super().__init__(view)
        self._desk = desk
        self._inspector = inspector
        self._filters = filters
        self._listed = listed
        self.replays = ReplayOperations(desk, view)
        self.captures = CaptureOperations(desk, view)
        inspector.verify_again_requested.connect(lambda number: desk.start(self._verified_again, number))
        inspector.replay_requested.connect(self._replay_one)
        inspector.export_requested.connect(self._export_one)
        filters.replay_requested.connect(self.replay)
        filters.export_requested.connect(self.export)
        filters.import_requested.connect(self.take_in)
        self.captures.show_requested.connect(self._show_captures)

    def connect_parts(self, shell: Shell, menus: Menus, show_view: Callable[[str], None]) -> None:
        """Everything that leads here from elsewhere in the window."""

        def here(act: Callable[[], None]) -> None:
            show_view(DELIVERIES)
            act()

        menus.captures_chosen.connect(lambda: here(self.take_in))
        menus.export_chosen.connect(lambda: here(self.export))
        self.replays.strip_told.connect(shell.show_replay)
        self.replays.delivery_requested.connect(lambda _: show_view(DELIVERIES))
        shell.strip.opened.connect(lambda name: self.replays.show_current() if name == REPLAY else None)

    def replay(self) -> None:
        """Ask how all that the list shows is to be sent again."""
        wanted = self._listed()
        if wanted is not None and wanted.environment is not None:
            filters, environment = self._filters.words(), environment_name(wanted.environment)
            self.replays.open_many(wanted, lambda count: what_text(count, filters, environment))

    def export(self) -> None:
        """Offer a file of all that the list shows."""
        wanted = self._listed()
        if wanted is not None:
            self.captures.export(wanted, self._filters.words())

    def take_in(self) -> None:
        """Ask for files of captures."""
        wanted = self._listed()
        environment = wanted.environment if wanted is not None else None
        self.captures.take_in(environment or Environment.TEST)

    # --- inside ---

    def _replay_one(self, number: int) -> None:
        detail = self._inspector.detail
        if detail is not None and detail.row.id == number:
            self.replays.open_one(detail)

    def _export_one(self, number: int) -> None:
        detail = self._inspector.detail
        if detail is not None and detail.row.id == number:
            about = tr("delivery {number}").format(number=f"{number:,}")
            self.captures.export_these((number,), detail.row.environment, about)

    def _show_captures(self, endpoint: Endpoint) -> None:
        """What was just taken in."""
        wanted = self._listed()
        if wanted is None or wanted.environment is not endpoint.environment:
            self.scope_wanted.emit(Scope(endpoint.environment))
        state = DeliveryChoice(endpoint_ids=frozenset({endpoint.id}), sources=frozenset({Source.CAPTURE}))
        self._filters.take(state)

    async def _verified_again(self, delivery_id: int) -> None:
        ask, core = self._desk.bridge.ask, self._desk.core
        done = await ask(core.verify_again, [delivery_id])
        if done.still:
            # Another secret may have another cause; the finding that is kept belongs to the old ones.
            await ask(core.examine, delivery_id)
        said = tr("Verified again: it still does not hold.") if done.still else tr("Verified again: it holds now.")
        self._inspector.show_outcome(delivery_id, said)
