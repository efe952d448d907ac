#!/usr/bin/env python3
"""Write wk's tables as Parquet, each as one file, whatever parts they come in.

    pip install pyarrow
    wk_parquet.py out parquet

FOLDER holds tables of wk-full or wk-tsv, in single files or in parts, of text or CSV (--csv), with header lines or
without: the manifest says which. PARQUET is the folder to make. All tables that the manifest names are written, or those
of --tables. Ids and numbers become integers, timestamps are timestamps in UTC, latitudes and longitudes are doubles, all
else are strings. No value is NULL, and an empty string stays one.

The folder PARQUET appears at once, when all tables are in it, on the disk, and have as many rows as the manifest counts;
before that it has a name that begins with a dot. It has a manifest.json of its own.

Memory does not grow with the tables: some {ROW_GROUP} MB for the rows of a row group, and several times that to read and to
compress them. A line of more than {BLOCK} MB, as texts may have, takes up to 30 times its length. Measured on two cores:
330 MB for 1.05 GB of links (19.8 million rows), 1.1 GB for texts with lines of 40 MB.
"""

import argparse
import json
import os
import shutil
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

try:
    import pyarrow
    from pyarrow import compute, csv, parquet
except ModuleNotFoundError as error:
    sys.exit(f"wk_parquet.py: {error.name} is missing: pip install pyarrow")

sys.dont_write_bytecode = True
sys.path.append(str(Path(__file__).resolve().parent.parent))
import wk_manifest  # noqa: E402

BLOCK, ROW_GROUP = 4, 32  # MB
__doc__ = __doc__.format(BLOCK=BLOCK, ROW_GROUP=ROW_GROUP)

TYPES = {
    "page_id": pyarrow.int64(), "ns": pyarrow.int32(), "content_length": pyarrow.int64(), "position": pyarrow.int32(),
    "level": pyarrow.int32(), "timestamp": pyarrow.timestamp("ms", "UTC"), "lat": pyarrow.float64(),
    "lon": pyarrow.float64(), "box": pyarrow.int32(),
}
MISSING = {"text": r"\N", "csv": ""}


class LongLine(Exception):
    """A line is longer than what is read at once."""


def read(tables: wk_manifest.Tables, table: str, schema: pyarrow.Schema, block: int) -> Iterator[pyarrow.RecordBatch]:
    """The rows of a table as they are written, with their escapes, some MB at a time."""
    is_csv = tables.form == "csv"
    for file in tables.files(table):
        if not has_rows(file, tables.header):
            continue
        try:
            yield from csv.open_csv(
                file,
                csv.ReadOptions(block_size=block, column_names=schema.names, skip_rows=int(tables.header)),
                csv.ParseOptions(
                    delimiter="," if is_csv else "\t", quote_char='"' if is_csv else False, escape_char=False,
                    newlines_in_values=is_csv, ignore_empty_lines=False),
                # A missing value is told by how it is written: an empty cell, or one with quotation marks.
                csv.ConvertOptions(
                    column_types=schema, null_values=[MISSING[tables.form]], strings_can_be_null=True,
                    quoted_strings_can_be_null=False))
        except pyarrow.ArrowInvalid as error:
            if "straddling" in str(error):
                raise LongLine from error
            raise wk_manifest.NotWhole(f"{file}: {str(error).splitlines()[0]}") from error


def has_rows(file: Path, header: bool) -> bool:
    with file.open("rb") as lines:
        if header:
            lines.readline()
        # A byte order mark alone is what --no-header leaves of a table without rows.
        return lines.read(4) not in (b"", wk_manifest.BYTE_ORDER_MARK)


def unescaped(cells: pyarrow.Array) -> pyarrow.Array:
    """The values of cells. What stands between escaped backslashes has no other escapes than these three."""
    if not compute.any(compute.match_substring(cells, "\\")).as_py():
        return cells
    pieces = compute.split_pattern(cells, r"\\")
    values = pieces.values
    for written, meant in (r"\t", "\t"), (r"\n", "\n"), (r"\r", "\r"):
        values = compute.replace_substring(values, written, meant)
    return compute.binary_join(pyarrow.ListArray.from_arrays(pieces.offsets, values, mask=cells.is_null()), "\\")


