#!/usr/bin/env bash
# Miller 6.6.0 (Debian 12) writes a cell such as 0x1F bare into JSON, where no such number exists.
#
# Seen:  {"title": 0x1F}, which Python's json refuses; with -S, which keeps cells as strings, {"title": "0x1F"}
set -euo pipefail
work=$(mktemp -d /tmp/finding.XXXXXX)
trap 'rm -rf "$work"' EXIT
cd "$work"
command -v apt-get >/dev/null || exit 77
apt-get download -q miller=6.6.0* >apt.log 2>&1 || { cat apt.log >&2 && exit 77; }
dpkg -x miller_*.deb .
usr/bin/mlr --version

printf 'title\n0x1F\n' >table.csv
guessed=$(usr/bin/mlr --icsv --ojsonl cat table.csv)
strings=$(usr/bin/mlr --icsv --ojsonl -S cat table.csv)
echo "guessed: $guessed"
echo "with -S: $strings"
is_json() { python3 -c 'import json, sys; json.loads(sys.argv[1])' "$1" 2>err; }
if is_json "$guessed"; then exit 1; fi
tail -n 1 err
is_json "$strings"
[[ $guessed == '{"title": 0x1F}' ]]
