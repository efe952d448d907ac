#!/usr/bin/env bash
# Spark 3.5.9, spark.read.csv: emptyValue='' does not keep empty cells from null, and a line of one tab is no row.
#
# It needs Java 17 or 11, and fetches some 320 MB.
#
# Seen, of the rows (a, ''), ('', ''), (b, c) in TSV, with quote='' and emptyValue='':  (a, None), (b, c)
set -euo pipefail
command -v java >/dev/null || { echo 'no java' >&2 && exit 77; }
work=$(mktemp -d /tmp/finding.XXXXXX)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check pyspark==3.5.9

cat >run.py <<'PYTHON'
from pyspark.sql import SparkSession

spark = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false").getOrCreate()
print("Spark", spark.version)
with open("table.tsv", "w") as out:
    out.write("one\ttwo\na\t\n\t\nb\tc\n")
rows = [tuple(row) for row in
        spark.read.csv("table.tsv", sep="\t", header=True, quote="", nullValue="\\N", emptyValue="").collect()]
print(*rows)
assert rows == [("a", None), ("b", "c")]
PYTHON
SPARK_LOCAL_IP=127.0.0.1 PYSPARK_PYTHON=$PWD/venv/bin/python venv/bin/python run.py 2>log || { tail -n 5 log >&2 && exit 1; }
