"""Compare the tables of examples/spark/wk_spark.py with those of the pipe.

usage: compare.py WORK [--short]

One driver runs the job many times, as spark-submit would, on the two executor processes of Spark's
local-cluster mode. Without --short the dumps of WK_CORPUS are read as well.
"""

import bz2
import contextlib
import glob
import io
import itertools
import json
import os
import pathlib
import runpy
import shutil
import subprocess
import sys
import time
from collections.abc import Callable

import pyarrow.parquet
from pyspark.sql import SparkSession

HERE = pathlib.Path(__file__).resolve().parent
sys.path.append(str(HERE.parent.parent / "examples"))
import wk_manifest  # noqa: E402

JOB = HERE.parent.parent / "examples/spark/wk_spark.py"
DEMO = HERE.parent.parent / "demo/demowiki.xml.bz2"

failures = []


def check(name: str, holds: bool, why: object = "") -> None:
    print("ok  " if holds else "FAIL", name, "" if holds else why, flush=True)
    if not holds:
        failures.append(name)


def run_job(*arguments: object) -> tuple[dict | None, str]:
    """Runs the job as spark-submit does. Returns its manifest, or what it said when it failed."""
    sys.argv = [str(JOB), *map(str, arguments)]
    output = io.StringIO()
    try:
        with contextlib.redirect_stdout(output):
            runpy.run_path(str(JOB), run_name="__main__")
    except (SystemExit, Exception) as error:
        return None, str(error)
    return json.loads(output.getvalue()), ""


def pipe_tables(dump: object, folder: pathlib.Path, filters: str) -> dict[str, list[str]]:
    """The lines of the pipe's tables."""
    command = f'wk-split {filters} | wk-tsv -o "$2"'
    subprocess.run(["bash", "-o", "pipefail", "-c", command, "bash", dump, folder], check=True)
    return {f.stem: lines_of(f) for f in folder.glob("*.tsv")}


def lines_of(file: pathlib.Path) -> list[str]:
    return file.read_text(encoding="utf-8").removesuffix("\n").split("\n")


def tsv_parts(folder: pathlib.Path) -> list[list[str]]:
    """The lines of a table's parts, which are numbered in the dump's order."""
    return [lines_of(file) for file in sorted(folder.glob("part-*"))]


def joined(parts: list[list[str]]) -> list[str]:
    """The lines of all parts, with the header of one."""
    assert len({part[0] for part in parts}) == 1, "the parts' headers differ"
    return [parts[0][0], *itertools.chain.from_iterable(part[1:] for part in parts)]


def parquet_parts(folder: pathlib.Path) -> list[list[str]]:
    """A table's parts as wk-tsv would write them."""
    return [parquet_lines(pyarrow.parquet.ParquetFile(f).read()) for f in folder.glob("part-*")]


def parquet_lines(table: pyarrow.Table) -> list[str]:
    escapes = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})

    def cell(value: object) -> str:
        return "\\N" if value is None else str(value).translate(escapes)

    number_columns = {"page_id": "int64", "ns": "int32", "content_length": "int64"}
    for field in table.schema:
        assert str(field.type) == number_columns.get(field.name, "string"), field
    rows = zip(*(column.to_pylist() for column in table.columns))
    return ["\t".join(table.column_names), *("\t".join(map(cell, row)) for row in rows)]


def is_made_of(parts: list[list[str]], lines: list[str]) -> bool:
    """Whether parts, in any order, hold the lines of a table, each part a run of them."""
    text = "\n".join(["", *lines[1:], ""])
    runs = ["\n".join(["", *part[1:], ""]) for part in parts if len(part) > 1]
    rows = sorted(row for part in parts for row in part[1:])
    return rows == sorted(lines[1:]) and all(run in text for run in runs)


