"""Where a self-test ends, by what came back; and that nothing but the proof counts."""

import asyncio
from collections.abc import Callable

import pytest

from paysg_desktop.domain.api import Leg
from paysg_desktop.domain.delivery import RawRequest
from paysg_desktop.domain.reach import Echo, ReachLeg, SelfTest
from paysg_desktop.usecases.self_probes import SelfProbes
from paysg_desktop.usecases.self_test import SelfTester
from tests.fakes import FakeClock

BASE = "https://agency.example"
PATH = "/hooks/1"
NGROK = b"<html>... ERR_NGROK_%d ...</html>"


class World:
    """A public address that answers as it is told to; `way` may lead to the listener."""

    def __init__(self, way: Callable[[str, bytes], Echo], *, is_listening: bool = True, has_endpoint: bool = True):
        self.probes = SelfProbes(b"\x07" * 32, "a" * 32, bytes)
        self.clock = FakeClock()
        self.asked: list[str] = []
        self._way = way
        paths = [PATH] if has_endpoint else []
        self.test = SelfTester(self.probes, self.ask, lambda: is_listening, lambda: paths, self.clock)

    async def ask(self, url: str, body: bytes) -> Echo:
        self.asked.append(url)
        self.clock.advance(0.25)
        return self._way(url, body)

    def here(self, url: str, body: bytes) -> Echo:
        """The way to the listener."""
        path = url.removeprefix(BASE)
        answer = self.probes.answer(path, RawRequest(1, "POST", path, (), body, "192.0.2.1:5"))
        assert answer is not None
        return Echo(answer.status, {}, answer.body)

    def run(self) -> SelfTest:
        return asyncio.run(self.test("tun_1", BASE + "/"))


def fixed(echo: Echo) -> World:
    return World(lambda _, __: echo)


def test_one_that_comes_back_is_good() -> None:
    world = World(lambda url, body: world.here(url, body))
    test = world.run()
    assert (test.leg, test.problem, test.took_us, test.url) == (None, "", 250_000, BASE + "/")
    assert world.asked == [BASE + world.probes.path]


def test_a_gateway_that_knows_only_the_endpoints_is_tested_by_one_of_those() -> None:
    world = World(lambda url, body: world.here(url, body) if url.endswith(PATH) else Echo(404))
    assert world.run().leg is None
    assert world.asked[-1] == BASE + PATH


def test_without_an_endpoint_there_is_no_second_try() -> None:
    world = World(lambda _, __: Echo(404), has_endpoint=False)
    assert world.run().leg is ReachLeg.TUNNEL
    assert len(world.asked) == 1


@pytest.mark.parametrize(
    ("echo", "leg", "word"),
    [
        (Echo(leg=Leg.NAME), ReachLeg.NAME, "not found"),
        (Echo(leg=Leg.PROXY), ReachLeg.NAME, "proxy"),
        (Echo(leg=Leg.TLS), ReachLeg.TLS, "certificate"),
        (Echo(leg=Leg.CONNECTION), ReachLeg.TUNNEL, "Nothing answers"),
        (Echo(200, {}, b"<html>welcome</html>"), ReachLeg.TUNNEL, "not ours"),
        (Echo(200, {}, b""), ReachLeg.TUNNEL, "not ours"),
        (Echo(302, {"location": "https://login.example"}), ReachLeg.TUNNEL, "another address"),
        (Echo(401), ReachLeg.TUNNEL, "login"),
        (Echo(404), ReachLeg.TUNNEL, "leads elsewhere"),
        (Echo(421), ReachLeg.LISTENER, "knows no host agency.example"),
        (Echo(429), ReachLeg.TUNNEL, "no more requests"),
        (Echo(502), ReachLeg.TUNNEL, "nothing behind it"),
        (Echo(530), ReachLeg.TUNNEL, "nothing behind it"),
        (Echo(404, {"ngrok-error-code": "ERR_NGROK_3200"}, b"x"), ReachLeg.TUNNEL, "No ngrok agent"),
        (Echo(404, {}, NGROK % 3200), ReachLeg.TUNNEL, "No ngrok agent"),
        (Echo(502, {"ngrok-error-code": "ERR_NGROK_8012"}), ReachLeg.LISTENER, "could not reach the listener"),
        (Echo(402, {}, NGROK % 727), ReachLeg.TUNNEL, "limit"),
        (Echo(403, {}, NGROK % 99999), ReachLeg.TUNNEL, "ERR_NGROK_99999"),
    ],
)
def test_the_leg_is_named_with_what_to_do(echo: Echo, leg: ReachLeg, word: str) -> None:
    test = fixed(echo).run()
    assert test.leg is leg
    assert word in test.problem
    assert test.next_step


@pytest.mark.parametrize("echo", [Echo(502), Echo(200), Echo(leg=Leg.CONNECTION)])
def test_where_nothing_listens_that_is_said(echo: Echo) -> None:
    test = World(lambda _, __: echo, is_listening=False).run()
    assert (test.leg, "Nothing listens" in test.problem) == (ReachLeg.LISTENER, True)


def test_a_name_that_is_not_found_comes_before_a_listener_that_is_not_there() -> None:
    assert World(lambda _, __: Echo(leg=Leg.NAME), is_listening=False).run().leg is ReachLeg.NAME


def test_an_answer_that_was_changed_on_the_way_back() -> None:
    def changing(url: str, body: bytes) -> Echo:
        return Echo(200, {}, world.here(url, body).body.replace(b"a", b"b").replace(b"0", b"1"))

    world = World(changing)
    test = world.run()
    assert (test.leg, "answer was lost or changed" in test.problem) == (ReachLeg.TUNNEL, True)


def test_a_body_that_was_changed_on_the_way_here() -> None:
    world = World(lambda url, body: world.here(url, body + b"\n"))
    test = world.run()
    assert (test.leg, "another body" in test.problem) == (ReachLeg.LISTENER, True)


def test_a_page_that_was_kept_from_an_earlier_probe_does_not_pass() -> None:
    kept: list[Echo] = []

    def cached(url: str, body: bytes) -> Echo:
        if not kept:
            kept.append(world.here(url, body))
        return kept[0]

    world = World(cached)
    world.probes = SelfProbes(b"\x07" * 32, "a" * 32, lambda n: len(kept).to_bytes(n, "big"))
    world.test = SelfTester(world.probes, world.ask, lambda: True, list, world.clock)
    assert world.run().leg is None
    assert world.run().leg is ReachLeg.TUNNEL
