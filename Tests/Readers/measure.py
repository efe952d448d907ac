"""Give the tables of traps.py to the readers of readers.py, compare each value, and write or check docs/readers.md.

usage: measure.py WORK PAGE [--update] [--short] [--only NAME]

    --update    write what was measured into the page
    --short     only the readers that are quick to install
    --only      only the readers whose names match this expression

WORK is what traps.py has made, a folder for each form. Without --update the page has to hold what was measured:
each row of the readers that ran, in its words, and each result that it promises.
"""

import argparse
import csv
import functools
import io
import json
import os
import re
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from readers import CSV, FLAT, READERS, TEXT, Reader, Row
from traps import COLUMNS, SETS

HERE = Path(__file__).resolve().parent
FORM_NAMES = {TEXT: "normal", FLAT: "`--flat`", CSV: "`--csv`"}
TYPES = {"page_id": "bigint", "ns": "integer", "content_length": "bigint", "timestamp": "timestamp"}
BEGIN, END = "<!-- measured -->\n", "<!-- end of what was measured -->\n"
RECIPES = HERE.parent.parent / "examples/README.md"
CONTROLS = {"\t": "␉", "\n": "␊", "\r": "␍"}
# What takes no example.
SAME_KINDS = ("no value → `''`", "`''` → no value", "no value → the string `\\N`")
SECONDS = 300


@functools.cache
def values_of(file: Path) -> tuple[list[list], list[list]]:
    """What traps.py says is in a table: the values, and the cells as they are written."""
    values = json.loads(file.read_text())
    return values["want"], values["raw"]


class Table:
    """A table that is given to a reader."""

    def __init__(self, work: Path, form: str, name: str, table: str):
        self.folder = work / form / name
        self.table, self.columns = table, COLUMNS[table]
        # The sets have one table each, but for the first.
        self.name = table if name == "traps" and table != "pages" else name
        self.file = self.folder / f"{table}.{'csv' if form == CSV else 'tsv'}"
        self.want, self.raw = values_of(self.folder / f"{table}.json")

    def sort(self) -> None:
        """By the cells as they are written, for readers that keep no order."""
        order = sorted(range(len(self.raw)), key=self.raw.__getitem__)
        self.want, self.raw = [self.want[place] for place in order], [self.raw[place] for place in order]


# A backslash is parked as U+0001, which no XML can hold, so that \\\\n stays \\n.
UNDO = (r"CASE WHEN {0} <> '\N' THEN replace(replace(replace(replace(replace({0}, '\\', char(1)), '\t', char(9)), "
        r"'\n', char(10)), '\r', char(13)), char(1), '\') END")


# --- Running: each adapter gives {"rows": [...]} or {"error": "..."}, and what was said ---


def filled(code: str, file: Path) -> str:
    return re.sub(r"\bFILE\b", lambda _: str(file), code)


def run(command: str, file: Path | None = None, input: str = "") -> tuple[str, str, int]:
    """A command of bash: what it wrote, what it said, its status."""
    if file:
        command = filled(command, file)
    done = subprocess.run(["bash", "-o", "pipefail", "-c", command], input=input.encode(), capture_output=True,
                          cwd=file.parent if file else None, timeout=SECONDS)
    return done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace"), done.returncode


def result(said: str, status: int, rows: list[list]) -> dict:
    return {"rows": rows, "said": said} | ({"error": f"{said.strip()[-300:]} (status {status})"} if status else {})


def by_job(program: list[str]):
    """Readers in a language of their own: one process for all tables."""
    def adapter(reader: Reader, row: Row, tables: list[Table], scratch: Path) -> list[dict]:
        outs = [scratch / str(number) for number in range(len(tables))]
        setup = reader.setup + ("\ncsv.field_size_limit(sys.maxsize)" if row.setting == "limit" else "")
        job = {"setup": setup, "code": row.code, "undo": row.undo, "tables": [
            {"file": str(table.file), "columns": table.columns, "out": str(out)} for table, out in zip(tables, outs)]}
        done = subprocess.run(program, input=json.dumps(job).encode(), capture_output=True, timeout=3 * SECONDS)
        if done.returncode or not all(out.exists() for out in outs):
            sys.exit(f"{reader.name}: {row.code}: {done.stderr.decode()}")
        return [json.loads(out.read_text(encoding="utf-8")) for out in outs]
    return adapter