def compare(
    name: str, dump: pathlib.Path, work: pathlib.Path, split_size: int,
    filters: str = '"$1" | wk-parse', options: tuple = (), with_parquet: bool = True,
) -> None:
    """Holds the job's tables to the pipe's, row by row in the dump's order. Parquet's parts are not
    numbered in that order, but each has it within."""
    expected = pipe_tables(dump, work / name / "pipe", filters)
    tsv, parquet = work / name / "tsv", work / name / "parquet"

    def run(out: pathlib.Path, is_equal: Callable[[str], bool]) -> None:
        started = time.monotonic()
        manifest, error = run_job(
            dump, "-o", out, "--format", out.name, "--split-size", split_size, *options
        )
        if manifest is None:
            check(f"{name}, {out.name}", False, error)
            return
        wrong = [table for table in expected if not is_equal(table)]
        unknown = set(manifest["tables"]) ^ set(expected)
        left = glob.glob(f"{out}/_*")
        check(
            f"{name}, {out.name}: {manifest['splits']} splits, {manifest['pages']} pages,"
            f" {manifest['read_twice']} read twice, {time.monotonic() - started:.0f} s",
            not wrong and not unknown and not left,
            (wrong, unknown, left),
        )

    run(tsv, lambda table: joined(tsv_parts(tsv / table)) == expected[table])
    if with_parquet:
        run(
            parquet,
            lambda table: is_made_of(parquet_parts(parquet / table), expected[table]),
        )


def check_manifest(out: pathlib.Path, form: str) -> None:
    """The manifest says what those of wk-tsv say, and the files are where it says."""
    manifest = json.loads((out / "manifest.json").read_text())
    keys = ["wk", "format", "wiki", "pages", "whole", "form", "header"]
    said = [manifest.get(key) for key in keys[2:]]
    right = list(manifest)[: len(keys)] == keys and said == [
        "demowiki", 250, True, form, form == "text"
    ]
    files = {table: list(out.glob(about["file"])) for table, about in manifest["tables"].items()}
    check(f"manifest, {form}", right and all(files.values()), (said, files))
    if form == "text":
        tables = wk_manifest.Tables(out)
        read = {table: sum(1 for _ in tables.rows(table)) for table in tables}
        rows = {table: about["rows"] for table, about in manifest["tables"].items()}
        check("the other examples read them", read == rows, read)


def compare_shapes(xml: bytes, work: pathlib.Path, split_size: int, small: bool) -> None:
    """One dump in many forms. The cuts of `at </page>` are where Hadoop 3.3 reads a page twice."""

    def streams(cuts: list[int], level: int = 9) -> bytes:
        return b"".join(
            bz2.compress(xml[start:end], level) for start, end in zip([0, *cuts], [*cuts, len(xml)])
        )

    def places(of: bytes, offset: int, each: int) -> list[int]:
        found = [i for i in range(len(xml)) if xml.startswith(of, i)]
        return [i + offset for i in found[each - 1 :: each]]

    shapes = {
        "plain.xml": xml,
        "single-stream.xml.bz2": bz2.compress(xml, 1),
        "at-page-end.xml.bz2": streams(places(b"</page>", 0, 20)),
        "within-page-end.xml.bz2": streams(places(b"</page>", 3, 20)),
        "small-streams.xml.bz2": streams(list(range(5000, len(xml), 5000))),
        "empty-streams.xml.bz2": streams([i for i in range(9000, len(xml), 9000) for _ in "ab"]),
    }
    for name, data in shapes.items():
        if small and not name.startswith("at-page-end"):
            continue
        dump = work / name
        dump.write_bytes(data)
        size = split_size * 3 if name == "plain.xml" else split_size
        compare(name.split(".")[0], dump, work / "shapes", size, with_parquet=False)


