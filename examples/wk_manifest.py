#!/usr/bin/env python3
"""Look whether a folder of wk's tables is whole, and say how its tables are to be read.

The scripts in the folders beside this file import it. To take one of them elsewhere, copy this file into its folder.
As a command, it is for scripts of a shell:

    wk_manifest.py [--partial] [--forms LIST] FOLDER TABLE...

prints a line for each file of the tables: the table, its rows (of all its files), its form, `header` or `no-header`,
its columns separated by commas, and the file, with tabs between them.

A folder is whole where its manifest.json says so, and where the files that it names are there, no part is missing, none
is left over, and all have the bytes that the manifest counts. Whoever reads a table compares the rows that arrived with
the manifest's at the end (`check`): most readers of tables lose rows without a word when they are told the wrong
options.

Tables have one of three forms (wk-tsv --csv, --flat): "text" with escapes and \\N, "csv", and "flat", in which no value
and an empty one look the same, as do a tab and a space.
"""

import argparse
import csv
import json
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

FORMAT = 1  # of tables and manifests: see wk-records(5)

COLUMNS = {
    "pages": "page_id title norm_title ns redirect_to timestamp",
    "categories": "page_id category norm_category",
    "links": "page_id link_title norm_link_title",
    "infobox": "page_id key value",
    "abstract": "page_id abstract_text",
    "aliases": "alias_norm_title canonical_norm_title",
    "text": "page_id content_length text",
    "sections": "page_id position level heading",
    "external_links": "page_id url text",
    "templates": "page_id name",
    "images": "page_id file caption",
    "coordinates": "page_id lat lon",
}
# What tables have besides, with wk-tsv --tables links,anchors,infobox,boxes.
MORE_COLUMNS = {"links": ["anchor_text", "section"], "infobox": ["box", "template", "wikitext"]}
# The columns that may have no value. In CSV that is an empty cell without quotation marks, which Python's reader cannot
# tell from one with them; in these columns, wk-parse writes no empty value.
OPTIONAL = {"redirect_to", "timestamp", "section", "caption", "wikitext"}
OPTIONAL_IN = {"external_links": {"text"}}

ESCAPES = {r"\t": "\t", r"\n": "\n", r"\r": "\r", r"\\": "\\"}
BYTE_ORDER_MARK = b"\xef\xbb\xbf"


class NotWhole(SystemExit):
    """Why a folder is not read: it ends the script with this line, unless the script catches it."""

    def __init__(self, message: str, status: int = 65):
        super().__init__(f"{os.path.basename(sys.argv[0])}: {message}")
        self.message, self.status = message, status


