"""Read tables by a line of Python, and write what comes as JSON.

usage: python.py <JOB

JOB is JSON: `setup` is run once, then `code` is evaluated for each of `tables`, with its `file` and `columns`; where
`undo` is true, unescape() is applied to each string. `out` gets {"rows": [[...]], "said": warnings} or {"error": ...}.
"""

import datetime
import decimal
import json
import math
import re
import sys
import warnings

ESCAPES = {r"\t": "\t", r"\n": "\n", r"\r": "\r", r"\\": "\\"}


def unescape(cell: str) -> str:
    return re.sub(r"\\[tnr\\]", lambda escape: ESCAPES[escape[0]], cell)


def rows(read) -> list[list]:
    """The rows of whatever a library calls a table."""
    module = type(read).__module__.split(".")[0]
    match module:
        case "pandas":
            return [list(row) for row in read.astype(object).itertuples(index=False, name=None)]
        case "polars":
            return [list(row) for row in read.rows()]
        case "pyarrow":
            return [list(row) for row in zip(*(column.to_pylist() for column in read.columns))]
        case "datafusion":
            return rows(read.to_arrow_table())
        case "duckdb" | "_duckdb":
            return [list(row) for row in read.fetchall()]
        case "pyspark":
            return [list(row) for row in read.collect()]
        case "chdb":
            return [json.loads(line) for line in read.bytes().split(b"\n") if line]
        case "kuzu":
            return [list(row) for row in read.get_all()]
        case "builtins":
            return [list(row) for row in read]
    raise TypeError(f"rows of {type(read)}")


def plain(value, undo: bool):
    match value:
        case None | bool() | int():
            return value
        case str():
            return unescape(value) if undo else value
        case float():
            return None if math.isnan(value) else value
        case datetime.datetime() | datetime.date():
            # pandas' NaT is one of these, and no time.
            return value.isoformat() if value == value else None
        case decimal.Decimal() | datetime.time():
            return str(value)
    # pandas' NA, and numbers of numpy.
    return value.item() if hasattr(value, "item") else None


def main() -> None:
    job = json.load(sys.stdin)
    names = {"unescape": unescape}
    exec(job["setup"], names)
    for table in job["tables"]:
        with warnings.catch_warnings(record=True) as said:
            warnings.simplefilter("always")
            try:
                read = rows(eval(job["code"], names | {"file": table["file"], "columns": table["columns"]}))
                result = {"rows": [[plain(value, job["undo"]) for value in row] for row in read]}
            except Exception as error:
                result = {"error": f"{type(error).__name__}: {error}"}
        result["said"] = "\n".join(str(warning.message) for warning in said
                                   if not issubclass(warning.category, (DeprecationWarning, ResourceWarning)))
        with open(table["out"], "w", encoding="utf-8") as out:
            json.dump(result, out)


main()