def by_command(rows_of):
    """Readers that are a command: one process for each table; rows_of reads what it writes."""
    def adapter(reader: Reader, row: Row, tables: list[Table], scratch: Path) -> list[dict]:
        results = []
        for table in tables:
            file_out = re.search(r"OUT\.(\w+)", row.code)
            made = scratch / f"{table.name}.{file_out[1]}" if file_out else None
            command = row.code.replace(file_out[0], str(made)) if file_out else row.code
            if row.setting == "join" and table.name != "infobox":
                results.append(None)
                continue
            out, said, status = run(command, table.file)
            if made:
                # What these say while they work is no warning.
                out, said = made.read_bytes().decode() if made.exists() else "", ""
            try:
                rows = rows_of(out)
            except ValueError as error:
                results.append({"error": f"{row.code}: {error}", "said": said, "what": "is no JSON"})
                continue
            if row.setting in ("sorted", "join"):
                # The header is anywhere then.
                rows = [row for row in tsv_lines(out) if row != table.columns]
                table.sort()
                rows.sort()
            results.append(result(said, status, rows))
        return results
    return adapter


def csv_rows(text: str) -> list[list[str]]:
    csv.field_size_limit(sys.maxsize)
    return list(csv.reader(io.StringIO(text, newline=""), strict=True))[1:]


def object_rows(text: str) -> list[list]:
    # Only a line feed ends a line of JSON.
    return [list(json.loads(line).values()) for line in text.split("\n") if line]


def array_rows(text: str) -> list[list]:
    return [json.loads(line) for line in text.split("\n") if line]


def cell_rows(text: str) -> list[list[str]]:
    return [line.removesuffix("\x1f").split("\x1f") for line in text.removesuffix("\n").split("\n")]


def tsv_lines(text: str) -> list[list[str]]:
    return [line.split("\t") for line in text.removesuffix("\n").split("\n")]


def tsv_rows(text: str) -> list[list[str]]:
    return tsv_lines(text)[1:]


def postgresql(reader: Reader, row: Row, tables: list[Table], scratch: Path) -> list[dict]:
    results = []
    for table in tables:
        types = {"timestamp": "timestamptz"}
        columns = ", ".join(f"{name} {types.get(kind, kind)}" for name in table.columns
                            for kind in [TYPES.get(name, "text")])
        make = f"DROP TABLE IF EXISTS t;\nCREATE TABLE t ({columns});\nSET TimeZone = 'UTC';\n"
        cells = ", ".join(UNDO.format(name).replace("char(", "chr(") if row.undo and name not in TYPES else name
                          for name in table.columns)
        ask = f"\nSELECT json_build_array({cells}) FROM t;\n"
        out, said, status = run("psql -X -q -A -t -v ON_ERROR_STOP=1",
                                input=make + filled(row.code, table.file) + ask)
        results.append(result("".join(line for line in said.splitlines(True) if "NOTICE" not in line), status,
                              array_rows(out)))
    return results


def mariadb(reader: Reader, row: Row, tables: list[Table], scratch: Path) -> list[dict]:
    results = []
    for table in tables:
        text = row.setting if row.setting == "TEXT" else "MEDIUMTEXT"
        columns = ", ".join(f"`{name}` " + {"timestamp": "DATETIME"}.get(name, TYPES.get(name, text))
                            for name in table.columns)
        of_server = "latin1" if row.setting == "latin1" else "utf8mb4"
        make = (f"DROP DATABASE IF EXISTS wk; CREATE DATABASE wk CHARACTER SET {of_server}; USE wk; "
                f"CREATE TABLE t ({columns}) CHARACTER SET utf8mb4;\n")
        names = ", ".join(f"`{name}`" for name in table.columns)
        load = filled(row.code, table.file)
        out, said, status = run(
            "mariadb --no-defaults --socket \"$WK_MARIADB\" --user root --local-infile --batch --raw --skip-column-names "
            "--default-character-set=utf8mb4",
            input=f"{make}{load};\nSELECT CONCAT('wk warnings ', @@warning_count);\nSELECT JSON_ARRAY({names}) FROM t;\n")
        first, _, rest = out.partition("\n")
        # The Z of a time is cut, once a row, and nobody misses it.
        warnings = int(first.rpartition(" ")[2] or 0) - ("timestamp" in table.columns) * len(table.want)
        results.append(result(said + ("a warning" if warnings > 0 else ""), status, array_rows(rest)))
    return results