class Tables:
    """The tables of a folder that wk-full or wk-tsv has finished, in single files or in parts.

    With `partial`, also those of a stream that was cut on purpose, and the finished parts of an unfinished job.
    """

    def __init__(self, folder: str | Path, forms: tuple[str, ...] = ("text", "csv"), partial: bool = False):
        self.folder = Path(folder)
        manifest, parts = self._manifest(partial)
        self.whole, self.skipped = manifest.get("whole", True), manifest.get("skipped", 0)
        # How many pages have the id of one before them, so that page_id is no key (None: not known), and how many
        # texts the export lacks.
        self.repeated, self.lost = manifest.get("repeated", 0), manifest.get("lost", 0)
        self.wiki, self.pages = manifest.get("wiki"), manifest.get("pages")
        # Tables of wk 0.1.0 are in the form that was the default; the number of rows tells if they are not.
        self.form, self.header = manifest.get("form", "text"), manifest.get("header", True)
        if self.form == "flat" and "flat" not in forms:
            self._refuse("these are tables of wk-tsv --flat, where a missing value looks like an empty one; "
                         "make them without --flat")
        if self.form not in forms:
            self._refuse(f'the tables have the form "{self.form}", and this reads: {", ".join(forms)}')
        self._about, self._parts = manifest["tables"], parts
        self._ignore_others = partial and manifest.get("unfinished", False)

    def __contains__(self, table: str) -> bool:
        return table in self._about

    def __iter__(self) -> Iterator[str]:
        return iter(self._about)

    def rows_of(self, table: str) -> int:
        return self._about[table]["rows"]

    def bytes_of(self, table: str) -> int:
        return sum(file.stat().st_size for file in self.files(table))

    def files(self, table: str) -> list[Path]:
        """The single file of a table, or its parts; refused where they are not what the manifest counts."""
        if table not in self:
            self._refuse(f"there is no table of {table}: the manifest has {', '.join(self._about) or 'none'}")
        about = self._about[table]
        name = about.get("file") or self._usual_name(table)
        if "*" in name:
            files = sorted(self.folder.glob(name))
            if self._parts:
                named = {self.folder / part["tables"][table]["file"] for part in self._parts if table in part["tables"]}
                for file in sorted(named - set(files)):
                    self._refuse(f"there is no {file.relative_to(self.folder)}, which the manifest of that part names")
                others = sorted(set(files) - named)
                if others and not self._ignore_others:
                    self._refuse(f"{others[0].relative_to(self.folder)} is none of the {len(self._parts)} parts of the "
                                 "manifest: is it of another job?")
                files = sorted(named)
            elif len(files) != about.get("parts", len(files)) or not files:
                self._refuse(f"{table}: {len(files)} parts are there, and the manifest counts {about.get('parts', 1)}")
        else:
            files = [self.folder / name]
            if not files[0].is_file():
                self._refuse(f"there is no {name}, which the manifest names")
        size = sum(file.stat().st_size for file in files)
        if size != about.get("bytes", size):
            self._refuse(f"{table}: {size} bytes are there, and the manifest counts {about['bytes']}")
        return files

    def columns(self, table: str) -> list[str]:
        """The names of a table's columns. Each file with a header has to begin with them."""
        columns = COLUMNS[table].split() if table in COLUMNS else []
        separator = b"," if self.form == "csv" else b"\t"
        if not self.header:
            more = MORE_COLUMNS.get(table, [])
            return columns + more if more and self._width(table) == len(columns + more) else columns
        for number, file in enumerate(self.files(table)):
            with file.open("rb") as lines:
                first = lines.readline().removeprefix(BYTE_ORDER_MARK).rstrip(b"\r\n")
            names = [name.strip('"') for name in first.decode(errors="replace").split(separator.decode())]
            if number == 0 and names == columns + MORE_COLUMNS.get(table, []):
                columns = names
            if names != columns:
                self._refuse(f"{file.relative_to(self.folder)}: the first line does not name the columns of {table}, "
                             f"{' '.join(columns)}")
        return columns

    def rows(self, table: str) -> Iterator[list[str | None]]:
        """The rows of a table, each value as it was, None where there is none; at the end they are counted."""
        columns, count = self.columns(table), 0
        optional = [n for n, column in enumerate(columns) if column in OPTIONAL | OPTIONAL_IN.get(table, set())]
        for file in self.files(table):
            with file.open(encoding="utf-8-sig", newline="" if self.form == "csv" else "\n") as lines:
                for row in self._csv_rows(lines, optional) if self.form == "csv" else self._text_rows(lines):
                    if len(row) != len(columns):
                        self._refuse(f"{file.relative_to(self.folder)}: a row of {len(row)} cells, not {len(columns)}")
                    count += 1
                    yield row
        self.check(table, count)

    def check(self, table: str, rows: int) -> None:
        """Refuses a table of which not as many rows arrived as were written."""
        if rows != self.rows_of(table):
            self._refuse(f"{table}: {rows} rows arrived, and the manifest counts {self.rows_of(table)}")

    def _text_rows(self, lines) -> Iterator[list[str | None]]:
        lines = _lines(lines)
        if self.header:
            next(lines, None)
        if self.form == "flat":
            yield from (line.split("\t") for line in lines)
        for line in lines:
            cells = line.split("\t")
            yield [_value(cell) for cell in cells] if "\\" in line else cells

    def _csv_rows(self, lines, optional: list[int]) -> Iterator[list[str | None]]:
        csv.field_size_limit(sys.maxsize)
        rows = csv.reader(lines, strict=True)
        if self.header:
            next(rows, None)
        for row in rows:
            for column in optional:
                if column < len(row):
                    row[column] = row[column] or None
            yield row

    def _width(self, table: str) -> int:
        """How many cells the first row has, which tells the columns where no line does; the first parts may have none."""
        for file in self.files(table):
            with file.open(encoding="utf-8-sig", newline="" if self.form == "csv" else "\n") as lines:
                rows = csv.reader(lines) if self.form == "csv" else (line.split("\t") for line in _lines(lines))
                for row in rows:
                    return len(row)
        return 0

    def _manifest(self, partial: bool) -> tuple[dict, list[dict]]:
        """The manifest, and those of the parts that it is of."""
        path = self.folder / "manifest.json"
        if not self.folder.is_dir():
            raise NotWhole(f"there is no {path}: there is no such folder", 66)
        # The name of a draft begins with a dot.
        parts = [self._read(part) for part in sorted((self.folder / "manifest").glob("part-*.json"))]
        wikis = {part["wiki"] for part in parts if "wiki" in part}
        if path.exists():
            manifest = self._read(path)
            wikis |= {manifest["wiki"]} if "wiki" in manifest else set()
            # Parts that are beside a whole set are no part of it.
            in_parts = "parts" in manifest
            if not in_parts:
                return self._accepted(manifest, partial), []
            if parts and len(parts) != manifest["parts"]:
                self._refuse(f"{len(parts)} parts are there, and the manifest counts {manifest['parts']}")
            for about in manifest["tables"].values():
                about["parts"] = manifest["parts"]
        elif partial and parts:
            manifest = _sum(parts)
        else:
            raise NotWhole(f"there is no {path}: the tables are not whole{self._missing(parts)}", 66)
        if len(wikis) > 1:
            self._refuse(f"the parts are of {len(wikis)} wikis, {', '.join(sorted(wikis))}")
        for key in "form", "header":
            values = [about[key] for about in [*parts, manifest] if key in about]
            if any(value != values[0] for value in values):
                self._refuse(f"the parts differ in their {key}")
            manifest |= {key: values[0]} if values else {}
        return self._accepted(manifest, partial), parts

    def _accepted(self, manifest: dict, partial: bool) -> dict:
        if not manifest.get("whole", True) and not partial:
            self._refuse('these tables are not whole, as "whole" in their manifest.json says: they are of a part of '
                         "the dump; --partial takes them as they are")
        return manifest

    def _read(self, path: Path) -> dict:
        try:
            manifest = json.loads(path.read_text(encoding="utf-8"))
            if manifest.get("format", FORMAT) != FORMAT:
                raise NotWhole(f"{path}: format {manifest['format']!r}; this reads format {FORMAT}")
            if any(type(about["rows"]) is not int for about in manifest["tables"].values()):
                raise ValueError("rows")
            return manifest
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise NotWhole(f"{path}: this is no manifest of wk-tsv's ({error!r})") from error

    def _missing(self, parts: list[dict]) -> str:
        """What is known of an unfinished folder."""
        shards = [shard["shard"].split("/") for part in parts for shard in part.get("shards", [])]
        missing = sorted({*range(1, int(shards[0][1]) + 1)} - {int(k) for k, _ in shards}) if shards else []
        some = ", ".join(map(str, missing[:5])) + ("…" if len(missing) > 5 else "")
        said = f"; {len(parts)} part{' is' if len(parts) == 1 else 's are'} finished" if parts else ""
        if missing:
            said += f", and of {shards[0][1]} shards are missing: {some}"
        if (self.folder / ".wk-full").exists():
            said += "; wk-full --resume goes on"
        elif parts and not missing:
            said += "; wk-join makes a manifest of shards, --partial takes the parts as they are"
        return said

    def _usual_name(self, table: str) -> str:
        ending = "csv" if self.form == "csv" else "tsv"
        in_parts = "parts" in self._about[table] or self._parts
        return f"{table}/part-*.{ending}" if in_parts else f"{table}.{ending}"

    def _refuse(self, message: str) -> None:
        raise NotWhole(f"{self.folder}: {message}")


