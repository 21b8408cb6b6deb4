"""A small stand-in for the zygote: fork, confine, run a piece of code, tell what became of it.

Run as ``python -I -B forker.py ROOT``; one JSON request a line on stdin, one JSON answer a line on stdout::

    {"code": source, "policy": {...}, "uid": number or null, "before": source}  run `before` and then, confined, `code`
    {"observe": true, "policy": {...}}                                          run the self-test

Both pieces of code share one namespace; descriptors that `before` leaves in ``keep`` stay open, what `code` leaves in
``result`` is sent back.
"""

from __future__ import annotations

import dataclasses
import io
import json
import os
import select
import signal
import sys
import time
from typing import Any

SECONDS = 30.0


def main(root: str) -> None:
    """Import what workers have, then answer requests until stdin closes."""
    sys.path.append(root)
    import matplotlib.pyplot as plt
    import numpy.fft
    import numpy.linalg
    import numpy.random  # noqa: F401  # as the zygote does: these are lazy

    from grader.sandbox.confinement import confine, importing, readable, selftest
    from grader.sandbox.workers import preload

    figure, axes = plt.subplots()
    axes.plot([0, 1], label="a")
    figure.savefig(io.BytesIO())
    plt.close(figure)
    packages = ("numpy", "matplotlib", "scipy")
    paths = readable.readable_paths(packages)
    importing.remember_directories()
    sys.path.remove(root)
    for line in sys.stdin:
        request = json.loads(line)
        options = {"readable": paths, **request["policy"]}
        if options.get("no_open"):
            preload.load_modules(readable.importable_names(packages))
        if "ceilings" in options:
            options["ceilings"] = confine.Ceilings(**options["ceilings"])
        prepared = confine.prepare(confine.Policy(**options))
        if request.get("observe"):
            applied, outcomes = selftest.observe(prepared)
            level = selftest.level_of(outcomes, applied)
            answer = {"applied": dataclasses.asdict(applied), "result": outcomes, "level": level}
            answer["text"] = " ".join(selftest.broken(outcomes, applied))
        else:
            answer = _run(request, prepared)
        if prepared.ruleset is not None:
            os.close(prepared.ruleset.fd)
        print(json.dumps(answer), flush=True)


def _run(request: dict[str, Any], prepared: Any) -> dict[str, Any]:
    reader, writer = os.pipe()
    pid = os.fork()
    if pid == 0:
        _child(request, prepared, writer)
    os.close(writer)
    data, deadline = b"", time.monotonic() + SECONDS
    with os.fdopen(reader, "rb", buffering=0) as pipe:
        while select.select([pipe], [], [], max(0.0, deadline - time.monotonic()))[0]:
            part = pipe.read(1 << 20)
            if not part:
                break
            data += part
        else:
            os.kill(pid, signal.SIGKILL)
    code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    answer: dict[str, Any] = {"code": code}
    for part in data.splitlines():
        answer |= json.loads(part)
    return answer


def _child(request: dict[str, Any], prepared: Any, writer: int) -> None:
    from grader.sandbox.confinement import confine, importing
    from grader.sandbox.workers import preload

    def say(**what: Any) -> None:
        os.write(writer, json.dumps(what).encode() + b"\n")

    try:
        namespace: dict[str, Any] = {"__name__": "piece", "channel": writer}
        exec(request["before"], namespace)
        if request["uid"] is not None:
            os.setgroups([])
            os.setresgid(request["uid"], request["uid"], request["uid"])
            os.setresuid(request["uid"], request["uid"], request["uid"])
            prepared = dataclasses.replace(prepared, become_nobody=False, bounding=())
        warm = preload.open_fonts if prepared.policy.no_open else None
        applied = confine.enter(prepared, (0, 1, 2, writer, *namespace.get("keep", ())), warm)
        say(applied=dataclasses.asdict(applied))
        importing.forget(importing.hidden())
        exec(request["code"], namespace)
        say(result=namespace.get("result"))
        os._exit(0)
    except BaseException as error:
        say(error=type(error).__name__, errno=getattr(error, "errno", None), text=str(error))
        os._exit(3)


if __name__ == "__main__":
    main(sys.argv[1])