def check_failures(xml: bytes, work: pathlib.Path, small: bool) -> None:
    """What goes wrong is said, and leaves no tables."""
    broken = work / "broken"
    broken.mkdir()
    for tool in ("wk-split", "wk-tsv"):
        (broken / tool).symlink_to(shutil.which(tool))
    stand_in = broken / "wk-parse"
    says = "wk-parse: the moon is full"
    stand_in.write_text(f"#!/bin/sh\ncat >/dev/null\necho '{says}' >&2\nexit 74\n")
    stand_in.chmod(0o755)

    cut = xml.rfind(b"</page>", 0, len(xml) // 2) + len(b"</page>")
    without_end = xml[:cut]
    without_id = xml.replace(b"<id>", b"<idea>", 100).replace(b"</id>", b"</idea>", 100)
    junk = xml[:cut] + b"\n  <pages/>" + xml[cut:]
    cases = {
        "a filter fails": (["--bin", broken], xml, "wk-parse ended with 74: " + says),
        "a dump is cut short": ([], without_end, "cut short: 1 headers and 0 ends"),
        "a page is damaged": ([], without_id, "wk-split ended with 65: wk-split: standard"),
        "bytes of no page": ([], junk, "bytes that belong to no page"),
        "pages are missing": (["--pages", "287"], xml, "286 pages were read, not 287"),
        "no dump": ([], b"hello\n", "wk-split: "),
    }
    for name, (options, data, message) in itertools.islice(cases.items(), 2 if small else None):
        dump = work / "failing.xml"
        dump.write_bytes(data)
        out = work / "failed"
        manifest, error = run_job(dump, "-o", out, "--split-size", 120000, *options)
        left = [str(p) for p in out.rglob("*")]
        check(name, manifest is None and message in error and not left, (error, left))

    manifest, error = run_job(dump, "-o", work / "demo/tsv")
    check("tables are not replaced", manifest is None and "--force" in error, error)


def check_pages_that_come_again(work: pathlib.Path) -> None:
    """A history of several files, of which two pages are cut: their pieces are counted, not joined."""
    history = work / "history"
    history.mkdir()
    writer = HERE.parent / "Scripts/content_export.py"
    subprocess.run([sys.executable, str(writer), str(history), "history", "300000"], check=True)
    dumps = sorted(history.glob("*.xml.bz2"))
    for size in (40000, 4000000):
        out = work / f"history-{size}"
        manifest, error = run_job(*dumps, "-o", out, "--split-size", size, "--ns", "all")
        if manifest is None:
            check(f"a history, {size}", False, error)
            continue
        ids = [row.split("\t")[0] for row in joined(tsv_parts(out / "pages"))[1:]]
        again = len(ids) - len(set(ids))
        said = (manifest["pages"], manifest.get("repeated"))
        check(f"a history, {size}: {again} come again", again > 0 and said == (len(ids), again), said)


def main() -> None:
    work, small = pathlib.Path(sys.argv[1]).resolve(), "--short" in sys.argv
    spark_folder = work / "spark"
    # Small jobs end before the better compiler has paid for itself.
    quick_start = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
    spark = (
        SparkSession.builder.master("local-cluster[2,1,1024]")
        .config("spark.ui.enabled", False)
        .config("spark.ui.showConsoleProgress", False)
        .config("spark.local.dir", str(spark_folder))
        .config("spark.sql.warehouse.dir", str(work / "warehouse"))
        .config("spark.driver.extraJavaOptions", quick_start)
        .config("spark.executor.extraJavaOptions", quick_start)
        .getOrCreate()
    )
    xml = bz2.decompress(DEMO.read_bytes())
    compare("demo", DEMO, work, 20000)
    check_manifest(work / "demo/tsv", "text")
    check_manifest(work / "demo/parquet", "parquet")
    compare_shapes(xml, work, 20000, small)
    check_failures(xml, work, small)
    check_pages_that_come_again(work)
    if not small:
        compare(
            "options", DEMO, work, 30000,
            '--ns 0,14 "$1" | wk-sample --rate 0.5 --seed 7 | wk-parse --text',
            ("--ns", "0,14", "--rate", "0.5", "--seed", "7", "--text"),
        )
        for dump in sorted(pathlib.Path(os.environ.get("WK_CORPUS", "/nowhere")).glob("*.xml.bz2")):
            if not dump.name.endswith("-utf16.xml.bz2"):  # a bad input on purpose
                name = dump.name.split(".")[0]
                compare(name, dump, work, 200000, '"$1" | wk-parse --text', ("--text",))
    left = [str(p) for p in spark_folder.rglob("wk-*")]
    check("no scratch is left", not left, left)
    spark.stop()
    if failures:
        sys.exit(f"{len(failures)} failed")


main()
