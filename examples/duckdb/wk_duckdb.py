#!/usr/bin/env python3
"""Read wk's tables with DuckDB where they lie, write them as Parquet, and ask the first questions.

    pip install duckdb
    wk_duckdb.py out parquet

The first folder holds the tables of wk-full or wk-tsv, in single files or in parts, of text or CSV, with header lines or
without: the manifest says which. The second gets pages.parquet and so on: smaller, typed, and read by whatever reads
Parquet. They get their names when all have as many rows as the manifest counts. Then

    python3 -c "import duckdb; print(duckdb.sql(\"FROM 'parquet/pages.parquet' WHERE title LIKE 'Ada %'\"))"

DuckDB reads and writes in a stream, on all cores, and goes to the disk with what outgrows its memory_limit. For all
tables, texts with lines of megabytes too, there is parquet/wk_parquet.py.
"""

import argparse
import sys
from pathlib import Path

try:
    import duckdb
except ModuleNotFoundError as error:
    sys.exit(f"wk_duckdb.py: {error.name} is missing: pip install duckdb")

sys.dont_write_bytecode = True
sys.path.append(str(Path(__file__).resolve().parent.parent))
import wk_manifest  # noqa: E402

TABLES = {
    "pages": {"page_id": "BIGINT", "title": "VARCHAR", "norm_title": "VARCHAR", "ns": "INTEGER",
              "redirect_to": "VARCHAR", "timestamp": "TIMESTAMP"},
    "categories": {"page_id": "BIGINT", "category": "VARCHAR", "norm_category": "VARCHAR"},
    "links": {"page_id": "BIGINT", "link_title": "VARCHAR", "norm_link_title": "VARCHAR"},
    "infobox": {"page_id": "BIGINT", "key": "VARCHAR", "value": "VARCHAR"},
    "abstract": {"page_id": "BIGINT", "abstract_text": "VARCHAR"},
    "aliases": {"alias_norm_title": "VARCHAR", "canonical_norm_title": "VARCHAR"},
}

# What stands between escaped backslashes has no other escapes than these three.
UNESCAPE = r"""
    CREATE MACRO unescape(cell) AS CASE WHEN contains(cell, '\') THEN array_to_string(
        [replace(replace(replace(piece, '\t', chr(9)), '\n', chr(10)), '\r', chr(13))
            FOR piece IN string_split(cell, '\\')], '\') ELSE cell END
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


def read(database: duckdb.DuckDBPyConnection, tables: wk_manifest.Tables, table: str) -> duckdb.DuckDBPyRelation:
    """A table, each value as it was."""
    kinds = {column: TABLES[table].get(column, "VARCHAR") for column in tables.columns(table)}
    is_csv = tables.form == "csv"
    rows = database.read_csv(
        [str(file) for file in tables.files(table)], columns=kinds, header=tables.header, auto_detect=False,
        delimiter="," if is_csv else "\t", quotechar='"' if is_csv else "", escapechar='"' if is_csv else "",
        # An empty cell of CSV has no value, and one of two quotation marks is an empty string.
        na_values="" if is_csv else r"\N", allow_quoted_nulls=False)
    cell = "{0}" if is_csv else "unescape({0}) AS {0}"
    return rows.project(", ".join(
        cell.format(name) if kinds[name] == "VARCHAR" else name for name in TABLES[table]))


def write_parquet(database: duckdb.DuckDBPyConnection, tables: wk_manifest.Tables, folder: Path) -> None:
    """Writes the tables. They get their names when all are there, with as many rows as the manifest counts."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        sys.exit(f"wk_duckdb.py: {error}")
    drafts = {table: folder / f".{table}.parquet.tmp" for table in TABLES}
    try:
        for table, draft in drafts.items():
            read(database, tables, table).write_parquet(str(draft), compression="zstd")
            [(rows,)] = database.read_parquet(str(draft)).aggregate("count(*)").fetchall()
            tables.check(table, rows)
        for table, draft in drafts.items():
            draft.replace(folder / f"{table}.parquet")
    except duckdb.Error as error:
        sys.exit(f"wk_duckdb.py: {table}: {str(error).splitlines()[0]}")
    finally:
        for draft in drafts.values():
            draft.unlink(missing_ok=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    wk_manifest.add_arguments(parser)
    parser.add_argument("parquet", type=Path, help="the folder to write")
    arguments = parser.parse_args()

    tables = wk_manifest.Tables(arguments.folder, partial=arguments.partial)
    database = duckdb.connect()
    database.execute(UNESCAPE)
    write_parquet(database, tables, arguments.parquet)
    for table in TABLES:
        database.read_parquet(str(arguments.parquet / f"{table}.parquet")).create_view(table)

    for title, question in QUESTIONS.items():
        print(f"== {title}")
        database.sql(question).show(max_width=120, max_rows=100)


if __name__ == "__main__":
    main()
