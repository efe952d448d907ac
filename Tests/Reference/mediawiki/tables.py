"""Compares the link tables of a MediaWiki with the tables that the pipe makes of its dump.

usage: tables.py [--pages FILE] [--sample N] WIKI TABLES RECORDS BINARIES

WIKI is the folder of the wiki's database, TABLES that of wk-tsv, RECORDS what wk-split wrote, FILE what
constructs.py wrote. Every row that only one of the two has must be explained by a rule, or by the
name of a row of link-differences.tsv that the construct has. Writes the faults, and which differences were used.
"""

import argparse
import json
import re
import sqlite3
import subprocess
import sys
from collections import Counter, defaultdict
from pathlib import Path
from urllib.parse import unquote

HERE = Path(__file__).parent
# The tables that are compared: wk's, its column, and MediaWiki's.
TABLES = {
    "links": ("link_title", "pagelinks"), "categories": ("category", "categorylinks"),
    "redirects": ("redirect_to", "redirect"), "external_links": ("url", "externallinks"),
    "images": ("file", "imagelinks"), "templates": ("name", "templatelinks"),
}
# So many pages with faults are shown, each with so many rows.
SHOWN_PAGES, SHOWN_ROWS = 200, 10
ESCAPES = {"\\t": "\t", "\\n": "\n", "\\r": "\r", "\\\\": "\\"}


class Wiki:
    """The database of a MediaWiki, in the words of wk's tables."""

    def __init__(self, folder):
        self.settings = Path(folder) / "LocalSettings.php"
        self.database = sqlite3.connect(f"file:{folder}/wiki.sqlite?mode=ro", uri=True)
        words = json.loads(self.answer("words.php", ""))
        self.names = {int(number): name for number, name in words["namespaces"].items()}
        self.tracking = set(words["tracking"])
        self.media = rf"({'|'.join(name for name, number in words['numbers'].items() if number == -2)})\s*:"
        self.link_option = rf"\|\s*({'|'.join(word.removesuffix('$1') for word in words['link'])})"
        self.special = self.names[-1] + ":"

    def answer(self, script, text):
        return subprocess.run(
            ["php", HERE / script, "--conf", self.settings], input=text, capture_output=True, text=True,
            check=True).stdout

    def title(self, namespace, name):
        """A title with the name of its namespace."""
        prefix = self.names.get(namespace)
        return (f"{prefix}:" if prefix else "") + name.replace("_", " ")

    def template(self, namespace, name):
        """A template as wk names it."""
        name = name.replace("_", " ")
        return name if namespace == 10 else f":{name}" if namespace == 0 else self.title(namespace, name)

    def rows(self):
        """The rows of each table: by page, a set."""
        found = {table: defaultdict(set) for table in TABLES}

        def read(table, query, value):
            for page, *columns in self.database.execute(query):
                found[table][page].add(value(*columns))

        read("links", "SELECT pl_from, pl_namespace, pl_title FROM pagelinks", self.title)
        read("categories", "SELECT cl_from, cl_to FROM categorylinks", lambda name: name.replace("_", " "))
        read("redirects", "SELECT rd_from, rd_namespace, rd_title, rd_interwiki FROM redirect",
             lambda namespace, name, other: (f"{other}:" if other else "") + self.title(namespace, name))
        read("external_links", "SELECT el_from, el_to FROM externallinks", str)
        read("images", "SELECT il_from, il_to FROM imagelinks", lambda name: name.replace("_", " "))
        read("templates", "SELECT tl_from, lt_namespace, lt_title FROM templatelinks "
             "JOIN linktarget ON lt_id = tl_target_id", self.template)
        return found

    def other_wikis(self):
        """The pages that link to other wikis, with their targets."""
        return [
            *self.database.execute("SELECT ll_from, ll_lang || ':' || replace(ll_title, '_', ' ') FROM langlinks"),
            *self.database.execute("SELECT iwl_from, iwl_prefix || ':' || replace(iwl_title, '_', ' ') FROM iwlinks")]


def table_rows(folder):
    """The rows of wk's tables: by page, a set."""
    found = {table: defaultdict(set) for table in TABLES}
    for table, (column, _) in TABLES.items():
        with open(f"{folder}/{'pages' if table == 'redirects' else table}.tsv", encoding="utf-8", newline="\n") as file:
            at = next(file).rstrip("\n").split("\t").index(column)
            for line in file:
                cells = line.rstrip("\n").split("\t")
                if cells[at] != "\\N":
                    value = re.sub(r"\\[tnr\\]", lambda escape: ESCAPES[escape[0]], cells[at])
                    found[table][int(cells[0])].add(value)
    return found


