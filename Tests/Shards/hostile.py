"""Files in whose blocks other blocks seem to begin. `crafted` spells them; here they become dumps."""
import bz2
import itertools

from bits import BLOCK, END, bits_of, blocks, bytes_of, number, stream
from crafted import (
    BLOCK_END, flat_lengths, packed, selectors_of, spelling, spelling_lengths, with_selectors)

# Each next one is one bit later within its byte.
EACH_BIT = 16


def blocks_of(data):
    """The blocks of a file as bits."""
    bits = bits_of(data)
    return [bits[start:end] for start, end, _ in blocks(data)]


def with_magic(xml):
    """One stream, each of whose blocks has the block magic in its selectors, at each bit of a byte."""
    return bytes_of(stream([with_selectors(block, (BLOCK + "0") * EACH_BIT) for block in blocks_of(bz2.compress(xml))]))


def with_ends(xml):
    """One stream, each of whose blocks has in its selectors the end of its stream, as it would be if it ended here."""
    made, combined = [], 0
    for block in blocks_of(bz2.compress(xml)):
        combined = ((combined << 1 | combined >> 31) & 0xFFFFFFFF) ^ int(block[48:80], 2)
        crcs = [each for each in (combined, int(block[48:80], 2), 0) if "1" * 6 not in number(each, 32)]
        spelled = "".join(END + number(crc, 32) + "0" * 9 for crc in crcs) + (END + "0") * EACH_BIT
        made.append(with_selectors(block, spelled))
    return bytes_of(stream(made))


def bogus(title):
    """What must never be seen: a page, and the beginning of another one, so that the true text goes on from there."""
    start = (b"<page><title>%b</title><id>20</id><revision><id>20</id>"
             b"<timestamp>2020-02-02T00:00:00Z</timestamp><text>")
    return start % title + b"bogus</text></revision></page>\n" + start % (title + b" again")


# Those that bogus pages need, so that they have the 30 of which the spelling code has a word for each.
LETTERS = b"BCDFGHJKLMNOPQ"[:30 - len(set(bogus(b"")))]


def pieces_within_texts(header, pages, end, count):
    """A dump in pieces, of which all but the last end within a page's text."""
    step = len(pages) // count
    pieces = [header]
    for start in range(0, step * count, step):
        text = b"".join(pages[start:start + step])
        place = text.index(b">", text.index(b"<text ")) + 1
        pieces[-1] += text[:place]
        pieces.append(text[place:])
    pieces[-1] += b"".join(pages[step * count:]) + end
    return pieces


def with_streams(header, pages, end):
    """Streams with blocks in whose selectors another stream stands, with a right CRC and pages that are none.

    It stands at a byte, as true streams do, behind what seems to be the end of the true one.
    """
    pieces = pieces_within_texts(header, pages, end, 10)
    made = stream(blocks_of(bz2.compress(pieces[0])))
    for index, piece in enumerate(pieces[1:]):
        block, = blocks_of(bz2.compress(piece))
        crc = block[48:80] if "1" * 6 not in block[48:80] else number(0, 32)
        to_byte = "0" * (-selectors_of(block)[-1] % 8)
        false = (packed(bogus(b"T%d %d" % (index, attempt)), flat_lengths) for attempt in itertools.count())
        spelled = (to_byte + END + crc + stream([each]) for each in false)
        made += stream([with_selectors(block, next(each for each in spelled if "1" * 6 not in each))])
    return bytes_of(made)


# A tenth of a block: what is in front of what is spelled, so that a range can begin between.
FRONT = number(0x5A, 8) * 1000


def with_spelled_blocks(header, pages, end, spelled):
    """A dump with blocks of nonsense in the midst of texts, each of which has more of its stream behind it."""
    pieces = pieces_within_texts(header, pages, end, 10)
    made = stream(blocks_of(bz2.compress(pieces[0])))
    for index, piece in enumerate(pieces[1:]):
        made += stream([next(filter(None, map(spelling, spelled(index)))), *blocks_of(bz2.compress(piece))])
    return bytes_of(made)


def with_spelled_magic(header, pages, end):
    """Blocks whose symbols spell both magic numbers, at each bit."""
    return with_spelled_blocks(header, pages, end, lambda index: (
        FRONT + (BLOCK + "0" + END + "00") * 20 * EACH_BIT + "0" * attempt + BLOCK_END for attempt in itertools.count()))


def with_joined_blocks(header, pages, end):
    """Blocks whose last symbols spell a whole block with a right CRC, which ends where they end.

    So what is behind it fits on to the false block as well as to the true one.
    """
    return with_spelled_blocks(header, pages, end, lambda index: (
        FRONT + packed(bogus(bytes(title)), spelling_lengths)
        for title in itertools.permutations(LETTERS[index % len(LETTERS):] + LETTERS[:index % len(LETTERS)])))


def with_chain(header, pages, end):
    """A block whose symbols spell hundreds of whole blocks in a row, the last of which ends where it ends."""
    false = (packed(bogus(b"T%d %d" % divmod(number, 100)), flat_lengths) for number in itertools.count())
    chain = "".join(itertools.islice((each for each in false if BLOCK_END not in each), 1200))
    text, rest = pieces_within_texts(header, pages, end, 1)
    forged = next(filter(None, (
        spelling(FRONT + chain + packed(bogus(bytes(title)), spelling_lengths))
        for title in itertools.permutations(LETTERS))))
    return bytes_of(stream(blocks_of(bz2.compress(text))) + stream([forged, *blocks_of(bz2.compress(rest))]))


def with_wrong_magic(xml):
    """One stream, one of whose blocks begins with another number."""
    made = blocks_of(bz2.compress(xml, 1))
    made[5] = "1" + made[5][1:]
    return bytes_of(stream(made, 1))
