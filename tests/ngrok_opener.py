"""A program that opens an ngrok way in and then waits to be killed: `ngrok_opener.py FOLDER [MODE]`.

The token comes in on standard input. It prints `trying`, and the public URL once it stands.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from tests.ngrok_ways import Way, unheard


async def main(folder: Path, mode: str) -> None:
    tunnel = Way(folder, mode, secret=sys.stdin.readline().strip()).tunnel()
    print("trying", flush=True)
    print((await tunnel.open(9)).url, flush=True)
    await tunnel.wait(unheard)


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), sys.argv[2]))
