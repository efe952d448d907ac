"""Compare what the recipes of `examples` read and answer with what the records say, from which the tables were made.

usage: compare.py WORK

WORK is what Tests/Examples/run has made: for each wiki its records (demo.jsonl), the folder of its tables (demo), and
what the recipes have printed (said-demo). The answers are computed here in plain Python, by other ways than theirs.
"""

import itertools
import json
import re
import sqlite3
import sys
import unicodedata
import unittest
from collections import Counter, defaultdict
from pathlib import Path

import duckdb

HERE = Path(__file__).resolve().parent
for name in "pandas", "polars", "graph":
    sys.path.append(str(HERE.parent.parent / "examples" / name))
import wk_pagerank  # noqa: E402
import wk_pandas  # noqa: E402
import wk_polars  # noqa: E402

class Wiki:
    """The records of a wiki, and the answers that they give."""

    def __init__(self, work: Path, name: str):
        self.folder, self.work, self.name = work / name, work, name
        with (work / f"{name}.jsonl").open(encoding="utf-8", newline="\n") as lines:
            self.pages = [page for page in map(json.loads, lines) if "id" in page]
        self.articles = [page for page in self.pages if "redirect" not in page]
        self.titles = {page["title"] for page in self.articles}
        self.redirects = {page["title"]: page["redirect"] for page in self.pages if "redirect" in page}
        # Each link of an article: the page, and the title in the link.
        self.links = [(page["title"], link["to"]) for page in self.articles for link in page["links"]]
        self.fields = [(page, *field) for page in self.pages for box in page["infobox"] for field in box["fields"]]

    def end(self, title: str) -> str | None:
        """The title that a title leads to in the end; none where it leads in a circle."""
        passed = set()
        while title in self.redirects:
            if title in passed:
                return None
            passed.add(title)
            title = self.redirects[title]
        return title

    def said(self, recipe: str, heading: str) -> list[list[str]]:
        """The cells of the lines that a recipe printed under a heading."""
        text = (self.work / f"said-{self.name}" / f"{recipe}.txt").read_text(encoding="utf-8")
        section = re.search(rf"^== {re.escape(heading)}.*\n((?:(?!== ).*\n?)*)", text, re.MULTILINE)[1]
        lines = [re.split(r"[│┆|]|\s{2,}", line) for line in section.split("\n")]
        return [[cell.strip() for cell in line if cell.strip()] for line in lines]


def top(counts: dict[str, int], limit: int) -> list[tuple]:
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:limit]


