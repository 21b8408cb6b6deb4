"""A person at a terminal: the command in a pseudo-terminal, keys, and what the screen shows.

Between the two stands what a shell is there: a process that leads the POSIX session, gives the command the terminal,
and takes it back while the command is stopped. Run as a script, this module is that process.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

with contextlib.suppress(ImportError):  # the process in between needs none of it
    import pyte

KEYS = {
    "up": "\x1b[A", "down": "\x1b[B", "right": "\x1b[C", "left": "\x1b[D", "enter": "\r", "escape": "\x1b", "tab": "\t",
    "backspace": "\x7f", "ctrl-c": "\x03", "ctrl-d": "\x04", "ctrl-l": "\x0c", "ctrl-z": "\x1a",
}  # fmt: skip


class Terminal:
    """A command at a terminal of its own, and an emulator that shows what it draws."""

    def __init__(
        self,
        *words: str | Path,
        cwd: Path,
        env: Mapping[str, str],
        rows: int = 24,
        columns: int = 80,
        piped: bool = False,
    ) -> None:
        self.emulated = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self.emulated)
        self._ours, self._theirs = pty.openpty()
        self.raw = b""
        self.resize(rows, columns, tell=False)
        self._settings = termios.tcgetattr(self._theirs)
        piped_out, pipe = os.pipe() if piped else (-1, -1)
        self._outputs = [self._ours, *([piped_out] if piped else [])]
        told, tells = os.pipe()
        self._shell = subprocess.Popen(
            [sys.executable, "-S", __file__, str(tells), sys.executable, "-m", "grader", *map(str, words)],
            cwd=cwd,
            env={"TERM": "xterm-256color", **env},
            stdin=self._theirs,
            stdout=pipe if piped else self._theirs,
            stderr=self._theirs,
            pass_fds=(tells,),
            preexec_fn=_take_terminal,
        )
        for end in (tells, pipe)[: 1 + piped]:
            os.close(end)
        self.pid = int(os.read(told, 20))
        os.close(told)

    def __enter__(self) -> Terminal:
        return self

    def __exit__(self, *error: object) -> None:
        if self._shell.poll() is None:
            os.killpg(self.pid, signal.SIGKILL)
            self._shell.kill()
        self._shell.wait()
        for end in (self._ours, self._theirs):
            with contextlib.suppress(OSError):
                os.close(end)

    def type(self, text: str) -> None:
        """Press keys, one for each character."""
        os.write(self._ours, text.encode())

    def key(self, name: str) -> None:
        """Press a key that has a name."""
        self.type(KEYS[name])

    def resize(self, rows: int, columns: int, *, tell: bool = True) -> None:
        """Give the terminal another size, as dragging the corner of its window does."""
        fcntl.ioctl(self._theirs, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.emulated.resize(rows, columns)
        if tell:
            os.killpg(self.pid, signal.SIGWINCH)

    def signal(self, name: str) -> None:
        """Send a signal to the process of the command."""
        os.kill(self.pid, getattr(signal, f"SIG{name}"))

    def screen(self) -> list[str]:
        """Return what is on the screen."""
        self._read(0)
        return [line.rstrip() for line in self.emulated.display]

    @property
    def text(self) -> str:
        """The screen as one text, in which a sentence is found however its lines are broken."""
        return " ".join(" ".join(self.screen()).split())

    def wait(self, text: str, seconds: float = 30) -> bool:
        """Wait until the screen shows a text; tell whether it does."""
        return self._wait(lambda: text.lower() in self.text.lower(), seconds)

    def wait_until_gone(self, text: str, seconds: float = 30) -> bool:
        """Wait until the screen shows a text no more; tell whether it does not."""
        return self._wait(lambda: text.lower() not in self.text.lower(), seconds)

    def wait_exit(self, seconds: float = 30) -> int | None:
        """Wait until the command ends and return its exit code, None if it goes on."""
        self._wait(lambda: self._shell.poll() is not None, seconds)
        return self._shell.poll()

    def wait_stopped(self, seconds: float = 10) -> bool:
        """Wait until the command is stopped, as Ctrl-Z does it."""
        return self._wait(lambda: _state(self.pid) == "T", seconds)

    def fg(self) -> None:
        """Go on with a stopped command, as the shell's `fg` does."""
        self._shell.send_signal(signal.SIGUSR1)

    def same_settings(self) -> bool:
        """Tell whether the terminal is set as before the start, what `stty -a` shows."""
        return self._settings == termios.tcgetattr(self._theirs)

    def settle(self, quiet: float = 0.4, seconds: float = 30) -> None:
        """Wait until nothing has been drawn for a while."""
        end = time.monotonic() + seconds
        while time.monotonic() < end and self._read(quiet):
            pass

    def _wait(self, condition: Any, seconds: float) -> bool:
        end = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > end:
                return False
            self._read(0.02)
        return True

    def _read(self, seconds: float) -> bool:
        """Take what was drawn, waiting for it if there is nothing; tell whether there was something."""
        some = False
        while ready := select.select(self._outputs, [], [], seconds)[0]:
            try:
                data = os.read(ready[0], 1 << 16)
            except OSError:  # nobody has the other end any more
                data = b""
            if not data:
                self._outputs.remove(ready[0])
                continue
            some, seconds = True, 0
            self.raw += data
            data = data if ready[0] == self._ours else data.replace(b"\n", b"\r\n")
            self._stream.feed(data)
            if b"\x1b[6n" in data:  # where is the cursor? a terminal answers that
                os.write(self._ours, f"\x1b[{self.emulated.cursor.y + 1};{self.emulated.cursor.x + 1}R".encode())
        return some


def _take_terminal() -> None:
    """Be the foreground job of a session of its own, with standard input for its terminal."""
    os.setsid()
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


def _state(pid: int) -> str:
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]


def _lead(tells: int, command: list[str]) -> int:
    """Run a command as a shell does, and return its exit code."""
    signal.signal(signal.SIGTTOU, signal.SIG_IGN)
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1])
    pid = os.fork()
    if not pid:
        os.close(tells)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGUSR1])
        os.setpgid(0, 0)
        os.tcsetpgrp(0, os.getpid())
        for number in (
            signal.SIGTTOU,
            signal.SIGINT,
            signal.SIGQUIT,
            signal.SIGHUP,
        ):  # as a shell at a terminal sets them
            signal.signal(number, signal.SIG_DFL)
        os.execv(command[0], command)
    os.write(tells, str(pid).encode())
    while True:
        _, status = os.waitpid(pid, os.WUNTRACED)
        if not os.WIFSTOPPED(status):
            return os.waitstatus_to_exitcode(status) % 256
        os.tcsetpgrp(0, os.getpgrp())
        signal.sigwait([signal.SIGUSR1])
        with contextlib.suppress(OSError):
            os.tcsetpgrp(0, pid)
        os.killpg(pid, signal.SIGCONT)


if __name__ == "__main__":
    sys.exit(_lead(int(sys.argv[1]), sys.argv[2:]))
