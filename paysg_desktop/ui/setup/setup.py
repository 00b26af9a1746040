"""The setup in the window: which page follows which, and where it leads."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from paysg_desktop.domain.account import Account
from paysg_desktop.domain.endpoint import Endpoint, Environment
from paysg_desktop.settings.declarations import LAYOUT
from paysg_desktop.ui.desk import Desk, Scope
from paysg_desktop.ui.menus import Menus
from paysg_desktop.ui.setup import guide_words, start
from paysg_desktop.ui.setup.first_event import FirstEventPage
from paysg_desktop.ui.setup.front import SetupFront
from paysg_desktop.ui.setup.guide import GuidePage
from paysg_desktop.ui.setup.guide_deeds import GuideDeeds
from paysg_desktop.ui.setup.guide_facts import PAYSG, Asked
from paysg_desktop.ui.setup.hand_over import HandOverPage
from paysg_desktop.ui.setup.other import OtherPage
from paysg_desktop.ui.setup.page import Page
from paysg_desktop.ui.setup.role import RolePage
from paysg_desktop.ui.setup.rotation_deeds import made_rotation
from paysg_desktop.ui.setup.service import ServicePage
from paysg_desktop.ui.setup.start import StartPage
from paysg_desktop.ui.shell import DEVELOPER, FINANCE, PAYMENTS
from paysg_desktop.ui.sources import Sources
from paysg_desktop.ui.views.endpoints import EndpointsView

ROLE, START, OTHER, FIRST_EVENT, SERVICE = "role", "start", "other", "first_event", "service"
"""Pages; those of the guides are called like their providers."""
ROTATION, HAND_OVER = "rotation", "hand_over"
"""Pages that are there for day 30: nothing leads back from them but closing."""


class Setup(SetupFront):
    """What it leads to is told by signals."""

    layout_chosen = Signal(str)
    scope_wanted = Signal(object)
    view_wanted = Signal(str)
    delivery_wanted = Signal(int)

    def __init__(
        self,
        desk: Desk,
        shell: QWidget,
        sources: Sources,
        endpoints: Callable[[], EndpointsView],
        window: QWidget,
    ) -> None:
        super().__init__(desk, shell, window)
        self._sources = sources
        self._layout: Callable[[], str] = lambda: FINANCE
        self.deeds = GuideDeeds(desk, sources, endpoints, self)
        self.deeds.connected.connect(self._take_connected)
        self.deeds.added.connect(self._take_added)
        self.deeds.changed.connect(self.refresh)
        for leads_away in (sources.imports.payments_requested, sources.imports.reconcile_requested):
            leads_away.connect(lambda *_: self.close())

    def connect_parts(self, menus: Menus, layout: Callable[[], str], reported: SignalInstance) -> None:
        """Everything that leads here; `layout` gives the window's, `reported` what goes wrong."""
        self._layout = layout
        reported.connect(self.report)
        menus.setup_chosen.connect(self.open)
        menus.rotation_chosen.connect(lambda: self.open_at(ROTATION))
        menus.hand_over_chosen.connect(lambda: self.open_at(HAND_OVER))

    def is_due(self, environments: tuple[Environment, ...]) -> bool:
        """Whether nobody has set this workspace up yet, nor said that they don't want to."""
        return not (environments or self.desk.core.is_demo or self.was_done)

    def open(self) -> None:
        """Begin. Where the organisation has set the layout, nobody is asked for it."""
        self.open_at(START if self.desk.core.settings.is_locked(LAYOUT) else ROLE)

    # --- pages ---

    def made(self, name: str) -> Page:
        match name:
            case "role":
                role = RolePage()
                role.chosen.connect(self._take_role)
                return role
            case "start":
                first = StartPage(lambda: self._layout())
                first.chosen.connect(self._take_card)
                return self._with_back(first, ROLE)
            case "other":
                other = OtherPage()
                other.chosen.connect(self.show_page)
                return self._with_back(other, START)
            case "first_event":
                event = FirstEventPage()
                event.shown.connect(self._show_delivery)
                event.secret_wanted.connect(lambda: self._set_secret(event))
                return self._with_back(event, START)
            case "service":
                service = ServicePage()
                service.endpoint_wanted.connect(lambda: self.deeds.add_endpoint(Asked(PAYSG, self._usual)))
                service.shown.connect(self._show_delivery)
                return self._with_back(service, START)
            case "rotation":
                return made_rotation(self.desk, self.deeds)
            case "hand_over":
                return self._made_hand_over()
            case _:
                return self._made_guide(name)

    @property
    def _usual(self) -> Environment:
        """What the layout's people mostly begin with."""
        return Environment.TEST if self._layout() == DEVELOPER else Environment.LIVE

    def _made_hand_over(self) -> Page:
        page, care = HandOverPage(self.desk), self._sources.care
        page.care_wanted.connect(lambda is_packing: care.pack() if is_packing else care.open())
        return page

    def _made_guide(self, provider: str) -> Page:
        guide = GuidePage(provider, self._usual)
        guide.asked.connect(self.refresh)
        guide.acted.connect(lambda key: self._act(guide, key))
        guide.other_chosen.connect(lambda key: self._act_other(guide, key))
        return self._with_back(guide, START if provider == PAYSG else OTHER)

    def _with_back(self, page: Page, name: str) -> Page:
        page.back_requested.connect(lambda: self.show_page(name))
        return page

    # --- what the user does ---

    def _take_role(self, layout: str) -> None:
        self.layout_chosen.emit(layout)
        self.show_page(START)

    def _take_card(self, card: str) -> None:
        match card:
            case start.SANDBOX:
                self.close()
                self._sources.accounts.try_sandbox()
            case start.IMPORT:
                self._sources.imports.choose()
            case start.FIRST_EVENT:
                self.deeds.add_endpoint(Asked(PAYSG, Environment.TEST))
            case _:
                self.show_page(card)

    def _act(self, guide: GuidePage, key: str) -> None:
        if guide.facts is None or self.deeds.act(key, guide.facts):
            return
        if key == guide_words.END:
            self.close()
            self.scope_wanted.emit(Scope(guide.said.environment))
            self.view_wanted.emit(PAYMENTS)

    def _act_other(self, guide: GuidePage, key: str) -> None:
        """The quiet way of a step: the same again, or past it."""
        if key == guide_words.WAY:
            self.show_page(SERVICE)
        else:
            self._act(guide, key)

    def _set_secret(self, event: FirstEventPage) -> None:
        if event.arrival is not None:
            record = event.arrival.record
            self.deeds.set_secret(record, record.endpoint.environment)

    def _show_delivery(self, delivery_id: int) -> None:
        self.close()
        self.delivery_wanted.emit(delivery_id)

    # --- what came of it ---

    def _take_connected(self, accounts: tuple[Account, ...]) -> None:
        """The key says which environment it is for; the guide goes on with that."""
        if isinstance(self.page, GuidePage):
            self.page.take_environment(accounts[0].environment)

    def _take_added(self, endpoint: Endpoint) -> None:
        """From the cards an endpoint is the beginning of a first event; from a guide one step of it."""
        if not isinstance(self.page, StartPage):
            return
        self.scope_wanted.emit(Scope(endpoint.environment))
        if FIRST_EVENT not in self.host.pages:
            self.host.hold(FIRST_EVENT, self.made(FIRST_EVENT))
        event = self.host.pages[FIRST_EVENT]
        if isinstance(event, FirstEventPage):
            event.endpoint_id = endpoint.id
        self.show_page(FIRST_EVENT)
