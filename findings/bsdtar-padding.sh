#!/usr/bin/env bash
# bsdtar 3.6.2 (Debian 12), --format=raw --bzip2 into a pipe: zeros follow the compressed file, up to a multiple of
# 10,240 bytes, as tar's blocks have it, although neither raw files nor bzip2 have blocks of that size.
#
# 7-Zip takes such a file for damaged, bzip2 warns of garbage.
#
# Seen:  into a pipe: 20,480 bytes, of which all after the first 10,443 are zeros
#        into a regular file, with -f FILE: 10,443 bytes
set -euo pipefail
work=$(mktemp -d /tmp/finding.XXXXXX)
trap 'rm -rf "$work"' EXIT
cd "$work"
command -v apt-get >/dev/null || exit 77
apt-get download -q libarchive-tools=3.6.2* libarchive13=3.6.2* >apt.log 2>&1 || { cat apt.log >&2 && exit 77; }
for package in *.deb; do dpkg -x "$package" .; done
LD_LIBRARY_PATH=$(dirname "$work"/usr/lib/*/libarchive.so.13)
export LD_LIBRARY_PATH
usr/bin/bsdtar --version

seq 1 10000 >numbers
usr/bin/bsdtar -c --format=raw --bzip2 -f - numbers | cat >piped.bz2
usr/bin/bsdtar -c --format=raw --bzip2 -f file.bz2 numbers
# How many bytes are before the zeros at the end.
end() { tr '\0' '\n' <"$1" | grep -abo . | tail -n 1 | cut -d : -f 1; }
piped=$(stat -c %s piped.bz2) file=$(stat -c %s file.bz2) last=$(end piped.bz2)
echo "into a pipe: $piped bytes, the last that is no zero is byte $last; into a file: $file bytes"
[[ $((piped % 10240)) == 0 && $((last + 1)) -le $file && $file -lt $piped ]]
