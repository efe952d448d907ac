"""Compare wk-split's records with what Python's xml.etree reads from the same export.

usage: split_reference.py DUMP ALL USUAL FACTS

ALL are the records of `wk-split --ns all DUMP`, USUAL those of `wk-split DUMP`, FACTS is the table
beside the corpus. Prints what differs, and exits with 1 if anything does.
"""
import bz2
import hashlib
import json
import os
import sys
import xml.etree.ElementTree as ET


def pages(path):
    """The records that an export should give, without those keys that are the wiki's."""
    root, depth = None, 0
    with bz2.open(path, "rb") as stream:
        for event, element in ET.iterparse(stream, ("start", "end")):
            element.tag = element.tag.rpartition("}")[2]
            if event == "start":
                root = element if root is None else root
                depth += 1
                continue
            depth -= 1
            if depth == 1:
                if element.tag == "page":
                    yield record(element)
                root.clear()


def record(page):
    """A page's record."""
    redirect, revision = page.find("redirect"), page.findall("revision")[-1]
    wanted = {
        "id": int(page.findtext("id")), "ns": int(page.findtext("ns")),
        "title": page.findtext("title"),
        "redirect": None if redirect is None else redirect.get("title"),
        "revision": int(revision.findtext("id")), "timestamp": revision.findtext("timestamp"),
        "model": revision.findtext("model"), "text": revision.findtext("text") or "",
    }
    if wanted["model"] == "wikitext":
        wanted["model"] = None
    return wanted


def main(dump, every, usual, facts):
    with open(every, encoding="utf-8", newline="\n") as lines:
        for number, wanted in enumerate(pages(dump), 1):
            found = json.loads(next(lines))
            for key, value in wanted.items():
                if found.get(key) != value:
                    print(f"line {number}: {key}: {found.get(key)!r:.200} is not {value!r:.200}")
                    return 1
        end = json.loads(next(lines))
        end["end"].pop("wiki", None)
        if end != {"end": {"pages": number}, "format": 1} or next(lines, None) is not None:
            print(f"after {number} pages: {end}")
            return 1

    with open(facts, encoding="utf-8") as lines:
        columns = next(lines).rstrip("\n").split("\t")
        rows = [dict(zip(columns, line.rstrip("\n").split("\t"))) for line in lines]
    stated = next(row for row in rows if row["file"] == os.path.basename(dump))
    ids, selected, text_bytes = hashlib.sha256(), 0, 0
    with open(usual, encoding="utf-8", newline="\n") as lines:
        for found in map(json.loads, lines):
            if "end" in found:
                break
            selected += 1
            text_bytes += 0 if "redirect" in found else len(found["text"].encode())
            ids.update(f"{found['id']}\t{found['title']}\n".encode())
    counted = {"selected": str(selected), "text_bytes": str(text_bytes),
               "ids_sha256": ids.hexdigest(), "pages": str(number)}
    for column, value in counted.items():
        if stated[column] != value:
            print(f"{column}: {value} is not {stated[column]}")
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
