#!/usr/bin/env bash
# Special:Export of MediaWiki 1.39 (Debian 12), by its form with the history, of a page into which an older revision was
# imported, as Special:Import and importDump.php do: the old revision has the highest id.
#
# Seen:  the form's history is sorted by time, and read on by id: the imported revision is the first, and comes again as
#        the last, so that neither "each revision once" nor "the last is the newest" holds
#        dumpBackup.php --full has each once, by id: there the imported one is the last, too
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
run install --confpath "$work" --dbtype sqlite --dbpath "$work" --dbname wiki --server http://localhost \
    --pass 'the-finding-s-own' Finding Admin >install.log 2>&1 || { cat install.log >&2 && exit 77; }
run version --conf LocalSettings.php

echo 'The text of today' | run edit --conf LocalSettings.php Ada >messages 2>&1
cat >old.xml <<'END'
<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en">
  <page><title>Ada</title><ns>0</ns>
    <revision><timestamp>2010-05-01T00:00:00Z</timestamp><contributor><username>Ada</username></contributor>
      <text>The text of 2010</text></revision></page>
</mediawiki>
END
run importDump --conf LocalSettings.php old.xml >>messages 2>&1
cat >form.php <<'END'
<?php
require_once getenv( 'MW_INSTALL_PATH' ) . '/maintenance/Maintenance.php';
class Form extends Maintenance {
	public function execute() {
		$context = new RequestContext();
		$context->setRequest( new FauxRequest( [ 'pages' => 'Ada', 'history' => '1' ], true ) );
		$context->setTitle( SpecialPage::getTitleFor( 'Export' ) );
		$page = MediaWiki\MediaWikiServices::getInstance()->getSpecialPageFactory()->getPage( 'Export' );
		$page->setContext( $context );
		$page->execute( '' );
	}
}
$maintClass = Form::class;
require_once RUN_MAINTENANCE_IF_MAIN;
END
# The texts of a page's revisions, in the order of the export, by their last words.
texts() { sed -n 's|.*>The text of \([a-z0-9]*\)</text>.*|\1|p' | paste -sd ' '; }
form=$(php form.php --conf LocalSettings.php | texts)
dump=$(run dumpBackup --conf LocalSettings.php --full 2>>messages | texts)
echo "Special:Export: $form"
echo "dumpBackup.php: $dump"
[[ $form == '2010 today 2010' && $dump == 'today 2010' ]]
