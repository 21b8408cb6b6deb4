"""`grader watch` on a whole terminal: the current exercise, a bar of points, keys.

The terminal is left as it was found however this ends: prompt_toolkit sees to it for all but SIGKILL.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import shutil
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from prompt_toolkit.application import Application, run_in_terminal
from prompt_toolkit.formatted_text import ANSI
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.keys import Keys
from prompt_toolkit.layout import FormattedTextControl, Layout, Window

from grader.errors import Interrupted
from grader.practice.debug import after, runs
from grader.practice.keys import KEYS
from grader.practice.scripted import command
from grader.practice.showing import Showing
from grader.practice.terminal import TerminalSettings, forget_typed, opened, wait_for_key
from grader.practice.watch import Evening

_TICK_SECONDS = 0.25
_HEARD_SECONDS = 0.5  # at most, from Ctrl-C until what it is meant for has ended
_STARTING_SECONDS = 2.0
_PASTED = 5  # keys that come at once, and not all of which stand for something
_MAY_BE_HELD = {*KEYS, *"jky "}
_SPECIAL = {
    Keys.Up: "up", Keys.Down: "down", Keys.PageUp: "pageup", Keys.PageDown: "pagedown", Keys.Enter: "enter",
    Keys.Escape: "escape",
}  # fmt: skip


class Screen:
    """The terminal, as long as `show` runs.

    Parameters
    ----------
    start : callable
        Makes the `Evening`; it is given a function by which any thread may have something done in the thread of the
        screen.
    """

    def __init__(self, start: Callable[[Callable[[Callable[[], None]], None]], Evening]) -> None:
        self._start = start
        self._watch: Evening | None = None
        self._scripted = False
        self._script: tuple[subprocess.Popen[bytes], float] | None = None  # with when it began
        self._script_ended = -_HEARD_SECONDS
        self._loop: asyncio.AbstractEventLoop | None = None
        self._app: Application[None] = Application(
            layout=Layout(Window(FormattedTextControl(self._drawn, show_cursor=False), always_hide_cursor=True)),
            key_bindings=self._bindings(),
            full_screen=True,
            min_redraw_interval=0.01,
        )
        self._app.ttimeoutlen = 0.05  # after an Escape, for the rest of an arrow's code

    def show(self) -> Evening:
        """Show it until the student leaves; return how it was left.

        Raises
        ------
        Interrupted
            If Ctrl-C, SIGTERM or SIGHUP ends it.
        """
        asyncio.run(self._main())
        assert self._watch is not None
        return self._watch

    async def _main(self) -> None:
        self._loop = asyncio.get_running_loop()
        with self._ended_by_signals():
            self._watch = self._start(self._post)
            self._settings = TerminalSettings()  # as they are where what is typed is shown again
            ticking = asyncio.create_task(self._tick())
            try:
                await self._app.run_async(handle_sigint=True)
            finally:
                ticking.cancel()

    @contextlib.contextmanager
    def _ended_by_signals(self) -> Iterator[None]:
        assert self._loop is not None
        numbers = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
        for number in numbers:
            with contextlib.suppress(NotImplementedError):  # Windows: they end the process, which leaves nothing behind
                self._loop.add_signal_handler(number, self._leave, Interrupted(number))
        if hasattr(signal, "SIGTSTP"):
            self._loop.add_signal_handler(signal.SIGTSTP, self._suspend)
            numbers.append(signal.SIGTSTP)
        try:
            yield
        finally:
            for number in numbers:
                with contextlib.suppress(NotImplementedError):
                    self._loop.remove_signal_handler(number)

    def _post(self, do: Callable[[], None]) -> None:
        """Have something done in this thread, and shown."""
        assert self._loop is not None
        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody looks any more
            self._loop.call_soon_threadsafe(self._done, do)

    def _done(self, do: Callable[[], None]) -> None:
        """Do something; what breaks ends the screen first, and is told afterwards."""
        try:
            do()
            self._follow()
        except BaseException as error:
            self._leave(error)
        self._app.invalidate()

    @property
    def _is_over(self) -> bool:
        return self._app.future is None or self._app.future.done()

    def _leave(self, error: BaseException | None = None) -> None:
        if self._app.is_running and not self._is_over:
            if error is None:
                self._app.exit()
            else:
                self._app.exit(exception=error)

    def _follow(self) -> None:
        """See to what a key or news has led to."""
        watch = self._watch
        if watch is None:
            return
        if watch.quits:
            self._leave()
        tools = watch.tools
        if tools.to_open is not None:
            picture, tools.to_open = tools.to_open, None
            if not opened(picture):
                watch.said.notices.append("It cannot be opened from here: open it yourself.")
        if tools.to_run is not None:
            path, tools.to_run = tools.to_run, None
            self._app.create_background_task(self._run(path))

    def _suspend(self) -> None:
        """Stop as Ctrl-Z does, with all that runs for this command, until `fg`."""
        if not hasattr(signal, "SIGTSTP"):
            return

        def stop() -> None:
            print("Stopped: fg comes back to watching.", flush=True)
            ours = signal.signal(signal.SIGTSTP, signal.SIG_DFL)
            os.kill(0, signal.SIGTSTP)
            signal.signal(signal.SIGTSTP, ours)

        run_in_terminal(lambda: self._as_found(stop))

    def _as_found(self, do: Callable[[], None]) -> None:
        """Do something on the terminal with its settings as they were before, down to the last of them."""
        self._settings.restore()
        do()

    async def _run(self, path: Path) -> None:
        """Run a script with the terminal attached, until what it shows has been read: a key or a save comes back."""

        def run() -> None:
            width = shutil.get_terminal_size().columns
            print(*textwrap.wrap(runs(path), width), "", sep="\n", flush=True)
            forget_typed()
            with subprocess.Popen(command(path.name), cwd=path.parent) as script:
                self._script = script, time.monotonic()
            self._scripted, self._script_ended = False, time.monotonic()
            saves = self._watch.saves if self._watch is not None else 0
            leads_back = "Any key, or a save, leads back to watching."
            wait_for_key(
                "\n".join(["", *(textwrap.fill(one, width) for one in (after(script.returncode), leads_back) if one)]),
                lambda: self._watch is None or self._watch.saves > saves or self._is_over,
            )

        self._scripted = True  # Ctrl-C is the script's
        try:
            await run_in_terminal(lambda: self._as_found(lambda: self._on_a_screen_of_its_own(run)), in_executor=True)
        finally:
            self._scripted, self._script = False, None

    def _interrupt_script(self) -> None:
        """Pass on a Ctrl-C that may have come before the script's process was there to hear it."""
        if not self._scripted or sys.platform == "win32":  # which has no way to send one to a process
            return
        if self._script is None:
            self._hear_later()
        elif time.monotonic() - self._script[1] < _STARTING_SECONDS:
            self._script[0].send_signal(signal.SIGINT)

    def _hear_later(self) -> None:
        assert self._loop is not None
        self._loop.call_later(_HEARD_SECONDS, self._interrupt_script)

    def _on_a_screen_of_its_own(self, do: Callable[[], None]) -> None:
        """Do something on an empty screen that is gone afterwards: what a script prints is of one moment."""
        output = self._app.output
        output.enter_alternate_screen()
        output.erase_screen()
        output.cursor_goto(0, 0)
        output.flush()
        try:
            do()
        finally:
            output.quit_alternate_screen()
            output.flush()

    async def _tick(self) -> None:
        """Show anew what changes with time alone."""
        shown = ("", False)
        while True:
            await asyncio.sleep(_TICK_SECONDS)
            if self._watch is None:
                continue
            showing = Showing(self._watch)
            now = showing.state(), showing.is_of_before
            if now != shown:
                shown = now
                self._app.invalidate()

    def _bindings(self) -> KeyBindings:
        bindings = KeyBindings()

        @bindings.add("c-c")
        @bindings.add("<sigint>")
        def interrupt(event: KeyPressEvent) -> None:
            if self._scripted:
                self._hear_later()
            elif time.monotonic() - self._script_ended > _HEARD_SECONDS:  # else it is what ended the script
                self._leave(Interrupted(signal.SIGINT))

        @bindings.add("c-z")
        def suspend(event: KeyPressEvent) -> None:
            self._suspend()

        @bindings.add("c-l")
        def redraw(event: KeyPressEvent) -> None:
            event.app.renderer.clear()

        for special, name in _SPECIAL.items():
            bindings.add(special)(self._pressing(name))
        bindings.add(Keys.Any)(self._press_any)
        bindings.add(Keys.BracketedPaste)(lambda event: self._done(self._pasted))
        return bindings

    def _press_any(self, event: KeyPressEvent) -> None:
        """Take a key that has no binding of its own."""
        key, waiting = event.key_sequence[-1].key, event.app.key_processor.input_queue
        if isinstance(key, Keys):  # it may be written in as many letters as what is pasted
            name = key.value.replace("c-", "Ctrl-")
            self._done(lambda: self._press(name))
            return
        text = event.data + "".join(one.data for one in waiting if one.data.isprintable())
        if len(text) >= _PASTED and not {*text.lower()} <= _MAY_BE_HELD:
            waiting.clear()
            self._done(self._pasted)
        else:
            self._done(lambda: self._press(event.data))

    def _pasted(self) -> None:
        """Leave alone what was meant for the editor or the shell."""
        if self._watch is not None:
            self._watch.said.key = "What is pasted here is left alone: a key is one letter."

    def _pressing(self, name: str) -> Callable[[KeyPressEvent], None]:
        def press(event: KeyPressEvent) -> None:
            if name == "escape":  # what has come with it is no key, but the rest of one that is not known
                event.app.key_processor.input_queue.clear()
            self._done(lambda: self._press(name))

        return press

    def _press(self, key: str) -> None:
        if self._watch is not None:
            self._watch.press(key)

    def _drawn(self) -> Any:
        try:
            size = self._app.output.get_size()
            return ANSI(Showing(self._watch).whole(size.columns, size.rows) if self._watch is not None else "")
        except Exception as error:
            self._leave(error)
            return ""
