"""Pictures and voice notes: reading their headers, and small ones for phones without a camera."""

import io
import struct
import zlib

from PIL import Image, UnidentifiedImageError

_SILENCE = b"\xf8\xff\xfe"  # one Opus frame of 20 ms
_FRAMES_A_SECOND = 50
_SAMPLES = 48_000
_CRC_POLYNOMIAL = 0x04C11DB7


def picture_size(data: bytes) -> tuple[int, int] | None:
    """Width and height, or None when it is no picture."""
    try:
        with Image.open(io.BytesIO(data)) as picture:
            return picture.size
    except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError):
        return None


def is_opus(data: bytes) -> bool:
    return data.startswith(b"OggS") and b"OpusHead" in data[:64]


def opus_seconds(data: bytes) -> int:
    """How long an OGG/OPUS recording is, in whole seconds."""
    last = data.rfind(b"OggS")
    if last < 0 or len(data) < last + 14:
        return 0
    samples: int
    (samples,) = struct.unpack_from("<q", data, last + 6)
    return max(0, round(samples / _SAMPLES))


def mime_type(data: bytes) -> str:
    """The type by the first bytes; nothing that a browser would run."""
    starts = {
        b"\x89PNG\r\n\x1a\n": "image/png",
        b"\xff\xd8\xff": "image/jpeg",
        b"OggS": "audio/ogg",
        b"%PDF-": "application/pdf",
    }
    for start, kind in starts.items():
        if data.startswith(start):
            return kind
    return "application/octet-stream"


def sample_picture() -> bytes:
    """A small PNG: a soft evening sky."""
    width, height = 320, 240
    rows = b"".join(
        b"\x00" + bytes((90 + y // 2, 110 + y // 3, 160 - y // 4)) * width for y in range(height)
    )
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        for name, body in chunks
    )


def sample_voice(seconds: int) -> bytes:
    """A valid OGG/OPUS recording of that many seconds of silence."""
    head = b"OpusHead" + struct.pack("<BBHIHB", 1, 1, 0, _SAMPLES, 0, 0)
    tags = b"OpusTags" + struct.pack("<I", 7) + b"sandbox" + struct.pack("<I", 0)
    pages = [_page(0, 2, 0, [head]), _page(1, 0, 0, [tags])]
    for second in range(seconds):
        last = 4 if second == seconds - 1 else 0
        frames = [_SILENCE] * _FRAMES_A_SECOND
        pages.append(_page(second + 2, last, (second + 1) * _SAMPLES, frames))
    return b"".join(pages)


def _page(number: int, flags: int, samples: int, packets: list[bytes]) -> bytes:
    """One page of an Ogg stream; every packet is shorter than 255 bytes."""
    sizes = bytes(len(packet) for packet in packets)
    front = b"OggS" + struct.pack("<BBqII", 0, flags, samples, 1, number)
    back = bytes([len(packets)]) + sizes + b"".join(packets)
    checksum = _ogg_checksum(front + bytes(4) + back)
    return front + struct.pack("<I", checksum) + back


def _checksum_table() -> list[int]:
    table = []
    for byte in range(256):
        register = byte << 24
        for _ in range(8):
            carry = _CRC_POLYNOMIAL if register & 0x80000000 else 0
            register = (register << 1) & 0xFFFFFFFF ^ carry
        table.append(register)
    return table


_CHECKSUMS = _checksum_table()


def _ogg_checksum(page: bytes) -> int:
    checksum = 0
    for byte in page:
        checksum = (checksum << 8) & 0xFFFFFFFF ^ _CHECKSUMS[checksum >> 24 ^ byte]
    return checksum
