#!/usr/bin/env python3
"""Rank the pages of a wiki by PageRank over its links, redirects followed, with scipy.

    pip install scipy
    wk_pagerank.py out --top 20

FOLDER holds the tables of wk-full or wk-tsv, in single files or in parts, with their header lines. The graph has a
node for each page that is no redirect, and one edge from a page to each other page that it links to, however often.

Rows are read one by one. In memory are the title of each page and redirect, and the edges: 260 MB for 500,000 titles
and 5 million edges.
"""

import argparse
import re
import sys
from array import array
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

try:
    import numpy
    from scipy.sparse import csr_array
except ModuleNotFoundError as error:
    sys.exit(f"wk_pagerank.py: {error.name} is missing: pip install scipy, or apt-get install python3-scipy")

DAMPING = 0.85
ESCAPES = {rb"\t": b"\t", rb"\n": b"\n", rb"\r": b"\r", rb"\\": b"\\"}


def table_files(folder: Path, table: str) -> list[Path]:
    """The single file of a table, or its parts."""
    # It is written last: a folder without it may hold some of the tables, or of the parts.
    if not (folder / "manifest.json").exists():
        sys.exit(f"wk_pagerank.py: there is no {folder}/manifest.json: the tables are not whole")
    single = folder / f"{table}.tsv"
    files = [single] if single.exists() else sorted((folder / table).glob("part-*.tsv"))
    if not files:
        sys.exit(f"wk_pagerank.py: there is no {single}, and no {folder / table}/part-*.tsv")
    return files


def rows(folder: Path, table: str) -> Iterator[list[bytes]]:
    """The rows of a table as they stand: the same title is always escaped in the same way."""
    for file in table_files(folder, table):
        with file.open("rb") as lines:
            next(lines)
            for line in lines:
                yield line.rstrip(b"\n").split(b"\t")


def shown(title: bytes) -> str:
    return re.sub(rb"\\.", lambda escape: ESCAPES[escape[0]], title).decode()


def read_pages(folder: Path) -> tuple[list[bytes], dict[int, int], dict[bytes, int]]:
    """The titles of the nodes, which node a page's id stands for, and which node a title leads to."""
    titles: list[bytes] = []
    node_of_page: dict[int, int] = {}
    node_of_title: dict[bytes, int] = {}
    redirects: dict[bytes, bytes] = {}
    for page_id, title, _, _, redirect_to, _ in rows(folder, "pages"):
        if redirect_to == rb"\N":
            node_of_page[int(page_id)] = node_of_title[title] = len(titles)
            titles.append(title)
        else:
            redirects[title] = redirect_to

    for title, target in redirects.items():
        for _ in range(10):  # some go in circles
            target = redirects.get(target, target)
        if target in node_of_title:
            node_of_title.setdefault(title, node_of_title[target])
    return titles, node_of_page, node_of_title


def read_links(
    folder: Path, node_of_page: dict[int, int], node_of_title: dict[bytes, int]
) -> tuple[numpy.ndarray, csr_array]:
    """The nodes that have edges, and for each a row of the adjacency matrix with a column for each node."""
    sources, edges, ends = array("i"), array("i"), array("q", [0])
    # A page's links stand together, so a row of the matrix is done when they are read.
    for page_id, links in groupby(rows(folder, "links"), key=lambda row: row[0]):
        source = node_of_page.get(int(page_id))
        targets = {node_of_title.get(link[1]) for link in links} - {source, None}
        if source is not None and targets:
            sources.append(source)
            edges.extend(targets)
            ends.append(len(edges))
    ones = numpy.ones(len(edges))
    return numpy.asarray(sources), csr_array((ones, edges, ends), shape=(len(sources), len(node_of_page)))


def pagerank(sources: numpy.ndarray, matrix: csr_array) -> numpy.ndarray:
    nodes = matrix.shape[1]
    degrees = numpy.diff(matrix.indptr)
    ranks = numpy.full(nodes, 1 / nodes)
    change = 1.0
    while change > 1e-9:
        passed_on = DAMPING * (matrix.T @ (ranks[sources] / degrees))
        # What is not passed on, that of pages without links included, is shared by all.
        new_ranks = passed_on + (1 - passed_on.sum()) / nodes
        change = numpy.abs(new_ranks - ranks).sum()
        ranks = new_ranks
    return ranks


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, help="the folder of the tables")
    parser.add_argument("--top", type=int, default=20, help="how many pages to show")
    arguments = parser.parse_args()

    titles, node_of_page, node_of_title = read_pages(arguments.folder)
    sources, matrix = read_links(arguments.folder, node_of_page, node_of_title)
    ranks = pagerank(sources, matrix)
    linking_pages = numpy.bincount(matrix.indices, minlength=len(titles))

    print(f"== PageRank of {len(titles)} pages with {matrix.nnz} edges, in thousandths")
    print("    rank  linked from  title")
    for node in numpy.lexsort((numpy.arange(len(titles)), -ranks))[:arguments.top]:
        print(f"{1000 * ranks[node]:8.3f}  {linking_pages[node]:11}  {shown(titles[node])}")


if __name__ == "__main__":
    main()
