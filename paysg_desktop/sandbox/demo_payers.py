"""The cast of the demo: made-up payers and what they pay for. Names in the scripts that Singapore writes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Errand:
    """Who pays what: the amount in cents."""

    payer: str
    description: str
    cents: int


OPENING = (
    Errand("Koh & Partners LLP", "Auction licence", 99_000),
    Errand("Siti Nurhaliza", "Late fee", 4_550),
    Errand("Goh Kim Seng", "Food shop licence renewal", 18_000),
    Errand("Mohamed Faizal", "Busking permit", 7_500),
    Errand("Chua Building Pte Ltd", "Hoarding permit", 200_000),
    Errand("Wong Mei Ling", "Pet shop inspection", 15_000),
    Errand("முத்து குமார்", "Liquor licence class 1B", 60_000),
    Errand("John Doe", "Payment for XXX", 1_234),
    Errand("Lim Siew Hua", "Petition fee", 8_800),
    Errand("Nur Aisyah Binte Rahman", "Signboard licence", 32_000),
    Errand("陈阿明", "Late fee", 4_550),
    Errand("Rajesh s/o Krishnan", "Hawker stall deposit", 45_000),
    Errand("Ng Brothers Hardware Pte Ltd", "Storage licence for flammables", 52_000),
    Errand("Tan Ah Kow", "Food shop licence renewal", 18_000),
    Errand("Priya d/o Raman", "Tradesman permit", 124_000),
)
"""The first seconds, in this order; the demo gives some of them their special part by name."""

LATER = (
    *OPENING[:7],
    *OPENING[8:],
    Errand("Muhammad Irfan Bin Osman", "Stall transfer fee", 25_000),
    Errand("林美玲", "Certificate of good standing", 3_000),
    Errand("நந்தினி சுப்ரமணியம்", "Music licence", 21_500),
    Errand("Lee Wei Jie", "Trade mark search", 6_000),
    Errand("Sri Murugan Stores Pte Ltd", "Import permit", 11_000),
    Errand("Fatimah Bte Yusof", "Copy of a register entry", 1_000),
    Errand("Jean-Luc Fernandez", "Event permit, one day", 38_000),
    Errand("黄志强", "Parking season renewal", 11_000),
    Errand("Anjali Menon", "Assessment fee", 16_050),
    Errand("Seah Yong Heng & Sons", "Pest control licence", 29_000),
)
"""Who may turn up once the demo has calmed down."""
