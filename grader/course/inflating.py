"""Members of zip archives by bzip2 or LZMA: unpacked by parts, where the standard library does it at once."""

from __future__ import annotations

import bz2
import copy
import lzma
import struct
import zipfile
import zlib
from typing import IO

KINDS = (zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)
_BLOCK = 1 << 16
_LEAST = 1 << 12
_MOST_PROPERTIES = 9 * 5 * 5


def read(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    """Return what is in a member; it is never unpacked to more than the size that it says, which the caller bounds.

    Raises
    ------
    ValueError
        If it is damaged, or of another size or sum than it says.
    """
    with archive.open(_as_it_lies(info)) as packed:
        unpacking = bz2.BZ2Decompressor() if info.compress_type == zipfile.ZIP_BZIP2 else _lzma(packed, info.file_size)
        data = _unpacked(unpacking, packed, info.file_size)
    if len(data) != info.file_size or zlib.crc32(data) != info.CRC:
        raise ValueError("it is not what was packed")
    return data


def _unpacked(unpacking: bz2.BZ2Decompressor | lzma.LZMADecompressor, packed: IO[bytes], size: int) -> bytes:
    data = bytearray()
    while not unpacking.eof and len(data) <= size:
        part = packed.read(_BLOCK) if unpacking.needs_input else b""
        if unpacking.needs_input and not part:
            break  # without a mark of its end, as LZMA may be
        data += unpacking.decompress(part, max_length=size + 1 - len(data))
    return bytes(data)


def _as_it_lies(info: zipfile.ZipInfo) -> zipfile.ZipInfo:
    """Return the same member as if it were not packed, without the sum of what it holds."""
    stored = copy.copy(info)
    stored.compress_type, stored.file_size = zipfile.ZIP_STORED, info.compress_size
    del stored.CRC
    return stored


def _lzma(packed: IO[bytes], size: int) -> lzma.LZMADecompressor:
    """Return what unpacks a member; it asks for no more memory than the member is large, whatever that says."""
    _, length = struct.unpack("<HH", packed.read(4))
    properties, dictionary = struct.unpack("<BI", packed.read(length))
    if properties >= _MOST_PROPERTIES:
        raise ValueError("it says an impossible way of packing")
    by_position, rest = divmod(properties, 45)
    by_place, context = divmod(rest, 9)
    one = {"id": lzma.FILTER_LZMA1, "dict_size": max(min(dictionary, size), _LEAST)}
    return lzma.LZMADecompressor(lzma.FORMAT_RAW, filters=[one | {"lc": context, "lp": by_place, "pb": by_position}])
