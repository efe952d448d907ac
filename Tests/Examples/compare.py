"""Compare what the recipes of `examples` read and answer with what the records say, from which the tables were made.

usage: compare.py WORK

WORK is what Tests/Examples/run has made: for each wiki its records (demo.jsonl), the folder of its tables (demo), and
what the recipes have printed (said-demo). The answers are computed here in plain Python, by other ways than theirs.
"""

import datetime
import itertools
import json
import re
import sqlite3
import subprocess
import sys
import unicodedata
import unittest
from collections import Counter, defaultdict
from pathlib import Path

import duckdb
import pandas
import pyarrow
import pyarrow.parquet

HERE = Path(__file__).resolve().parent
for name in "", "pandas", "polars", "graph":
    sys.path.append(str(HERE.parent.parent / "examples" / name))
import wk_manifest  # noqa: E402
import wk_pagerank  # noqa: E402
import wk_pandas  # noqa: E402
import wk_polars  # noqa: E402

class Wiki:
    """The records of a wiki, and the answers that they give."""

    def __init__(self, work: Path, name: str):
        self.folder, self.work, self.name = work / name, work, name
        self.tables = wk_manifest.Tables(self.folder)
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
        read = [row for frame in wk_pandas.chunks(wiki.tables, "infobox", columns)
                for row in frame.itertuples(index=False, name=None)]
        self.assertEqual(read, [(p["id"], key, value) for p, key, value in wiki.fields])
        columns = {"title": "str", "redirect_to": "str"}
        read = [row for frame in wk_pandas.chunks(wiki.tables, "pages", columns)
                for row in frame.astype(object).where(frame.notna(), None).itertuples(index=False, name=None)]
        self.assertEqual(read, [(p["title"], p.get("redirect")) for p in wiki.pages])

    def test_values_polars(self):
        wiki = self.wiki
        read = wk_polars.scan(wiki.tables, "pages", wk_polars.PAGES).select("page_id", "title", "redirect_to").collect()
        self.assertEqual(read.rows(), [(p["id"], p["title"], p.get("redirect")) for p in wiki.pages])
        read = wk_polars.scan(wiki.tables, "links", wk_polars.LINKS).select("page_id", "link_title").collect()
        self.assertEqual(read.rows(), [(p["id"], k["to"]) for p in wiki.pages for k in p["links"]])

    def test_values_graph(self):
        wiki = self.wiki
        titles, node_of_page, node_of_title = wk_pagerank.read_pages(wiki.tables)
        self.assertEqual(titles, [page["title"] for page in wiki.articles])
        self.assertEqual(node_of_page, {page["id"]: node for node, page in enumerate(wiki.articles)})
        ends = {page["title"]: wiki.end(page["title"]) for page in wiki.pages}
        self.assertEqual(
            {title: titles[node] for title, node in node_of_title.items()},
            {title: end for title, end in ends.items() if end in wiki.titles})

    def test_normalized_titles(self):
        """They are in the files alone, and may be empty."""
        wiki = self.wiki
        for table, column in [("pages", "norm_title"), ("links", "norm_link_title")]:
            lines = (wiki.folder / f"{table}.tsv").read_text(encoding="utf-8").split("\n")[1:-1]
            expected = [line.split("\t")[2] for line in lines]
            if wiki.name == "traps":
                self.assertIn("", expected)
            frames = wk_pandas.chunks(wiki.tables, table, {column: "str"})
            self.assertEqual([value for frame in frames for value in frame[column]], expected)
            schema = {"pages": wk_polars.PAGES, "links": wk_polars.LINKS}[table]
            self.assertEqual(wk_polars.scan(wiki.tables, table, schema).collect()[column].to_list(), expected)
            parquet = duckdb.sql(f"SELECT {column} FROM '{wiki.work}/{wiki.name}.parquet/{table}.parquet'").fetchall()
            self.assertEqual([value for value, in parquet], expected)
            self.assertEqual([row[2] for row in wiki.tables.rows(table)], expected)

    def test_other_forms(self):
        """CSV gives each reader the same values."""
        wiki = self.wiki
        other = wk_manifest.Tables(wiki.work / {"demo": "csv", "traps": "traps-csv"}[wiki.name])
        self.assertEqual(other.form, "csv")
        for table in other:
            self.assertEqual(list(other.rows(table)), list(wiki.tables.rows(table)), table)
        for table, schema in ("pages", wk_polars.PAGES), ("links", wk_polars.LINKS):
            text, csv = (wk_polars.scan(tables, table, schema).collect() for tables in (wiki.tables, other))
            self.assertEqual(csv.rows(), text.rows())
            columns = {name: "int64" if name in ("page_id", "ns") else "str" for name in schema}
            text, csv = (pandas.concat(wk_pandas.chunks(tables, table, columns)) for tables in (wiki.tables, other))
            pandas.testing.assert_frame_equal(csv, text)

    def test_records_as_data_frame(self):
        """The sentence of examples/README.md about JSON lines and pandas."""
        wiki = self.wiki
        readme = (HERE.parent.parent / "examples/README.md").read_text(encoding="utf-8")
        filtering, reading = re.search(r"\| (grep [^`]*) > pages\.jsonl`[^`]*`(pandas\.read_json\([^`]*\))`", readme).groups()
        file = wiki.work / "pages.jsonl"
        with (wiki.work / f"{wiki.name}.jsonl").open("rb") as records, file.open("wb") as output:
            subprocess.run(["bash", "-c", filtering], stdin=records, stdout=output, check=True)
        frame = eval(reading.replace('"pages.jsonl"', "file"))
        self.assertEqual(len(frame), len(wiki.pages))
        for name in "id", "ns", "title", "timestamp", "categories", "links", "infobox", "abstract":
            self.assertEqual(frame[name].tolist(), [page[name] for page in wiki.pages])
        self.assertEqual(
            [value if isinstance(value, str) else None for value in frame["redirect"]],
            [page.get("redirect") for page in wiki.pages])

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
        wide = wk_pandas.wide_table(wiki.tables, [key, other])
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

        sources, matrix = wk_pagerank.read_links(wiki.tables, *wk_pagerank.read_pages(wiki.tables)[1:])
        for page, rank in zip(wiki.articles, wk_pagerank.pagerank(sources, matrix)):
            self.assertAlmostEqual(rank, ranks[page["title"]], delta=1e-8)
        linked = Counter(itertools.chain.from_iterable(edges.values()))
        order = {page["title"]: node for node, page in enumerate(wiki.articles)}
        best = sorted(ranks, key=lambda title: (-round(ranks[title], 9), order[title]))[:20]
        self.assert_said(
            "graph", "PageRank", [(f"{1000 * ranks[title]:.3f}", linked[title], title) for title in best])


