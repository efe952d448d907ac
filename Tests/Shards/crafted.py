"""bzip2 blocks in whose data other blocks seem to begin.

There are two places to spell bits of one's choice. A block's list of selectors may be longer than the
block's symbols need. And where a code has a word for each string of bits, the symbols themselves spell.
"""
from bits import BLOCK, number

# What libbz2 reads of selectors; further ones it passes over since 1.0.8, and older ones refuse them.
MOST_SELECTORS = 18002
SYMBOLS_A_SELECTOR = 50


def selectors_of(block):
    """How many tables and selectors a block has, and where its selectors begin and end."""
    place = 121 + 16 * block[105:121].count("1")
    tables, selectors = int(block[place:place + 3], 2), int(block[place + 3:place + 18], 2)
    start = end = place + 18
    for _ in range(selectors):
        end = block.index("0", end) + 1
    return tables, selectors, start, end


def with_selectors(block, spelled):
    """A block with some more selectors, which spell something."""
    tables, selectors, start, end = selectors_of(block)
    # A selector is a number of ones, fewer than there are tables, and a zero.
    spelled += "0"
    selectors += spelled.count("0")
    if "1" * tables in spelled or selectors > MOST_SELECTORS:
        raise ValueError("selectors cannot spell this")
    return block[:start - 15] + number(selectors, 15) + block[start:end] + spelled + block[end:]


def crc_of(contents):
    """bzip2's CRC."""
    crc = 0xFFFFFFFF
    for byte in contents:
        crc ^= byte << 24
        for _ in range(8):
            crc = (crc << 1 ^ (0x04C11DB7 if crc >> 31 else 0)) & 0xFFFFFFFF
    return crc ^ 0xFFFFFFFF


def codes_of(lengths):
    """The code words of lengths: bzip2's own order."""
    codes, code = {}, 0
    for length in range(1, 21):
        for symbol in (symbol for symbol, each in enumerate(lengths) if each == length):
            codes[symbol] = number(code, length)
            code += 1
        code <<= 1
    return codes


def frame(contents, origin, alphabet, lengths, symbols):
    """A block of symbols: what is before them, and they."""
    maps = ["".join("01"[16 * high + low in alphabet] for low in range(16)) for high in range(16)]
    selectors = -(-len(symbols) // SYMBOLS_A_SELECTOR)
    table = number(lengths[0], 5)
    for before, length in zip(lengths[:1] + lengths, lengths):
        table += ("10" if length > before else "11") * abs(length - before) + "0"
    codes = codes_of(lengths)
    return "".join([
        BLOCK, number(crc_of(contents), 32), "0", number(origin, 24), "".join("01"["1" in each] for each in maps),
        *(each for each in maps if "1" in each), number(2, 3), number(selectors, 15), "0" * selectors, table * 2,
        *(codes[symbol] for symbol in symbols)])


def packed(contents, lengths_of):
    """A block of a few hundred bytes, in a code whose words are as long as `lengths_of` a number of symbols says."""
    # Runs of four would have to be counted.
    assert not any(contents[place:place + 4] == contents[place:place + 1] * 4 for place in range(len(contents) - 3))
    rows = sorted(range(len(contents)), key=lambda place: contents[place:] + contents[:place])
    alphabet = sorted(set(contents))
    moving, symbols, run = list(alphabet), [], 0

    def end_run():
        nonlocal run
        while run:
            symbols.append(1 - run % 2)
            run = (run - 1) // 2

    for row in rows:
        place = moving.index(contents[row - 1])
        moving.insert(0, moving.pop(place))
        if place == 0:
            run += 1
        else:
            end_run()
            symbols.append(place + 1)
    end_run()
    symbols.append(len(alphabet) + 1)
    return frame(contents, rows.index(0), alphabet, lengths_of(len(alphabet) + 2), symbols)


def flat_lengths(count):
    """Words of seven bits of which the first is 0: no run of ones is longer than five, but in what is before them."""
    assert count <= 63
    return [7] * count


# A code of 32 symbols that has a word for each string of bits, so that the symbols can spell whatever does not
# have twenty ones in a row: these are the block's end. The words of the runs, 0 and 1, are long, since
# a run in a row of runs gets long. Down they go one by one, since a table tells by ones how far down it goes.
SPELLING = [18, 19] + list(range(17, 4, -1)) + [4] * 15 + [20, 20]
BLOCK_END = "1" * 20
SPELLING_ALPHABET = sorted(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcd")


def spelling_lengths(count):
    """The code in which all can be spelled."""
    assert count == len(SPELLING)
    return SPELLING


def spelling(bits):
    """A block whose symbols spell bits, the last of which are the block's end. It holds nonsense.

    None where the bits do not end with a word, or end the block sooner.
    """
    words = {code: symbol for symbol, code in codes_of(SPELLING).items()}
    symbols, place = [], 0
    while place < len(bits):
        length = next((length for length in range(4, 21) if bits[place:place + length] in words), None)
        if length is None:
            return None
        symbols.append(words[bits[place:place + length]])
        place += length
    if symbols.count(31) != 1 or symbols[-1] != 31:
        return None
    return frame(contents_of(symbols), 0, SPELLING_ALPHABET, SPELLING, symbols)


def contents_of(symbols):
    """What bzip2 makes of symbols: move-to-front and runs, the transform from row 0, runs again."""
    moving, column, run, weight = list(SPELLING_ALPHABET), [], 0, 1
    for symbol in symbols:
        if symbol < 2:
            run += weight << symbol
            weight <<= 1
            continue
        column += moving[:1] * run
        run, weight = 0, 1
        if symbol < len(moving) + 1:
            moving.insert(0, moving.pop(symbol - 1))
            column.append(moving[0])
    following = sorted(range(len(column)), key=column.__getitem__)
    contents, row, same = bytearray(), following[0], 0
    for _ in column:
        byte, row = column[row], following[row]
        if same == 4:
            contents += contents[-1:] * byte
            same = 0
        else:
            same = same + 1 if contents and same and contents[-1] == byte else 1
            contents.append(byte)
    return bytes(contents)
