#!/usr/bin/env python3
"""Make dumps of every shape, in which shards have to find their pages.

usage: Tests/Shards/shapes.py DUMP FOLDER [SHAPE...]
       Tests/Shards/shapes.py --list [--short]

Each SHAPE, or all, becomes FOLDER/SHAPE with a file or more, in the order of their names. DUMP is the
bundled demo's: some shapes take its pages over and over, as bench/amplify does. The same DUMP makes the
same bytes.
"""
import bz2
import itertools
import pathlib
import random
import re
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
import hostile  # noqa: E402

AMPLIFY = pathlib.Path(__file__).resolve().parents[2] / "bench/amplify"
EMPTY = bz2.compress(b"")
MEGABYTE = 1_000_000


class Dump:
    """The XML that the shapes are made of."""

    def __init__(self, path):
        self.path = path
        self.xml = bz2.decompress(pathlib.Path(path).read_bytes())

    def parts(self):
        """What is before the first page, the pages, and what is behind the last."""
        pages = re.findall(rb" *<page>.*?</page>\n", self.xml, re.DOTALL)
        start, end = self.xml.index(pages[0]), self.xml.rindex(b"</mediawiki>")
        return self.xml[:start], pages, self.xml[end:]

    def moved(self, number):
        """The same with other ids: a page that is in two files is refused."""
        dump = Dump(self.path)
        dump.xml = re.sub(
            rb"(?m)(?<=^    <id>)\d+", lambda id: b"%d" % (int(id[0]) + number * 100_000), self.xml)
        dump.file = tempfile.NamedTemporaryFile(suffix=".xml")
        dump.file.write(dump.xml)
        dump.file.flush()
        dump.path = dump.file.name
        return dump

    def large(self, size):
        """A longer dump, which has the pages more than once."""
        return subprocess.run([AMPLIFY, str(size), self.path], check=True, stdout=subprocess.PIPE).stdout


def streams(pieces, level=9):
    """Each piece as a stream."""
    return [bz2.compress(piece, level) for piece in pieces]


def cut(xml, sizes):
    """The pieces of some XML, as long as the sizes say."""
    sizes, place = iter(sizes), 0
    while place < len(xml):
        size = next(sizes)
        yield xml[place:place + size]
        place += size


def random_sizes(least, most):
    """Sizes between two, always the same ones."""
    dice = random.Random(least + most)
    while True:
        yield dice.randint(least, most)


def multistream(dump):
    """The streams of a dump of Wikimedia's: the header, a hundred pages each, the end."""
    header, pages, end = dump.parts()
    groups = [b"".join(pages[start:start + 100]) for start in range(0, len(pages), 100)]
    return streams([header, *groups, end])


def within_tags(dump):
    """The pieces of a dump that is cut within each <page> and </page>, each time one byte later."""
    xml, place, turn = dump.xml, 0, 0
    for tag in re.finditer(rb"</?page>", xml):
        end = tag.start() + turn % (len(tag[0]) + 1)
        yield xml[place:end]
        place, turn = end, turn + 1
    yield xml[place:]


def within_characters(dump):
    """The pieces of a dump that is cut behind each byte of its longer characters."""
    ends = [found.end() for found in re.finditer(rb"[\xc2-\xf4]|[\x80-\xbf](?=[\x80-\xbf])", dump.xml)]
    return [dump.xml[start:end] for start, end in itertools.pairwise([0, *ends, len(dump.xml)])]


def page(number, text):
    """A page with some text, as bytes."""
    return (b"  <page>\n    <title>Page %d</title>\n    <ns>0</ns>\n    <id>%d</id>\n    <revision>\n      <id>%d</id>\n"
            b"      <timestamp>2026-01-01T00:00:00Z</timestamp>\n      <text xml:space=\"preserve\">%b</text>\n"
            b"    </revision>\n  </page>\n") % (number, number, number, text)


