"""Writes the pages of constructs.txt, and of the cases of the wikitext reader, for load.php: a JSON object a line.

usage: constructs.py CONSTRUCTS [CASES_FILE...]

A construct without a title is a page of its own, as a case whose title is taken gets another.
"""

import json
import re
import sys
from pathlib import Path

from wikitext_cases import VISIBLE, cases

HERE = Path(__file__).parent


def constructs(file):
    """The constructs of a file, with the kinds they are of and the differences that are expected."""
    found = []
    kind, title, differs = None, None, None
    for line in Path(file).read_text().splitlines():
        if line.startswith("!! "):
            keyword, _, value = line[3:].partition(" ")
            if keyword == "kind":
                kind = value
            elif keyword == "title":
                title = value
            elif keyword == "differs":
                differs = value
            else:
                sys.exit(f"{file}: what is {line}?")
        elif kind and line:
            found.append({
                "title": title or f"Construct {len(found) + 1}", "label": kind, "differs": differs,
                "text": line.translate(VISIBLE).replace("⏎", "\n")})
            title, differs = None, None
    return found


def case_pages(files):
    """The cases of the English wiki as pages, each with a title of its own."""
    differs = dict(line.split("\t") for line in (HERE / "case-differences.tsv").read_text().splitlines())
    taken = set()
    for case in cases(files):
        if case.language != "en" or case.case_sensitive or case.namespaces or not case.text:
            continue
        title = case.title if case.title != "Page" else f"Case {len(taken) + 1}"
        while title in taken or re.search(r"[\[\]{}|#<>]|^\.|^Special:", title):
            title = f"Case {len(taken) + 1}" if re.search(r"[\[\]{}|#<>]|^\.|^Special:", title) else f"{title} 2"
        taken.add(title)
        yield {"title": title, "label": case.label, "differs": differs.get(case.label), "text": case.text}


def main():
    for page in [*constructs(sys.argv[1]), *case_pages(sys.argv[2:])]:
        print(json.dumps(page, ensure_ascii=False))


main()
