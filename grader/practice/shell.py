"""Words and commands as one types them into a shell."""

from __future__ import annotations

import os
import shlex
from pathlib import Path

from grader.text import shown


def typed(word: str) -> str:
    """Return a word as one types it, and as it may be shown on a terminal."""
    if os.name == "nt":
        from subprocess import list2cmdline

        return shown(list2cmdline([word]))
    return shown(shlex.quote(word))


def copying(source: Path, target: Path) -> str:
    """Return the command that copies a file over another."""
    return f"{'copy' if os.name == 'nt' else 'cp'} {typed(str(source))} {typed(str(target))}"
