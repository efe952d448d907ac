#!/usr/bin/env python3
"""Read wk's tables with DuckDB where they lie, write them as Parquet, and ask the first questions.

    pip install duckdb
    wk_duckdb.py out parquet

The first folder holds the tables of wk-full or wk-tsv, in single files or in parts, with their header lines. The
second gets pages.parquet and so on: smaller, typed, and read by whatever reads Parquet. Then

    python3 -c "import duckdb; print(duckdb.sql(\"FROM 'parquet/pages.parquet' WHERE title LIKE 'Ada %'\"))"

DuckDB reads and writes in a stream, on all cores, and goes to the disk with what outgrows its memory_limit.
"""

import argparse
import sys
from pathlib import Path

try:
    import duckdb
except ModuleNotFoundError as error:
    sys.exit(f"wk_duckdb.py: {error.name} is missing: pip install duckdb")

TABLES = {
    "pages": {"page_id": "BIGINT", "title": "VARCHAR", "norm_title": "VARCHAR", "ns": "INTEGER",
              "redirect_to": "VARCHAR", "timestamp": "TIMESTAMP"},
    "categories": {"page_id": "BIGINT", "category": "VARCHAR", "norm_category": "VARCHAR"},
    "links": {"page_id": "BIGINT", "link_title": "VARCHAR", "norm_link_title": "VARCHAR"},
    "infobox": {"page_id": "BIGINT", "key": "VARCHAR", "value": "VARCHAR"},
    "abstract": {"page_id": "BIGINT", "abstract_text": "VARCHAR"},
    "aliases": {"alias_norm_title": "VARCHAR", "canonical_norm_title": "VARCHAR"},
}

# wk-tsv writes \\ \t \n \r. A backslash is parked as U+0001, which no XML can hold, so that \\n stays \n.
UNESCAPE = r"""
    CREATE MACRO unescape(cell) AS
        replace(replace(replace(replace(replace(cell,
            '\\', chr(1)), '\t', chr(9)), '\n', chr(10)), '\r', chr(13)), chr(1), '\')
"""

QUESTIONS = {
    "The pages with the most redirects": """
        SELECT redirect_to AS title, count(*) AS redirects,
            left(array_to_string(list_slice(list(title ORDER BY title), 1, 3), ' | '), 60) AS 'such as'
        FROM pages
        WHERE redirect_to IS NOT NULL
        GROUP BY redirect_to
        ORDER BY redirects DESC, redirect_to
        LIMIT 10
    """,
    "The largest categories, and what their pages are linked to most": """
        WITH members AS (
            SELECT category, count(*) AS pages
            FROM categories
            GROUP BY category
            ORDER BY pages DESC, category
            LIMIT 10
        ), linked AS (
            SELECT category, link_title, count(DISTINCT page_id) AS n
            FROM members JOIN categories USING (category) JOIN links USING (page_id)
            GROUP BY category, link_title
        )
        SELECT category, any_value(pages) AS pages,
            arg_max(link_title, (n, link_title)) AS 'linked most', max(n) AS 'by'
        FROM members LEFT JOIN linked USING (category)
        GROUP BY category
        ORDER BY pages DESC, category
    """,
    "The commonest keys of infoboxes": """
        SELECT key, count(DISTINCT page_id) AS pages, left(min(value), 40) AS 'such as'
        FROM infobox
        GROUP BY key
        ORDER BY pages DESC, key
        LIMIT 10
    """,
    "Articles by the year of their last edit": """
        SELECT year(timestamp) AS year, count(*) AS articles, bar(count(*), 0, max(count(*)) OVER (), 20) AS ' '
        FROM pages
        WHERE redirect_to IS NULL
        GROUP BY year
        ORDER BY year
    """,
}


def table_files(folder: Path, table: str) -> list[str]:
    """The single file of a table, or its parts."""
    # It is written last: a folder without it may hold some of the tables, or of the parts.
    if not (folder / "manifest.json").exists():
        sys.exit(f"wk_duckdb.py: there is no {folder}/manifest.json: the tables are not whole")
    single = folder / f"{table}.tsv"
    files = [single] if single.exists() else sorted((folder / table).glob("part-*.tsv"))
    if not files:
        sys.exit(f"wk_duckdb.py: there is no {single}, and no {folder / table}/part-*.tsv")
    return [str(file) for file in files]


def write_parquet(database: duckdb.DuckDBPyConnection, table: str, files: list[str], parquet: Path) -> None:
    columns = TABLES[table]
    values = ", ".join(f"unescape({name}) AS {name}" if kind == "VARCHAR" else name for name, kind in columns.items())
    rows = database.read_csv(
        files, columns=columns, header=True, delimiter="\t", quotechar="", escapechar="", na_values=r"\N",
        auto_detect=False)
    rows.project(values).write_parquet(str(parquet), compression="zstd")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, help="the folder of the tables")
    parser.add_argument("parquet", type=Path, help="the folder to write")
    arguments = parser.parse_args()

    files = {table: table_files(arguments.folder, table) for table in TABLES}
    arguments.parquet.mkdir(parents=True, exist_ok=True)
    database = duckdb.connect()
    database.execute(UNESCAPE)
    for table in TABLES:
        parquet = arguments.parquet / f"{table}.parquet"
        write_parquet(database, table, files[table], parquet)
        database.read_parquet(str(parquet)).create_view(table)

    for title, question in QUESTIONS.items():
        print(f"== {title}")
        database.sql(question).show(max_width=120, max_rows=100)


if __name__ == "__main__":
    main()