def noise(size):
    """Words that bzip2 cannot make much shorter."""
    return random.Random(size).randbytes((size + 1) // 2).hex().encode()[:size]


def long_pages(dump):
    """Short pages, and two that are longer than many a range, one of them at the end."""
    header, pages, end = dump.parts()
    return b"".join([header, *pages[:20], page(900001, noise(MEGABYTE)), *pages[20:40], page(900002, noise(400_000)), end])


def one_page(dump):
    """A dump of one page."""
    header, _, end = dump.parts()
    return header + page(1, noise(200_000)) + end


def no_pages(dump):
    """A dump of none."""
    header, _, end = dump.parts()
    return header + end


def runs(dump):
    """Texts of one letter each, of which bzip2 packs many megabytes in a block."""
    header, _, end = dump.parts()
    return header + b"".join(page(each, b"%c" % (97 + each % 26) * 50_000) for each in range(1, 200)) + end


def tags(dump):
    """What else may begin a page, and what looks like it and does not."""
    header, pages, end = dump.parts()
    forms = [b"<page >", b"<page\n>", b"<page\t>", b"<page \r\n >"]
    changed = [each.replace(b"<page>", forms[index % 4]).replace(b"</page>", (b"</page >", b"</page\n>")[index % 2])
               for index, each in enumerate(pages[:100])]
    escaped = page(900001, b"&lt;/page&gt;\n  &lt;page&gt;\n    &lt;title>A&lt;/title>" * 200)
    joined = re.sub(rb">\s+<", b"><", b"".join(pages[100:200]))
    return b"".join([header, *changed, escaped, joined, *pages[200:], end])


def revisions(dump):
    """Pages with many revisions, of which the last one counts."""
    header, pages, end = dump.parts()
    def repeated(each):
        found = re.search(rb" *<revision>.*</revision>\n", each, re.DOTALL)
        return each[:found.start()] + found[0] * 10 + each[found.end():]
    return b"".join([header, *map(repeated, pages[:120]), end])


def damaged(data, place):
    """A file with a wrong byte."""
    return data[:place] + bytes([data[place] ^ 0x55]) + data[place + 1:]


def one(shape):
    """A shape of one file, which is bzip2."""
    return lambda dump: {"dump.xml.bz2": shape(dump)}


def plain(shape):
    """A shape of one file, which is not."""
    return lambda dump: {"dump.xml": shape(dump)}


def joined(shape):
    """A shape of one file, of whose streams there is a list."""
    return one(lambda dump: b"".join(shape(dump)))


def several(*shapes):
    """A shape of several files: what is in each of the shapes."""
    def files(dump):
        named = [item for number, shape in enumerate(shapes, 1)
                 for item in SHAPES[shape](dump.moved(number)).items()]
        return {f"{index}-{name}": data for index, (name, data) in enumerate(named, 1)}
    return files


def between(separator):
    """The streams of a dump, with more in front, between them and behind."""
    return joined(lambda dump: [separator, *(part for each in multistream(dump) for part in (each, separator))])


# Beside `bad`, damaged files, and `forged`, which cannot be cut without reading megabytes before the cut, all have to
# come out whole.
SHAPES = {
    "single-1": one(lambda dump: bz2.compress(dump.large(MEGABYTE // 2), 1)),
    "single-9": one(lambda dump: bz2.compress(dump.large(MEGABYTE), 9)),
    "pbzip2": joined(lambda dump: streams(cut(dump.large(MEGABYTE), itertools.repeat(900_000)))),
    "multistream": joined(multistream),
    "tiny": joined(lambda dump: streams(cut(dump.xml, random_sizes(1, 600)))),
    "byte-by-byte": joined(lambda dump: streams([*cut(dump.xml[:5000], itertools.repeat(1)), dump.xml[5000:]])),
    "within-tags": joined(lambda dump: streams(within_tags(dump))),
    "within-characters": joined(lambda dump: streams(within_characters(dump))),
    "empty-between": between(EMPTY),
    "empty-row-between": between(EMPTY * 3000),
    "empty-at-start": joined(lambda dump: [EMPTY * 10_000, *multistream(dump)]),
    "empty-at-end": joined(lambda dump: [*multistream(dump), EMPTY * 10_000]),
    "empty-megabytes": joined(lambda dump: [*multistream(dump)[:2], EMPTY * 400_000, *multistream(dump)[2:]]),
    "padding-byte": joined(lambda dump: [*multistream(dump), bytes(1)]),
    "padding": joined(lambda dump: [*multistream(dump), bytes(300_000)]),
    "padding-after-empty": joined(lambda dump: [*multistream(dump), EMPTY * 3000, bytes(10_240)]),
    "padding-megabytes": one(lambda dump: bz2.compress(dump.large(MEGABYTE), 1) + bytes(7_000_000)),
    "levels": joined(lambda dump: [
        bz2.compress(piece, 1 + index * 4 % 9)
        for index, piece in enumerate(cut(dump.large(MEGABYTE), random_sizes(1000, 150_000)))]),
    "plain": plain(lambda dump: dump.large(MEGABYTE)),
    "plain-tags": plain(tags),
    "tags": one(lambda dump: bz2.compress(tags(dump), 1)),
    "plain-revisions": plain(revisions),
    "revisions": one(lambda dump: bz2.compress(revisions(dump), 1)),
    "plain-long-pages": plain(long_pages),
    "long-pages": one(lambda dump: bz2.compress(long_pages(dump), 1)),
    "plain-one-page": plain(one_page),
    "one-page": one(lambda dump: bz2.compress(one_page(dump), 1)),
    "plain-no-pages": plain(no_pages),
    "no-pages": one(lambda dump: bz2.compress(no_pages(dump))),
    "no-pages-between-empty": one(lambda dump: EMPTY * 500 + bz2.compress(no_pages(dump)) + EMPTY * 500),
    "runs": one(lambda dump: bz2.compress(runs(dump))),
    "magic": one(lambda dump: hostile.with_magic(dump.large(MEGABYTE))),
    "magic-end": one(lambda dump: hostile.with_ends(dump.large(MEGABYTE))),
    "magic-stream": one(lambda dump: hostile.with_streams(*dump.parts())),
    "magic-symbols": one(lambda dump: hostile.with_spelled_magic(*dump.parts())),
    "magic-joined": one(lambda dump: hostile.with_joined_blocks(*dump.parts())),
    "forged-chain": one(lambda dump: hostile.with_chain(*dump.parts())),
    "two": several("multistream", "single-1"),
    "two-plain": several("plain-tags", "plain-one-page"),
    "two-kinds": several("plain-long-pages", "tiny"),
    "two-padded": several("padding", "padding-byte"),
    "four-with-little": several("no-pages", "plain-no-pages", "one-page", "no-pages-between-empty"),
    "bad-garbage": joined(lambda dump: [*multistream(dump), b"no bzip2"]),
    "bad-garbage-long": joined(lambda dump: [*multistream(dump), noise(300_000)]),
    "bad-zeros-between": joined(lambda dump: [*multistream(dump)[:3], bytes(20_000), *multistream(dump)[3:]]),
    "bad-zeros-and-more": joined(lambda dump: [*multistream(dump), bytes(100_000), b"x"]),
    "bad-cut": one(lambda dump: bz2.compress(dump.large(MEGABYTE), 1)[:-3000]),
    "bad-block": one(lambda dump: damaged(bz2.compress(dump.large(MEGABYTE), 1), 60_000)),
    "bad-magic": one(lambda dump: hostile.with_wrong_magic(dump.large(MEGABYTE))),
    "bad-end": joined(lambda dump: multistream(dump)[:-1]),
    "bad-plain-end": plain(lambda dump: dump.xml[:-5000]),
}

# What takes little time.
SHORT = [
    "multistream", "tiny", "within-tags", "within-characters", "empty-between", "plain-tags", "long-pages", "one-page",
    "no-pages", "magic-stream", "magic-symbols", "magic-joined", "two-kinds", "two-padded", "four-with-little",
    "bad-garbage"]


def main(arguments):
    """Write the shapes that are asked for."""
    if arguments[:1] == ["--list"]:
        print("\n".join(SHORT if arguments[1:] == ["--short"] else SHAPES))
        return
    if len(arguments) < 2 or not set(arguments[2:]) <= SHAPES.keys():
        sys.exit("usage: Tests/Shards/shapes.py DUMP FOLDER [SHAPE...]\n       Tests/Shards/shapes.py --list [--short]")
    dump = Dump(arguments[0])
    for name in arguments[2:] or SHAPES:
        folder = pathlib.Path(arguments[1], name)
        folder.mkdir(parents=True, exist_ok=True)
        for file, data in SHAPES[name](dump).items():
            (folder / file).write_bytes(data)


if __name__ == "__main__":
    main(sys.argv[1:])
