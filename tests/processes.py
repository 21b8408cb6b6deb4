"""The processes that run on this machine, for tests of what a grader leaves behind."""

from __future__ import annotations

from pathlib import Path


class Processes:
    """Processes by who started them."""

    def below(self, pid: int) -> list[int]:
        """Return the descendants of a process, children before grandchildren."""
        parents = self.parents()
        found = [pid]
        for one in found:
            found += [child for child, parent in parents.items() if parent == one]
        return found[1:]

    def children(self, pid: int) -> list[int]:
        """Return the processes that a process has started itself."""
        return [child for child, parent in self.parents().items() if parent == pid]

    def of_session(self, pid: int) -> list[int]:
        """Return the processes that run in the POSIX session of which a process is the leader."""
        return self.running([one for one in self.parents() if self._stat(one)[3:4] == [str(pid)]])

    def running(self, pids: list[int]) -> list[int]:
        """Return those of the processes that still run; zombies do not."""
        return [pid for pid in pids if self._state(pid) not in ("", "Z", "X")]

    def parents(self) -> dict[int, int]:
        """Return the parent of each process."""
        pids = [int(path.name) for path in Path("/proc").iterdir() if path.name.isdigit()]
        return {pid: int(fields[1]) for pid in pids if (fields := self._stat(pid))}

    def _state(self, pid: int) -> str:
        return next(iter(self._stat(pid)), "")

    def _stat(self, pid: int) -> list[str]:
        try:
            return Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
        except OSError:
            return []
