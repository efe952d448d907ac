#!/usr/bin/env bash
# gensim 4.4.0, corpora.wikicorpus.extract_pages, which WikiCorpus and segment_wiki read dumps with: of a page with
# several revisions it takes the first one, the oldest in MediaWiki's histories, and says nothing of the others.
#
# Seen:  [('Lamp', 'the first text', '1')]   for a page whose second and newest revision has "the newest text"
set -euo pipefail
work=$(mktemp -d /tmp/finding.XXXXXX)
trap 'rm -rf "$work"' EXIT
cd "$work"
command -v python3 >/dev/null || exit 77
python3 -m venv python
python/bin/pip install -q gensim==4.4.0 || exit 77
python/bin/pip list 2>/dev/null | grep '^gensim '

cat >history.xml <<'END'
<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en">
  <siteinfo>
    <sitename>Lamps</sitename>
    <dbname>lampwiki</dbname>
    <namespaces>
      <namespace key="0" case="first-letter" />
    </namespaces>
  </siteinfo>
  <page>
    <title>Lamp</title>
    <ns>0</ns>
    <id>1</id>
    <revision>
      <id>11</id>
      <timestamp>2020-01-01T00:00:00Z</timestamp>
      <contributor><username>Ann</username><id>7</id></contributor>
      <origin>11</origin>
      <model>wikitext</model>
      <format>text/x-wiki</format>
      <text bytes="14" xml:space="preserve">the first text</text>
    </revision>
    <revision>
      <id>12</id>
      <parentid>11</parentid>
      <timestamp>2026-01-01T00:00:00Z</timestamp>
      <contributor><username>Ann</username><id>7</id></contributor>
      <origin>12</origin>
      <model>wikitext</model>
      <format>text/x-wiki</format>
      <text bytes="15" xml:space="preserve">the newest text</text>
    </revision>
  </page>
</mediawiki>
END
cat >read.py <<'END'
from gensim.corpora.wikicorpus import extract_pages

with open("history.xml", "rb") as file:
    print(list(extract_pages(file, filter_namespaces=False)))
END
python/bin/python read.py | tee seen
[[ $(cat seen) == "[('Lamp', 'the first text', '1')]" ]]
