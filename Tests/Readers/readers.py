"""The readers, and what each is told: what stands here is what docs/readers.md shows, and what is run.

`code` is in the reader's own language. FILE is the file's name there; in Python and R it is the variable `file`, and
`columns` the list of names. An adapter makes a table, where one is needed, and asks for all of its values.
"""

from dataclasses import dataclass, field

TEXT, FLAT, CSV = "text", "flat", "csv"


@dataclass(frozen=True, eq=False)
class Row:
    forms: list[str]
    code: str
    # Whether the escapes that the reader left are undone before values are compared.
    undo: bool = False
    # What the adapter does otherwise than for the other rows, and what the page says of it.
    setting: str = ""
    note: str = ""
    # Whether examples/README.md has it, too.
    recipe: bool = False


@dataclass(frozen=True, eq=False)
class Reader:
    name: str
    # How docs/readers.md names the version: what a shell command prints.
    version: str
    adapter: str
    rows: list[Row]
    setup: str = ""
    # In the sample that make check runs.
    short: bool = False
    # Sets of traps that it is not given, as it takes minutes for them.
    without: tuple[str, ...] = field(default=())


def pip(package: str) -> str:
    return f"python -c 'import importlib.metadata; print(importlib.metadata.version(\"{package}\"))'"


def debian(package: str) -> str:
    return f"dpkg-query --show --showformat '${{source:Upstream-Version}}' {package} | sed 's/+dfsg.*//'"


