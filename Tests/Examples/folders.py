"""Give each recipe in Python the demo's tables in every form, and folders that are not whole.

usage: folders.py WORK

WORK has what Tests/Examples/run has made: the tables in forms (demo, parts, bare, csv, bare-csv, flat), and folders of
parts with something wrong. The recipes run in this process, as the shell would run them: to start one takes longer.
"""

import contextlib
import importlib
import io
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
RECIPES = {  # what follows the folder; {new} is a name that is not there yet
    "duckdb/wk_duckdb.py": ["{new}"],
    "graph/wk_pagerank.py": [],
    "pandas/wk_pandas.py": ["birth_date", "birth_place", "occupation"],
    "parquet/wk_parquet.py": ["{new}"],
    "polars/wk_polars.py": [],
    "sqlite/wk_sqlite.py": ["{new}", "lighthouse NOT rock"],
    "report/wk-report": ["-o", "{new}", "--title", "Demo"],
}
READ_FIRST = {"pandas/wk_pandas.py": "infobox"}  # by others: pages
READ_LAST = {"graph/wk_pagerank.py": "links", "pandas/wk_pandas.py": "infobox", "polars/wk_polars.py": "links",
             "report/wk-report": "infobox"}  # by others: abstract
work = Path()


def run(recipe: str, folder: Path, *options: str) -> tuple[object, str, str]:
    """The status of a recipe, what it printed, and what it said."""
    path = EXAMPLES / recipe
    with tempfile.TemporaryDirectory(dir=work) as scratch, captured(scratch) as (output, errors):
        new = Path(scratch) / "new"
        words = [word.format(new=new) for word in RECIPES[recipe]]
        sys.argv = [str(path), str(folder), *words, *options]
        try:
            if path.suffix == ".py":
                status = importlib.import_module(path.stem).main()
            else:
                status = load_script(path).main()
        except SystemExit as stop:
            status = stop.code
            if isinstance(status, str):
                print(status, file=sys.stderr)
                status = 1
        # What is made is either whole or not there.
        made = sorted(str(file.relative_to(scratch)) for file in Path(scratch).rglob("*")
                      if file.name not in ("out", "err") and file.is_file() and file.stat().st_size)
        if path.name == "wk-report" and new.exists():
            print(new.read_text(encoding="utf-8"))
        sys.stdout.flush(), sys.stderr.flush()
        return status or 0, output(), errors() + ("" if not status else f"left: {made}" if made else "")


def load_script(path: Path):
    """A script without an ending, but for its last line, which ends the process."""
    module = type(sys)(path.stem.replace("-", "_"))
    module.__file__ = str(path)
    source = path.read_text(encoding="utf-8").replace("\nsys.exit(main())\n", "\n")
    exec(compile(source, str(path), "exec"), module.__dict__)
    return module


@contextlib.contextmanager
def captured(scratch: str):
    """Also what libraries write that are no Python."""
    sys.stdout.flush(), sys.stderr.flush()
    saved = os.dup(1), os.dup(2)
    names = Path(scratch) / "out", Path(scratch) / "err"
    with names[0].open("wb") as out, names[1].open("wb") as err:
        os.dup2(out.fileno(), 1), os.dup2(err.fileno(), 2)
        try:
            yield (lambda: names[0].read_text("utf-8")), (lambda: names[1].read_text("utf-8"))
        finally:
            sys.stdout.flush(), sys.stderr.flush()
            os.dup2(saved[0], 1), os.dup2(saved[1], 2)
            os.close(saved[0]), os.close(saved[1])


def copy(of: str, change=None) -> Path:
    """A folder of tables with something changed."""
    folder = Path(tempfile.mkdtemp(dir=work)) / of
    shutil.copytree(work / of, folder)
    if change:
        change(folder)
    return folder


def edit(file: Path, **keys: object) -> None:
    file.write_text(json.dumps(json.loads(file.read_text()) | keys))


