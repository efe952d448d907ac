#!/usr/bin/env python3
"""Search the abstracts of a wiki with SQLite's full-text index, FTS5.

    wk_sqlite.py out wiki.sqlite 'lighthouse NOT rock' 'rail*' '"great orre"'

FOLDER holds the tables of wk-full or wk-tsv, in single files or in parts, of text or CSV, with header lines or without:
the manifest says which. DATABASE is made of them where it is missing, in one transaction, with as many rows as the
manifest counts; where it is there, it is searched as it is, if it is of this folder's tables. A query is FTS5's: words,
"phrases", pre*, AND, OR, NOT, NEAR(a b); title:word looks in titles only. Accents do not count.

It needs Python and nothing else, and wk_manifest.py of the folder above. Rows are read one by one, and the index is built when all are there.
"""

import argparse
import json
import sqlite3
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.append(str(Path(__file__).resolve().parent.parent))
import wk_manifest  # noqa: E402

SCHEMA = """
    CREATE TABLE pages (
        page_id INTEGER PRIMARY KEY, title TEXT NOT NULL, norm_title TEXT NOT NULL, ns INTEGER NOT NULL,
        redirect_to TEXT, timestamp TEXT
    );
    CREATE TABLE abstract (page_id INTEGER PRIMARY KEY, abstract_text TEXT NOT NULL);
    CREATE VIEW articles AS SELECT page_id, title, abstract_text FROM abstract JOIN pages USING (page_id);
    CREATE TABLE made_of (manifest TEXT NOT NULL);  -- what the folder's manifest says
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

def description(tables: wk_manifest.Tables) -> str:
    """What tells the tables of a folder from others, of another wiki or another dump."""
    about = {table: [tables.rows_of(table), tables.bytes_of(table)] for table in ("pages", "abstract")}
    return json.dumps({"wiki": tables.wiki, "pages": tables.pages, "rows and bytes": about})


def load(database: sqlite3.Connection, tables: wk_manifest.Tables) -> None:
    if tables.repeated:
        sys.exit(f"wk_sqlite.py: {tables.folder}: {tables.repeated} of the pages have the id of another, as \"repeated\" "
                 "in the manifest says, and the index needs a key")
    try:
        with database:
            database.executescript("BEGIN;" + SCHEMA)
            database.executemany("INSERT INTO pages VALUES (?, ?, ?, ?, ?, ?)", tables.rows("pages"))
            database.executemany("INSERT INTO abstract VALUES (?, ?)", tables.rows("abstract"))
            database.execute("CREATE INDEX pages_title ON pages (title)")
            database.execute("INSERT INTO search (search) VALUES ('rebuild')")
            database.execute("INSERT INTO made_of VALUES (?)", [description(tables)])
    except sqlite3.Error as error:
        sys.exit(f"wk_sqlite.py: {tables.folder}: {error}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    wk_manifest.add_arguments(parser)
    parser.add_argument("database", type=Path, help="the database to make, or to search")
    parser.add_argument("query", nargs="+", help="what to look for")
    arguments = parser.parse_args()

    tables = wk_manifest.Tables(arguments.folder, partial=arguments.partial)
    try:
        database = sqlite3.connect(arguments.database, isolation_level=None)
        names = [name for name, in database.execute("SELECT name FROM sqlite_master")]
    except sqlite3.DatabaseError as error:
        sys.exit(f"wk_sqlite.py: {arguments.database}: {error}")
    if not names:
        try:
            load(database, tables)
        except BaseException:
            arguments.database.unlink()
            raise
    elif "made_of" not in names or database.execute("SELECT * FROM made_of").fetchone() != (description(tables),):
        sys.exit(f"wk_sqlite.py: {arguments.database} was made of other tables than those of {arguments.folder}; "
                 "remove it, or give another name")
    for query in arguments.query:
        print(f"== {query}")
        try:
            for title, snippet in database.execute(SEARCH, [query]):
                print(f"{title}\n    {snippet}")
        except sqlite3.OperationalError as error:
            sys.exit(f"wk_sqlite.py: {query}: {error}")


if __name__ == "__main__":
    main()
