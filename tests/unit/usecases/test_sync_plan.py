from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from paysg_desktop.usecases.sync_plan import PAGE_SIZE, how_deep


@dataclass(frozen=True)
class Old:
    id: str
    created_at: int | None
    checked_at: int | None = None


def cost(waiting: list[Old], created: list[int], covered_to: int, depth: int) -> int:
    """Requests below the covered line: pages down to `depth`, and one for each payment that they don't bring."""
    pages = -(-sum(depth <= at < covered_to for at in created) // PAGE_SIZE)
    left = sum(each.created_at is None or each.created_at < depth for each in waiting)
    return pages + left


def test_a_few_old_payments_are_asked_for_by_their_ids() -> None:
    created = list(range(10_000, 0, -1))
    assert how_deep([Old("a", 5), Old("b", 6)], created, 10_000) == 10_000


def test_many_recent_payments_are_read_by_pages() -> None:
    created = list(range(10_000, 0, -1))
    waiting = [Old(str(at), at) for at in range(9_000, 10_000)]
    assert how_deep(waiting, created, 10_000) == 9_000


def test_payments_without_a_time_change_nothing() -> None:
    assert how_deep([Old("a", None)], [3, 2, 1], 3) == 3


@given(
    created=st.lists(st.integers(1, 2_000), unique=True, min_size=1, max_size=400),
    chosen=st.lists(st.integers(0, 399), unique=True, max_size=200),
    covered_to=st.integers(0, 2_001),
)
def test_no_other_depth_takes_fewer_requests(created: list[int], chosen: list[int], covered_to: int) -> None:
    ordered = sorted(created, reverse=True)
    waiting = [Old(str(index), ordered[index]) for index in chosen if index < len(ordered)]
    found = how_deep(waiting, ordered, covered_to)
    assert found <= covered_to
    below = [each for each in waiting if each.created_at is not None and each.created_at < covered_to]
    depths = {covered_to, *(each.created_at for each in below if each.created_at is not None)}
    assert cost(below, ordered, covered_to, found) == min(
        cost(below, ordered, covered_to, depth) for depth in depths
    )
