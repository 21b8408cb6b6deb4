"""The ``grader`` command, and ``python -m grader``."""

import gc
import sys


def main() -> None:
    """Start what takes longest, then read the command line."""
    if sys.argv[1:2] == ["grade"] and sys.platform.startswith("linux"):
        from grader.sandbox.workers import warm

        warm.start_ahead()
        gc.disable()  # imports make no garbage; it is switched on again when all is loaded
    from grader.cli import main as run

    try:
        run()
    finally:
        gc.freeze()  # what is left ends with the process: no last collection has to walk through it


if __name__ == "__main__":
    main()
