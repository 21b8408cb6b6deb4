"""A script, run as Python runs it, but for one thing: who leaves it at a (Pdb) is shown no traceback.

Run as a program, this module is what runs it; it imports nothing of ours.
"""

from __future__ import annotations

import sys
from types import TracebackType

LEFT = 83
"""The exit code of a script that was left in the debugger."""


def command(name: str) -> list[str]:
    """Return what runs a script of the working directory."""
    return [sys.executable, __file__, name]


def _fitted(told: str, columns: int) -> str:
    """Return a traceback in lines that fit, broken between words; marks below a line that is broken point nowhere."""
    from textwrap import wrap

    fitted, broken = list[str](), list[str]()
    for line in told.splitlines():
        if not line.strip("~^ ") and len(broken) > 1:
            continue
        indent = " " * (len(line) - len(line.lstrip(" ")) + 2)
        broken = wrap(line, columns, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False) or [""]
        fitted += broken
    return "\n".join([*fitted, ""])


def _run(name: str) -> None:
    import runpy  # when this is imported, only the command is wanted

    def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        import os
        import traceback
        from bdb import BdbQuit

        if issubclass(kind, BdbQuit):
            sys.stdout.flush()
            os._exit(LEFT)
        own = trace
        while own is not None and own.tb_frame.f_code.co_filename != name:
            own = own.tb_next
        told = traceback.format_exception(error.with_traceback(own))
        columns = os.get_terminal_size(2).columns if os.isatty(2) else 0
        print(_fitted("".join(told), columns) if columns else "".join(told), end="", file=sys.stderr)

    sys.excepthook = tell
    sys.argv = [name]
    runpy.run_path(name, run_name="__main__")


if __name__ == "__main__":
    sys.path[0] = ""
    _run(sys.argv[1])
