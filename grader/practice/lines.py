"""`grader watch` line by line: for pipes, screen readers and terminals that can do no more.

What was said is never changed. A key is typed as a line.
"""

from __future__ import annotations

import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from functools import partial

from rich.console import Console
from rich.text import Text

from grader.practice.debug import after, runs
from grader.practice.keys import NO_KEY
from grader.practice.scripted import command
from grader.practice.showing import Showing
from grader.practice.watch import Evening
from grader.program import Calling
from grader.text import shown

Do = Callable[[], None]


class Lines:
    """See the module.

    Parameters
    ----------
    start : callable
        Makes the `Evening`; it is given a function by which any thread may have something done in this one.
    console : Console
        Where it is printed.
    """

    def __init__(self, start: Callable[[Callable[[Do], None]], Evening], console: Console) -> None:
        self._console = console
        self._waiting: queue.Queue[Do] = queue.Queue()
        self._watch = start(self._waiting.put)
        self._showing = Showing(self._watch)
        self._said: tuple[list[str], list[str]] = ([], [])  # the body, and what is said below it
        self._keys = ""
        self._timed: Calling | None = None

    def show(self) -> Evening:
        """Print what there is to say until the student leaves; return how it was left."""
        threading.Thread(target=self._listen, daemon=True).start()
        self._say(self._showing.head(self._console.width), "grading ...")
        while not self._watch.quits:
            try:
                do = self._waiting.get(timeout=0.25)
            except queue.Empty:
                self._tell_time()
                continue
            do()
            self._follow()
        return self._watch

    def _listen(self) -> None:
        """Take lines as keys; where there are no more, saves are still told of."""
        typed = sys.stdin is not None and sys.stdin.isatty()
        for line in sys.stdin or ():
            key = line.strip() or "enter"
            while not typed and (self._watch.busy or self._showing.is_unsure or not self._waiting.empty()):
                time.sleep(0.05)  # a pipe cannot look at what one key has led to before it gives the next
            self._waiting.put(partial(self._typed, key))
        if typed:  # Ctrl-D
            self._waiting.put(lambda: self._watch.press("q"))

    def _typed(self, key: str) -> None:
        self._said = self._said[0], []  # what this leads to is said, also where it was so before
        self._watch.press(key)

    def _follow(self) -> None:
        """Print what is new: all of it, once the exercise at hand has been graded."""
        watch, tools = self._watch, self._watch.tools
        tools.to_open = None  # where it is has been said
        if tools.to_run is not None:
            path, tools.to_run = tools.to_run, None
            self._say(runs(path))
            self._console.file.flush()
            ran = subprocess.run(command(path.name), cwd=path.parent, stdin=subprocess.DEVNULL, check=False)
            if (told := after(ran.returncode)) is not None:
                self._say(told)
        if watch.busy or watch.quits or self._showing.is_unsure:
            return
        body, messages = (
            [line.plain for line in part(self._console)] for part in (self._showing.body, self._showing.messages)
        )
        if (body, messages) == self._said:
            return
        lines = messages if messages and body == self._said[0] else [*body, *messages]  # nobody hears all of it again
        self._said = body, messages
        keys, self._keys = self._keys, self._showing.keys()
        is_sought = keys != self._keys or any(line.endswith(NO_KEY) for line in lines)
        self._say("", *([self._keys] if is_sought else []), *lines, self._showing.bar(self._console.width))

    def _tell_time(self) -> None:
        """Say once of each call that takes its time how long it still may."""
        call = self._watch.calling
        if call is not None and call != self._timed and self._showing.takes_its_time:
            self._timed = call
            self._say(f"{self._showing.state()}.")

    def _say(self, *lines: str) -> None:
        for line in lines:
            self._console.print(Text(shown(line)), soft_wrap=True)
