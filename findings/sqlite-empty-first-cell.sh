#!/usr/bin/env bash
# SQLite's shell 3.40.1 (Debian 12), .import with .mode ascii: a row whose first cell is empty is dropped, status 0.
#
# .mode ascii is the mode in which quotes in a table of TSV are nothing special.
#
# Seen:  "expected 2 columns but found 1 - extras ignored", "expected 2 columns but found 1 - filling the rest with NULL"
#        or nothing on standard error; of the rows (a, b), ('', c), (d, '') the second is missing; status 0
set -euo pipefail
work=$(mktemp -d /tmp/finding.XXXXXX)
trap 'rm -rf "$work"' EXIT
cd "$work"
command -v apt-get >/dev/null || exit 77
apt-get download -q sqlite3=3.40.1* libsqlite3-0=3.40.1* >apt.log 2>&1 || { cat apt.log >&2 && exit 77; }
for package in *.deb; do dpkg -x "$package" .; done
LD_LIBRARY_PATH=$(dirname "$work"/usr/lib/*/libsqlite3.so.0)
export LD_LIBRARY_PATH
usr/bin/sqlite3 --version

printf 'a\tb\n\tc\nd\t\n' >table.tsv
status=0
usr/bin/sqlite3 -batch database 2>messages <<'SQL' || status=$?
CREATE TABLE t (one TEXT, two TEXT);
.mode ascii
.separator "\t" "\n"
.import table.tsv t
SQL
rows=$(usr/bin/sqlite3 -batch database "SELECT group_concat(quote(one) || ',' || quote(two), ' ') FROM t")
cat messages
echo "status $status, rows: $rows"
[[ $status == 0 && $rows == "'a','b' 'd',''" ]]
