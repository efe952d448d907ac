#!/usr/bin/env python3
"""Turn Wikipedia dumps into wk's tables with Apache Spark, where they lie: on HDFS, S3 or a disk.

    spark-submit wk_spark.py hdfs:///dumps/enwiki.xml.bz2 -o hdfs:///enwiki --format parquet

Spark cuts the dump into splits, and each split into pages at </page>. A task pipes the pages of one
split through wk-split, wk-parse and wk-tsv on its executor, and hands Spark the rows that wk-tsv
wrote, so norms and escapes are wk's own. All tables are written in one pass over the dump; nothing
is cached, shuffled or collected.

It needs PySpark 3.5 or newer with pandas and pyarrow, and on each node the filters with libbz2 and
libxml2: on the path, or in the folder --bin.

What comes out:
  OUT/pages/part-*      a table's parts, each with its rows in the dump's order. TSV has one for each
                        split, the escapes of wk-tsv, and a header line in each part.
  OUT/manifest/part-*   for each split: where it begins, and how many pages it held
  OUT/manifest.json     written last: a folder that has it is whole; the form of the tables is "text",
                        which wk_manifest.py and the scripts that use it read, or "parquet"

What is checked:
  A filter that fails fails its task, with its message in the exception. A dump that is cut short,
  or has bytes that belong to no page, fails the job. Hadoop 3.3, which comes with Spark 3.5, reads
  a page twice where a split of bzip2 begins just at a </page>, as any split of a single-stream file
  may; so the job looks at the first page of each split beforehand, and drops the second copy (the
  manifest counts these as "read_twice"). No shape of file is known from which it loses a page, but
  nothing in a bzip2 file says how many there are: --pages N makes sure. The index of a multistream
  dump has one line a page: --pages $(bzcat enwiki-...-index.txt.bz2 | wc -l).

  The pieces of a page that is cut over several files, as in the histories of MediaWiki Content File
  Exports, are not joined, as wk-full joins them: each is a page here, and so is a page that comes
  again. The manifest has the number of those that are not the first of their id as "repeated".

Space:
  A task holds the tables of its split in Spark's local folder, about a quarter of the split's XML,
  and removes them. Parquet is made of the TSV, table by table, in OUT/_unfinished: there has to be
  room for both.
"""

import argparse
import dataclasses
import hashlib
import html
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator

try:
    import pyarrow
    from pyspark.sql import DataFrame, SparkSession, functions
except ModuleNotFoundError as error:
    sys.exit(f"wk_spark.py: {error.name} is missing: pip install pyspark pyarrow")

TABLES = {
    "pages": "page_id long, title string, norm_title string, ns int, redirect_to string,"
    " timestamp string",
    "categories": "page_id long, category string, norm_category string",
    "links": "page_id long, link_title string, norm_link_title string",
    "infobox": "page_id long, key string, value string",
    "abstract": "page_id long, abstract_text string",
    "aliases": "alias_norm_title string, canonical_norm_title string",
    "text": "page_id long, content_length long, text string",
}

UNFINISHED = "_unfinished"  # Spark and Hive skip folders with an underscore


# On the executors -------------------------------------------------------------------------------


@dataclasses.dataclass
class Split:
    """What a task found in its split of a file."""

    file: str = ""
    start: int = 0
    pages_read: int = 0
    read_twice: int = 0  # 1 where the last page was the next split's
    ids: list[int] | None = None  # the least and the greatest id
    xml_header: str = ""  # of the split that begins with the file's start
    has_end: bool = False  # </mediawiki>


def records(batches: Iterator[pyarrow.RecordBatch], split: Split) -> Iterator[bytes]:
    """The records of a split: a record is what stands before a </page> and after the one before."""
    for batch in batches:
        if batch.num_rows:
            split.file, split.start = batch["file"][0].as_py(), batch["start"][0].as_py()
        for record in batch["value"]:
            yield record.as_py()


