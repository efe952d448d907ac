#!/usr/bin/env bash
# Miller 6.6.0 (Debian 12) ends its input at a line of TSV over 64 KiB: no message, status 0.
#
# Seen:  5 rows with a short cell: 5 rows, status 0
#        the same with 70,000 bytes in the third: 2 rows, status 0, nothing on standard error
set -euo pipefail
work=$(mktemp -d /tmp/finding.XXXXXX)
trap 'rm -rf "$work"' EXIT
cd "$work"
command -v apt-get >/dev/null || exit 77
apt-get download -q miller=6.6.0* >apt.log 2>&1 || { cat apt.log >&2 && exit 77; }
dpkg -x miller_*.deb .
usr/bin/mlr --version

rows() {
    local status=0
    awk -v size="$1" 'BEGIN {
        long = sprintf("%*s", size, ""); gsub(/ /, "x", long)
        print "id\ttext"
        for (i = 1; i <= 5; i++) print i "\t" (i == 3 ? long : "short")
    }' >table.tsv
    usr/bin/mlr --itsv --ojsonl cut -f id table.tsv >out 2>err || status=$?
    echo "$(wc -l <out) rows, status $status, $(wc -c <err) bytes of messages"
}

small=$(rows 1000)
large=$(rows 70000)
echo "1,000 bytes in the third row: $small"
echo "70,000 bytes in the third row: $large"
[[ $small == '5 rows, status 0, 0 bytes of messages' && $large == '2 rows, status 0, 0 bytes of messages' ]]
