"""The archive that a student hands in: the files as they were graded, and a manifest. Knows its format alone.

::

    manifest.json      who packed it, a SHA-256 of each file, and the score that the student's own grading came to
    ex1_....py ...     the files, side by side, in the order of their names

The same files and manifest give the same bytes: nothing in it tells when or where it was made.
"""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Mapping

import msgspec

from grader.errors import UsageError
from grader.submission import MAX_FILE, MAX_FILES, MAX_TOTAL
from grader.text import counted

SCHEMA = "grader-submission/1"
MANIFEST = "manifest.json"
_MAX_MANIFEST = 64 << 10
_NO_TIME = (1980, 1, 1, 0, 0, 0)  # the first that a zip archive can tell
_MODE = 0o100644 << 16


class OwnScore(msgspec.Struct, frozen=True):
    """What the student's own grading came to: nobody has seen to it that it is true, so nobody may rely on it."""

    points: int
    max_points: int
    exercises: dict[str, int]
    verified: bool = False


class PackedBy(msgspec.Struct, frozen=True):
    """The versions that the student worked with."""

    grader: str
    python: str
    numpy: str
    code: str


class PackingList(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is in an archive: SHA-256 digests by the names of the files."""

    schema: str = SCHEMA
    section: str
    files: dict[str, str]
    versions: PackedBy
    score: OwnScore


class EnvelopeError(UsageError):
    """An archive that is none of these, or none any more."""


def digests(files: Mapping[str, bytes]) -> dict[str, str]:
    """Return the SHA-256 of each file, in the order of their names."""
    return {name: hashlib.sha256(data).hexdigest() for name, data in sorted(files.items())}


def pack(files: Mapping[str, bytes], manifest: PackingList) -> bytes:
    """Return the archive; it is stored and not packed smaller, since that would differ from machine to machine."""
    text = msgspec.json.format(msgspec.json.encode(manifest), indent=2) + b"\n"
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:
        for name, data in [(MANIFEST, text), *sorted(files.items())]:
            entry = zipfile.ZipInfo(name, date_time=_NO_TIME)
            entry.create_system, entry.external_attr = 3, _MODE
            archive.writestr(entry, data)
    return stream.getvalue()


def unpack(data: bytes, what: str = "the archive") -> tuple[dict[str, bytes], PackingList]:
    """Return the files in an archive and its manifest, `what` being its name in errors.

    Raises
    ------
    EnvelopeError
        If it is no such archive, holds more than a submission may, or its files are not those that were packed.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            held = _contents(archive, what)
        manifest = msgspec.json.decode(held.pop(MANIFEST, b""), type=PackingList)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, msgspec.DecodeError) as error:
        raise EnvelopeError(f"{what} was not written by `grader submit`: {error}") from error
    if manifest.schema != SCHEMA:
        raise EnvelopeError(f"{what} has the format {manifest.schema}, and this reads {SCHEMA}")
    packed = digests(held)
    changed = sorted(name for name in {*packed, *manifest.files} if packed.get(name) != manifest.files.get(name))
    if changed:
        raise EnvelopeError(f"{what} is not as it was packed: {', '.join(changed)}")
    return held, manifest


def _contents(archive: zipfile.ZipFile, what: str) -> dict[str, bytes]:
    """Return what an archive holds; nothing is unpacked before its size is known to be a submission's."""
    entries = archive.infolist()
    names = [entry.filename for entry in entries]
    if len(names) > MAX_FILES + 1 or len({*names}) < len(names):
        raise EnvelopeError(f"{what} holds {counted(len(names), 'file')}, or one of them twice")
    odd = [entry for entry in entries if {*"/\\"} & {*entry.filename} or entry.external_attr != _MODE]
    if odd:
        raise EnvelopeError(f"{what} holds {odd[0].filename}, which is no plain file beside the others")
    allowed = [_MAX_MANIFEST if entry.filename == MANIFEST else MAX_FILE for entry in entries]
    large = [entry for entry, most in zip(entries, allowed, strict=True) if entry.file_size > most]
    if large or sum(entry.file_size for entry in entries) > MAX_TOTAL + _MAX_MANIFEST:
        raise EnvelopeError(f"{what} holds more than a submission may")
    return {entry.filename: archive.read(entry) for entry in entries}
