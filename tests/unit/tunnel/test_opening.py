import asyncio
from pathlib import Path

import pytest

from paysg_desktop.domain.errors import UsageError
from paysg_desktop.domain.tunnel import TunnelKind
from paysg_desktop.tunnel.means import Means
from paysg_desktop.tunnel.opening import open_tunnel
from paysg_desktop.tunnel.own import OwnAddress
from tests.fakes import FakeClock
from tests.unit.tunnel.ways import config


def means(folder: Path) -> Means:
    return Means(folder, FakeClock())


def test_an_own_address_stands_until_it_is_closed(tmp_path: Path) -> None:
    async def scene() -> None:
        own = config(kind=TunnelKind.OWN, settings={"url": "https://Pay.example.gov.sg/"})
        way_in = open_tunnel(own, None, means(tmp_path))
        assert (await way_in.open(1)).url == "https://pay.example.gov.sg"
        waiting = asyncio.ensure_future(way_in.wait(lambda _: None))
        await asyncio.sleep(0)
        assert not waiting.done()
        await way_in.close()
        assert str(await waiting)

    asyncio.run(scene())


@pytest.mark.parametrize("url", ["", "http://pay.example", "https://pay.example/hooks", "nonsense"])
def test_what_is_no_own_address(url: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        OwnAddress(config(kind=TunnelKind.OWN, settings={"url": url}), None, means(tmp_path))


@pytest.mark.parametrize("kind", list(TunnelKind))
def test_every_kind_refuses_a_setting_that_it_does_not_have(kind: TunnelKind, tmp_path: Path) -> None:
    """A token pasted as a setting would be stored in the clear."""
    with pytest.raises(UsageError, match="token"):
        open_tunnel(config(kind=kind, settings={"token": "whsec_canary"}), None, means(tmp_path))