class Recipes:
    """What must hold on each wiki."""

    wiki: Wiki

    def assert_said(self, recipe: str, heading: str, rows: list[tuple]) -> None:
        """The rows, each by its first cells, are printed under the heading in this order, and no others."""
        lines, rows = self.wiki.said(recipe, heading), [list(map(str, row)) for row in rows]
        start = next((n for n, line in enumerate(lines) if line[:len(rows[0])] == rows[0]), 0)
        self.assertEqual([line[:len(row)] for row, line in zip(rows, lines[start:])], rows)
        # A table's last row is followed by nothing, by a border or by the number of rows.
        self.assertRegex("".join(lines[start + len(rows)]), r"^($|└|\(\d+ rows?\)$)")

    # --- Values ---

    def test_values_duckdb(self):
        wiki = self.wiki

        def parquet(table: str, columns: str) -> list[tuple]:
            return duckdb.sql(f"SELECT {columns} FROM '{wiki.work}/{wiki.name}.parquet/{table}.parquet'").fetchall()

        self.assertEqual(
            parquet("pages", "page_id, title, ns, redirect_to, strftime(timestamp, '%Y-%m-%dT%H:%M:%SZ')"),
            [(p["id"], p["title"], p["ns"], p.get("redirect"), p["timestamp"]) for p in wiki.pages])
        self.assertEqual(
            parquet("infobox", "page_id, key, value"), [(p["id"], key, value) for p, key, value in wiki.fields])
        self.assertEqual(
            parquet("abstract", "*"), [(p["id"], p["abstract"]) for p in wiki.pages if p["abstract"]])
        self.assertEqual(
            parquet("categories", "page_id, category"), [(p["id"], c) for p in wiki.pages for c in p["categories"]])
        self.assertEqual(
            parquet("links", "page_id, link_title"), [(p["id"], k["to"]) for p in wiki.pages for k in p["links"]])

    def test_values_sqlite(self):
        wiki = self.wiki
        database = sqlite3.connect(wiki.work / f"{wiki.name}.sqlite")
        self.assertEqual(
            sorted(database.execute("SELECT page_id, title, ns, redirect_to, timestamp FROM pages")),
            sorted((p["id"], p["title"], p["ns"], p.get("redirect"), p["timestamp"]) for p in wiki.pages))
        self.assertEqual(
            sorted(database.execute("SELECT * FROM abstract")),
            sorted((p["id"], p["abstract"]) for p in wiki.pages if p["abstract"]))

    def test_values_pandas(self):
        wiki = self.wiki
        columns = {"page_id": "int64", "key": "str", "value": "str"}
        read = [row for frame in wk_pandas.chunks(wiki.folder, "infobox", columns)
                for row in frame.itertuples(index=False, name=None)]
        self.assertEqual(read, [(p["id"], key, value) for p, key, value in wiki.fields])
        columns = {"title": "str", "redirect_to": "str"}
        read = [row for frame in wk_pandas.chunks(wiki.folder, "pages", columns)
                for row in frame.astype(object).where(frame.notna(), None).itertuples(index=False, name=None)]
        self.assertEqual(read, [(p["title"], p.get("redirect")) for p in wiki.pages])

    def test_values_polars(self):
        wiki = self.wiki
        read = wk_polars.scan(wiki.folder, "pages", wk_polars.PAGES).select("page_id", "title", "redirect_to").collect()
        self.assertEqual(read.rows(), [(p["id"], p["title"], p.get("redirect")) for p in wiki.pages])
        read = wk_polars.scan(wiki.folder, "links", wk_polars.LINKS).select("page_id", "link_title").collect()
        self.assertEqual(read.rows(), [(p["id"], k["to"]) for p in wiki.pages for k in p["links"]])

    def test_values_graph(self):
        wiki = self.wiki
        titles, node_of_page, node_of_title = wk_pagerank.read_pages(wiki.folder)
        titles = [wk_pagerank.shown(title) for title in titles]
        self.assertEqual(titles, [page["title"] for page in wiki.articles])
        self.assertEqual(node_of_page, {page["id"]: node for node, page in enumerate(wiki.articles)})
        ends = {page["title"]: wiki.end(page["title"]) for page in wiki.pages}
        self.assertEqual(
            {wk_pagerank.shown(title): titles[node] for title, node in node_of_title.items()},
            {title: end for title, end in ends.items() if end in wiki.titles})

    # --- Answers ---

    def test_most_linked(self):
        wiki = self.wiki
        linking = defaultdict(list)
        for page, to in wiki.links:
            if wiki.end(to) in wiki.titles:
                linking[wiki.end(to)].append(page)
        rows = [(title, n, len(set(linking[title]))) for title, n in top(map_lengths(linking), 15)]
        self.assert_said("postgresql", "The most linked pages, redirects followed", rows[:10])
        self.assert_said("polars", "The most linked pages, redirects followed", rows)

        title = rows[0][0]
        names = {name for name in wiki.redirects if wiki.end(name) == title} | {title}
        used = defaultdict(list)
        for page, to in wiki.links:
            if to in names:
                used[page].append(to)
        rows = [(page, n, *sorted(set(used[page]))) for page, n in top(map_lengths(used), 15)]
        self.assert_said("postgresql", f"What links to {title} most", rows)

    def test_missing_pages(self):
        wiki = self.wiki
        ends = [(page, wiki.end(to)) for page, to in wiki.links if wiki.end(to)]
        links = Counter(end for _, end in ends if end not in wiki.titles and ":" not in end)
        pages = Counter(end for _, end in set(ends))
        rows = [(title, n, pages[title]) for title, n in top(links, 15)]
        self.assert_said("polars", "The missing pages that are linked most", rows)

    def test_redirects(self):
        wiki = self.wiki
        counts = Counter(wiki.redirects.values())
        self.assert_said("duckdb", "The pages with the most redirects", top(counts, 10))

        ways = []
        for title in (page["title"] for page in wiki.pages if "redirect" in page and page["ns"] == 0):
            way = [title]
            while way[-1] in wiki.redirects and way[-1] not in way[:-1]:
                way.append(wiki.redirects[way[-1]])
            if len(way) > 2 or way[-1] not in wiki.titles:
                kind = "a page" if way[-1] in wiki.titles else "no page in the tables"
                ways.append((-len(way), title, " > ".join(way), "itself" if way[-1] in way[:-1] else kind))
        self.assert_said(
            "postgresql", "Redirects that need more than one step", [way[2:] for way in sorted(ways)[:15]])

    def test_categories(self):
        wiki = self.wiki
        members = defaultdict(list)
        for page in wiki.pages:
            for category in page["categories"]:
                members[category].append((page["title"], page["abstract"]))
        largest = top(map_lengths(members), 10)
        self.assert_said("postgresql", "The largest categories", largest)
        self.assert_said("duckdb", "The largest categories", largest)
        rows = []
        for title, abstract in sorted(members[largest[0][0]])[:15]:
            shown = re.sub(r"\s+", " ", abstract)[:60].strip()
            rows.append((title, shown) if shown else (title,))
        self.assert_said("postgresql", f"The members of {largest[0][0]}", rows)

    def test_infoboxes(self):
        wiki = self.wiki
        values = Counter(key for _, key, _ in wiki.fields)
        self.assert_said("pandas", "The commonest keys of infoboxes", top(values, 10))
        pages = Counter(key for _, key in {(page["id"], key) for page, key, _ in wiki.fields})
        self.assert_said("duckdb", "The commonest keys of infoboxes", top(pages, 10))

        key, other = (key for key, _ in top(values, 2))
        of_pages = defaultdict(dict)
        for page, name, value in wiki.fields:
            of_pages[page["title"]].setdefault(name, value)
        expected = [(title, has[key], has.get(other)) for title, has in sorted(of_pages.items()) if key in has]
        wide = wk_pandas.wide_table(wiki.folder, [key, other])
        self.assertEqual(list(wide.astype(object).where(wide.notna(), None).itertuples(name=None)), expected)

    def test_years(self):
        wiki = self.wiki
        years = Counter(page["timestamp"][:4] for page in wiki.articles)
        self.assert_said("duckdb", "Articles by the year of their last edit", sorted(years.items()))

    def test_pagerank(self):
        wiki = self.wiki
        edges = defaultdict(set)
        for page, to in wiki.links:
            if wiki.end(to) in wiki.titles - {page}:
                edges[page].add(wiki.end(to))
        ranks = dict.fromkeys(wiki.titles, 1 / len(wiki.titles))
        for _ in range(200):
            idle = sum(rank for title, rank in ranks.items() if not edges[title])
            passed_on = dict.fromkeys(wiki.titles, (0.15 + 0.85 * idle) / len(wiki.titles))
            for title, targets in edges.items():
                for target in targets:
                    passed_on[target] += 0.85 * ranks[title] / len(targets)
            ranks = passed_on

        sources, matrix = wk_pagerank.read_links(wiki.folder, *wk_pagerank.read_pages(wiki.folder)[1:])
        for page, rank in zip(wiki.articles, wk_pagerank.pagerank(sources, matrix)):
            self.assertAlmostEqual(rank, ranks[page["title"]], delta=1e-8)
        linked = Counter(itertools.chain.from_iterable(edges.values()))
        order = {page["title"]: node for node, page in enumerate(wiki.articles)}
        best = sorted(ranks, key=lambda title: (-round(ranks[title], 9), order[title]))[:20]
        self.assert_said(
            "graph", "PageRank", [(f"{1000 * ranks[title]:.3f}", linked[title], title) for title in best])


