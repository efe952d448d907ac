"""Make the traps: folders of tables whose values readers of tables get wrong, in each form of wk-tsv.

usage: traps.py FOLDER FORM...

For each set of traps, FOLDER/SET.jsonl holds parsed records, and FOLDER/FORM/SET the tables that wk-tsv makes of them,
in the form text, flat or csv. Nothing is left to luck: the values in the files are compared with the records'. Then
FOLDER/FORM/SET/TABLE.json holds, for each table that readers read, the values (`want`) and the cells as they are
written (`raw`), a list of lists each.
"""

import csv
import json
import re
import subprocess
import sys
from pathlib import Path

# Written into all columns that hold what people write: titles, redirects, values of infoboxes.
VALUES = [
    # Quotes; the one that opens first is not closed by the others
    '"Heroes" (David Bowie album)', '"A" and "B"', '"Closed"', 'Dwayne "The Rock" Johnson', "It's, \"so\"", '""', "'",
    'x"', 'a "b', "''Wiki''", "`", "“Curly”", '"Open',
    # Words for no value, and for true and false
    "NA", "N/A", "#N/A", "n/a", "NaN", "nan", "NAN", "-nan", "null", "NULL", "Null", "None", "none", "nil", "<NA>",
    "True", "False", "true", "FALSE", "T", "F", "Inf", "-Infinity", "undefined", "?", ".", "-",
    # Numbers, times and dates
    "0", "007", "7", "-7", "+7", "1.10", "1,10", "1,000", "1_000", "1e10", "1E5", "0x1F", "0b11", "1.", ".5", "½",
    "12345678901234567890", "99999999999999999999999999", "2001-02-03", "3/4", "12:30", "2014-03-04T05:06:07Z", "March 1",
    "1234567.891", "$5", "5 %",
    # Backslashes
    "\\", "\\N", "\\.", "\\n", "\\t", "\\\\", "\\\\N", "AC\\DC", "C:\\new\\table", "ends in a backslash\\", "\\\"", "\\x41",
    "\\u0041", "\\0", "a\\,b",
    # White space
    "a\ttab", "two\nlines", "two\r\nlines", "a lone\rreturn", "\n", "\t", "ends in a line feed\n", "\tbegins with a tab",
    " begins with a blank", "ends with a blank ", "two  blanks", "a no-break\u00a0space", "\u00a0", "a line\u2028separator",
    "a next\u0085line", "a\u2029paragraph", "ideographic\u3000space",
    # Separators and signs of other formats
    ",", ";", "|", "a,b", "a;b", ",,", "#", "#1", "# comment", "--", "-- comment", "// comment", "/* comment */", "=1+2",
    "+1+2", "-1+2", "@SUM(1;2)", "=\"x\"&A1", "!!!", "???", "°", "%s", "$HOME", "`id`", "$(id)", "{}", "[]", "{\"a\":1}",
    "<b>", "&amp;", "*", "~", "~~none~~", "\\N, \"quoted\"", "\"\\N\"", "\"NA\"",
    # Letters
    "É", "E\u0301", "ß", "İstanbul", "𝕏", "灯台", "👩‍👩‍👧", "\ufeffbegins with a byte order mark", "\u200e", "العربية",
    "a\u0301\u0302\u0303",
    # And the quotes that close it
    '"Also open', '"',
]


def page(id: int, title: str, redirect: str | None = None, fields: list[tuple[str, str]] = (), text: str | None = None):
    record = {"id": id, "ns": 0, "title": title}
    if redirect is not None:
        record["redirect"] = redirect
    record |= {
        "revision": 1000 + id, "timestamp": f"20{id % 90 + 10}-03-14T09:26:53Z", "categories": [], "links": [],
        "infobox": [{"name": "Infobox trap", "fields": [list(field) for field in fields]}] if fields else [],
        "abstract": ""}
    return record if text is None else record | {"text": text}


def titled(*titles: str) -> list[dict]:
    return [page(number, title) for number, title in enumerate(titles, 1)]


def traps() -> list[dict]:
    """Each value as a title, as the end of a redirect, and as the value of a field."""
    count = len(VALUES)
    # Not each: rows of a join may be missing then.
    pages = [page(number, value, fields=[("key", value), (value, "value")] if number % 10 != 3 else [])
             for number, value in enumerate(VALUES, 1)]
    pages += [page(count + number, f"To {number}", value) for number, value in enumerate(VALUES, 1)]
    pages += [page(2 * count + number, value, "Target") for number, value in enumerate(VALUES, 1)]
    return pages + [page(3 * count + 1, "!!!!", "????")]


