"""Walking through the setup as a person does."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QAbstractButton, QDialog

from paysg_desktop.ui.setup.guide import GuidePage
from paysg_desktop.ui.setup.page import Page
from paysg_desktop.ui.setup.role import RolePage
from paysg_desktop.ui.setup.start import StartPage
from paysg_desktop.ui.setup.step import Step, StepState
from paysg_desktop.ui.setup.step_list import StepList
from paysg_desktop.ui.window import MainWindow
from tests.ui.journeys import Mouse
from tests.ui.windows import settled, until

P = TypeVar("P", bound=Page)
D = TypeVar("D", bound=QDialog)


def front(window: MainWindow, kind: type[P]) -> P:
    """The page in front, which is one of this kind."""
    page = window.setup.page
    assert isinstance(page, kind)
    return page


async def choose_role(window: MainWindow, mouse: Mouse, layout: str) -> None:
    await until(lambda: window.setup.is_open)
    role = front(window, RolePage)
    mouse.click(role.finance if layout == "finance" else role.developer)
    assert window.layout_name == layout


async def take_card(window: MainWindow, mouse: Mouse, card: str) -> None:
    mouse.click(front(window, StartPage).cards[card])


async def have(window: MainWindow, mouse: Mouse, what: str) -> GuidePage:
    """Say what one has."""
    guide = front(window, GuidePage)
    mouse.click(guide.have.segment(what))
    await until(lambda: bool(guide.steps.steps) and all(row.isVisible() for row in guide.steps.rows.values()))
    await settled(window)
    return guide


def step(steps: StepList, key: str) -> Step:
    found = steps.rows[key].step
    assert found is not None
    return found


def state(steps: StepList, key: str) -> StepState:
    return step(steps, key).state


def button(steps: StepList, key: str) -> QAbstractButton:
    """The button of a step."""
    made = steps.rows[key].action
    assert made is not None
    return made


async def dialog(window: MainWindow, kind: type[D]) -> D:
    """The dialog of this kind, once it is open."""
    await until(lambda: any(each.isVisible() for each in window.findChildren(kind)))
    (found,) = (each for each in window.findChildren(kind) if each.isVisible())
    return found