def sqlite(reader: Reader, row: Row, tables: list[Table], scratch: Path) -> list[dict]:
    results = []
    for table in tables:
        database = scratch / f"{table.name}.db"
        make = "" if row.setting == "no table" else \
            f"CREATE TABLE t ({', '.join(name + ' TEXT' for name in table.columns)});\n"
        cells = ", ".join(UNDO.format(name) if row.undo else name for name in table.columns)
        _, said, status = run(f"sqlite3 -batch {database}", input=make + filled(row.code, table.file) + "\n")
        out, said_then, status_then = run(f"sqlite3 -batch {database}", input=f"SELECT json_array({cells}) FROM t;\n")
        results.append(result(said + said_then, status or status_then, array_rows(out)))
    return results


def libreoffice(reader: Reader, row: Row, tables: list[Table], scratch: Path) -> list[dict]:
    results = []
    for table in tables:
        filter_out = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false"
        _, said, status = run(
            f"soffice -env:UserInstallation=file://{scratch}/user --headless --infilter={row.code} "
            f"--convert-to '{filter_out}' --outdir {scratch} {table.file}")
        made = scratch / f"{table.table}.csv"
        # What it says is no warning; without a file there was an error.
        rows = csv_rows(made.read_bytes().decode()) if made.exists() else []
        results.append(result("", status or (not made.exists()), rows))
        made.unlink(missing_ok=True)
    return results


ADAPTERS = {
    "python": by_job([sys.executable, "-B", str(HERE / "adapters/python.py")]),
    "r": by_job(["Rscript", "--no-init-file", str(HERE / "adapters/r.R")]),
    "perl": by_job(["perl", str(HERE / "adapters/perl.pl")]),
    "objects": by_command(object_rows), "csv": by_command(csv_rows), "cells": by_command(cell_rows),
    "tsv": by_command(tsv_rows), "psql": postgresql, "mariadb": mariadb, "sqlite": sqlite, "libreoffice": libreoffice,
}


# --- Comparing ---


def moment(text: str) -> str | None:
    """A time as its parts, in whatever form of ISO 8601."""
    found = re.fullmatch(r"(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(\.0+)?(Z|\+00:?(00)?)?", text)
    return found and f"{found[1]} {found[2]}"


def is_same(column: str, want: str | None, got) -> bool:
    if want == got:
        return True
    if isinstance(got, bool) or want is None or got is None:
        return False
    if isinstance(got, float) and got.is_integer() and column in TYPES:
        got = int(got)
    if column == "timestamp":
        return moment(want) is not None and moment(want) == moment(str(got))
    return str(got) == want


def number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def shown(value) -> str:
    """A value as code in a cell of the page."""
    if value is None:
        return "no value"
    text = "".join(CONTROLS.get(char) or (char if char.isprintable() else f"\\u{ord(char):04X}") for char in str(value))
    text = text.replace("|", "\\|")
    text = text[:24] + "…" if len(text) > 25 else text
    return "`''`" if not text else f"`` {text} ``" if "`" in text else f"`{text}`"


def shown_pair(want, got) -> str:
    """Two values, long ones from shortly before where they differ."""
    if isinstance(want, str) and isinstance(got, str):
        start = len(os.path.commonprefix([want, got]))
        if start > 16:
            want, got = f"…{want[start - 6:]}", f"…{got[start - 6:]}"
    return f"{shown(want)} → {shown(got)}"


def difference(column: str, want: str | None, raw: str, got) -> str:
    """What kind of another value came, in words."""
    if want is None:
        return {"": "no value → `''`", "\\N": "no value → the string `\\N`"}.get(got, "no value → another")
    if got is None:
        return "`''` → no value" if want == "" else "a word → no value"
    if isinstance(got, bool) or (str(got).lower() in ("true", "false") and want.lower() in ("0", "1", "t", "f", "true", "false")):
        return "typed Boolean"
    if isinstance(got, str) and got == raw:
        return "escapes left"
    got = str(got)
    if number(want) is not None and number(want) == number(got):
        return "number written anew"
    if got.replace('"', "") == want.replace('"', ""):
        return "quotes changed"
    if got.strip() == want.strip():
        return "blanks at the ends cut"
    if re.sub(r"\s+", " ", got) == re.sub(r"\s+", " ", want):
        return "white space changed"
    if want.startswith(got) and len(want) > 1000:
        return "cut short"
    if "\\" in want:
        return "taken for an escape"
    if not got.isascii() and want != got and got.encode("cp1252", "replace") and len(got) > len(want):
        return "letters changed"
    return "another value"


