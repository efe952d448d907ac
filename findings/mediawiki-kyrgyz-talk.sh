#!/usr/bin/env bash
# MediaWiki 1.39 (Debian 12) in Kyrgyz, whose message file gives three namespaces another name each.
#
# Seen:  the file has 'NS_TALK' and the like in quotes, and no numbers: the names lead nowhere, so that a page whose title
#        begins with such a name, `Баарлашуу:Ада`, is an article. Who takes the names from the file makes it a talk page
set -euo pipefail
work=$(mktemp -d /tmp/finding.XXXXXX)
trap 'rm -rf "$work"' EXIT
cd "$work"
for program in apt-get php; do
    command -v "$program" >/dev/null || exit 77
done
php -r 'exit((int) !(extension_loaded("pdo_sqlite") && extension_loaded("intl") && extension_loaded("xml")));' || exit 77
apt-get download -q mediawiki=1:1.39.17* mediawiki-classes=1:1.39.17* >apt.log 2>&1 || { cat apt.log >&2 && exit 77; }
for package in *.deb; do dpkg -x "$package" .; done
export MW_INSTALL_PATH=$work/usr/share/mediawiki
rm "$MW_INSTALL_PATH/extensions" "$MW_INSTALL_PATH/LocalSettings.php"
mkdir "$MW_INSTALL_PATH/extensions"
run() { php "$MW_INSTALL_PATH/maintenance/$1.php" "${@:2}"; }
run install --confpath "$work" --dbtype sqlite --dbpath "$work" --dbname wiki --server http://localhost --lang ky \
    --pass 'the-finding-s-own' Finding Admin >install.log 2>&1 || { cat install.log >&2 && exit 77; }
run version --conf LocalSettings.php

sed -n '/namespaceAliases/,/]/p' "$MW_INSTALL_PATH/languages/messages/MessagesKy.php"
cat >titles.php <<'END'
<?php
require_once getenv( 'MW_INSTALL_PATH' ) . '/maintenance/Maintenance.php';
class Titles extends Maintenance {
	public function execute() {
		foreach ( [ 'Talk', 'Талкуу', 'Баарлашуу' ] as $name ) {
			echo $name, ' ', Title::newFromText( "$name:Ада" )->getNamespace(), "\n";
		}
	}
}
$maintClass = Titles::class;
require_once RUN_MAINTENANCE_IF_MAIN;
END
found=$(php titles.php --conf LocalSettings.php)
echo "$found"
[[ $found == $'Talk 1\nТалкуу 1\nБаарлашуу 0' ]]
