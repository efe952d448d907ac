#!/usr/bin/env bash
# mediawiki_dump 1.4.1, DumpReader: the content of a revision with a second slot (schema 0.11: <content> after the main
# <text>, with a <text> of its own, as the Content File Exports and dumpBackup.php write it) is the second slot's, and the
# page's own wikitext is lost without a word.
#
# Seen:  [('Lamp', 11, 'of the slot'), ('Wick', 21, 'of the page')]   where the main text of both is "of the page"
set -euo pipefail
work=$(mktemp -d /tmp/finding.XXXXXX)
trap 'rm -rf "$work"' EXIT
cd "$work"
command -v python3 >/dev/null || exit 77
python3 -m venv python
python/bin/pip install -q mediawiki_dump==1.4.1 || exit 77
python/bin/pip list 2>/dev/null | grep '^mediawiki_dump '

page() {
    cat <<END
  <page>
    <title>$1</title>
    <ns>0</ns>
    <id>$2</id>
    <revision>
      <id>${2}1</id>
      <timestamp>2026-01-01T00:00:00Z</timestamp>
      <contributor><username>Ann</username><id>7</id></contributor>
      <origin>${2}1</origin>
      <model>wikitext</model>
      <format>text/x-wiki</format>
      <text bytes="11" xml:space="preserve">of the page</text>$3
    </revision>
  </page>
END
}
{
    echo '<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en">'
    echo '<siteinfo><namespaces><namespace key="0" case="first-letter" /></namespaces></siteinfo>'
    page Lamp 1 '
      <content>
        <role>notes</role>
        <origin>11</origin>
        <model>wikitext</model>
        <format>text/x-wiki</format>
        <text bytes="11" xml:space="preserve">of the slot</text>
      </content>'
    page Wick 2 ''
    echo '</mediawiki>'
} >slots.xml
cat >read.py <<'END'
from mediawiki_dump.dumps import LocalFileDump
from mediawiki_dump.reader import DumpReader

pages = DumpReader().read(LocalFileDump(dump_file="slots.xml"))
print([(page.title, page.revision_id, page.content) for page in pages])
END
python/bin/python read.py 2>/dev/null | tee seen
[[ $(cat seen) == "[('Lamp', 11, 'of the slot'), ('Wick', 21, 'of the page')]" ]]
