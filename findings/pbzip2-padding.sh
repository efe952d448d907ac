#!/usr/bin/env bash
# pbzip2 1.1.13 (Debian 12) on bzip2 that is padded with a megabyte of zeros, as a tape's or a disk's blocks are: the
# test passes, and decompression fails.
#
# Seen:  pbzip2 -t: "Trailing garbage after EOF ignored!", status 0
#        pbzip2 -dc: "ERROR during BZ2_bzDecompress - trailing garbage", status 1; whether all data are out by then
#        differs from run to run
#        with 100,000 zeros both end with 0, and all data come
set -euo pipefail
work=$(mktemp -d /tmp/finding.XXXXXX)
trap 'rm -rf "$work"' EXIT
cd "$work"
command -v apt-get >/dev/null && command -v bzip2 >/dev/null || exit 77
apt-get download -q pbzip2=1.1.13* >apt.log 2>&1 || { cat apt.log >&2 && exit 77; }
dpkg -x pbzip2_*.deb .
usr/bin/pbzip2 --version 2>&1 | sed -n 1p

seq 1 100000 >numbers
# The status of the test, that of decompression, and whether all data came.
try() {
    local tested=0 status=0
    { bzip2 -c numbers && head -c "$1" /dev/zero; } >padded.bz2
    usr/bin/pbzip2 -t padded.bz2 2>>messages || tested=$?
    usr/bin/pbzip2 -dc padded.bz2 >out 2>>messages || status=$?
    echo "test $tested, decompression $status, $(cmp -s out numbers && echo all || echo not all) of the data"
}
few=$(try 100000)
many=$(try 1000000)
sort -u messages
echo "100,000 zeros: $few"
echo "1,000,000 zeros: $many"
[[ $few == 'test 0, decompression 0, all of the data' && $many == 'test 0, decompression 1, '* ]]
