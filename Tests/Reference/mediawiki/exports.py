"""Makes the exports of a MediaWiki, and compares the pages that the pipe reads in each with the database.

usage: exports.py WIKI BINARIES
"""

import json
import os
import re
import shlex
import shutil
import sqlite3
import subprocess
import sys
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import ANY

HERE = Path(__file__).parent
MAINTENANCE = Path("/usr/share/mediawiki/maintenance")


@dataclass
class Revision:
    """A revision as the database has it."""

    id: int
    timestamp: str
    text: str


@dataclass
class Page:
    """A page as the database has it, with its revisions by id."""

    id: int
    ns: int
    title: str
    redirect: str | None
    latest: int
    revisions: list


class Database:
    """The pages of a MediaWiki's database, as an export shows them."""

    def __init__(self, folder, names):
        self.connection = sqlite3.connect(f"file:{folder}/wiki.sqlite?mode=ro", uri=True)
        self.names = names
        redirects = {page: self.redirect(*target) for page, *target in self.connection.execute(
            "SELECT rd_from, rd_namespace, rd_title, rd_interwiki FROM redirect "
            "JOIN page ON page_id = rd_from WHERE page_is_redirect")}
        texts = {address: text for address, text in self.connection.execute("SELECT old_id, old_text FROM text")}
        revisions = {}
        for page, number, timestamp, hidden, address in self.connection.execute(
                "SELECT rev_page, rev_id, rev_timestamp, rev_deleted, content_address FROM revision "
                "JOIN slots ON slot_revision_id = rev_id JOIN slot_roles ON role_id = slot_role_id "
                "JOIN content ON content_id = slot_content_id WHERE role_name = 'main' ORDER BY rev_id"):
            revisions.setdefault(page, []).append((number, timestamp, hidden, texts.get(int(address[3:]), b"")))
        self.pages = {}
        for page, namespace, title, latest in self.connection.execute(
                "SELECT page_id, page_namespace, page_title, page_latest FROM page ORDER BY page_id"):
            self.pages[page] = Page(
                page, namespace, self.title(namespace, title), redirects.get(page), latest,
                [Revision(number, self.time(timestamp), self.text(text) if number == latest or not hidden & 1 else "")
                 for number, timestamp, hidden, text in revisions.get(page, [])])

    def title(self, namespace, name):
        prefix = self.names.get(namespace, "")
        return (f"{prefix}:" if prefix else "") + name.replace("_", " ")

    def redirect(self, namespace, name, other):
        # The table has a redirect to Media:X; the export one to the file.
        return (f"{other}:" if other else "") + self.title(6 if namespace == -2 else namespace, name)

    @staticmethod
    def time(stamp):
        return re.sub(r"(....)(..)(..)(..)(..)(..)", r"\1-\2-\3T\4:\5:\6Z", stamp)

    @staticmethod
    def text(stored):
        """A text as an export has it: in NFC, and without what XML cannot hold."""
        text = stored.decode() if isinstance(stored, bytes) else stored
        text = unicodedata.normalize("NFC", text)
        return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "\ufffd", text)


def newest(revisions):
    """The newest revision: by its time, of equal ones the last."""
    return max(revisions, key=lambda revision: (revision.timestamp, revision.id))


class Export:
    """An export: how it is made, and which pages and revisions it has."""

    def __init__(self, name, command, pages=lambda page: True, revisions=None, unpack="cat", refused=None,
                 options="", fails=False):
        self.name, self.command, self.pages, self.revisions = name, command, pages, revisions
        self.unpack, self.refused, self.options, self.fails = unpack, refused, options, fails

    def expected(self, database):
        found = {}
        for page in database.pages.values():
            if page.revisions and self.pages(page):
                revisions = [revision for revision in page.revisions if revision.id == page.latest]
                if self.revisions:
                    revisions = self.revisions(page)
                if revisions:
                    last = newest(revisions)
                    found[page.id] = {
                        "ns": page.ns, "title": page.title, "redirect": page.redirect if last.id == page.latest else ANY,
                        "revision": last.id,
                        "timestamp": last.timestamp, "text": last.text}
        return found


def all_revisions(page):
    return page.revisions


def dump(switches, **others):
    return Export(f"dumpBackup.php {switches}", f"{MAINTENANCE}/dumpBackup.php {switches}", **others)


def form(query, **others):
    how = "--get " if others.pop("get", False) else ""
    return Export(f"Special:Export {query}", f"{HERE}/special_export.php {how}'{query}'", **others)


def titled(*titles):
    return lambda page: page.title in titles


NAMES = "History|Moved|Moved away|Imported into|Imported|Hidden text|Lost old|Missing".split("|")
PAGES = "pages=" + "%0A".join(NAMES).replace(" ", "+")


