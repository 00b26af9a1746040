"""The tokens of the design: colours as `#RRGGBB`, sizes in logical pixels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from paysg_desktop.ui.growth import Tall, Wide


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours. `muted` and `faint` are the second and third level of text; there is no fourth."""

    name: str
    background: str
    surface: str
    border: str
    text: str
    muted: str
    faint: str
    accent: str
    on_accent: str
    selection: str
    live: str
    live_text: str
    band_hatch: str
    band_ground: str
    good: str
    good_ground: str
    caution: str
    caution_ground: str
    bad: str
    bad_ground: str
    neutral: str
    neutral_ground: str
    code_ground: str
    code_key: str
    code_string: str
    code_number: str

    @property
    def is_dark(self) -> bool:
        return self.name == "dark"


LIGHT: Final = Theme(
    name="light",
    background="#F6F7F9",
    surface="#FFFFFF",
    border="#E2E5EA",
    text="#1A2230",
    muted="#5C667A",
    faint="#7A8599",
    accent="#2F5BEA",
    on_accent="#FFFFFF",
    selection="#EAF0FF",
    live="#1F3A8A",
    live_text="#FFFFFF",
    band_hatch="#F2C84B",
    band_ground="#FFF6DC",
    good="#0E7A55",
    good_ground="#E4F5ED",
    caution="#8F5F00",
    caution_ground="#FFF2D6",
    bad="#B3261E",
    bad_ground="#FCE9E7",
    neutral="#475467",
    neutral_ground="#EDEFF3",
    code_ground="#F6F7F9",
    code_key="#7A3E9D",
    code_string="#0E7A55",
    code_number="#B35309",
)

DARK: Final = Theme(
    name="dark",
    background="#12151A",
    surface="#191D23",
    border="#2A3039",
    text="#E7EAEF",
    muted="#9AA4B2",
    faint="#8590A0",
    accent="#86A3FF",
    on_accent="#12151A",
    selection="#222C44",
    live="#C9D6FF",
    live_text="#12151A",
    band_hatch="#8A6A14",
    band_ground="#2E2610",
    good="#5FD4A4",
    good_ground="#14342A",
    caution="#F0C46A",
    caution_ground="#3A2F14",
    bad="#FF938A",
    bad_ground="#40201D",
    neutral="#B3BCC9",
    neutral_ground="#2A3039",
    code_ground="#14181D",
    code_key="#D0A2F0",
    code_string="#7FD6B0",
    code_number="#F0B27A",
)


CLEAR: Final = "transparent"


class Weight:
    """Font weights."""

    NORMAL: Final = 400
    MEDIUM: Final = 550
    STRONG: Final = 650


class Size:
    """Sizes in logical pixels, durations in milliseconds. Type sizes are those at 100 %: `theme.font` makes them
    grow; what is `Tall` or `Wide` grows with the text, so it is asked for where it is used, never kept."""

    GRID: Final = 8
    HALF: Final = 4
    RADIUS_INPUT: Final = 6
    RADIUS_BUTTON: Final = 8
    RADIUS_CARD: Final = 10

    CAPTION: Final = 11
    SECONDARY: Final = 12
    BODY: Final = 13
    NAME: Final = 14
    TITLE: Final = 17
    FIGURE: Final = 20
    AMOUNT: Final = 28

    ROW_TWO_LINES = Tall(46, lines=2)
    ROW = Tall(38)
    ROW_COMPACT = Tall(28)

    NAVIGATION = Wide(208)
    NAVIGATION_FOLDED: Final = 56
    TOP_BAR = Tall(56)
    STRIP = Tall(30)
    BAND: Final = 5
    INSPECTOR_MIN = Tall(435, lines=11)
    INSPECTOR_DELIVERY = Tall(520, lines=11)
    INSPECTOR_MAX = Wide(590)
    CONTROL = Tall(32)
    CHIP = Tall(24)
    ICON = Wide(16)
    FOCUS: Final = 2
    BAR: Final = 3

    MOVE_MS: Final = 150
    FADE_MS: Final = 600