class Parquet(unittest.TestCase):
    """What wk_parquet.py writes is what the files of text have, value by value; they are read here by other means."""

    work: Path
    NUMBERS = {"page_id": "int64", "ns": "int32", "content_length": "int64", "position": "int32", "level": "int32",
               "lat": "double", "lon": "double", "timestamp": "timestamp[ms, tz=UTC]"}

    @staticmethod
    def value(cell: str, kind: str) -> object:
        if cell == "\\N":
            return None
        if kind.startswith("timestamp"):
            return datetime.datetime.fromisoformat(cell)
        if kind != "string":
            return float(cell) if kind == "double" else int(cell)
        characters, text = iter(cell), []
        for character in characters:
            text.append({"t": "\t", "n": "\n", "r": "\r", "\\": "\\"}[next(characters)] if character == "\\" else character)
        return "".join(text)

    def assert_same(self, name: str, of: str, tables: int) -> None:
        files = sorted((self.work / name).glob("*.tsv"))
        self.assertEqual(len(files), tables)
        folder = self.work / f"{of}.all"
        self.assertEqual({file.stem for file in files}, {file.stem for file in folder.glob("*.parquet")})
        manifest = json.loads((folder / "manifest.json").read_text())
        for file in files:
            header, *lines = file.read_text(encoding="utf-8").removesuffix("\n").split("\n")
            read = pyarrow.parquet.read_table(folder / f"{file.stem}.parquet")
            kinds = [self.NUMBERS.get(column, "string") for column in header.split("\t")]
            self.assertEqual(read.column_names, header.split("\t"))
            self.assertEqual([str(kind) for kind in read.schema.types], kinds)
            rows = [tuple(map(self.value, line.split("\t"), kinds)) for line in lines]
            self.assertEqual(list(zip(*(column.to_pylist() for column in read.columns))), rows, file)
            self.assertEqual(manifest["tables"][file.stem]["rows"], len(rows))

    def test_demo(self):
        self.assert_same("all", "all", 12)
        self.assert_same("all", "all-csv", 12)

    def test_traps(self):
        self.assert_same("traps", "traps", 6)
        self.assert_same("traps", "traps-csv", 6)

    def test_viwiki(self):
        if not (self.work / "viwiki").exists():
            self.skipTest("there is no corpus")
        self.assert_same("viwiki", "viwiki", 12)
        self.assert_same("viwiki", "viwiki-csv", 12)

    def test_long_lines(self):
        """A line of some megabytes is longer than what is read at once; row groups do not mix rows up."""
        folder = self.work / "long"
        folder.mkdir(exist_ok=True)
        texts = ["\\N", *("a\\\\n\\t" * (1 << 20 if n == 700 else n) for n in range(1500)), "\\\\N"]
        lines = [f"{n}\t{len(text)}\t{text}\n" for n, text in enumerate(texts)]
        (folder / "text.tsv").write_text("page_id\tcontent_length\ttext\n" + "".join(lines))
        (folder / "manifest.json").write_text(json.dumps({"tables": {"text": {"rows": len(lines)}}}))
        recipe = HERE.parent.parent / "examples/parquet/wk_parquet.py"
        subprocess.run([sys.executable, recipe, folder, self.work / "long.all"], check=True)
        self.assert_same("long", "long", 1)


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
    Parquet.work = work
    Demo.wiki, Traps.wiki = Wiki(work, "demo"), Wiki(work, "traps")
    unittest.main()