def edit_table(folder: Path, table: str, **keys: object) -> None:
    """Changes what the manifest says of a table; None removes a key."""
    manifest = json.loads((folder / "manifest.json").read_text())
    about = manifest["tables"][table] | keys
    manifest["tables"][table] = {key: value for key, value in about.items() if value is not None}
    (folder / "manifest.json").write_text(json.dumps(manifest))


def rewrite(file: Path, change) -> None:
    """Changes a table's bytes, and what the manifest says of their number, as a file of another job would be whole."""
    file.write_bytes(change(file.read_bytes()))
    edit_table(file.parent, file.stem, bytes=file.stat().st_size)


def read_by(recipe: str) -> str:
    return READ_FIRST.get(recipe, "pages")


class Folders(unittest.TestCase):
    def assert_refused(self, recipe: str, folder: Path, words: str, *options: str) -> None:
        status, output, said = run(recipe, folder, *options)
        self.assertNotEqual(status, 0, f"{recipe} {folder}: {output[:200]}")
        self.assertIn(words, said)
        self.assertEqual(said.count("\n"), 1, said)
        name = recipe.rpartition("/")[2]
        self.assertTrue(said.startswith(f"{name}: "), said)
        self.assertNotIn("left:", said)

    def assert_same(self, ran: tuple, expected: tuple, what: str) -> None:
        self.assertEqual((ran[0], ran[2]), (expected[0], expected[2]), what)
        differing = [pair for pair in zip(ran[1].split("\n"), expected[1].split("\n")) if pair[0] != pair[1]]
        self.assertTrue(ran[1] == expected[1], f"{what}: {differing[:3]}")

    def test_forms(self):
        """What a recipe prints does not depend on the form of the tables."""
        for recipe in RECIPES:
            expected = run(recipe, work / "demo")
            self.assertEqual(expected[0], 0, expected)
            for form in ("parts", "bare", "csv", "bare-csv", "marked-csv", "csv-parts", "marked-bare-csv", "anchors"):
                status, output, said = run(recipe, work / form)
                self.assert_same((status, output.replace(".csv", ".tsv"), said), expected, f"{recipe} of {form}")

    def test_first_part_without_links(self):
        """Without header lines, a row tells whether links have two columns more: not always one of the first part."""
        for recipe in RECIPES:
            expected = run(recipe, work / "few-links")
            self.assertEqual(expected[0], 0, expected)
            self.assert_same(run(recipe, work / "few-links--no-header"), expected, recipe)

    def test_nothing_to_say(self):
        """A wiki may lack infoboxes, links and articles."""
        for recipe in RECIPES:
            for folder in "redirect", "article":
                status, _, said = run(recipe, work / folder)
                self.assertEqual((status, said), (0, ""), f"{recipe} of {folder}")

    def test_flaws(self):
        """Pages may have no time, and come again: what needs a key says so."""
        for recipe in RECIPES:
            for folder in "flawed", "flawed-csv":
                with self.subTest(f"{recipe} of {folder}"):
                    if recipe == "sqlite/wk_sqlite.py":
                        self.assert_refused(recipe, work / folder, "50 of the pages have the id of another")
                        continue
                    ran = run(recipe, work / folder)
                    self.assertEqual((ran[0], ran[2]), (0, ""))
                    if recipe == "graph/wk_pagerank.py":
                        self.assert_same(ran, run(recipe, work / "demo"), recipe)
                    if recipe == "report/wk-report":
                        self.assertIn("Pages that come again in the dump: 50.", ran[1])
                        self.assertIn("are empty here: 2.", ran[1])

    def test_new_place(self):
        """Where what is to be made cannot be, one line says so."""
        places = {"duckdb/wk_duckdb.py": 0, "parquet/wk_parquet.py": 0, "sqlite/wk_sqlite.py": 0, "report/wk-report": 1}
        for recipe, place in places.items():
            usual = RECIPES[recipe][place]
            RECIPES[recipe][place] = "/dev/null/new"
            try:
                self.assert_refused(recipe, work / "demo", "/dev/null")
            finally:
                RECIPES[recipe][place] = usual

    def test_missing_package(self):
        """What a recipe needs is named in one line where it is missing, with the command that installs it."""
        for recipe in RECIPES:
            # Without packages of this environment or of Debian.
            ran = subprocess.run([sys.executable, "-I", "-S", EXAMPLES / recipe, "--help"], capture_output=True, text=True)
            if ran.returncode:
                self.assertRegex(ran.stderr, r"\A\S+: \w+ is missing: pip install \w+.*\n\Z")

    def test_flat(self):
        """Tables in which no value is an empty one are refused, but by the report, which they say enough."""
        for recipe in RECIPES:
            if recipe == "report/wk-report":
                self.assert_same(run(recipe, work / "flat"), run(recipe, work / "demo"), recipe)
            else:
                self.assert_refused(recipe, work / "flat", "make them without --flat")

    def test_unfinished(self):
        """A job that was stopped: two of six parts, and no manifest."""
        for recipe in RECIPES:
            self.assert_refused(
                recipe, work / "unfinished", f"there is no {work}/unfinished/manifest.json: the tables are not whole; "
                "2 parts are finished, and of 6 shards are missing: 2, 4, 5, 6; wk-full --resume goes on")

    def test_partial(self):
        """Tables that were cut on purpose are read where one asks for it."""
        for recipe in RECIPES:
            self.assert_refused(recipe, work / "cut", '"whole" in their manifest.json says')
            self.assertEqual(run(recipe, work / "cut", "--partial")[0], 0)
            status, _, said = run(recipe, work / "unfinished", "--partial")
            self.assertEqual((status, said), (0, ""))
            self.assertEqual(run(recipe, work / "sample")[0], 0)

    def test_no_folder(self):
        for recipe in RECIPES:
            self.assert_refused(recipe, work / "nowhere", f"there is no {work}/nowhere/manifest.json")

    def test_manifest(self):
        cases = [
            (lambda f: (f / "manifest.json").write_text("{"), "this is no manifest"),
            (lambda f: (f / "manifest.json").write_text("[]"), "this is no manifest"),
            (lambda f: edit(f / "manifest.json", format=2), "format 2; this reads format 1"),
            (lambda f: edit(f / "manifest.json", form="parquet"), 'the tables have the form "parquet"'),
            (lambda f: edit(f / "manifest.json", tables={}), "there is no table of "),
        ]
        for change, words in cases:
            folder = copy("demo", change)
            for recipe in RECIPES:
                self.assert_refused(recipe, folder, words)

    def test_files(self):
        """Files that are not those of the manifest are refused before one is read."""
        for recipe in RECIPES:
            table = read_by(recipe)
            other = "abstract" if table == "pages" else "pages"

            def cases():
                for name, change, words in [
                    ("missing", lambda file: file.unlink(), f"there is no {table}.tsv, which the manifest names"),
                    ("cut", lambda file: file.write_bytes(file.read_bytes()[:-40]), "bytes are there, and the manifest counts"),
                    ("a row less", lambda file: file.write_bytes(b"\n".join(file.read_bytes().split(b"\n")[:-2]) + b"\n"),
                     "bytes are there, and the manifest counts"),
                    ("empty", lambda file: file.write_bytes(b""), "0 bytes are there"),
                    ("of another table", lambda file: rewrite(
                        file, lambda _: (file.parent / f"{other}.tsv").read_bytes()), "does not name the columns"),
                    ("without its header", lambda file: rewrite(
                        file, lambda data: data.partition(b"\n")[2]), "does not name the columns"),
                ]:
                    yield name, copy("demo", lambda folder: change(folder / f"{table}.tsv")), words

            for name, folder, words in cases():
                with self.subTest(name):
                    self.assert_refused(recipe, folder, words)

    def test_rows(self):
        """As many rows must arrive as were written, whatever the bytes say."""
        for recipe in RECIPES:
            table = READ_LAST.get(recipe, "abstract")
            for form in "demo", "bare", "csv":
                def one_more(folder: Path) -> None:
                    rows = json.loads((folder / "manifest.json").read_text())["tables"][table]["rows"]
                    edit_table(folder, table, rows=rows + 1, bytes=None)
                with self.subTest(form):
                    self.assert_refused(recipe, copy(form, one_more), f"{table}: ")
                    self.assert_refused(recipe, copy(form, one_more), "rows arrived, and the manifest counts")
            # An older manifest does not say that there are no header lines.
            def older(folder: Path) -> None:
                manifest = json.loads((folder / "manifest.json").read_text())
                del manifest["header"], manifest["form"]
                (folder / "manifest.json").write_text(json.dumps(manifest))
            self.assert_refused(recipe, copy("bare", older), "does not name the columns")

    def test_parts(self):
        for recipe in RECIPES:
            table = read_by(recipe)
            part = f"{table}/part-2.tsv"
            cases = [
                ("missing", lambda f: (f / part).unlink(), f"there is no {part}, which the manifest of that part names"),
                ("left over", lambda f: shutil.copy(f / part, f / table / "part-9.tsv"), f"{table}/part-9.tsv is none of"),
                ("of another job", lambda f: shutil.copytree(work / "unfinished", f, dirs_exist_ok=True), "parts"),
                ("with its manifest", lambda f: (
                    shutil.copy(f / part, f / table / "part-9.tsv"),
                    shutil.copy(f / "manifest/part-2.json", f / "manifest/part-9.json")),
                 "4 parts are there, and the manifest counts 3"),
                ("cut", lambda f: (f / part).write_bytes((f / part).read_bytes()[:-9]), "bytes are there"),
                ("of another wiki", lambda f: (
                    edit(f / "manifest/part-1.json", wiki="demowiki"),
                    edit(f / "manifest/part-2.json", wiki="otherwiki")),
                 "the parts are of 2 wikis, demowiki, otherwiki"),
                ("of another form", lambda f: edit(f / "manifest/part-2.json", form="csv"),
                 "the parts differ in their form"),
                ("without their manifests", lambda f: (
                    shutil.rmtree(f / "manifest"), (f / part).unlink()), "2 parts are there, and the manifest counts 3"),
            ]
            for name, change, words in cases:
                with self.subTest(name):
                    self.assert_refused(recipe, copy("parts", change), words)
            # The files beside a set that are none of it do not count: the manifest names those that do.
            def beside(folder: Path) -> None:
                (folder / table).mkdir()
                (folder / table / "part-1.tsv").write_text("what was here before\n")
            self.assert_same(run(recipe, copy("demo", beside)), run(recipe, work / "demo"), recipe)

    def test_made_of_other_tables(self):
        """SQLite's database answers only for the tables that it was made of."""
        with tempfile.TemporaryDirectory(dir=work) as scratch:
            database = f"{scratch}/wiki.sqlite"
            RECIPES["sqlite/wk_sqlite.py"][0] = database
            try:
                first = run("sqlite/wk_sqlite.py", work / "demo")
                self.assertEqual(first[0], 0, first)
                self.assertEqual(run("sqlite/wk_sqlite.py", work / "demo"), first)
                self.assert_refused("sqlite/wk_sqlite.py", work / "traps", "was made of other tables than those of")
                other = copy("demo", lambda f: edit(f / "manifest.json", wiki="otherwiki"))
                self.assert_refused("sqlite/wk_sqlite.py", other, "was made of other tables than those of")
            finally:
                RECIPES["sqlite/wk_sqlite.py"][0] = "{new}"


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    work = Path(sys.argv.pop()).resolve()
    for folder in {recipe.rpartition("/")[0] for recipe in RECIPES}:
        sys.path.append(str(EXAMPLES / folder))
    unittest.main()