def long_lines() -> list[dict]:
    line = "It has 64 bytes with its line feed, \"quotes\" and a \\ as well.\n"
    return [page(number, f"Page {number}", text=line * (size // len(line) or 1))
            for number, size in enumerate([1, 1, 60_000, 1, 70_000, 1, 150_000, 1, 2_500_000, 1, 1], 1)]


# Which records, and the tables of them that readers are given.
SETS = {
    # All values at once.
    "traps": (traps, ["pages", "infobox", "aliases"]),
    # Quotes that pair up, around a whole title or a part of it.
    "paired": (lambda: titled('Plain', '"Heroes" (David Bowie album)', '"A" and "B"', 'Dwayne "The Rock" Johnson', 'Last'),
               ["pages"]),
    # The same, but only around whole titles.
    "closed": (lambda: titled("Plain", '"Closed"', '"Also closed"', "Last"), ["pages"]),
    # Two titles begin with a quote, and never end it.
    "open": (lambda: titled("Plain", '"Open', "Between", "Also between", "Still between", '"Also open', "Last"),
             ["pages"]),
    # A column has its first value after 30,000 rows.
    "late": (lambda: titled(*(f"Page {number}" for number in range(1, 30_001))) +
             [page(30_000 + number, f"Late {number}", f"Page {number}") for number in range(1, 11)], ["pages"]),
    # A column in which everything looks like a number.
    "numbers": (lambda: titled("1", "007", "1.10", "1e5", "2024", "0x1F", "12345678901234567890"), ["pages"]),
    # Cells of up to 2.5 MB.
    "long": (long_lines, ["text"]),
}

COLUMNS = {
    "pages": ["page_id", "title", "norm_title", "ns", "redirect_to", "timestamp"],
    "infobox": ["page_id", "key", "value"],
    "aliases": ["alias_norm_title", "canonical_norm_title"],
    "text": ["page_id", "content_length", "text"],
}

OPTIONS = {"text": [], "flat": ["--flat"], "csv": ["--csv"]}
ESCAPES = {r"\t": "\t", r"\n": "\n", r"\r": "\r", r"\\": "\\"}


def unescaped(cell: str) -> str | None:
    return None if cell == r"\N" else re.sub(r"\\.", lambda escape: ESCAPES[escape[0]], cell, flags=re.DOTALL)


def csv_rows(text: str) -> list[list[tuple[str, str | None]]]:
    """Each cell as it is written, and its value: nothing is no value, and "" an empty one."""
    rows, row, place = [], [], 0
    cell = re.compile(r'("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n)')
    while place < len(text):
        found = cell.match(text, place)
        assert found, f"no CSV at {text[place:place + 40]!r}"
        written, place = found[1], found.end()
        row.append((written, written[1:-1].replace('""', '"') if written.startswith('"') else written or None))
        if found[2] != ",":
            rows.append(row)
            row = []
    return rows


def read(file: Path, form: str) -> tuple[list[list], list[list]]:
    """The values of a table and its cells, by the shortest readers that are right."""
    text = file.read_bytes().decode()
    assert text.endswith("\n")
    if form == "csv":
        rows = csv_rows(text)[1:]
        return [[value for _, value in row] for row in rows], [[cell for cell, _ in row] for row in rows]
    raw = [line.split("\t") for line in text[:-1].split("\n")[1:]]
    return [[unescaped(cell) for cell in row] for row in raw] if form == "text" else raw, raw


def in_form(value: str | None, form: str) -> str | None:
    if form != "flat":
        return value
    return "" if value is None else re.sub(r"\s+", " ", value)


def expected(records: list[dict], table: str, form: str) -> list[list[str | None]]:
    """What the records say is in a table; an ellipsis is what wk-tsv has to say: norm_ columns."""
    match table:
        case "pages":
            rows = [[str(p["id"]), p["title"], ..., str(p["ns"]), p.get("redirect"), p["timestamp"]] for p in records]
        case "infobox":
            rows = [[str(p["id"]), *field] for p in records for box in p["infobox"] for field in box["fields"]]
        case "aliases":
            return []
        case "text":
            rows = [[str(p["id"]), ..., p["text"]] for p in records]
    return [[value if value is ... else in_form(value, form) for value in row] for row in rows]


def compare(records: list[dict], table: str, form: str, rows: list[list[str | None]]) -> None:
    rows_of_records = expected(records, table, form)
    if not rows_of_records:
        return
    assert len(rows) == len(rows_of_records), (table, form, len(rows), len(rows_of_records))
    for row, of_record in zip(rows, rows_of_records):
        assert len(row) == len(of_record), row
        for value, of_value in zip(row, of_record):
            assert of_value is ... or value == of_value, (table, form, value, of_value)


def main() -> None:
    folder, forms = Path(sys.argv[1]), sys.argv[2:]
    for name, (make, tables) in SETS.items():
        records = make()
        stream = "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records)
        stream += json.dumps({"end": {"pages": len(records)}, "format": 1}) + "\n"
        (folder / f"{name}.jsonl").write_text(stream, encoding="utf-8", newline="\n")
        norms = {}
        for form in forms:
            to = folder / form / name
            subprocess.run(["wk-tsv", "-o", to, *OPTIONS[form]], input=stream.encode(), check=True)
            for table in tables:
                want, raw = read(to / f"{table}.{'csv' if form == 'csv' else 'tsv'}", form)
                compare(records, table, form, want)
                # The norm_ columns hold the same in all forms.
                norm = [[in_form(value, "flat") for value in row] for row in want] if table == "aliases" else \
                    [row[2] for row in want] if table == "pages" else []
                assert norms.setdefault(table, norm) == norm, (name, table, form)
                (to / f"{table}.json").write_text(json.dumps({"want": want, "raw": raw}))


if __name__ == "__main__":
    main()
