"""The page for an e-service that receives the webhooks already: to which address the copies go."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from paysg_desktop.domain.tunnel import TunnelKind
from paysg_desktop.ui.setup.service import CODE, ENDPOINT, ServicePage
from paysg_desktop.ui.setup.step import StepState
from paysg_desktop.ui.window import MainWindow
from paysg_desktop.usecases.new_way_in import NewWayIn
from tests.ui.journeys import Keychain, Mouse, keychain
from tests.ui.setups import button, choose_role, front, state, step, take_card
from tests.ui.test_first_event_journey import SECRETS, Fresh, fresh
from tests.ui.test_first_run_journeys import give_secret
from tests.ui.windows import run_window, settled, until

__all__ = ["fresh", "keychain"]

OWN = "https://pay.example.gov.sg"


async def at_code(window: MainWindow, fresh: Fresh) -> ServicePage:
    """From the first run to the code, with an endpoint added on the way."""
    mouse = Mouse()
    await choose_role(window, mouse, "developer")
    await take_card(window, mouse, "service")
    page = front(window, ServicePage)
    await settled(window)
    assert state(page.steps, CODE) is StepState.LATER, "there is nothing to send to yet"
    mouse.click(button(page.steps, ENDPOINT))
    await give_secret(window, mouse, SECRETS["paysg"])
    await until(lambda: state(page.steps, CODE) is StepState.NOW and len(fresh.core.addresses()) == 1)
    return page


def test_without_a_way_in_the_copies_go_to_this_computer(
    fresh: Fresh, qapp: QApplication, keychain: Keychain
) -> None:
    async def look() -> None:
        async with fresh.window(is_first=True) as window:
            page = await at_code(window, fresh)
            ((_, here),) = fresh.core.addresses()
            code = step(page.steps, CODE)
            assert f'proxy_pass "{here}";' in code.text
            assert "this very computer" in code.sentence
            assert page.address.line.placeholderText() == here

    run_window(qapp, look())


def test_with_a_way_in_the_copies_go_through_it(fresh: Fresh, qapp: QApplication, keychain: Keychain) -> None:
    async def look() -> None:
        async with fresh.window(is_first=True) as window:
            page = await at_code(window, fresh)
            ((endpoint, here),) = fresh.core.addresses()
            own = NewWayIn(TunnelKind.OWN, "gateway", {"url": f"{OWN}/"})
            await window.desk.bridge.ask(fresh.core.reach.add, own)
            public = OWN + endpoint.path
            for kind in ("nginx", "express", "flask", "spring"):
                page.kind.choose(kind)
                await until(lambda: f'"{public}"' in step(page.steps, CODE).text)
                code = step(page.steps, CODE)
                assert here not in code.text
                assert "this very computer" not in code.sentence
            assert page.address.line.placeholderText() == public

    run_window(qapp, look())
