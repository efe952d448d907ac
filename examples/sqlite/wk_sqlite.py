#!/usr/bin/env python3
"""Search the abstracts of a wiki with SQLite's full-text index, FTS5.

    wk_sqlite.py out wiki.sqlite 'lighthouse NOT rock' 'rail*' '"great orre"'

FOLDER holds the tables of wk-full or wk-tsv, in single files or in parts, with their header lines. DATABASE is made of
them where it is missing, in one transaction, and searched as it is where it is there. A query is FTS5's: words,
"phrases", pre*, AND, OR, NOT, NEAR(a b); title:word looks in titles only. Accents do not count.

It needs Python and nothing else. Rows are read one by one, and the index is built when all are there.
"""

import argparse
import re
import sqlite3
import sys
from collections.abc import Iterator
from pathlib import Path

SCHEMA = """
    CREATE TABLE pages (
        page_id INTEGER PRIMARY KEY, title TEXT NOT NULL, norm_title TEXT NOT NULL, ns INTEGER NOT NULL,
        redirect_to TEXT, timestamp TEXT NOT NULL
    );
    CREATE TABLE abstract (page_id INTEGER PRIMARY KEY, abstract_text TEXT NOT NULL);
    CREATE VIEW articles AS SELECT page_id, title, abstract_text FROM abstract JOIN pages USING (page_id);
    -- The index holds words alone; titles and abstracts stay in their tables.
    CREATE VIRTUAL TABLE search USING fts5 (
        title, abstract_text, content = 'articles', content_rowid = 'page_id',
        tokenize = 'unicode61 remove_diacritics 2'
    );
"""

# The best first: bm25 is the lower the better, and a word in the title counts for five.
SEARCH = """
    SELECT title, snippet(search, 1, '[', ']', '…', 16)
    FROM search
    WHERE search MATCH ?
    ORDER BY bm25(search, 5, 1), rowid
    LIMIT 5
"""

ESCAPES = {r"\t": "\t", r"\n": "\n", r"\r": "\r", r"\\": "\\"}


def table_files(folder: Path, table: str) -> list[Path]:
    """The single file of a table, or its parts."""
    # It is written last: a folder without it may hold some of the tables, or of the parts.
    if not (folder / "manifest.json").exists():
        sys.exit(f"wk_sqlite.py: there is no {folder}/manifest.json: the tables are not whole")
    single = folder / f"{table}.tsv"
    files = [single] if single.exists() else sorted((folder / table).glob("part-*.tsv"))
    if not files:
        sys.exit(f"wk_sqlite.py: there is no {single}, and no {folder / table}/part-*.tsv")
    return files


def value(cell: str) -> str | None:
    if "\\" not in cell:
        return cell
    return None if cell == r"\N" else re.sub(r"\\.", lambda escape: ESCAPES[escape[0]], cell)


def rows(files: list[Path]) -> Iterator[list[str | None]]:
    for file in files:
        with file.open(encoding="utf-8", newline="\n") as lines:
            next(lines)
            for line in lines:
                yield [value(cell) for cell in line.removesuffix("\n").split("\t")]


def load(database: sqlite3.Connection, folder: Path) -> None:
    pages, abstract = table_files(folder, "pages"), table_files(folder, "abstract")
    with database:
        database.executescript("BEGIN;" + SCHEMA)
        database.executemany("INSERT INTO pages VALUES (?, ?, ?, ?, ?, ?)", rows(pages))
        database.executemany("INSERT INTO abstract VALUES (?, ?)", rows(abstract))
        database.execute("CREATE INDEX pages_title ON pages (title)")
        database.execute("INSERT INTO search (search) VALUES ('rebuild')")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, help="the folder of the tables")
    parser.add_argument("database", type=Path, help="the database to make, or to search")
    parser.add_argument("query", nargs="+", help="what to look for")
    arguments = parser.parse_args()

    database = sqlite3.connect(arguments.database, isolation_level=None)
    if not database.execute("SELECT 1 FROM sqlite_master WHERE name = 'search'").fetchone():
        load(database, arguments.folder)
    for query in arguments.query:
        print(f"== {query}")
        try:
            for title, snippet in database.execute(SEARCH, [query]):
                print(f"{title}\n    {snippet}")
        except sqlite3.OperationalError as error:
            sys.exit(f"wk_sqlite.py: {query}: {error}")


if __name__ == "__main__":
    main()
