#!/usr/bin/env python3
"""Rank the pages of a wiki by PageRank over its links, redirects followed, with scipy.

    pip install scipy
    wk_pagerank.py out --top 20

FOLDER holds the tables of wk-full or wk-tsv, in single files or in parts, of text or CSV, with header lines or without:
the manifest says which, and how many rows have to arrive. The graph has a node for each page that is no redirect, and one edge from a page to each other page that it links to, however often.

Rows are read one by one. In memory are the title of each page and redirect, and the edges: 260 MB for 500,000 titles
and 5 million edges.
"""

import argparse
import sys
from array import array
from itertools import groupby
from pathlib import Path

try:
    import numpy
    from scipy.sparse import csr_array
except ModuleNotFoundError as error:
    sys.exit(f"wk_pagerank.py: {error.name} is missing: pip install scipy, or apt-get install python3-scipy")

sys.dont_write_bytecode = True
sys.path.append(str(Path(__file__).resolve().parent.parent))
import wk_manifest  # noqa: E402

DAMPING = 0.85


def read_pages(tables: wk_manifest.Tables) -> tuple[list[str], dict[int, int], dict[str, int]]:
    """The titles of the nodes, which node a page's id stands for, and which node a title leads to."""
    titles: list[str] = []
    node_of_page: dict[int, int] = {}
    node_of_title: dict[str, int] = {}
    redirects: dict[str, str] = {}
    for page_id, title, _, _, redirect_to, _ in tables.rows("pages"):
        if redirect_to is None:
            # A title may be there again: in some exports a page is.
            node_of_page[int(page_id)] = node_of_title.setdefault(title, len(titles))
            if node_of_title[title] == len(titles):
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
    tables: wk_manifest.Tables, node_of_page: dict[int, int], node_of_title: dict[str, int]
) -> tuple[numpy.ndarray, csr_array]:
    """The nodes that have edges, and for each a row of the adjacency matrix with a column for each node."""
    sources, edges, ends = array("i"), array("i"), array("q", [0])
    # A page's links stand together, so a row of the matrix is done when they are read. Where the page comes again, the
    # first counts.
    nodes = max(node_of_page.values(), default=-1) + 1
    is_done = bytearray(nodes)
    for page_id, links in groupby(tables.rows("links"), key=lambda row: row[0]):
        source = node_of_page.get(int(page_id))
        targets = {node_of_title.get(link[1]) for link in links} - {source, None}
        if source is not None and targets and not is_done[source]:
            is_done[source] = 1
            sources.append(source)
            edges.extend(targets)
            ends.append(len(edges))
    ones = numpy.ones(len(edges))
    return numpy.asarray(sources), csr_array((ones, edges, ends), shape=(len(sources), nodes))


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
    wk_manifest.add_arguments(parser)
    parser.add_argument("--top", type=int, default=20, help="how many pages to show")
    arguments = parser.parse_args()

    tables = wk_manifest.Tables(arguments.folder, partial=arguments.partial)
    titles, node_of_page, node_of_title = read_pages(tables)
    sources, matrix = read_links(tables, node_of_page, node_of_title)
    ranks = pagerank(sources, matrix) if titles else numpy.empty(0)
    linking_pages = numpy.bincount(matrix.indices, minlength=len(titles))

    print(f"== PageRank of {len(titles)} pages with {matrix.nnz} edges, in thousandths")
    print("    rank  linked from  title")
    for node in numpy.lexsort((numpy.arange(len(titles)), -ranks))[:arguments.top]:
        print(f"{1000 * ranks[node]:8.3f}  {linking_pages[node]:11}  {titles[node]}")


if __name__ == "__main__":
    main()
