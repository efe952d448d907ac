#!/usr/bin/env bash
# DuckDB 2.0.1: whether a cell keeps its quotes depends on another row.
#
# Of a table in TSV with the title "Closed", in quotes that are its own:
#
# Seen:  alone                              Closed            the quotes are taken for CSV's
#        with a row "Heroes" (x) below it   "Closed"          and both keep their quotes
set -euo pipefail
work=$(mktemp -d /tmp/finding.XXXXXX)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check duckdb==2.0.1

cat >run.py <<'PYTHON'
import duckdb

print("DuckDB", duckdb.__version__)


def read(*titles):
    with open("table.tsv", "w") as out:
        out.write("id\ttitle\n" + "".join(f"{n}\t{title}\n" for n, title in enumerate(titles, 1)))
    found = [row[1] for row in duckdb.read_csv("table.tsv").fetchall()]
    print(*titles, "→", *found, sep="  ")
    return found


assert read("Plain", '"Closed"') == ["Plain", "Closed"]
assert read("Plain", '"Closed"', '"Heroes" (x)') == ["Plain", '"Closed"', '"Heroes" (x)']
PYTHON
venv/bin/python run.py
