"""How a spawned worker comes to its channel, which it cannot inherit everywhere.

::

    POSIX      one end of a pair of sockets is inherited as a descriptor
    Windows    the worker connects to a port of this machine, and says first by which token it is known

On Windows a socket could be shared with a process whose number is known; but in a virtual environment the process that
is started there is not Python: it starts that itself.
"""

from __future__ import annotations

import contextlib
import os
import socket
import time
from collections.abc import Callable

import msgspec

from grader.sandbox.workers.launch import SandboxError, pair

_HOST = "127.0.0.1"
_SECONDS = 60.0
_LOOK_SECONDS = 0.05
_TOKEN = 32
_MOST_CALLERS = 64


class Invitation(msgspec.Struct, frozen=True):
    """What a worker is told of where its channel is: a descriptor, or a port and a token."""

    descriptor: int | None = None
    port: int = 0
    token: bytes = b""


class Inherited:
    """A channel whose other end is handed down; `descriptors` are to be passed on."""

    def __init__(self) -> None:
        with pair() as (self._channel, self._theirs):
            self.descriptors = [self._theirs.fileno()]
        self.invitation = Invitation(self._theirs.fileno())

    def started(self) -> None:
        """Let go of what the worker has by now."""
        self._theirs.close()

    def channel(self, runs: Callable[[], bool]) -> socket.socket:
        """Return the channel."""
        return self._channel

    def close(self) -> None:
        """Let go of everything."""
        self._theirs.close()
        self._channel.close()


class Loopback:
    """A channel that is made when the worker calls."""

    def __init__(self) -> None:
        self._called: socket.socket | None = None
        self._listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):  # else others may listen there too, on Windows
            self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        self._listener.bind((_HOST, 0))
        self._listener.listen()
        self.descriptors: list[int] = []
        self.invitation = Invitation(port=self._listener.getsockname()[1], token=os.urandom(_TOKEN))

    def started(self) -> None:
        """Do nothing: nothing is handed down."""

    def channel(self, runs: Callable[[], bool]) -> socket.socket:
        """Wait for the worker to call, as long as it `runs`; whoever else calls is not listened to."""
        end = time.monotonic() + _SECONDS
        with self._listener, _Callers(self._listener, self.invitation.token) as callers:
            while time.monotonic() < end:
                self._called = callers.known(_LOOK_SECONDS)
                if self._called is not None:
                    _at_once(self._called)
                    return self._called
                if not runs():
                    raise SandboxError("a worker did not start: it ended before it could be talked to")
        raise SandboxError(f"a worker did not start within {_SECONDS:.0f} s")

    def close(self) -> None:
        """Let go of everything."""
        self._listener.close()
        if self._called is not None:
            self._called.close()


class _Callers:
    """All who call, until one of them says the token; none of them keeps the others waiting."""

    def __init__(self, listener: socket.socket, token: bytes) -> None:
        self._listener = listener
        self._token = token
        self._said: dict[socket.socket, bytes] = {}
        listener.setblocking(False)

    def __enter__(self) -> _Callers:
        return self

    def __exit__(self, *_: object) -> None:
        for caller in self._said:
            caller.close()

    def known(self, seconds: float) -> socket.socket | None:
        """Listen to all of them for a moment; return who has said the token, None if nobody has."""
        import select  # a worker can do without it

        ready, _, _ = select.select([self._listener, *self._said], [], [], seconds)
        for one in ready:
            if one is self._listener:
                self._let_in()
            elif self._hear(one):
                del self._said[one]
                return one
        return None

    def _let_in(self) -> None:
        with contextlib.suppress(OSError):  # who has gone again
            caller, _ = self._listener.accept()
            caller.setblocking(False)
            self._said[caller] = b""
        if len(self._said) > _MOST_CALLERS:  # whoever has been silent longest
            self._turn_away(next(iter(self._said)))

    def _hear(self, caller: socket.socket) -> bool:
        """Take what a caller says; turn away who says something else or goes."""
        import hmac

        try:
            part = caller.recv(_TOKEN - len(self._said[caller]))
        except OSError:
            part = b""
        self._said[caller] += part
        whole = len(self._said[caller]) == _TOKEN
        if whole and hmac.compare_digest(self._said[caller], self._token):
            return True
        if whole or not part:
            self._turn_away(caller)
        return False

    def _turn_away(self, caller: socket.socket) -> None:
        del self._said[caller]
        caller.close()


Meeting = Inherited | Loopback


def arrange() -> Meeting:
    """Make a channel for a worker that is about to be spawned."""
    return Inherited() if os.name == "posix" else Loopback()


def accept(invitation: Invitation) -> socket.socket:
    """Return the channel, in the worker."""
    if invitation.descriptor is not None:
        return socket.socket(fileno=invitation.descriptor)
    channel = socket.create_connection((_HOST, invitation.port))
    channel.sendall(invitation.token)
    _at_once(channel)
    return channel


def _at_once(channel: socket.socket) -> None:
    """Let nothing that is sent wait for more to be sent."""
    channel.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    channel.settimeout(None)
