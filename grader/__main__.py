"""The ``grader`` command, and ``python -m grader``."""

import gc
import os
import sys

_SANDBOXED = ("grade", "doctor")
"""The commands that always need a sandbox."""
_OBJECTS = 20_000


def main() -> None:
    """Start what takes longest, then read the command line."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # the matrices are small, and a user may have few threads
    gc.set_threshold(_OBJECTS)  # imports make no garbage
    try:
        command = "".join(sys.argv[1:2])
        if command in _SANDBOXED:
            if sys.platform.startswith("linux"):
                from grader.sandbox.workers.warm import start_ahead
            else:
                from grader.sandbox.workers.cold import start_ahead
            start_ahead()
        if command == "grade":
            gc.disable()  # it imports most; it is switched on again when all is loaded
        from grader.cli import main as run

        run()
    except KeyboardInterrupt:  # while all that was imported
        print("interrupted", file=sys.stderr)
        sys.exit(130)
    finally:
        gc.freeze()  # what is left ends with the process: no last collection has to walk through it


if __name__ == "__main__":
    main()
