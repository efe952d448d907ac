"""Compares what wk-parse and MediaWiki read in the cases of the wikitext reader.

usage: compare.py [--share SHARE] WK_PARSE SETTINGS CASES_FILE...

Links and categories are compared as sets, text without white space and list markers. MediaWiki
knows no template here, so where a case calls one, wk-parse may find more links, and the text is
not compared. `differences.tsv` lists the cases in which the two may differ, and why. With --share, for random
cases, as large a share must be alike and the list is not read.
"""

import argparse
import html.parser
import json
import os
import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

from wikitext_cases import cases

HERE = Path(__file__).parent


class Text(html.parser.HTMLParser):
    """The text that MediaWiki's HTML shows, without notes, pictures and what is hidden."""

    # A gallery's picture has the class `thumb` alone.
    LEFT_OUT = re.compile(
        r"\b(reference|references|mw-references-wrap|autonumber|error|mw-ext-cite-error)\b"
        r"|^thumb$")
    VOID = {"br", "hr", "img", "wbr", "link", "meta", "input", "area"}

    def __init__(self, source):
        super().__init__()
        self.parts = []
        self.open = []
        self.feed(source)

    def handle_starttag(self, tag, attributes):
        if tag == "br":
            self.parts.append(" ")
        if tag in self.VOID:
            return
        attributes = dict(attributes)
        hides = (
            (self.open and self.open[-1][1])
            or self.LEFT_OUT.search(attributes.get("class") or "")
            or re.search(r"display:\s*none", attributes.get("style") or "")
            or tag in ("style", "script")
            or self.is_missing_picture(tag, attributes)
        )
        self.open.append((tag, bool(hides)))

    @staticmethod
    def is_missing_picture(tag, attributes):
        """A picture that is not there shows as a link to it; links to pages say `redlink`."""
        href = attributes.get("href") or ""
        return tag == "a" and href.startswith("/w/index.php/") and ":" in href

    def handle_endtag(self, tag):
        while self.open and tag in (name for name, _ in self.open):
            if self.open.pop()[0] == tag:
                break

    def handle_data(self, data):
        if not (self.open and self.open[-1][1]):
            self.parts.append(data)


def bare(text):
    """A text without white space."""
    return re.sub(r"\s+", "", text)


def without_markers(text):
    """The text of wk-parse without its lists' markers."""
    return re.sub(r"^[*#:;]+ ", "", text, flags=re.MULTILINE)


def read(command, group, environment):
    """What a command writes for each case of a group."""
    run = subprocess.run(
        command, input="".join(case.record + "\n" for case in group), capture_output=True,
        text=True, check=True, env={**os.environ, **environment})
    return [json.loads(line) for line in run.stdout.splitlines()]


def disagreements(case, ours, theirs):
    """What differs, in words; nothing where all is alike."""
    found = []
    pairs = {
        "links": ({link["to"] for link in ours["links"]}, set(theirs["links"])),
        "categories": (set(ours["categories"]), set(theirs["categories"])),
    }
    for what, (mine, yours) in pairs.items():
        extra = set() if case.calls_templates else mine - yours
        if extra or yours - mine:
            found.append(f"{what}: wk-parse {sorted(mine)}, MediaWiki {sorted(yours)}")
    if not case.calls_templates:
        mine = bare(without_markers(ours["text"]))
        yours = bare("".join(Text(theirs["html"]).parts))
        if mine != yours:
            found.append(f"text: wk-parse {mine!r}, MediaWiki {yours!r}")
    return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--share", type=float, default=1)
    parser.add_argument("wk_parse")
    parser.add_argument("settings")
    parser.add_argument("files", nargs="+")
    options = parser.parse_args()
    known = {} if options.share < 1 else dict(
        line.split("\t") for line in (HERE / "differences.tsv").read_text().splitlines())
    groups = defaultdict(list)
    for case in cases(options.files):
        # A wiki with settings of its own: the wikis of `exports` have such, this one has not.
        if case.rules or case.wiki_name or set(case.namespaces.values()) - {-2, 6, 10, 14}:
            continue
        groups[case.language, case.case_sensitive].append(case)
    count = 0
    failures = []
    for (language, case_sensitive), group in groups.items():
        environment = {"WIKI_LANGUAGE": language}
        if case_sensitive:
            environment["WIKI_CASE_SENSITIVE"] = "1"
        ours = read([options.wk_parse, "--text"], group, {})
        theirs = read(["php", HERE / "read.php", "--conf", options.settings], group, environment)
        for case, mine, yours in zip(group, ours, theirs, strict=True):
            # MediaWiki's parser is given the text of a redirect as a list's: `exports` compares redirects.
            if "redirect" in mine:
                continue
            count += 1
            found = disagreements(case, mine, yours)
            if found and known.pop(case.label, None) is None:
                failures.append("\n  ".join([case.label, *found]))
    failures += [f"{label}: listed in differences.tsv, but alike now" for label in known]
    print("\n".join(failures))
    print(f"{count} cases, {len(failures)} that differ and are not explained")
    sys.exit(1 if len(failures) > (1 - options.share) * count else 0)


main()
