from paysg_desktop.usecases.forward_pace import AT_A_STRETCH, FLOOD_FROM, FLOOD_MOST, LOOK_S, ForwardPace

STEP = 0.001


def starts(pace: ForwardPace, now: float, seconds: float, deliveries_per_s: float = 0) -> int:
    """How many requests go out within so many seconds, when something always waits to."""
    count = came = 0
    for step in range(round(seconds / STEP)):
        at = now + step * STEP
        due = int(step * STEP * deliveries_per_s) - came
        came += due
        pace.came(due)
        while pace.wait_s(at) == 0 and count < 100_000 * seconds:
            pace.started()
            count += 1
    return count


def test_in_quiet_times_nothing_waits() -> None:
    assert starts(ForwardPace(), 10, 0.01, 0) == 1000
    assert starts(ForwardPace(), 10, 1, (FLOOD_FROM - 1) / LOOK_S) == 100_000


def test_in_a_flood_a_stretch_goes_out_and_then_so_many_a_second() -> None:
    pace = ForwardPace()
    pace.wait_s(10)
    pace.came(FLOOD_FROM)
    assert starts(pace, 10, 4, 500) in range(int(4 * FLOOD_MOST), int(4 * FLOOD_MOST + AT_A_STRETCH) + 2)


def test_what_went_out_before_the_flood_is_not_held_against_what_follows() -> None:
    pace = ForwardPace()
    starts(pace, 10, 0.1)
    pace.came(FLOOD_FROM)
    assert starts(pace, 10.1, 0.1, 500) >= AT_A_STRETCH


def test_a_flood_is_noticed_with_its_first_deliveries() -> None:
    pace = ForwardPace()
    pace.wait_s(10)
    pace.came(FLOOD_FROM)
    pace.wait_s(10.01)
    assert pace.is_flood


def test_when_the_flood_is_over_all_goes_out() -> None:
    pace = ForwardPace()
    pace.came(1000)
    starts(pace, 10, 1, 500)
    while pace.wait_s(11) == 0:
        pace.started()
    assert pace.wait_s(11) > 0
    assert pace.wait_s(11 + 2 * LOOK_S) == 0
    assert not pace.is_flood
