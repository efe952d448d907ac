#!/usr/bin/env python3
"""Compare what wk-parse finds on pages with what mwparserfromhell finds there.

usage: compare.py KNOWN RECORDS PARSED...

KNOWN lists the disagreements in which wk is right. RECORDS and PARSED are files of page records
and of the parsed records made of them, in pairs; the name of a pair is that of RECORDS. Prints
precision and recall for each file and kind; ends with 1 where one is below its threshold, or
where a disagreement is new or a known one has gone.
"""

import collections
import json
import pathlib
import sys

import reference

THRESHOLDS = {"link": 0.995, "category": 0.995, "infobox": 0.99, "key": 0.99}


def found_by_wk(parsed, titles):
    """The links, categories, infoboxes and keys of a parsed record, each with its count."""
    boxes = parsed["infobox"]
    return {
        "link": collections.Counter(titles.key(link["to"]) for link in parsed["links"]),
        "category": collections.Counter(parsed["categories"]),
        "infobox": collections.Counter(reference.template_key(box["name"]) for box in boxes),
        "key": collections.Counter(
            f"{reference.template_key(box['name'])}: {key}"
            for box in boxes
            for key in {key for key, _ in box["fields"]}
        ),
    }


def records(path):
    """The records of a file, without its end record."""
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            if "end" not in record:
                yield record


def compare_file(name, records_path, parsed_path, disagreements):
    """Compare a file page by page; returns the counts of each kind: in both, wk's, the peer's."""
    counts = {kind: [0, 0, 0] for kind in THRESHOLDS}
    for page, parsed in zip(records(records_path), records(parsed_path), strict=True):
        if page["id"] != parsed["id"]:
            sys.exit(f"{name}: page {page['id']} was parsed as {parsed['id']}")
        titles = reference.Titles(page)
        ours = found_by_wk(parsed, titles)
        theirs, doubtful = reference.read(page, titles)
        for kind, count in counts.items():
            # A field whose value is templates alone may show something or not.
            expected = theirs[kind] + (doubtful[kind] & (ours[kind] - theirs[kind]))
            count[0] += (ours[kind] & expected).total()
            count[1] += ours[kind].total()
            count[2] += expected.total()
            for side, values in (("missed", expected - ours[kind]), ("extra", ours[kind] - expected)):
                for value in values:
                    disagreements.add((name, page["title"], kind, side, value))
    return counts


def report(name, counts):
    """Print the counts of a file as shares; returns whether all reach their thresholds."""
    reached = True
    for kind, (both, ours, theirs) in counts.items():
        precision = both / ours if ours else 1
        recall = both / theirs if theirs else 1
        reached = reached and min(precision, recall) >= THRESHOLDS[kind]
        print(f"{name}\t{kind}\t{theirs}\t{precision:.5f}\t{recall:.5f}")
    return reached


def read_known(path):
    """The known disagreements; each line ends with the reason why wk is right."""
    known = set()
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            *fields, reason = line.split("\t")
            if len(fields) != 5 or not reason:
                sys.exit(f"{path}: this line has not six fields: {line}")
            known.add(tuple(fields))
    return known


def main():
    known_path, *paths = map(pathlib.Path, sys.argv[1:])
    disagreements = set()
    reached = True
    print("file\tkind\tfound by the peer\tprecision\trecall")
    for records_path, parsed_path in zip(paths[::2], paths[1::2], strict=True):
        name = records_path.stem
        counts = compare_file(name, records_path, parsed_path, disagreements)
        reached = report(name, counts) and reached
    known = read_known(known_path)
    for title, lines in (("new", disagreements - known), ("gone", known - disagreements)):
        for line in sorted(lines):
            print(f"{title}:", *line, sep="\t")
    if not reached:
        print("below the threshold:", *(f"{kind} {share}" for kind, share in THRESHOLDS.items()))
    sys.exit(0 if reached and disagreements == known else 1)


if __name__ == "__main__":
    main()
