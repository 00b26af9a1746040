from __future__ import annotations

from dataclasses import replace

import pytest

from paysg_desktop.domain.delivery import DeliveryDetail, Source
from paysg_desktop.domain.endpoint import Environment
from paysg_desktop.domain.proxies import Proxies
from paysg_desktop.usecases.sender_address import Standing, sender_address, sender_sentence
from tests.unit.usecases.replays import detail as delivery_detail

PROXIES = Proxies(["10.1.2.3"])


def _detail(
    address: bytes,
    environment: Environment = Environment.LIVE,
    provider: str = "paysg",
    peer: str = "10.1.2.3:5000",
    source: Source = Source.WEBHOOK,
) -> DeliveryDetail:
    made = delivery_detail()
    row = replace(made.row, environment=environment, provider=provider, source=source)
    return replace(made, row=row, peer=peer, headers=((b"X-Forwarded-For", address),))


@pytest.mark.parametrize(
    ("detail", "standing", "part"),
    [
        (_detail(b"3.1.60.243"), Standing.LISTED, "3.1.60.243, on the list that PaySG publishes for LIVE"),
        (_detail(b"13.215.25.150", Environment.TEST), Standing.LISTED, "publishes for TEST"),
        (_detail(b"13.215.25.150"), Standing.NOT_LISTED, "not on the list"),
        (
            _detail(b"3.1.60.243", provider="yoco"),
            Standing.NOT_PUBLISHED,
            "not published: Yoco names no addresses",
        ),
        (_detail(b"3.1.60.243", Environment.DEMO), Standing.NOT_PUBLISHED, "not published: PaySG"),
        (_detail(b"unknown"), Standing.UNCLEAR, "not clear"),
        (_detail(b"3.1.60.243", peer="10.1.2.4:5000"), Standing.NOT_BELIEVED, "not believed"),
    ],
)
def test_standing_and_its_words(detail: DeliveryDetail, standing: Standing, part: str) -> None:
    sender = sender_address(detail, PROXIES)
    assert sender is not None
    assert sender.standing is standing
    sentence = sender_sentence(sender, detail)
    assert part in sentence
    assert ("the signature is the proof" in sentence) is (sender.address is not None)


def test_nobody_sent_what_came_from_a_file() -> None:
    assert sender_address(_detail(b"3.1.60.243", source=Source.CAPTURE), PROXIES) is None
