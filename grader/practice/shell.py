"""Words and commands as one types them into a shell."""

from __future__ import annotations

import os
import shlex
from pathlib import Path
from subprocess import list2cmdline

from grader.text import shown


def typed(word: str) -> str:
    """Return a word as one types it, and as it may be shown on a terminal."""
    return shown(list2cmdline([word]) if os.name == "nt" else shlex.quote(word))


def copying(source: Path, target: Path) -> str:
    """Return the command that copies a file over another."""
    return f"{'copy' if os.name == 'nt' else 'cp'} {typed(str(source))} {typed(str(target))}"