CALL = re.compile(r"\{\{(?!\{)([^{}]*)\}\}")
PARAMETER = re.compile(r"\{\{\{([^{}]*)\}\}\}")
UNREAD = re.compile(r"<!--.*?-->|<nowiki>.*?</nowiki>", re.DOTALL | re.IGNORECASE)
FUNCTION = re.compile(r"\s*(#|!$|=$|[A-Z_]+(:|$)|(uc|lc|ucfirst|lcfirst|ns|nse|formatnum|plural|padleft|padright"
                      r"|urlencode|anchorencode|int|gender|fullurl|localurl):)")
HIDDEN = str.maketrans("{}", "\ue000\ue001")
SHOWN = str.maketrans("\ue000\ue001", "{}")


def with_calls(text, form, others=FUNCTION):
    """A text whose calls are in another form, but for those of functions and other such names."""
    def replace(call):
        return (call[0] if others.match(call[1]) else form(call[1])).translate(HIDDEN)

    text = UNREAD.sub(lambda match: match[0].translate(HIDDEN), text)
    count = 1
    while count:
        text, parameters = PARAMETER.subn(lambda match: match[0].translate(HIDDEN), text)
        text, calls = CALL.subn(replace, text)
        count = parameters + calls
    return text.translate(SHOWN)


NOTE = re.compile(r"(<ref\b[^>]*[^/>]>|<ref>)(.*?)</ref\s*>", re.DOTALL | re.IGNORECASE)


def bare(text):
    """A text whose calls of templates have no arguments."""
    return with_calls(text, lambda call: f"{{{{{call.partition('|')[0].strip()}}}}}")


def linked(text):
    """A text whose calls of templates are links, as MediaWiki shows those of missing ones."""
    return with_calls(text, lambda call: f"[[:Template:{call.partition('|')[0].strip()}]]")


GALLERY = re.compile(r"<gallery\b.*?</gallery\s*>", re.DOTALL | re.IGNORECASE)
UNNAMED = re.compile(r"^\s*[|\[].*$", re.MULTILINE)


def named(text):
    """A text without the lines of galleries that name no file."""
    return GALLERY.sub(lambda match: UNNAMED.sub("", match[0]), text)


def unnoted(text):
    """A text without arguments and notes."""
    return NOTE.sub("", with_calls(bare(text), lambda call: "", re.compile(r"(?!\s*#tag:ref\s*\|)")))


def record_rows(records, wk_parse):
    """What wk-parse reads in records, as table_rows has it."""
    found = {table: defaultdict(set) for table in TABLES}
    lines = "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records)
    output = subprocess.run([wk_parse, "--with", "external_links,templates,images"], input=lines,
                            capture_output=True, text=True, check=True).stdout
    for line in output.splitlines():
        page = json.loads(line)
        if "id" in page:
            found["links"][page["id"]] = {link["to"] for link in page["links"]}
            found["categories"][page["id"]] = set(page["categories"])
            found["external_links"][page["id"]] = {link["url"] for link in page["external_links"]}
            found["images"][page["id"]] = {image["file"] for image in page["images"]}
            found["templates"][page["id"]] = set(page["templates"])
    return found


class Rules:
    """The deliberate differences that can be told from a page."""

    def __init__(self, wiki, records, theirs, wk_parse):
        self.wiki = wiki
        self.records = records
        self.theirs = theirs
        self.bare = self.read_with(bare, wk_parse)
        self.linked = self.read_with(linked, wk_parse)
        self.unnoted = self.read_with(unnoted, wk_parse)
        self.named = self.read_with(named, wk_parse)
        self.scripts = {page["id"] for page in records.values() if "model" in page}

    def read_with(self, change, wk_parse):
        """What wk-parse reads where the pages' texts are changed."""
        return record_rows([{**page, "text": change(page["text"])} for page in self.records.values()], wk_parse)

    def explain(self, page, table, side, value):
        """The name of the difference that a row is, or None."""
        text = self.records[page]["text"]
        if side == "wk" and table != "redirects":
            if value.startswith(self.wiki.special):
                return "special"
            for reason, reading in (("arguments", self.bare), ("missing-template", self.linked),
                                    ("unused-note", self.unnoted), ("gallery-line", self.named)):
                if value not in reading[table][page]:
                    return reason
        elif side == "MediaWiki":
            if table == "categories" and value in self.wiki.tracking:
                return "tracking"
            if table == "links" and self.is_missing_template(page, value):
                return "missing-template"
            if table == "links" and self.is_behind(self.wiki.link_option, value, text):
                return "link-option"
            if table == "images" and self.is_behind(self.wiki.media, value, text):
                return "media"
            if page in self.scripts:
                return "scripts"
            if table == "external_links" and value.endswith("%7D%7D"):
                return "broken-call"
        return None

    def is_missing_template(self, page, value):
        prefix = self.wiki.names[10] + ":"
        names = self.theirs["templates"][page]
        return value.removeprefix(prefix) in names or value in names or f":{value}" in names

    @staticmethod
    def is_behind(words, value, text):
        """Whether a value is in the text behind words of a regular expression."""
        plain = unquote(text).lower().replace("_", " ")
        return bool(re.search(rf"{words}\s*:?{re.escape(value.lower())}", plain))


