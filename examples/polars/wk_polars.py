#!/usr/bin/env python3
"""Count with Polars what is linked to most, redirects followed, and which pages are missing most.

    pip install polars
    wk_polars.py out

FOLDER holds the tables of wk-full or wk-tsv, in single files or in parts, of text or CSV, with header lines or without:
the manifest says which, and how many rows have to arrive. The links are scanned lazily and counted as they stream by; in
memory are the titles of pages and the counts.
"""

import argparse
import sys
from pathlib import Path

try:
    import polars
except ModuleNotFoundError as error:
    sys.exit(f"wk_polars.py: {error.name} is missing: pip install polars")

sys.dont_write_bytecode = True
sys.path.append(str(Path(__file__).resolve().parent.parent))
import wk_manifest  # noqa: E402

PAGES = {"page_id": polars.Int64, "title": polars.String, "norm_title": polars.String, "ns": polars.Int32,
         "redirect_to": polars.String, "timestamp": polars.String}
LINKS = {"page_id": polars.Int64, "link_title": polars.String, "norm_link_title": polars.String}

# Replaced in one go from left to right, so that \\n stays \n.
ESCAPES = {r"\\": "\\", r"\t": "\t", r"\n": "\n", r"\r": "\r"}


def scan(tables: wk_manifest.Tables, table: str, schema: dict[str, type[polars.DataType]]) -> polars.LazyFrame:
    """A table, read when it is asked for. Values may be empty, as the normalized title of "!!!" is."""
    is_csv = tables.form == "csv"
    schema = {name: schema.get(name, polars.String) for name in tables.columns(table)}
    frame = polars.scan_csv(
        tables.files(table), separator="," if is_csv else "\t", has_header=tables.header, schema=schema,
        quote_char='"' if is_csv else None, null_values=None if is_csv else r"\N", empty_string_is_null=False,
        glob=False)
    if is_csv:  # It takes an empty cell for "", but no title is empty.
        return frame.with_columns(polars.col("^redirect_to$").replace("", None))
    return frame.with_columns(polars.col(polars.String).str.replace_many(ESCAPES))


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
    wk_manifest.add_arguments(parser)
    arguments = parser.parse_args()

    tables = wk_manifest.Tables(arguments.folder, partial=arguments.partial)
    pages, links = scan(tables, "pages", PAGES), scan(tables, "links", LINKS)
    for table, rows in ("pages", pages), ("links", links):
        tables.check(table, rows.select(polars.len()).collect(engine="streaming").item())
    is_redirect = polars.col("redirect_to").is_not_null()
    redirects = pages.filter(is_redirect).select("page_id", "title", target="redirect_to").collect(engine="streaming")
    # In some exports a page comes again, and a title may have passed from one page to another.
    redirects = redirects.unique("title", keep="last", maintain_order=True)
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