READERS = [
    Reader("PostgreSQL", "psql --version | cut -d ' ' -f 3", "psql", short=True, rows=[
        Row([TEXT], "\\copy t FROM 'FILE' (HEADER)", recipe=True),
        Row([TEXT, FLAT], "\\copy t FROM 'FILE' (FORMAT csv, HEADER, DELIMITER E'\\t')"),
        Row([TEXT], "\\copy t FROM 'FILE' (FORMAT csv, HEADER, DELIMITER E'\\t', QUOTE E'\\x01', NULL '\\N')", undo=True),
        Row([FLAT], "\\copy t FROM 'FILE' (HEADER)"),
        Row([FLAT], "\\copy t FROM 'FILE' (FORMAT csv, HEADER, DELIMITER E'\\t', QUOTE E'\\x01', NULL '~~no value~~')"),
        Row([CSV], "\\copy t FROM 'FILE' (FORMAT csv, HEADER)", recipe=True),
    ]),
    Reader("MariaDB", debian("mariadb-server"), "mariadb", rows=[
        Row([TEXT, FLAT], "LOAD DATA LOCAL INFILE 'FILE' INTO TABLE t"),
        Row([TEXT, FLAT], "LOAD DATA LOCAL INFILE 'FILE' INTO TABLE t CHARACTER SET utf8mb4 IGNORE 1 LINES", recipe=True),
        Row([TEXT], "LOAD DATA LOCAL INFILE 'FILE' INTO TABLE t CHARACTER SET utf8mb4 IGNORE 1 LINES",
            setting="TEXT", note="columns are `TEXT`, not `MEDIUMTEXT`"),
        Row([TEXT], "LOAD DATA LOCAL INFILE 'FILE' INTO TABLE t IGNORE 1 LINES",
            setting="latin1", note="the database is latin1, the server's own default"),
        Row([FLAT], "LOAD DATA LOCAL INFILE 'FILE' INTO TABLE t CHARACTER SET utf8mb4 FIELDS ESCAPED BY '' IGNORE 1 LINES"),
        Row([CSV], "LOAD DATA LOCAL INFILE 'FILE' INTO TABLE t CHARACTER SET utf8mb4 FIELDS TERMINATED BY ',' "
                   "OPTIONALLY ENCLOSED BY '\"' IGNORE 1 LINES"),
        Row([CSV], "LOAD DATA LOCAL INFILE 'FILE' INTO TABLE t CHARACTER SET utf8mb4 FIELDS TERMINATED BY ',' "
                   "OPTIONALLY ENCLOSED BY '\"' ESCAPED BY '' IGNORE 1 LINES"),
    ]),
    Reader("ClickHouse (chdb)", "python -c 'import chdb; print(chdb.query(\"SELECT version()\").bytes().decode()"
                                ".strip(chr(34) + chr(10)), \"(chdb\", chdb.__version__ + \")\")'",
           "python", setup="import chdb\ndef sql(query): return chdb.query(query, 'JSONCompactEachRow')", rows=[
        Row([TEXT, FLAT], "sql(f\"FROM file('{file}', TabSeparatedWithNames)\")", recipe=True),
        Row([TEXT], "sql(f\"FROM file('{file}', TabSeparatedWithNames, "
                    "'{', '.join(c + ' Nullable(String)' for c in columns)}')\")"),
        Row([TEXT], "sql(f\"FROM file('{file}', TabSeparatedWithNames, '{', '.join(c + ' String' for c in columns)}')\")"),
        Row([FLAT], "sql(f\"FROM file('{file}', TabSeparatedRawWithNames, "
                    "'{', '.join(c + ' String' for c in columns)}')\")"),
        Row([CSV], "sql(f\"FROM file('{file}', CSVWithNames)\")"),
        Row([CSV], "sql(f\"FROM file('{file}', CSVWithNames, '{', '.join(c + ' Nullable(String)' for c in columns)}') "
                   "SETTINGS format_csv_null_representation=''\")"),
    ]),
    Reader("DuckDB", pip("duckdb"), "python", setup="import duckdb", short=True, rows=[
        Row([TEXT, FLAT, CSV], "duckdb.read_csv(file)"),
        Row([TEXT], "duckdb.read_csv(file, delimiter='\\t', header=True, quotechar='', escapechar='', all_varchar=True, "
                    "na_values='\\\\N', max_line_size=100_000_000)", undo=True),
        Row([FLAT], "duckdb.read_csv(file, delimiter='\\t', header=True, quotechar='', escapechar='', all_varchar=True, "
                    "na_values='~~no value~~', max_line_size=100_000_000)"),
        Row([CSV], "duckdb.read_csv(file, delimiter=',', header=True, quotechar='\"', escapechar='\"', all_varchar=True, "
                   "allow_quoted_nulls=False, max_line_size=100_000_000)", recipe=True),
    ]),
    Reader("SQLite's shell", "sqlite3 --version | cut -d ' ' -f 1", "sqlite", short=True, rows=[
        Row([TEXT, FLAT], ".mode tabs\n.import FILE t", setting="no table"),
        Row([TEXT], ".mode ascii\n.separator \"\\t\" \"\\n\"\n.import --skip 1 FILE t", undo=True, recipe=True),
        Row([FLAT], ".mode ascii\n.separator \"\\t\" \"\\n\"\n.import --skip 1 FILE t"),
        Row([CSV], ".import --csv FILE t", setting="no table"),
        Row([CSV], ".import --csv --skip 1 FILE t", recipe=True),
    ]),
    Reader("pandas", pip("pandas"), "python", setup="import pandas", short=True, rows=[
        Row([TEXT, FLAT], "pandas.read_csv(file, sep='\\t')"),
        Row([TEXT], "pandas.read_csv(file, sep='\\t', quoting=3)"),
        Row([TEXT], "pandas.read_csv(file, sep='\\t', quoting=3, escapechar='\\\\', dtype=str, keep_default_na=False, "
                    "na_values=['\\\\N'])"),
        Row([TEXT], "pandas.read_csv(file, sep='\\t', quoting=3, dtype=str, keep_default_na=False, na_values=['\\\\N'], "
                    "lineterminator='\\n')", undo=True),
        Row([FLAT], "pandas.read_csv(file, sep='\\t', quoting=3, dtype=str, na_filter=False, lineterminator='\\n')"),
        Row([CSV], "pandas.read_csv(file)"),
        Row([CSV], "pandas.read_csv(file, dtype=str, na_filter=False)", recipe=True),
    ]),
    Reader("Polars", pip("polars"), "python", setup="import polars", short=True, rows=[
        Row([TEXT, FLAT], "polars.read_csv(file, separator='\\t')"),
        Row([TEXT], "polars.read_csv(file, separator='\\t', quote_char=None, infer_schema=False, null_values='\\\\N')",
            undo=True),
        Row([TEXT], "polars.read_csv(file, separator='\\t', quote_char=None, infer_schema=False, null_values='\\\\N', "
                    "empty_string_is_null=False)", undo=True),
        Row([FLAT], "polars.read_csv(file, separator='\\t', quote_char=None, infer_schema=False, "
                    "empty_string_is_null=False)"),
        Row([CSV], "polars.read_csv(file)"),
        Row([CSV], "polars.read_csv(file, infer_schema=False)", recipe=True),
    ]),
    Reader("pyarrow", pip("pyarrow"), "python", setup="import pyarrow\nfrom pyarrow import csv", rows=[
        Row([TEXT, FLAT], "csv.read_csv(file, parse_options=csv.ParseOptions(delimiter='\\t'))"),
        Row([TEXT], "csv.read_csv(file, csv.ReadOptions(block_size=1 << 27), csv.ParseOptions(delimiter='\\t', "
                    "quote_char=False), csv.ConvertOptions(column_types=dict.fromkeys(columns, pyarrow.string()), "
                    "null_values=['\\\\N'], strings_can_be_null=True))", undo=True, recipe=True),
        Row([FLAT], "csv.read_csv(file, csv.ReadOptions(block_size=1 << 27), csv.ParseOptions(delimiter='\\t', "
                    "quote_char=False), csv.ConvertOptions(column_types=dict.fromkeys(columns, pyarrow.string())))"),
        Row([CSV], "csv.read_csv(file)"),
        Row([CSV], "csv.read_csv(file, csv.ReadOptions(block_size=1 << 27), csv.ParseOptions(newlines_in_values=True), "
                   "csv.ConvertOptions(column_types=dict.fromkeys(columns, pyarrow.string()), null_values=[''], "
                   "strings_can_be_null=True, quoted_strings_can_be_null=False))", recipe=True),
    ]),
    Reader("DataFusion", pip("datafusion"), "python", rows=[
        Row([TEXT, FLAT], "context.read_csv(file, delimiter='\\t', file_extension='.tsv')"),
        Row([TEXT], "context.read_csv(file, options=CsvReadOptions(delimiter='\\t', quote='\\x01', "
                    "null_regex=r'^\\\\N$', file_extension='.tsv'))", undo=True),
        Row([TEXT], "context.read_csv(file, options=CsvReadOptions(delimiter='\\t', quote='\\x01', schema=strings("
                    "columns), file_extension='.tsv'))", undo=True),
        Row([FLAT], "context.read_csv(file, options=CsvReadOptions(delimiter='\\t', quote='\\x01', schema=strings("
                    "columns), file_extension='.tsv'))"),
        Row([CSV], "context.read_csv(file)"),
        Row([CSV], "context.read_csv(file, options=CsvReadOptions(newlines_in_values=True, "
                   "schema=strings(columns)))"),
    ], setup="import pyarrow\nfrom datafusion import CsvReadOptions, SessionConfig, SessionContext\n"
             # With more, rows come in any order.
             "context = SessionContext(SessionConfig().with_target_partitions(1))\n"
             "def strings(columns): return pyarrow.schema([(column, pyarrow.string()) for column in columns])"),
    Reader("Spark", pip("pyspark"), "python", rows=[
        Row([TEXT, FLAT], "spark.read.csv(file, sep='\\t', header=True)"),
        Row([TEXT], "spark.read.csv(file, sep='\\t', header=True, quote='', escape='\\x01', nullValue='\\\\N', "
                    "emptyValue='')", undo=True),
        Row([TEXT], "[[None if cell == '\\\\N' else unescape(cell) for cell in row.cells] for row in spark.read.text(file, "
                    "lineSep='\\n').selectExpr(\"split(value, '\\t', -1) AS cells\").collect()][1:]", recipe=True),
        Row([FLAT], "[row.cells for row in spark.read.text(file, lineSep='\\n').selectExpr(\"split(value, '\\t', -1) "
                    "AS cells\").collect()][1:]"),
        Row([CSV], "spark.read.csv(file, header=True)"),
        Row([CSV], "spark.read.csv(file, header=True, multiLine=True, escape='\"')", recipe=True),
    ], setup="""
from pyspark.sql import SparkSession
spark = (SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false")
         .config("spark.sql.shuffle.partitions", "1").getOrCreate())
spark.sparkContext.setLogLevel("OFF")
"""),
    Reader("Kuzu", pip("kuzu"), "python", rows=[
        Row([TEXT, FLAT], "load(file, columns, \"FILE_FORMAT='csv', DELIM='\\t', HEADER=true\")"),
        Row([TEXT], "load(file, columns, \"FILE_FORMAT='csv', HEADER=true, DELIM='\\t', QUOTE='\\x01', ESCAPE='\\x01', \"\n"
                    "     r\"NULL_STRINGS=['\\\\N'], PARALLEL=false\")", undo=True, recipe=True),
        Row([FLAT], "load(file, columns, \"FILE_FORMAT='csv', HEADER=true, DELIM='\\t', QUOTE='\\x01', ESCAPE='\\x01', \"\n"
                    "     r\"NULL_STRINGS=['~~no value~~'], PARALLEL=false\")"),
        Row([CSV], "load(file, columns, \"HEADER=true\")"),
        Row([CSV], "load(file, columns, \"HEADER=true, ESCAPE='\\\"', PARALLEL=false\")"),
    ], setup="""
import kuzu
# With more threads, rows come in any order.
connection = kuzu.Connection(kuzu.Database(":memory:"), num_threads=1)
def load(file, columns, options):
    types = ", ".join(f"{column} STRING" for column in columns)
    return connection.execute(f"LOAD WITH HEADERS ({types}) FROM '{file}' ({options}) RETURN *")
"""),
    Reader("R data.table", debian("r-cran-data.table"), "r", setup="library(data.table)", rows=[
        Row([TEXT, FLAT, CSV], "fread(file)"),
        Row([TEXT], "fread(file, sep = '\\t', quote = '', na.strings = '\\\\N', strip.white = FALSE, colClasses = "
                    "'character', encoding = 'UTF-8')", undo=True, recipe=True),
        Row([FLAT], "fread(file, sep = '\\t', quote = '', na.strings = NULL, strip.white = FALSE, colClasses = "
                    "'character', encoding = 'UTF-8')"),
        Row([CSV], "fread(file, sep = ',', na.strings = NULL, strip.white = FALSE, colClasses = 'character', "
                   "encoding = 'UTF-8')"),
    ]),
    Reader("R readr", debian("r-cran-readr"), "r", setup="library(readr)", rows=[
        Row([TEXT, FLAT], "read_tsv(file)"),
        Row([FLAT], "read_tsv(file, quote = '', na = character(), trim_ws = FALSE, skip_empty_rows = FALSE)"),
        Row([TEXT], "read_tsv(file, quote = '', na = '\\\\N', trim_ws = FALSE, skip_empty_rows = FALSE, "
                    "col_types = cols(.default = 'c'))", undo=True, recipe=True),
        Row([FLAT], "read_tsv(file, quote = '', na = character(), trim_ws = FALSE, skip_empty_rows = FALSE, "
                    "col_types = cols(.default = 'c'))"),
        Row([CSV], "read_csv(file)"),
        Row([CSV], "read_csv(file, na = '', quoted_na = FALSE, trim_ws = FALSE, skip_empty_rows = FALSE, "
                   "col_types = cols(.default = 'c'))", recipe=True),
    ]),
    Reader("R read.delim, read.csv", "R --version | sed -n '1s/R version \\([^ ]*\\).*/\\1/p'", "r", rows=[
        Row([TEXT, FLAT], "read.delim(file)"),
        Row([TEXT], "read.delim(file, quote = '', na.strings = '\\\\N', colClasses = 'character', encoding = 'UTF-8')",
            undo=True, recipe=True),
        Row([FLAT], "read.delim(file, quote = '', na.strings = character(), colClasses = 'character', encoding = 'UTF-8')"),
        Row([CSV], "read.csv(file)"),
        Row([CSV], "read.csv(file, na.strings = character(), colClasses = 'character', encoding = 'UTF-8')", recipe=True),
    ]),
    Reader("Miller", "mlr --version | cut -d ' ' -f 2", "objects", short=True, rows=[
        Row([TEXT, FLAT], "mlr --itsv --ojsonl cat FILE"),
        Row([TEXT, FLAT], "mlr --itsv --ojsonl -S cat FILE"),
        Row([CSV], "mlr --icsv --ojsonl cat FILE"),
        Row([CSV], "mlr --icsv --ojsonl -S cat FILE", recipe=True),
    ]),
    Reader("Python csv", "python -c 'import platform; print(platform.python_version())'", "python", short=True, rows=[
        Row([TEXT, FLAT], "list(csv.reader(open(file, encoding='utf-8', newline=''), 'excel-tab'))[1:]"),
        Row([TEXT], "[[None if cell == '\\\\N' else unescape(cell) for cell in row] for row in csv.reader(open(file, "
                    "encoding='utf-8', newline='\\n'), delimiter='\\t', quoting=csv.QUOTE_NONE)][1:]",
            setting="limit", note="after `csv.field_size_limit(sys.maxsize)`"),
        Row([FLAT], "list(csv.reader(open(file, encoding='utf-8', newline='\\n'), delimiter='\\t', "
                    "quoting=csv.QUOTE_NONE))[1:]", setting="limit", note="after `csv.field_size_limit(sys.maxsize)`"),
        Row([CSV], "list(csv.reader(open(file, encoding='utf-8', newline='')))[1:]"),
        Row([CSV], "list(csv.reader(open(file, encoding='utf-8', newline='')))[1:]",
            setting="limit", note="after `csv.field_size_limit(sys.maxsize)`"),
    ], setup="import csv, sys"),
    Reader("csvkit", pip("csvkit"), "csv", rows=[
        Row([TEXT, FLAT], "csvformat -t FILE"),
        Row([TEXT, FLAT], "csvformat -t -u 3 -z 100000000 FILE"),
        Row([TEXT, FLAT], "in2csv -f csv -t -u 3 -z 100000000 FILE", setting="small",
            note="without `late` and `long`"),
        Row([CSV], "csvformat FILE"),
        Row([CSV], "csvformat -z 100000000 FILE"),
    ]),
    Reader("gawk", debian("gawk"), "cells", short=True, rows=[
        Row([TEXT, FLAT], "gawk -F '\\t' 'NR > 1 { for (i = 1; i <= NF; i++) printf \"%s\\037\", $i; print \"\" }' FILE"),
        Row([FLAT], "gawk 'NR > 1 { for (i = 1; i <= NF; i++) printf \"%s\\037\", $i; print \"\" }' FILE"),
    ]),
    Reader("mawk", debian("mawk"), "cells", short=True, rows=[
        Row([TEXT, FLAT], "mawk -F '\\t' 'NR > 1 { for (i = 1; i <= NF; i++) printf \"%s\\037\", $i; print \"\" }' FILE"),
    ]),
    Reader("GNU datamash", debian("datamash"), "tsv", short=True, rows=[
        Row([TEXT, FLAT], "datamash reverse <FILE | datamash reverse"),
    ]),
    Reader("coreutils", debian("coreutils"), "tsv", short=True, rows=[
        Row([TEXT, FLAT], "LC_ALL=C sort -t $'\\t' -k 1,1 FILE", setting="sorted"),
        Row([TEXT], "join -t $'\\t' -o 2.1,2.2,2.3 pages.tsv FILE", setting="join", note="`infobox` to `pages`"),
        Row([TEXT], "join -t $'\\t' -o 2.1,2.2,2.3 <(LC_ALL=C sort -t $'\\t' -k 1,1 pages.tsv) "
                    "<(LC_ALL=C sort -t $'\\t' -k 1,1 FILE)", setting="join", note="`infobox` to `pages`"),
    ]),
    Reader("bash", "echo $BASH_VERSION | cut -d '(' -f 1", "cells", short=True, without=("late",), rows=[
        Row([TEXT, FLAT], "while IFS=$'\\t' read -r -a cells; do printf '%s\\037' \"${cells[@]}\"; echo; done "
                          "< <(tail -n +2 FILE)"),
    ]),
    Reader("Perl Text::CSV_XS", debian("libtext-csv-xs-perl"), "perl", short=True, rows=[
        Row([TEXT, FLAT], "(binary => 1, sep_char => \"\\t\")"),
        Row([TEXT], "(binary => 1, sep_char => \"\\t\", eol => \"\\n\", quote_char => undef, escape_char => undef)",
            undo=True, recipe=True),
        Row([FLAT], "(binary => 1, sep_char => \"\\t\", eol => \"\\n\", quote_char => undef, escape_char => undef)"),
        Row([CSV], "()"),
        Row([CSV], "(binary => 1)"),
        Row([CSV], "(binary => 1, blank_is_undef => 1)", recipe=True),
    ]),
    Reader("VisiData", pip("visidata"), "objects", without=("late", "long"), rows=[
        Row([TEXT, FLAT], "vd --batch --filetype tsv FILE --output OUT.jsonl"),
        Row([CSV], "vd --batch --filetype csv FILE --output OUT.jsonl"),
    ]),
    Reader("Gnumeric", debian("gnumeric"), "csv", without=("late", "long"), rows=[
        Row([TEXT, FLAT, CSV], "ssconvert --export-type Gnumeric_stf:stf_csv FILE OUT.csv"),
    ]),
    Reader("LibreOffice", debian("libreoffice-calc-nogui"), "libreoffice", without=("late", "long"), rows=[
        Row([TEXT, FLAT], "CSV:9,34,76,1"),
        Row([FLAT], "CSV:9,0,76,1"),
        Row([TEXT, FLAT], "CSV:9,0,76,1,1/2/2/2/3/2/4/2/5/2/6/2"),
        Row([CSV], "CSV:44,34,76,1"),
        Row([CSV], "CSV:44,34,76,1,1/2/2/2/3/2/4/2/5/2/6/2", recipe=True),
    ]),
]
