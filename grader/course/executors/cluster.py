"""The connection to a Dask cluster: which workers there are, what is sent to one of them, what has been answered."""

from __future__ import annotations

import contextlib
import itertools
import queue
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping

from distributed import Client, Future

from grader.errors import ResourceError, UsageError

_CONNECT_SECONDS = 10.0
_PATIENCE = 1.0
_FETCH_SECONDS = 10.0
_LEAVE_SECONDS = 1.0


class Cluster:
    """A Dask cluster, for one run with a name of its own.

    Raises
    ------
    UsageError
        If its scheduler cannot be reached.
    """

    def __init__(self, address: str, run: str) -> None:
        self._names = (f"grader-{run}-{number}" for number in itertools.count())
        self._done: queue.SimpleQueue[Future] = queue.SimpleQueue()
        try:
            self._client = Client(address, timeout=_CONNECT_SECONDS, set_as_default=False)
        except (OSError, ValueError, TypeError) as error:  # the last where TLS is not set up
            raise UsageError(f"no scheduler can be reached at {address}: {error}") from error

    def workers(self) -> Mapping[str, int]:
        """Return the threads of each worker, by addresses.

        Raises
        ------
        ResourceError
            If the scheduler is gone.
        """
        try:
            found: Mapping[str, int] = self._client.nthreads()
        except (OSError, TimeoutError) as error:
            raise ResourceError(f"the scheduler is gone: {error}; run the same command again to go on") from error
        return found

    def send(self, worker: str, function: Callable[..., object], *arguments: object) -> Future:
        """Let one worker and no other call a function."""
        name = next(self._names)
        future = self._client.submit(
            function, *arguments, key=name, workers=[worker], allow_other_workers=False, pure=False
        )
        future.add_done_callback(self._done.put)
        return future

    def answered(self) -> Iterator[Future]:
        """Wait for the first answer, a second at most, and give those that are there with it."""
        with contextlib.suppress(queue.Empty):
            yield self._done.get(timeout=_PATIENCE)
            while True:
                yield self._done.get_nowait()

    def end(self, workers: Iterable[str], function: Callable[..., object], *arguments: object) -> None:
        """Let workers call a function whatever they are at, and close; one that hangs is not waited for."""
        if self._client.status != "running":
            return

        def tell() -> None:
            with contextlib.suppress(Exception):  # the scheduler is gone: idle processes end by themselves
                self._client.run(function, *arguments, workers=list(workers), on_error="ignore")

        telling = threading.Thread(target=tell, daemon=True)
        telling.start()
        telling.join(_LEAVE_SECONDS)
        self._client.close(timeout=_LEAVE_SECONDS)


def fetched(future: Future) -> object:
    """Return what a worker has answered, or the error that came instead of it."""
    try:
        return future.result(timeout=_FETCH_SECONDS)
    except Exception as error:  # whatever Dask or the worker raised
        return error
