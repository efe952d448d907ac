#!/usr/bin/env bash
# readr 2.1.4 (vroom 1.6.1, Debian 12): a line of one tab, a row of two empty cells, is skipped as an empty line.
#
# It needs Debian's r-cran-readr, of this version.
#
# Seen, of the rows (a, b), ('', ''), (c, d):  by default two rows, and no warning; with skip_empty_rows = FALSE three
set -euo pipefail
command -v Rscript >/dev/null || { echo 'no Rscript' >&2 && exit 77; }
work=$(mktemp -d /tmp/finding.XXXXXX)
trap 'rm -rf "$work"' EXIT
cd "$work"
printf 'one\ttwo\na\tb\n\t\nc\td\n' >table.tsv
Rscript --vanilla - <<'R'
if (!requireNamespace("readr", quietly = TRUE) || packageVersion("readr") != "2.1.4") quit(status = 77)
cat("readr", format(packageVersion("readr")), "vroom", format(packageVersion("vroom")), "\n")
options(warn = 2)
rows <- function(...) nrow(readr::read_tsv("table.tsv", col_types = "cc", na = character(), quote = "", ...))
by_default <- rows()
all <- rows(skip_empty_rows = FALSE)
cat("by default", by_default, "rows; with skip_empty_rows = FALSE", all, "\n")
quit(status = !(by_default == 2 && all == 3))
R
