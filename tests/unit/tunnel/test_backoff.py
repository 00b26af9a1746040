import random

from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.tunnel.backoff import FIRST_S, LONGEST_S, PATIENT_AFTER_S, PATIENT_S, pause_s

FAILURES = st.integers(1, 10_000)


class Dice(random.Random):
    """Always throws the same."""

    def __init__(self, thrown: float) -> None:
        super().__init__(0)
        self.thrown = thrown

    def random(self) -> float:
        return self.thrown


def test_it_doubles_from_a_second_on() -> None:
    assert [pause_s(each, 0, Dice(1.0)) for each in range(1, 8)] == [1, 2, 4, 8, 16, 20, 20]


def test_after_an_hour_it_is_patient() -> None:
    assert pause_s(500, PATIENT_AFTER_S - 1, Dice(1.0)) == LONGEST_S
    assert pause_s(500, PATIENT_AFTER_S, Dice(1.0)) == PATIENT_S


@given(FAILURES, st.floats(0, 1e7), st.integers())
def test_chance_takes_at_most_half(failures: int, down_s: float, seed: int) -> None:
    most = pause_s(failures, down_s, Dice(1.0))
    assert FIRST_S <= most <= PATIENT_S
    assert most / 2 <= pause_s(failures, down_s, random.Random(seed)) <= most


def test_two_programs_do_not_come_back_at_once() -> None:
    assert len({pause_s(6, 0, random.Random(seed)) for seed in range(50)}) > 40
