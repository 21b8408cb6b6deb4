"""The worker's end of the channel, message by message."""

from __future__ import annotations

import os
import socket

from grader.sandbox import wire


class Messages:
    """What goes to the host, and what comes from it."""

    def __init__(self, channel: socket.socket) -> None:
        self._channel = channel
        self._buffer = bytearray()
        self._asks = False
        self._waiting: wire.Running | None = None  # for the answer to a question

    def send(self, message: wire.FromWorker, payload: bytes | bytearray = b"") -> None:
        """Send a message, whose arrays stand in the payload."""
        self._channel.sendall(wire.pack(message, payload))

    def ask(self, message: wire.Ask, payload: bytes | bytearray) -> tuple[wire.ToWorker, bytes]:
        """Send a question and return the answer."""
        self._asks = True
        try:
            self.send(message, payload)
            answer = self.receive()
        finally:
            self._asks = False
        if self._waiting is not None:
            waiting, self._waiting = self._waiting, None
            self.send(waiting)
        return answer

    def put_in(self, message: wire.Running) -> None:
        """Send a message while the student's code runs, behind the answer to a question."""
        if self._asks:
            self._waiting = message
        else:
            self.send(message)

    def receive(self) -> tuple[wire.ToWorker, bytes]:
        """Wait for a message with its payload; end this process where the host has hung up."""
        head, payload = wire.sizes(self._exactly(wire.HEADER.size))
        return wire.unpack_to_worker(self._exactly(head)), self._exactly(payload)

    def _exactly(self, size: int) -> bytes:
        while len(self._buffer) < size:
            part = self._channel.recv(min(max(size - len(self._buffer), 1 << 16), 1 << 20))
            if not part:
                os._exit(0)  # the host has hung up
            self._buffer += part
        data = bytes(self._buffer[:size])
        del self._buffer[:size]
        return data