def stored_urls(wiki, urls):
    """What MediaWiki stores for each URL."""
    urls = sorted(urls)
    lines = wiki.answer("urls.php", "".join(json.dumps(url) + "\n" for url in urls)).splitlines()
    return dict(zip(urls, map(json.loads, lines), strict=True))


def normalise_urls(wiki, ours, theirs, used):
    """Replaces each URL of ours that MediaWiki stores in another form by this form."""
    stored = stored_urls(wiki, set().union(*ours.values()))
    for page, urls in ours.items():
        for url in [url for url in urls if stored[url] != url]:
            urls.remove(url)
            urls.add(stored[url])
            used["el-to"] += stored[url] in theirs[page]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--pages")
    parser.add_argument("wiki")
    parser.add_argument("tables")
    parser.add_argument("records")
    parser.add_argument("binaries")
    options = parser.parse_args()
    wiki = Wiki(options.wiki)
    with open(options.records, encoding="utf-8") as file:
        records = {page["id"]: page for page in map(json.loads, file) if "id" in page}
    ours, theirs = table_rows(options.tables), wiki.rows()
    used = Counter()
    expected = {}
    if options.pages:
        by_title = {page["title"]: page for page in map(json.loads, open(options.pages, encoding="utf-8"))}
        for page in records.values():
            if page["title"] in by_title:
                expected[page["id"]] = by_title[page["title"]]
    normalise_urls(wiki, ours["external_links"], theirs["external_links"], used)
    rules = Rules(wiki, records, theirs, f"{options.binaries}/wk-parse")
    faults = []
    counts = Counter()
    needed = set()
    for page, target in wiki.other_wikis():
        used["other-wikis"] += 1
        if target in ours["links"][page]:
            faults.append(f"{records[page]['title']}: links: wk has {target}, of another wiki")
    for table, (_, name) in TABLES.items():
        for page, record in records.items():
            mine, yours = ours[table][page], theirs[table][page]
            counts[table] += len(yours)
            for side, values in (("MediaWiki", yours - mine), ("wk", mine - yours)):
                for value in sorted(values):
                    reason = rules.explain(page, table, side, value)
                    label = expected.get(page, {}).get("differs")
                    if not reason and label:
                        needed.add(page)
                        reason = label
                    if reason:
                        used[reason] += 1
                    else:
                        faults.append((page, table, name, side, value))
    for page, construct in expected.items():
        if construct["differs"] and page not in needed and used[construct["differs"]] == 0:
            faults.append((page, "-", "-", "neither", f"!! differs {construct['differs']} is not needed"))
    by_page = defaultdict(list)
    for page, table, name, side, value in faults:
        by_page[page].append(f"    {table}: only {side} has {value!r}")
    for page, lines in list(by_page.items())[:SHOWN_PAGES]:
        construct = expected.get(page)
        print(f"{records[page]['title']}" + (f" ({construct['label']}): {construct['text']!r}" if construct else ""))
        print("\n".join(lines[:SHOWN_ROWS] + ["    …"] * (len(lines) > SHOWN_ROWS)))
    known = {line.partition("\t")[0] for line in (HERE / "link-differences.tsv").read_text().splitlines()}
    if unknown := set(used) - known:
        sys.exit(f"not in link-differences.tsv: {sorted(unknown)}")
    (Path(options.wiki) / "used.json").write_text(json.dumps(used) + "\n")
    print(json.dumps({"pages": len(records), "rows": counts, "used": used, "faults": len(faults)}))
    sys.exit(1 if faults else 0)


main()
