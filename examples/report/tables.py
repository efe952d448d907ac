"""Reads the tables of a folder and counts what the report shows.

Each table is read once. What is counted by name, such as the links to each title, may be tens of millions of names. So
each batch of rows is counted in memory, its counts are put after those of the batches before, in a temporary database
on disk, and in the end they are sorted and added up there. All steps go through the data in their order: a table that
is looked up here and there, once it no longer fits into memory, would take hours.
"""
import collections
import csv
import itertools
import re
import sqlite3
import sys

import wk_manifest

BATCH = 500_000             # rows counted in memory before their counts go to the database
CACHE = 64 << 10            # KiB of the database in memory
STEPS = 3                   # so far are redirects to redirects followed

COLUMNS = {
    "pages": "page_id title norm_title ns redirect_to timestamp",
    "categories": "page_id category",
    "links": "page_id link_title",
    "infobox": "page_id key",
    "abstract": "page_id abstract_text",
    "text": "page_id content_length",
    "templates": "page_id name",
}
ESCAPES = {b"\\t": b"\t", b"\\n": b"\n", b"\\r": b"\r", b"\\\\": b"\\"}
TIMESTAMP = re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
NO_VALUE = {"text": b"\\N", "flat": b"", "csv": b""}


class Failure(Exception):
    """Why there is no report: a line for the user, and an exit status."""

    def __init__(self, message, status=65):
        super().__init__(message)
        self.status = status


class Tables:
    """The tables of a folder that wk-tsv or wk-full has finished, in single files or in parts."""

    def __init__(self, folder, tell=lambda line: None, partial=False):
        self.folder, self.tell = folder, tell
        try:
            self.tables = wk_manifest.Tables(folder, ("text", "csv", "flat"), partial)
        except wk_manifest.NotWhole as problem:
            raise Failure(problem.message, problem.status) from problem
        self.rows_of = {table: self.tables.rows_of(table) for table in self.tables}
        self.whole, self.no_value = self.tables.whole, NO_VALUE[self.tables.form]
        self.skipped, self.repeated, self.lost = self.tables.skipped, self.tables.repeated, self.tables.lost

    def __contains__(self, table):
        return table in self.tables

    def text(self, cell):
        """The text of a cell."""
        if self.tables.form == "text":
            cell = re.sub(rb"\\[tnr\\]", lambda match: ESCAPES[match[0]], cell)
        return cell.decode("utf-8", "replace")

    def rows(self, table):
        """Yields the first cells of each row, as bytes and still escaped; what follows them may be in further items."""
        self.tell(f"{table}: {self.rows_of[table]:,} rows")
        width, count = len(COLUMNS[table].split()), 0
        try:
            columns = self.tables.columns(table)[:width]
            if columns != COLUMNS[table].split():
                raise Failure(f"{self.folder}: {table} has the columns {' '.join(columns)}, not {COLUMNS[table]}")
            for path in self.tables.files(table):
                for cells in self.csv_rows(path) if self.tables.form == "csv" else self.text_rows(path, width):
                    if len(cells) < width:
                        raise Failure(f"{path}: a row of {len(cells)} cells: {b' '.join(cells)[:80]!r}")
                    count += 1
                    yield cells
            self.tables.check(table, count)
        except wk_manifest.NotWhole as problem:
            raise Failure(problem.message, problem.status) from problem

    def text_rows(self, path, width):
        with open(path, "rb", buffering=1 << 20) as file:
            if self.tables.header:
                file.readline()
            for line in file:
                yield line.rstrip(b"\n").split(b"\t", width)

    def csv_rows(self, path):
        csv.field_size_limit(sys.maxsize)
        with open(path, encoding="utf-8-sig", errors="surrogateescape", newline="") as file:
            try:
                for cells in itertools.islice(csv.reader(file, strict=True), int(self.tables.header), None):
                    yield [cell.encode("utf-8", "surrogateescape") for cell in cells]
            except csv.Error as error:
                raise Failure(f"{path}: {error}") from error


