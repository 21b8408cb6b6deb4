"""The key that hidden cases are derived from, and where an instructor keeps it."""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
from pathlib import Path

import msgspec

from grader.errors import UsageError

VARIABLE = "GRADER_KEY"
MIN_LENGTH = 16
_PSEUDONYM = 10  # letters: of 10,000 names no two come to one, but for once in twenty million times


class Key(msgspec.Struct, frozen=True):
    """The secret that hidden cases are derived from; its id may be known.

    With the practice key `number` tells which set of cases it is: they stand still from save to save.
    """

    secret: bytes
    practice: bool
    number: int = 1

    @property
    def id(self) -> str:
        """``practice``, or the first 8 hex digits of the secret's SHA-256."""
        return "practice" if self.practice else hashlib.sha256(self.secret).hexdigest()[:8]

    def mac(self, data: bytes) -> str:
        """Return what shows, to whoever holds the key, that a report is as it was written."""
        derived = hmac.digest(self.secret, b"grader report", "sha256")  # no case is drawn from this message
        return f"hmac-sha256:{hmac.digest(derived, data, 'sha256').hex()}"

    def pseudonym(self, name: str) -> str:
        """Return an id for a name, ever the same, which nobody without the key can lead back or make."""
        derived = hmac.digest(self.secret, b"grader pseudonym", "sha256")
        made = hmac.digest(derived, os.fsencode(name), "sha256")
        return base64.b32encode(made)[:_PSEUDONYM].decode().lower()

    def lot(self, purpose: str, many: int) -> int:
        """Draw one of `many` for a purpose, ever the same, which nobody without the key can foresee."""
        derived = hmac.digest(self.secret, b"grader lot", "sha256")
        return int.from_bytes(hmac.digest(derived, f"{purpose} {many}".encode(), "sha256")[:8], "big") % many


PRACTICE = Key(b"practice", practice=True)


def load(path: Path | None) -> Key:
    """Return the key in a file, else the one in the environment, else the built-in practice key."""
    if path is not None:
        try:
            return _key(path.read_bytes().strip(), str(path))
        except OSError as error:
            raise UsageError(f"the key file {path} cannot be read: {error.strerror}") from error
    if VARIABLE in os.environ:
        return _key(os.environ[VARIABLE].encode().strip(), VARIABLE)
    return PRACTICE


def _key(secret: bytes, where: str) -> Key:
    if len(secret) < MIN_LENGTH:
        raise UsageError(
            f"the key in {where} is too short to hide anything: give it at least {MIN_LENGTH} characters, "
            "for example by: python -c 'import secrets; print(secrets.token_hex(32))'"
        )
    return Key(secret, practice=False)
