#!/usr/bin/env python3
"""Turn infoboxes into a pandas data frame with a row for each page and a column for each key.

    pip install pandas
    wk_pandas.py out birth_date birth_place occupation

FOLDER holds the tables of wk-full or wk-tsv, in single files or in parts, of text or CSV, with header lines or without:
the manifest says which, and how many rows have to arrive. Shown are the commonest keys; then the pages that have the first of the given keys, with the values of all of them. Without keys,
the four commonest are taken.

The tables are read a million rows at a time: in memory are only the rows that are asked for.
"""

import argparse
import csv
import sys
from collections.abc import Iterator
from pathlib import Path

try:
    import pandas
except ModuleNotFoundError as error:
    sys.exit(f"wk_pandas.py: {error.name} is missing: pip install pandas, or apt-get install python3-pandas")

sys.dont_write_bytecode = True
sys.path.append(str(Path(__file__).resolve().parent.parent))
import wk_manifest  # noqa: E402

ESCAPES = {r"\t": "\t", r"\n": "\n", r"\r": "\r", r"\\": "\\"}


def chunks(tables: wk_manifest.Tables, table: str, columns: dict[str, str]) -> Iterator[pandas.DataFrame]:
    """Some columns of a table, a million rows at a time; at the end, the rows are counted."""
    names, is_csv, rows = tables.columns(table), tables.form == "csv", 0
    # Left to itself, pandas takes NA, null and nan for no value; and, in text, a quotation mark for the start of a
    # quoted cell. It cannot tell the empty cell of CSV from "", but what may be missing is never empty.
    missing = {name: [""] for name in columns if name == "redirect_to"} if is_csv else [r"\N"]
    for file in tables.files(table):
        try:
            with pandas.read_csv(
                file, sep="," if is_csv else "\t", names=names, header=0 if tables.header else None,
                usecols=list(columns), dtype=columns, quoting=csv.QUOTE_MINIMAL if is_csv else csv.QUOTE_NONE,
                keep_default_na=False, na_values=missing, lineterminator=None if is_csv else "\n",
                encoding="utf-8-sig", skip_blank_lines=False, chunksize=1_000_000
            ) as reader:
                for frame in reader:
                    rows += len(frame)
                    for name in (name for name, kind in columns.items() if kind == "str" and not is_csv):
                        frame[name] = unescaped(frame[name])
                    yield frame
        except pandas.errors.EmptyDataError:
            continue
        except ValueError as error:
            sys.exit(f"wk_pandas.py: {file}: {str(error).splitlines()[0]}")
    tables.check(table, rows)


def unescaped(cells: pandas.Series) -> pandas.Series:
    escaped = cells.str.contains("\\", regex=False, na=False)
    if not escaped.any():
        return cells
    plain = cells[escaped].str.replace(r"\\.", lambda escape: ESCAPES[escape[0]], regex=True)
    return cells.where(~escaped, plain)


def common_keys(tables: wk_manifest.Tables) -> pandas.DataFrame:
    """All keys of infoboxes, the commonest first, each with one of its values."""
    counts = pandas.DataFrame({"values": pandas.Series(dtype="int64"), "such as": pandas.Series(dtype="str")})
    for frame in chunks(tables, "infobox", {"key": "str", "value": "str"}):
        of_frame = frame.groupby("key")["value"].agg(["size", "first"]).set_axis(["values", "such as"], axis=1)
        counts = pandas.concat([counts, of_frame]).groupby(level=0).agg({"values": "sum", "such as": "first"})
    return counts.rename_axis("key").sort_values(["values", "key"], ascending=[False, True])


def wide_table(tables: wk_manifest.Tables, keys: list[str]) -> pandas.DataFrame:
    """A row for each page that has the first key, and a column for each key."""
    columns = {"page_id": "int64", "key": "str", "value": "str"}
    fields = pandas.concat(frame[frame["key"].isin(keys)] for frame in chunks(tables, "infobox", columns))
    # A page may have several infoboxes: the first value counts.
    wide = fields.drop_duplicates(["page_id", "key"]).pivot(index="page_id", columns="key", values="value")
    wide = wide.reindex(columns=keys).dropna(subset=keys[:1])
    columns = {"page_id": "int64", "title": "str"}
    titles = pandas.concat(frame[frame["page_id"].isin(wide.index)] for frame in chunks(tables, "pages", columns))
    # In some exports a page comes again.
    titles = titles.drop_duplicates("page_id", keep="last").set_index("page_id")
    return wide.join(titles).set_index("title").sort_index()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    wk_manifest.add_arguments(parser)
    parser.add_argument("keys", nargs="*", help="the keys of infoboxes that become columns")
    arguments = parser.parse_args()
    pandas.set_option("display.width", 200, "display.max_columns", 20, "display.max_colwidth", 40)

    tables = wk_manifest.Tables(arguments.folder, partial=arguments.partial)
    common = common_keys(tables)
    print("== The commonest keys of infoboxes")
    print(common.head(10))

    keys = list(dict.fromkeys(arguments.keys)) or list(common.index[:4])
    if not keys:  # there are no infoboxes
        return
    wide = wide_table(tables, keys)
    print(f"\n== {len(wide)} pages with the key {keys[0]}")
    print(wide.head(20).fillna(""))


if __name__ == "__main__":
    main()
