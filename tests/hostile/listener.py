"""Listen wherever a hostile program could report to on this machine, and keep what was heard."""

from __future__ import annotations

import contextlib
import selectors
import socket
import threading
from pathlib import Path

_POLL_SECONDS = 0.1


class Listener:
    """A TCP and a UDP port on 127.0.0.1, a unix socket with a path and one with an abstract name.

    Attributes
    ----------
    port : int
        The number of both ports.
    heard : list of str
        One entry for each connection or datagram.
    """

    def __init__(self, path: Path, abstract: str) -> None:
        self.heard: list[str] = []
        tcp = socket.create_server(("127.0.0.1", 0))
        self.port: int = tcp.getsockname()[1]
        udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        udp.bind(("127.0.0.1", self.port))
        self._sockets = [("tcp", tcp), ("udp", udp)]
        for name, address in (("unix", str(path)), ("abstract", abstract)):
            unix = socket.socket(socket.AF_UNIX)
            unix.bind(address)
            unix.listen()
            self._sockets.append((name, unix))
        path.chmod(0o777)
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop listening."""
        self._over.set()
        self._thread.join()
        for _, one in self._sockets:
            one.close()

    def _listen(self) -> None:
        selector = selectors.DefaultSelector()
        for name, one in self._sockets:
            one.setblocking(False)
            selector.register(one, selectors.EVENT_READ, name)
        while not self._over.is_set():
            for ready, _ in selector.select(_POLL_SECONDS):
                assert isinstance(ready.fileobj, socket.socket)
                with contextlib.suppress(OSError):
                    self.heard.append(f"{ready.data}: {_take(ready.fileobj)!r}")
        selector.close()


def _take(one: socket.socket) -> bytes:
    if one.type == socket.SOCK_DGRAM:
        return one.recv(200)
    connection, _ = one.accept()
    with connection:
        connection.settimeout(0.5)
        with contextlib.suppress(OSError):
            return connection.recv(200)
    return b""