def pages(batches: Iterator[pyarrow.RecordBatch], split: Split) -> Iterator[bytes]:
    """The pages of a split. Beside them is nothing but the header and the end of the export."""
    for record in records(batches, split):
        outside, tag, page = record.partition(b"<page>")
        outside = outside.strip()
        if split.has_end and (tag or outside):
            raise ValueError(f"{split.file}: something follows the end of the export")
        if outside.endswith(b"</mediawiki>") and not tag:
            split.has_end = True
            outside = outside.removesuffix(b"</mediawiki>").strip()
        if outside and split.start == 0 and split.pages_read == 0 and not split.xml_header:
            split.xml_header = outside.decode()
        elif outside:
            raise ValueError(f"{split.file}: bytes that belong to no page: {outside[:200]!r}")
        if tag:
            split.pages_read += 1
            yield tag + page + b"</page>\n"


def digest(page: bytes) -> bytes:
    return hashlib.sha256(page).digest()


def first_page(batches: Iterator[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
    """The digest of a split's first page."""
    split = Split()
    for page in pages(batches, split):
        yield pyarrow.RecordBatch.from_pydict(
            {"file": [split.file], "start": [split.start], "digest": [digest(page)]}
        )
        return


def run_filters(commands: list[list[str]], chunks: Iterator[bytes], scratch: str) -> None:
    """Pipes chunks through filters, waits for all of them, and raises what they have to say."""
    running: list[subprocess.Popen] = []
    try:
        for command in commands:
            is_last = command is commands[-1]
            with open(messages_of(command, scratch), "wb") as messages:
                process = subprocess.Popen(
                    command,
                    stdin=running[-1].stdout if running else subprocess.PIPE,
                    stdout=subprocess.DEVNULL if is_last else subprocess.PIPE,
                    stderr=messages,
                )
            if running:
                running[-1].stdout.close()  # the filter has it
            running.append(process)
        try:
            with running[0].stdin as pipe:
                pipe.writelines(chunks)
            failed = False
        except BrokenPipeError:
            failed = True  # a filter ended too soon: its status tells why
        statuses = [process.wait() for process in running]
        if failed or any(statuses):
            raise RuntimeError("; ".join(complaints(commands, statuses, scratch)))
    finally:
        for process in running:
            process.kill()
            process.wait()


def messages_of(command: list[str], scratch: str) -> str:
    return os.path.join(scratch, os.path.basename(command[0]) + ".messages")


def complaints(commands: list[list[str]], statuses: list[int], scratch: str) -> Iterator[str]:
    for command, status in zip(commands, statuses):
        with open(messages_of(command, scratch), errors="replace") as file:
            said = file.read().strip()
        # A filter whose reader is gone ends by SIGPIPE, and it is the reader that failed.
        if said or status not in (0, -signal.SIGPIPE):
            yield f"{os.path.basename(command[0])} ended with {status}: {said or 'no message'}"


@dataclasses.dataclass
class Job:
    """What the driver tells the tasks."""

    header: bytes
    first_pages: dict[tuple[str, int], bytes]  # by file and where the split begins
    commands: list[list[str]]

    def tables(self, batches: Iterator[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        """The rows of the tables of one split, each with its table's name, and a manifest."""
        split = Split()
        # Below Spark's own folder, which Spark removes should this process be killed.
        spark_folder = os.environ.get("SPARK_LOCAL_DIRS", "").split(",")[0] or None
        with tempfile.TemporaryDirectory(prefix="wk-", dir=spark_folder) as scratch:
            header, out = os.path.join(scratch, "header.xml"), os.path.join(scratch, "out")
            with open(header, "wb") as file:
                file.write(self.header)
            places = {"HEADER": header, "OUT": out}
            commands = [[places.get(word, word) for word in c] for c in self.commands]
            chunks = self.without_second_copy(pages(batches, split), split)
            run_filters(commands, chunks, scratch)
            if not split.file:
                return  # no record begins in this split
            with open(os.path.join(out, "pages.tsv"), "rb") as file:
                split.ids = range_of_ids(file)
            manifest = vars(split)
            with open(os.path.join(out, "manifest.json")) as file:
                manifest |= json.load(file)
            for table, about in manifest["tables"].items():
                arrived = 0
                with open(os.path.join(out, about["file"]), "rb") as file:
                    for batch in rows(table, file):
                        arrived += batch.num_rows
                        yield batch
                if arrived != about["rows"] + 1:  # the header
                    raise ValueError(f"{table}: {arrived - 1} rows arrived, not {about['rows']}")
        yield row_batch("manifest", [json.dumps(manifest)])

    def without_second_copy(self, pages: Iterator[bytes], split: Split) -> Iterator[bytes]:
        """The pages but for the last, where that is the first page of the next split as well."""
        held = None
        for page in pages:
            if held is not None:
                yield held
            held = page
        if held is None:
            return
        later = [s for f, s in self.first_pages if f == split.file and s > split.start]
        if later and digest(held) == self.first_pages[split.file, min(later)]:
            split.read_twice = 1
            split.pages_read -= 1
        else:
            yield held


def range_of_ids(pages: Iterator[bytes]) -> list[int] | None:
    """The least and the greatest id in the rows of a table that has a header."""
    next(pages)
    least = greatest = None
    for row in pages:
        page = int(row[: row.index(b"\t")])
        least = page if least is None else min(least, page)
        greatest = page if greatest is None else max(greatest, page)
    return None if least is None else [least, greatest]


def rows(table: str, file) -> Iterator[pyarrow.RecordBatch]:
    columns = [column.split()[0] for column in TABLES[table].split(", ")]
    header = file.readline().decode().rstrip("\n")
    if header.split("\t") != columns:
        raise ValueError(f"wk-tsv wrote the columns {header!r} of {table}, not {columns}")
    yield row_batch(table, [header])
    while lines := file.readlines(1 << 20):
        yield row_batch(table, [line[:-1] for line in lines])


def row_batch(table: str, lines: list) -> pyarrow.RecordBatch:
    return pyarrow.RecordBatch.from_arrays(
        [pyarrow.array(lines, pyarrow.string()), pyarrow.repeat(table, len(lines))],
        ["value", "table"],
    )


# On the driver ----------------------------------------------------------------------------------


def read_records(spark: SparkSession, dumps: list[str]) -> DataFrame:
    """The dumps' records, as bytes. Spark's text source reads with Hadoop's LineRecordReader, as
    TextInputFormat does, and keeps the bytes as they are."""
    return (
        spark.read.option("lineSep", "</page>")
        .text(dumps)
        .selectExpr(
            "cast(value AS binary) AS value",
            "_metadata.file_path AS file",
            "_metadata.file_block_start AS start",
        )
    )


def read_header(spark: SparkSession, dump: str, wk_split: str) -> bytes:
    """The header of a dump, of which the first megabyte is read."""
    java, (path, fs) = spark._jvm, hadoop_path(spark, dump)
    configuration = spark._jsc.hadoopConfiguration()
    matches = fs.globStatus(path)
    if not matches:
        sys.exit(f"wk_spark: {dump}: no such file")
    if matches[0].isDirectory():
        sys.exit(f"wk_spark: {dump}: a folder, where a dump was expected")
    stream = fs.open(matches[0].getPath())
    codec = java.org.apache.hadoop.io.compress.CompressionCodecFactory(configuration).getCodec(
        matches[0].getPath()
    )
    if codec:
        stream = codec.createInputStream(stream)
    start = java.org.apache.commons.io.IOUtils.toByteArray(
        java.org.apache.hadoop.util.LimitInputStream(stream, 1 << 20)
    )
    stream.close()
    try:
        split = subprocess.run([wk_split, "--header", "-"], input=start, capture_output=True)
    except OSError as error:
        sys.exit(f"wk_spark: {error}: --bin DIR says where the filters are")
    if split.returncode:
        sys.exit(f"wk_spark: {dump}: {split.stderr.decode(errors='replace').strip()}")
    return split.stdout


def hadoop_path(spark: SparkSession, name: str):
    """A path, and the file system that it is on."""
    path = spark._jvm.org.apache.hadoop.fs.Path(name)
    return path, path.getFileSystem(spark._jsc.hadoopConfiguration())


def write_tables(spark: SparkSession, records: DataFrame, job: Job, folder: str) -> None:
    """Writes FOLDER/table=NAME/part-*.txt for each table and the manifests, in one pass."""
    # Each task keeps a file a table open. Else Spark would sort the rows by table first.
    spark.conf.set("spark.sql.maxConcurrentOutputFileWriters", len(TABLES) + 1)
    spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", 64)
    records.mapInArrow(job.tables, "value string, table string").write.partitionBy("table").text(
        folder
    )


def count_repeated(spark: SparkSession, manifests: list[dict], pages: str) -> int:
    """How many pages have the id of another one before them. What the splits say of their own is the
    sum where their ids are apart, as in all dumps; else the ids are counted."""
    ids = sorted(m["ids"] for m in manifests if m["ids"])
    if all(before[1] < after[0] for before, after in zip(ids, ids[1:])):
        return sum(m.get("repeated", 0) for m in manifests)
    column = functions.split("value", "\t")[0]
    table = spark.read.option("lineSep", "\n").text(pages).select(column.alias("id"))
    table = table.where(functions.col("id") != "page_id")
    return table.count() - table.distinct().count()


def check_manifests(
    manifests: list[dict], repeated: int, expected_pages: int | None, form: str
) -> dict:
    """Looks whether the splits make whole dumps, and returns the manifest of them all."""
    problems = []
    for file in sorted({m["file"] for m in manifests}):
        splits = [m for m in manifests if m["file"] == file]
        headers, ends = (sum(bool(m[key]) for m in splits) for key in ("xml_header", "has_end"))
        if (headers, ends) != (1, 1):
            problems.append(f"{file}: cut short: {headers} headers and {ends} ends, not 1 and 1")
    site_infos = {
        # Namespaces may come in any order.
        tuple(sorted(m["xml_header"].partition("<siteinfo")[2].splitlines()))
        for m in manifests
        if m["xml_header"]
    }
    if len(site_infos) > 1:
        problems.append("the headers differ: one job takes the dumps of one wiki")
    pages_read = sum(m["pages_read"] for m in manifests)
    if expected_pages not in (None, pages_read):
        problems.append(f"{pages_read} pages were read, not {expected_pages}")
    if problems:
        sys.exit("wk_spark: " + "\nwk_spark: ".join(problems))
    tables = [m["tables"] for m in manifests]
    lost = sum(m.get("lost", 0) for m in manifests)
    site_info = "".join(*site_infos)
    wiki = next((w[1] for w in [re.search("<dbname>([^<]*)</dbname>", site_info)] if w), None)
    ending = "txt" if form == "text" else form
    return {
        "wk": manifests[0]["wk"],
        "format": manifests[0]["format"],
        **({"wiki": html.unescape(wiki)} if wiki else {}),
        "pages": sum(m["pages"] for m in manifests),
        **{key: number for key, number in (("repeated", repeated), ("lost", lost)) if number},
        "whole": True,
        "form": form,
        "header": form == "text",
        "pages_read": pages_read,
        "read_twice": sum(m["read_twice"] for m in manifests),
        "splits": len(manifests),
        "tables": {
            table: {
                "file": f"{table}/part-*.{ending}",
                "rows": sum(t[table]["rows"] for t in tables if table in t),
            }
            for table in TABLES
            if any(table in t for t in tables)
        },
    }


def to_parquet(spark: SparkSession, table: str, tsv: str, parquet: str, rows: int) -> None:
    """Rewrites a table. Its escapes are undone in an order in which none can be mistaken."""

    def cell(number: int, type: str):
        raw = functions.split("value", "\t")[number]
        value = functions.replace(raw, functions.lit("\\\\"), functions.lit("\0"))
        for escape, meaning in {"\\t": "\t", "\\n": "\n", "\\r": "\r", "\0": "\\"}.items():
            value = functions.replace(value, functions.lit(escape), functions.lit(meaning))
        return functions.when(raw != "\\N", value).cast(type)

    columns = [column.split() for column in TABLES[table].split(", ")]
    header = "\t".join(name for name, _ in columns)
    spark.read.option("lineSep", "\n").text(tsv).where(functions.col("value") != header).select(
        *(cell(number, type).alias(name) for number, (name, type) in enumerate(columns))
    ).write.parquet(parquet)
    if (arrived := spark.read.parquet(parquet).count()) != rows:
        sys.exit(f"wk_spark: {table}: {arrived} rows arrived, not {rows}")


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("dumps", nargs="+", metavar="DUMP", help=".xml or .xml.bz2, of one wiki")
    parser.add_argument("-o", "--output", required=True, metavar="OUT", help="the tables' folder")
    parser.add_argument("--format", choices=["tsv", "parquet"], default="tsv")
    parser.add_argument("--ns", metavar="LIST", help="namespaces, as of wk-split")
    parser.add_argument("--rate", metavar="P", help="a share of the pages, as of wk-sample")
    parser.add_argument("--seed", metavar="S", default="0", help="the seed of --rate")
    parser.add_argument("--text", action="store_true", help="write the table of texts, too")
    parser.add_argument("--pages", type=int, metavar="N", help="fail unless the dumps have N pages")
    parser.add_argument("--split-size", default="32m", metavar="SIZE", help="bytes a task (32m)")
    parser.add_argument("--bin", default="", metavar="DIR", help="the filters' folder on the nodes")
    parser.add_argument("--force", action="store_true", help="replace the tables in OUT")
    return parser.parse_args()


def commands(arguments: argparse.Namespace) -> list[list[str]]:
    """The filters with their options; a task puts its own files for HEADER and OUT."""

    def command(name: str, *options: str) -> list[str]:
        return [os.path.join(arguments.bin, name), *options]

    split = command("wk-split", "--fragment", "--siteinfo", "HEADER")
    if arguments.ns:
        split += ["--ns", arguments.ns]
    sample = command("wk-sample", "--rate", arguments.rate or "", "--seed", arguments.seed)
    parse = command("wk-parse", *(["--text"] if arguments.text else []))
    return [split, *([sample] if arguments.rate else []), parse, command("wk-tsv", "-o", "OUT")]


def main() -> None:
    arguments = parse_arguments()
    if not (shutil.which("java") or os.environ.get("JAVA_HOME")):
        sys.exit("wk_spark.py: java is missing: apt-get install default-jre-headless")
    spark = (
        SparkSession.builder.appName("wk")
        # A file's splits of this size are a task each: none is packed together with another.
        .config("spark.sql.files.maxPartitionBytes", arguments.split_size)
        .config("spark.sql.files.openCostInBytes", arguments.split_size)
        .config("spark.sql.files.ignoreCorruptFiles", False)
        .config("spark.sql.files.ignoreMissingFiles", False)
        .getOrCreate()
    )
    out, fs = hadoop_path(spark, arguments.output)
    Path = spark._jvm.org.apache.hadoop.fs.Path
    manifest, unfinished = Path(out, "manifest.json"), Path(out, UNFINISHED)
    if fs.exists(manifest) and not arguments.force:
        sys.exit(f"wk_spark: {out} has a manifest.json: --force replaces its tables")

    header = read_header(spark, arguments.dumps[0], os.path.join(arguments.bin, "wk-split"))
    records = read_records(spark, arguments.dumps)
    first_pages = records.mapInArrow(first_page, "file string, start long, digest binary").collect()
    digests = {(first.file, first.start): bytes(first.digest) for first in first_pages}
    job = Job(header, digests, commands(arguments))
    fs.delete(unfinished, True)
    try:
        write_tables(spark, records, job, unfinished.toString())
        lines = spark.read.text(f"{unfinished}/table=manifest").collect()
        manifests = [json.loads(line.value) for line in lines]
        form = "text" if arguments.format == "tsv" else "parquet"
        repeated = count_repeated(spark, manifests, f"{unfinished}/table=pages")
        whole = check_manifests(manifests, repeated, arguments.pages, form)
        fs.delete(manifest, False)
        for table in [*TABLES, "manifest"]:
            made = Path(unfinished, f"table={table}")
            if arguments.format == "parquet" and table in whole["tables"]:
                tsv, made = made, Path(unfinished, table)
                rows = whole["tables"][table]["rows"]
                to_parquet(spark, table, tsv.toString(), made.toString(), rows)
                fs.delete(tsv, True)
            fs.delete(Path(out, table), True)
            if fs.exists(made) and not fs.rename(made, Path(out, table)):
                sys.exit(f"wk_spark: {made} cannot be moved to {out}/{table}")
        stream = fs.create(manifest)
        stream.write(bytearray(json.dumps(whole).encode() + b"\n"))
        stream.close()
    finally:
        fs.delete(unfinished, True)
    print(json.dumps(whole))


if __name__ == "__main__":
    main()