def _sum(parts: list[dict]) -> dict:
    """The manifest of parts that no one has looked at together."""
    tables: dict[str, dict] = {}
    for part in parts:
        for table, about in part["tables"].items():
            whole = tables.setdefault(table, {"file": f"{table}/part-*", "rows": 0, "bytes": 0})
            whole["rows"] += about["rows"]
            whole["bytes"] += about["bytes"]
    manifest = {key: parts[0][key] for key in ("format", "wiki") if key in parts[0]}
    manifest |= {key: sum(part.get(key, 0) for part in parts) for key in ("pages", "skipped", "repeated", "lost")}
    return manifest | {"whole": False, "unfinished": True, "tables": tables}


def _lines(file) -> Iterator[str]:
    """Lines end in a line feed alone, which the last may not lack."""
    for line in file:
        if not line.endswith("\n"):
            raise NotWhole(f"{file.name}: the last line is not whole")
        yield line[:-1]


def _value(cell: str) -> str | None:
    if "\\" not in cell:
        return cell
    return None if cell == r"\N" else re.sub(r"\\[tnr\\]", lambda escape: ESCAPES[escape[0]], cell)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What each script takes."""
    parser.add_argument("folder", type=Path, help="the folder of the tables")
    parser.add_argument("--partial", action="store_true",
                        help="take tables that are not whole: of wk-tsv --partial, or the finished parts of a job")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    add_arguments(parser)
    parser.add_argument("--forms", default="text,csv", help="the forms that the caller reads (text,csv)")
    parser.add_argument("tables", nargs="+", metavar="table")
    arguments = parser.parse_args()
    try:
        tables = Tables(arguments.folder, tuple(arguments.forms.split(",")), arguments.partial)
        for table in arguments.tables:
            columns = ",".join(tables.columns(table))
            for file in tables.files(table):
                print(table, tables.rows_of(table), tables.form, "header" if tables.header else "no-header", columns,
                      file, sep="\t")
    except NotWhole as problem:
        print(problem, file=sys.stderr)
        sys.exit(problem.status)


if __name__ == "__main__":
    main()
