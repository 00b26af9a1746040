"""A program that leads requests in, as far as one computer shows it: it listens, names its address, and forwards.

`python tunnel_program.py PORT [WORD…]`. Words: `silent` names nothing; `stubborn` won't be asked to end; `deaf`
names its address and forwards nothing; `parent` starts a child like it; `fails` says why and ends; `dies` ends
after the first request; `moves` names another address when it gets SIGUSR1; `pid=FILE` notes its number, and its
child's; `token=FILE` reads a token there and says how long it is.
"""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
from pathlib import Path


def main(port: int, words: list[str]) -> int:
    if "stubborn" in words:
        for each in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(each, signal.SIG_IGN)
    named = dict(word.split("=", 1) for word in words if "=" in word)
    child = None
    if "parent" in words:
        plain = [word for word in words if word not in ("parent", "moves") and "=" not in word]
        child = subprocess.Popen([sys.executable, __file__, str(port), *plain, "silent"])
    if "token" in named:
        print(f"INF a token of {len(Path(named['token']).read_text())} characters", flush=True)
    if "pid" in named:
        Path(named["pid"]).write_text(f"{os.getpid()} {child.pid if child else ''}")
    if "fails" in words:
        sys.stderr.buffer.write("ERR the relay refused: \u202elimit reached\n".encode())
        return 3
    return serve(port, words)


def serve(port: int, words: list[str]) -> int:
    door = socket.create_server(("127.0.0.1", 0))
    if "moves" in words:
        signal.signal(signal.SIGUSR1, lambda *_: say(second))
        second = another(port)
    if "silent" not in words:
        say(door)
    while True:
        outside, _ = door.accept()
        if "deaf" in words:
            outside.close()
            continue
        lead(outside, port)
        if "dies" in words:
            return 4


def another(port: int) -> socket.socket:
    """A second door, which forwards, too."""
    door = socket.create_server(("127.0.0.1", 0))

    def stand() -> None:
        while True:
            lead(door.accept()[0], port)

    threading.Thread(target=stand, daemon=True).start()
    return door


def say(door: socket.socket) -> None:
    print("INF |  Your tunnel has been created! Visit it at:  |", file=sys.stderr, flush=True)
    print(f"INF |  http://127.0.0.1:{door.getsockname()[1]}   |", file=sys.stderr, flush=True)


def lead(outside: socket.socket, port: int) -> None:
    """Both ways, until both ends are done."""
    with outside, socket.create_connection(("127.0.0.1", port)) as inside:
        back = threading.Thread(target=pump, args=(inside, outside))
        back.start()
        pump(outside, inside)
        back.join()


def pump(source: socket.socket, sink: socket.socket) -> None:
    try:
        while data := source.recv(65536):
            sink.sendall(data)
        sink.shutdown(socket.SHUT_WR)
    except OSError:
        return


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), sys.argv[2:]))
