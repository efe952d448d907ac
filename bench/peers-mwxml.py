#!/usr/bin/env python3
"""Read a dump with mwxml, and its wikitext with mwparserfromhell. A peer of bench/peers, not a part of wk.

usage: bench/peers-mwxml.py DUMP.bz2 > pages.jsonl

It writes a line of JSON for each page of namespace 0 and each redirect, with what mwparserfromhell hands out:
wikilinks, of which those of categories are told by their prefix; the parameters of templates whose names begin with
"infobox"; and the text of strip_code().
"""
import bz2
import json
import sys

import mwparserfromhell
import mwxml


def record(page, text):
    code = mwparserfromhell.parse(text)
    targets = [str(link.title).strip() for link in code.filter_wikilinks()]
    boxes = [t for t in code.filter_templates() if str(t.name).strip().lower().startswith("infobox")]
    return {
        "title": page.title,
        "redirect": page.redirect,
        "categories": [t.split(":", 1)[1] for t in targets if t.lower().startswith("category:")],
        "links": [t for t in targets if not t.lower().startswith(("category:", "file:", "image:"))],
        "infobox": [
            (str(p.name).strip(), value)
            for box in boxes
            for p in box.params
            if (value := p.value.strip_code().strip())
        ],
        "text": "" if page.redirect else code.strip_code(),
    }


def main():
    with bz2.open(sys.argv[1], "rb") as file:
        for page in mwxml.Dump.from_file(file):
            if page.namespace == 0 or page.redirect:
                for revision in page:
                    print(json.dumps(record(page, revision.text or ""), ensure_ascii=False))


main()
