"""bzip2 as strings of 0 and 1: its blocks stand at bits, not at bytes.

    file    stream+, zeros
    stream  "BZh" level, block*, end magic (48 bits), combined CRC (32), zeros up to a byte
    block   block magic (48), CRC (32), data
"""
import bz2

BLOCK = f"{0x314159265359:048b}"
END = f"{0x177245385090:048b}"


def bits_of(data):
    """The bits of bytes, the highest of a byte first."""
    return f"{int.from_bytes(data, 'big'):0{8 * len(data)}b}" if data else ""


def bytes_of(bits):
    """The bytes of bits, the last one filled up with zeros."""
    bits += "0" * (-len(bits) % 8)
    return int(bits, 2).to_bytes(len(bits) // 8, "big") if bits else b""


def number(value, count):
    """A number as so many bits."""
    return f"{value:0{count}b}"


def stream(blocks, level=9):
    """The bits of a stream of blocks."""
    combined = 0
    for block in blocks:
        combined = ((combined << 1 | combined >> 31) & 0xFFFFFFFF) ^ int(block[48:80], 2)
    bits = bits_of(b"BZh%d" % level) + "".join(blocks) + END + number(combined, 32)
    return bits + "0" * (-len(bits) % 8)


def first_block(bits, place, level):
    """Where the block that begins at a bit ends, and what it holds.

    Its end is the first magic number up to which bzip2 finds it whole: another one is part of its data.
    """
    end = place
    while True:
        ends = [found for magic in (BLOCK, END) if (found := bits.find(magic, end + 1)) > 0]
        if not ends:
            raise ValueError(f"the block at bit {place} has no end")
        end = min(ends)
        try:
            return end, bz2.decompress(bytes_of(stream([bits[place:end]], level)))
        except (OSError, ValueError):
            pass


def blocks(data):
    """Yield each block of a file, from the file's start on: its first bit, its last, what it holds."""
    bits = bits_of(data)
    place = 0
    while bits.find("1", place) >= 0:
        level = int(data[place // 8 + 3:place // 8 + 4])
        place += 32
        while not bits.startswith(END, place):
            if not bits.startswith(BLOCK, place):
                raise ValueError(f"no block begins at bit {place}")
            end, contents = first_block(bits, place, level)
            yield place, end, contents
            place = end
        place = -(-(place + 80) // 8) * 8