class Numbers:
    """A set of integers, small where they are close to each other, as page ids are: a bit each, in words of WORD."""

    WORD = 512

    def __init__(self):
        self.words = collections.defaultdict(int)

    def add(self, number):
        self.words[number // self.WORD] |= 1 << number % self.WORD

    def __contains__(self, number):
        return bool(self.words.get(number // self.WORD, 0) >> number % self.WORD & 1)


class Counts:
    """What the report shows, counted from tables. A list of names has pairs of a name and a number, largest first."""

    def __init__(self, tables, top, infobox):
        if "pages" not in tables:
            raise Failure(f"{tables.folder}: there is no table of pages")
        self.tables, self.top = tables, top
        self.pages_with = {}        # table: how many pages have a row in it
        self.distinct = {}          # table: how many names it has
        # The empty name stands for a file that no one else sees, and that is gone when the process is.
        self.database = sqlite3.connect("", isolation_level=None)
        for setting in f"cache_size = -{CACHE}", "journal_mode = OFF", "temp_store = FILE":
            self.database.execute(f"PRAGMA {setting}")
        self.database.execute("BEGIN")      # and never an end: a commit for each row would take most of the time
        self.count_pages()
        self.count_lengths()
        self.linked = self.count_links() if "links" in tables else []
        self.categories = self.count_names("categories")
        self.keys = self.count_names("infobox")
        self.templates = self.count_names("templates")
        self.infoboxes = []
        if self.templates:
            self.database.create_function("is_infobox", 1, lambda name: bool(infobox.search(self.tables.text(name))))
            self.infoboxes = self.largest("SELECT name, number FROM templates WHERE is_infobox(name)")

    def count_pages(self):
        self.database.execute("CREATE TABLE unsorted (title BLOB, target BLOB)")
        self.database.execute("CREATE TABLE article (id INTEGER PRIMARY KEY, title BLOB, length INTEGER)")
        self.kinds = collections.Counter()          # (namespace, whether a redirect): pages
        self.years = collections.Counter()          # the year of a page's revision: pages
        self.newest = b""                           # its time
        self.redirect_ids = Numbers()
        rows = self.tables.rows("pages")
        while batch := list(itertools.islice(rows, BATCH // 5)):
            redirects, articles = [], []
            for page, title, _, ns, target, timestamp in batch:
                is_redirect = target != self.tables.no_value
                self.kinds[ns, is_redirect] += 1
                if is_redirect:
                    self.redirect_ids.add(int(page))
                    redirects.append((title, target))
                elif ns == b"0":
                    articles.append((int(page), title))
                if TIMESTAMP.fullmatch(timestamp):
                    self.years[timestamp[:4]] += 1
                    self.newest = max(self.newest, timestamp)
            self.database.executemany("INSERT INTO unsorted VALUES (?, ?)", redirects)
            self.database.executemany("INSERT OR REPLACE INTO article VALUES (?, ?, NULL)", articles)
        self.kinds = collections.Counter({(int(ns), is_redirect): number
                                          for (ns, is_redirect), number in self.kinds.items()})
        self.years = collections.Counter({int(year): number for year, number in self.years.items()})
        self.newest = self.newest.decode()
        self.database.execute("CREATE TABLE redirect (title BLOB PRIMARY KEY, target BLOB) WITHOUT ROWID")
        self.database.execute("INSERT INTO redirect SELECT title, max(target) FROM unsorted GROUP BY title")
        self.database.execute("DROP TABLE unsorted")

    @property
    def articles(self):
        return self.kinds[0, False]

    @property
    def pages(self):
        return self.kinds.total()

    @property
    def redirects(self):
        return sum(number for (_, is_redirect), number in self.kinds.items() if is_redirect)

    def count_lengths(self):
        """The lengths in characters of the articles' texts, or of their abstracts where no texts are there."""
        self.measured = next((table for table in ("text", "abstract") if table in self.tables), None)
        self.lengths, self.median, self.longest = collections.Counter(), None, []
        if self.measured is None:
            return
        if self.measured == "text":
            lengths = ((int(cells[1]), int(cells[0])) for cells in self.tables.rows("text"))
        else:
            lengths = ((len(self.tables.text(cells[1])), int(cells[0])) for cells in self.tables.rows("abstract"))
        self.database.executemany("UPDATE article SET length = ? WHERE id = ?", lengths)
        self.database.create_function("bit_length", 1, int.bit_length, deterministic=True)
        self.lengths.update(dict(self.database.execute(
            "SELECT bit_length(length), count(*) FROM article WHERE length IS NOT NULL GROUP BY 1")))
        if self.measured_articles:
            self.median, = self.database.execute(
                "SELECT length FROM article WHERE length IS NOT NULL ORDER BY length LIMIT 1 OFFSET ?",
                [(self.measured_articles - 1) // 2]).fetchone()
        self.longest = [(self.tables.text(title), length) for title, length in self.database.execute(
            "SELECT title, length FROM article WHERE length IS NOT NULL ORDER BY length DESC, id LIMIT ?", [self.top])]

    @property
    def measured_articles(self):
        return self.lengths.total()

    def count_links(self):
        """The most linked titles: (title, links, those of them that go through a redirect).

        The link of a redirect to its target does not count, since no one reads it.
        """
        self.tally("links", self.redirect_ids)
        self.links, = self.database.execute("SELECT coalesce(sum(number), 0) FROM links").fetchone()
        self.database.execute("CREATE TABLE linked AS SELECT name, number, 0 AS through FROM links")
        for _ in range(STEPS):
            self.database.execute("""
                CREATE TABLE further AS
                SELECT coalesce(target, name) AS name, sum(number) AS number,
                    sum(iif(target IS NULL, through, number)) AS through
                FROM linked LEFT JOIN redirect ON title = name GROUP BY 1""")
            self.database.execute("DROP TABLE linked")
            self.database.execute("ALTER TABLE further RENAME TO linked")
        return [(self.tables.text(title), links, through) for title, links, through in self.database.execute(
            "SELECT * FROM linked ORDER BY number DESC, name LIMIT ?", [self.top])]

    def count_names(self, table):
        if table not in self.tables:
            return []
        self.tally(table)
        return self.largest(f"SELECT name, number FROM {table}")

    def largest(self, query):
        return [(self.tables.text(name), number) for name, number in self.database.execute(
            query + " ORDER BY number DESC, name LIMIT ?", [self.top])]

    def tally(self, table, without=()):
        """Counts the names in a table's second column, into a table of the database, but for those of some pages."""
        self.database.execute("CREATE TABLE unsorted (name BLOB, number INTEGER)")
        names = self.names(table, without)
        while batch := collections.Counter(itertools.islice(names, BATCH)):
            self.database.executemany("INSERT INTO unsorted VALUES (?, ?)", batch.items())
        self.database.execute(
            f"CREATE TABLE {table} AS SELECT name, sum(number) AS number FROM unsorted GROUP BY name")
        self.database.execute("DROP TABLE unsorted")
        self.distinct[table], = self.database.execute(f"SELECT count(*) FROM {table}").fetchone()

    def names(self, table, without):
        """Yields the second column, and notes how many pages the rows are of: those of a page stand together."""
        pages, last, counts = 0, None, True
        for cells in self.tables.rows(table):
            if cells[0] != last:
                last, counts = cells[0], int(cells[0]) not in without
                pages += counts
            if counts:
                yield cells[1]
        self.pages_with[table] = pages