def values(batch: pyarrow.RecordBatch) -> pyarrow.RecordBatch:
    columns = [unescaped(column) if column.type == pyarrow.string() else column for column in batch.columns]
    return pyarrow.RecordBatch.from_arrays(columns, schema=batch.schema)


def write(tables: wk_manifest.Tables, table: str, file: Path, block: int = BLOCK << 20) -> None:
    """Writes a table, and waits until the disk has it."""
    schema = pyarrow.schema([(column, TYPES.get(column, pyarrow.string())) for column in tables.columns(table)])
    rows, waiting = 0, []
    try:
        with file.open("wb") as output, parquet.ParquetWriter(output, schema, compression="zstd") as writer:
            for batch in read(tables, table, schema, block):
                waiting.append(values(batch) if tables.form == "text" else batch)
                rows += batch.num_rows
                if sum(batch.nbytes for batch in waiting) >= ROW_GROUP << 20:
                    writer.write_table(pyarrow.Table.from_batches(waiting))
                    waiting = []
            if waiting:
                writer.write_table(pyarrow.Table.from_batches(waiting))
            writer.close()
            output.flush()
            os.fsync(output.fileno())
    except LongLine:
        if block > 1 << 30:
            sys.exit(f"wk_parquet.py: {table}: a line is longer than {block >> 20} MB")
        write(tables, table, file, 2 * block)
        return
    tables.check(table, rows)


def write_all(tables: wk_manifest.Tables, names: list[str], folder: Path) -> None:
    manifest = {
        "format": wk_manifest.FORMAT, **({"wiki": tables.wiki} if tables.wiki else {}), "pages": tables.pages,
        **{key: number for key in ("skipped", "repeated", "lost") if (number := getattr(tables, key)) != 0},
        "whole": tables.whole, "form": "parquet",
        "tables": {name: {"file": f"{name}.parquet", "rows": tables.rows_of(name)} for name in names}}
    for name in names:
        write(tables, name, folder / f"{name}.parquet")
        manifest["tables"][name]["bytes"] = (folder / f"{name}.parquet").stat().st_size
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n")


def publish(draft: Path, folder: Path) -> None:
    """Gives the folder its name, in place of an older one."""
    old = draft.with_suffix(".old")
    if folder.exists():
        folder.rename(old)
    draft.rename(folder)
    shutil.rmtree(old, ignore_errors=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    wk_manifest.add_arguments(parser)
    parser.add_argument("parquet", type=Path, help="the folder to make")
    parser.add_argument("--tables", metavar="LIST", help="only these, separated by commas")
    parser.add_argument("--force", action="store_true", help="replace a folder that this script has made")
    arguments = parser.parse_args()

    tables = wk_manifest.Tables(arguments.folder, partial=arguments.partial)
    names = arguments.tables.split(",") if arguments.tables else [*tables]
    for name in names or ["pages"]:
        tables.files(name)  # refuses those that are not there before the first is written
    folder = Path(os.path.abspath(arguments.parquet))
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        if not is_ours(folder):
            sys.exit(f"wk_parquet.py: {folder} is there, and no folder of Parquet that this script has made")
        if not arguments.force:
            sys.exit(f"wk_parquet.py: {folder} has a manifest.json: --force replaces it")

    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    draft = folder.parent / f".{folder.name}.{os.getpid()}.tmp"
    try:
        draft.mkdir(parents=True)
        write_all(tables, names, draft)
        publish(draft, folder)
    except OSError as error:
        sys.exit(f"wk_parquet.py: {error}")
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def is_ours(folder: Path) -> bool:
    try:
        return json.loads((folder / "manifest.json").read_text())["form"] == "parquet"
    except (OSError, ValueError, KeyError, TypeError):
        return False


if __name__ == "__main__":
    main()
