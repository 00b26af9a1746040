"""A process that stores deliveries without end and says the id of each that was acknowledged.

python -m tests.storing_process WORKSPACE full|normal
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from paysg_desktop.domain.changes import Hub
from paysg_desktop.domain.clock import SystemClock
from paysg_desktop.store.store import Store
from tests.builders import body, delivery, interpret

AT_ONCE = 8


async def store_without_end(store: Store) -> None:
    number = store.reader.data_version() * 10**6
    while True:
        events = [f"evt_{number + each}" for each in range(AT_ONCE)]
        number += AT_ONCE
        ids = await asyncio.gather(
            *(store.writer.append(delivery(body(each, each), event_id=each)) for each in events)
        )
        sys.stdout.write("".join(f"{each}\n" for each in ids))
        sys.stdout.flush()


def main() -> None:
    store = Store(Path(sys.argv[1]), interpret, Hub(), SystemClock())
    store.writer.alone(lambda connection: connection.execute(f"PRAGMA synchronous = {sys.argv[2]}")).result()
    asyncio.run(store_without_end(store))


if __name__ == "__main__":
    main()
