"""The archive that is handed in: the same bytes for the same work, and nothing is read that was not packed so."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import msgspec
import pytest

from grader.practice import envelope

FILES = {"ex1_b.py": b"b = 1\n", "ex1_a.py": b"", "helper.py": "ü".encode()}
MANIFEST = envelope.PackingList(
    section="circles",
    files=envelope.digests(FILES),
    versions=envelope.PackedBy("0.1.0", "3.11.7", "2.0.0", "0123456789abcdef"),
    score=envelope.OwnScore(3, 10, {"ex1": 3}),
)


def test_what_was_packed_is_unpacked() -> None:
    assert envelope.unpack(envelope.pack(FILES, MANIFEST)) == (FILES, MANIFEST)


def test_neither_order_nor_time_is_in_the_bytes() -> None:
    data = envelope.pack(FILES, MANIFEST)
    assert envelope.pack(dict(sorted(FILES.items())), MANIFEST) == data
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entries = archive.infolist()
    assert [entry.filename for entry in entries] == ["manifest.json", "ex1_a.py", "ex1_b.py", "helper.py"]
    assert {(entry.date_time, entry.extra, entry.comment) for entry in entries} == {((1980, 1, 1, 0, 0, 0), b"", b"")}


def test_the_own_score_is_marked_as_unverified() -> None:
    with zipfile.ZipFile(io.BytesIO(envelope.pack(FILES, MANIFEST))) as archive:
        told = msgspec.json.decode(archive.read("manifest.json"))
    assert told["score"] == {"points": 3, "max_points": 10, "exercises": {"ex1": 3}, "verified": False}
    assert next(iter(told)) == "schema"


def zipped(files: dict[str, bytes], *, mode: int = 0o100644, method: int = zipfile.ZIP_STORED) -> bytes:
    """Return an archive with the manifest of these files, and of the others what is given."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as archive:
        for name, data in {"manifest.json": msgspec.json.encode(MANIFEST), **FILES, **files}.items():
            entry = zipfile.ZipInfo(name)
            entry.external_attr = (mode if name in files else 0o100644) << 16
            entry.compress_type = method
            archive.writestr(entry, data)
    return stream.getvalue()


def replaced(manifest: bytes) -> Callable[[], bytes]:
    return lambda: zipped({"manifest.json": manifest})


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda: b"", "was not written by `grader submit`"),
        (lambda: b"PK\x05\x06" + bytes(18), "was not written by `grader submit`"),
        (lambda: envelope.pack(FILES, MANIFEST)[:-30], "was not written by `grader submit`"),
        (replaced(b"{}"), "was not written by `grader submit`"),
        (replaced(msgspec.json.encode(MANIFEST).replace(b"submission/1", b"submission/2")), "grader-submission/2"),
        (lambda: zipped({"helper.py": b"other"}), "is not as it was packed: helper.py"),
        (lambda: zipped({"more.py": b""}), "is not as it was packed: more.py"),
        (lambda: zipped({"../up.py": b""}), "holds ../up.py, which is no plain file"),
        (lambda: zipped({"link.py": b"/etc/passwd"}, mode=0o120777), "holds link.py, which is no plain file"),
        (lambda: zipped({"bomb.py": bytes(50 << 20)}, method=zipfile.ZIP_DEFLATED), "holds more than a submission"),
        (lambda: zipped({f"m{number}.py": b"" for number in range(30)}), "holds 34 files"),
    ],
)
def test_any_other_archive_is_refused_with_the_reason(make: Callable[[], bytes], says: str) -> None:
    with pytest.raises(envelope.EnvelopeError) as caught:
        envelope.unpack(make(), "jane.zip")
    assert str(caught.value).startswith("jane.zip ")
    assert says in str(caught.value)
