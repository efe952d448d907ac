#!/usr/bin/env bash
# DataFusion 55.0.0: null_regex counts in guessing types, and not in reading rows; late values of a column vanish.
#
# Of a column that is \N in the first 1,000 rows and has a value in the last, with null_regex='^\\N$':
#
# Seen:  the column's type is null, and the last row's value, "late", is None; no error.
#        With the column declared a string, null_regex does nothing: the first row's value is the string \N.
set -euo pipefail
work=$(mktemp -d /tmp/finding.XXXXXX)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check datafusion==55.0.0 pyarrow==26.0.1

cat >run.py <<'PYTHON'
import datafusion
import pyarrow
from datafusion import CsvReadOptions, SessionContext

with open("table.csv", "w") as out:
    out.write("id,value\n" + "".join(f"{n},\\N\n" for n in range(1, 2001)) + "2001,late\n")
print("DataFusion", datafusion.__version__)


def read(**options):
    frame = SessionContext().read_csv("table.csv", options=CsvReadOptions(null_regex=r"^\\N$", **options))
    table = frame.sort(datafusion.col("id")).to_arrow_table()
    kind, values = table.schema.field("value").type, table.column("value").to_pylist()
    print(f"type {kind}, first {values[0]!r}, last {values[-1]!r}")
    return str(kind), values[0], values[-1]


guessed = read()
declared = read(schema=pyarrow.schema([("id", pyarrow.int64()), ("value", pyarrow.string())]))
assert guessed == ("null", None, None), guessed
assert declared == ("string", r"\N", "late"), declared
PYTHON
venv/bin/python run.py