class Outcome:
    """What a reader made of all tables, by one row of options."""

    def __init__(self):
        self.exact, self.as_written = True, True
        self.errors, self.lost, self.kinds, self.examples, self.said = [], [], Counter(), {}, set()

    def add(self, table: Table, got: dict) -> None:
        rows = got.get("rows", [])
        if got["said"].strip() and not got.get("error"):
            self.said.add(table.name)
        if got.get("error"):
            self.exact = self.as_written = False
            self.errors.append((table.name, got.get("what", ""), got["error"]))
            return
        if len(rows) != len(table.want):
            self.exact = self.as_written = False
            self.lost.append((table.name, len(table.want), len(rows)))
            return
        for want_row, raw_row, got_row in zip(table.want, table.raw, rows):
            if got_row == want_row and (got_row == raw_row or not self.as_written):
                continue
            if self.as_written and got_row != raw_row:
                self.as_written = len(raw_row) == len(got_row) and all(
                    is_same(column, raw, cell) for column, raw, cell in zip(table.columns, raw_row, got_row))
            if len(got_row) != len(want_row):
                self.count(table, "rows with cells lost or moved", "", "")
                continue
            for column, want, raw, cell in zip(table.columns, want_row, raw_row, got_row):
                if not is_same(column, want, cell):
                    self.count(table, difference(column, want, raw, cell), want, cell)

    def count(self, table: Table, kind: str, want, got) -> None:
        self.exact = False
        # 30,000 rows of one kind would hide what the others have.
        self.kinds[kind] += table.name != "late" or kind not in SAME_KINDS
        self.examples.setdefault(kind, {})[want, str(got) if got is not None else None] = None

    def loudness(self, names: list[str]) -> str:
        quiet = [name for name in names if name not in self.said]
        if not quiet:
            return "a warning"
        return "**no error**" if len(quiet) == len(names) else f"no error in {', '.join(f'`{name}`' for name in quiet)}"

    def words(self) -> str:
        if self.exact:
            return "**exact**"
        if self.as_written:
            return "cells as they are written: `\\N` and the escapes stay"
        parts = []
        if self.errors:
            names = ", ".join(f"`{name}`" for name, _, _ in self.errors)
            what = next((what for _, what, _ in self.errors if what), "")
            parts.append(f"error: {names}" + (f" ({what})" if what else ""))
        if self.lost:
            rows = ", ".join(f"`{name}` {want:,} → {got:,}" for name, want, got in self.lost)
            parts.append(f"rows: {rows}, {self.loudness([name for name, _, _ in self.lost])}")
        if list(self.kinds) in (["`''` → no value"], ["no value → `''`"]) and not parts:
            return f"**exact** but {list(self.kinds)[0]} ({sum(self.kinds.values()):,})"
        for kind, count in sorted(self.kinds.items(), key=lambda pair: (-pair[1], pair[0])):
            examples = self.examples[kind]
            # What can be told by itself needs no example; of words, several tell more.
            told = ""
            if kind == "a word → no value":
                words = list(dict.fromkeys(shown(want) for want, _ in examples))
                told = ": " + " ".join(words[:5]) + (" …" if len(words) > 5 else "")
            elif kind not in (*SAME_KINDS, "rows with cells lost or moved"):
                want, got = min(examples, key=lambda pair: len(str(pair[0])) + len(str(pair[1])))
                told = f": {shown_pair(want, got)}"
            parts.append(f"{kind}{told} ({f'{count:,}' if count else '`late`'})")
        return "; ".join(parts)


def measured(reader: Reader, row: Row, form: str, work: Path, keep: Path) -> tuple[str, Outcome]:
    tables = [Table(work, form, name, table) for name, (_, of_set) in SETS.items() for table in of_set
              if name not in (("late", "long") if row.setting == "small" else reader.without)]
    scratch = keep / re.sub(r"\W+", "-", f"{reader.name}-{form}-{reader.rows.index(row)}")
    scratch.mkdir(parents=True)
    outcome = Outcome()
    for table, got in zip(tables, ADAPTERS[reader.adapter](reader, row, tables, scratch)):
        if got is not None:
            outcome.add(table, got)
    return outcome.words(), outcome


# --- The page ---


def code(text: str, notes: list[str]) -> str:
    spans = [f"`` {line} ``" if "`" in line else f"`{line}`" for line in text.replace("|", "\\|").split("\n")]
    return "<br>".join(spans) + "".join(f", {note}" for note in notes)


def version_of(reader: Reader) -> str:
    out, said, status = run(reader.version)
    if status or not out.strip():
        sys.exit(f"{reader.name} is not here: {said}")
    return out.strip()