class Traps(Recipes, unittest.TestCase):
    pass


class Demo(Recipes, unittest.TestCase):
    def test_search(self):
        """The order is that of bm25, computed here from its formula."""
        wiki = self.wiki
        rows = {}
        for page in (page for page in wiki.pages if page["abstract"]):
            rows[page["title"]] = [words(page["title"]), words(page["abstract"])]
        mean = sum(len(title) + len(text) for title, text in rows.values()) / len(rows)
        for query, pattern, excluded in [
            ("lighthouse NOT rock", " lighthouse(?= )", " rock "),
            ("rail*", r" rail\w*", None),
            ('"great orre"', " great orre(?= )", None),
        ]:
            hits, scores = 0, {}
            for name, columns in rows.items():
                title, abstract = (f" {' '.join(column)} " for column in columns)
                found = 5 * len(re.findall(pattern, title)) + len(re.findall(pattern, abstract))
                hits += found > 0
                if found and not (excluded and excluded in title + abstract):
                    length = sum(map(len, columns)) / mean
                    scores[name] = found / (found + 1.2 * (0.25 + 0.75 * length))
            # Below a half of all rows, the weight of the word is positive, and the same for all.
            self.assertLess(hits, len(rows) / 2)
            best = sorted(scores, key=lambda title: -scores[title])[:5]
            self.assertEqual([line[0] for line in wiki.said("sqlite", query)[:-1:2]], best)


def map_lengths(lists: dict[str, list]) -> dict[str, int]:
    return {key: len(values) for key, values in lists.items()}


def words(text: str) -> list[str]:
    plain = "".join(c for c in unicodedata.normalize("NFD", text.lower()) if unicodedata.category(c) != "Mn")
    return re.findall(r"[^\W_]+", plain)


if __name__ == "__main__":
    work = Path(sys.argv.pop())
    Demo.wiki, Traps.wiki = Wiki(work, "demo"), Wiki(work, "traps")
    unittest.main()
