#!/usr/bin/env python3
"""Hold the records of shards to those of the whole, and what the shards say of themselves to the files.

usage: Tests/Shards/check.py [--forged] WHOLE SHARDS FILE...

WHOLE has what wk-split writes of the FILEs. SHARDS is a folder: in the file 7 there is what it writes of the shards
1/7 to 7/7, one behind the other. All of it with --ns all. Where WHOLE has no end record the FILEs are damaged:
then only the pages before the damage have to be there, and none twice. With --forged the pages may be wrong
where the end records do not fit together, which tells that they are. Prints what is wrong, and ends with 1.
"""
import bisect
import itertools
import json
import pathlib
import re
import sys

sys.dont_write_bytecode = True
from bits import blocks  # noqa: E402

END = b'{"end":'
PAGE = re.compile(rb"<page[\s>]")


class Files:
    """Files as shards see them: all bytes are counted over all of them."""

    def __init__(self, paths):
        self.total = 0
        self.plain = []
        # Where files begin and blocks do.
        self.bases, self.joints = [], []
        # Where files and pages start: the byte of the block, and how many bytes of XML into it.
        self.places = []
        for path in paths:
            self.bases.append([self.total, 0])
            self.joints.append(self.total)
            self.places.append([self.total, 0])
            data = pathlib.Path(path).read_bytes()
            if data.startswith(b"BZh"):
                self.read_packed(data)
            else:
                self.plain.append(range(self.total, self.total + len(data)))
                self.places += [[self.total + page.start(), 0] for page in PAGE.finditer(data)]
            self.total += len(data)
        self.joints.append(self.total)
        self.places.append([self.total, 0])

    def read_packed(self, data):
        """Take note of a file's blocks."""
        starts, joints, xml = [], [], bytearray()
        for start, _, contents in blocks(data):
            starts.append(len(xml))
            joints.append(self.total + start // 8)
            xml += contents
        self.joints += joints
        for page in PAGE.finditer(xml):
            block = bisect.bisect_right(starts, page.start()) - 1
            self.places.append([joints[block], page.start() - starts[block]])

    def joint(self, byte):
        """The byte at which a shard begins whose range begins at `byte`."""
        if any(byte in each for each in self.plain):
            return byte
        return self.joints[bisect.bisect_left(self.joints, byte)]

    def end_record(self, shard, count):
        """What the end record of a shard has to say."""
        first, end = (self.joint(self.total * each // count) for each in (shard - 1, shard))
        begin, until = (bisect.bisect_left(self.places, [byte, 0]) for byte in (first, end))
        held = self.places[begin:until]
        pages = sum(place not in self.bases for place in held)
        record = {"pages": pages, "shard": f"{shard}/{count}", "first": first, "last": end - 1}
        return record | {"from": held[0], "to": self.places[until]} if held else record


def fit_together(ends, total):
    """Whether what the shards say of themselves makes a whole."""
    held = [end for end in ends if "from" in end]
    return (
        all(before["last"] + 1 == after["first"] for before, after in itertools.pairwise(ends))
        and all(before["to"] == after["from"] for before, after in itertools.pairwise(held))
        and (ends[0]["first"], ends[-1]["last"]) == (0, total - 1))


def ranges_of_ids(lines):
    """Yield the least and the greatest id of each shard's pages; nothing for one without pages."""
    ids = []
    for line in lines:
        if line.startswith(END):
            yield [min(ids), max(ids)] if ids else []
            ids = []
        else:
            ids.append(json.loads(line)["id"])


def differences(whole, lines, count, files):
    """Yield what is wrong with the records of so many shards."""
    records = [line for line in lines if not line.startswith(END)]
    if not whole or not whole[-1].startswith(END):
        if records[:len(whole)] != whole:
            yield "not all pages before the damage"
        if len(set(records)) < len(records):
            yield "a page is there twice"
        return
    if records != whole[:-1]:
        place = sum(1 for _ in itertools.takewhile(lambda pair: pair[0] == pair[1], zip(records, whole)))
        yield f"{len(records)} pages instead of {len(whole) - 1}, of which the first {place} are right"
    ends = [json.loads(line)["end"] for line in lines if line.startswith(END)]
    if len(ends) != count:
        yield f"{len(ends)} end records"
    wiki = json.loads(whole[-1])["end"].get("wiki")
    ranges = list(ranges_of_ids(lines))
    for shard, end in enumerate(ends, 1):
        # A shard of no bytes has seen no header.
        found = end.pop("wiki", None)
        if found != wiki and (found or "from" in end):
            yield f"wiki {found}, not {wiki}"
        expected = files.end_record(shard, count)
        if ranges[shard - 1]:
            expected["ids"] = ranges[shard - 1]
        if end != expected:
            yield f"{json.dumps(end)} instead of {json.dumps(expected)}"
    written = [0]
    for line in lines:
        if line.startswith(END):
            written.append(0)
        else:
            written[-1] += 1
    if written != [end["pages"] for end in ends] + [0]:
        yield "an end record does not count the pages before it"


def main(arguments):
    """Print the first difference for each number of shards."""
    is_forged = arguments[0] == "--forged"
    whole, folder, *paths = arguments[is_forged:]
    whole = pathlib.Path(whole).read_bytes().splitlines()
    is_damaged = not whole or not whole[-1].startswith(END)
    files = None if is_damaged else Files(paths)
    wrong = False
    for path in sorted(pathlib.Path(folder).iterdir(), key=lambda path: int(path.name)):
        lines = path.read_bytes().splitlines()
        ends = [json.loads(line)["end"] for line in lines if line.startswith(END)]
        if is_forged and (len(ends) < int(path.name) or not fit_together(ends, files.total)):
            continue
        for difference in itertools.islice(differences(whole, lines, int(path.name), files), 1):
            print(f"{path.name} shards: {difference}")
            wrong = True
    sys.exit(wrong)


if __name__ == "__main__":
    main(sys.argv[1:])
