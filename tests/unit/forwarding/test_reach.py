from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Sequence
from ipaddress import ip_address

import pytest

from paysg_desktop.domain.areas import Area, address_of, area_of
from paysg_desktop.domain.errors import NotFoundError, RefusedError, UsageError
from paysg_desktop.forwarding.reach import Reach, Reached, SystemAddresses


class Names:
    """A resolver of a dictionary; `asked` are the look-ups."""

    def __init__(self, **numbers: str) -> None:
        self.numbers = {name.replace("_", "."): given.split() for name, given in numbers.items()}
        self.asked: list[tuple[str, int]] = []

    async def __call__(self, host: str, port: int) -> Sequence[str]:
        self.asked.append((host, port))
        if host not in self.numbers:
            raise socket.gaierror(socket.EAI_NONAME, host)
        return self.numbers[host]


def found(url: str, names: Names, *, others: bool = False) -> Reached:
    return asyncio.run(Reach(lambda: others, names).find(url))


def numbers(reached: Reached) -> list[str]:
    return [str(address) for address in reached.addresses]


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:1/", "http://127.8.9.1/", "http://[::1]/", "http://[::ffff:7f00:1]/"]
)
def test_a_number_needs_no_look_up(url: str) -> None:
    names = Names()
    reached = found(url, names)
    assert names.asked == []
    assert [area_of(address) for address in reached.addresses] == [Area.THIS_COMPUTER]


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST.", "shop.localhost"])
def test_this_computers_own_names_are_never_looked_up(host: str) -> None:
    names = Names(localhost="203.0.113.1", shop_localhost="203.0.113.1")
    assert numbers(found(f"http://{host}:3000/", names)) == ["127.0.0.1", "::1"]
    assert names.asked == []


def test_a_name_is_looked_up_once_for_its_port_and_each_number_kept_once() -> None:
    names = Names(app_test="::1 127.0.0.1 ::ffff:127.0.0.1 ::1")
    assert numbers(found("https://App.test/", names)) == ["::1", "127.0.0.1"]
    assert names.asked == [("app.test", 443)]


@pytest.mark.parametrize("given", ["10.0.0.1", "127.0.0.1 10.0.0.1", "10.0.0.1 127.0.0.1", "2606:4700::1111 ::1"])
def test_one_number_of_another_computer_refuses_the_name_unless_the_setting_is_on(given: str) -> None:
    with pytest.raises(RefusedError, match=r"forwarding\.other_hosts"):
        found("http://app.test/", Names(app_test=given))
    assert numbers(found("http://app.test/", Names(app_test=given), others=True)) == given.split()


@pytest.mark.parametrize(
    "bad", ["169.254.169.254", "fe80::1%2", "0.0.0.0", "::ffff:169.254.169.254", "64:ff9b::a9fe:a9fe"]
)
@pytest.mark.parametrize("others", [False, True])
def test_one_number_that_is_never_sent_to_refuses_the_name(bad: str, others: bool) -> None:
    for given in (bad, f"127.0.0.1 {bad}", f"{bad} 127.0.0.1", f"127.0.0.1 ::1 127.0.0.2 {bad}"):
        with pytest.raises(RefusedError, match="never sent to"):
            found("http://app.test/", Names(app_test=given), others=others)


@pytest.mark.parametrize("names", [Names(), Names(app_test="")])
def test_a_name_that_nobody_knows(names: Names) -> None:
    with pytest.raises(NotFoundError, match="was not found"):
        found("http://app.test/secret-path", names, others=True)


def test_what_is_no_target_is_not_looked_up() -> None:
    names = Names(app_test="127.0.0.1")
    for url, error in (("ftp://app.test/", UsageError), ("http://metadata.google.internal/", RefusedError)):
        with pytest.raises(error):
            found(url, names, others=True)
    assert names.asked == []


def test_the_setting_is_asked_every_time() -> None:
    is_on = True
    reach = Reach(lambda: is_on, Names())
    assert asyncio.run(reach.find("http://10.0.0.1/")).addresses == (ip_address("10.0.0.1"),)
    is_on = False
    with pytest.raises(RefusedError):
        asyncio.run(reach.find("http://10.0.0.1/"))


def test_the_systems_own_look_up() -> None:
    async def ask() -> Sequence[str]:
        return await SystemAddresses()("localhost", 80)

    answers = asyncio.run(ask())
    assert answers
    assert {area_of(address_of(each)) for each in answers} == {Area.THIS_COMPUTER}


def test_what_stays_here_goes_nowhere_else_whatever_the_setting_says() -> None:
    def find(given: str, *, others: bool = True) -> Reached:
        reach = Reach(lambda: others, Names(app_test=given))
        return asyncio.run(reach.find("http://app.test/", stays_here=True))

    assert numbers(find("127.0.0.1 ::1")) == ["127.0.0.1", "::1"]
    for given in ("10.0.0.1", "127.0.0.1 8.8.8.8"):
        with pytest.raises(RefusedError, match="nobody confirmed that LIVE"):
            find(given)
        with pytest.raises(RefusedError, match=r"forwarding\.other_hosts"):
            find(given, others=False)
    with pytest.raises(RefusedError, match="never sent to"):
        find("169.254.169.254")


def test_a_slow_look_up_keeps_no_other_work_waiting_and_is_made_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    gate = threading.Event()

    def slow(host: str, *_: object, **__: object) -> list[object]:
        asked.append(host)
        assert gate.wait(60)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", 80))]

    async def work() -> list[Sequence[str]]:
        names = SystemAddresses()
        waiting = [asyncio.ensure_future(names("app.test", 80)) for _ in range(20)]
        waiting[0].cancel()
        # The loop's own threads are free meanwhile: with all of them taken this would not end.
        await asyncio.gather(*(asyncio.to_thread(lambda: None) for _ in range(40)))
        assert not any(each.done() for each in waiting[1:])
        gate.set()
        return await asyncio.gather(*waiting[1:])

    monkeypatch.setattr(socket, "getaddrinfo", slow)
    assert asyncio.run(work()) == [["127.0.0.1"]] * 19
    assert asked == ["app.test"]