def first(count):
    """The first revisions of a page by their times."""
    return lambda page: sorted(page.revisions, key=lambda one: (one.timestamp, one.id))[:count]


def last(count):
    return lambda page: sorted(page.revisions, key=lambda one: (one.timestamp, one.id))[-count:]


def exports(names, ids):
    """All exports."""
    middle, end = ids[len(ids) // 2], ids[-1]
    talk = {number for number in names if number % 2}
    return [
        dump("--current"),
        dump("--full", revisions=all_revisions),
        dump("--full --orderrevs", revisions=all_revisions),
        dump("--current --schema-version=0.10"),
        dump("--full --schema-version=0.10", revisions=all_revisions),
        dump("--current --uploads"),
        dump("--current --uploads --include-files"),
        dump("--full --uploads --include-files", revisions=all_revisions),
        dump("--full --filter=latest"),
        dump("--current --filter=notalk", pages=lambda page: page.ns not in talk),
        dump("--current --filter=namespace:0,14", pages=lambda page: page.ns in (0, 14)),
        dump("--current --filter=namespace:!NS_USER", pages=lambda page: page.ns != 2),
        dump("--full --filter=latest --filter=notalk", pages=lambda page: page.ns not in talk),
        dump("--current --namespaces=2,3000", pages=lambda page: page.ns in (2, 3000)),
        dump(f"--current --start={middle}", pages=lambda page: page.id >= middle),
        dump(f"--current --end={middle}", pages=lambda page: page.id < middle),
        dump(f"--full --start=5 --end={middle}", pages=lambda page: 5 <= page.id < middle, revisions=all_revisions),
        dump(f"--current --start={end + 1}", pages=lambda page: False),
        dump("--full --revrange --revstart=20 --revend=90",
             revisions=lambda page: [one for one in page.revisions if 20 <= one.id < 90]),
        dump("--current --output=file:$OUT", unpack="file"),
        dump("--current --output=gzip:$OUT", unpack="gzip -dc"),
        dump("--current --output=bzip2:$OUT", unpack="file"),
        dump("--full --output=7zip:$OUT.7z", unpack="7z x -so -- $OUT.7z", revisions=all_revisions),
        dump("--current --output=file:$OUT --filter=namespace:0 --output=bzip2:$OUT.2", unpack="file",
             pages=lambda page: page.ns == 0),
        dump("--current --stub", refused="stubs"),
        dump("--full --stub", refused="stubs"),
        dump("--logs", refused=""),
        dump("--stable", refused="", fails=True),
        dump("--current --filter=nosuch", refused="", fails=True),
        dump("--current --skip-header", refused="--fragment"),
        dump("--current --skip-footer", refused=""),
        dump("--current --skip-header", options="--fragment", refused="without its start tag"),
        dump("--current --skip-header --skip-footer", options="--fragment"),
        Export("dumpTextPass.php of --current --stub",
               f"{MAINTENANCE}/dumpTextPass.php --current --stub=gzip:$WIKI/current.stub.gz --output=file:$OUT",
               unpack="file"),
        Export("dumpTextPass.php of --full --stub",
               f"{MAINTENANCE}/dumpTextPass.php --full --stub=gzip:$WIKI/full.stub.gz --output=bzip2:$OUT",
               unpack="file", revisions=all_revisions),
        Export("dumpTextPass.php --prefetch of an older dump",
               f"{MAINTENANCE}/dumpTextPass.php --current --stub=gzip:$WIKI/current.stub.gz "
               "--prefetch=file:$WIKI/prefetch.xml --output=file:$OUT", unpack="file"),
        form(f"{PAGES}&curonly=1", pages=titled(*NAMES)),
        form(f"{PAGES}&curonly=1&listauthors=1", pages=titled(*NAMES)),
        form(f"{PAGES}&history=1", pages=titled(*NAMES), revisions=all_revisions),
        form(PAGES, pages=titled(*NAMES), revisions=all_revisions),
        form(f"{PAGES}&limit=2", pages=titled(*NAMES), revisions=first(2)),
        form(f"{PAGES}&dir=desc&limit=2", pages=titled(*NAMES), revisions=last(2)),
        form(f"{PAGES}&dir=desc", pages=titled(*NAMES), revisions=all_revisions),
        form(f"{PAGES}&offset=20110101000000", pages=titled(*NAMES),
             revisions=lambda page: [one for one in page.revisions if one.timestamp > "2011-01-01T00:00:00Z"]),
        form("pages=Quotes+%26+tags%0ALarge&templates=1&curonly=1", pages=titled("Quotes & tags", "Large")),
        form("pages=History%0ATalk:A", get=True, pages=titled("History", "Talk:A")),
        form("exportall=1", revisions=all_revisions),
    ]


class Runner:
    """Makes the exports and reads them."""

    def __init__(self, folder, binaries):
        self.folder, self.binaries = Path(folder), Path(binaries)
        self.settings = self.folder / "LocalSettings.php"
        shutil.rmtree(self.folder / "exports", ignore_errors=True)
        (self.folder / "exports").mkdir()

    def php(self, command, output, environment=None):
        words = [word.replace("$WIKI", str(self.folder)) for word in shlex.split(command)]
        with open(output, "wb") as file, open(f"{output}.log", "wb") as log:
            return subprocess.run(
                ["php", words[0], "--conf", self.settings, *words[1:]], stdout=file, stderr=log,
                env={**os.environ, "WIKI_LATER": "1", **(environment or {})}, check=False).returncode

    def check(self, number, export, database):
        """What is wrong with what is read of an export, in words."""
        out = self.folder / "exports" / f"{number}.xml"
        status = self.php(export.command.replace("$OUT", str(out) + ".out"), out)
        if bool(status) != export.fails:
            return [f"MediaWiki ended with status {status}: {Path(f'{out}.log').read_text()[-300:]}"]
        unpack = {"cat": f"cat {out}", "file": f"cat {out}.out", "gzip -dc": f"gzip -dc {out}.out"}.get(
            export.unpack, export.unpack.replace("$OUT", f"{out}.out"))
        split = subprocess.run(
            ["bash", "-o", "pipefail", "-c", f"{unpack} | {self.binaries}/wk-split --ns all {export.options} > {out}.split"],
            capture_output=True, text=True, check=False)
        if export.refused is not None:
            if split.returncode != 65 or export.refused not in split.stderr:
                return [f"is refused by MediaWiki's own importer, wk ended with {split.returncode}: {split.stderr}"]
            return []
        if split.returncode:
            return [f"wk-split ended with {split.returncode}: {split.stderr.strip()}"]
        with open(f"{out}.split", encoding="utf-8") as lines:
            records = [record for record in map(json.loads, lines) if "id" in record]
        return self.compare(records, export.expected(database)) + self.parse(out, len(records))

    @staticmethod
    def compare(records, expected):
        faults = []
        seen = set()
        for record in records:
            page = record["id"]
            if page in seen:
                faults.append(f"page {page} ({record['title']}) is there twice")
                continue
            seen.add(page)
            if page not in expected:
                faults.append(f"page {page} ({record['title']}) is not in the database")
                continue
            for key, value in expected[page].items():
                if record.get(key) != value:
                    faults.append(f"{record['title']}: {key} is {record.get(key)!r:.80}, in the database {value!r:.80}")
        faults += [f"page {page} ({expected[page]['title']}) is missing" for page in expected.keys() - seen]
        return faults

    def parse(self, out, count):
        """Whether wk-parse and wk-tsv take the records, and count as many pages."""
        run = subprocess.run(
            ["bash", "-o", "pipefail", "-c",
             f"{self.binaries}/wk-parse < {out}.split | {self.binaries}/wk-tsv --force -o {out}.tables"],
            capture_output=True, text=True, check=False)
        if run.returncode:
            return [f"wk-parse and wk-tsv ended with {run.returncode}: {run.stderr.strip()}"]
        rows = json.loads(Path(f"{out}.tables/manifest.json").read_text())["tables"]["pages"]["rows"]
        return [] if rows == count else [f"pages.tsv has {rows} rows of {count} records"]


def main():
    folder, binaries = sys.argv[1:]
    runner = Runner(folder, binaries)
    words = subprocess.run(["php", HERE / "words.php", "--conf", runner.settings], capture_output=True, text=True,
                           check=True, env={**os.environ, "WIKI_LATER": "1"}).stdout
    names = {int(number): name for number, name in json.loads(words)["namespaces"].items()}
    database = Database(folder, names)
    for kind in ("current", "full"):
        runner.php(f"{MAINTENANCE}/dumpBackup.php --{kind} --stub --output=gzip:$WIKI/{kind}.stub.gz", "/dev/null")
    runner.php(f"{MAINTENANCE}/dumpBackup.php --full --end=20", runner.folder / "prefetch.xml")
    bad = 0
    found = exports(names, sorted(database.pages))
    for number, export in enumerate(found):
        faults = runner.check(number, export, database)
        if faults:
            bad += 1
            print(f"{export.name} ({number})")
            print("\n".join(f"    {fault}" for fault in faults[:12]))
    print(json.dumps({"exports": len(found), "pages": len(database.pages), "faults": bad}))
    sys.exit(1 if bad else 0)


main()
