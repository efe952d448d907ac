#!/usr/bin/env bash
# dumpBackup.php of MediaWiki 1.39 (Debian 12) with --output=7zip:FILE into a file that is there already, as a nightly job
# writes it.
#
# Seen:  --output=file:, gzip: and bzip2: replace the file. 7zip: adds a second file without a name to the archive, with
#        status 0: `7z x -so` writes one export after the other, the old one first
set -euo pipefail
work=$(mktemp -d /tmp/finding.XXXXXX)
trap 'rm -rf "$work"' EXIT
cd "$work"
for program in apt-get 7z php; do
    command -v "$program" >/dev/null || exit 77
done
php -r 'exit((int) !(extension_loaded("pdo_sqlite") && extension_loaded("intl") && extension_loaded("xml")));' || exit 77
apt-get download -q mediawiki=1:1.39.17* mediawiki-classes=1:1.39.17* >apt.log 2>&1 || { cat apt.log >&2 && exit 77; }
for package in *.deb; do dpkg -x "$package" .; done
code=$work/usr/share/mediawiki
rm "$code/extensions" "$code/LocalSettings.php"
mkdir "$code/extensions"
php "$code/maintenance/install.php" --confpath "$work" --dbtype sqlite --dbpath "$work" --dbname wiki \
    --server http://localhost --pass 'the-finding-s-own' Finding Admin >install.log 2>&1 || { cat install.log >&2 && exit 77; }
php "$code/maintenance/version.php" --conf LocalSettings.php
# The exports that are in a file after two runs of MediaWiki.
twice() {
    for _ in 1 2; do
        php "$code/maintenance/dumpBackup.php" --conf LocalSettings.php --current --output="$1" >>messages 2>&1
    done
    shift
    "$@" | grep -c '<mediawiki '
}
gzip=$(twice gzip:dump.xml.gz gzip -dc dump.xml.gz)
seven=$(twice 7zip:dump.xml.7z 7z x -so dump.xml.7z)
echo "exports in a file that was written twice: gzip $gzip, 7zip $seven"
[[ $gzip == 1 && $seven == 2 ]]