# A row of the page: who reads, which form, with which options; and what is measured: the version, what differs.
Key = tuple[str, str, str]


def key_of(reader: Reader, row: Row, form: str) -> Key:
    notes = [row.note] * bool(row.note) + ["then the escapes undone"] * row.undo
    return reader.name, FORM_NAMES[form], code(row.code, notes)


def read_page(page: str) -> dict[Key, tuple[str, str]]:
    rows = {}
    for line in parts_of(page)[1].splitlines()[2:]:
        reader, form, options, words = (cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1])
        name = next((known.name for known in READERS if reader.startswith(known.name + " ")), reader)
        rows[name, form, options] = (reader.removeprefix(name).strip(), words)
    return rows


def parts_of(page: str) -> tuple[str, str, str]:
    """What is before the table, the table, and what is after it."""
    before, begin, rest = page.partition(BEGIN)
    table, end, after = rest.partition(END)
    if not (begin and end):
        sys.exit(f"a page has no lines {BEGIN.strip()} and {END.strip()}")
    return before + BEGIN, table, END + after


def written(rows: dict[Key, tuple[str, str]], only_recipes: bool = False) -> str:
    lines = ["| reader | form | options | what differs |\n", "|---|---|---|---|\n"]
    for reader in READERS:
        for form in FORM_NAMES:
            for row in reader.rows:
                key = key_of(reader, row, form)
                is_shown = not only_recipes or row.recipe and form != FLAT
                if form in row.forms and key in rows and is_shown:
                    version, words = rows[key]
                    lines.append(f"| {reader.name} {version} | {key[1]} | {key[2]} | {words} |\n")
    return "".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("work", type=Path)
    parser.add_argument("page", type=Path)
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--only", default="")
    arguments = parser.parse_args()
    work = arguments.work.resolve()
    os.environ["PATH"] = f"{Path(sys.executable).parent}:{os.environ['PATH']}"

    readers = [reader for reader in READERS if re.search(arguments.only, reader.name) and (reader.short or not arguments.short)]
    if not readers:
        sys.exit(f"no reader has {arguments.only} in its name")
    versions = {reader.name: version_of(reader) for reader in readers}
    jobs = []
    for reader in readers:
        of_reader = [(reader, row, form) for row in reader.rows for form in row.forms]
        # A server has one table at a time.
        jobs += [of_reader] if reader.adapter in ("psql", "mariadb") else [[job] for job in of_reader]

    page = arguments.page.read_text(encoding="utf-8")
    kept = read_page(page)
    new, failures = {}, 0
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for done in pool.map(lambda job: [(one, measured(*one, work, work / "read")) for one in job], jobs):
            for (reader, row, form), (words, outcome) in done:
                key = key_of(reader, row, form)
                new[key] = (versions[reader.name], words)
                on_page = kept.get(key, ("", "nothing"))[1]
                is_as_kept = arguments.update or on_page == words
                failures += not is_as_kept
                print(f"{'ok  ' if is_as_kept else 'FAIL'} {reader.name} {versions[reader.name]}, {form}: {row.code!r}")
                print(f"     {words}")
                if not is_as_kept:
                    print(f"     the page says: {on_page}")
                for name, _, error in outcome.errors:
                    print(f"     {name}: {' '.join(error.split())[-200:]}")
                sys.stdout.flush()

    for reader in readers:
        of_page = {version for (name, _, _), (version, _) in kept.items() if name == reader.name}
        if of_page - {versions[reader.name]} and not arguments.update:
            print(f"note: {reader.name} is {versions[reader.name]} here, and {', '.join(of_page)} on the page")
    whole = {key_of(reader, row, form) for reader in READERS for row in reader.rows for form in row.forms}
    rows = {key: value for key, value in (kept | new if arguments.update else kept).items() if key in whole}
    for file, only_recipes in (arguments.page, False), (RECIPES, True):
        before, table, after = parts_of(file.read_text(encoding="utf-8"))
        if arguments.update:
            file.write_text(before + written(rows, only_recipes) + after, encoding="utf-8")
        elif table != written(rows, only_recipes) or (not only_recipes and kept.keys() != whole):
            print(f"FAIL the rows of {file} are not those of readers.py: run Tests/Readers/run --update")
            failures += 1
    print(f"readers: {len(readers)} readers, {len(new)} rows, {failures} not as the page says")
    sys.exit(failures > 0)


if __name__ == "__main__":
    main()
