#!/usr/bin/env python3
"""Count with Polars what is linked to most, redirects followed, and which pages are missing most.

    pip install polars
    wk_polars.py out

FOLDER holds the tables of wk-full or wk-tsv, in single files or in parts, with their header lines. The links are
scanned lazily and counted as they stream by; in memory are the titles of pages and the counts.
"""

import argparse
import sys
from pathlib import Path

try:
    import polars
except ModuleNotFoundError as error:
    sys.exit(f"wk_polars.py: {error.name} is missing: pip install polars")

PAGES = {"page_id": polars.Int64, "title": polars.String, "norm_title": polars.String, "ns": polars.Int32,
         "redirect_to": polars.String, "timestamp": polars.String}
LINKS = {"page_id": polars.Int64, "link_title": polars.String, "norm_link_title": polars.String}

# Replaced in one go from left to right, so that \\n stays \n.
ESCAPES = {r"\\": "\\", r"\t": "\t", r"\n": "\n", r"\r": "\r"}


def table_files(folder: Path, table: str) -> list[Path]:
    """The single file of a table, or its parts."""
    # It is written last: a folder without it may hold some of the tables, or of the parts.
    if not (folder / "manifest.json").exists():
        sys.exit(f"wk_polars.py: there is no {folder}/manifest.json: the tables are not whole")
    single = folder / f"{table}.tsv"
    files = [single] if single.exists() else sorted((folder / table).glob("part-*.tsv"))
    if not files:
        sys.exit(f"wk_polars.py: there is no {single}, and no {folder / table}/part-*.tsv")
    return files


def scan(folder: Path, table: str, schema: dict[str, type[polars.DataType]]) -> polars.LazyFrame:
    """A table, read when it is asked for. Empty cells become null, as \\N does, but no title and no value is empty."""
    return polars.scan_csv(
        table_files(folder, table), separator="\t", schema=schema, quote_char=None, null_values=r"\N",
        glob=False,
    ).with_columns(polars.col(polars.String).str.replace_many(ESCAPES))


def follow(redirects: polars.DataFrame) -> polars.DataFrame:
    """Where each redirect leads in the end: ten steps at most, as there are circles."""
    next_steps = redirects.select(target="title", next="target")
    for _ in range(10):
        stepped = redirects.join(next_steps, on="target", how="left", maintain_order="left")
        if stepped["next"].null_count() == len(stepped):
            break
        redirects = stepped.select("title", target=polars.coalesce("next", "target"))
    return redirects


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, help="the folder of the tables")
    folder = parser.parse_args().folder

    pages, links = scan(folder, "pages", PAGES), scan(folder, "links", LINKS)
    is_redirect = polars.col("redirect_to").is_not_null()
    redirects = pages.filter(is_redirect).select("page_id", "title", target="redirect_to").collect(engine="streaming")
    articles = pages.filter(~is_redirect).select("title")

    # A redirect's own link to its target is no link that anyone reads.
    linked = (
        links.join(redirects.lazy(), on="page_id", how="anti")
        .join(follow(redirects.select("title", "target")).lazy(), left_on="link_title", right_on="title", how="left")
        .select("page_id", title=polars.coalesce("target", "link_title"))
    )
    counts = linked.group_by("title").agg(links=polars.len()).sort("links", "title", descending=[True, False])
    top = counts.join(articles, on="title", how="semi", maintain_order="left").head(15)
    # A title with a colon may be of a namespace that the tables leave out; a redirect that is left goes in a circle.
    missing = (
        counts.filter(~polars.col("title").str.contains(":", literal=True))
        .join(articles, on="title", how="anti", maintain_order="left")
        .join(redirects.lazy(), on="title", how="anti", maintain_order="left").head(15)
    )
    top, missing = polars.collect_all([top, missing], engine="streaming")
    # From how many pages: in a second pass, since it takes a set of pages for each title.
    pages = (
        linked.join(polars.concat([top, missing]).lazy(), on="title", how="semi")
        .group_by("title").agg(pages=polars.n_unique("page_id")).collect(engine="streaming")
    )

    polars.Config(tbl_rows=15, tbl_hide_dataframe_shape=True, tbl_hide_column_data_types=True, fmt_str_lengths=80,
                  tbl_width_chars=120)
    print("== The most linked pages, redirects followed")
    print(top.join(pages, on="title", maintain_order="left"))
    print("\n== The missing pages that are linked most")
    print(missing.join(pages, on="title", maintain_order="left"))


if __name__ == "__main__":
    main()
