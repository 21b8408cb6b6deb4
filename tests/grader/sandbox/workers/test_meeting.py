"""Where a worker has to call, any program of this machine may: none of them takes its place or keeps it waiting."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Iterator

import pytest

from grader.sandbox.workers.launch import SandboxError
from grader.sandbox.workers.meeting import Loopback


@pytest.fixture
def meeting() -> Iterator[Loopback]:
    meeting = Loopback()
    yield meeting
    meeting.close()


def call(meeting: Loopback, said: bytes = b"") -> socket.socket:
    caller = socket.create_connection(("127.0.0.1", meeting.invitation.port))
    caller.sendall(said)
    return caller


def test_who_knows_the_token_is_met(meeting: Loopback) -> None:
    with call(meeting, meeting.invitation.token + b"hello") as worker:
        channel = meeting.channel(lambda: True)
        assert channel.recv(5) == b"hello"
        channel.sendall(b"welcome")
        assert worker.recv(7) == b"welcome"


@pytest.mark.parametrize("said", [b"", b"x" * 32, b"x", b"x" * 100])
def test_strangers_are_not_met_however_many(meeting: Loopback, said: bytes) -> None:
    with contextlib.ExitStack() as strangers:
        for _ in range(30):
            strangers.enter_context(call(meeting, said))
        with call(meeting, meeting.invitation.token) as worker:
            start = time.monotonic()
            channel = meeting.channel(lambda: True)
            assert time.monotonic() - start < 1.0
            assert channel.getpeername() == worker.getsockname()


def test_a_stranger_who_says_a_byte_now_and_then_keeps_nobody_waiting(meeting: Loopback) -> None:
    with call(meeting) as stranger:
        over = threading.Event()

        def drip() -> None:
            with contextlib.suppress(OSError):
                while not over.wait(0.02):
                    stranger.send(b"x")

        thread = threading.Thread(target=drip)
        thread.start()
        try:
            with call(meeting, meeting.invitation.token) as worker:
                assert meeting.channel(lambda: True).getpeername() == worker.getsockname()
        finally:
            over.set()
            thread.join()


def test_a_token_that_comes_in_parts_is_one(meeting: Loopback) -> None:
    token = meeting.invitation.token
    with call(meeting, token[:5]) as worker:
        threading.Timer(0.2, lambda: worker.sendall(token[5:])).start()
        assert meeting.channel(lambda: True).getpeername() == worker.getsockname()


def test_a_worker_that_has_ended_is_waited_for_no_longer_though_strangers_call(meeting: Loopback) -> None:
    with call(meeting), pytest.raises(SandboxError, match="it ended before it could be talked to"):
        meeting.channel(lambda: False)
