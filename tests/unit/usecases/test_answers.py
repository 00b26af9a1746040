"""An override is for test endpoints, counts only what was stored, and is never used once more than it may be."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.domain.answer import Answer, AnswerOverride
from paysg_desktop.domain.endpoint import Endpoint, Environment
from paysg_desktop.domain.errors import RefusedError, UsageError
from paysg_desktop.usecases.answers import LONGEST_BODY, Answers, Claim, checked

TEST, LIVE, DEMO = Environment.TEST, Environment.LIVE, Environment.DEMO
ENDPOINT = Endpoint("ep_1", "Licensing", "paysg", TEST, "/a", (), 1)
BUSY = Answer(503)


def override(left: int | None = None, answer: Answer = BUSY) -> AnswerOverride:
    return AnswerOverride(ENDPOINT.id, answer, left)


class Told:
    """Counts what was told."""

    count = 0

    def __call__(self) -> None:
        self.count += 1


def one(answers: Answers, *, is_stored: bool = True) -> Answer | None:
    """The answer that the next delivery gets."""
    claim = answers.claim(ENDPOINT, TEST)
    if claim is None:
        return None
    answers.settle(claim, is_stored=is_stored)
    return claim.answer


def left(answers: Answers) -> list[int | None]:
    return [each.left for each in answers.in_force()]


def test_nobody_answers_otherwise_unasked() -> None:
    answers = Answers()
    assert one(answers) is None
    assert answers.in_force() == ()


def test_the_next_two_and_then_as_usual() -> None:
    told = Told()
    answers = Answers(told)
    answers.set(override(2))
    assert [one(answers), left(answers), one(answers), left(answers), one(answers)] == [BUSY, [1], BUSY, [], None]
    assert told.count == 3


def test_without_a_count_it_holds_until_it_is_switched_off() -> None:
    told = Told()
    answers = Answers(told)
    answers.set(override())
    assert [one(answers) for _ in range(5)] == [BUSY] * 5
    assert answers.in_force() == (override(),)
    assert (answers.clear(ENDPOINT.id), answers.clear(ENDPOINT.id)) == (True, False)
    assert one(answers) is None
    assert told.count == 2


def test_what_was_not_stored_is_not_counted() -> None:
    answers = Answers()
    answers.set(override(1))
    assert one(answers, is_stored=False) == BUSY
    assert left(answers) == [1]
    assert [one(answers), one(answers)] == [BUSY, None]


def test_a_claim_sets_one_aside_and_it_counts_as_left_until_it_is_stored() -> None:
    answers = Answers()
    answers.set(override(1))
    claim = answers.claim(ENDPOINT, TEST)
    assert claim is not None
    assert answers.claim(ENDPOINT, TEST) is None
    assert left(answers) == [1]
    answers.settle(claim, is_stored=True)
    assert left(answers) == []


def test_a_later_one_takes_its_place_and_an_old_claim_does_not_count_for_it() -> None:
    answers = Answers()
    answers.set(override(1))
    old = answers.claim(ENDPOINT, TEST)
    answers.set(override(3, Answer(410)))
    assert old is not None
    answers.settle(old, is_stored=True)
    assert answers.in_force() == (override(3, Answer(410)),)


@pytest.mark.parametrize(("own", "judged"), [(LIVE, LIVE), (TEST, LIVE), (LIVE, TEST), (DEMO, LIVE)])
def test_never_for_live_money_whoever_set_it(own: Environment, judged: Environment) -> None:
    answers = Answers()
    answers.set(override())
    assert answers.claim(replace(ENDPOINT, environment=own), judged) is None


@given(st.integers(1, 20), st.lists(st.sampled_from(["claim", "stored", "lost"]), max_size=60))
def test_any_order_of_claims_gives_no_more_than_there_are(count: int, steps: list[str]) -> None:
    answers = Answers()
    answers.set(override(count))
    held: list[Claim] = []
    stored = 0
    for step in steps:
        if step == "claim":
            claim = answers.claim(ENDPOINT, TEST)
            assert (claim is None) is (stored + len(held) == count)
            held += [claim] if claim else []
        elif held:
            answers.settle(held.pop(0), is_stored=step == "stored")
            stored += step == "stored"
        assert left(answers) == ([count - stored] if stored < count else [])


def test_threads_together_use_as_many_as_there_are() -> None:
    answers = Answers()
    answers.set(override(300))
    used: list[Answer] = []
    start = threading.Barrier(4)

    def work() -> None:
        start.wait()
        for _ in range(200):
            answer = one(answers)
            if answer is not None:
                used.append(answer)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert len(used) == 300
    assert answers.in_force() == ()


@pytest.mark.expected_log("Telling of an answer failed")
def test_a_listener_that_fails_keeps_nobody_from_an_answer() -> None:
    def fail() -> None:
        raise ValueError

    answers = Answers(fail)
    answers.set(override(1))
    assert one(answers) == BUSY


def test_a_live_endpoint_is_refused_with_a_sentence() -> None:
    with pytest.raises(RefusedError, match=r"Licensing is LIVE.*Nothing was changed.*test endpoint"):
        checked(override(), replace(ENDPOINT, environment=LIVE))


@pytest.mark.parametrize(
    "wanted",
    [
        override(),
        override(1, Answer(200, ((b"Content-Type", b"text/plain; charset=utf-8"),), b"x" * LONGEST_BODY, 60.0)),
        override(100_000, Answer(599)),
        override(None, Answer(204)),
    ],
)
@pytest.mark.parametrize("environment", [TEST, DEMO])
def test_what_may_be_answered(wanted: AnswerOverride, environment: Environment) -> None:
    assert checked(wanted, replace(ENDPOINT, environment=environment)) == wanted


@pytest.mark.parametrize(
    ("wanted", "word"),
    [
        (override(0), "next 1 to"),
        (override(-1), "next 1 to"),
        (override(100_001), "next 1 to"),
        (override(None, Answer(199)), "status"),
        (override(None, Answer(100)), "status"),
        (override(None, Answer(600)), "status"),
        (override(None, Answer(200, delay_s=60.1)), "60 seconds"),
        (override(None, Answer(200, delay_s=-0.1)), "60 seconds"),
        (override(None, Answer(200, delay_s=float("nan"))), "60 seconds"),
        (override(None, Answer(200, delay_s=float("inf"))), "60 seconds"),
        (override(None, Answer(200, body=b"x" * (LONGEST_BODY + 1))), "64 KiB"),
        (override(None, Answer(204, body=b"x")), "no body"),
        (override(None, Answer(200, ((b"Content-Type", b"a\r\nSet-Cookie: b"),))), "line end"),
        (override(None, Answer(200, ((b"Content Type", b"a"),))), "HTTP does not allow"),
    ],
)
def test_what_may_not(wanted: AnswerOverride, word: str) -> None:
    with pytest.raises(UsageError, match=word):
        checked(wanted, ENDPOINT)
